package org.access524.letter;

import org.access524.law.Facts;
import org.access524.law.Right;
import org.access524.person.CopyFormat;
import org.access524.person.Patient;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;

/** To "pick up a CD": in person only, on media only, on paper only. */
final class MediaOrPickupLetter {

    private MediaOrPickupLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter =
                FollowUp.begin(LetterKind.MEDIA_OR_PICKUP, context, "How I can get it", FollowUp.RECORDS_OFFICE);
        letter.obstacleSaid();
        if (context.request().scope().right() == Right.COPY) {
            Obstacle obstacle = letter.obstacle().orElse(Obstacle.IN_PERSON_ONLY);
            if (obstacle == Obstacle.IN_PERSON_ONLY) {
                visit(letter);
            } else if (wantsElectronicCopy(context.patient())) {
                form(letter);
            }
            if (obstacle == Obstacle.MEDIA_ONLY) {
                media(letter);
            }
        }
        letter.paragraph().wanted();
        return letter.end();
    }

    private static void visit(FollowUp letter) {
        letter.also(
                "HHS's access guidance says that a provider may not require a visit in person, for example from somebody who"
                        + " wants the copy mailed home; it may offer one.",
                Facts.NO_UNREASONABLE_MEASURES);
        letter.also(
                "45 CFR 164.524(c)(3)(i) has a provider arrange a convenient time and place, or mail the copy if the"
                        + " individual asks for that.",
                Facts.MANNER);
        letter.also("Please send me the copy, so that I need not come.");
    }

    private static void form(FollowUp letter) {
        letter.also(
                "For records that are kept electronically, and of which I ask for an electronic copy,"
                        + " 45 CFR 164.524(c)(2)(ii) provides for the electronic form and format requested, if readily"
                        + " producible, and if not for a readable electronic form on which we agree.",
                Facts.ELECTRONIC_FORM);
    }

    private static void media(FollowUp letter) {
        letter.also(
                "45 CFR 164.524(c)(4)(ii) lets a fee include portable media if the individual asks for the copy on them.",
                Facts.MEDIA_FEE);
    }

    private static boolean wantsElectronicCopy(Patient patient) {
        return patient.preferences().formats().isEmpty()
                || patient.preferences().formats().get(0) != CopyFormat.PAPER;
    }
}
