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

    /**
     * Where the character at each index begins, from 0 to 1; one more for the end. What stands between words, underscores
     * and many blanks, may be stretched.
     *
     * @param width of the whole run
     */
    static double[] shares(String text, double size, double width) {
        boolean[] gaps = gaps(text);
        double words = 0;
        double between = 0;
        for (int i = 0; i < text.length(); i++) {
            words += gaps[i] ? 0 : of(text.charAt(i)) * size;
            between += gaps[i] ? of(text.charAt(i)) * size : 0;
        }
        double usual = width / (words + between);
        double stretched = between > 0 ? (width - words) / between : 1;
        boolean stretch = between > 0 && (usual < 0.85 || usual > 1.15) && stretched > 0.3;
        double[] shares = new double[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            shares[i + 1] = shares[i] + of(text.charAt(i)) * (stretch && gaps[i] ? stretched : 1);
        }
        double all = shares[text.length()];
        for (int i = 0; i <= text.length() && all > 0; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    private static boolean[] gaps(String text) {
        boolean[] gaps = new boolean[text.length()];
        int at = 0;
        while (at < text.length()) {
            int gap = Glyphs.gap(text, at);
            for (int i = at; i < at + gap; i++) {
                gaps[i] = true;
            }
            at += Math.max(1, gap);
        }
        return gaps;
    }
}
