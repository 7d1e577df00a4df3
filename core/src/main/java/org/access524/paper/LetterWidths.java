package org.access524.paper;

/** How wide characters usually are, as against one another: a file tells only how wide a whole run of them is. */
final class LetterWidths {
    private static final String NARROWEST = "iljI.,:;'|!\u2018\u2019";
    private static final String NARROW = " ft()[]{}-/\\r\"*\u00a0";
    private static final String WIDE = "mwMW@%\u2014\u2026";

    private LetterWidths() {}

    static double of(char c) {
        if (NARROWEST.indexOf(c) >= 0) {
            return 0.25;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.31;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.84;
        }
        return c >= 'A' && c <= 'Z' ? 0.67 : 0.53;
    }

    /** Where the character at each index begins, from 0 to 1; one more for the end. */
    static double[] shares(String text) {
        double[] shares = new double[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            shares[i + 1] = shares[i] + of(text.charAt(i));
        }
        double all = shares[text.length()];
        for (int i = 0; i <= text.length() && all > 0; i++) {
            shares[i] /= all;
        }
        return shares;
    }
}
