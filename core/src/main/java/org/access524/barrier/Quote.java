package org.access524.barrier;

/** Shortens a sentence to what a person can take in, around the words that matter. */
final class Quote {
    private static final int LONGEST = 240;

    private Quote() {}

    /** The sentence, or a stretch of it between blanks in which the words stand. */
    static String of(String sentence, String words) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int at = Math.max(0, sentence.indexOf(words));
        int from = Math.max(0, Math.min(at - LONGEST / 3, sentence.length() - LONGEST));
        int to = Math.min(sentence.length(), from + LONGEST);
        from = from == 0 ? 0 : sentence.indexOf(' ', from) + 1;
        int blank = sentence.lastIndexOf(' ', to);
        to = to == sentence.length() || blank <= from ? to : blank;
        return sentence.substring(from, to).trim();
    }
}
