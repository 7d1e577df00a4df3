package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;

/** The ways that stand in the running text of one frame: numbers, e-mail addresses, postal addresses. */
final class TextChannels {
    private static final int MOST_MENTIONS = 300;
    private static final int MOST_LINES_TO_HOURS = 8;
    private static final int LONGEST_BROKEN_HOURS = 60;

    private final PageText page;
    private final PageLines lines;
    private final ChannelSubject subject;
    private final PlaceFinder places;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    TextChannels(PageText page, ChannelSubject subject) {
        this.page = page;
        this.lines = new PageLines(page);
        this.subject = subject;
        this.places = new PlaceFinder(lines, page);
        mentions.addAll(PhoneNumbers.find(lines));
        mentions.addAll(EmailAddresses.find(lines));
        mentions.addAll(PostalAddresses.find(lines));
        for (Mention mention : mentions) {
            values.add(key(mention.value()));
        }
    }

    PageText page() {
        return page;
    }

    /** What the page is for, where nothing nearer says it. */
    ChannelSubject subject() {
        return subject;
    }

    PageLines lines() {
        return lines;
    }

    /** Whether the text itself says a number or address, so that it has decided about it. */
    boolean says(String value) {
        return values.contains(key(value));
    }

    private static String key(String value) {
        String digits = PhoneNumbers.digits(value);
        return value.indexOf('@') < 0 && digits.length() >= 10 ? digits.substring(0, 10) : value.toLowerCase();
    }

    /**
     * The numbers and addresses to which a request may go.
     *
     * @param only the page offers no other way; then the house's general number is one
     */
    List<FoundChannel> find(boolean only) {
        List<FoundChannel> found = new ArrayList<>();
        List<Mention> general = new ArrayList<>();
        Letterhead letterhead = new Letterhead(lines, mentions);
        for (int i = 0; i < mentions.size() && i < MOST_MENTIONS; i++) {
            Mention mention = mentions.get(i);
            Surroundings around = around(mention);
            boolean mailbox = mention.kind() == ChannelKind.EMAIL;
            if (!around.isForRecords()) {
                continue;
            }
            if (mailbox && !EmailAddresses.isForRecords(mention.value())) {
                if (only && EmailAddresses.isForPrivacy(mention.value())) {
                    general.add(mention);
                }
                continue;
            }
            if (around.isUntold() && letterhead.holds(mention)) {
                general.add(mention);
            } else {
                found.add(channel(mention, around));
            }
        }
        if (found.isEmpty() && only) {
            general.forEach(mention -> found.add(channel(mention, around(mention))));
        }
        return found;
    }

    Surroundings around(Mention mention) {
        return new Surroundings(lines, mentions, mention);
    }

    /** What is known of a mention that counts. */
    FoundChannel channel(Mention mention, Surroundings around) {
        return new FoundChannel(
                mention.kind(),
                mention.value(),
                label(mention, around),
                places.of(mention, around),
                subject(mention, around),
                "",
                hours(mention));
    }

    private ChannelSubject subject(Mention mention, Surroundings around) {
        boolean pictures = mention.kind() == ChannelKind.EMAIL && EmailAddresses.isForImages(mention.value());
        return pictures ? ChannelSubject.IMAGES : around.subject(subject);
    }

    private String label(Mention mention, Surroundings around) {
        String clause = around.clause().trim();
        String before =
                clause.isEmpty() && !around.above().isEmpty() ? around.above().get(0) : clause;
        return (before + ' ' + mention.value()).trim();
    }

    /** In the line itself, in the lines below it, or in those above it; of the same section. */
    private String hours(Mention mention) {
        if (mention.kind() != ChannelKind.PHONE && mention.kind() != ChannelKind.IN_PERSON) {
            return "";
        }
        for (int i = mention.line(); i <= mention.lastLine(); i++) {
            String hours = OpeningHours.in(lines.at(i)).orElse("");
            if (!hours.isEmpty()) {
                return hours;
            }
        }
        String below = hours(mention.lastLine(), 1);
        return below.isEmpty() ? hours(mention.line(), -1) : below;
    }

    private String hours(int from, int step) {
        int line = from + step;
        for (int i = 0; i < MOST_LINES_TO_HOURS && line >= 0 && line < lines.count(); i++) {
            if (step > 0 && lines.isHeading(line)) {
                return "";
            }
            String hours = holdsMention(line) ? "" : hoursAt(line);
            if (!hours.isEmpty() || lines.isHeading(line)) {
                return isOther(lines.at(line)) ? "" : hours;
            }
            line += step;
        }
        return "";
    }

    /** Days and times may be broken into two lines. */
    private String hoursAt(int line) {
        String hours = OpeningHours.in(lines.at(line)).orElse("");
        boolean broken = hours.isEmpty() && line + 1 < lines.count() && !holdsMention(line + 1);
        String both = broken ? lines.at(line) + ' ' + lines.at(line + 1) : "";
        return broken && both.length() <= LONGEST_BROKEN_HOURS
                ? OpeningHours.in(both).orElse("")
                : hours;
    }

    private boolean holdsMention(int line) {
        for (Mention mention : mentions) {
            if (mention.covers(line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line names a number or address of this kind, for records or not. */
    boolean holds(ChannelKind kind, int line) {
        for (Mention mention : mentions) {
            if (mention.kind() == kind && mention.covers(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(String line) {
        FoldedText words = FoldedText.of(line);
        return !OfficeWords.OURS.in(words) && (OfficeWords.OTHERS.in(words) || OfficeWords.NEVER.in(words));
    }
}
