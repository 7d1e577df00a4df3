package org.access524.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which dates nobody can mean: such an event is refused. What is only unlikely is recorded and warned of, see
 * {@link RequestState#warnings()}.
 */
public final class EventDates {

    /** The calendars of this program begin here. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final int YEARS_AHEAD = 2;

    private EventDates() {}

    /** The first date of the event that lies before 2000 or more than two years ahead; empty if there is none. */
    public static Optional<LocalDate> impossible(Event event, LocalDate today) {
        for (LocalDate date : dates(event)) {
            if (date.isBefore(FIRST) || date.isAfter(today.plusYears(YEARS_AHEAD))) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static List<LocalDate> dates(Event event) {
        List<LocalDate> dates = new ArrayList<>();
        dates.add(event.date());
        if (event.details() instanceof EventDetails.Extending notice) {
            notice.newDate().ifPresent(dates::add);
        } else if (event.details() instanceof EventDetails.Promising promise) {
            promise.promisedBy().ifPresent(dates::add);
        }
        return dates;
    }
}
