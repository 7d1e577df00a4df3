package org.access524.request;

import java.util.Optional;

/** What the extension can write. Each has one class in the letter package. The names are part of the message contract. */
public enum LetterKind {
    /** The request itself (45 CFR 164.524). */
    ACCESS_REQUEST(Use.LETTER, EventKind.SENT),
    /** "Who stores the images of my exam?" */
    HOLDER_INQUIRY(Use.LETTER, EventKind.NOTE),
    /** The copy is to go to the patient, not to somebody else. */
    RECIPIENT_CORRECTION(Use.LETTER, EventKind.INFORMATION_GIVEN),
    /** Before the last day. */
    REMINDER(Use.LETTER, EventKind.REMINDER_SENT),
    /** After the last day. */
    OVERDUE(Use.LETTER, EventKind.REMINDER_SENT),
    INVALID_EXTENSION(Use.LETTER, EventKind.INFORMATION_GIVEN),
    /** To "six weeks". */
    LONGER_TIME(Use.LETTER, EventKind.INFORMATION_GIVEN),
    FEE_OBJECTION(Use.LETTER, EventKind.FEE_REFUSED),
    /** To "pick up a CD": in person only, on media only, on paper only. */
    MEDIA_OR_PICKUP(Use.LETTER, EventKind.INFORMATION_GIVEN),
    NO_EMAIL(Use.LETTER, EventKind.INFORMATION_GIVEN),
    /** To "fax us", the portal only, mail only. */
    ONE_WAY_ONLY(Use.LETTER, EventKind.INFORMATION_GIVEN),
    /** To "sign our authorization", and to a purpose, a notary, a witness, a Social Security number. */
    AUTHORIZATION_DEMAND(Use.LETTER, EventKind.INFORMATION_GIVEN),
    /** Beside a provider's form: what in it is for an authorization, and does not apply to a request for access. */
    AUTHORIZATION_ADDENDUM(Use.ENCLOSURE, EventKind.SENT),
    /** To "ask our vendor" and "ask the referring doctor". */
    ASK_SOMEBODY_ELSE(Use.LETTER, EventKind.INFORMATION_GIVEN),
    PARTIAL_ANSWER(Use.LETTER, EventKind.REMINDER_SENT),
    /** To a denial without what a denial must contain. */
    INCOMPLETE_DENIAL(Use.LETTER, EventKind.REMINDER_SENT),
    REVIEW_REQUEST(Use.LETTER, EventKind.REVIEW_ASKED),
    PRIVACY_OFFICER(Use.LETTER, EventKind.ESCALATED),
    /** A draft of a complaint to the Office for Civil Rights of HHS. */
    OCR_COMPLAINT(Use.COMPLAINT, EventKind.COMPLAINT_FILED),
    STATE_COMPLAINT(Use.COMPLAINT, EventKind.COMPLAINT_FILED),
    INFORMATION_BLOCKING_REPORT(Use.COMPLAINT, EventKind.COMPLAINT_FILED),
    THANKS(Use.LETTER, EventKind.NOTE),
    PHONE_OPENER(Use.PHONE_SCRIPT, EventKind.CALL),
    PHONE_HOLDER(Use.PHONE_SCRIPT, EventKind.CALL),
    PHONE_FOLLOW_UP(Use.PHONE_SCRIPT, EventKind.CALL),
    PHONE_ESCALATION(Use.PHONE_SCRIPT, EventKind.CALL);

    /** What one does with it. */
    public enum Use {
        /** Goes to the provider. */
        LETTER,
        /** Goes to an authority, after the person has checked it. */
        COMPLAINT,
        /** Is read out on the phone. */
        PHONE_SCRIPT,
        /** Goes to the provider together with a form, and never alone. */
        ENCLOSURE;

        /** Whether it is sent or said by itself, and so is offered to be. */
        public boolean standsAlone() {
            return this != ENCLOSURE;
        }
    }

    private final Use use;
    private final EventKind sentAs;

    LetterKind(Use use, EventKind sentAs) {
        this.use = use;
        this.sentAs = sentAs;
    }

    public Use use() {
        return use;
    }

    /** What has to have happened, and to be recorded, for the letter to say what it is about; empty if nothing has to. */
    public Optional<EventKind> restsOn() {
        return switch (this) {
            case FEE_OBJECTION -> Optional.of(EventKind.FEE_QUOTED);
            case INVALID_EXTENSION -> Optional.of(EventKind.EXTENSION);
            case LONGER_TIME,
                    MEDIA_OR_PICKUP,
                    NO_EMAIL,
                    ONE_WAY_ONLY,
                    AUTHORIZATION_DEMAND,
                    ASK_SOMEBODY_ELSE,
                    RECIPIENT_CORRECTION -> Optional.of(EventKind.OBSTACLE);
            case PARTIAL_ANSWER -> Optional.of(EventKind.PARTLY_DELIVERED);
            case INCOMPLETE_DENIAL, REVIEW_REQUEST -> Optional.of(EventKind.DENIED);
            default -> Optional.empty();
        };
    }

    /** Whether that event is one on which the letter rests. */
    public boolean restsOn(Event event) {
        return restsOn().filter(kind -> kind == event.kind()).isPresent()
                && (!(event.details() instanceof EventDetails.Obstructing obstructing)
                        || obstructing.obstacle().letter() == this);
    }

    /** What has happened to the request once it went out, or was said. */
    public EventKind sentAs() {
        return sentAs;
    }
}
