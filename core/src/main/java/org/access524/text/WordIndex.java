package org.access524.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each word of a folded text stands. */
final class WordIndex {
    private static final int INITIALS = 64;

    private final Map<String, Positions> positions = new HashMap<>();

    /** For each initial (and some that share its place) the word that came last, which knows the one before. */
    private final Word[] byInitial = new Word[INITIALS];

    private record Word(String letters, Positions positions, Word before) {}

    WordIndex(String folded) {
        int start = 1;
        int blank = folded.indexOf(' ', start);
        while (blank >= 0) {
            String word = folded.substring(start, blank);
            Positions known = positions.get(word);
            if (known == null) {
                known = new Positions();
                positions.put(word, known);
                int place = word.charAt(0) % INITIALS;
                byInitial[place] = new Word(word, known, byInitial[place]);
            }
            known.add(start);
            start = blank + 1;
            blank = folded.indexOf(' ', start);
        }
    }

    /** The positions of a word, or of all words that begin with it. */
    List<Positions> of(String word, boolean mayGoOn) {
        if (!mayGoOn) {
            Positions exact = positions.get(word);
            return exact == null ? List.of() : List.of(exact);
        }
        List<Positions> found = new ArrayList<>();
        for (Word one = byInitial[word.charAt(0) % INITIALS]; one != null; one = one.before()) {
            if (one.letters().startsWith(word)) {
                found.add(one.positions());
            }
        }
        return found;
    }

    /** First characters of one word's occurrences, ascending. */
    static final class Positions {
        private int[] starts = new int[2];
        private int count;

        private void add(int start) {
            if (count == starts.length) {
                int[] grown = new int[2 * count];
                System.arraycopy(starts, 0, grown, 0, count);
                starts = grown;
            }
            starts[count++] = start;
        }

        int count() {
            return count;
        }

        int at(int i) {
            return starts[i];
        }

        int firstFrom(int start) {
            int i = 0;
            while (i < count && starts[i] < start) {
                i++;
            }
            return i;
        }
    }
}
