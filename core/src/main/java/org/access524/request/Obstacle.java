package org.access524.request;

/** A condition that a provider sets, or a way that it refuses. The names are part of the stored data. */
public enum Obstacle {
    /** "Six weeks": a time that is longer than the rule's. */
    LONGER_TIME(LetterKind.LONGER_TIME),
    IN_PERSON_ONLY(LetterKind.MEDIA_OR_PICKUP),
    MEDIA_ONLY(LetterKind.MEDIA_OR_PICKUP),
    PAPER_ONLY(LetterKind.MEDIA_OR_PICKUP),
    NO_EMAIL(LetterKind.NO_EMAIL),
    FAX_ONLY(LetterKind.ONE_WAY_ONLY),
    PORTAL_ONLY(LetterKind.ONE_WAY_ONLY),
    MAIL_ONLY(LetterKind.ONE_WAY_ONLY),
    /** An authorization is to be signed in place of the request. */
    AUTHORIZATION(LetterKind.AUTHORIZATION_DEMAND),
    PURPOSE(LetterKind.AUTHORIZATION_DEMAND),
    NOTARY(LetterKind.AUTHORIZATION_DEMAND),
    WITNESS(LetterKind.AUTHORIZATION_DEMAND),
    SOCIAL_SECURITY_NUMBER(LetterKind.AUTHORIZATION_DEMAND),
    /** "Ask our vendor." */
    ASK_VENDOR(LetterKind.ASK_SOMEBODY_ELSE),
    /** "Ask the doctor who ordered it." */
    ASK_REFERRING_DOCTOR(LetterKind.ASK_SOMEBODY_ELSE),
    /** It takes the request for one to send the copy to somebody else. */
    THIRD_PARTY(LetterKind.RECIPIENT_CORRECTION);

    private final LetterKind letter;

    Obstacle(LetterKind letter) {
        this.letter = letter;
    }

    /** What answers it. */
    public LetterKind letter() {
        return letter;
    }
}
