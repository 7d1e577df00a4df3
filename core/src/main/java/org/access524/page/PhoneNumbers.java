package org.access524.page;

import java.util.ArrayList;
import java.util.List;

/** Telephone and fax numbers in running text, told apart by the nearest word. */
final class PhoneNumbers {
    private static final List<String> FAX_WORDS = List.of("fax", "facsimile");
    private static final List<String> PHONE_WORDS = List.of(
            "phone", "tel.", "tel:", "tel ", "telef", "teléf", "call", "llam", "voice", "dial", "ring ", "p:", "ph:",
            "ph.");
    private static final int LONGEST_LABEL_LINE = 60;

    private final PageLines lines;
    private final int number;
    private final String line;
    private final String lower;
    private final List<Mention> found;

    private PhoneNumbers(PageLines lines, int number, List<Mention> found) {
        this.lines = lines;
        this.number = number;
        this.line = lines.at(number);
        this.lower = line.toLowerCase();
        this.found = found;
    }

    static List<Mention> find(PageLines lines) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            new PhoneNumbers(lines, i, found).collect();
        }
        return found;
    }

    private void collect() {
        int border = 0;
        List<ChannelKind> last = List.of();
        int at = 0;
        while (at < line.length()) {
            PhoneNumber phone = PhoneNumber.at(line, at);
            if (phone.isNone()) {
                at++;
                continue;
            }
            String before = (border == 0 ? lines.brokenOff(number).toLowerCase() : "") + lower.substring(border, at);
            String after = lower.substring(phone.end(), Math.min(lower.length(), phone.end() + 14));
            boolean bracketed = after.trim().startsWith("(") && !labelOf(after).isEmpty();
            List<ChannelKind> kinds = bracketed ? labelOf(after) : kinds(before, after, at, last);
            if (phone.whole() || isLabelled(before, at)) {
                for (ChannelKind kind : kinds.isEmpty() ? List.of(ChannelKind.PHONE) : kinds) {
                    found.add(Mention.inLine(kind, phone.value(), number, at, phone.end()));
                }
                last = kinds;
                border = bracketed ? Math.min(line.length(), line.indexOf('(', phone.end()) + 4) : phone.end();
            }
            at = phone.end();
        }
    }

    private List<ChannelKind> kinds(String before, String after, int at, List<ChannelKind> last) {
        List<ChannelKind> label = labelOf(before);
        if (!label.isEmpty()) {
            return label;
        }
        boolean bare = withoutBrackets(before.trim()).length() <= 3;
        if (bare && startsWithOne(after.trim(), FAX_WORDS)) {
            return List.of(ChannelKind.FAX);
        }
        List<ChannelKind> column = lines.isRow(number)
                ? TableRows.head(lines, number, at)
                        .map(head -> labelOf(head.toLowerCase()))
                        .orElse(List.of())
                : List.of();
        if (!column.isEmpty()) {
            return column;
        }
        if (bare && !last.isEmpty()) {
            return last;
        }
        return bare ? labelOf(above()) : List.of();
    }

    /** "Fax: 555-555-0100 (Lakeside), 555-555-0101 (Hilltop)". */
    private static String withoutBrackets(String before) {
        int close = before.startsWith("(") ? before.indexOf(')') : -1;
        return close < 0 ? before : before.substring(close + 1).trim();
    }

    private String above() {
        String above = number > 0 ? lines.at(number - 1).toLowerCase() : "";
        return above.length() <= LONGEST_LABEL_LINE && !above.contains(PageLines.CELL) ? above : "";
    }

    /** A number without an area code must stand right behind its word. */
    private boolean isLabelled(String before, int at) {
        String near = before.trim();
        String label = near.length() > 14 ? near.substring(near.length() - 14) : near;
        boolean inColumn = lines.isRow(number)
                && TableRows.head(lines, number, at)
                        .filter(head -> !labelOf(head.toLowerCase()).isEmpty())
                        .isPresent();
        return !labelOf(label + ' ').isEmpty()
                || inColumn
                || near.isEmpty() && !labelOf(above()).isEmpty();
    }

    /** The last label word wins: "Call us, or fax the form to 555-010-0123"; "Phone/Fax" means both. */
    private static List<ChannelKind> labelOf(String words) {
        int fax = last(words, FAX_WORDS);
        int phone = last(words, PHONE_WORDS);
        if (fax < 0 && phone < 0) {
            return List.of();
        }
        if (fax >= 0 && phone >= 0 && isBoth(words.substring(Math.min(fax, phone), Math.max(fax, phone)))) {
            return List.of(ChannelKind.PHONE, ChannelKind.FAX);
        }
        return List.of(fax > phone ? ChannelKind.FAX : ChannelKind.PHONE);
    }

    private static boolean isBoth(String between) {
        String rest = between.replace(" ", "");
        return rest.endsWith("/") || rest.endsWith("&") || between.endsWith("e and ") || between.endsWith("x and ");
    }

    private static int last(String words, List<String> labels) {
        int last = -1;
        for (String label : labels) {
            last = Math.max(last, words.lastIndexOf(label));
        }
        return last;
    }

    private static boolean startsWithOne(String words, List<String> starts) {
        for (String start : starts) {
            if (words.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** The digits of a number without a leading 1. */
    static String digits(String number) {
        return PhoneNumber.digits(number);
    }
}
