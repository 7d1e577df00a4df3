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

    private static final int LONGEST_SECOND = 32;

    private final String written;
    private final String firstWord;
    private final boolean firstWordMayGoOn;
    private final List<Phrase> firsts;
    private final List<Phrase> seconds;

    /** Empty until the first word has occurred somewhere: of thousands of phrases a page has few. */
    private List<Part> parts = List.of();

    /**
     * Words that stand together.
     *
     * @param needle with the blanks around them
     * @param follows whether they follow the part before without a gap
     */
    private record Part(String needle, boolean follows) {}

    private Phrase(String written, List<Phrase> firsts, List<Phrase> seconds) {
        this.written = written;
        this.firsts = firsts;
        this.seconds = seconds;
        int gap = written.indexOf(GAP);
        int blank = written.indexOf(' ');
        int end = Math.min(gap < 0 ? written.length() : gap, blank < 0 ? written.length() : blank);
        this.firstWordMayGoOn = written.charAt(end - 1) == '*';
        this.firstWord = written.substring(0, firstWordMayGoOn ? end - 1 : end);
    }

    /** Reads a phrase in the notation above. */
    public static Phrase of(String written) {
        return new Phrase(written.trim(), List.of(), List.of());
    }

    /** Any of the first, and after a gap any of the second, which have no gap of their own. */
    static Phrase pair(List<Phrase> firsts, List<Phrase> seconds) {
        return new Phrase(firsts.get(0).written, firsts, seconds);
    }

    private List<Part> parts() {
        if (parts.isEmpty()) {
            List<Part> read = new ArrayList<>();
            int from = 0;
            int gap = written.indexOf(GAP);
            while (gap >= 0) {
                add(read, written.substring(from, gap));
                from = gap + GAP.length();
                gap = written.indexOf(GAP, from);
            }
            add(read, written.substring(from));
            parts = read;
        }
        return parts;
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
        if (!firsts.isEmpty()) {
            return pairIn(text, from);
        }
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

    private Optional<Span> pairIn(FoldedText text, int from) {
        Optional<Span> best = Optional.empty();
        for (Phrase first : firsts) {
            Optional<Span> start = first.firstIn(text, from);
            while (start.isPresent()
                    && (best.isEmpty() || start.get().start() < best.get().start())) {
                int end = secondEnd(text.folded(), start.get().end());
                if (end >= 0) {
                    best = Optional.of(new Span(start.get().start(), wordEnd(text.folded(), end)));
                }
                start = first.firstIn(text, start.get().start() + 1);
            }
        }
        return best;
    }

    /** The end of the second part of a pair that stands nearest behind a blank, or -1. */
    private int secondEnd(String folded, int blank) {
        String near = folded.substring(blank, Math.min(folded.length(), blank + LONGEST_GAP + LONGEST_SECOND));
        int border = near.indexOf('|');
        String gap = border < 0 ? near : near.substring(0, border);
        int nearest = LONGEST_GAP;
        int end = -1;
        for (Phrase second : seconds) {
            String needle = second.parts().get(0).needle();
            int found = gap.indexOf(needle);
            if (found >= 0 && found < nearest) {
                nearest = found;
                end = blank + found + needle.length();
            }
        }
        return end;
    }

    /** Whether the phrase occurs in a short stretch of folded text. */
    boolean isIn(String folded) {
        if (!firsts.isEmpty()) {
            return FoldedText.of(folded).has(this);
        }
        int start = folded.indexOf(parts().get(0).needle());
        while (start >= 0) {
            if (endAt(folded, start) >= 0) {
                return true;
            }
            start = folded.indexOf(parts().get(0).needle(), start + 1);
        }
        return false;
    }

    /** The end of the phrase if it starts at this blank, or -1. */
    private int endAt(String folded, int blank) {
        String first = parts().get(0).needle();
        return folded.startsWith(first, blank) ? endOf(folded, blank + first.length(), 1) : -1;
    }

    private int endOf(String folded, int from, int part) {
        if (part == parts().size()) {
            return from;
        }
        String next = parts().get(part).needle();
        int gapStart = folded.charAt(from - 1) == ' ' ? from - 1 : folded.indexOf(' ', from);
        if (gapStart < 0) {
            return -1;
        }
        int limit = Math.min(folded.length(), gapStart + LONGEST_GAP + next.length());
        String gap = folded.substring(gapStart, limit);
        int border = gap.indexOf('|');
        int found = gap.indexOf(next);
        boolean tooFar = parts().get(part).follows() && found > 0;
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
        return seconds.isEmpty() ? written : written + GAP + seconds.get(0).written;
    }
}
