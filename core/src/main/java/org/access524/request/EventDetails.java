package org.access524.request;

import java.time.LocalDate;
import java.util.Optional;

/** What some kinds of event carry besides their date. */
public sealed interface EventDetails {

    EventDetails NONE = new None();

    /** Whether an event of that kind carries these details. */
    boolean fit(EventKind kind);

    /** Nothing more; fits every kind. */
    record None() implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return true;
        }
    }

    /**
     * By which channel a request was SENT, or is to go for which it was PREPARED.
     *
     * @param to the number, e-mail address, postal address or link that it goes to; may be empty
     */
    record Sending(Channel channel, String to) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.SENT || kind == EventKind.PREPARED;
        }
    }

    /** How the day on which it was RECEIVED is known. */
    record Receiving(KnownHow knownHow) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.RECEIVED;
        }
    }

    /**
     * What was promised when the provider ACKNOWLEDGED the request, or in a CALL. What was said stands in the note.
     *
     * @param who spoke for the provider; may be empty
     * @param promisedBy by when the provider will act; empty if it promised no date
     */
    record Promising(String who, Optional<LocalDate> promisedBy) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.ACKNOWLEDGED || kind == EventKind.CALL;
        }
    }

    /** What an OBSTACLE is. Its words stand in the note. */
    record Obstructing(Obstacle obstacle) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.OBSTACLE;
        }
    }

    /**
     * What the notice of an EXTENSION says (45 CFR 164.524(b)(2)(ii)). The date of the event is the day on which the
     * notice was given.
     *
     * @param written it came in writing
     * @param reason as the notice gives it; empty if it gives none
     * @param newDate by which the provider will have acted; empty if the notice names no date
     */
    record Extending(boolean written, String reason, Optional<LocalDate> newDate) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.EXTENSION;
        }
    }

    /**
     * A FEE_QUOTED.
     *
     * @param amount as the provider writes it, such as {@code $35.00}; may be empty
     * @param basis what the fee is for
     */
    record Quoting(String amount, FeeBasis basis) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.FEE_QUOTED;
        }
    }

    /** What was PARTLY_DELIVERED: what is missing. {@code other} is in the person's words, and may be empty. */
    record Missing(boolean images, boolean reports, String other) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.PARTLY_DELIVERED;
        }
    }

    /** In what form it was DELIVERED, in the person's words; may be empty. */
    record Delivering(String form) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.DELIVERED;
        }
    }

    /**
     * How it was DENIED (45 CFR 164.524(d)(2)).
     *
     * @param written it came in writing
     * @param ground what the denial rests on
     * @param saysHowToComplain it says how to complain to the provider and to the Secretary of HHS
     */
    record Denying(boolean written, DenialGround ground, boolean saysHowToComplain) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.DENIED;
        }
    }

    /** With whom a COMPLAINT_FILED was filed. */
    record Complaining(Authority authority) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.COMPLAINT_FILED;
        }
    }
}
