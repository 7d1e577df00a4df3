package org.access524.letter;

/** Puts the words of a person, as they were noted, into a sentence of ours. */
final class Quotes {

    /** Characters of a quotation in a letter of one page; complaints quote in full. */
    static final int SHORT = 160;

    private Quotes() {}

    /** In quotation marks, folded to one line and cut at a word; empty if there are no words. */
    static String brief(String words) {
        return quote(cut(Prose.fold(words)));
    }

    /** In quotation marks, folded to one line; empty if there are no words. */
    static String whole(String words) {
        return quote(Prose.fold(words));
    }

    /** Without the full stop at its end: the sentence around it has its own. */
    private static String quote(String folded) {
        boolean stopped = folded.endsWith(".") && !folded.endsWith("...");
        String words = stopped ? folded.substring(0, folded.length() - 1) : folded;
        return words.isEmpty() ? "" : "\"" + words.replace('"', '\'') + "\"";
    }

    private static String cut(String folded) {
        if (folded.length() <= SHORT) {
            return folded;
        }
        int end = folded.lastIndexOf(' ', SHORT);
        return folded.substring(0, end > 0 ? end : SHORT) + "...";
    }
}
