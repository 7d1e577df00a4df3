package org.access524.paper;

import java.util.Locale;

/**
 * How wide the characters of a face are in thousandths of the size, by the usual face that its name is like.
 *
 * @param widths from space to tilde
 */
record Face(int[] widths, boolean bold) {

    private static final int FIRST = ' ';
    private static final int OTHER = 500;

    /** Bold letters are wider; bold underscores are not. */
    private static final double BOLD = 1.06;

    private static final int[] ARIAL = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
        611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
        667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
        222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    };

    private static final int[] TIMES = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
        500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
        556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
        722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
        278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    };

    private static final int[] CALIBRI = {
        226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
        507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
        459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
        487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
        229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
    };

    static Face of(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        if (name.contains("calibri") || name.contains("carlito")) {
            return new Face(CALIBRI, bold);
        }
        boolean serif = name.contains("times")
                || name.contains("roman") && !name.contains("swiss")
                || name.contains("garamond")
                || name.contains("georgia")
                || name.contains("cambria")
                || name.contains("serif") && !name.contains("sans");
        return new Face(serif ? TIMES : ARIAL, bold);
    }

    double width(char c) {
        int at = c - FIRST;
        int width = at >= 0 && at < widths.length ? widths[at] : OTHER;
        return bold && c != '_' && c != ' ' ? BOLD * width : width;
    }

    /** The width of a text, with or without its underscores. */
    double width(String text, boolean wordsOnly) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += wordsOnly && c == '_' ? 0 : width(c);
        }
        return sum;
    }
}
