package org.access524.fill;

/** Masks: what a hint, a pattern or a placeholder shows of the wanted shape. */
public final class Digits {
    private Digits() {}

    /** The digits of a text. */
    static String of(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    /** The text with 9 for every digit and every sign that stands for one, blanks kept. */
    static String mask(String text) {
        StringBuilder mask = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean place = isDigit(c) || c == '_' || c == '#' || c == 'x' || c == 'X';
            mask.append(place ? '9' : c);
        }
        return mask.toString();
    }

    /** Whether what stands in a field is only the frame of an answer: blanks of a mask, or the code of the country. */
    public static boolean emptyMask(String value) {
        String rest = value.trim();
        boolean blanks = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            blanks = blanks || c == '_';
            if (c != '_' && c != '(' && c != ')' && c != '-' && c != '/' && c != ' ' && c != '.') {
                return rest.equals("+1") || rest.equals("+");
            }
        }
        return blanks;
    }

    static String twoPlaces(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
