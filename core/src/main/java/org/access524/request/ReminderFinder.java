package org.access524.request;

import java.time.LocalDate;
import java.util.Optional;

/** Finds what holds today, and of that what began last; on one day the most telling. */
final class ReminderFinder {

    /** Calendar days before the last day; on it, there is another kind. The rarest stage first. */
    private static final int[] BEFORE_DUE = {2, RequestState.SOON};

    /** Calendar days before the end of the time for a complaint. */
    private static final int[] BEFORE_COMPLAINT_ENDS = {7, 14, 28};

    /** Calendar days after which a prepared request that was not sent is called to mind. */
    private static final int DAYS_UNSENT = 3;

    private final RequestState state;
    private final AccessRequest known;
    private final LocalDate today;
    private Optional<Reminder> latest = Optional.empty();

    ReminderFinder(RequestState state) {
        this.state = state;
        this.known = state.known();
        this.today = state.today();
    }

    Optional<Reminder> find() {
        if (state.phase() == RequestPhase.DRAFT) {
            unsent();
        } else if (state.phase().open()) {
            state.governing().ifPresent(this::due);
            promise();
            state.complaint().ifPresent(this::complaint);
            nextStep();
        }
        return latest;
    }

    private void unsent() {
        known.first(EventKind.PREPARED)
                .ifPresent(event -> offer(
                        Reminder.Kind.UNSENT,
                        event.id(),
                        event.date(),
                        -DAYS_UNSENT,
                        event.date().plusDays(DAYS_UNSENT)));
    }

    private void due(Deadline deadline) {
        LocalDate due = deadline.due();
        String rule = deadline.rule().id();
        if (!deadline.overdue(today)) {
            for (int days : BEFORE_DUE) {
                offer(Reminder.Kind.DUE_SOON, rule, due, days, due.plusDays(-days));
            }
            offer(Reminder.Kind.LAST_DAY, rule, due, 0, due);
        } else if (!hasHappenedAfter(due, EventKind.REMINDER_SENT, EventKind.ESCALATED, EventKind.COMPLAINT_FILED)) {
            offer(Reminder.Kind.OVERDUE, rule, due, -1, due.plusDays(1));
        }
    }

    /** The last promise: the one before was replaced by it. */
    private void promise() {
        for (Event event : known.chronicle()) {
            if (event.details() instanceof EventDetails.Promising promise
                    && promise.promisedBy().isPresent()
                    && promise.promisedBy().equals(state.promised())) {
                LocalDate day = promise.promisedBy().get();
                if (!hasHappenedAfter(day, EventKind.REMINDER_SENT, EventKind.ESCALATED, EventKind.CALL)) {
                    offer(Reminder.Kind.PROMISE_PASSED, event.id(), day, -1, day.plusDays(1));
                }
            }
        }
    }

    private void complaint(ComplaintWindow window) {
        LocalDate until = window.strictUntil();
        if (!today.isAfter(until) && !hasComplainedToOcr()) {
            for (int days : BEFORE_COMPLAINT_ENDS) {
                offer(Reminder.Kind.COMPLAINT_WINDOW, "", until, days, until.plusDays(-days));
            }
        }
    }

    private void nextStep() {
        switch (state.nextStep().kind()) {
            case CONFIRM_RECEIPT ->
                after(
                        Reminder.Kind.CONFIRM_RECEIPT,
                        NextStepFinder.DAYS_UNTIL_CONFIRMATION,
                        EventKind.SENT,
                        EventKind.CALL);
            case ESCALATE, COMPLAIN ->
                after(
                        Reminder.Kind.WRITE_AGAIN,
                        NextStepFinder.DAYS_BETWEEN_STEPS,
                        EventKind.REMINDER_SENT,
                        EventKind.ESCALATED);
            default -> {}
        }
    }

    private void after(Reminder.Kind kind, int days, EventKind... events) {
        known.last(events)
                .ifPresent(event -> offer(
                        kind, event.id(), event.date(), -days, event.date().plusDays(days)));
    }

    private void offer(Reminder.Kind kind, String cause, LocalDate day, int daysBefore, LocalDate since) {
        if (!since.isAfter(today) && (latest.isEmpty() || isMoreTelling(kind, since, latest.get()))) {
            latest = Optional.of(new Reminder(known.id(), kind, cause, day, daysBefore, since));
        }
    }

    private static boolean isMoreTelling(Reminder.Kind kind, LocalDate since, Reminder other) {
        return since.isAfter(other.since()) || since.equals(other.since()) && kind.compareTo(other.kind()) < 0;
    }

    private boolean hasHappenedAfter(LocalDate day, EventKind... kinds) {
        Optional<Event> last = known.last(kinds);
        return last.isPresent() && last.get().date().isAfter(day);
    }

    /** Also if the person did not note with whom. */
    private boolean hasComplainedToOcr() {
        for (Event event : known.events()) {
            if (event.kind() == EventKind.COMPLAINT_FILED
                    && !(event.details() instanceof EventDetails.Complaining filed
                            && filed.authority() != Authority.OCR)) {
                return true;
            }
        }
        return false;
    }
}
