package org.access524.request;

import java.util.ArrayList;
import java.util.List;

/**
 * The five steps by which patients get their records, and where a request stands in them. Nothing is ticked off by hand:
 * what is done follows from what was recorded.
 */
public final class Playbook {

    private Playbook() {}

    /** The steps in their order. The names are part of the message contract. */
    public enum Step {
        /** Find out who stores the records or images. */
        FIND_HOLDER,
        /** Look whether a portal gives them without a request. */
        PORTAL,
        /** Ask in writing. */
        WRITE,
        /** Write that it is overdue, then to the privacy officer, then complain. */
        ESCALATE,
        /** Keep proof of everything. */
        DOCUMENT
    }

    /** How far a step is. The names are part of the message contract. */
    public enum Progress {
        DONE,
        NOW,
        LATER,
        /** The provider acted before it was needed. */
        NOT_NEEDED
    }

    /** One step of a request. */
    public record Stage(Step step, Progress progress) {}

    /** All five, in their order. */
    public static List<Stage> of(RequestState state) {
        List<Stage> stages = new ArrayList<>();
        for (Step step : Step.values()) {
            stages.add(new Stage(step, progress(step, state)));
        }
        return stages;
    }

    private static Progress progress(Step step, RequestState state) {
        boolean draft = state.phase() == RequestPhase.DRAFT;
        boolean finding = draft && state.nextStep().kind() == NextStep.Kind.FIND_HOLDER;
        return switch (step) {
            case FIND_HOLDER -> finding ? Progress.NOW : Progress.DONE;
            case PORTAL, WRITE -> finding ? Progress.LATER : draft ? Progress.NOW : Progress.DONE;
            case ESCALATE -> escalation(state);
            case DOCUMENT -> draft ? Progress.LATER : state.phase().open() ? Progress.NOW : Progress.DONE;
        };
    }

    private static Progress escalation(RequestState state) {
        AccessRequest known = state.known();
        boolean written =
                known.last(EventKind.ESCALATED, EventKind.COMPLAINT_FILED).isPresent();
        if (state.phase() == RequestPhase.OVERDUE) {
            return known.last(EventKind.COMPLAINT_FILED).isPresent() ? Progress.DONE : Progress.NOW;
        }
        if (written) {
            return Progress.DONE;
        }
        return state.phase() == RequestPhase.ANSWERED || state.phase() == RequestPhase.CLOSED
                ? Progress.NOT_NEEDED
                : Progress.LATER;
    }
}
