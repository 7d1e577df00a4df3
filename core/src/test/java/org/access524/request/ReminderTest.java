package org.access524.request;

import static org.access524.request.Requests.day;
import static org.access524.request.Requests.event;
import static org.access524.request.Requests.federal;
import static org.access524.request.Requests.received;
import static org.access524.request.Requests.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

    /** Received on March 2, 2026: the last day is April 1. */
    private static final AccessRequest RECEIVED = federal(sent("2026-03-02"), received("2026-03-02"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, ''",
        "2026-03-24, ''",
        "2026-03-25, DUE_SOON 7",
        "2026-03-29, DUE_SOON 7",
        "2026-03-30, DUE_SOON 2",
        "2026-03-31, DUE_SOON 2",
        "2026-04-01, LAST_DAY 0",
        "2026-04-02, OVERDUE -1",
        "2026-05-20, OVERDUE -1",
    })
    void theLastDayIsToldSevenAndTwoDaysBeforeAndOnItAndOnceItHasPassed(String today, String said) {
        assertEquals(said, said(RECEIVED, today));
    }

    @Test
    void afterWeeksOfSleepOnlyTheLatestIsSaid() {
        assertEquals("", said(RECEIVED, "2026-03-20"));
        assertEquals("OVERDUE -1", said(RECEIVED, "2026-04-20"));
    }

    @Test
    void theSameStageHasTheSameKeyOnEveryDay() {
        assertEquals(key(RECEIVED, "2026-03-25"), key(RECEIVED, "2026-03-29"));
        assertNotEquals(key(RECEIVED, "2026-03-29"), key(RECEIVED, "2026-03-30"));
        assertEquals("DUE_SOON:FEDERAL_COPY:2026-04-01:7", key(RECEIVED, "2026-03-25"));
    }

    @Test
    void anotherLastDayIsAnotherReminder() {
        AccessRequest later = federal(sent("2026-03-03"), received("2026-03-03"));
        assertNotEquals(key(RECEIVED, "2026-03-29"), key(later, "2026-03-29"));
    }

    @Test
    void aPersonWhoHasWrittenSinceIsNotToldThatItIsOverdue() {
        AccessRequest reminded =
                federal(sent("2026-03-02"), received("2026-03-02"), event(EventKind.REMINDER_SENT, "2026-04-03"));
        assertEquals("", said(reminded, "2026-04-04"));
        assertEquals("", said(reminded, "2026-04-09"));
        assertEquals("WRITE_AGAIN -7", said(reminded, "2026-04-10"));
    }

    @Test
    void aPromiseThatPassedIsToldOnTheNextDayAlsoWhenItIsOverdue() {
        AccessRequest promised = federal(
                sent("2026-03-02"),
                received("2026-03-02"),
                promise("2026-03-10", "2026-03-16"),
                promise("2026-04-03", "2026-04-10"));
        assertEquals("", said(promised, "2026-03-16"));
        assertEquals("PROMISE_PASSED -1", said(promised, "2026-03-17"));
        assertEquals("DUE_SOON 7", said(promised, "2026-03-25"));
        assertEquals("OVERDUE -1", said(promised, "2026-04-10"));
        assertEquals("PROMISE_PASSED -1", said(promised, "2026-04-11"));
    }

    @Test
    void whoHasCalledAfterThePromiseIsNotToldOfIt() {
        AccessRequest called = federal(
                sent("2026-03-02"),
                received("2026-03-02"),
                promise("2026-03-10", "2026-03-16"),
                event(EventKind.CALL, "2026-03-17"));
        assertEquals("", said(called, "2026-03-17"));
    }

    @Test
    void aBrokenPromiseOfTheLastDayIsFirstOfAllAnOverdueAnswer() {
        AccessRequest promised =
                federal(sent("2026-03-02"), received("2026-03-02"), promise("2026-03-10", "2026-04-01"));
        assertEquals("OVERDUE -1", said(promised, "2026-04-02"));
    }

    @Test
    void receiptThatNothingProvesIsAskedForAfterAWeekAndAgainAfterACall() {
        AccessRequest unproven = federal(sent("2026-03-02"));
        assertEquals("", said(unproven, "2026-03-08"));
        assertEquals("CONFIRM_RECEIPT -7", said(unproven, "2026-03-09"));
        AccessRequest called = federal(sent("2026-03-02"), event(EventKind.CALL, "2026-03-09"));
        assertEquals("", said(called, "2026-03-15"));
        assertEquals("CONFIRM_RECEIPT -7", said(called, "2026-03-16"));
    }

    /** Late from April 2, 2026: by both readings until September 29. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-31, OVERDUE -1",
        "2026-09-01, COMPLAINT_WINDOW 28",
        "2026-09-14, COMPLAINT_WINDOW 28",
        "2026-09-15, COMPLAINT_WINDOW 14",
        "2026-09-22, COMPLAINT_WINDOW 7",
        "2026-09-29, COMPLAINT_WINDOW 7",
        "2026-09-30, OVERDUE -1",
    })
    void theLastWeeksForAComplaintAreTold(String today, String said) {
        assertEquals(said, said(RECEIVED, today));
    }

    @Test
    void theTimeForAComplaintIsToldByTheStricterReading() {
        AccessRequest obstructed = federal(
                sent("2026-03-02"),
                received("2026-03-02"),
                event(EventKind.OBSTACLE, "2026-03-12"),
                event(EventKind.INFORMATION_GIVEN, "2026-03-13"));
        Reminder reminder = at(obstructed, "2026-08-25").orElseThrow();
        assertEquals(Reminder.Kind.COMPLAINT_WINDOW, reminder.kind());
        assertEquals(day("2026-09-08"), reminder.day());
    }

    @Test
    void whoHasComplainedToOcrIsNotToldOfTheTimeForIt() {
        AccessRequest complained =
                federal(sent("2026-03-02"), received("2026-03-02"), event(EventKind.COMPLAINT_FILED, "2026-06-01"));
        assertEquals("", said(complained, "2026-09-15"));
        Event toTheState = new Event(
                "state",
                EventKind.COMPLAINT_FILED,
                day("2026-06-01"),
                "",
                new EventDetails.Complaining(Authority.STATE));
        AccessRequest elsewhere = federal(sent("2026-03-02"), received("2026-03-02"), toTheState);
        assertEquals("COMPLAINT_WINDOW 14", said(elsewhere, "2026-09-15"));
    }

    @Test
    void aPreparedRequestIsCalledToMindAfterThreeDaysAndOnlyOnce() {
        AccessRequest prepared =
                federal(event(EventKind.PREPARED, "2026-03-02"), event(EventKind.PREPARED, "2026-03-20"));
        assertEquals("", said(prepared, "2026-03-04"));
        assertEquals("UNSENT -3", said(prepared, "2026-03-05"));
        assertEquals(key(prepared, "2026-03-05"), key(prepared, "2026-06-05"));
    }

    @Test
    void nothingIsSaidOfARequestThatIsAnsweredOrWithdrawn() {
        for (EventKind end : new EventKind[] {EventKind.DELIVERED, EventKind.WITHDRAWN}) {
            AccessRequest over = federal(sent("2026-03-02"), received("2026-03-02"), event(end, "2026-03-20"));
            assertEquals("", said(over, "2026-04-10"));
        }
    }

    /** Asked on each day of a year, a request never says more than a handful of things, each in one go. */
    @Test
    void noReminderComesBackOnceAnotherHasTakenItsPlace() {
        Set<String> keys = new LinkedHashSet<>();
        Optional<String> last = Optional.empty();
        int changes = 0;
        for (LocalDate today = day("2026-03-01"); today.isBefore(day("2026-09-29")); today = today.plusDays(1)) {
            Optional<String> now = Reminder.of(RequestState.of(RECEIVED, today)).map(Reminder::key);
            if (now.isPresent() && !now.equals(last)) {
                changes++;
                keys.add(now.get());
            }
            last = now;
        }
        assertEquals(keys.size(), changes);
        assertTrue(keys.size() <= 8);
    }

    private static Event promise(String date, String by) {
        return new Event(
                "promise-" + by,
                EventKind.ACKNOWLEDGED,
                day(date),
                "",
                new EventDetails.Promising("", Optional.of(day(by))));
    }

    private static Optional<Reminder> at(AccessRequest request, String today) {
        return Reminder.of(RequestState.of(request, day(today)));
    }

    private static String said(AccessRequest request, String today) {
        return at(request, today)
                .map(reminder -> reminder.kind() + " " + reminder.daysBefore())
                .orElse("");
    }

    private static String key(AccessRequest request, String today) {
        return at(request, today).orElseThrow().key();
    }
}
