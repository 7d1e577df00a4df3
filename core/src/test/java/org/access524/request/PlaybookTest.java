package org.access524.request;

import static org.access524.request.Requests.day;
import static org.access524.request.Requests.event;
import static org.access524.request.Requests.federal;
import static org.access524.request.Requests.received;
import static org.access524.request.Requests.sent;
import static org.access524.request.Requests.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.Holder;
import org.access524.request.Playbook.Progress;
import org.junit.jupiter.api.Test;

/** Received on 2 March 2026, so the federal last day is 1 April. */
class PlaybookTest {

    private static final Event RECEIVED = received("2026-03-02");

    @Test
    void imagesBeginWithWhoHoldsThem() {
        RequestScope images =
                new RequestScope(RequestScope.Kind.IMAGES_WITH_REPORTS, Optional.empty(), Optional.empty(), "");
        AccessRequest draft = new AccessRequest(
                "r",
                "p",
                federal().provider(),
                "",
                Channel.MAIL,
                images,
                "",
                List.of(event(EventKind.PREPARED, "2026-03-01")));
        assertEquals(
                List.of(Progress.NOW, Progress.LATER, Progress.LATER, Progress.LATER, Progress.LATER),
                progress(draft, "2026-03-01"));
        assertEquals(
                List.of(Progress.DONE, Progress.NOW, Progress.NOW, Progress.LATER, Progress.LATER),
                progress(to(Holder.IMAGING_CENTER, draft), "2026-03-01"));
    }

    @Test
    void whatWasSentIsDoneAndProofIsKeptMeanwhile() {
        assertEquals(
                List.of(Progress.DONE, Progress.DONE, Progress.DONE, Progress.LATER, Progress.NOW),
                progress(federal(sent("2026-03-02")), "2026-03-10"));
    }

    @Test
    void whoIsLateIsWrittenToUntilSomebodyElseLooks() {
        assertEquals(Progress.NOW, escalation(federal(RECEIVED), "2026-04-02"));
        AccessRequest escalated = federal(RECEIVED, event(EventKind.ESCALATED, "2026-04-13"));
        assertEquals(Progress.NOW, escalation(escalated, "2026-04-14"));
        AccessRequest complained = federal(RECEIVED, event(EventKind.COMPLAINT_FILED, "2026-04-20"));
        assertEquals(Progress.DONE, escalation(complained, "2026-04-21"));
    }

    @Test
    void whoAnsweredInTimeNeedsNoSecondLetter() {
        AccessRequest delivered = federal(RECEIVED, event(EventKind.DELIVERED, "2026-03-20"));
        assertEquals(Progress.NOT_NEEDED, escalation(delivered, "2026-03-21"));
        assertEquals(Progress.DONE, progress(delivered, "2026-03-21").get(4));
    }

    @Test
    void somethingIsForThePersonUnlessOthersHaveToAct() {
        assertFalse(NextStep.Kind.WAIT.isForThePerson());
        assertFalse(NextStep.Kind.DONE.isForThePerson());
        assertTrue(NextStep.Kind.REMIND.isForThePerson());
        assertTrue(NextStep.Kind.SEND.isForThePerson());
    }

    private static Progress escalation(AccessRequest request, String today) {
        return progress(request, today).get(Playbook.Step.ESCALATE.ordinal());
    }

    private static List<Progress> progress(AccessRequest request, String today) {
        List<Progress> progress = new ArrayList<>();
        for (Playbook.Stage stage : Playbook.of(RequestState.of(request, day(today)))) {
            assertEquals(progress.size(), stage.step().ordinal());
            progress.add(stage.progress());
        }
        return progress;
    }
}
