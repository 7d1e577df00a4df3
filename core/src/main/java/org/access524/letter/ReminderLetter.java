package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.LetterKind;

/** A friendly word before the last day. */
final class ReminderLetter {

    private ReminderLetter() {}

    static Letter write(LetterContext context) {
        return write(LetterKind.REMINDER, context);
    }

    /** Also what stands in for a letter that would call the provider late, as long as it is not. */
    static Letter write(LetterKind kind, LetterContext context) {
        FollowUp letter = FollowUp.begin(kind, context, "Friendly reminder", FollowUp.RECORDS_OFFICE);
        letter.timeInBrief().say(letter.request().promised());
        letter.also(letter.request().missing());
        if (letter.request().isOpen()) {
            letter.also("Please let me know on what day I can expect it, and whether you need anything more from me.");
            if (!letter.request().isLate()) {
                letter.paragraph()
                        .law(
                                "If you need more time, 45 CFR 164.524(b)(2)(ii) asks for a written statement of the reasons"
                                        + " for the delay and the date by which you will act, and allows one extension.",
                                Facts.EXTENSION);
            }
            letter.paragraph().wanted();
        } else {
            letter.also("Please let me know whether anything is still to be done about it.");
        }
        return letter.end();
    }
}
