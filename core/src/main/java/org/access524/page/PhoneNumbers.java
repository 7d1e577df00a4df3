package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Telephone and fax numbers in running text, told apart by the nearest word. */
final class PhoneNumbers {
    private static final List<String> PHONE_WORDS =
            List.of("phone", "tel.", "tel:", "tel ", "call", "llam", "teléfono", "telefono", "voice", "dial");
    private static final List<String> OTHER_LINES = List.of(
            "billing",
            "appointment",
            "schedul",
            "privacy officer",
            "complaint",
            "emergency",
            "crisis",
            "gift shop",
            "financial",
            "main number",
            "switchboard",
            "technical support",
            "help desk",
            "office for civil rights");

    private final String line;
    private final String lower;
    private final String above;

    private PhoneNumbers(String line, String above) {
        this.line = line;
        this.lower = line.toLowerCase();
        this.above = above.toLowerCase();
    }

    static List<FoundChannel> find(List<String> lines) {
        List<FoundChannel> found = new ArrayList<>();
        String above = "";
        for (String line : lines) {
            new PhoneNumbers(line, above).collect(found);
            above = line;
        }
        return found;
    }

    private void collect(List<FoundChannel> found) {
        int borderBefore = 0;
        Optional<ChannelKind> last = Optional.empty();
        int at = 0;
        while (at < line.length()) {
            int end = numberEnd(at);
            if (end < 0) {
                at++;
                continue;
            }
            String before = lower.substring(borderBefore, at);
            String after = lower.substring(end, Math.min(lower.length(), end + 14));
            boolean bracketed = after.trim().startsWith("(") && labelOf(after).isPresent();
            Optional<ChannelKind> kind = bracketed ? labelOf(after) : kind(before, after, last);
            if (isForRecords(before)) {
                String label = line.substring(borderBefore, Math.min(line.length(), bracketed ? end + 14 : end));
                found.add(new FoundChannel(kind.orElse(ChannelKind.PHONE), line.substring(at, end), label));
            }
            last = kind;
            borderBefore = bracketed ? Math.min(line.length(), line.indexOf('(', end) + 4) : end;
            at = end;
        }
    }

    private Optional<ChannelKind> kind(String before, String after, Optional<ChannelKind> last) {
        Optional<ChannelKind> label = labelOf(before);
        if (label.isPresent()) {
            return label;
        }
        boolean bare = before.trim().length() <= 3;
        if (bare && after.trim().startsWith("fax")) {
            return Optional.of(ChannelKind.FAX);
        }
        if (bare && last.isPresent()) {
            return last;
        }
        return bare && above.length() <= 60 ? labelOf(above) : Optional.empty();
    }

    /** The last label word wins: "Call us, or fax the form to 555-010-0123". */
    private static Optional<ChannelKind> labelOf(String words) {
        int fax = words.lastIndexOf("fax");
        int phone = -1;
        for (String word : PHONE_WORDS) {
            phone = Math.max(phone, words.lastIndexOf(word));
        }
        if (fax < 0 && phone < 0) {
            return Optional.empty();
        }
        return Optional.of(fax > phone ? ChannelKind.FAX : ChannelKind.PHONE);
    }

    private boolean isForRecords(String before) {
        String near = before.trim().length() <= 12 ? above + ' ' + before : before;
        if (near.contains("record")) {
            return true;
        }
        for (String other : OTHER_LINES) {
            if (near.contains(other)) {
                return false;
            }
        }
        return true;
    }

    /** The end of a ten-digit number that starts here, or -1. */
    private int numberEnd(int start) {
        char first = line.charAt(start);
        if (first != '(' && first != '+' && !isDigit(first) || start > 0 && isJoined(line.charAt(start - 1))) {
            return -1;
        }
        int at = start;
        if (first == '+' || first == '1' && start + 1 < line.length() && !isDigit(line.charAt(start + 1))) {
            at = skipSeparators(first == '+' ? start + 2 : start + 1);
        }
        int area = digitsEnd(skipSeparators(at), 3);
        int prefix = area < 0 ? -1 : digitsEnd(skipSeparators(area), 3);
        int end = prefix < 0 ? -1 : digitsEnd(skipSeparators(prefix), 4);
        boolean apart = area >= 0 && prefix >= 0 && skipSeparators(area) > area && skipSeparators(prefix) > prefix;
        return end >= 0 && apart && (end == line.length() || !isDigit(line.charAt(end))) ? end : -1;
    }

    private static boolean isJoined(char before) {
        return isDigit(before) || before == '-' || before == '/' || before == '=';
    }

    private int digitsEnd(int from, int count) {
        if (from < 0 || from + count > line.length()) {
            return -1;
        }
        for (int i = from; i < from + count; i++) {
            if (!isDigit(line.charAt(i))) {
                return -1;
            }
        }
        return from + count;
    }

    private int skipSeparators(int from) {
        int at = from;
        while (at < line.length() && at - from < 3 && "().-–‑ \u00a0/".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The digits of a number without a leading 1. */
    static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            if (isDigit(number.charAt(i))) {
                digits.append(number.charAt(i));
            }
        }
        return digits.length() == 11 && digits.charAt(0) == '1' ? digits.substring(1) : digits.toString();
    }

    /** A number from a link's address as people write it. */
    static String readable(String number) {
        String digits = digits(number);
        return digits.length() == 10
                ? "(" + digits.substring(0, 3) + ") " + digits.substring(3, 6) + "-" + digits.substring(6)
                : number.trim();
    }
}
