package org.access524.letter;

import org.access524.law.Facts;
import org.access524.law.Right;
import org.access524.request.LetterKind;

/**
 * Goes with a form of the provider that is made for authorizations to disclose information to somebody else: says that it
 * is filled in as a request for access, and which of its parts do not apply to one.
 */
final class AuthorizationAddendum {

    private AuthorizationAddendum() {}

    static Letter write(LetterContext context) {
        RequesterWords requester = new RequesterWords(context.patient());
        Draft draft = new Draft(
                LetterKind.AUTHORIZATION_ADDENDUM,
                "Addendum to the form: request for access under 45 CFR 164.524",
                Prose.fold(context.request().provider().name()),
                FollowUp.RECORDS_OFFICE);
        draft.say("Please read this page with the form.");
        AccessRequestLetter.opening(context.patient(), draft);
        draft.paragraph().say(requester.identity());
        leftBlank(draft.paragraph());
        authorization(draft.paragraph());
        redisclosure(draft.paragraph());
        fees(draft.paragraph(), context.request().scope().right());
        verification(draft.paragraph());
        draft.paragraph().say("Where the form and this page differ, please go by this page.");
        draft.say(requester.contact());
        draft.brief("I ask for access under 45 CFR 164.524. Please see the addendum.", Facts.RIGHT);
        return draft.toBeSignedBy(requester.signer());
    }

    private static void leftBlank(Draft draft) {
        String parts = "Parts of the form that are made for an authorization do not apply to my request.";
        String blank = "What I have left blank in them is left so on purpose.";
        draft.say(parts).say(blank).brief(parts).brief(blank);
    }

    private static void authorization(Draft draft) {
        draft.law(
                "Purpose, expiration and revocation: HHS FAQ 2041 says that an authorization permits a disclosure and needs"
                        + " statements of these, while a request for access requires the disclosure.",
                Facts.ACCESS_IS_NO_AUTHORIZATION);
        draft.law(
                "None of the grounds of denial in 45 CFR 164.524(a)(2) and 45 CFR 164.524(a)(3) concerns the reason for"
                        + " asking.",
                Facts.CLOSED_GROUNDS,
                Facts.REVIEWABLE_GROUNDS);
    }

    private static void redisclosure(Draft draft) {
        draft.law(
                "Redisclosure: I ask for access of my own under 45 CFR 164.524, so a notice about other recipients does not"
                        + " apply.",
                Facts.RIGHT);
    }

    private static void fees(Draft draft, Right right) {
        draft.say("Fees for third parties: please do not apply them.");
        if (right == Right.INSPECT) {
            AccessRequestLetter.feeOfInspection(draft);
            return;
        }
        draft.law("45 CFR 164.524(c)(4) limits the fee to a reasonable, cost-based fee.", Facts.FEES);
        draft.law(
                "HHS's access guidance says that a fee by the page may not be charged for a copy of records that are kept"
                        + " electronically.",
                Facts.NO_PER_PAGE_FEE);
        draft.say("I will pay a lawful fee.");
    }

    private static void verification(Draft draft) {
        draft.law(
                "Notary, witness and Social Security number: 45 CFR 164.514(h)(1) asks for verification of identity and"
                        + " authority only, and does not call for notarization or a Social Security number.",
                Facts.VERIFICATION);
        draft.law(
                "HHS's access guidance says that verification may not create a barrier to access or unreasonably delay it.",
                Facts.NO_BARRIER_BY_VERIFICATION);
        draft.say("I will gladly show in another way who I am.");
    }
}
