package org.access524.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.Circumstance;

/**
 * One request to one provider, and what happened to it. Where it stands is never stored: {@link RequestState} derives it
 * from the events.
 *
 * @param id chosen by whoever stores it; letters, digits and hyphens
 * @param patientId whose records are asked for
 * @param pageAddress of the provider's page; may be empty
 * @param channel by which it is to go, or went
 * @param circumstances what the person has said to be true of it, as far as a rule depends on it
 * @param asked the text of the request as it was prepared, never changed afterwards; may be empty
 * @param events in the order in which they were recorded
 */
public record AccessRequest(
        String id,
        String patientId,
        Provider provider,
        String pageAddress,
        Channel channel,
        RequestScope scope,
        List<Circumstance> circumstances,
        String asked,
        List<Event> events) {

    public AccessRequest {
        circumstances = List.copyOf(circumstances);
        events = List.copyOf(events);
    }

    /** One of which the person has said nothing that a rule depends on. */
    public AccessRequest(
            String id,
            String patientId,
            Provider provider,
            String pageAddress,
            Channel channel,
            RequestScope scope,
            String asked,
            List<Event> events) {
        this(id, patientId, provider, pageAddress, channel, scope, List.of(), asked, events);
    }

    /** The events by date; those of one day in the order in which they were recorded. */
    public List<Event> chronicle() {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort((left, right) -> left.date().compareTo(right.date()));
        return sorted;
    }

    /** Where it goes: the number or address that was noted last with its channel; empty if none was. */
    public String addressee() {
        String to = "";
        for (Event event : chronicle()) {
            if (event.details() instanceof EventDetails.Sending sending
                    && !sending.to().isEmpty()) {
                to = sending.to();
            }
        }
        return to;
    }

    /** The earliest event of that kind. */
    public Optional<Event> first(EventKind kind) {
        for (Event event : chronicle()) {
            if (event.kind() == kind) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** The latest event of these kinds. */
    public Optional<Event> last(EventKind... kinds) {
        Optional<Event> last = Optional.empty();
        for (Event event : chronicle()) {
            for (EventKind kind : kinds) {
                if (event.kind() == kind) {
                    last = Optional.of(event);
                }
            }
        }
        return last;
    }

    /**
     * With what the provider has acted on it: the last delivery or denial, unless a part came to light as missing after it.
     * Empty as long as the provider has not acted.
     */
    public Optional<Event> answer() {
        Optional<Event> answer = Optional.empty();
        for (Event event : chronicle()) {
            if (event.answersTheRequest()) {
                answer = Optional.of(event);
            } else if (event.kind() == EventKind.PARTLY_DELIVERED) {
                answer = Optional.empty();
            }
        }
        return answer;
    }

    /** The event of that id. */
    public Optional<Event> event(String eventId) {
        for (Event event : events) {
            if (event.id().equals(eventId)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** As it stood on that day: without what is dated later, which has not happened yet. */
    public AccessRequest asOf(LocalDate today) {
        List<Event> past = new ArrayList<>();
        for (Event event : events) {
            if (!event.date().isAfter(today)) {
                past.add(event);
            }
        }
        return withEvents(past);
    }

    /** With these events instead. */
    public AccessRequest withEvents(List<Event> others) {
        return new AccessRequest(id, patientId, provider, pageAddress, channel, scope, circumstances, asked, others);
    }
}
