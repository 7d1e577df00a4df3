package org.access524.request;

import static org.access524.request.Requests.day;
import static org.access524.request.Requests.federal;
import static org.access524.request.Requests.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningClockTest {

    private static final AccessRequest RUNNING = federal(sent("2026-03-02"));

    @Test
    void aRunningClockSaysNoMoreThanWhenTheAnswerIsDue() {
        assertEquals(List.of(new RunningClock(RUNNING.id(), day("2026-04-01"))), clocks(RUNNING));
    }

    @Test
    void whatWasNeverSentHasNoClock() {
        assertEquals(List.of(), clocks(federal()));
    }

    @Test
    void theBadgeOfTheClocksIsThatOfTheRequestsOnEveryDay() {
        List<RunningClock> noted = clocks(RUNNING);
        for (String today : List.of("2026-03-10", "2026-03-25", "2026-04-01", "2026-04-02", "2026-07-01")) {
            assertEquals(Badge.of(List.of(RUNNING), day(today)), Badge.nearest(noted, day(today)), today);
        }
    }

    @Test
    void withoutAClockTheBadgeIsEmpty() {
        assertEquals(Badge.EMPTY, Badge.nearest(List.of(), day("2026-03-10")));
    }

    @Test
    void theLastDayAloneGivesWhatToRemindOf() {
        RunningClock clock = clocks(RUNNING).get(0);
        assertEquals(Optional.empty(), kind(clock, "2026-03-24"));
        assertEquals(Optional.of(Reminder.Kind.DUE_SOON), kind(clock, "2026-03-25"));
        assertEquals(Optional.of(Reminder.Kind.LAST_DAY), kind(clock, "2026-04-01"));
        assertEquals(Optional.of(Reminder.Kind.OVERDUE), kind(clock, "2026-04-02"));
    }

    private static Optional<Reminder.Kind> kind(RunningClock clock, String today) {
        return clock.reminder(day(today)).map(Reminder::kind);
    }

    private static List<RunningClock> clocks(AccessRequest request) {
        return RunningClock.of(RequestState.all(List.of(request), day("2026-03-10")));
    }
}
