package org.access524.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.law.Circumstance;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;

/** Requests for tests. */
final class Requests {

    private Requests() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static AccessRequest in(Jurisdiction state, Event... events) {
        return new AccessRequest(
                "request-1",
                "patient-1",
                new Provider("Example Hospital", state, Holder.ANY_PROVIDER),
                "https://hospital.example/records",
                Channel.ONLINE_FORM,
                RequestScope.EVERYTHING,
                "",
                List.of(events));
    }

    /** In a state without a rule of its own in this program. */
    static AccessRequest federal(Event... events) {
        return in(Jurisdiction.AL, events);
    }

    static AccessRequest california(Event... events) {
        return in(Jurisdiction.CA, events);
    }

    /** The same request, with circumstances that the person has recorded. */
    static AccessRequest when(AccessRequest request, Circumstance... circumstances) {
        return new AccessRequest(
                request.id(),
                request.patientId(),
                request.provider(),
                request.pageAddress(),
                request.channel(),
                request.scope(),
                List.of(circumstances),
                request.asked(),
                request.events());
    }

    /** The same request to a provider of that kind. */
    static AccessRequest to(Holder kind, AccessRequest request) {
        return new AccessRequest(
                request.id(),
                request.patientId(),
                new Provider(request.provider().name(), request.provider().jurisdiction(), kind),
                request.pageAddress(),
                request.channel(),
                request.scope(),
                request.circumstances(),
                request.asked(),
                request.events());
    }

    static Event sent(String date) {
        return Event.sent("sent", day(date), Channel.ONLINE_FORM);
    }

    static Event received(String date) {
        return Event.received("received", day(date), KnownHow.CONFIRMATION);
    }

    static Event event(EventKind kind, String date) {
        return Event.of(kind.name() + "-" + date, kind, day(date));
    }

    static Event extension(String given, String newDate) {
        return extension(given, true, "The archive is slow.", newDate);
    }

    static Event extension(String given, boolean written, String reason, String newDate) {
        return Event.extension(
                "extension-" + given,
                day(given),
                new EventDetails.Extending(
                        written, reason, newDate.isEmpty() ? Optional.empty() : Optional.of(day(newDate))));
    }

    static String governing(AccessRequest request, String today) {
        return Deadlines.governing(Deadlines.of(request, day(today)))
                .orElseThrow()
                .due()
                .toString();
    }

    static Deadline deadline(AccessRequest request, String today, String ruleId) {
        return Deadlines.of(request, day(today)).stream()
                .filter(deadline -> deadline.rule().id().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }

    static List<String> keys(Deadline deadline) {
        return deadline.working().stream().map(step -> step.text().key()).toList();
    }
}
