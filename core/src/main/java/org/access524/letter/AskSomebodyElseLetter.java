package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;

/** To "ask our vendor" and "ask the doctor who ordered it". */
final class AskSomebodyElseLetter {

    private AskSomebodyElseLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter = FollowUp.begin(
                LetterKind.ASK_SOMEBODY_ELSE, context, "You sent me to somebody else", FollowUp.RECORDS_OFFICE);
        letter.obstacleSaid();
        letter.also(
                "The designated record set includes what others maintain for you (45 CFR 164.501).", Facts.RECORD_SET);
        if (letter.obstacle()
                .filter(who -> who == Obstacle.ASK_REFERRING_DOCTOR)
                .isPresent()) {
            doctor(letter);
        } else {
            vendor(letter);
        }
        letter.paragraph()
                .also(
                        "If you do not maintain it and know who does, please tell me where to direct my request"
                                + " (45 CFR 164.524(d)(3)).",
                        Facts.KEPT_ELSEWHERE);
        letter.paragraph().wanted();
        return letter.end();
    }

    private static void vendor(FollowUp letter) {
        letter.also(
                "HHS FAQ 246 says that a provider gives access also to what a business associate holds for it, unless that"
                        + " merely duplicates what the provider has.",
                Facts.VENDOR_HELD);
        letter.law(
                "A contract with a business associate must provide for access (45 CFR 164.504(e)(2)(ii)(E)).",
                Facts.VENDOR_CONTRACT);
        letter.also("Please obtain it from the vendor for me, or have the vendor answer my request for you.");
    }

    private static void doctor(FollowUp letter) {
        letter.law(
                "The grounds of denial in 45 CFR 164.524(a)(2) and 45 CFR 164.524(a)(3) are a closed list.",
                Facts.CLOSED_GROUNDS,
                Facts.REVIEWABLE_GROUNDS);
        letter.also(
                "I ask for what you maintain, whatever the doctor has who ordered the exam. Please give me access to it.");
    }
}
