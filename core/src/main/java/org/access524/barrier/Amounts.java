package org.access524.barrier;

/** Amounts of money in a text as it was written. */
final class Amounts {

    private Amounts() {}

    /** The highest amount after a dollar sign, in cents; 0 if there is none. */
    static int highestCents(String text) {
        int highest = 0;
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
            highest = Math.max(highest, centsAt(text, at + 1));
        }
        return highest;
    }

    /** The highest number before "dollars" in folded words, in cents; 0 if there is none. */
    static int highestNamedCents(String words) {
        NumberWords numbers = new NumberWords();
        int highest = 0;
        int start = 0;
        while (start < words.length()) {
            int end = words.indexOf(' ', start);
            end = end < 0 ? words.length() : end;
            String word = words.substring(start, end);
            boolean unit = word.equals("dollars") || word.equals("dollar") || word.equals("dolares");
            if (!numbers.take(word) && unit && numbers.isNear()) {
                highest = Math.max(highest, 100 * numbers.last());
            }
            start = end + 1;
        }
        return highest;
    }

    private static int centsAt(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        int cents = 0;
        int decimals = -1;
        for (; i < text.length() && decimals < 2 && cents < 10_000_000; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                cents = cents * 10 + (c - '0');
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c != ',') {
                break;
            }
        }
        return cents * (decimals <= 0 ? 100 : decimals == 1 ? 10 : 1);
    }
}
