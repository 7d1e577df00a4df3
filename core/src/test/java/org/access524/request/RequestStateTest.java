package org.access524.request;

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
    void whatIsDeliveredStopsTheClockAndIsThankedFor() {
        RequestState state =
                RequestState.of(federal(RECEIVED, event(EventKind.DELIVERED, "2026-03-10")), day("2026-05-01"));
        assertEquals(RequestPhase.ANSWERED, state.phase());
        assertEquals(NextStep.Kind.THANK, state.nextStep().kind());
        assertEquals(Optional.of(LetterKind.THANKS), state.nextStep().letter());
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
        EventDetails sending = new EventDetails.Sending(Channel.FAX, "");
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

    private static Badge badge(String today, AccessRequest... requests) {
        return Badge.of(List.of(requests), day(today));
    }

    @Test
    void aDenialByTelephoneIsNoAnswer() {
        Event denial = new Event(
                "d",
                EventKind.DENIED,
                day("2026-03-10"),
                "",
                new EventDetails.Denying(false, DenialGround.NOT_STATED, false));
        RequestState state = RequestState.of(federal(RECEIVED, denial), day("2026-04-02"));
        assertEquals(RequestPhase.OVERDUE, state.phase());
        assertTrue(state.warnings().contains(Message.of("warning_denied_orally", "2026-03-10")));
    }

    @Test
    void aPartThatComesToLightAsMissingOpensTheRequestAgain() {
        AccessRequest request = federal(
                RECEIVED, event(EventKind.DELIVERED, "2026-03-10"), event(EventKind.PARTLY_DELIVERED, "2026-03-12"));
        assertEquals(
                RequestPhase.WAITING,
                RequestState.of(request, day("2026-03-13")).phase());
    }

    @Test
    void twoDeliveriesAreWarnedOf() {
        AccessRequest request =
                federal(RECEIVED, event(EventKind.DELIVERED, "2026-03-10"), event(EventKind.DELIVERED, "2026-03-12"));
        assertTrue(RequestState.of(request, day("2026-03-13"))
                .warnings()
                .contains(Message.of("warning_delivered_twice", "2026-03-10", "2026-03-12")));
    }

    @Test
    void aSlipOfTheYearIsWarnedOf() {
        assertTrue(RequestState.of(federal(received("2016-03-02")), day("2026-03-03"))
                .warnings()
                .contains(Message.of("warning_long_ago", "2016-03-02")));
    }

    @Test
    void aPromiseStandsBesideTheLegalDate() {
        Event call = new Event(
                "c",
                EventKind.CALL,
                day("2026-03-10"),
                "It will be ready on Friday.",
                new EventDetails.Promising("Pat at the records desk", Optional.of(day("2026-03-13"))));
        RequestState state = RequestState.of(federal(RECEIVED, call), day("2026-03-11"));
        assertEquals(Optional.of(day("2026-03-13")), state.promised());
        assertEquals(day("2026-04-01"), state.governing().orElseThrow().due());
        assertEquals(Optional.of(day("2026-03-25")), state.remindOn());
    }

    @Test
    void aComplaintIsInTimeFor180DaysFromTheFirstDayOfBeingLate() {
        ComplaintWindow window = RequestState.of(federal(RECEIVED), day("2026-04-02"))
                .complaint()
                .orElseThrow();
        assertEquals(new ComplaintWindow(day("2026-04-02"), day("2026-09-29"), day("2026-09-29")), window);
        Event obstacle = event(EventKind.OBSTACLE, "2026-03-10");
        assertEquals(
                day("2026-09-06"),
                RequestState.of(federal(RECEIVED, obstacle), day("2026-04-02"))
                        .complaint()
                        .orElseThrow()
                        .strictUntil());
        assertEquals(
                Optional.empty(),
                RequestState.of(federal(RECEIVED), day("2026-04-01")).complaint());
    }

    @Test
    void anExtensionPutsOffTheDayFromWhichComplaintsCount() {
        AccessRequest request = federal(RECEIVED, Requests.extension("2026-03-20", "2026-04-20"));
        assertEquals(
                day("2026-04-21"),
                RequestState.of(request, day("2026-05-01"))
                        .complaint()
                        .orElseThrow()
                        .missed());
    }

    @Test
    void aDeliveryInTimeOfWhichAPartWasMissingLeavesTheDeadlineMissed() {
        AccessRequest request = federal(
                RECEIVED, event(EventKind.DELIVERED, "2026-03-10"), event(EventKind.PARTLY_DELIVERED, "2026-04-05"));
        assertEquals(
                RequestPhase.OVERDUE,
                RequestState.of(request, day("2026-04-06")).phase());
        assertTrue(RequestState.of(request, day("2026-04-06")).complaint().isPresent());
        assertEquals(
                Optional.empty(),
                RequestState.of(federal(RECEIVED, event(EventKind.DELIVERED, "2026-03-10")), day("2026-04-06"))
                        .complaint());
    }
}
