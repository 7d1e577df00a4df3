package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.Facts;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;

/** To an answer that leaves out a part: says what is missing. */
final class PartialAnswerLetter {

    private PartialAnswerLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter =
                FollowUp.begin(LetterKind.PARTIAL_ANSWER, context, "A part is missing", FollowUp.RECORDS_OFFICE);
        Optional<Event> delivery = letter.request().known().last(EventKind.PARTLY_DELIVERED);
        delivery.ifPresent(event -> letter.also(
                "On " + longForm(event.date()) + ", I received a part of what I asked for. Thank you for it."));
        Optional<EventDetails.Missing> missing = delivery.filter(
                        event -> event.details() instanceof EventDetails.Missing)
                .map(event -> (EventDetails.Missing) event.details());
        missing.ifPresent(what -> letter.say(Prose.sentence(Prose.lead("What is missing: ", list(what)))));
        letter.also("Please send me the rest.");
        letter.paragraph();
        if (missing.filter(EventDetails.Missing::images).isPresent()) {
            letter.also(
                    "HHS FAQ 2059 says that access includes X-rays and other diagnostic images in the record.",
                    Facts.IMAGES);
        }
        letter.law(
                "The designated record set includes what others maintain for you (45 CFR 164.501).", Facts.RECORD_SET);
        letter.also(
                "If you deny any part of it, please send me the written denial that 45 CFR 164.524(d)(2) describes, and give"
                        + " me access to everything else (45 CFR 164.524(d)(1)).",
                Facts.WRITTEN_DENIAL,
                Facts.ACCESS_TO_THE_REST);
        letter.paragraph().wanted();
        return letter.end();
    }

    private static String list(EventDetails.Missing missing) {
        List<String> parts = new ArrayList<>();
        if (missing.images()) {
            parts.add("the images, as complete DICOM studies");
        }
        if (missing.reports()) {
            parts.add("the reports");
        }
        parts.add(Quotes.brief(missing.other()));
        return Prose.join("; ", parts);
    }
}
