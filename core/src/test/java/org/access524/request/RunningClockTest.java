package org.access524.request;

import static org.access524.request.Requests.day;
import static org.access524.request.Requests.federal;
import static org.access524.request.Requests.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningClockTest {

    private static final AccessRequest RUNNING = federal(sent("2026-03-02"));

    @Test
    void aRunningClockSaysNoMoreThanWhenTheAnswerIsDue() {
        assertEquals(
                List.of(new RunningClock(RUNNING.id(), day("2026-04-01"))),
                RunningClock.of(List.of(RUNNING), day("2026-03-10")));
    }

    @Test
    void whatWasNeverSentHasNoClock() {
        assertEquals(List.of(), RunningClock.of(List.of(federal()), day("2026-03-10")));
    }

    @Test
    void theBadgeOfTheClocksIsThatOfTheRequestsOnEveryDay() {
        List<RunningClock> noted = RunningClock.of(List.of(RUNNING), day("2026-03-10"));
        for (String today : List.of("2026-03-10", "2026-03-25", "2026-04-01", "2026-04-02", "2026-07-01")) {
            assertEquals(Badge.of(List.of(RUNNING), day(today)), Badge.nearest(noted, day(today)), today);
        }
    }

    @Test
    void withoutAClockTheBadgeIsEmpty() {
        assertEquals(Badge.EMPTY, Badge.nearest(List.of(), day("2026-03-10")));
    }
}
