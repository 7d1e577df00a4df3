package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.LetterKind;

/** The call about a request that was sent: did it arrive, who has it, when will it be answered. */
final class PhoneFollowUp {

    private PhoneFollowUp() {}

    static Letter write(LetterContext context) {
        PhoneScript script = PhoneScript.begin(LetterKind.PHONE_FOLLOW_UP, context, "Where the request stands");
        script.about();
        if (!script.request().isReceiptProven()) {
            script.ask("Have you received it, and on what day?");
        }
        return script.ask("Who works on it now, and how can I reach that person?")
                .ask("Is anything still missing that you need from me?")
                .ask("On what day will I have it?")
                .ifTold(
                        "It takes longer",
                        "If you need more time, please send me the written statement of 45 CFR 164.524(b)(2)(ii), with the"
                                + " reasons and the date.",
                        Facts.EXTENSION)
                .end();
    }
}
