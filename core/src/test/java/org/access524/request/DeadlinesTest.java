package org.access524.request;

import static org.access524.request.Requests.california;
import static org.access524.request.Requests.day;
import static org.access524.request.Requests.deadline;
import static org.access524.request.Requests.event;
import static org.access524.request.Requests.extension;
import static org.access524.request.Requests.federal;
import static org.access524.request.Requests.governing;
import static org.access524.request.Requests.keys;
import static org.access524.request.Requests.received;
import static org.access524.request.Requests.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.access524.law.AccessRule;
import org.access524.law.AccessRules;
import org.access524.law.BusinessCalendar;
import org.access524.law.Citations;
import org.access524.law.Jurisdiction;
import org.access524.law.Right;
import org.access524.text.Message;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    @Test
    void theDayOfReceiptIsDayZeroAndDayThirtyIsTheLast() {
        AccessRequest request = federal(sent("2026-03-01"), received("2026-03-02"));
        assertEquals("2026-04-01", governing(request, "2026-03-02"));
        Deadline deadline = deadline(request, "2026-03-02", "FEDERAL_COPY");
        assertFalse(deadline.overdue(day("2026-04-01")));
        assertTrue(deadline.overdue(day("2026-04-02")));
        assertEquals(0, deadline.daysLeft(day("2026-04-01")));
        assertEquals(-1, deadline.daysLeft(day("2026-04-02")));
    }

    @Test
    void thirtyDaysCrossLeapDaysAndYearEnds() {
        assertEquals("2028-02-29", governing(federal(received("2028-01-30")), "2028-02-01"));
        assertEquals("2027-03-01", governing(federal(received("2027-01-30")), "2027-02-01"));
        assertEquals("2028-03-30", governing(federal(received("2028-02-29")), "2028-03-01"));
        assertEquals("2027-01-09", governing(federal(received("2026-12-10")), "2026-12-11"));
    }

    @Test
    void aFederalLastDayOnASaturdayStaysThere() {
        AccessRequest request = federal(received("2026-01-15"));
        assertEquals("2026-02-14", governing(request, "2026-01-15"));
        assertTrue(keys(deadline(request, "2026-01-15", "FEDERAL_COPY")).contains("working_not_rolled"));
    }

    @Test
    void californiasFifteenDaysGovernBesideTheFederalThirty() {
        AccessRequest request = california(received("2026-08-03"));
        assertEquals("2026-08-18", governing(request, "2026-08-03"));
        assertEquals(
                day("2026-09-02"),
                deadline(request, "2026-08-03", "FEDERAL_COPY").due());
    }

    @Test
    void aCaliforniaLastDayOnASaturdayRollsToMonday() {
        AccessRequest request = california(received("2026-09-04"));
        assertEquals("2026-09-21", governing(request, "2026-09-04"));
        assertEquals(
                List.of(
                        "working_received_confirmation",
                        "working_day0",
                        "working_limit_calendar",
                        "working_closed_weekend",
                        "working_closed_weekend",
                        "working_rolled"),
                keys(deadline(request, "2026-09-04", "CA_COPY")));
    }

    @Test
    void aCaliforniaLastDayOnNewYearsDayRollsOverTheWeekend() {
        assertEquals("2027-01-04", governing(california(received("2026-12-17")), "2026-12-17"));
    }

    @Test
    void independenceDayObservedOnMondayIsNoLastDayInCalifornia() {
        assertEquals("2027-07-06", governing(california(received("2027-06-20")), "2027-06-20"));
    }

    @Test
    void aDoubtfulFridayHolidayGivesTheLaterDateAndSaysSo() {
        AccessRequest request = california(received("2026-06-18"));
        assertEquals("2026-07-06", governing(request, "2026-06-18"));
        Working doubt = deadline(request, "2026-06-18", "CA_COPY").working().stream()
                .filter(step -> step.kind() == Working.Kind.DOUBT)
                .findFirst()
                .orElseThrow();
        assertEquals(Message.of("working_closed_doubtful", "2026-07-03", "Independence Day"), doubt.text());
        assertEquals(Citations.CALIFORNIA_LAST_DAY, doubt.citation());
    }

    @Test
    void anAcknowledgementAloneDoesNotStopTheClock() {
        AccessRequest request = federal(sent("2026-03-01"), event(EventKind.ACKNOWLEDGED, "2026-03-05"));
        assertEquals("2026-03-31", governing(request, "2026-03-06"));
        assertEquals(
                RequestPhase.OVERDUE,
                RequestState.of(request, day("2026-04-01")).phase());
    }

    @Test
    void everyWorkingStepCitesALaw() {
        AccessRequest request =
                california(received("2026-06-18"), extension("2026-06-20", "2026-07-30"), sent("2026-06-18"));
        for (Deadline deadline : Deadlines.of(request, day("2026-07-01"))) {
            for (Working step : deadline.working()) {
                assertTrue(
                        Citations.all().contains(step.citation()), step.text().key());
            }
        }
    }

    @Test
    void aBusinessDayLimitLeavesOutDoubtfulDaysAndSaysSo() {
        AccessRule inspection = AccessRules.all().stream()
                .filter(rule -> rule.id().equals("CA_INSPECT"))
                .findFirst()
                .orElseThrow();
        AccessRule copy = new AccessRule(
                "X",
                inspection.jurisdiction(),
                inspection.holder(),
                Right.COPY,
                5,
                inspection.unit(),
                inspection.trigger(),
                inspection.extension(),
                inspection.rollForward(),
                inspection.citation(),
                inspection.source(),
                inspection.inForceFrom(),
                inspection.certainty(),
                inspection.checkedOn());
        AccessRequest request = california(received("2026-02-11"));
        Deadline deadline = Deadlines.of(request, Receipt.of(request).orElseThrow(), List.of(copy))
                .get(0);
        // Lincoln Day, a weekend, Washington's Birthday and perhaps Lunar New Year lie between.
        assertEquals(day("2026-02-23"), deadline.due());
        assertTrue(deadline.working().stream()
                .anyMatch(step ->
                        step.text().equals(Message.of("working_doubtful_holiday", "2026-02-17", "Lunar New Year"))));
    }

    @Test
    void onEveryDayOfReceiptCaliforniasLastDayIsTheFirstOpenOneFromDayFifteenOn() {
        BusinessCalendar calendar = BusinessCalendar.of(Jurisdiction.CA);
        for (LocalDate day = day("2020-01-01"); day.getYear() < 2036; day = day.plusDays(1)) {
            AccessRequest request = california(Event.received("r", day, KnownHow.TRACKED));
            LocalDate due = Deadlines.governing(Deadlines.of(request, day))
                    .orElseThrow()
                    .due();
            assertTrue(calendar.isOpen(due), day.toString());
            for (LocalDate between = day.plusDays(15); between.isBefore(due); between = between.plusDays(1)) {
                assertFalse(calendar.isOpen(between), day.toString());
            }
            assertFalse(due.isBefore(day.plusDays(15)) || due.isAfter(day.plusDays(20)), day.toString());
        }
    }

    @Test
    void aRequestThatIsNotSentHasNoDeadline() {
        assertEquals(List.of(), Deadlines.of(federal(event(EventKind.PREPARED, "2026-03-01")), day("2026-05-01")));
    }

    @Test
    void whatIsDatedLaterThanTodayHasNotHappened() {
        AccessRequest request = federal(sent("2026-03-01"), extension("2026-03-20", "2026-04-20"));
        assertEquals("2026-03-31", governing(request, "2026-03-19"));
        assertEquals("2026-04-20", governing(request, "2026-03-20"));
    }
}
