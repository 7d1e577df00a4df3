package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.util.Optional;
import org.access524.law.Facts;
import org.access524.request.DenialGround;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;

/** To a denial without what a denial has to contain. */
final class IncompleteDenialLetter {

    private IncompleteDenialLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter = FollowUp.begin(LetterKind.INCOMPLETE_DENIAL, context, "Your denial", FollowUp.RECORDS_OFFICE);
        Optional<Event> denied = letter.request().known().last(EventKind.DENIED);
        denied.ifPresent(event -> letter.say(said(event)));
        denied.ifPresent(event -> lacks(letter, event));
        letter.also(
                "45 CFR 164.524(d)(2) has a denial be timely, in writing and in plain language, and state its basis, any"
                        + " right of review and how to use it, and how to complain to you, with a name or title and a"
                        + " telephone number, and to the Secretary of HHS.",
                Facts.WRITTEN_DENIAL);
        letter.paragraph()
                .also(
                        "Please send me a denial that meets 45 CFR 164.524(d)(2), or give me access.",
                        Facts.WRITTEN_DENIAL);
        letter.also(
                "Please give me access to everything that you have not denied (45 CFR 164.524(d)(1)).",
                Facts.ACCESS_TO_THE_REST);
        letter.paragraph().wanted();
        return letter.end();
    }

    private static String said(Event denied) {
        return "On " + longForm(denied.date()) + ", you denied it" + Prose.lead(": ", Quotes.brief(denied.note()))
                + ".";
    }

    private static void lacks(FollowUp letter, Event denied) {
        if (!(denied.details() instanceof EventDetails.Denying denial)) {
            return;
        }
        letter.say(denial.written() ? "" : "It was said to me, and did not come in writing.");
        letter.say(denial.ground() == DenialGround.NOT_STATED ? "Your denial does not state its basis." : "");
        if (denial.written() && !denial.saysHowToComplain()) {
            letter.law(
                    "It does not say, as 45 CFR 164.524(d)(2) asks, how to complain to you and to HHS.",
                    Facts.WRITTEN_DENIAL);
        }
        if (denial.ground() == DenialGround.NOT_STATED || denial.ground() == DenialGround.OTHER) {
            letter.law(
                    "The grounds of denial in 45 CFR 164.524(a)(2) and 45 CFR 164.524(a)(3) are a closed list.",
                    Facts.CLOSED_GROUNDS,
                    Facts.REVIEWABLE_GROUNDS);
            letter.law(
                    "HHS FAQ 2046 says that a denial is possible only in very limited circumstances.",
                    Facts.RARE_DENIAL);
        }
    }
}
