package org.access524.barrier;

/** Stretches of time in folded words. */
final class Durations {
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
        NumberWords numbers = new NumberWords();
        boolean working = false;
        int start = 0;
        while (start < words.length()) {
            int end = words.indexOf(' ', start);
            end = end < 0 ? words.length() : end;
            String word = words.substring(start, end);
            if (numbers.take(word)) {
                working = false;
            } else {
                working |= word.equals("business") || word.equals("working") || word.equals("work");
                int unit = unit(word);
                boolean habil = unit == 1 && words.startsWith(" habil", end) || words.startsWith(" laborab", end);
                boolean weekday = word.startsWith("weekday");
                if (unit > 0 && numbers.isNear() && (working || habil || weekday) == business) {
                    longest = Math.max(longest, numbers.last() * (business && unit == 7 ? 5 : unit));
                }
            }
            start = end + 1;
        }
        return longest;
    }

    private static int unit(String word) {
        return switch (word) {
            case "day", "days", "weekday", "weekdays", "dia", "dias" -> 1;
            case "week", "weeks", "semana", "semanas" -> 7;
            case "month", "months", "mes", "meses" -> 30;
            default -> 0;
        };
    }
}
