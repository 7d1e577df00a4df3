package org.access524.request;

import static org.access524.request.Requests.california;
import static org.access524.request.Requests.day;
import static org.access524.request.Requests.event;
import static org.access524.request.Requests.extension;
import static org.access524.request.Requests.federal;
import static org.access524.request.Requests.received;
import static org.access524.request.Requests.sent;
import static org.access524.request.Requests.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.access524.law.Holder;
import org.access524.text.Message;
import org.junit.jupiter.api.Test;

/** Received on 2 March 2026, so the federal last day is 1 April. */
class NextStepTest {

    private static final Event RECEIVED = received("2026-03-02");
    private static final Event REMINDED = event(EventKind.REMINDER_SENT, "2026-04-05");
    private static final Event ESCALATED = event(EventKind.ESCALATED, "2026-04-13");

    @Test
    void whoAsksForImagesFindsOutFirstWhoHoldsThem() {
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
                federal(event(EventKind.PREPARED, "2026-03-01")).events());
        assertStep(NextStep.Kind.FIND_HOLDER, LetterKind.PHONE_HOLDER, of(draft, "2026-03-01"));
        assertStep(NextStep.Kind.SEND, LetterKind.ACCESS_REQUEST, of(to(Holder.IMAGING_CENTER, draft), "2026-03-01"));
    }

    @Test
    void whatNothingProvesToHaveArrivedIsAskedAfterInAWeek() {
        AccessRequest request = federal(sent("2026-03-02"));
        assertEquals(NextStep.Kind.WAIT, of(request, "2026-03-08").kind());
        assertStep(NextStep.Kind.CONFIRM_RECEIPT, LetterKind.PHONE_FOLLOW_UP, of(request, "2026-03-09"));
        assertEquals(NextStep.Kind.WAIT, step("2026-03-09").kind());
    }

    @Test
    void aRequestThatIsDueSoonIsRemindedOfOnce() {
        assertStep(NextStep.Kind.DUE_SOON, LetterKind.REMINDER, step("2026-03-26"));
        NextStep after = step("2026-03-27", event(EventKind.REMINDER_SENT, "2026-03-26"));
        assertEquals(NextStep.Kind.DUE_SOON, after.kind());
        assertEquals(Optional.empty(), after.letter());
    }

    @Test
    void aPromiseThatWasNotKeptIsFollowedUp() {
        Event call = new Event(
                "c",
                EventKind.CALL,
                day("2026-03-10"),
                "",
                new EventDetails.Promising("", Optional.of(day("2026-03-13"))));
        assertEquals(NextStep.Kind.WAIT, step("2026-03-13", call).kind());
        assertStep(NextStep.Kind.FOLLOW_UP, LetterKind.PHONE_FOLLOW_UP, step("2026-03-14", call));
    }

    @Test
    void everyObstacleHasItsLetter() {
        for (Obstacle obstacle : Obstacle.values()) {
            Event event =
                    new Event("o", EventKind.OBSTACLE, day("2026-03-10"), "", new EventDetails.Obstructing(obstacle));
            assertStep(NextStep.Kind.ANSWER_OBSTACLE, obstacle.letter(), step("2026-03-11", event));
            assertEquals(
                    NextStep.Kind.WAIT,
                    step("2026-03-12", event, event(EventKind.INFORMATION_GIVEN, "2026-03-12"))
                            .kind());
        }
    }

    @Test
    void anExtensionThatDoesNotCountIsObjectedTo() {
        assertStep(
                NextStep.Kind.OBJECT_TO_EXTENSION,
                LetterKind.INVALID_EXTENSION,
                step("2026-03-11", extension("2026-03-10", false, "", "")));
        assertEquals(
                NextStep.Kind.WAIT,
                step("2026-03-11", extension("2026-03-10", "2026-04-20")).kind());
    }

    @Test
    void anExtensionThatTheStateDoesNotKnowIsAnswered() {
        AccessRequest request = california(RECEIVED, extension("2026-03-10", "2026-04-20"));
        assertStep(NextStep.Kind.OBJECT_TO_EXTENSION, LetterKind.INVALID_EXTENSION, of(request, "2026-03-11"));
    }

    @Test
    void anExtensionOfWhichNothingIsRecordedIsHeldAgainstNobody() {
        assertEquals(
                NextStep.Kind.WAIT,
                step("2026-03-11", event(EventKind.EXTENSION, "2026-03-10")).kind());
    }

    @Test
    void aQuestionIsToBeAnsweredWhileTheClockRunsOn() {
        Event asked = event(EventKind.MORE_INFORMATION_ASKED, "2026-03-10");
        assertEquals(
                Message.of("step_ANSWER", "2026-03-10"),
                step("2026-03-11", asked).reason());
        assertEquals(
                NextStep.Kind.WAIT,
                step("2026-03-12", asked, event(EventKind.INFORMATION_GIVEN, "2026-03-11"))
                        .kind());
        assertEquals(NextStep.Kind.REMIND, step("2026-04-02", asked).kind());
    }

    @Test
    void aFeeIsToBeCheckedAndADoubtfulOneObjectedTo() {
        assertEquals(
                Message.of("step_CHECK_FEE", "2026-03-10"),
                step("2026-03-11", event(EventKind.FEE_QUOTED, "2026-03-10")).reason());
        Event perPage = new Event(
                "f",
                EventKind.FEE_QUOTED,
                day("2026-03-10"),
                "",
                new EventDetails.Quoting("$120.00", FeeBasis.PER_PAGE));
        assertStep(NextStep.Kind.OBJECT_TO_FEE, LetterKind.FEE_OBJECTION, step("2026-03-11", perPage));
        assertEquals(
                NextStep.Kind.WAIT,
                step("2026-03-12", perPage, event(EventKind.FEE_REFUSED, "2026-03-12"))
                        .kind());
    }

    @Test
    void theRestOfAPartIsAskedFor() {
        assertStep(
                NextStep.Kind.ASK_FOR_THE_REST,
                LetterKind.PARTIAL_ANSWER,
                step("2026-03-11", event(EventKind.PARTLY_DELIVERED, "2026-03-10")));
    }

    @Test
    void aRefusalByTelephoneAfterTheDeliveryIsNotTheAnswer() {
        Event oral = denied(false, DenialGround.NOT_STATED, false);
        assertStep(
                NextStep.Kind.THANK,
                LetterKind.THANKS,
                step("2026-03-11", event(EventKind.DELIVERED, "2026-03-09"), oral));
    }

    @Test
    void aDenialIsReviewedCompletedOrChecked() {
        assertEquals(
                NextStep.Kind.CHECK_DENIAL,
                step("2026-03-11", event(EventKind.DENIED, "2026-03-10")).kind());
        assertStep(
                NextStep.Kind.ASK_REVIEW,
                LetterKind.REVIEW_REQUEST,
                step("2026-03-11", denied(true, DenialGround.ENDANGERS_LIFE_OR_SAFETY, true)));
        assertStep(
                NextStep.Kind.INCOMPLETE_DENIAL,
                LetterKind.INCOMPLETE_DENIAL,
                step("2026-03-11", denied(true, DenialGround.NOT_STATED, true)));
        assertStep(
                NextStep.Kind.INCOMPLETE_DENIAL,
                LetterKind.INCOMPLETE_DENIAL,
                step("2026-03-11", denied(false, DenialGround.NOT_STATED, false)));
        assertEquals(
                NextStep.Kind.AWAIT_REVIEW,
                step(
                                "2026-03-20",
                                denied(true, DenialGround.ENDANGERS_LIFE_OR_SAFETY, true),
                                event(EventKind.REVIEW_ASKED, "2026-03-12"))
                        .kind());
    }

    @Test
    void anOverdueRequestIsRemindedEscalatedAndComplainedOf() {
        assertStep(NextStep.Kind.REMIND, LetterKind.OVERDUE, step("2026-04-02"));
        assertEquals(
                Message.of("step_AWAIT_ANSWER", "2026-04-05", "2026-04-12"),
                step("2026-04-11", REMINDED).reason());
        assertStep(NextStep.Kind.ESCALATE, LetterKind.PRIVACY_OFFICER, step("2026-04-12", REMINDED));
        assertEquals(
                NextStep.Kind.AWAIT_ANSWER,
                step("2026-04-19", REMINDED, ESCALATED).kind());
        NextStep complain = step("2026-04-20", REMINDED, ESCALATED);
        assertStep(NextStep.Kind.COMPLAIN, LetterKind.OCR_COMPLAINT, complain);
        assertEquals(Message.of("step_COMPLAIN", "2026-04-01", "2026-09-29"), complain.reason());
        assertEquals(
                Message.of("step_AWAIT_COMPLAINT", "2026-04-21"),
                step("2026-04-22", REMINDED, ESCALATED, complained(Authority.OCR))
                        .reason());
    }

    @Test
    void after180DaysAComplaintNeedsAGoodCause() {
        assertEquals(
                "step_COMPLAIN",
                step("2026-09-29", REMINDED, ESCALATED).reason().key());
        assertEquals(
                "step_COMPLAIN_LATE",
                step("2026-09-30", REMINDED, ESCALATED).reason().key());
    }

    @Test
    void aReminderBeforeTheLastDayDoesNotCountAsOneAfterIt() {
        assertEquals(
                Message.of("step_REMIND", "2026-04-01"),
                step("2026-04-20", event(EventKind.REMINDER_SENT, "2026-03-20")).reason());
    }

    @Test
    void whereOnlyTheStateLimitHasPassedTheStateIsComplainedTo() {
        AccessRequest request = california(
                RECEIVED, event(EventKind.REMINDER_SENT, "2026-03-18"), event(EventKind.ESCALATED, "2026-03-19"));
        NextStep step = of(request, "2026-03-30");
        assertStep(NextStep.Kind.COMPLAIN, LetterKind.STATE_COMPLAINT, step);
        assertEquals(Message.of("step_COMPLAIN_STATE", "2026-03-17", "2026-04-01"), step.reason());
    }

    @Test
    void whoComplainedOnlyToTheStateMayGoToOcrWhenTheFederalLimitHasPassedToo() {
        AccessRequest request = california(
                RECEIVED,
                event(EventKind.REMINDER_SENT, "2026-03-18"),
                event(EventKind.ESCALATED, "2026-03-26"),
                complained(Authority.STATE));
        assertEquals(NextStep.Kind.AWAIT_COMPLAINT, of(request, "2026-04-01").kind());
        assertStep(NextStep.Kind.COMPLAIN, LetterKind.OCR_COMPLAINT, of(request, "2026-04-22"));
    }

    @Test
    void whatIsToBeSentHasAWayToGo() {
        for (String today : new String[] {"2026-03-01", "2026-03-09", "2026-03-26", "2026-04-02", "2026-04-30"}) {
            NextStep step = step(today, REMINDED, ESCALATED);
            assertEquals(step.letter().isPresent(), step.channel().isPresent(), today);
        }
        assertNotEquals(Optional.empty(), step("2026-04-02").channel());
    }

    private static Event denied(boolean written, DenialGround ground, boolean saysHowToComplain) {
        return new Event(
                "d",
                EventKind.DENIED,
                day("2026-03-10"),
                "",
                new EventDetails.Denying(written, ground, saysHowToComplain));
    }

    private static Event complained(Authority authority) {
        return new Event(
                "complaint",
                EventKind.COMPLAINT_FILED,
                day("2026-04-21").minusDays(authority == Authority.STATE ? 24 : 0),
                "",
                new EventDetails.Complaining(authority));
    }

    private static void assertStep(NextStep.Kind kind, LetterKind letter, NextStep step) {
        assertEquals(kind, step.kind());
        assertEquals(Optional.of(letter), step.letter());
    }

    private static NextStep step(String today, Event... events) {
        AccessRequest request = federal(RECEIVED);
        for (Event event : events) {
            request = EventEditing.add(request, event);
        }
        return of(request, today);
    }

    private static NextStep of(AccessRequest request, String today) {
        return RequestState.of(request, day(today)).nextStep();
    }
}
