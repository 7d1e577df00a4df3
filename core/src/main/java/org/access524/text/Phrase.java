package org.access524.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words to look for in a {@link FoldedText}.
 *
 * <p>{@code "medical record*"} finds whole words, the last of which may go on. {@code "copy ... record*"} allows up to
 * about eight words of the same sentence in between. {@code "| me |"} is a line or sentence of its own. Punctuation and accents do not count: write
 * {@code "e mail"} to find "E-mail".
 */
public final class Phrase {
    private static final String GAP = "...";

    private final List<String> parts;
    private final String written;

    private Phrase(String written, List<String> parts) {
        this.written = written;
        this.parts = parts;
    }

    /** Reads a phrase in the notation above. */
    public static Phrase of(String written) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int gap = written.indexOf(GAP);
        while (gap >= 0) {
            parts.add(needle(written.substring(from, gap)));
            from = gap + GAP.length();
            gap = written.indexOf(GAP, from);
        }
        parts.add(needle(written.substring(from)));
        return new Phrase(written, List.copyOf(parts));
    }

    private static String needle(String part) {
        String words = part.trim();
        return words.endsWith("*") ? " " + words.substring(0, words.length() - 1) : " " + words + " ";
    }

    /** Where the phrase occurs first, without the blanks around it. */
    Optional<Span> firstIn(String folded) {
        return firstIn(folded, 0);
    }

    /** The same, from a character on. */
    Optional<Span> firstIn(String folded, int from) {
        String first = parts.get(0);
        int start = folded.indexOf(first, from);
        while (start >= 0) {
            int end = endOf(folded, start + first.length(), 1);
            if (end >= 0) {
                return Optional.of(new Span(start + 1, wordEnd(folded, end)));
            }
            start = folded.indexOf(first, start + 1);
        }
        return Optional.empty();
    }

    private int endOf(String folded, int from, int part) {
        if (part == parts.size()) {
            return from;
        }
        String next = parts.get(part);
        int gapStart = folded.charAt(from - 1) == ' ' ? from - 1 : folded.indexOf(' ', from);
        int found = gapStart < 0 ? -1 : folded.indexOf(next, gapStart);
        if (found < 0 || found - gapStart > FoldedText.LONGEST_GAP) {
            return -1;
        }
        int border = folded.indexOf('|', gapStart);
        if (border >= 0 && border < found) {
            return -1;
        }
        return endOf(folded, found + next.length(), part + 1);
    }

    private static int wordEnd(String folded, int end) {
        if (folded.charAt(end - 1) == ' ') {
            return end - 1;
        }
        int blank = folded.indexOf(' ', end);
        return blank < 0 ? folded.length() : blank;
    }

    @Override
    public String toString() {
        return written;
    }
}
