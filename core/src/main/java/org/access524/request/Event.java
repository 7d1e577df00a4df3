package org.access524.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a request on a day.
 *
 * @param id unique within the request; letters, digits and hyphens
 * @param note in the person's own words; may be empty
 * @param letter what was written or said with it, if it was kept
 */
public record Event(
        String id, EventKind kind, LocalDate date, String note, EventDetails details, Optional<KeptLetter> letter) {

    /** @throws IllegalArgumentException if the details belong to another kind */
    public Event {
        if (!details.fit(kind)) {
            throw new IllegalArgumentException("details");
        }
    }

    /** One with which no letter was kept. */
    public Event(String id, EventKind kind, LocalDate date, String note, EventDetails details) {
        this(id, kind, date, note, details, Optional.empty());
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
