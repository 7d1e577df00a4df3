package org.access524.page;

/**
 * A number or an address in the running text, before it is known whose it is.
 *
 * @param line where it begins
 * @param start its first character there
 * @param lastLine where it ends
 * @param end behind its last character there
 */
record Mention(ChannelKind kind, String value, int line, int start, int lastLine, int end) {

    static Mention inLine(ChannelKind kind, String value, int line, int start, int end) {
        return new Mention(kind, value, line, start, line, end);
    }

    boolean isNumber() {
        return kind == ChannelKind.PHONE || kind == ChannelKind.FAX;
    }

    boolean covers(int otherLine) {
        return line <= otherLine && otherLine <= lastLine;
    }
}
