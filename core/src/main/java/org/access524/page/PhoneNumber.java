package org.access524.page;

/**
 * A telephone number as it stands in a text.
 *
 * @param value as people write it: {@code 555-555-0142 ext. 3}
 * @param end behind its last character, extension included
 * @param whole with an area code; without one only a word like "fax" before it tells it from other numbers
 */
record PhoneNumber(String value, int end, boolean whole) {
    private static final PhoneNumber NONE = new PhoneNumber("", -1, false);
    private static final String[] EXTENSIONS = {"extension", "ext.", "ext", "extensión", "x.", "x"};

    /** The number that starts at a character, or one that {@link #isNone}. */
    static PhoneNumber at(String line, int start) {
        char first = line.charAt(start);
        if (first != '(' && first != '+' && !isDigit(first) || start > 0 && isJoined(line.charAt(start - 1))) {
            return NONE;
        }
        int at = start;
        if (first == '+' || first == '1' && start + 1 < line.length() && !isDigit(line.charAt(start + 1))) {
            at = skipSeparators(line, first == '+' ? start + 2 : start + 1);
        }
        int area = digitsEnd(line, skipSeparators(line, at), 3);
        int prefix = area < 0 ? -1 : digitsEnd(line, skipSeparators(line, area), 3);
        int end = prefix < 0 ? -1 : digitsEnd(line, skipSeparators(line, prefix), 4);
        if (end >= 0 && isFree(line, end)) {
            boolean apart = skipSeparators(line, area) > area && skipSeparators(line, prefix) > prefix;
            return of(line, start, end, apart);
        }
        boolean local = area >= 0 && area < line.length() && "-.".indexOf(line.charAt(area)) >= 0 && isDigit(first);
        int localEnd = local ? digitsEnd(line, area + 1, 4) : -1;
        return localEnd >= 0 && isFree(line, localEnd) ? of(line, start, localEnd, false) : NONE;
    }

    boolean isNone() {
        return end < 0;
    }

    private static PhoneNumber of(String line, int start, int end, boolean whole) {
        String readable = readable(line.substring(start, end));
        int from = extensionStart(line, end);
        int to = from;
        while (to < line.length() && isDigit(line.charAt(to))) {
            to++;
        }
        return to > from
                ? new PhoneNumber(readable + " ext. " + line.substring(from, to), to, whole)
                : new PhoneNumber(readable, end, whole);
    }

    private static int extensionStart(String line, int end) {
        int at = end;
        while (at < line.length() && " ,(;#".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        String rest = line.substring(at, Math.min(line.length(), at + 9)).toLowerCase();
        for (String word : EXTENSIONS) {
            if (rest.startsWith(word)) {
                int digits = at + word.length();
                while (digits < line.length() && " :#".indexOf(line.charAt(digits)) >= 0) {
                    digits++;
                }
                return digits;
            }
        }
        return line.length();
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

    /** A number as people write it: {@code 555-555-0142}. */
    static String readable(String number) {
        String digits = digits(number);
        if (digits.length() == 7) {
            return digits.substring(0, 3) + '-' + digits.substring(3);
        }
        return digits.length() == 10
                ? digits.substring(0, 3) + '-' + digits.substring(3, 6) + '-' + digits.substring(6)
                : number.trim();
    }

    private static boolean isFree(String line, int end) {
        if (end == line.length()) {
            return true;
        }
        char next = line.charAt(end);
        boolean more =
                (next == '-' || next == '.' || next == '/') && end + 1 < line.length() && isDigit(line.charAt(end + 1));
        return !isDigit(next) && !(more && next != '/');
    }

    private static boolean isJoined(char before) {
        return isDigit(before) || before == '-' || before == '/' || before == '=' || before == '#';
    }

    private static int digitsEnd(String line, int from, int count) {
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

    private static int skipSeparators(String line, int from) {
        int at = from;
        while (at < line.length() && at - from < 3 && "().-–‑ /•·".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
