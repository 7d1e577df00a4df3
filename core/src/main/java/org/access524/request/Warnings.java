package org.access524.request;

import static org.access524.text.IsoDate.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/** What looks wrong in the log of a request. A person may mean it, so it is said and not refused. */
final class Warnings {

    /** Requests older than that are more likely a slip of the year. */
    private static final int YEARS_THAT_REQUESTS_LAST = 3;

    private Warnings() {}

    static List<Message> of(AccessRequest request, List<Deadline> deadlines, LocalDate today) {
        List<Message> warnings = new ArrayList<>();
        AccessRequest known = request.asOf(today);
        future(request, today, warnings);
        beforeSending(known, warnings);
        sending(known, deadlines, today, warnings);
        for (Deadline deadline : deadlines) {
            for (Working working : deadline.working()) {
                if (working.kind() == Working.Kind.REFUSAL && !warnings.contains(working.text())) {
                    warnings.add(working.text());
                }
            }
        }
        answeredLate(known, deadlines, warnings);
        twice(known, warnings);
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

    private static void sending(
            AccessRequest known, List<Deadline> deadlines, LocalDate today, List<Message> warnings) {
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
        if (known.provider().kind() == Holder.ANY_PROVIDER && aKindWouldMatter(deadlines)) {
            warnings.add(Sentence.WARNING_HOLDER_UNKNOWN.with());
        }
        if (receipt.get().date().isBefore(today.minusYears(YEARS_THAT_REQUESTS_LAST))) {
            warnings.add(Sentence.WARNING_LONG_AGO.with(print(receipt.get().date())));
        }
        if (Deadlines.governing(deadlines).isEmpty()) {
            warnings.add(Sentence.WARNING_NO_RULE.with(print(receipt.get().date())));
        }
    }

    private static void answeredLate(AccessRequest known, List<Deadline> deadlines, List<Message> warnings) {
        Optional<Deadline> governing = Deadlines.governing(deadlines);
        for (Event event : known.chronicle()) {
            if (event.answersTheRequest()) {
                if (governing.isPresent() && governing.get().overdue(event.date())) {
                    LocalDate due = governing.get().due();
                    warnings.add(Sentence.WARNING_ANSWERED_LATE.with(
                            "" + IsoDate.daysBetween(due, event.date()), print(due)));
                }
                return;
            }
        }
    }

    /** A limit is only a maybe because of the provider's kind. */
    private static boolean aKindWouldMatter(List<Deadline> deadlines) {
        for (Deadline deadline : deadlines) {
            if (deadline.standing() == Deadline.Standing.CHECK
                    && deadline.rule().holder() != Holder.ANY_PROVIDER) {
                return true;
            }
        }
        return false;
    }

    private static void twice(AccessRequest known, List<Message> warnings) {
        Optional<Event> delivered = known.first(EventKind.DELIVERED);
        for (Event event : known.chronicle()) {
            if (event.isDeniedOrally()) {
                warnings.add(Sentence.WARNING_DENIED_ORALLY.with(print(event.date())));
            }
            if (event.kind() == EventKind.DELIVERED && !event.equals(delivered.orElse(event))) {
                warnings.add(Sentence.WARNING_DELIVERED_TWICE.with(
                        print(delivered.get().date()), print(event.date())));
            }
        }
    }
}
