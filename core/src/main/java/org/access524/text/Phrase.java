package org.access524.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words to look for in a {@link FoldedText}.
 *
 * <p>{@code "medical record*"} finds whole words; those with a star may go on. {@code "copy ... record*"} allows up to
 * about eight words of the same sentence in between. {@code "| me |"} is a line or sentence of its own. Punctuation and accents do not count: write
 * {@code "e mail"} to find "E-mail".
 */
public final class Phrase {
    private static final String GAP = "...";

    /** How many characters of folded text may lie in a gap: about eight words. */
    private static final int LONGEST_GAP = 48;

    private final List<Part> parts;
    private final String written;
    private final String firstWord;
    private final boolean firstWordMayGoOn;

    /**
     * Words that stand together.
     *
     * @param needle with the blanks around them
     * @param follows whether they follow the part before without a gap
     */
    private record Part(String needle, boolean follows) {}

    private Phrase(String written, List<Part> parts) {
        this.written = written;
        this.parts = parts;
        String first = parts.get(0).needle();
        int blank = first.indexOf(' ', 1);
        this.firstWord = first.substring(1, blank < 0 ? first.length() : blank);
        this.firstWordMayGoOn = blank < 0;
    }

    /** Reads a phrase in the notation above. */
    public static Phrase of(String written) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int gap = written.indexOf(GAP);
        while (gap >= 0) {
            add(parts, written.substring(from, gap));
            from = gap + GAP.length();
            gap = written.indexOf(GAP, from);
        }
        add(parts, written.substring(from));
        return new Phrase(written, List.copyOf(parts));
    }

    /** A word that may go on ends a part. */
    private static void add(List<Part> parts, String stretch) {
        String rest = stretch.trim();
        boolean follows = false;
        int star = rest.indexOf("* ");
        while (star >= 0) {
            parts.add(new Part(" " + rest.substring(0, star), follows));
            rest = rest.substring(star + 2).trim();
            follows = true;
            star = rest.indexOf("* ");
        }
        String needle = rest.endsWith("*") ? " " + rest.substring(0, rest.length() - 1) : " " + rest + " ";
        parts.add(new Part(needle, follows));
    }

    /** Where the phrase occurs first, from a character on, without the blanks around it. */
    Optional<Span> firstIn(FoldedText text, int from) {
        int best = Integer.MAX_VALUE;
        int bestEnd = -1;
        for (WordIndex.Positions positions : text.index().of(firstWord, firstWordMayGoOn)) {
            for (int i = positions.firstFrom(from); i < positions.count() && positions.at(i) < best; i++) {
                int end = endAt(text.folded(), positions.at(i) - 1);
                if (end >= 0) {
                    best = positions.at(i);
                    bestEnd = end;
                }
            }
        }
        return bestEnd < 0 ? Optional.empty() : Optional.of(new Span(best, wordEnd(text.folded(), bestEnd)));
    }

    /** Whether the phrase occurs in a short stretch of folded text. */
    boolean isIn(String folded) {
        int start = folded.indexOf(parts.get(0).needle());
        while (start >= 0) {
            if (endAt(folded, start) >= 0) {
                return true;
            }
            start = folded.indexOf(parts.get(0).needle(), start + 1);
        }
        return false;
    }

    /** The end of the phrase if it starts at this blank, or -1. */
    private int endAt(String folded, int blank) {
        String first = parts.get(0).needle();
        return folded.startsWith(first, blank) ? endOf(folded, blank + first.length(), 1) : -1;
    }

    private int endOf(String folded, int from, int part) {
        if (part == parts.size()) {
            return from;
        }
        String next = parts.get(part).needle();
        int gapStart = folded.charAt(from - 1) == ' ' ? from - 1 : folded.indexOf(' ', from);
        if (gapStart < 0) {
            return -1;
        }
        int limit = Math.min(folded.length(), gapStart + LONGEST_GAP + next.length());
        String gap = folded.substring(gapStart, limit);
        int border = gap.indexOf('|');
        int found = gap.indexOf(next);
        boolean tooFar = parts.get(part).follows() && found > 0;
        return found < 0 || tooFar || border >= 0 && border < found
                ? -1
                : endOf(folded, gapStart + found + next.length(), part + 1);
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
