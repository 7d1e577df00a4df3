package org.access524.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.IsoDate;

/**
 * When the answer to a request is due, and nothing that says whose or whither: what can be told while the records are
 * locked.
 *
 * @param request its id
 */
public record RunningClock(String request, LocalDate due) {

    /** The clocks that run as things stand. */
    public static List<RunningClock> of(List<RequestState> states) {
        List<RunningClock> running = new ArrayList<>();
        for (RequestState state : states) {
            if (state.daysLeft().isPresent()) {
                state.governing()
                        .ifPresent(deadline ->
                                running.add(new RunningClock(state.request().id(), deadline.due())));
            }
        }
        return running;
    }

    /** Calendar days until the last day, negative once it has passed. */
    public int daysLeft(LocalDate today) {
        return IsoDate.daysBetween(today, due);
    }

    /** What the last day alone gives to remind of on that day. */
    public Optional<Reminder> reminder(LocalDate today) {
        int left = daysLeft(today);
        if (left > RequestState.SOON) {
            return Optional.empty();
        }
        if (left > 0) {
            return Optional.of(reminder(Reminder.Kind.DUE_SOON, RequestState.SOON));
        }
        return Optional.of(left == 0 ? reminder(Reminder.Kind.LAST_DAY, 0) : reminder(Reminder.Kind.OVERDUE, -1));
    }

    private Reminder reminder(Reminder.Kind kind, int daysBefore) {
        return new Reminder(request, kind, "", due, daysBefore, due.plusDays(-daysBefore));
    }
}
