package org.access524.paper;

import java.util.List;

/** The words of a label without what is no part of the question. */
final class LabelText {
    private static final int SENTENCE = 6;
    private static final List<String> EXAMPLES = List.of(
            "(e.g",
            "(for example",
            "(ex.",
            "(ex:",
            "(i.e",
            "(such as",
            "(example",
            "(ejemplo",
            "(por ejemplo",
            "(p. ej");

    private LabelText() {}

    /** "Name (for example hospital, insurer)": what is an example is not asked for. */
    static String withoutExample(String text) {
        String folded = text.toLowerCase();
        for (String sign : EXAMPLES) {
            int start = folded.indexOf(sign);
            int end = start < 1 ? -1 : text.indexOf(')', start);
            if (end > 0) {
                return (text.substring(0, start) + text.substring(end + 1)).trim();
            }
        }
        return text;
    }

    /** "To", "I authorize the hospital to release the records of": what comes then is told below. */
    static boolean leads(String label) {
        int blanks = 0;
        for (int i = 0; i < label.length(); i++) {
            blanks += label.charAt(i) == ' ' ? 1 : 0;
        }
        String folded = label.toLowerCase();
        return blanks >= SENTENCE
                || folded.equals("to")
                || folded.equals("from")
                || folded.equals("i")
                || folded.equals("i,");
    }

    static String withoutBrackets(String text) {
        boolean brackets = text.length() > 2 && text.charAt(0) == '(' && text.endsWith(")");
        return brackets ? text.substring(1, text.length() - 1) : text;
    }

    static String join(String hint, String more) {
        return hint.isEmpty() ? more : hint + " \u00b7 " + more;
    }

    /** Of several sentences the last. */
    static String shortened(String text) {
        int end = text.length();
        while (end > 1 && " :(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        for (int i = 0; i + 2 < end && end > 60; i++) {
            boolean stop = text.charAt(i) == '.' || text.charAt(i) == '?' || text.charAt(i) == ';';
            start = stop && text.charAt(i + 1) == ' ' ? i + 2 : start;
        }
        return text.substring(start, end);
    }

    static String tail(String whole) {
        int dash = Math.max(whole.lastIndexOf(" \u2013 "), whole.lastIndexOf(" - "));
        String text = dash > 0 && whole.indexOf(' ', dash + 3) > 0 ? whole.substring(dash + 3) : whole;
        int blanks = 0;
        int at = text.length();
        while (at > 0 && blanks < 14) {
            at--;
            blanks += text.charAt(at) == ' ' ? 1 : 0;
        }
        return text.substring(at).trim();
    }
}
