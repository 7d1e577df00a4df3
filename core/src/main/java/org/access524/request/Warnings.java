package org.access524.request;

import static org.access524.text.IsoDate.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.Jurisdiction;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/** What looks wrong in the log of a request. A person may mean it, so it is said and not refused. */
final class Warnings {

    private Warnings() {}

    static List<Message> of(AccessRequest request, List<Deadline> deadlines, LocalDate today) {
        List<Message> warnings = new ArrayList<>();
        AccessRequest known = request.asOf(today);
        future(request, today, warnings);
        beforeSending(known, warnings);
        sending(known, deadlines, warnings);
        for (Deadline deadline : deadlines) {
            for (Working working : deadline.working()) {
                if (working.kind() == Working.Kind.REFUSAL && !warnings.contains(working.text())) {
                    warnings.add(working.text());
                }
            }
        }
        answeredLate(known, deadlines, warnings);
        return warnings;
    }

    private static void future(AccessRequest request, LocalDate today, List<Message> warnings) {
        for (Event event : request.chronicle()) {
            if (event.date().isAfter(today)) {
                warnings.add(Sentence.WARNING_FUTURE.with(print(event.date())));
            }
        }
    }

    private static void beforeSending(AccessRequest known, List<Message> warnings) {
        Optional<Event> sent = known.first(EventKind.SENT);
        if (sent.isEmpty()) {
            return;
        }
        for (Event event : known.chronicle()) {
            if (event.date().isBefore(sent.get().date())) {
                warningOf(event.kind())
                        .ifPresent(sentence -> warnings.add(sentence.with(
                                print(event.date()), print(sent.get().date()))));
            }
        }
    }

    private static Optional<Sentence> warningOf(EventKind kind) {
        if (kind == EventKind.RECEIVED) {
            return Optional.of(Sentence.WARNING_RECEIVED_BEFORE_SENT);
        }
        // An extension that is too early is refused in the working, which warns of it.
        boolean answer = kind.provesReceipt() && kind != EventKind.EXTENSION;
        return answer ? Optional.of(Sentence.WARNING_ANSWER_BEFORE_SENT) : Optional.empty();
    }

    private static void sending(AccessRequest known, List<Deadline> deadlines, List<Message> warnings) {
        Optional<Receipt> receipt = Receipt.of(known);
        if (receipt.isEmpty()) {
            return;
        }
        Optional<Event> sent = known.first(EventKind.SENT);
        if (sent.isPresent() && Receipt.channelOf(sent.get(), known.channel()) == Channel.PHONE) {
            warnings.add(Sentence.WARNING_BY_PHONE.with());
        }
        if (known.provider().jurisdiction() == Jurisdiction.FEDERAL) {
            warnings.add(Sentence.WARNING_STATE_UNKNOWN.with());
        }
        if (Deadlines.governing(deadlines).isEmpty()) {
            warnings.add(Sentence.WARNING_NO_RULE.with(print(receipt.get().date())));
        }
    }

    private static void answeredLate(AccessRequest known, List<Deadline> deadlines, List<Message> warnings) {
        Optional<Deadline> governing = Deadlines.governing(deadlines);
        for (Event event : known.chronicle()) {
            if (event.kind() == EventKind.DELIVERED || event.kind() == EventKind.DENIED) {
                if (governing.isPresent() && governing.get().overdue(event.date())) {
                    LocalDate due = governing.get().due();
                    warnings.add(Sentence.WARNING_ANSWERED_LATE.with(
                            "" + IsoDate.daysBetween(due, event.date()), print(due)));
                }
                return;
            }
        }
    }
}
