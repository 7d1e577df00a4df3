package org.access524.request;

/** Where a request stands. */
public enum RequestPhase {
    /** Not sent yet. */
    DRAFT,
    WAITING,
    /** The last day is at most {@link RequestState#SOON} days away. */
    DUE_SOON,
    /** The last day has passed, and the provider has not acted. */
    OVERDUE,
    /** The provider has delivered or refused. An acknowledgement or a part is no answer. */
    ANSWERED,
    /** The person has withdrawn it. */
    CLOSED;

    /** Whether a clock is running. */
    public boolean open() {
        return this == WAITING || this == DUE_SOON || this == OVERDUE;
    }

    /** Whether nothing is expected of the provider any more. */
    public boolean over() {
        return this == ANSWERED || this == CLOSED;
    }
}
