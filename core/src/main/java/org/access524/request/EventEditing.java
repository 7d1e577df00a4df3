package org.access524.request;

import java.util.ArrayList;
import java.util.List;

/** What a person may do to the log of a request. Nothing is refused for its date: {@link RequestState} warns instead. */
public final class EventEditing {

    private EventEditing() {}

    /**
     * The request with one more event.
     *
     * @throws IllegalArgumentException if it has an event of that id
     */
    public static AccessRequest add(AccessRequest request, Event event) {
        if (request.event(event.id()).isPresent()) {
            throw new IllegalArgumentException("event id");
        }
        List<Event> events = new ArrayList<>(request.events());
        events.add(event);
        return request.withEvents(events);
    }

    /**
     * The request with this event in the place of the one with its id.
     *
     * @throws IllegalArgumentException if it has no event of that id
     */
    public static AccessRequest correct(AccessRequest request, Event event) {
        List<Event> events = new ArrayList<>(request.events());
        events.set(indexOf(request, event.id()), event);
        return request.withEvents(events);
    }

    /**
     * The request without the event of that id.
     *
     * @throws IllegalArgumentException if it has no event of that id
     */
    public static AccessRequest remove(AccessRequest request, String eventId) {
        List<Event> events = new ArrayList<>(request.events());
        events.remove(indexOf(request, eventId));
        return request.withEvents(events);
    }

    private static int indexOf(AccessRequest request, String eventId) {
        for (int i = 0; i < request.events().size(); i++) {
            if (request.events().get(i).id().equals(eventId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("event id");
    }
}
