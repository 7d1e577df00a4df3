package org.access524.request;

import static org.access524.text.IsoDate.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.text.Message;

/**
 * Finds the one step to recommend, in the order of the playbook: find the real holder, ask in writing, answer what stands
 * in the way, remind, write to the privacy officer, complain to the state and to OCR.
 */
final class NextStepFinder {

    /** Calendar days after sending, or after the last call, until one asks whether the request has arrived. */
    static final int DAYS_UNTIL_CONFIRMATION = 7;

    /** Calendar days that a provider is given after each letter before the next step. */
    static final int DAYS_BETWEEN_STEPS = 7;

    private final AccessRequest known;
    private final RequestPhase phase;
    private final List<Deadline> deadlines;
    private final Optional<LocalDate> promised;
    private final Optional<ComplaintWindow> complaint;
    private final LocalDate today;

    NextStepFinder(RequestState state) {
        this.known = state.known();
        this.phase = state.phase();
        this.deadlines = state.deadlines();
        this.promised = state.promised();
        this.complaint = state.complaint();
        this.today = state.today();
    }

    NextStep find() {
        Optional<Deadline> governing = Deadlines.governing(deadlines);
        return switch (phase) {
            case DRAFT -> draft();
            case CLOSED -> step(NextStep.Kind.DONE, Sentence.STEP_DONE.with());
            case ANSWERED -> answered();
            case WAITING, DUE_SOON, OVERDUE ->
                governing.isEmpty()
                        ? step(NextStep.Kind.CHECK_DATES, Sentence.STEP_CHECK_DATES.with())
                        : phase == RequestPhase.OVERDUE
                                ? overdue(governing.get().due())
                                : waiting(governing.get().due());
        };
    }

    private NextStep draft() {
        boolean holderUnknown = known.provider().kind() == Holder.ANY_PROVIDER;
        if (holderUnknown && known.scope().kind() == RequestScope.Kind.IMAGES_WITH_REPORTS) {
            return new NextStep(
                    NextStep.Kind.FIND_HOLDER,
                    Sentence.STEP_FIND_HOLDER.with(),
                    Optional.of(LetterKind.PHONE_HOLDER),
                    Optional.of(Channel.PHONE));
        }
        return new NextStep(
                NextStep.Kind.SEND,
                Sentence.STEP_SEND.with(),
                Optional.of(LetterKind.ACCESS_REQUEST),
                Optional.of(known.channel()));
    }

    private NextStep answered() {
        Event answer = known.answer().orElseThrow();
        String day = print(answer.date());
        if (answer.kind() == EventKind.DELIVERED) {
            return known.last(EventKind.REMINDER_SENT, EventKind.COMPLAINT_FILED)
                            .isPresent()
                    ? step(NextStep.Kind.DONE, Sentence.STEP_DONE.with())
                    : write(NextStep.Kind.THANK, Sentence.STEP_THANK.with(day), LetterKind.THANKS);
        }
        if (known.last(EventKind.REVIEW_ASKED).isPresent()) {
            String asked = print(known.last(EventKind.REVIEW_ASKED).get().date());
            return step(NextStep.Kind.AWAIT_REVIEW, Sentence.STEP_AWAIT_REVIEW.with(asked));
        }
        if (!(answer.details() instanceof EventDetails.Denying denial)) {
            return step(NextStep.Kind.CHECK_DENIAL, Sentence.STEP_CHECK_DENIAL.with(day));
        }
        if (denial.ground().reviewable()) {
            return write(NextStep.Kind.ASK_REVIEW, Sentence.STEP_ASK_REVIEW.with(day), LetterKind.REVIEW_REQUEST);
        }
        boolean incomplete = denial.ground() == DenialGround.NOT_STATED
                || denial.ground() == DenialGround.OTHER
                || !denial.saysHowToComplain();
        return incomplete && !isAnsweredSince(answer, EventKind.REMINDER_SENT, EventKind.ESCALATED)
                ? write(
                        NextStep.Kind.INCOMPLETE_DENIAL,
                        Sentence.STEP_INCOMPLETE_DENIAL.with(day),
                        LetterKind.INCOMPLETE_DENIAL)
                : step(NextStep.Kind.CHECK_DENIAL, Sentence.STEP_CHECK_DENIAL.with(day));
    }

    private NextStep waiting(LocalDate due) {
        Optional<NextStep> toAnswer = whatStandsInTheWay();
        if (toAnswer.isPresent()) {
            return toAnswer.get();
        }
        if (promised.isPresent() && promised.get().isBefore(today) && !hasWrittenSince(promised.get())) {
            return call(NextStep.Kind.FOLLOW_UP, Sentence.STEP_FOLLOW_UP.with(print(promised.get()), print(due)));
        }
        if (phase == RequestPhase.DUE_SOON) {
            Message reason = Sentence.STEP_DUE_SOON.with(print(due));
            return known.last(EventKind.REMINDER_SENT).isPresent()
                    ? step(NextStep.Kind.DUE_SOON, reason)
                    : write(NextStep.Kind.DUE_SOON, reason, LetterKind.REMINDER);
        }
        return isReceiptUnproven()
                ? call(NextStep.Kind.CONFIRM_RECEIPT, Sentence.STEP_CONFIRM_RECEIPT.with(print(due)))
                : step(NextStep.Kind.WAIT, Sentence.STEP_WAIT.with(print(due)));
    }

    /** The latest thing that the provider asked or refused, if the person has not answered it. */
    private Optional<NextStep> whatStandsInTheWay() {
        Optional<Event> last = Optional.empty();
        for (Event event : known.chronicle()) {
            if (standsInTheWay(event)) {
                last = Optional.of(event);
            }
        }
        return last.map(event -> answerTo(event));
    }

    private boolean standsInTheWay(Event event) {
        return switch (event.kind()) {
            case MORE_INFORMATION_ASKED -> !isAnsweredSince(event, EventKind.INFORMATION_GIVEN);
            case OBSTACLE ->
                !isAnsweredSince(event, EventKind.INFORMATION_GIVEN, EventKind.REMINDER_SENT, EventKind.ESCALATED);
            case FEE_QUOTED -> !isAnsweredSince(event, EventKind.FEE_PAID, EventKind.FEE_REFUSED);
            case PARTLY_DELIVERED, DENIED -> !isAnsweredSince(event, EventKind.REMINDER_SENT, EventKind.ESCALATED);
            case EXTENSION ->
                isRefused(event)
                        && !isAnsweredSince(
                                event, EventKind.INFORMATION_GIVEN, EventKind.REMINDER_SENT, EventKind.ESCALATED);
            default -> false;
        };
    }

    private NextStep answerTo(Event event) {
        String day = print(event.date());
        return switch (event.kind()) {
            case OBSTACLE ->
                new NextStep(
                        NextStep.Kind.ANSWER_OBSTACLE,
                        Sentence.STEP_ANSWER_OBSTACLE.with(day),
                        event.details() instanceof EventDetails.Obstructing obstructing
                                ? Optional.of(obstructing.obstacle().letter())
                                : Optional.empty(),
                        Optional.of(channelForLetters()));
            case FEE_QUOTED ->
                event.details() instanceof EventDetails.Quoting quote
                                && quote.basis().doubtful()
                        ? write(
                                NextStep.Kind.OBJECT_TO_FEE,
                                Sentence.STEP_OBJECT_TO_FEE.with(day),
                                LetterKind.FEE_OBJECTION)
                        : step(NextStep.Kind.CHECK_FEE, Sentence.STEP_CHECK_FEE.with(day));
            case PARTLY_DELIVERED ->
                write(
                        NextStep.Kind.ASK_FOR_THE_REST,
                        Sentence.STEP_ASK_FOR_THE_REST.with(day),
                        LetterKind.PARTIAL_ANSWER);
            case DENIED ->
                write(
                        NextStep.Kind.INCOMPLETE_DENIAL,
                        Sentence.STEP_INCOMPLETE_DENIAL.with(day),
                        LetterKind.INCOMPLETE_DENIAL);
            case EXTENSION ->
                write(
                        NextStep.Kind.OBJECT_TO_EXTENSION,
                        Sentence.STEP_OBJECT_TO_EXTENSION.with(day),
                        LetterKind.INVALID_EXTENSION);
            default -> step(NextStep.Kind.ANSWER, Sentence.STEP_ANSWER.with(day));
        };
    }

    private NextStep overdue(LocalDate due) {
        Optional<Event> complained = known.last(EventKind.COMPLAINT_FILED);
        if (complained.isPresent() && !onlyTheStateKnows(complained.get())) {
            return step(
                    NextStep.Kind.AWAIT_COMPLAINT,
                    Sentence.STEP_AWAIT_COMPLAINT.with(print(complained.get().date())));
        }
        Optional<Event> written = known.last(EventKind.REMINDER_SENT, EventKind.ESCALATED);
        if (written.isEmpty() || !written.get().date().isAfter(due)) {
            return write(NextStep.Kind.REMIND, Sentence.STEP_REMIND.with(print(due)), LetterKind.OVERDUE);
        }
        LocalDate patience = written.get().date().plusDays(DAYS_BETWEEN_STEPS);
        if (today.isBefore(patience)) {
            return step(
                    NextStep.Kind.AWAIT_ANSWER,
                    Sentence.STEP_AWAIT_ANSWER.with(print(written.get().date()), print(patience)));
        }
        return known.last(EventKind.ESCALATED).isPresent()
                ? complain(due)
                : write(
                        NextStep.Kind.ESCALATE,
                        Sentence.STEP_ESCALATE.with(
                                print(due), print(written.get().date())),
                        LetterKind.PRIVACY_OFFICER);
    }

    /** The state has a complaint, and by now the federal limit has passed as well. */
    private boolean onlyTheStateKnows(Event complained) {
        return complaint.isPresent()
                && complained.details() instanceof EventDetails.Complaining filed
                && filed.authority() == Authority.STATE;
    }

    private NextStep complain(LocalDate due) {
        if (complaint.isEmpty()) {
            return new NextStep(
                    NextStep.Kind.COMPLAIN,
                    Sentence.STEP_COMPLAIN_STATE.with(print(due), print(federalDue(due))),
                    Optional.of(LetterKind.STATE_COMPLAINT),
                    Optional.of(Channel.ONLINE_FORM));
        }
        LocalDate until = complaint.get().until();
        Sentence sentence = today.isAfter(until) ? Sentence.STEP_COMPLAIN_LATE : Sentence.STEP_COMPLAIN;
        return new NextStep(
                NextStep.Kind.COMPLAIN,
                sentence.with(print(due), print(until)),
                Optional.of(LetterKind.OCR_COMPLAINT),
                Optional.of(Channel.ONLINE_FORM));
    }

    private LocalDate federalDue(LocalDate otherwise) {
        for (Deadline deadline : deadlines) {
            if (deadline.sure() && deadline.rule().jurisdiction() == Jurisdiction.FEDERAL) {
                return deadline.due();
            }
        }
        return otherwise;
    }

    /** The notice leaves the limit that governs as it is, although it says something of more time. */
    private boolean isRefused(Event notice) {
        for (Working working : Deadlines.governing(deadlines).orElseThrow().working()) {
            boolean refuses = working.kind() == Working.Kind.REFUSAL
                            && !working.text().key().equals(Sentence.WORKING_EXTENSION_UNKNOWN.key())
                    || working.text().key().equals(Sentence.WORKING_EXTENSION_NONE.key());
            if (refuses && working.text().arguments().contains(print(notice.date()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isReceiptUnproven() {
        boolean proven = known.first(EventKind.RECEIVED).isPresent();
        Optional<LocalDate> lastTry = Optional.empty();
        for (Event event : known.chronicle()) {
            proven |= event.kind().provesReceipt();
            if (event.kind() == EventKind.SENT || event.kind() == EventKind.CALL) {
                lastTry = Optional.of(event.date());
            }
        }
        return !proven
                && lastTry.isPresent()
                && !lastTry.get().plusDays(DAYS_UNTIL_CONFIRMATION).isAfter(today);
    }

    private boolean hasWrittenSince(LocalDate date) {
        Optional<Event> written = known.last(EventKind.REMINDER_SENT, EventKind.ESCALATED, EventKind.CALL);
        return written.isPresent() && written.get().date().isAfter(date);
    }

    private boolean isAnsweredSince(Event event, EventKind... answers) {
        Optional<Event> answer = known.last(answers);
        return answer.isPresent() && !answer.get().date().isBefore(event.date());
    }

    /** The way of the request, if a letter can go by it; else fax, whose report proves receipt. */
    private Channel channelForLetters() {
        Channel sent = known.last(EventKind.SENT)
                .map(event -> Receipt.channelOf(event, known.channel()))
                .orElse(known.channel());
        return switch (sent) {
            case EMAIL, MAIL, FAX, PATIENT_PORTAL -> sent;
            case PDF_FORM -> Channel.MAIL;
            case ONLINE_FORM, VENDOR_PORTAL, PHONE, IN_PERSON -> Channel.FAX;
        };
    }

    private NextStep write(NextStep.Kind kind, Message reason, LetterKind letter) {
        return new NextStep(kind, reason, Optional.of(letter), Optional.of(channelForLetters()));
    }

    private static NextStep call(NextStep.Kind kind, Message reason) {
        return new NextStep(kind, reason, Optional.of(LetterKind.PHONE_FOLLOW_UP), Optional.of(Channel.PHONE));
    }

    private static NextStep step(NextStep.Kind kind, Message reason) {
        return new NextStep(kind, reason, Optional.empty(), Optional.empty());
    }
}
