package org.access524.page;

/**
 * Why a page was spotted, or was not.
 *
 * @param sign what was found
 * @param weight what it added to the score; below zero if it speaks against
 * @param quote the words found, as the page writes them, at most 120 characters
 */
public record Evidence(Sign sign, int weight, String quote) {
    private static final int LONGEST_QUOTE = 120;

    static Evidence of(Sign sign, String quote) {
        return of(sign, sign.weight(), quote);
    }

    static Evidence of(Sign sign, int weight, String quote) {
        String shown = quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE - 1) + "…";
        return new Evidence(sign, weight, shown);
    }
}
