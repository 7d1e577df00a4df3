package org.access524.request;

import static org.access524.request.Requests.california;
import static org.access524.request.Requests.day;
import static org.access524.request.Requests.event;
import static org.access524.request.Requests.federal;
import static org.access524.request.Requests.in;
import static org.access524.request.Requests.received;
import static org.access524.request.Requests.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.access524.law.Jurisdiction;
import org.access524.text.Message;
import org.junit.jupiter.api.Test;

/** Received on 2 March 2026, so the last day is 1 April. */
class RequestStateTest {

    private static final Event RECEIVED = received("2026-03-02");

    @Test
    void aDraftIsToBeSentWithTheAccessRequest() {
        RequestState state = RequestState.of(federal(event(EventKind.PREPARED, "2026-03-01")), day("2026-03-05"));
        assertEquals(RequestPhase.DRAFT, state.phase());
        assertEquals(NextStep.Kind.SEND, state.nextStep().kind());
        assertEquals(Optional.of(LetterKind.ACCESS_REQUEST), state.nextStep().letter());
        assertEquals(Optional.empty(), state.daysLeft());
    }

    @Test
    void aRequestIsDueSoonFromSevenDaysBeforeAndOverdueFromTheDayAfter() {
        phase(RequestPhase.WAITING, "2026-03-24", 8);
        phase(RequestPhase.DUE_SOON, "2026-03-25", 7);
        phase(RequestPhase.DUE_SOON, "2026-04-01", 0);
        phase(RequestPhase.OVERDUE, "2026-04-02", -1);
    }

    @Test
    void aPartDeliveredDoesNotStopTheClock() {
        AccessRequest request = federal(RECEIVED, event(EventKind.PARTLY_DELIVERED, "2026-03-10"));
        assertEquals(
                RequestPhase.OVERDUE,
                RequestState.of(request, day("2026-04-02")).phase());
    }

    @Test
    void whatIsDeliveredIsDone() {
        RequestState state =
                RequestState.of(federal(RECEIVED, event(EventKind.DELIVERED, "2026-03-10")), day("2026-05-01"));
        assertEquals(RequestPhase.ANSWERED, state.phase());
        assertEquals(NextStep.Kind.DONE, state.nextStep().kind());
        assertEquals(Optional.empty(), state.daysLeft());
    }

    @Test
    void aLateAnswerIsNoted() {
        RequestState state =
                RequestState.of(federal(RECEIVED, event(EventKind.DELIVERED, "2026-04-11")), day("2026-05-01"));
        assertTrue(state.warnings().contains(Message.of("warning_answered_late", "10", "2026-04-01")));
    }

    @Test
    void aDenialIsToBeChecked() {
        RequestState state =
                RequestState.of(federal(RECEIVED, event(EventKind.DENIED, "2026-03-10")), day("2026-05-01"));
        assertEquals(RequestPhase.ANSWERED, state.phase());
        assertEquals(NextStep.Kind.CHECK_DENIAL, state.nextStep().kind());
    }

    @Test
    void aWithdrawnRequestIsClosed() {
        RequestState state =
                RequestState.of(federal(RECEIVED, event(EventKind.WITHDRAWN, "2026-03-10")), day("2026-05-01"));
        assertEquals(RequestPhase.CLOSED, state.phase());
    }

    @Test
    void aDeliveryDatedTomorrowHasNotHappenedAndIsWarnedOf() {
        RequestState state =
                RequestState.of(federal(RECEIVED, event(EventKind.DELIVERED, "2027-03-10")), day("2026-05-01"));
        assertEquals(RequestPhase.OVERDUE, state.phase());
        assertTrue(state.warnings().contains(Message.of("warning_future", "2027-03-10")));
    }

    @Test
    void anOverdueRequestIsRemindedThenComplainedOf() {
        assertEquals(Message.of("step_REMIND", "2026-04-01"), step("2026-04-02"));
        assertEquals(
                Message.of("step_COMPLAIN", "2026-04-01", "2026-09-28"),
                step("2026-04-20", event(EventKind.REMINDER_SENT, "2026-04-05")));
        assertEquals(
                Message.of("step_AWAIT_COMPLAINT", "2026-04-21"),
                step(
                        "2026-04-22",
                        event(EventKind.REMINDER_SENT, "2026-04-05"),
                        event(EventKind.COMPLAINT_FILED, "2026-04-21")));
    }

    @Test
    void after180DaysAComplaintNeedsAGoodCause() {
        Event reminder = event(EventKind.REMINDER_SENT, "2026-04-05");
        assertEquals("step_COMPLAIN", step("2026-09-28", reminder).key());
        assertEquals("step_COMPLAIN_LATE", step("2026-09-29", reminder).key());
    }

    @Test
    void aReminderBeforeTheLastDayDoesNotCountAsOneAfterIt() {
        assertEquals(
                Message.of("step_REMIND", "2026-04-01"),
                step("2026-04-20", event(EventKind.REMINDER_SENT, "2026-03-20")));
    }

    @Test
    void whereOnlyTheStateLimitHasPassedTheStateIsNamed() {
        AccessRequest request = california(RECEIVED, event(EventKind.REMINDER_SENT, "2026-03-20"));
        assertEquals(
                Message.of("step_COMPLAIN_STATE", "2026-03-17", "2026-04-01"),
                RequestState.of(request, day("2026-03-21")).nextStep().reason());
    }

    @Test
    void aQuestionIsToBeAnsweredWhileTheClockRunsOn() {
        Event asked = event(EventKind.MORE_INFORMATION_ASKED, "2026-03-10");
        assertEquals(Message.of("step_ANSWER", "2026-03-10"), step("2026-03-11", asked));
        assertEquals(
                Message.of("step_WAIT", "2026-04-01"),
                step("2026-03-12", asked, event(EventKind.INFORMATION_GIVEN, "2026-03-11")));
        assertEquals(Message.of("step_REMIND", "2026-04-01"), step("2026-04-02", asked));
    }

    @Test
    void aFeeIsToBeChecked() {
        assertEquals(
                Message.of("step_CHECK_FEE", "2026-03-10"),
                step("2026-03-11", event(EventKind.FEE_QUOTED, "2026-03-10")));
    }

    @Test
    void anUnknownStateAndATelephoneCallAreWarnedOf() {
        AccessRequest request = in(Jurisdiction.FEDERAL, Event.sent("s", day("2026-03-01"), Channel.PHONE));
        List<Message> warnings = RequestState.of(request, day("2026-03-02")).warnings();
        assertEquals(List.of(Message.of("warning_by_phone"), Message.of("warning_state_unknown")), warnings);
    }

    @Test
    void aDateBeforeTheRuleIsWarnedOf() {
        RequestState state = RequestState.of(federal(sent("1999-03-01")), day("2026-03-02"));
        assertEquals(NextStep.Kind.CHECK_DATES, state.nextStep().kind());
        assertTrue(state.warnings().contains(Message.of("warning_no_rule", "1999-03-01")));
    }

    @Test
    void theBadgeShowsTheNearestClock() {
        AccessRequest far = federal(received("2026-03-20"));
        AccessRequest near = federal(RECEIVED);
        assertEquals(new Badge("22", Badge.Colour.BLUE), badge("2026-03-10", near, far));
        assertEquals(new Badge("7", Badge.Colour.AMBER), badge("2026-03-25", far, near));
        assertEquals(new Badge("0", Badge.Colour.AMBER), badge("2026-04-01", far, near));
        assertEquals(new Badge("!", Badge.Colour.RED), badge("2026-04-02", far, near));
        assertEquals(Badge.EMPTY, badge("2026-04-02"));
        assertEquals(Badge.EMPTY, badge("2026-04-02", federal()));
    }

    @Test
    void eventsAreAddedCorrectedAndRemovedByTheirId() {
        AccessRequest request = EventEditing.add(federal(), sent("2026-03-01"));
        AccessRequest corrected = EventEditing.correct(request, sent("2026-03-02"));
        assertEquals(List.of(sent("2026-03-02")), corrected.events());
        assertEquals(List.of(), EventEditing.remove(corrected, "sent").events());
        assertThrows(IllegalArgumentException.class, () -> EventEditing.add(request, sent("2026-03-03")));
        assertThrows(IllegalArgumentException.class, () -> EventEditing.remove(request, "other"));
    }

    @Test
    void detailsOfAnotherKindAreRefused() {
        EventDetails sending = new EventDetails.Sending(Channel.FAX);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Event("e", EventKind.DELIVERED, day("2026-03-01"), "", sending));
    }

    @Test
    void everySentenceHasItsOwnKeyThatWebExtensionsAllow() {
        Set<String> keys = new HashSet<>();
        for (Sentence sentence : Sentence.values()) {
            assertTrue(keys.add(sentence.key()), sentence.key());
            assertTrue(sentence.key().matches("[A-Za-z0-9_]+"), sentence.key());
        }
        for (NextStep.Kind kind : NextStep.Kind.values()) {
            assertTrue(keys.contains("step_" + kind), kind.name());
        }
    }

    private static void phase(RequestPhase phase, String today, int daysLeft) {
        RequestState state = RequestState.of(federal(RECEIVED), day(today));
        assertEquals(phase, state.phase());
        assertEquals(Optional.of(daysLeft), state.daysLeft());
    }

    private static Message step(String today, Event... events) {
        AccessRequest request = federal(RECEIVED);
        for (Event event : events) {
            request = EventEditing.add(request, event);
        }
        return RequestState.of(request, day(today)).nextStep().reason();
    }

    private static Badge badge(String today, AccessRequest... requests) {
        return Badge.of(List.of(requests), day(today));
    }
}
