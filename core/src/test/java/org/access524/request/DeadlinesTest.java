package org.access524.request;

import static org.access524.request.Requests.california;
import static org.access524.request.Requests.day;
import static org.access524.request.Requests.deadline;
import static org.access524.request.Requests.event;
import static org.access524.request.Requests.extension;
import static org.access524.request.Requests.federal;
import static org.access524.request.Requests.governing;
import static org.access524.request.Requests.in;
import static org.access524.request.Requests.keys;
import static org.access524.request.Requests.received;
import static org.access524.request.Requests.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.law.BusinessCalendar;
import org.access524.law.Circumstance;
import org.access524.law.Citations;
import org.access524.law.Holder;
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
        AccessRequest request = inspecting(california(received("2026-02-11")));
        Deadline deadline = deadline(request, "2026-02-11", "CA_INSPECT");
        // Lincoln Day, a weekend, Washington's Birthday and perhaps Lunar New Year lie between.
        assertEquals(day("2026-02-23"), deadline.due());
        assertTrue(deadline.working().stream()
                .anyMatch(step ->
                        step.text().equals(Message.of("working_doubtful_holiday", "2026-02-17", "Lunar New Year"))));
    }

    @Test
    void onEveryDayOfReceiptCaliforniasLastDayIsTheFirstOpenOneFromDayFifteenOn() {
        BusinessCalendar calendar = BusinessCalendar.of(Jurisdiction.CA);
        for (LocalDate day = day("2022-01-01"); day.getYear() < 2036; day = day.plusDays(1)) {
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

    @Test
    void whoAsksToLookAtTheRecordsGetsTheLimitsForThat() {
        AccessRequest request = inspecting(california(received("2026-03-02")));
        assertEquals("2026-03-09", governing(request, "2026-03-02"));
        assertEquals(
                List.of("CA_INSPECT", "FEDERAL_INSPECT"),
                Deadlines.of(request, day("2026-03-02")).stream()
                        .map(deadline -> deadline.rule().id())
                        .toList());
    }

    @Test
    void aTextWhoseFirstDayIsUnknownIsNotHeldAgainstAnybodyLongBeforeItWasRead() {
        AccessRequest request = california(received("2019-03-04"));
        Deadline deadline = deadline(request, "2019-03-04", "CA_COPY");
        assertEquals(Deadline.Standing.CHECK, deadline.standing());
        assertEquals("2019-04-03", governing(request, "2019-03-04"));
    }

    @Test
    void aCircumstanceThatARuleExceptsKeepsItOut() {
        AccessRequest request = Requests.when(california(received("2026-03-02")), Circumstance.BENEFIT_CLAIM);
        assertEquals("2026-04-01", governing(request, "2026-03-02"));
    }

    private static AccessRequest inspecting(AccessRequest copy) {
        RequestScope look =
                new RequestScope(RequestScope.Kind.EVERYTHING, Right.INSPECT, Optional.empty(), Optional.empty(), "");
        return new AccessRequest(
                copy.id(),
                copy.patientId(),
                copy.provider(),
                copy.pageAddress(),
                copy.channel(),
                look,
                copy.asked(),
                copy.events());
    }

    /** Washington owes nothing before a fee is paid; 15 business days from Monday, 2 March end on the 23rd. */
    @Test
    void aFeeThatIsNamedInTimeStopsALimitUntilItIsPaidAndALateOneDoesNot() {
        AccessRequest request = in(Jurisdiction.WA, received("2026-03-02"));
        assertEquals("2026-03-23", governing(request, "2026-03-02"));
        AccessRequest quoted = EventEditing.add(request, event(EventKind.FEE_QUOTED, "2026-03-09"));
        assertEquals("2026-04-01", governing(quoted, "2026-03-10"));
        AccessRequest paid = EventEditing.add(quoted, event(EventKind.FEE_PAID, "2026-03-10"));
        assertEquals("2026-03-31", governing(paid, "2026-03-10"));
        AccessRequest more = EventEditing.add(
                EventEditing.add(paid, event(EventKind.FEE_QUOTED, "2026-04-20")),
                event(EventKind.FEE_PAID, "2026-04-21"));
        assertEquals("2026-03-31", governing(more, "2026-04-22"));
        AccessRequest late = EventEditing.add(request, event(EventKind.FEE_QUOTED, "2026-03-24"));
        assertEquals("2026-03-23", governing(late, "2026-03-25"));
    }

    @Test
    void washingtonsTwentyOneDaysTakeThePlaceOfItsFifteen() {
        AccessRequest request = in(Jurisdiction.WA, received("2026-03-02"), extension("2026-03-10", "2026-05-01"));
        Deadline deadline = deadline(request, "2026-03-10", "WA_COPY");
        assertEquals(day("2026-03-31"), deadline.due());
        assertTrue(deadline.extended());
    }

    @Test
    void theFederalExtensionLengthensNoStateLimit() {
        AccessRequest request = Requests.to(
                Holder.PHYSICIAN, in(Jurisdiction.TX, received("2026-03-02"), extension("2026-03-10", "2026-04-25")));
        assertEquals("2026-03-23", governing(request, "2026-03-10"));
        assertEquals(
                day("2026-04-25"),
                deadline(request, "2026-03-10", "FEDERAL_COPY").due());
    }

    @Test
    void aThirtyDayLawOfAStateIsNeverCalledMissed() {
        AccessRequest request = in(Jurisdiction.GA, received("2026-03-02"), extension("2026-03-10", "2026-04-25"));
        assertEquals("2026-04-25", governing(request, "2026-04-10"));
        assertEquals(
                Deadline.Standing.INFORMATION,
                deadline(request, "2026-04-10", "GA_COPY").standing());
        assertEquals(
                RequestPhase.WAITING,
                RequestState.of(request, day("2026-04-10")).phase());
    }

    @Test
    void aLimitOfLiabilityIsInformation() {
        AccessRequest request = in(Jurisdiction.LA, received("2026-03-02"));
        assertEquals(
                Deadline.Standing.INFORMATION,
                deadline(request, "2026-03-02", "LA_COPY").standing());
        assertEquals("2026-04-01", governing(request, "2026-03-20"));
    }

    @Test
    void texasHospitalsHaveFifteenDaysFromThePaymentOnly() {
        AccessRequest request = Requests.to(Holder.HOSPITAL, in(Jurisdiction.TX, received("2026-03-02")));
        assertEquals("2026-04-01", governing(request, "2026-03-02"));
        AccessRequest paid = EventEditing.add(request, event(EventKind.FEE_PAID, "2026-03-05"));
        assertEquals("2026-03-20", governing(paid, "2026-03-05"));
    }
}
