package org.access524.paper;

/**
 * A word, or a line of underscores or dots, or a printed square; what a {@link PrintedText} is cut into.
 *
 * @param base its base line
 * @param size of the type, in points
 */
record Piece(String text, Box box, double base, double size, boolean bold, Kind kind) {

    enum Kind {
        WORD,
        /** Underscores, or dots that lead from a label to the margin. */
        LINE,
        /** A character that draws a square or a circle to tick. */
        TICK,
        /** What parts the pieces of a date or a telephone number: a slash, a dash, a bracket. */
        MASK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is print that nothing may be written over. */
    boolean isInk() {
        return kind != Kind.LINE;
    }

    boolean endsWith(char end) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == end;
    }
}
