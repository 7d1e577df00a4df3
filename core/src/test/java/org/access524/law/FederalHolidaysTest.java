package org.access524.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.access524.text.IsoDate;
import org.junit.jupiter.api.Test;

/** The federal calendar against that of the library Jollyday, which has other authors and other code. */
class FederalHolidaysTest {

    private static final long SEED = 524;

    private final BusinessCalendar federal = BusinessCalendar.of(Jurisdiction.FEDERAL);

    /**
     * Jollyday differs by rule in one thing: it has Columbus Day, the second Monday in October, only as a day of some
     * states, though 5 USC 6103(a) names it.
     */
    @Test
    void onTenThousandRandomDaysJollydayAgreesWhetherOfficesAreOpen() {
        Set<LocalDate> holidays = holidaysOfJollyday();
        System.out.println("Federal holidays: random dates with seed " + SEED);
        Random random = new Random(SEED);
        LocalDate start = LocalDate.of(2000, 1, 1);
        int days = IsoDate.daysBetween(start, LocalDate.of(2101, 1, 1));
        for (int i = 0; i < 10_000; i++) {
            LocalDate date = start.plusDays(random.nextInt(days));
            if (isColumbusDay(date)) {
                assertFalse(federal.isOpen(date), date.toString());
            } else {
                boolean weekend = date.getDayOfWeek().getValue() >= 6;
                assertEquals(!weekend && !holidays.contains(date), federal.isOpen(date), date.toString());
            }
        }
    }

    /** With the day on which each is observed: that of a New Year's Day may lie in the year before. */
    private static Set<LocalDate> holidaysOfJollyday() {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));
        Set<LocalDate> dates = new HashSet<>();
        for (int year = 2000; year <= 2101; year++) {
            jollyday.getHolidays(Year.of(year)).forEach(day -> dates.add(day.getDate()));
        }
        return dates;
    }

    private static boolean isColumbusDay(LocalDate date) {
        return date.getMonthValue() == 10
                && date.getDayOfWeek() == DayOfWeek.MONDAY
                && date.getDayOfMonth() > 7
                && date.getDayOfMonth() <= 14;
    }
}
