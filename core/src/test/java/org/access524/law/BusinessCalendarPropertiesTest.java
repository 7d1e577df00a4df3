package org.access524.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.access524.law.BusinessCalendar.Closure;
import org.access524.text.IsoDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for the calendar of every jurisdiction. */
class BusinessCalendarPropertiesTest {

    private static final long SEED = 6103;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final Random random = new Random(SEED);

    @BeforeAll
    static void printSeed() {
        System.out.println("Business calendars: random dates with seed " + SEED);
    }

    @Test
    void everyDayOfTheCenturyIsAnsweredForEveryJurisdiction() {
        assertEquals(53, Jurisdiction.values().length);
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            BusinessCalendar calendar = BusinessCalendar.of(jurisdiction);
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                Optional<Closure> closure = calendar.closure(day);
                boolean weekend = day.getDayOfWeek().getValue() >= 6;
                assertEquals(weekend, closure.isPresent() && closure.get().isWeekend(), day.toString());
                assertTrue(jurisdiction != Jurisdiction.FEDERAL
                        || closure.isEmpty()
                        || closure.get().certain());
            }
        }
    }

    @Test
    void nextOpenIsOpenAndNeverEarlierAndLeavesOutNoOpenDay() {
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            BusinessCalendar calendar = BusinessCalendar.of(jurisdiction);
            for (int i = 0; i < 500; i++) {
                LocalDate date = anyDate();
                LocalDate open = calendar.nextOpen(date);
                assertTrue(calendar.isOpen(open));
                assertFalse(open.isBefore(date));
                for (LocalDate day = date; day.isBefore(open); day = day.plusDays(1)) {
                    assertFalse(calendar.isOpen(day), jurisdiction.code() + " " + day);
                }
                assertTrue(IsoDate.daysBetween(date, open) <= 7, jurisdiction.code() + " " + date);
            }
        }
    }

    @Test
    void plusBusinessDaysIsWhatCountingOneByOneGives() {
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            BusinessCalendar calendar = BusinessCalendar.of(jurisdiction);
            for (int i = 0; i < 200; i++) {
                LocalDate start = anyDate();
                int days = random.nextInt(31);
                LocalDate last = calendar.plusBusinessDays(start, days);
                assertEquals(days, openDaysAfter(calendar, start, last), jurisdiction.code() + " " + start);
                assertTrue(days == 0 ? last.equals(start) : calendar.isOpen(last), jurisdiction.code() + " " + start);
            }
        }
    }

    @Test
    void plusBusinessDaysNeverComesEarlierForALaterStartOrForMoreDays() {
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            BusinessCalendar calendar = BusinessCalendar.of(jurisdiction);
            for (int i = 0; i < 100; i++) {
                LocalDate start = anyDate();
                int days = 1 + random.nextInt(15);
                LocalDate last = calendar.plusBusinessDays(start, days);
                assertFalse(calendar.plusBusinessDays(start.plusDays(random.nextInt(10)), days)
                        .isBefore(last));
                assertTrue(calendar.plusBusinessDays(start, days + 1).isAfter(last));
            }
        }
    }

    private LocalDate anyDate() {
        return FIRST.plusDays(random.nextInt(IsoDate.daysBetween(FIRST, LAST)));
    }

    private static int openDaysAfter(BusinessCalendar calendar, LocalDate start, LocalDate last) {
        int open = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            open += calendar.isOpen(day) ? 1 : 0;
        }
        return open;
    }
}
