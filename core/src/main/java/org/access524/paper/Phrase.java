package org.access524.paper;

/**
 * Words that stand together on one line, without a blank or a line between them.
 *
 * @param bold how many of its characters, from the first, are in bold type
 * @param words whether there is a letter or a digit in it; a mask such as {@code (   )} has none
 */
record Phrase(String text, Box box, double size, int bold, boolean words) {

    /** Where its type stands. */
    double base() {
        return box.bottom() - size / 5;
    }

    boolean asks() {
        return text.endsWith(":") || text.endsWith("?");
    }

    boolean allBold() {
        return bold >= text.length();
    }

    int count() {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return words;
    }

    /** Whether it goes on with what stood before. */
    boolean goesOn() {
        char first = text.charAt(0);
        return first >= 'a' && first <= 'z' || first == ',' || first == '.' || first == ';' || first == '&';
    }

    boolean inBrackets() {
        return text.length() > 2 && text.charAt(0) == '(' && text.indexOf(')') >= text.length() - 2;
    }
}
