package org.access524.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.access524.text.IsoDate;

/**
 * When the answer to a request is due, and nothing that says whose or whither: what can be told while the records are
 * locked.
 *
 * @param request its id
 */
public record RunningClock(String request, LocalDate due) {

    /** The clocks that run on that day. */
    public static List<RunningClock> of(List<AccessRequest> requests, LocalDate today) {
        List<RunningClock> running = new ArrayList<>();
        for (AccessRequest request : requests) {
            RequestState state = RequestState.of(request, today);
            if (state.daysLeft().isPresent()) {
                state.governing().ifPresent(deadline -> running.add(new RunningClock(request.id(), deadline.due())));
            }
        }
        return running;
    }

    /** Calendar days until the last day, negative once it has passed. */
    public int daysLeft(LocalDate today) {
        return IsoDate.daysBetween(today, due);
    }
}
