package org.access524.letter;

import org.access524.request.LetterKind;

/** Finds the writer of each kind of letter. */
public final class Letters {

    private Letters() {}

    /** The letter of that kind for that request. */
    public static Letter write(LetterKind kind, LetterContext context) {
        return switch (kind) {
            case ACCESS_REQUEST -> AccessRequestLetter.write(context);
            case HOLDER_INQUIRY -> HolderInquiryLetter.write(context);
            case RECIPIENT_CORRECTION -> RecipientCorrectionLetter.write(context);
            case REMINDER -> ReminderLetter.write(context);
            case OVERDUE -> OverdueLetter.write(context);
            case INVALID_EXTENSION -> InvalidExtensionLetter.write(context);
            case LONGER_TIME -> LongerTimeLetter.write(context);
            case FEE_OBJECTION -> FeeObjectionLetter.write(context);
            case MEDIA_OR_PICKUP -> MediaOrPickupLetter.write(context);
            case NO_EMAIL -> NoEmailLetter.write(context);
            case ONE_WAY_ONLY -> OneWayOnlyLetter.write(context);
            case AUTHORIZATION_DEMAND -> AuthorizationDemandLetter.write(context);
            case AUTHORIZATION_ADDENDUM -> AuthorizationAddendum.write(context);
            case ASK_SOMEBODY_ELSE -> AskSomebodyElseLetter.write(context);
            case PARTIAL_ANSWER -> PartialAnswerLetter.write(context);
            case INCOMPLETE_DENIAL -> IncompleteDenialLetter.write(context);
            case REVIEW_REQUEST -> ReviewRequestLetter.write(context);
            case PRIVACY_OFFICER -> PrivacyOfficerLetter.write(context);
            case OCR_COMPLAINT -> OcrComplaintLetter.write(context);
            case STATE_COMPLAINT -> StateComplaintLetter.write(context);
            case INFORMATION_BLOCKING_REPORT -> InformationBlockingReport.write(context);
            case THANKS -> ThanksLetter.write(context);
            case PHONE_OPENER -> PhoneOpener.write(context);
            case PHONE_HOLDER -> PhoneHolder.write(context);
            case PHONE_FOLLOW_UP -> PhoneFollowUp.write(context);
            case PHONE_ESCALATION -> PhoneEscalation.write(context);
        };
    }
}
