package org.access524.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.KnownHow;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;
import org.access524.request.Provider;
import org.access524.request.RequestScope;

/** Rosa's request for her knee images, sent to Lakeview Hospital by fax on January 2, 2026. */
final class Cases {

    static final RequestScope KNEE = new RequestScope(
            RequestScope.Kind.IMAGES_WITH_REPORTS, Optional.empty(), Optional.empty(), "MRI of the left knee");

    static final Event SENT = Event.sent("sent", day("2026-01-02"), Channel.FAX);
    static final Event RECEIVED = Event.received("received", day("2026-01-05"), KnownHow.TRACKED);

    private Cases() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** The text of the letter in a state without a limit of its own. */
    static String text(LetterKind kind, String today, Event... events) {
        return letter(kind, Patients.rosa(), Jurisdiction.AL, today, events).plainText();
    }

    static Letter letter(LetterKind kind, Patient patient, Jurisdiction state, String today, Event... events) {
        AccessRequest request = new AccessRequest(
                "r",
                "p",
                new Provider("Lakeview Hospital", state, Holder.HOSPITAL),
                "",
                Channel.FAX,
                KNEE,
                "",
                List.of(events));
        return Letters.write(kind, new LetterContext(patient, request, day(today)));
    }

    static Event obstacle(String date, Obstacle obstacle, String said) {
        return new Event("obstacle", EventKind.OBSTACLE, day(date), said, new EventDetails.Obstructing(obstacle));
    }

    static Event extension(String given, boolean written, String reason, String newDate) {
        return Event.extension(
                "extension-" + given,
                day(given),
                new EventDetails.Extending(
                        written, reason, newDate.isEmpty() ? Optional.empty() : Optional.of(day(newDate))));
    }

    static Event with(EventKind kind, String date, String note, EventDetails details) {
        return new Event(kind.name() + date, kind, day(date), note, details);
    }
}
