package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Looks for every {@link Doubt}. */
final class DoubtFinder {
    private static final int MOST_OF_A_KIND = 3;
    private static final int WHOLE_PAGE = 800;
    private static final Phrases OTHER_OFFICE = Phrases.list("""
            previous provider*; previous doctor*; previous physician*; previous practice; previous clinic;
            former provider*; former physician*; former doctor*; prior provider*; prior physician*;
            transfer records from; obtain records from; requesting records from
            """);

    private static final Phrases PORTALS = Phrases.list("""
            mychart; followmyhealth; healthelife; nextgen; athenahealth; healow; cerner; kareo; luma health
            """);

    private static final Phrases HEALTH_SERVICE =
            Phrases.list("medical record*; health record*; student health; health center; health services");

    private static final Phrases PATIENTS = Phrases.list("patient; patients; treated");

    private DoubtFinder() {}

    static List<Evidence> find(
            List<PageText> frames, PageWords words, List<Evidence> signals, List<FoundChannel> channels) {
        List<Evidence> evidence = new ArrayList<>();
        for (Doubt doubt : Doubt.values()) {
            List<String> said = words.findAll(doubt.phrases(), List.of(Place.HEADINGS, Place.BODY));
            if (doubt == Doubt.SCHOOL_TONE && isOfPatients(words)) {
                continue;
            }
            if (!said.isEmpty()) {
                int weight = doubt.weight() * Math.min(said.size(), MOST_OF_A_KIND);
                evidence.add(Evidence.of(doubt, weight, String.join(", ", said)));
            }
        }
        boolean wizard = has(signals, List.of(Signal.VENDOR_ADDRESS));
        if (wizard) {
            return evidence;
        }
        List<String> portals = words.findAll(PORTALS, List.of(Place.BODY, Place.HEADINGS, Place.LINKS));
        if (portals.size() >= 3) {
            evidence.add(Evidence.of(Doubt.MANY_PORTALS, String.join(", ", portals)));
        }
        otherOffice(frames.get(0), words).ifPresent(quote -> evidence.add(Evidence.of(Doubt.ASKS_OTHER_OFFICE, quote)));
        if (!has(
                signals,
                List.of(
                        Signal.RECORDS_ADDRESS,
                        Signal.RECORDS_TITLE,
                        Signal.IMAGES_TITLE,
                        Signal.IMAGES_HANDED_OUT,
                        Signal.REQUEST_STEP,
                        Signal.REQUEST_FORM,
                        Signal.REQUEST_STEPS))) {
            evidence.add(Evidence.of(Doubt.ASIDE, ""));
        }
        if (has(signals, List.of(Signal.IMAGES_TITLE, Signal.IMAGES_HANDED_OUT))
                && words.find(SubjectWords.CARE, List.of(Place.values())).isEmpty()) {
            evidence.add(Evidence.of(Doubt.NO_CARE, ""));
        }
        if (isWhole(frames) && !has(signals, List.of(Signal.REQUEST_FORM)) && !hasWayIn(channels)) {
            evidence.add(Evidence.of(Doubt.NO_WAY_IN, ""));
        }
        return evidence;
    }

    /** A university's health service has patients who are students. */
    private static boolean isOfPatients(PageWords words) {
        return HEALTH_SERVICE.in(words.at(Place.TITLE))
                && words.find(PATIENTS, List.of(Place.BODY)).isPresent();
    }

    /** The organisation's own name after "release to" says which way the records go. */
    private static Optional<String> otherOffice(PageText page, PageWords words) {
        Optional<String> label = words.find(OTHER_OFFICE, List.of(Place.LABELS));
        if (label.isPresent() || page.provider().isBlank()) {
            return label;
        }
        String name = FoldedText.of(page.provider()).words();
        Phrases toUs = Phrases.of(
                "authorize ... release ... to " + name,
                "authorize ... disclose ... to " + name,
                "authorize ... send ... to " + name,
                "permission ... release ... to " + name,
                "transfer ... records to " + name);
        return words.find(toUs, List.of(Place.TITLE, Place.HEADINGS, Place.LABELS, Place.BODY));
    }

    private static boolean has(List<Evidence> signals, List<Signal> wanted) {
        for (Evidence piece : signals) {
            if (piece.sign() instanceof Signal signal && wanted.contains(signal)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(List<PageText> frames) {
        int characters = 0;
        boolean links = false;
        for (PageText frame : frames) {
            characters += frame.body().length();
            links |= !frame.links().isEmpty();
        }
        return links && characters >= WHOLE_PAGE;
    }

    private static boolean hasWayIn(List<FoundChannel> channels) {
        for (FoundChannel channel : channels) {
            if (!channel.isOnlyNamed()) {
                return true;
            }
        }
        return false;
    }
}
