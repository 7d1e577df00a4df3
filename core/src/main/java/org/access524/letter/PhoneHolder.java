package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.LetterKind;

/** The call that finds out who keeps the images or the records. */
final class PhoneHolder {

    private PhoneHolder() {}

    static Letter write(LetterContext context) {
        boolean images = context.request().scope().withImages();
        String what = images ? "the images of my exam" : "my records";
        if (context.patient().representative().isPresent()) {
            what = images ? "the images of the patient's exam" : "the patient's records";
        }
        PhoneScript script = PhoneScript.begin(LetterKind.PHONE_HOLDER, context, "Who keeps " + what);
        script.say("I am looking for the office that keeps " + what + ".");
        if (images) {
            script.ask(
                            "Who stores the images: you, another hospital or imaging center, or a company that keeps them for you?")
                    .ask("Who keeps the reports on them?");
        } else {
            script.ask("Who keeps the records: you, or somebody else for you?");
        }
        return script.ask(
                        "Which office takes a patient's request for access to them? What is its e-mail address, fax number"
                                + " or online form?")
                .ifTold(
                        "Our vendor has them",
                        "HHS FAQ 246 says that a provider gives access also to what a business associate holds for it. To"
                                + " whom at your office can I send my request?",
                        Facts.VENDOR_HELD)
                .ifTold(
                        "We do not have them",
                        "If you know who does, please tell me where to direct my request (45 CFR 164.524(d)(3)).",
                        Facts.KEPT_ELSEWHERE)
                .ask("Under what number or name will they find the exam or the visit?")
                .end();
    }
}
