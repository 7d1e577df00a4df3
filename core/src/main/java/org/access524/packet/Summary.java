package org.access524.packet;

import static org.access524.text.IsoDate.longForm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.access524.export.Particular;
import org.access524.law.Right;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;
import org.access524.request.ComplaintWindow;
import org.access524.request.Deadline;
import org.access524.request.Event;
import org.access524.request.EventKind;
import org.access524.request.RequestScope;
import org.access524.request.RequestState;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/** The whole matter in a few lines. */
final class Summary {

    private final Patient patient;
    private final RequestState state;
    private final AccessRequest known;
    private final Function<Message, String> english;

    Summary(Patient patient, RequestState state, Function<Message, String> english) {
        this.patient = patient;
        this.state = state;
        this.known = state.known();
        this.english = english;
    }

    List<Particular> facts() {
        return new FactList()
                .add("Patient", patient.name().full())
                .add("Provider", known.provider().name())
                .add("Asked for", what(known.scope()))
                .add("Sent", known.first(EventKind.SENT).map(Event::date))
                .add("Received by the provider", known.first(EventKind.RECEIVED).map(Event::date))
                .add("Last day to act", state.governing().map(Summary::lastDay).orElse(""))
                .add("Standing on " + longForm(state.today()), standing())
                .add("First day late under the federal rule", state.complaint().map(ComplaintWindow::missed))
                .add("Complaint filed", known.last(EventKind.COMPLAINT_FILED).map(Event::date))
                .facts();
    }

    private String what(RequestScope scope) {
        String records = english.apply(Message.of("scope_" + scope.kind().name()));
        String dates = scope.allDates()
                ? "all dates of service"
                : "dates of service" + bound(" from ", scope.from()) + bound(" to ", scope.to());
        String details = scope.details().isEmpty() ? "" : "; in particular: " + scope.details();
        return (scope.right() == Right.INSPECT ? "To inspect: " : "A copy: ") + records + "; " + dates + details;
    }

    private static String bound(String word, Optional<LocalDate> date) {
        return date.map(day -> word + longForm(day)).orElse("");
    }

    private static String lastDay(Deadline deadline) {
        return longForm(deadline.due()) + " (" + deadline.rule().citation().label() + ")";
    }

    private String standing() {
        return switch (state.phase()) {
            case DRAFT -> "Not sent";
            case WAITING, DUE_SOON -> "Waiting for the answer";
            case OVERDUE -> "No answer recorded; " + days(-state.daysLeft().orElse(0)) + " past the last day";
            case ANSWERED -> answered(known.answer().orElseThrow());
            case CLOSED -> "Withdrawn";
        };
    }

    private String answered(Event answer) {
        String what =
                (answer.kind() == EventKind.DENIED ? "Denied on " : "Records received on ") + longForm(answer.date());
        int late = state.governing()
                .map(deadline -> IsoDate.daysBetween(deadline.due(), answer.date()))
                .orElse(0);
        return late > 0 ? what + ", " + days(late) + " past the last day" : what;
    }

    private static String days(int count) {
        return count + (count == 1 ? " calendar day" : " calendar days");
    }
}
