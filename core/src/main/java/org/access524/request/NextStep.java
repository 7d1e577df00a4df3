package org.access524.request;

import static org.access524.text.IsoDate.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.law.Jurisdiction;
import org.access524.text.Message;

/**
 * What the person can do now.
 *
 * @param reason said to the person
 * @param letter the letter that does it, if one does
 */
public record NextStep(Kind kind, Message reason, Optional<LetterKind> letter) {

    /** Complaints to HHS go in within 180 days (45 CFR 160.306(b)(3)); counted from the last day, to be safe. */
    private static final int DAYS_TO_COMPLAIN = 180;

    /** What to do. */
    public enum Kind {
        SEND,
        WAIT,
        DUE_SOON,
        /** Answer what the provider asks; the clock runs on. */
        ANSWER,
        CHECK_FEE,
        REMIND,
        COMPLAIN,
        AWAIT_COMPLAINT,
        CHECK_DENIAL,
        CHECK_DATES,
        DONE
    }

    /**
     * @param known the request without what is still to come
     * @param phase where it stands today
     */
    static NextStep of(AccessRequest known, RequestPhase phase, List<Deadline> deadlines, LocalDate today) {
        return switch (phase) {
            case DRAFT -> new NextStep(Kind.SEND, Sentence.STEP_SEND.with(), Optional.of(LetterKind.ACCESS_REQUEST));
            case CLOSED -> step(Kind.DONE, Sentence.STEP_DONE.with());
            case ANSWERED -> answered(known);
            case OVERDUE -> overdue(known, deadlines, today);
            case WAITING, DUE_SOON -> waiting(known, phase, deadlines);
        };
    }

    private static NextStep answered(AccessRequest known) {
        Optional<Event> denied = known.last(EventKind.DENIED, EventKind.DELIVERED);
        return denied.isPresent() && denied.get().kind() == EventKind.DENIED
                ? step(
                        Kind.CHECK_DENIAL,
                        Sentence.STEP_CHECK_DENIAL.with(print(denied.get().date())))
                : step(Kind.DONE, Sentence.STEP_DONE.with());
    }

    private static NextStep waiting(AccessRequest known, RequestPhase phase, List<Deadline> deadlines) {
        Optional<Deadline> governing = Deadlines.governing(deadlines);
        Optional<Event> asked = known.last(EventKind.MORE_INFORMATION_ASKED, EventKind.INFORMATION_GIVEN);
        Optional<Event> fee = known.last(EventKind.FEE_QUOTED, EventKind.FEE_PAID);
        if (governing.isEmpty()) {
            return step(Kind.CHECK_DATES, Sentence.STEP_CHECK_DATES.with());
        }
        if (asked.isPresent() && asked.get().kind() == EventKind.MORE_INFORMATION_ASKED) {
            return step(Kind.ANSWER, Sentence.STEP_ANSWER.with(print(asked.get().date())));
        }
        if (fee.isPresent() && fee.get().kind() == EventKind.FEE_QUOTED) {
            return step(
                    Kind.CHECK_FEE, Sentence.STEP_CHECK_FEE.with(print(fee.get().date())));
        }
        String due = print(governing.get().due());
        return phase == RequestPhase.DUE_SOON
                ? step(Kind.DUE_SOON, Sentence.STEP_DUE_SOON.with(due))
                : step(Kind.WAIT, Sentence.STEP_WAIT.with(due));
    }

    private static NextStep overdue(AccessRequest known, List<Deadline> deadlines, LocalDate today) {
        LocalDate due = Deadlines.governing(deadlines).map(Deadline::due).orElse(today);
        Optional<Event> complained = known.last(EventKind.COMPLAINT_FILED);
        Optional<Event> reminded = known.last(EventKind.REMINDER_SENT);
        if (complained.isPresent()) {
            return step(
                    Kind.AWAIT_COMPLAINT,
                    Sentence.STEP_AWAIT_COMPLAINT.with(print(complained.get().date())));
        }
        if (reminded.isEmpty() || !reminded.get().date().isAfter(due)) {
            return step(Kind.REMIND, Sentence.STEP_REMIND.with(print(due)));
        }
        return step(Kind.COMPLAIN, complaint(deadlines, due, today));
    }

    private static Message complaint(List<Deadline> deadlines, LocalDate due, LocalDate today) {
        for (Deadline deadline : deadlines) {
            if (deadline.rule().jurisdiction() == Jurisdiction.FEDERAL) {
                LocalDate federal = deadline.due();
                LocalDate until = federal.plusDays(DAYS_TO_COMPLAIN);
                if (!deadline.overdue(today)) {
                    return Sentence.STEP_COMPLAIN_STATE.with(print(due), print(federal));
                }
                return today.isAfter(until)
                        ? Sentence.STEP_COMPLAIN_LATE.with(print(due), print(until))
                        : Sentence.STEP_COMPLAIN.with(print(due), print(until));
            }
        }
        return Sentence.STEP_REMIND.with(print(due));
    }

    private static NextStep step(Kind kind, Message reason) {
        return new NextStep(kind, reason, Optional.empty());
    }
}
