package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.LetterKind;

/** To "six weeks": how long the limit is, and what more time takes. */
final class LongerTimeLetter {

    private LongerTimeLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter = FollowUp.begin(LetterKind.LONGER_TIME, context, "Time to answer", FollowUp.RECORDS_OFFICE);
        letter.obstacleSaid();
        letter.also(
                "45 CFR 164.524(b)(2)(i) has a provider act no later than 30 days after it receives a request.",
                Facts.THIRTY_DAYS);
        letter.law("HHS FAQ 2052 reads the 30 days as calendar days, and as an outer limit.", Facts.CALENDAR_DAYS);
        letter.also(
                "45 CFR 164.524(b)(2)(ii) allows one extension of no more than 30 days, and only if within the first 30 days"
                        + " you give me a written statement of the reasons for the delay and the date by which you will"
                        + " act.",
                Facts.EXTENSION);
        letter.say(letter.request().missing());
        letter.paragraph()
                .also(
                        letter.request().isLate()
                                ? "Please act on my request now, and tell me on what day I will have it."
                                : "Please confirm that you will act on my request in time.");
        letter.paragraph().wanted();
        return letter.end();
    }
}
