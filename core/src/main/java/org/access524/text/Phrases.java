package org.access524.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several ways to say one thing, in the notation of {@link Phrase}.
 *
 * @param phrases in the order in which they are tried
 */
public record Phrases(List<Phrase> phrases) {

    /** Reads phrases as they are written. */
    public static Phrases of(String... written) {
        List<Phrase> phrases = new ArrayList<>();
        for (String phrase : written) {
            phrases.add(Phrase.of(phrase));
        }
        return new Phrases(List.copyOf(phrases));
    }

    /** Reads phrases that are written one after the other, with a semicolon between them. */
    public static Phrases list(String written) {
        List<Phrase> phrases = new ArrayList<>();
        String one = written.replace('\n', ' ');
        int from = 0;
        while (from <= one.length()) {
            int end = one.indexOf(';', from);
            end = end < 0 ? one.length() : end;
            String phrase = one.substring(from, end).trim();
            if (!phrase.isEmpty()) {
                phrases.add(Phrase.of(phrase));
            }
            from = end + 1;
        }
        return new Phrases(List.copyOf(phrases));
    }

    /**
     * Any of some words, and up to about eight words later in the same sentence any of others: {@code "copy of; order"}
     * before {@code "chart; x rays"} says what four phrases say, and is looked up as one.
     */
    public static Phrases pairs(String firsts, String seconds) {
        return new Phrases(List.of(Phrase.pair(list(firsts).phrases, list(seconds).phrases)));
    }

    /** These phrases, and others after them. */
    public Phrases and(Phrases others) {
        List<Phrase> both = new ArrayList<>(phrases);
        both.addAll(others.phrases);
        return new Phrases(List.copyOf(both));
    }

    /** The words found, as they were written, for the first of these phrases that occurs. */
    public Optional<String> find(FoldedText text) {
        for (Phrase phrase : phrases) {
            Optional<String> found = text.find(phrase);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether one of these phrases occurs. */
    public boolean in(FoldedText text) {
        for (Phrase phrase : phrases) {
            if (text.has(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Those of these phrases that occur, to look for no others in its parts. */
    public Phrases thatOccurIn(FoldedText text) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (text.has(phrase)) {
                found.add(phrase);
            }
        }
        return new Phrases(List.copyOf(found));
    }

    /** Whether one of these phrases occurs in a stretch of folded text. */
    boolean in(String folded) {
        for (Phrase phrase : phrases) {
            if (phrase.isIn(folded)) {
                return true;
            }
        }
        return false;
    }

    /** The words found for every one of these phrases that occurs, once each. */
    public List<String> findAll(FoldedText text) {
        List<String> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            text.find(phrase).ifPresent(found::add);
        }
        return found;
    }
}
