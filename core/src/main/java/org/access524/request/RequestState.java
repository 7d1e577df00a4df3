package org.access524.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.AccessRule;
import org.access524.law.AccessRules;
import org.access524.law.Circumstance;
import org.access524.text.Message;

/**
 * Where a request stands on a day, derived from its events and never stored. What is dated after that day has not
 * happened yet.
 *
 * @param request with everything that was recorded, also what is dated later
 * @param phase as of that day
 * @param deadlines all of them, the earliest first; none as long as it is not sent
 */
public record RequestState(AccessRequest request, LocalDate today, RequestPhase phase, List<Deadline> deadlines) {

    /** From so many calendar days before the last day on, a request is due soon. */
    public static final int SOON = 7;

    /** The state of that request on that day. */
    public static RequestState of(AccessRequest request, LocalDate today) {
        AccessRequest known = request.asOf(today);
        List<Deadline> deadlines = Deadlines.of(known, today);
        return new RequestState(request, today, phase(known, Deadlines.governing(deadlines), today), deadlines);
    }

    /** The states of those requests on that day, in their order. */
    public static List<RequestState> all(List<AccessRequest> requests, LocalDate today) {
        List<RequestState> states = new ArrayList<>();
        for (AccessRequest request : requests) {
            states.add(of(request, today));
        }
        return states;
    }

    /** The request without what is still to come. */
    public AccessRequest known() {
        return request.asOf(today);
    }

    /** The strictest deadline that surely binds the provider; empty as long as it is not sent. */
    public Optional<Deadline> governing() {
        return Deadlines.governing(deadlines);
    }

    /** Calendar days until the governing last day, negative once it has passed; empty if no clock is running. */
    public Optional<Integer> daysLeft() {
        return running().map(deadline -> deadline.daysLeft(today));
    }

    /** From when on a reminder is good; empty if no clock is running. */
    public Optional<LocalDate> remindOn() {
        return running().map(deadline -> deadline.due().plusDays(-SOON));
    }

    /** By when the provider last said that it would act, which changes nothing in law; empty if it did not. */
    public Optional<LocalDate> promised() {
        Optional<LocalDate> promised = Optional.empty();
        for (Event event : known().chronicle()) {
            if (event.details() instanceof EventDetails.Promising promise
                    && promise.promisedBy().isPresent()) {
                promised = promise.promisedBy();
            }
        }
        return promised;
    }

    /** Until when a complaint to OCR is in time; empty if no federal deadline was missed. */
    public Optional<ComplaintWindow> complaint() {
        return ComplaintWindow.of(known(), deadlines, today);
    }

    /** The one thing to do next. */
    public NextStep nextStep() {
        return new NextStepFinder(this).find();
    }

    /** What looks wrong in what was recorded; none of it stops anything. */
    public List<Message> warnings() {
        return Warnings.of(request, deadlines, today);
    }

    /** What the person can say about the request that a rule of the provider's state depends on. */
    public List<Circumstance> questions() {
        AccessRequest known = known();
        LocalDate receipt = Receipt.of(known).map(Receipt::date).orElse(today);
        List<Circumstance> questions = new ArrayList<>();
        for (AccessRule rule : AccessRules.inForce(known.provider().jurisdiction(), receipt)) {
            if (rule.right() == known.scope().right()
                    && rule.mayBind(known.provider().kind())) {
                addNew(rule.onlyIf(), questions);
                addNew(rule.notIf(), questions);
            }
        }
        if (known.scope().kind() != RequestScope.Kind.IMAGES_WITH_REPORTS) {
            questions.remove(Circumstance.MAMMOGRAMS);
        }
        return questions;
    }

    private Optional<Deadline> running() {
        return phase.open() ? governing() : Optional.empty();
    }

    private static void addNew(List<Circumstance> circumstances, List<Circumstance> questions) {
        for (Circumstance circumstance : circumstances) {
            if (!questions.contains(circumstance)) {
                questions.add(circumstance);
            }
        }
    }

    private static RequestPhase phase(AccessRequest known, Optional<Deadline> governing, LocalDate today) {
        if (known.first(EventKind.WITHDRAWN).isPresent()) {
            return RequestPhase.CLOSED;
        }
        if (known.answer().isPresent()) {
            return RequestPhase.ANSWERED;
        }
        if (Receipt.of(known).isEmpty()) {
            return RequestPhase.DRAFT;
        }
        if (governing.isEmpty() || governing.get().daysLeft(today) > SOON) {
            return RequestPhase.WAITING;
        }
        return governing.get().overdue(today) ? RequestPhase.OVERDUE : RequestPhase.DUE_SOON;
    }
}
