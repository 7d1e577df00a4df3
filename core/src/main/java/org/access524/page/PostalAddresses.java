package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/**
 * Postal addresses in running text: a street or box, a city, a state and a ZIP code, on one line or on up to four, with
 * the addressee above or before them.
 */
final class PostalAddresses {
    private static final Phrases MAIL = Phrases.list("""
            mail; mail*; send; sent; post; return; returned; submit*; write; written; correo; envi*; us mail; p o box; po box
            """);
    private static final Phrases PERSON = Phrases.list("""
            person; visit; bring*; walk in; walk up; located; deliver*; fetch*; pick up; picked up; pick them up; drop off;
            come; come to; persona; acuda; visite; recoger; stop by; open
            """);
    private static final int MOST_LINES_ABOVE = 3;
    private static final int LONGEST_LINE_ABOVE = 70;
    private static final int LONGEST_ADDRESSEE = 100;

    private PostalAddresses() {}

    static List<Mention> find(PageLines lines) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            int from = 0;
            int end = StreetLines.zipEnd(lines.at(i), 0);
            while (end >= 0) {
                collect(lines, i, from, end, found);
                from = end;
                end = StreetLines.zipEnd(lines.at(i), from);
            }
        }
        return found;
    }

    private static void collect(PageLines lines, int last, int from, int end, List<Mention> found) {
        String line = lines.at(last);
        int street = StreetLines.streetStart(line, from, end);
        if (street >= 0) {
            int start = addresseeStart(line, from, street);
            add(lines, line.substring(start, end), last, start, last, end, found);
            return;
        }
        String address = line.substring(from, end).trim();
        for (int i = last - 1; i >= Math.max(0, last - MOST_LINES_ABOVE) && from == 0; i--) {
            String above = lines.at(i);
            if (above.length() > LONGEST_LINE_ABOVE && !above.contains(":")) {
                return;
            }
            int start = StreetLines.streetStart(above, 0, above.length());
            if (start >= 0) {
                int first = addresseeStart(above, 0, start);
                add(lines, joined(above.substring(first), address), i, first, last, end, found);
                return;
            }
            address = joined(above, address);
        }
    }

    private static void add(
            PageLines lines, String address, int line, int start, int lastLine, int end, List<Mention> found) {
        int first = line;
        String whole = address;
        for (int i = line - 1; start == 0 && i >= Math.max(0, line - MOST_LINES_ABOVE); i--) {
            if (!isAddressee(lines.at(i))) {
                break;
            }
            whole = joined(lines.at(i), whole);
            first = i;
        }
        for (ChannelKind kind : kinds(lines, first, first < line ? 0 : start, whole)) {
            found.add(new Mention(kind, whole, first, first < line ? 0 : start, lastLine, end));
        }
    }

    private static String joined(String above, String below) {
        String bare = above.trim();
        while (bare.endsWith(",") || bare.endsWith(".") && !bare.endsWith("..")) {
            bare = bare.substring(0, bare.length() - 1).trim();
        }
        return bare + ", " + below;
    }

    private static boolean isAddressee(String line) {
        FoldedText words = FoldedText.of(line);
        char last = line.charAt(line.length() - 1);
        return line.length() <= LONGEST_LINE_ABOVE
                && ".:?;".indexOf(last) < 0
                && !line.contains(PageLines.CELL)
                && (isAttention(words) || PlaceNames.isName(line) && startsCapital(line) && !MAIL.in(words));
    }

    private static boolean isAttention(FoldedText words) {
        return words.folded().startsWith(" | attn ")
                || words.folded().startsWith(" | attention ")
                || words.folded().startsWith(" | c o ");
    }

    private static boolean startsCapital(String line) {
        return line.charAt(0) >= 'A' && line.charAt(0) <= 'Z';
    }

    /** Where "Marigold Hospital, Attn: Records, " before the street begins, or the street itself. */
    private static int addresseeStart(String line, int from, int street) {
        int start = from;
        for (String border : List.of(": ", " to ", " at ", " | ", " al ", " a ", " is ", "– ", "(")) {
            int found = line.lastIndexOf(border, street - 1);
            boolean attention =
                    found >= 4 && line.substring(0, found).toLowerCase().endsWith("attn");
            start = found >= start && !attention ? found + border.length() : start;
        }
        for (int i = street - 1; i > start; i--) {
            start = Surroundings.isSentenceEnd(line, i) ? i + 2 : start;
        }
        for (String article : List.of("the ", "our ")) {
            start += line.startsWith(article, start) ? article.length() : 0;
        }
        if (start >= street) {
            return street;
        }
        String addressee = line.substring(start, street).trim();
        boolean parted = addressee.endsWith(",") && addressee.length() <= LONGEST_ADDRESSEE && startsCapital(addressee);
        return parted
                        && (isAttention(FoldedText.of(addressee))
                                || !PlaceNames.lastIn(addressee).isEmpty())
                ? start
                : street;
    }

    /** The nearest words that speak of mail or of coming decide; where both are offered, it is both. */
    private static List<ChannelKind> kinds(PageLines lines, int line, int start, String address) {
        List<String> levels = new ArrayList<>();
        levels.add(lines.at(line).substring(0, start));
        for (int i = line - 1; i >= Math.max(0, line - 2); i--) {
            levels.add(lines.at(i));
        }
        int heading = lines.headingAbove(line);
        levels.add(heading < 0 ? "" : lines.at(heading));
        for (String level : levels) {
            FoldedText words = FoldedText.of(
                    level.replace("e-mail", "email").replace("E-mail", "email").replace("E-Mail", "email"));
            boolean mail = MAIL.in(words);
            boolean person = PERSON.in(words);
            if (mail && person && !StreetLines.isBox(address)) {
                return List.of(ChannelKind.MAIL, ChannelKind.IN_PERSON);
            }
            if (mail || person) {
                return List.of(mail || StreetLines.isBox(address) ? ChannelKind.MAIL : ChannelKind.IN_PERSON);
            }
        }
        return List.of(ChannelKind.MAIL);
    }
}
