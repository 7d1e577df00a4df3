package org.access524.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Deadline;
import org.access524.request.Deadlines;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.KnownHow;
import org.access524.request.Provider;
import org.access524.request.RequestScope;

/** Requests to providers of any state and kind, and the last days that they set. */
final class StateRequests {

    private static final LocalDate LONG_AFTER = LocalDate.of(2027, 6, 1);

    private StateRequests() {}

    /**
     * Every last day of a request received on that day.
     *
     * @param facts parted by blanks: a {@link Circumstance}, {@code quoted=} or {@code paid=} with the day on which a fee
     *     was, or {@code extension=} with the day of the notice, {@code >} and the day that it names
     */
    static List<Deadline> deadlines(Jurisdiction state, Holder kind, Right right, LocalDate received, String facts) {
        List<Event> events = new ArrayList<>();
        events.add(Event.received("received", received, KnownHow.CONFIRMATION));
        List<Circumstance> circumstances = new ArrayList<>();
        for (String fact : facts.isEmpty() ? new String[0] : facts.split(" ")) {
            int equals = fact.indexOf('=');
            if (equals < 0) {
                circumstances.add(Circumstance.valueOf(fact));
            } else {
                events.add(event(fact.substring(0, equals), fact.substring(equals + 1)));
            }
        }
        AccessRequest request = new AccessRequest(
                "request-1",
                "patient-1",
                new Provider("Example Provider", state, kind),
                "",
                Channel.ONLINE_FORM,
                new RequestScope(RequestScope.Kind.EVERYTHING, right, Optional.empty(), Optional.empty(), ""),
                circumstances,
                "",
                events);
        return Deadlines.of(request, LONG_AFTER);
    }

    private static Event event(String name, String value) {
        return switch (name) {
            case "quoted" -> Event.of(name, EventKind.FEE_QUOTED, LocalDate.parse(value));
            case "paid" -> Event.of(name, EventKind.FEE_PAID, LocalDate.parse(value));
            case "extension" -> {
                String[] days = value.split(">");
                yield Event.extension(
                        name,
                        LocalDate.parse(days[0]),
                        new EventDetails.Extending(
                                true, "The archive is slow.", Optional.of(LocalDate.parse(days[1]))));
            }
            default -> throw new IllegalArgumentException(name);
        };
    }
}
