package org.access524.letter;

/** Puts the words of a person, as they were noted, into a sentence of ours. */
final class Quotes {

    /** Characters of a quotation in a letter of one page; complaints quote in full. */
    static final int SHORT = 160;

    private static final char OPENING = '\u201c';
    private static final char CLOSING = '\u201d';

    private Quotes() {}

    /** In quotation marks, folded to one line and cut at a word; empty if there are no words. */
    static String brief(String words) {
        return quote(cut(Prose.fold(words)));
    }

    /** In quotation marks, folded to one line; empty if there are no words. */
    static String whole(String words) {
        return quote(Prose.fold(words));
    }

    private static String quote(String folded) {
        String words = withoutStop(unquoted(withoutStop(folded)));
        return words.isEmpty() ? "" : "\"" + words.replace('"', '\'') + "\"";
    }

    /** The sentence around it has its own. */
    private static String withoutStop(String words) {
        boolean stopped = words.endsWith(".") && !words.endsWith("...");
        return stopped ? words.substring(0, words.length() - 1) : words;
    }

    /** Without the quotation marks that the person put around all of it. */
    private static String unquoted(String words) {
        int last = words.length() - 1;
        boolean curly = last > 0 && words.charAt(0) == OPENING && words.indexOf(CLOSING) == last;
        boolean straight = last > 0 && words.charAt(0) == '"' && words.indexOf('"', 1) == last;
        return curly || straight ? words.substring(1, last) : words;
    }

    private static String cut(String folded) {
        if (folded.length() <= SHORT) {
            return folded;
        }
        int end = folded.lastIndexOf(' ', SHORT);
        return folded.substring(0, end > 0 ? end : SHORT) + "...";
    }
}
