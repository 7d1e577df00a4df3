package org.access524.text;

import java.util.Optional;

/**
 * A text made ready for looking up phrases: lower case, without accents and apostrophes, every run of punctuation and
 * white space one blank, a line or sentence end one {@code |} between blanks, one {@code |} at both ends.
 *
 * <p>Folding walks over the text once, and an index of its words answers every search after that: in the browser even
 * {@code indexOf} is a compiled loop, and hundreds of phrases over a long page took more than a second.
 */
public final class FoldedText {
    private static final FoldedText NOTHING = new FoldedText("", " | ", new int[] {0, 0, 0});
    private static final String ACCENTED = "áàâäãåéèêëíìîïóòôöõúùûüñçý";
    private static final String PLAIN = "aaaaaaeeeeiiiiooooouuuuncy";

    private final String original;
    private final String folded;
    private final int[] origins;
    private Optional<WordIndex> index = Optional.empty();

    private FoldedText(String original, String folded, int[] origins) {
        this.original = original;
        this.folded = folded;
        this.origins = origins;
    }

    /** Folds a text; lines are kept apart, so that no phrase reaches over a line's end. */
    public static FoldedText of(String text) {
        return text.isEmpty() ? NOTHING : new Folding(text).fold();
    }

    /** Folds several texts, each as a line of its own. */
    public static FoldedText ofLines(Iterable<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            joined.append(line).append('\n');
        }
        return of(joined.toString());
    }

    /** The folded characters, blank at both ends. */
    public String folded() {
        return folded;
    }

    /** The folded words alone, with single blanks. */
    public String words() {
        return folded.replace(" |", "").trim();
    }

    /** Whether there is no word at all. */
    public boolean isBlank() {
        return folded.length() <= 3;
    }

    /** Where each word stands; made when the first phrase is looked up. */
    WordIndex index() {
        if (index.isEmpty()) {
            index = Optional.of(new WordIndex(folded));
        }
        return index.get();
    }

    /** The words as they were written, where a phrase was found first. */
    public Optional<String> find(Phrase phrase) {
        return phrase.firstIn(this, 0).map(this::quote);
    }

    /** Whether a phrase occurs. */
    public boolean has(Phrase phrase) {
        return phrase.firstIn(this, 0).isPresent();
    }

    /**
     * The words as they were written, where one of the phrases occurs first in a sentence in which none of the others
     * does.
     *
     * @param unless what takes the meaning away, such as "not"
     */
    public Optional<String> find(Phrases phrases, Phrases unless) {
        for (Phrase phrase : phrases.phrases()) {
            Optional<Span> span = phrase.firstIn(this, 0);
            while (span.isPresent()) {
                if (!unless.in(sentence(span.get()))) {
                    return span.map(this::quote);
                }
                span = phrase.firstIn(this, span.get().end());
            }
        }
        return Optional.empty();
    }

    private String sentence(Span span) {
        int start = folded.lastIndexOf('|', span.start());
        int end = folded.indexOf('|', span.end());
        return folded.substring(Math.max(0, start), end < 0 ? folded.length() : end + 1);
    }

    private String quote(Span span) {
        int last = Math.min(span.end(), origins.length) - 1;
        int end = Math.min(original.length(), origins[last] + 1);
        return original.substring(origins[span.start()], end).trim();
    }

    /** The one walk over the characters. */
    private static final class Folding {
        private final String text;
        private final StringBuilder folded;
        private final int[] origins;

        Folding(String text) {
            this.text = text;
            this.folded = new StringBuilder(text.length() + 2);
            this.origins = new int[3 * text.length() + 8];
        }

        FoldedText fold() {
            append(' ', 0);
            border(0);
            for (int i = 0; i < text.length(); i++) {
                take(text.charAt(i), i);
            }
            border(Math.max(0, text.length() - 1));
            int[] used = new int[folded.length()];
            System.arraycopy(origins, 0, used, 0, used.length);
            return new FoldedText(text, folded.toString(), used);
        }

        private void take(char c, int at) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                append(c, at);
            } else if (c >= 'A' && c <= 'Z') {
                append((char) (c + 32), at);
            } else if (c >= 0xC0) {
                takeForeign(c, at);
            } else if (c == '\n' || isSentenceEnd(c, at)) {
                border(at);
            } else if (c != '\'') {
                blank(at);
            }
        }

        /** Without {@code Character.isLetter}, whose tables would be compiled into every script. */
        private void takeForeign(char c, int at) {
            char lower = c <= '\u00de' ? (char) (c + 32) : c;
            int accented = ACCENTED.indexOf(lower);
            if (accented >= 0) {
                append(PLAIN.charAt(accented), at);
            } else if (c < '\u2000' || c > '\u2bff' && c < '\ufe00') {
                append(lower, at);
            } else if (c != '\u2019') {
                blank(at);
            }
        }

        private boolean isSentenceEnd(char c, int at) {
            return (c == '.' || c == '?' || c == '!') && at + 1 < text.length() && text.charAt(at + 1) == ' ';
        }

        private void border(int at) {
            blank(at);
            if (folded.length() < 2 || folded.charAt(folded.length() - 2) != '|') {
                append('|', at);
                append(' ', at);
            }
        }

        private void blank(int at) {
            if (folded.charAt(folded.length() - 1) != ' ') {
                append(' ', at);
            }
        }

        private void append(char c, int at) {
            origins[folded.length()] = at;
            folded.append(c);
        }
    }
}
