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

    private final String codes;
    private final boolean face;

    private TickGlyphs(String codes, boolean face) {
        this.codes = codes;
        this.face = face;
    }

    /** Those of a face, by its name. */
    static TickGlyphs of(String font) {
        String name = plain(font);
        if (name.contains("wingdings2")) {
            return new TickGlyphs(WINGDINGS_2, true);
        }
        if (name.contains("wingdings3")) {
            return new TickGlyphs("", true);
        }
        if (name.contains("wingding")) {
            return new TickGlyphs(WINGDINGS, true);
        }
        if (name.contains("webding")) {
            return new TickGlyphs(WEBDINGS, true);
        }
        if (name.contains("dingbat")) {
            return new TickGlyphs(DINGBATS, true);
        }
        return new TickGlyphs(WINGDINGS + '\u00a3', false);
    }

    /** Whether a character of the face draws something to tick; files write codes of signs as they are, or from U+F000 on. */
    boolean has(char c) {
        boolean sign = c >= '\uf000' && c <= '\uf0ff';
        if (sign || face) {
            return codes.indexOf(sign ? c - '\uf000' : c) >= 0 || UNICODE.indexOf(c) >= 0;
        }
        return c >= '\u2000' && UNICODE.indexOf(c) >= 0;
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
