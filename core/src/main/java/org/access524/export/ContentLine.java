package org.access524.export;

/** A line of a calendar file (RFC 5545, section 3.1): a name, a value, and no more than 75 octets before each break. */
final class ContentLine {

    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n";

    private ContentLine() {}

    /** The line as it is, folded: the value must be what its type allows. */
    static String plain(String name, String value) {
        return fold(name + ":" + value);
    }

    /** The line with a value of any text, which is escaped first. */
    static String text(String name, String value) {
        return fold(name + ":" + escape(value));
    }

    /** Section 3.3.11. Control characters are not allowed at all, so all but line breaks and tabs are left out. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' || letter == ';' || letter == ',') {
                escaped.append('\\').append(letter);
            } else if (letter == '\n' || letter == '\r' && !isBefore('\n', text, i)) {
                escaped.append("\\n");
            } else if (letter >= ' ' && letter != 0x7f || letter == '\t') {
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    private static boolean isBefore(char next, String text, int place) {
        return place + 1 < text.length() && text.charAt(place + 1) == next;
    }

    /** Breaks between characters only, never within the octets of one. The blank of a continued line counts. */
    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        int begun = 0;
        int next;
        for (int i = 0; i < line.length(); i = next) {
            next = isPair(line, i) ? i + 2 : i + 1;
            int more = octets(line, i, next);
            if (octets + more > OCTETS) {
                folded.append(line.substring(begun, i)).append(BREAK).append(' ');
                begun = i;
                octets = 1;
            }
            octets += more;
        }
        return folded.append(line.substring(begun)).append(BREAK).toString();
    }

    private static boolean isPair(String line, int place) {
        return Character.isHighSurrogate(line.charAt(place))
                && place + 1 < line.length()
                && Character.isLowSurrogate(line.charAt(place + 1));
    }

    /** How many octets the character has in UTF-8; half of a pair is written as one of three. */
    private static int octets(String line, int from, int to) {
        char letter = line.charAt(from);
        return to - from == 2 ? 4 : letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
    }
}
