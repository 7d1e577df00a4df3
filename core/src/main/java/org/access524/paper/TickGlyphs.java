package org.access524.paper;

/** The characters that draw something to tick, by themselves or in the faces that are made of signs. */
final class TickGlyphs {

    /** Ballot boxes, white squares and circles of Unicode. */
    private static final String UNICODE = "\u2610\u2611\u2612\u25a1\u25a2\u25ab\u25fb\u25fd\u25cb\u25ef\u2b1c\u2b1a"
            + "\u274d\u274f\u2750\u2751\u2752\u2395\u20de\u25ad\u25af\u2b58";

    /** In Wingdings: squares {@code o p q r} and 0xA8, circles {@code m} and 0xA1, ticked squares 0xFD and 0xFE. */
    private static final String WINGDINGS = "mopqr\u00a1\u00a8\u00fd\u00fe";

    /** In Wingdings 2: squares 0xA3 and 0xA4, circles 0x99 and 0x9A, ticked squares {@code R S T}. */
    private static final String WINGDINGS_2 = "RST\u0099\u009a\u00a3\u00a4";

    /** In Zapf Dingbats: squares {@code o p q r}, the circle {@code m}; some files number the square {@code T}. */
    private static final String DINGBATS = "mopqrT";

    private static final String WEBDINGS = "c";

    private TickGlyphs() {}

    static boolean has(char c, String font) {
        if (UNICODE.indexOf(c) >= 0) {
            return true;
        }
        boolean signs = c >= '\uf000' && c <= '\uf0ff';
        char code = signs ? (char) (c - '\uf000') : c;
        String face = plain(font);
        if (face.contains("wingdings2")) {
            return WINGDINGS_2.indexOf(code) >= 0;
        }
        if (face.contains("wingdings3")) {
            return false;
        }
        if (face.contains("wingding")) {
            return WINGDINGS.indexOf(code) >= 0;
        }
        if (face.contains("webding")) {
            return WEBDINGS.indexOf(code) >= 0;
        }
        if (face.contains("dingbat")) {
            return DINGBATS.indexOf(code) >= 0;
        }
        return signs && (WINGDINGS.indexOf(code) >= 0 || code == '\u00a3');
    }

    private static String plain(String font) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < font.length(); i++) {
            char c = font.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                plain.append((char) (c + 32));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
