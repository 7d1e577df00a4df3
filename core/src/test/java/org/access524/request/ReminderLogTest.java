package org.access524.request;

import static org.access524.request.Requests.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReminderLogTest {

    private static final LocalDate TODAY = day("2026-03-25");
    private static final LocalDate TOMORROW = day("2026-03-26");
    private static final Reminder SOON = reminder(Reminder.Kind.DUE_SOON, 7);
    private static final Reminder SOONER = reminder(Reminder.Kind.DUE_SOON, 2);

    @Test
    void everythingIsSaidOnce() {
        ReminderLog log = ReminderLog.EMPTY;
        assertTrue(log.isToBeTold(SOON, TODAY));
        log = log.tell(SOON, TODAY);
        assertFalse(log.isToBeTold(SOON, TODAY));
        assertFalse(log.isToBeTold(SOON, TOMORROW));
        assertTrue(log.isToBeTold(SOONER, TOMORROW));
    }

    @Test
    void noSecondThingIsSaidOnTheSameDay() {
        ReminderLog log = ReminderLog.EMPTY.tell(SOON, TODAY);
        assertFalse(log.isToBeTold(SOONER, TODAY));
        assertTrue(log.isToBeTold(SOONER, TOMORROW));
    }

    @Test
    void whatIsPutOffComesOnceMoreOnThatDay() {
        ReminderLog log = ReminderLog.EMPTY.tell(SOON, TODAY).snooze(SOON, TOMORROW);
        assertFalse(log.isToBeTold(SOON, TODAY));
        assertTrue(log.isAsleep(SOON, TODAY));
        assertTrue(log.isToBeTold(SOON, TOMORROW));
        assertFalse(log.isAsleep(SOON, TOMORROW));
        log = log.tell(SOON, TOMORROW);
        assertFalse(log.isToBeTold(SOON, TOMORROW.plusDays(1)));
    }

    @Test
    void whatIsPutOffForLongDoesNotHideWhatBecomesTrueMeanwhile() {
        ReminderLog log = ReminderLog.EMPTY.tell(SOON, TODAY).snooze(SOON, TODAY.plusDays(30));
        assertFalse(log.isAsleep(SOONER, TOMORROW));
        assertTrue(log.isToBeTold(SOONER, TOMORROW));
    }

    @Test
    void aClockThatWasWrongOnceSilencesNothing() {
        ReminderLog log = ReminderLog.EMPTY.tell(SOON, day("2031-01-01"));
        assertTrue(log.isToBeTold(SOONER, TODAY));
    }

    @Test
    void theLogDoesNotGrowWithoutEnd() {
        ReminderLog log = ReminderLog.EMPTY;
        for (int i = 0; i < 500; i++) {
            log = log.tell(reminder(Reminder.Kind.DUE_SOON, i), TODAY);
        }
        assertEquals(60, log.told().size());
        assertFalse(log.isToBeTold(reminder(Reminder.Kind.DUE_SOON, 499), TOMORROW));
    }

    private static Reminder reminder(Reminder.Kind kind, int daysBefore) {
        return new Reminder("request-1", kind, "FEDERAL_COPY", day("2026-04-01"), daysBefore, TODAY);
    }
}
