package org.access524.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the extension's button: the days left on the nearest clock.
 *
 * @param text the calendar days, {@code !} if a last day has passed, or nothing
 */
public record Badge(String text, Colour colour) {

    /** Nothing is running. */
    public static final Badge EMPTY = new Badge("", Colour.NONE);

    /** How urgent it is. */
    public enum Colour {
        NONE,
        BLUE,
        /** At most {@link RequestState#SOON} days are left. */
        AMBER,
        /** A last day has passed. */
        RED
    }

    /** The badge for these requests on that day. */
    public static Badge of(List<AccessRequest> requests, LocalDate today) {
        return of(RequestState.all(requests, today));
    }

    /** The badge for requests that stand like this. */
    public static Badge of(List<RequestState> states) {
        return states.isEmpty()
                ? EMPTY
                : nearest(RunningClock.of(states), states.get(0).today());
    }

    /** The badge for these clocks on that day. */
    public static Badge nearest(List<RunningClock> clocks, LocalDate today) {
        Optional<Integer> nearest = Optional.empty();
        for (RunningClock clock : clocks) {
            int left = clock.daysLeft(today);
            if (nearest.isEmpty() || left < nearest.get()) {
                nearest = Optional.of(left);
            }
        }
        return nearest.map(Badge::of).orElse(EMPTY);
    }

    private static Badge of(int daysLeft) {
        if (daysLeft < 0) {
            return new Badge("!", Colour.RED);
        }
        return new Badge("" + daysLeft, daysLeft <= RequestState.SOON ? Colour.AMBER : Colour.BLUE);
    }
}
