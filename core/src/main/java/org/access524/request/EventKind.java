package org.access524.request;

/** What can happen to a request. The names are part of the stored data. */
public enum EventKind {
    PREPARED(false),
    SENT(false),
    RECEIVED(false),
    /** The provider says that it has the request: that alone is not acting on it. */
    ACKNOWLEDGED(true),
    MORE_INFORMATION_ASKED(true),
    /** The person answered what the provider asked, or answered an obstacle. */
    INFORMATION_GIVEN(false),
    /** The provider sets a condition, or refuses a way. */
    OBSTACLE(true),
    /** The provider says that it needs more time. */
    EXTENSION(true),
    FEE_QUOTED(true),
    FEE_PAID(false),
    /** The person objects to the fee. */
    FEE_REFUSED(false),
    PARTLY_DELIVERED(true),
    DELIVERED(true),
    DENIED(true),
    /** The person asks for the review of a denial (45 CFR 164.524(a)(4)). */
    REVIEW_ASKED(false),
    REMINDER_SENT(false),
    /** The person has written to the provider's privacy officer. */
    ESCALATED(false),
    COMPLAINT_FILED(false),
    CALL(false),
    NOTE(false),
    WITHDRAWN(false);

    private final boolean answer;

    EventKind(boolean answer) {
        this.answer = answer;
    }

    /** The provider can only have done this with the request in hand: it proves receipt by that day. */
    public boolean provesReceipt() {
        return answer;
    }
}
