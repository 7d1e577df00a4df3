package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.util.Optional;
import org.access524.law.Facts;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;

/** Asks for the review of a denial by another licensed professional (45 CFR 164.524(a)(4)). */
final class ReviewRequestLetter {

    private ReviewRequestLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter = FollowUp.begin(
                LetterKind.REVIEW_REQUEST, context, "Request for review of a denial", FollowUp.PRIVACY_OFFICE);
        Optional<Event> denied = letter.request().known().last(EventKind.DENIED);
        denied.ifPresent(event -> letter.say("On " + longForm(event.date()) + ", you denied it"
                + Prose.lead(": ", Quotes.brief(event.note())) + "."));
        letter.also(
                "I ask that the denial be reviewed by a licensed health care professional who did not take part in it"
                        + " (45 CFR 164.524(a)(4)).",
                Facts.REVIEW);
        letter.law(ground(denied), Facts.REVIEWABLE_GROUNDS);
        letter.paragraph()
                .also(
                        "45 CFR 164.524(d)(4) has a provider refer such a request promptly, the reviewer decide within a"
                                + " reasonable time, and the individual get written notice of the result.",
                        Facts.REVIEW_PROCEDURE);
        letter.say("Please tell me the name and title of the reviewer, and on what day the request was referred.");
        letter.paragraph()
                .also(
                        "In the meantime, please give me access to everything that you have not denied"
                                + " (45 CFR 164.524(d)(1)).",
                        Facts.ACCESS_TO_THE_REST);
        letter.paragraph().wanted();
        return letter.end();
    }

    private static String ground(Optional<Event> denied) {
        boolean reviewable = denied.isPresent()
                && denied.get().details() instanceof EventDetails.Denying denial
                && denial.ground().reviewable();
        return reviewable
                ? "It rests on a ground of 45 CFR 164.524(a)(3), which is open to review."
                : "If it rests on a ground of 45 CFR 164.524(a)(3), it is open to review; if not, please tell me on which"
                        + " ground it does.";
    }
}
