package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.LetterKind;

/** The first call: by what way, and to whom, the request goes. */
final class PhoneOpener {

    private PhoneOpener() {}

    static Letter write(LetterContext context) {
        PhoneScript script = PhoneScript.begin(LetterKind.PHONE_OPENER, context, "How to ask for records");
        return script.say(
                        "I want to ask for access to " + script.request().records() + " under 45 CFR 164.524.",
                        Facts.RIGHT)
                .ask("Which office takes a patient's request, and who works on it?")
                .ask("To which e-mail address, fax number or online form can I send it?")
                .ask("Do you have a form for patients who ask for access? May I send a letter of my own?")
                .ifTold(
                        "Come in person",
                        "HHS's access guidance says that a provider may not require a visit in person; it may offer one.",
                        Facts.NO_UNREASONABLE_MEASURES)
                .ifTold(
                        "Sign our authorization",
                        "Mine is a request for access. HHS FAQ 2041 says that an authorization permits a disclosure, while a"
                                + " request for access requires it.",
                        Facts.ACCESS_IS_NO_AUTHORIZATION)
                .ask("Is there a fee, and what is it made up of? I will pay a lawful fee.")
                .ask("May I have your name, please, and a number at which I can reach you?")
                .end();
    }
}
