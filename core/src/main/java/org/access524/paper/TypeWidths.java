package org.access524.paper;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How wide characters are in the usual faces, from space to tilde, in thousandths of the size. */
final class TypeWidths {

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

    /** Fewer characters than these do not tell how wide a face runs. */
    private static final int ENOUGH = 25;

    private static final int MOST = 20_000;

    /** For each face, the width of its words in points, and as the tables have it. */
    private final Map<String, double[]> seen = new HashMap<>();

    /** Measures the faces of a page by the runs that have words only. */
    TypeWidths(PaperPage page) {
        int looked = 0;
        for (PrintedText text : page.texts()) {
            if (looked++ > MOST) {
                return;
            }
            if (text.text().length() > 1 && text.text().indexOf('_') < 0 && text.size() > 0) {
                double[] sums = seen.computeIfAbsent(text.font(), font -> new double[3]);
                sums[0] += text.box().width() / text.size();
                sums[1] += natural(text, false) / 1000;
                sums[2] += text.text().length();
            }
        }
    }

    /** The left edges of the characters of a run, and its right edge. */
    double[] edges(PrintedText run) {
        String text = run.text();
        double words = natural(run, true);
        double lines = natural(run, false) - words;
        double width = run.box().width();
        double wordShare = words + lines > 0 ? width / (words + lines) : 0;
        double lineShare = wordShare;
        double[] sums = seen.getOrDefault(run.font(), new double[3]);
        if (lines > 0 && sums[2] >= ENOUGH && sums[1] > 0) {
            double measured = sums[0] / sums[1] * run.size() / 1000;
            double rest = (width - words * measured) / lines;
            if (rest > 0.7 * wordShare && rest < 1.5 * wordShare) {
                wordShare = measured;
                lineShare = rest;
            }
        }
        int[] face = face(run.font());
        boolean bold = isBold(run.font());
        double[] edges = new double[text.length() + 1];
        edges[0] = run.box().left();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            edges[i + 1] = edges[i] + width(c, face, bold) * (c == '_' ? lineShare : wordShare);
        }
        return edges;
    }

    /** The width of a run as the tables have it, with or without its underscores. */
    private static double natural(PrintedText run, boolean wordsOnly) {
        int[] face = face(run.font());
        boolean bold = isBold(run.font());
        double sum = 0;
        for (int i = 0; i < run.text().length(); i++) {
            char c = run.text().charAt(i);
            sum += wordsOnly && c == '_' ? 0 : width(c, face, bold);
        }
        return sum;
    }

    /** The size at which a run would be as wide as it is. */
    static double likelySize(PrintedText run) {
        double sum = 0;
        for (int i = 0; i < run.text().length(); i++) {
            sum += width(run.text().charAt(i), ARIAL, false);
        }
        return sum > 0 ? 1000 * run.box().width() / sum : run.size();
    }

    static boolean isBold(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    private static double width(char c, int[] face, boolean bold) {
        int at = c - FIRST;
        int width = at >= 0 && at < face.length ? face[at] : OTHER;
        return bold && c != '_' && c != ' ' ? BOLD * width : width;
    }

    private static int[] face(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        if (name.contains("calibri") || name.contains("carlito")) {
            return CALIBRI;
        }
        boolean serif = name.contains("times")
                || name.contains("roman") && !name.contains("swiss")
                || name.contains("garamond")
                || name.contains("georgia")
                || name.contains("cambria")
                || name.contains("serif") && !name.contains("sans");
        return serif ? TIMES : ARIAL;
    }
}
