package org.access524.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.Obstacle;
import org.access524.request.Provider;
import org.access524.request.RequestScope;
import org.access524.text.Message;

/** Invented requests, and words that name themselves. */
final class Exported {

    static final LocalDate SENT = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 4, 1);

    private Exported() {}

    /** To a provider of no known state, sent by fax on March 2, 2026: the last day is April 1. */
    static AccessRequest request(String provider, Event... more) {
        List<Event> events = new ArrayList<>();
        events.add(Event.sent("e-0", SENT, Channel.FAX));
        events.addAll(List.of(more));
        return new AccessRequest(
                "r-1",
                "p-1",
                new Provider(provider, Jurisdiction.FEDERAL, Holder.ANY_PROVIDER),
                "",
                Channel.FAX,
                RequestScope.EVERYTHING,
                "",
                events);
    }

    static Event promise(LocalDate on, LocalDate by) {
        return new Event("e-1", EventKind.CALL, on, "by then", new EventDetails.Promising("Dana", Optional.of(by)));
    }

    static Event obstacle(LocalDate on) {
        return new Event(
                "e-2", EventKind.OBSTACLE, on, "six weeks", new EventDetails.Obstructing(Obstacle.LONGER_TIME));
    }

    static String said(Message message) {
        return message.arguments().isEmpty()
                ? message.key()
                : message.key() + "(" + String.join(", ", message.arguments()) + ")";
    }
}
