package org.access524.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of plain text to compare with, written one after the other with a semicolon between them; a list of many
 * literals would weigh twice as much in the compiled scripts.
 */
final class WordList {
    private final List<String> words = new ArrayList<>();

    private WordList() {}

    static WordList of(String written) {
        WordList list = new WordList();
        int from = 0;
        while (from <= written.length()) {
            int end = written.indexOf(';', from);
            end = end < 0 ? written.length() : end;
            list.words.add(written.substring(from, end).trim());
            from = end + 1;
        }
        return list;
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether one of them stands somewhere in a text. */
    boolean isIn(String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with one of them. */
    boolean begins(String text) {
        for (String word : words) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends with one of them. */
    boolean ends(String text) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
