package org.access524.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The holidays that the moon decides, against ICU4J and against published dates. */
class LunarHolidaysTest {

    private static final double HOUR = 1.0 / 24;

    /**
     * ICU4J reckons the Moon with a simpler formula, which can be wrong by some minutes. Where the new moon falls
     * within ten minutes of midnight in China, its day may therefore be one off; those years are tested by date.
     */
    @Test
    void lunarNewYearIsTheFirstDayOfIcusChineseYear() {
        int compared = 0;
        for (int year = 2000; year <= 2100; year++) {
            LocalDate date = only(new LunarNewYear().in(year));
            if (minutesFromMidnightInChina(newMoonOf(date)) > 10) {
                ChineseCalendar icu = new ChineseCalendar();
                icu.setTimeZone(TimeZone.getTimeZone("GMT"));
                icu.setTimeInMillis(noon(date));
                assertEquals(0, icu.get(ChineseCalendar.MONTH), date.toString());
                assertEquals(0, icu.get(ChineseCalendar.IS_LEAP_MONTH), date.toString());
                assertEquals(1, icu.get(ChineseCalendar.DATE), date.toString());
                compared++;
            }
        }
        assertEquals(99, compared);
    }

    @Test
    void lunarNewYearIsOnThePublishedDates() {
        String[] dates = {
            "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13",
            "2030-02-03", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08", "2036-01-28",
            "2037-02-15", "2038-02-04", "2039-01-24", "2040-02-12"
        };
        for (String date : dates) {
            assertEquals(date, only(new LunarNewYear().in(year(date))).toString());
        }
    }

    @Test
    void anInsertedMonthAfterTheEleventhMakesItTheThirdNewMoon() {
        LocalDate newYear = only(new LunarNewYear().in(2034));
        double solstice = Sun.reaches(270, SkyTime.of(2033, 12, 1));
        double first = Moon.newMoonAfter(solstice);
        assertEquals(newMoonOf(newYear), Moon.newMoonAfter(first, 2), 0.001);
    }

    /** Those of California's AB 268 for 2026 to 2030; for the others, the Python package holidays 0.105. */
    @Test
    void diwaliIsOnThePublishedDates() {
        String[] dates = {
            "2001-11-14", "2002-11-04", "2003-10-25", "2004-11-12", "2005-11-01", "2006-10-21", "2007-11-09",
            "2008-10-28", "2009-10-17", "2010-11-05", "2011-10-26", "2012-11-13", "2013-11-03", "2014-10-23",
            "2015-11-11", "2016-10-30", "2017-10-19", "2018-11-07", "2019-10-27", "2020-11-14", "2021-11-04",
            "2022-10-24", "2023-11-12", "2026-11-08", "2027-10-29", "2028-10-17", "2029-11-05", "2030-10-26",
            "2031-11-14", "2032-11-02", "2033-10-22", "2034-11-10", "2035-10-30"
        };
        for (String date : dates) {
            assertEquals(date, only(new Diwali().in(year(date))).toString());
        }
    }

    /**
     * In both years the last part of the month runs at sunset on the first day and, in a part of India, on the next.
     */
    @Test
    void whereTheMoonLeavesDiwaliOpenBothDaysAreGiven() {
        assertEquals(List.of(LocalDate.of(2024, 10, 31), LocalDate.of(2024, 11, 1)), new Diwali().in(2024));
        assertEquals(List.of(LocalDate.of(2025, 10, 20), LocalDate.of(2025, 10, 21)), new Diwali().in(2025));
    }

    @Test
    void diwaliIsAlwaysOneDayOrTwoNextToEachOtherInItsSeason() {
        int open = 0;
        for (int year = 2000; year <= 2100; year++) {
            List<LocalDate> days = new Diwali().in(year);
            open += days.size() - 1;
            assertTrue(days.size() == 1 || days.get(0).plusDays(1).equals(days.get(1)), days.toString());
            assertTrue(!days.get(0).isBefore(LocalDate.of(year, 10, 17)), days.toString());
            assertTrue(days.get(days.size() - 1).isBefore(LocalDate.of(year, 11, 17)), days.toString());
        }
        assertTrue(open < 15, open + " years are open");
    }

    @Test
    void roshHashanahIsTheFirstDayOfIcusHebrewYear() {
        for (int year = 2000; year <= 2100; year++) {
            HebrewCalendar icu = new HebrewCalendar();
            icu.setTimeZone(TimeZone.getTimeZone("GMT"));
            icu.clear();
            icu.set(year + 3761, HebrewCalendar.TISHRI, 1, 12, 0, 0);
            assertEquals(noon(only(new HebrewNewYear(0).in(year))), icu.getTimeInMillis(), "" + year);
        }
        assertEquals(List.of(LocalDate.of(2026, 9, 21)), new HebrewNewYear(9).in(2026));
    }

    /** Examples 25.a and 49.a of Meeus, Astronomical Algorithms, which are given in the planets' time. */
    @Test
    void sunAndMoonStandWhereMeeusHasThem() {
        double delay = 90.0 / 86400;
        assertEquals(199.909, Sun.longitude(SkyTime.of(1992, 10, 13) - delay), 0.001);
        double newMoon = SkyTime.of(1977, 2, 18) + (3 + 37.7 / 60) * HOUR;
        assertEquals(newMoon, Moon.newMoonAfter(SkyTime.of(1977, 2, 1)) + delay, 1.5 / 1440);
        assertEquals(0, SkyTime.halfTurn(Moon.elongation(newMoon)), 0.02);
    }

    @Test
    void newMoonsBeforeAndAfterAMomentAreNeighbours() {
        double moment = SkyTime.of(2026, 1, 1);
        double before = Moon.newMoonBefore(moment);
        double after = Moon.newMoonAfter(moment);
        assertTrue(before <= moment && moment < after);
        assertEquals(after, Moon.newMoonAfter(before, 1), 0.0001);
        assertEquals(LocalDate.of(2025, 12, 20), SkyTime.date(SkyTime.day(before, 0)));
        assertEquals(LocalDate.of(2026, 1, 18), SkyTime.date(SkyTime.day(after, 0)));
    }

    private static double newMoonOf(LocalDate lunarNewYear) {
        double noon = SkyTime.of(lunarNewYear.getYear(), lunarNewYear.getMonthValue(), lunarNewYear.getDayOfMonth());
        return Moon.reaches(0, noon);
    }

    private static double minutesFromMidnightInChina(double moment) {
        double day = moment + 8 * HOUR;
        return Math.abs(day - Math.rint(day)) * 24 * 60;
    }

    private static long noon(LocalDate date) {
        Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return noon.toEpochMilli();
    }

    private static int year(String date) {
        return LocalDate.parse(date).getYear();
    }

    private static LocalDate only(List<LocalDate> days) {
        assertEquals(1, days.size(), days.toString());
        return days.get(0);
    }
}
