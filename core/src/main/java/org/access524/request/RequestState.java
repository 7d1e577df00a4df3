package org.access524.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.text.Message;

/**
 * Where a request stands on a day, derived from its events and never stored. What is dated after that day has not
 * happened yet.
 *
 * @param governing the strictest deadline that surely binds the provider; empty as long as it is not sent
 * @param deadlines all of them, the earliest first
 * @param daysLeft calendar days until the governing last day, negative once it has passed; empty if no clock is running
 * @param warnings about what was recorded, none of which stops anything
 */
public record RequestState(
        RequestPhase phase,
        Optional<Deadline> governing,
        List<Deadline> deadlines,
        Optional<Integer> daysLeft,
        NextStep nextStep,
        List<Message> warnings) {

    /** From so many calendar days before the last day on, a request is due soon. */
    public static final int SOON = 7;

    /** The state of that request on that day. */
    public static RequestState of(AccessRequest request, LocalDate today) {
        AccessRequest known = request.asOf(today);
        List<Deadline> deadlines = Deadlines.of(known, today);
        Optional<Deadline> governing = Deadlines.governing(deadlines);
        RequestPhase phase = phase(known, governing, today);
        Optional<Integer> daysLeft =
                phase.open() ? governing.map(deadline -> deadline.daysLeft(today)) : Optional.empty();
        return new RequestState(
                phase,
                governing,
                deadlines,
                daysLeft,
                NextStep.of(known, phase, deadlines, today),
                Warnings.of(request, deadlines, today));
    }

    private static RequestPhase phase(AccessRequest known, Optional<Deadline> governing, LocalDate today) {
        if (known.first(EventKind.WITHDRAWN).isPresent()) {
            return RequestPhase.CLOSED;
        }
        if (known.first(EventKind.DELIVERED).isPresent()
                || known.first(EventKind.DENIED).isPresent()) {
            return RequestPhase.ANSWERED;
        }
        if (Receipt.of(known).isEmpty()) {
            return RequestPhase.DRAFT;
        }
        if (governing.isEmpty() || governing.get().daysLeft(today) > SOON) {
            return RequestPhase.WAITING;
        }
        return governing.get().overdue(today) ? RequestPhase.OVERDUE : RequestPhase.DUE_SOON;
    }
}
