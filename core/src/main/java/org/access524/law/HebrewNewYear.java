package org.access524.law;

import java.time.LocalDate;
import java.util.List;

/**
 * So many days after 1 Tishri, the first day of the Hebrew year that begins in an autumn: 0 and 1 are Rosh Hashanah, 9
 * is Yom Kippur. After Reingold and Dershowitz, Calendrical Calculations, chapter on the Hebrew calendar.
 */
record HebrewNewYear(int daysAfter) implements DayRule {

    /** Days from the beginning of the count of days of Hebrew years to January 1, 2000. */
    private static final int TO_2000 = 2_103_547;

    @Override
    public List<LocalDate> in(int year) {
        int hebrewYear = year + 3761;
        int day = day(hebrewYear);
        int before = day - day(hebrewYear - 1);
        int after = day(hebrewYear + 1) - day;
        // No year may have 356 or 382 days.
        int delay = after == 356 ? 2 : before == 382 ? 1 : 0;
        return List.of(SkyTime.date(day + delay - TO_2000).plusDays(daysAfter));
    }

    /** The day of the mean new moon with which a year begins, or the next if it were a Sunday, Wednesday or Friday. */
    private static int day(int hebrewYear) {
        int months = (235 * hebrewYear - 234) / 19;
        int parts = 12084 + 13753 * months;
        int day = 29 * months + parts / 25920;
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
    }
}
