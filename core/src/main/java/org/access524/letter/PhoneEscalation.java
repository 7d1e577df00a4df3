package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.LetterKind;

/** The call to the privacy officer. */
final class PhoneEscalation {

    private PhoneEscalation() {}

    static Letter write(LetterContext context) {
        PhoneScript script = PhoneScript.begin(LetterKind.PHONE_ESCALATION, context, "To the privacy officer");
        return script.ask(
                        "May I speak with the privacy officer, or with whoever takes complaints about access to records?")
                .about()
                .ask("What is the reason that I do not have access, and by what day will I have it?")
                .ask("Will you confirm that to me in writing?")
                .say(
                        "Please take this as a complaint under your process (45 CFR 164.530(d)(1)). How can I send it to you in"
                                + " writing?",
                        Facts.OWN_COMPLAINT_PROCESS)
                .ask("May I have your name and your number, please?")
                .end();
    }
}
