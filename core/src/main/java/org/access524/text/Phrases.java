package org.access524.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several ways to say one thing, in the notation of {@link Phrase}. They are read when they are first looked for: what
 * speaks of a thing is looked for only where the thing itself is named, and most pages name few.
 */
public final class Phrases {
    /** Puts phrases together. */
    public interface Reading {
        List<Phrase> read();
    }

    private Optional<List<Phrase>> phrases = Optional.empty();
    private final Reading reading;

    private Phrases(Reading reading) {
        this.reading = reading;
    }

    /** Reads phrases as they are written. */
    public static Phrases of(String... written) {
        return later(() -> {
            List<Phrase> phrases = new ArrayList<>();
            for (String phrase : written) {
                phrases.add(Phrase.of(phrase));
            }
            return phrases;
        });
    }

    /** Phrases that are put together when they are first looked for. */
    public static Phrases later(Reading reading) {
        return new Phrases(reading);
    }

    /** Reads phrases that are written one after the other, with a semicolon between them. */
    public static Phrases list(String written) {
        return later(() -> apart(written));
    }

    private static List<Phrase> apart(String written) {
        List<Phrase> phrases = new ArrayList<>();
        int from = 0;
        while (from <= written.length()) {
            int end = written.indexOf(';', from);
            end = end < 0 ? written.length() : end;
            String phrase = written.substring(from, end).trim();
            if (!phrase.isEmpty()) {
                phrases.add(Phrase.of(inOneLine(phrase)));
            }
            from = end + 1;
        }
        return phrases;
    }

    private static String inOneLine(String phrase) {
        return phrase.indexOf('\n') < 0 ? phrase : phrase.replace('\n', ' ');
    }

    /**
     * Any of some words, and up to about eight words later in the same sentence any of others: {@code "copy of; order"}
     * before {@code "chart; x rays"} says what four phrases say, and is looked up as one.
     */
    public static Phrases pairs(String firsts, String seconds) {
        return later(() -> List.of(Phrase.pair(apart(firsts), apart(seconds))));
    }

    /** These phrases, and others after them. */
    public Phrases and(Phrases others) {
        return later(() -> {
            List<Phrase> both = new ArrayList<>(phrases());
            both.addAll(others.phrases());
            return both;
        });
    }

    /** In the order in which they are tried. */
    public List<Phrase> phrases() {
        if (phrases.isEmpty()) {
            phrases = Optional.of(List.copyOf(reading.read()));
        }
        return phrases.get();
    }

    /** The words found, as they were written, for the first of these phrases that occurs. */
    public Optional<String> find(FoldedText text) {
        for (Phrase phrase : phrases()) {
            Optional<String> found = text.find(phrase);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether one of these phrases occurs. */
    public boolean in(FoldedText text) {
        for (Phrase phrase : phrases()) {
            if (text.has(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Those of these phrases that occur, to look for no others in its parts. */
    public Phrases thatOccurIn(FoldedText text) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : phrases()) {
            if (text.has(phrase)) {
                found.add(phrase);
            }
        }
        return later(() -> found);
    }

    /** Whether one of these phrases occurs in a stretch of folded text. */
    boolean in(String folded) {
        for (Phrase phrase : phrases()) {
            if (phrase.isIn(folded)) {
                return true;
            }
        }
        return false;
    }

    /** The words found for every one of these phrases that occurs, once each. */
    public List<String> findAll(FoldedText text) {
        List<String> found = new ArrayList<>();
        for (Phrase phrase : phrases()) {
            text.find(phrase).ifPresent(found::add);
        }
        return found;
    }
}
