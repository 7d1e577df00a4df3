package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a line. */
final class Sentences {
    private static final int LONGEST_BRACKETS = 100;
    private static final char CHECK_BOX = '\u2610';
    private static final String ENDS = ".?!;";
    private static final List<String> ABBREVIATIONS = List.of(
            "u.s",
            "s.s.n",
            "s.s",
            "d.o.b",
            "soc",
            "sec",
            "no",
            "dr",
            "mr",
            "mrs",
            "ms",
            "st",
            "e.g",
            "i.e",
            "etc",
            "inc",
            "approx",
            "n\u00fam",
            "ext",
            "a",
            "q");

    private Sentences() {}

    static List<String> of(String line) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean last = i + 1 == line.length();
            if (last
                    || isBox(line, i + 1) && i > start
                    || ENDS.indexOf(line.charAt(i)) >= 0
                            && line.charAt(i + 1) == ' '
                            && !isAbbreviation(line, start, i)
                            && !isInBrackets(line, start, i)) {
                String sentence = line.substring(start, i + 1).trim();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        return sentences;
    }

    private static boolean isBox(String line, int at) {
        return line.charAt(at) == CHECK_BOX || line.startsWith("( )", at) || line.startsWith("[ ]", at);
    }

    /** "(two lines; in ink)" is no end of a sentence. */
    private static boolean isInBrackets(String line, int start, int at) {
        int open = line.lastIndexOf('(', at);
        return line.charAt(at) == ';'
                && open >= start
                && line.indexOf(')', open) > at
                && line.indexOf(')', open) - open < LONGEST_BRACKETS;
    }

    /** Nor do the dots of a table of prices end a sentence. */
    private static boolean isAbbreviation(String line, int start, int dot) {
        if (line.charAt(dot) != '.') {
            return false;
        }
        if (dot > start && ".\u2026".indexOf(line.charAt(dot - 1)) >= 0) {
            return true;
        }
        int word = Math.max(start, line.lastIndexOf(' ', dot) + 1);
        if (word < dot && line.charAt(word) == '(') {
            word++;
        }
        return ABBREVIATIONS.contains(line.substring(word, dot).toLowerCase());
    }
}
