package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;

/** The last day has passed. As long as none that surely binds has, it is a {@link ReminderLetter}. */
final class OverdueLetter {

    private OverdueLetter() {}

    static Letter write(LetterContext context) {
        if (!new RequestWords(context, Reader.PROVIDER).isLate()) {
            return ReminderLetter.write(LetterKind.OVERDUE, context);
        }
        FollowUp letter = FollowUp.begin(LetterKind.OVERDUE, context, "Overdue", FollowUp.RECORDS_OFFICE);
        letter.timeInBrief().say(letter.request().promised());
        letter.also(letter.request().missing());
        if (letter.request().known().first(EventKind.EXTENSION).isEmpty()) {
            letter.say("I have received no notice that you need more time.");
        }
        letter.paragraph()
                .law(
                        "To act on a request is to grant it and give access, or to deny it in writing"
                                + " (45 CFR 164.524(b)(2)(i)).",
                        Facts.THIRTY_DAYS);
        letter.also("Please give me access now, or tell me in writing on what day I will have it.");
        letter.paragraph().wanted();
        letter.paragraph()
                .also(
                        "If you have denied any part of it, please send me the written denial that 45 CFR 164.524(d)(2)"
                                + " describes.",
                        Facts.WRITTEN_DENIAL);
        return letter.end();
    }
}
