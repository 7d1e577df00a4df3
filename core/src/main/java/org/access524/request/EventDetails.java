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

    /** By which channel a request was SENT. */
    record Sending(Channel channel) implements EventDetails {
        @Override
        public boolean fit(EventKind kind) {
            return kind == EventKind.SENT;
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
}
