package org.access524.page;

import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/**
 * The house's own name, address and number, as they stand above or below everything that a page says. Many sites mark
 * neither as header nor footer; where the text itself names a way for requests, these are none.
 */
final class Letterhead {
    private static final int LONGEST_WORDS = 60;
    private static final int LONGEST_LINE = 70;
    private static final int MOST_LINES = 7;
    private static final Phrases LEADS = Phrases.list("""
            send; mail; post; fax it; fax to; return; write; request*; form; forms; bring; submit; deliver; envi*; mande; questions
            """);

    private static final Phrases CONTACT = Phrases.list("""
            | contact |; | contact us |; | call us |; | location |; | locations |; | our location |; | visit us |; | find us |; | contacto |
            """);

    private final PageLines lines;
    private final List<Mention> mentions;
    private final int top;
    private final int bottom;

    Letterhead(PageLines lines, List<Mention> mentions) {
        this.lines = lines;
        this.mentions = mentions;
        this.top = top();
        this.bottom = bottom();
    }

    /** Whether a number or address stands in it, with no more than a name beside it. */
    boolean holds(Mention mention) {
        return (mention.lastLine() < top || mention.line() >= bottom)
                && wordsBeside(mention) <= LONGEST_WORDS
                && !OfficeWords.OURS.in(FoldedText.of(mention.value()));
    }

    /** The first heading, if it comes soon. */
    private int top() {
        for (int i = 0; i < lines.count() && i <= MOST_LINES; i++) {
            if (lines.isWrittenAsHeading(i)) {
                return i;
            }
        }
        return 0;
    }

    /** Where the last lines that are no sentences begin, unless a sentence leads to them. */
    private int bottom() {
        int bottom = lines.count();
        while (bottom > 0 && lines.count() - bottom < MOST_LINES && isShort(bottom - 1)) {
            bottom--;
            if (lines.isHeading(bottom) && OpeningHours.in(lines.at(bottom)).isEmpty()) {
                break;
            }
        }
        return isHouse(bottom) && !isLed(bottom) ? bottom : lines.count();
    }

    /** Whether an address stands among these last lines, or nothing but "Contact us" above them. */
    private boolean isHouse(int from) {
        boolean house = from < lines.count() && CONTACT.in(FoldedText.of(lines.at(from)));
        for (Mention mention : mentions) {
            boolean address = mention.kind() == ChannelKind.MAIL || mention.kind() == ChannelKind.IN_PERSON;
            house |= address && mention.line() >= from;
        }
        return house;
    }

    /** Whether what stands above leads to them: a sentence that breaks off, or an entry of the same kind. */
    private boolean isLed(int from) {
        String above = from > 0 ? lines.at(from - 1) : "";
        boolean led = above.isEmpty()
                || ":,".indexOf(above.charAt(above.length() - 1)) >= 0
                || above.endsWith(" to")
                || above.endsWith(" at")
                || holdsMention(from - 1) && rest(from - 1) <= LONGEST_WORDS / 2;
        for (int i = from; i < lines.count(); i++) {
            led |= LEADS.in(FoldedText.of(lines.at(i)));
        }
        return led;
    }

    private boolean isShort(int line) {
        String words = lines.at(line);
        boolean sentence = words.endsWith(".") && words.length() > LONGEST_LINE / 2 && !holdsMention(line);
        return !sentence && (words.length() <= LONGEST_LINE || holdsMention(line) && rest(line) <= LONGEST_WORDS);
    }

    private boolean holdsMention(int line) {
        for (Mention mention : mentions) {
            if (mention.covers(line)) {
                return true;
            }
        }
        return false;
    }

    private int wordsBeside(Mention mention) {
        return mention.line() == mention.lastLine() ? rest(mention.line()) : 0;
    }

    /** How much of a line is neither number nor address. */
    private int rest(int line) {
        int rest = lines.at(line).length();
        for (Mention mention : mentions) {
            boolean within = mention.line() == line && mention.lastLine() == line;
            rest -= within ? mention.end() - mention.start() : 0;
        }
        return rest;
    }
}
