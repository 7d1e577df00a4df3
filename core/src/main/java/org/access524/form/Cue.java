package org.access524.form;

import java.util.List;

/**
 * Words that speak for a meaning: one line of the tables.
 *
 * @param asks on which kind of words they count
 * @param weight 3 for a word that counts only alone, 4 for one that counts only at the beginning of its text, and on to
 *     15 when nothing else can be meant
 * @param phrases folded, see {@link FieldWords#fold}
 * @param unless folded phrases that take the sense away when they stand in the same text
 */
record Cue(FieldMeaning meaning, Asks asks, int weight, List<String> phrases, List<String> unless) {

    /** On which words a cue counts. */
    enum Asks {
        /** The words of a field to write into, or of a list to choose from. */
        WRITTEN,
        /** A question: the words of a choice, and what stands over a group of boxes. */
        QUESTION,
        /** An answer: the words of a box, and the options of a choice. */
        OPTION,
        /** The field's own words, whatever its type. */
        ANY
    }

    static Cue written(FieldMeaning meaning, int weight, String phrases) {
        return written(meaning, weight, phrases, "");
    }

    static Cue written(FieldMeaning meaning, int weight, String phrases, String unless) {
        return cue(meaning, Asks.WRITTEN, weight, phrases, unless);
    }

    static Cue question(FieldMeaning meaning, int weight, String phrases) {
        return question(meaning, weight, phrases, "");
    }

    static Cue question(FieldMeaning meaning, int weight, String phrases, String unless) {
        return cue(meaning, Asks.QUESTION, weight, phrases, unless);
    }

    static Cue option(FieldMeaning meaning, int weight, String phrases) {
        return option(meaning, weight, phrases, "");
    }

    static Cue option(FieldMeaning meaning, int weight, String phrases, String unless) {
        return cue(meaning, Asks.OPTION, weight, phrases, unless);
    }

    static Cue any(FieldMeaning meaning, int weight, String phrases) {
        return any(meaning, weight, phrases, "");
    }

    static Cue any(FieldMeaning meaning, int weight, String phrases, String unless) {
        return cue(meaning, Asks.ANY, weight, phrases, unless);
    }

    private static Cue cue(FieldMeaning meaning, Asks asks, int weight, String phrases, String unless) {
        return new Cue(meaning, asks, weight, FieldWords.phrases(phrases), FieldWords.phrases(unless));
    }

    /** Words such as a bare "name" mean something only where they stand first, words such as "I" only alone. */
    boolean counts(boolean first, boolean exact) {
        return exact || weight > 4 || weight == 4 && first;
    }

    /** Whether a cue that counts on some words counts on these. */
    static boolean counts(Asks cue, Asks words) {
        return cue == Asks.ANY || cue == words || cue == Asks.QUESTION && words == Asks.WRITTEN;
    }
}
