package org.access524.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.BusinessCalendar.Closure;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private final BusinessCalendar federal = BusinessCalendar.of(Jurisdiction.FEDERAL);
    private final BusinessCalendar california = BusinessCalendar.of(Jurisdiction.CA);

    @Test
    void theFederalHolidaysOf2026AreThoseThatTheGovernmentLists() {
        assertEquals(
                List.of(
                        "2026-01-01",
                        "2026-01-19",
                        "2026-02-16",
                        "2026-05-25",
                        "2026-06-19",
                        "2026-07-03",
                        "2026-09-07",
                        "2026-10-12",
                        "2026-11-11",
                        "2026-11-26",
                        "2026-12-25"),
                weekdaysOff(federal, 2026));
    }

    @Test
    void everyYearOfTheCenturyHasTenOrElevenFederalDaysOff() {
        for (int year = 2000; year <= 2100; year++) {
            int days = weekdaysOff(federal, year).size();
            int usual = year >= 2021 ? 11 : 10;
            // New Year's Day on a Saturday is observed in the year before.
            assertTrue(Math.abs(days - usual) <= 1, year + ": " + days);
        }
    }

    @Test
    void newYearsDayOnASaturdayIsObservedOnTheLastDayOfTheYearBefore() {
        assertEquals(Optional.of(new Closure("New Year's Day", true)), federal.closure(LocalDate.of(2027, 12, 31)));
    }

    @Test
    void juneteenthIsNoHolidayBefore2021() {
        assertTrue(federal.isOpen(LocalDate.of(2020, 6, 19)));
        assertFalse(federal.isOpen(LocalDate.of(2021, 6, 18)));
    }

    @Test
    void aSundayHolidayIsObservedOnMonday() {
        assertEquals(Optional.of(new Closure("Independence Day", true)), federal.closure(LocalDate.of(2027, 7, 5)));
        assertEquals(Optional.of(new Closure("Cesar Chavez Day", true)), california.closure(LocalDate.of(2030, 4, 1)));
    }

    @Test
    void whereItIsDoubtfulWhetherADayCountsItDoesNotCountAndSaysSo() {
        assertEquals(Optional.of(new Closure("Lunar New Year", false)), california.closure(LocalDate.of(2026, 2, 17)));
        assertEquals(Optional.of(new Closure("Good Friday", false)), california.closure(LocalDate.of(2026, 4, 3)));
        assertEquals(Optional.of(new Closure("Diwali", false)), california.closure(LocalDate.of(2027, 10, 29)));
        assertEquals(
                Optional.of(new Closure("Day after Thanksgiving", false)),
                california.closure(LocalDate.of(2026, 11, 27)));
        assertEquals(Optional.of(new Closure("Independence Day", false)), california.closure(LocalDate.of(2026, 7, 3)));
    }

    @Test
    void goodFridayFollowsEaster() {
        String[] fridays = {"2000-04-21", "2008-03-21", "2011-04-22", "2027-03-26", "2038-04-23", "2100-03-26"};
        for (String friday : fridays) {
            LocalDate date = LocalDate.parse(friday);
            assertEquals(List.of(date), new DayRule.Easter(-2).in(date.getYear()));
        }
    }

    @Test
    void aRollOverChristmasAndAWeekendEndsOnMonday() {
        assertEquals(LocalDate.of(2026, 12, 28), federal.nextOpen(LocalDate.of(2026, 12, 25)));
        assertEquals(LocalDate.of(2026, 12, 24), federal.nextOpen(LocalDate.of(2026, 12, 24)));
    }

    @Test
    void businessDaysLeaveOutTheFirstDayWeekendsAndHolidays() {
        assertEquals(LocalDate.of(2026, 7, 10), federal.plusBusinessDays(LocalDate.of(2026, 7, 2), 5));
        assertEquals(LocalDate.of(2026, 7, 6), federal.plusBusinessDays(LocalDate.of(2026, 7, 3), 1));
    }

    private static List<String> weekdaysOff(BusinessCalendar calendar, int year) {
        List<String> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (calendar.closure(day).filter(why -> !why.isWeekend()).isPresent()) {
                days.add(day.toString());
            }
        }
        return days;
    }
}
