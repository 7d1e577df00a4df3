package org.access524.request;

import java.time.LocalDate;

/**
 * Something that happened to a request on a day.
 *
 * @param id unique within the request; letters, digits and hyphens
 * @param note in the person's own words; may be empty
 */
public record Event(String id, EventKind kind, LocalDate date, String note, EventDetails details) {

    /** @throws IllegalArgumentException if the details belong to another kind */
    public Event {
        if (!details.fit(kind)) {
            throw new IllegalArgumentException("details");
        }
    }

    /** An event that carries nothing but its date. */
    public static Event of(String id, EventKind kind, LocalDate date) {
        return new Event(id, kind, date, "", EventDetails.NONE);
    }

    /** The request went out. */
    public static Event sent(String id, LocalDate date, Channel channel) {
        return new Event(id, EventKind.SENT, date, "", new EventDetails.Sending(channel, ""));
    }

    /** The provider received it. */
    public static Event received(String id, LocalDate date, KnownHow knownHow) {
        return new Event(id, EventKind.RECEIVED, date, "", new EventDetails.Receiving(knownHow));
    }

    /** The provider's notice that it needs more time. */
    public static Event extension(String id, LocalDate givenOn, EventDetails.Extending notice) {
        return new Event(id, EventKind.EXTENSION, givenOn, "", notice);
    }

    /**
     * Whether the provider has acted on the request with it: delivered, or denied. A denial that is known not to be in
     * writing is none (45 CFR 164.524(b)(2)(i)(B)).
     */
    public boolean answersTheRequest() {
        return kind == EventKind.DELIVERED || kind == EventKind.DENIED && !isDeniedOrally();
    }

    /** A denial that is known not to be in writing. */
    public boolean isDeniedOrally() {
        return details instanceof EventDetails.Denying denial && !denial.written();
    }
}
