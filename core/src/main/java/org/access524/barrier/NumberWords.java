package org.access524.barrier;

import java.util.List;

/** Reads folded words one after the other, and keeps the last number among them, in digits or in words. */
final class NumberWords {
    /** Further on, a number no longer counts what is named. */
    private static final int NEAR = 3;

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> NUMEROS = List.of(
            "cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
            "trece", "catorce", "quince");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> DECENAS =
            List.of("veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");
    /** Said of months, more than one. */
    private static final List<String> SEVERAL = List.of("couple", "several", "few", "varios", "pocos");

    private int last;
    private int distance;
    private boolean tens;

    /** Whether the next word is a number. */
    boolean take(String word) {
        int value = value(word);
        distance++;
        if (value > 0) {
            boolean goesOn = tens && value < 10 && distance == 1;
            last = goesOn ? last + value : value;
            tens = !goesOn && isTens(word);
            distance = 0;
        }
        return value > 0;
    }

    /** Whether there was a number shortly before. */
    boolean isNear() {
        return last > 0 && distance <= NEAR;
    }

    /** The last number; 0 before the first. */
    int last() {
        return last;
    }

    private static boolean isTens(String word) {
        return TENS.contains(word) || DECENAS.contains(word);
    }

    /** The number that a word or its digits name; 0 if it is none. */
    private static int value(String word) {
        int named = Math.max(NUMBERS.indexOf(word), NUMEROS.indexOf(word));
        int tens = Math.max(TENS.indexOf(word), DECENAS.indexOf(word));
        if (named > 0 || tens >= 0) {
            return tens >= 0 ? 10 * (tens + 2) : named;
        }
        if (SEVERAL.contains(word)) {
            return 2;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9' || i > 2) {
                return 0;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
