package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.LetterKind;

/** The copy is to go to the one who asks: it is a request of one's own, and none to send a copy to somebody else. */
final class RecipientCorrectionLetter {

    private RecipientCorrectionLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter =
                FollowUp.begin(LetterKind.RECIPIENT_CORRECTION, context, "The copy is for me", FollowUp.RECORDS_OFFICE);
        letter.obstacleSaid();
        if (letter.requester().isRepresentative()) {
            letter.say("The copy is for me, as the patient's personal representative.")
                    .also(
                            "45 CFR 164.502(g)(1) has a personal representative treated as the individual.",
                            Facts.REPRESENTATIVE);
        } else {
            letter.say("The copy is for me, the patient.");
        }
        letter.also(
                "This is a request for access of my own under 45 CFR 164.524, not a request to send a copy to somebody"
                        + " else.",
                Facts.RIGHT);
        letter.paragraph()
                .also(
                        "45 CFR 164.524(c)(4) limits the fee for it to a reasonable, cost-based fee; please correct it if"
                                + " you have set another.",
                        Facts.FEES)
                .say("I will pay a lawful fee.");
        letter.paragraph().wanted();
        return letter.end();
    }
}
