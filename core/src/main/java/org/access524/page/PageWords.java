package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** The words of a page and its frames, folded once and kept by place. */
final class PageWords {
    private final List<FoldedText> byPlace = new ArrayList<>();

    PageWords(List<PageText> frames) {
        for (Place place : Place.values()) {
            List<String> lines = new ArrayList<>();
            for (PageText frame : frames) {
                collect(frame, place, lines);
            }
            byPlace.add(FoldedText.ofLines(lines));
        }
    }

    private static void collect(PageText frame, Place place, List<String> lines) {
        switch (place) {
            case TITLE -> {
                lines.add(frame.title());
                lines.addAll(
                        frame.headings().subList(0, Math.min(1, frame.headings().size())));
            }
            case HEADINGS ->
                lines.addAll(frame.headings()
                        .subList(
                                Math.min(1, frame.headings().size()),
                                frame.headings().size()));
            case LABELS -> lines.addAll(frame.labels());
            case OPTIONS -> lines.addAll(frame.options());
            case BUTTONS -> lines.addAll(frame.buttons());
            case LINKS -> frame.links().forEach(link -> lines.add(link.text()));
            case BODY -> lines.add(frame.body());
        }
    }

    FoldedText at(Place place) {
        return byPlace.get(place.ordinal());
    }

    /** The first words found in one of the places, in their order. */
    Optional<String> find(Phrases phrases, List<Place> places) {
        for (Place place : places) {
            Optional<String> found = phrases.find(at(place));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Which of the phrases occur in one of the places, each once. */
    List<String> findAll(Phrases phrases, List<Place> places) {
        List<String> found = new ArrayList<>();
        phrases.phrases().forEach(phrase -> {
            for (Place place : places) {
                Optional<String> words = at(place).find(phrase);
                if (words.isPresent()) {
                    found.add(words.get());
                    return;
                }
            }
        });
        return found;
    }
}
