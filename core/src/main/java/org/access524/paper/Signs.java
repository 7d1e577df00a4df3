package org.access524.paper;

import java.util.HashMap;
import java.util.Map;

/**
 * Signs without a meaning of their own that a page repeats: in a face of signs whose file does not tell which they are, what
 * stands alone again and again and is as wide as a square is a square. Bullets are known, and narrower.
 */
final class Signs {

    private static final int OFTEN = 3;
    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 1.3;
    private static final int MOST = 20_000;

    /** Of Symbol and Wingdings: dots, small squares, arrows, check marks, hands. */
    private static final String BULLETS =
            "\u00b7\u00a7\u00d8\u0076\u0077\u0075\u006c\u006e\u00fc\u00fb\u00e0\u00e8\u00f0\u0046";

    private final Map<String, Integer> counts = new HashMap<>();

    Signs(PaperPage page) {
        int looked = 0;
        for (PrintedText text : page.texts()) {
            if (looked++ > MOST) {
                return;
            }
            if (isSign(text)) {
                counts.merge(key(text), 1, Integer::sum);
            }
        }
    }

    boolean isTick(PrintedText text) {
        return isSign(text) && counts.getOrDefault(key(text), 0) >= OFTEN;
    }

    private static String key(PrintedText text) {
        return text.text() + ' ' + text.font();
    }

    private static boolean isSign(PrintedText text) {
        if (text.text().length() != 1 || text.size() <= 0) {
            return false;
        }
        char c = text.text().charAt(0);
        boolean unnamed = c < ' ' || c >= '\u007f' && c < '\u00a0' || c >= '\uf000' && c <= '\uf0ff';
        double width = text.box().width() / text.size();
        return unnamed
                && width >= NARROWEST
                && width <= WIDEST
                && (c < '\uf000' || BULLETS.indexOf((char) (c - '\uf000')) < 0);
    }
}
