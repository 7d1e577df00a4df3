package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;
import org.access524.request.RequestScope;

/** "Who stores the images of my exam, and who takes a request for them?" */
final class HolderInquiryLetter {

    private HolderInquiryLetter() {}

    static Letter write(LetterContext context) {
        RequesterWords requester = new RequesterWords(context.patient());
        RequestScope scope = context.request().scope();
        boolean images = scope.withImages();
        String records = requester.whose() + " " + ScopeWords.subject(scope.kind());
        Draft draft = new Draft(
                LetterKind.HOLDER_INQUIRY,
                "Who keeps " + records + ", and who takes a request for them",
                Prose.fold(context.request().provider().name()),
                images ? "Radiology, or Health Information Management" : FollowUp.RECORDS_OFFICE,
                Addressee.line(context.request()));
        RequestWords request = new RequestWords(context, Reader.PROVIDER);
        if (request.known().first(EventKind.SENT).isPresent()) {
            draft.law(request.sent(), Facts.RIGHT).say("I want to be sure that it reaches the right office.");
        } else {
            draft.law(
                    "I am about to ask for access to " + records
                            + " under 45 CFR 164.524, and I want to ask the right office.",
                    Facts.RIGHT);
        }
        draft.say(ScopeWords.details(scope));
        draft.paragraph().say(requester.patientLine()).say(requester.capacity());
        String what = images ? "the images (the PACS or image archive), and who keeps the reports" : "the records";
        String question = "Please tell me which organization stores " + what + ".";
        String office = "Please tell me also which office takes a patient's request for access, and its address, fax"
                + " number, e-mail address or online form.";
        draft.paragraph().say(question).say(office);
        draft.paragraph();
        if (images) {
            draft.law(
                    "HHS FAQ 2059 says that access includes X-rays and other diagnostic images in the record.",
                    Facts.IMAGES);
        }
        draft.law(
                "The designated record set includes what others maintain for you (45 CFR 164.501), and HHS FAQ 246 says that a provider gives"
                        + " access also to what a business associate holds for it, unless that merely duplicates what the"
                        + " provider has.",
                Facts.RECORD_SET,
                Facts.VENDOR_HELD);
        String elsewhere = "If you do not maintain it and know who does, please tell me where to direct my request"
                + " (45 CFR 164.524(d)(3)).";
        draft.law(elsewhere, Facts.KEPT_ELSEWHERE);
        draft.brief(question).brief(office).brief(elsewhere, Facts.KEPT_ELSEWHERE);
        draft.paragraph().say("Thank you for your help.").say(requester.contact());
        return draft.toBeSignedBy(requester.signer());
    }
}
