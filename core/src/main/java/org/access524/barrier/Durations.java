package org.access524.barrier;

import java.util.List;

/** Stretches of time in folded words. */
final class Durations {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> NUMEROS = List.of(
            "cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce");
    private static final List<String> TENS = List.of("thirty", "forty", "fortyfive", "sixty", "ninety");
    private static final List<String> DECENAS = List.of("treinta", "cuarenta", "cuarentaycinco", "sesenta", "noventa");
    private static final int[] TENS_VALUES = {30, 40, 45, 60, 90};

    private Durations() {}

    /** The longest stretch in days, weeks and months, business days left out; 0 if there is none. */
    static int longestCalendarDays(String words) {
        return longest(words, false);
    }

    /** The longest stretch in business days; 0 if there is none. */
    static int longestBusinessDays(String words) {
        return longest(words, true);
    }

    private static int longest(String words, boolean business) {
        int longest = 0;
        int number = 0;
        int distance = 0;
        boolean working = false;
        int start = 0;
        while (start < words.length()) {
            int end = words.indexOf(' ', start);
            end = end < 0 ? words.length() : end;
            String word = words.substring(start, end);
            int value = value(word);
            if (value > 0) {
                number = value;
                distance = 0;
                working = false;
            } else {
                working |= word.equals("business") || word.equals("working") || word.equals("work");
                int unit = unit(word);
                boolean habil = unit == 1 && words.startsWith(" habil", end) || words.startsWith(" laborab", end);
                if (unit > 0 && number > 0 && distance <= 2 && (working || habil) == business) {
                    longest = Math.max(longest, number * unit);
                }
                distance++;
            }
            start = end + 1;
        }
        return longest;
    }

    private static int unit(String word) {
        return switch (word) {
            case "day", "days", "dia", "dias" -> 1;
            case "week", "weeks", "semana", "semanas" -> 7;
            case "month", "months", "mes", "meses" -> 30;
            default -> 0;
        };
    }

    private static int value(String word) {
        int named = Math.max(NUMBERS.indexOf(word), NUMEROS.indexOf(word));
        int tens = Math.max(TENS.indexOf(word), DECENAS.indexOf(word));
        if (named > 0 || tens >= 0) {
            return tens >= 0 ? TENS_VALUES[tens] : named;
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
