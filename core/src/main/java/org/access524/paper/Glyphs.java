package org.access524.paper;

/** Which characters are words, and which are drawn to be written on. */
final class Glyphs {
    private static final String SQUARES =
            "\u2610\u2611\u2612\u25a1\u25a0\u25a2\u25fb\u25fc\u25ab\u2751\u2752\u274f\u2750\u274d\u25cb\u25ef\u25cf\u2b1c\u2b1b\u2b55";

    private static final int LONG_WORD = 14;

    private Glyphs() {}

    /** A font whose letters are pictures: Wingdings, Zapf Dingbats, Commercial Pi. */
    static boolean symbols(String font) {
        String name = lower(font);
        for (int at = font.indexOf("Pi"); at > 0; at = font.indexOf("Pi", at + 1)) {
            boolean lowerBefore = font.charAt(at - 1) >= 'a' && font.charAt(at - 1) <= 'z';
            boolean lowerAfter = at + 2 < font.length() && font.charAt(at + 2) >= 'a' && font.charAt(at + 2) <= 'z';
            if (lowerBefore && !lowerAfter) {
                return true;
            }
        }
        return name.indexOf("dings") >= 0 || name.indexOf("dingbats") >= 0 || name.indexOf("symbol") >= 0;
    }

    static boolean bold(String font) {
        String name = lower(font);
        return name.indexOf("bold") >= 0
                || name.indexOf("black") >= 0
                || name.indexOf("heavy") >= 0
                || name.indexOf("-bd") >= 0;
    }

    /** A box to tick that is printed as a character. */
    static boolean square(char c) {
        boolean unknown = c < ' ' || c == '\ufffd';
        return unknown || SQUARES.indexOf(c) >= 0 || c >= '\ue000' && c <= '\uf8ff';
    }

    /** How many characters from here are no words but room between them; 0 if it begins with a word or a single blank. */
    static int gap(String text, int at) {
        char c = text.charAt(at);
        if (square(c)) {
            return 1;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        int run = end - at;
        if (c == '_'
                || c == '-' && run > 3
                || c == '\u2026' && run > 1
                || (c == '.' || c == ' ' || c == '\u00a0') && run > 2) {
            return run;
        }
        if (c == '[' || c == '(') {
            return bracket(text, at, c == '[' ? ']' : ')');
        }
        return 0;
    }

    /** "[ ] Yes", "( ) No", and not "(   ) 555". */
    private static int bracket(String text, int at, char closing) {
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '_')) {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != closing) {
            return 0;
        }
        int next = end + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean word = next < text.length() && letter(text.charAt(next));
        return closing == ']' || word && end - at < 4 ? end + 1 - at : 0;
    }

    /** Long words with capitals within are several that lost their blanks. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            start = c == ' ' ? i + 1 : start;
            int end = text.indexOf(' ', i);
            boolean longWord = (end < 0 ? text.length() : end) - start > LONG_WORD;
            boolean hump = i > start && capital(c) && text.charAt(i - 1) >= 'a' && text.charAt(i - 1) <= 'z';
            spaced.append(longWord && hump ? " " : "").append(c);
        }
        return spaced.toString();
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean words(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (letter(c) || c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c < '\u2000';
    }

    private static String lower(String text) {
        return text.toLowerCase();
    }
}
