package org.access524.letter;

import java.util.ArrayList;
import java.util.List;

/** Makes sentences of parts, some of which may be empty. */
final class Prose {

    private Prose() {}

    /** The parts that are not empty, with the separator between them. */
    static String join(String separator, List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                text.append(text.length() == 0 ? "" : separator).append(part);
            }
        }
        return text.toString();
    }

    /** {@code one}, {@code one or, failing that, two}, {@code one or, failing that, two, then three}. */
    static String inOrder(List<String> parts) {
        if (parts.size() < 2) {
            return join("", parts);
        }
        return parts.get(0) + " or, failing that, " + join(", then ", parts.subList(1, parts.size()));
    }

    /** {@code lead} with {@code text} after it, or nothing if there is no text. */
    static String lead(String lead, String text) {
        return text.isEmpty() ? "" : lead + text;
    }

    /** The person's own words as one sentence: white space folded, a full stop at the end; empty if they are. */
    static String sentence(String words) {
        String folded = fold(words);
        if (folded.isEmpty()) {
            return "";
        }
        char last = folded.charAt(folded.length() - 1);
        return last == '.' || last == '!' || last == '?' ? folded : folded + ".";
    }

    /** White space and control characters folded to single blanks, none at the ends. */
    static String fold(String words) {
        StringBuilder folded = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter <= ' ' || letter == '\u00a0') {
                gap = folded.length() > 0;
            } else {
                folded.append(gap ? " " : "").append(letter);
                gap = false;
            }
        }
        return folded.toString();
    }

    /** The paragraphs that have something to say. */
    static List<String> paragraphs(String... paragraphs) {
        List<String> kept = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!paragraph.isEmpty()) {
                kept.add(paragraph);
            }
        }
        return kept;
    }
}
