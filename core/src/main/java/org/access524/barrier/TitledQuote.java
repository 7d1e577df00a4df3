package org.access524.barrier;

/** The title of a form together with the words that are signed beneath it, where both fit into one quote. */
final class TitledQuote {
    private static final int LONGEST = 300;

    private TitledQuote() {}

    /**
     * The stretch of a page from its title to the end of a quote, or the quote alone if that is too far.
     *
     * @param page everything it says, with single blanks
     */
    static String of(String page, String title, String quote) {
        int start = page.indexOf(title);
        int end = page.indexOf(quote, Math.max(0, start)) + quote.length();
        boolean together = start >= 0 && end > start + title.length() && end - start <= LONGEST;
        return together ? page.substring(start, end) : quote;
    }
}
