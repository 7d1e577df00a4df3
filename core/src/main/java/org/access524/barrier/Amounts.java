package org.access524.barrier;

import java.util.List;

/** Amounts of money in a text as it was written. */
final class Amounts {

    private static final int HIGHEST_FOR_A_PAGE = 300;

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
        return 100 * highestNamed(words, "dollars", "dollar", "dolares", "bucks");
    }

    private static int highestNamed(String words, String... units) {
        NumberWords numbers = new NumberWords();
        int highest = 0;
        int start = 0;
        while (start < words.length()) {
            int end = words.indexOf(' ', start);
            end = end < 0 ? words.length() : end;
            String word = words.substring(start, end);
            if (!numbers.take(word) && numbers.isNear() && List.of(units).contains(word)) {
                highest = Math.max(highest, numbers.last());
            }
            start = end + 1;
        }
        return highest;
    }

    /**
     * The highest price that may be one for a page, in cents, also "75 cents", "75&cent;" and "a dollar"; 0 if there is none. Fees beside it
     * are higher.
     */
    static int centsByThePage(String text, String words) {
        int highest = 0;
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
            highest = highestForAPage(highest, centsAt(text, at + 1));
        }
        for (int at = text.indexOf('\u00a2'); at >= 0; at = text.indexOf('\u00a2', at + 1)) {
            int start = at;
            while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
                start--;
            }
            highest = highestForAPage(highest, centsAt(text, start) / 100);
        }
        highest = highestForAPage(highest, highestNamed(words, "cents", "cent", "centavos"));
        if (words.contains("buck and a half") || words.contains("dollar and a half")) {
            return Math.max(highest, 150);
        }
        return words.contains("dollar ") || words.contains("buck ") ? Math.max(highest, 100) : highest;
    }

    private static int highestForAPage(int highest, int cents) {
        return cents <= HIGHEST_FOR_A_PAGE ? Math.max(highest, cents) : highest;
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
