package org.access524.law;

import java.time.LocalDate;
import java.util.List;

/** On which day of a year a holiday falls, before it is observed on another. */
sealed interface DayRule
        permits DayRule.Fixed,
                DayRule.Nth,
                DayRule.LastOf31,
                DayRule.Easter,
                DayRule.EveryFewYears,
                HebrewNewYear,
                LunarNewYear,
                Diwali {

    /** The day in that year; none if there is none, several if it is not known which of them. */
    List<LocalDate> in(int year);

    default boolean fallsOn(LocalDate date) {
        return in(date.getYear()).contains(date);
    }

    /** The same date every year. */
    record Fixed(int month, int day) implements DayRule {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(LocalDate.of(year, month, day));
        }
    }

    /**
     * Such as the fourth Thursday of a month, and so many days after it.
     *
     * @param weekday 1 is Monday, 7 is Sunday
     */
    record Nth(int nth, int weekday, int month, int daysAfter) implements DayRule {
        @Override
        public List<LocalDate> in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            int offset = (weekday - first.getDayOfWeek().getValue() + 7) % 7;
            return List.of(first.plusDays(offset + 7 * (nth - 1) + daysAfter));
        }
    }

    /** The last of that weekday in a month of 31 days. */
    record LastOf31(int weekday, int month) implements DayRule {
        @Override
        public List<LocalDate> in(int year) {
            LocalDate last = LocalDate.of(year, month, 31);
            int back = (last.getDayOfWeek().getValue() - weekday + 7) % 7;
            return List.of(last.plusDays(-back));
        }
    }

    /** So many days before (negative) or after Easter Sunday of the Western churches. */
    record Easter(int days) implements DayRule {
        /** The anonymous Gregorian algorithm, with the letters of Meeus, Astronomical Algorithms, chapter 8. */
        @Override
        public List<LocalDate> in(int year) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int g = (8 * b + 13) / 25;
            int h = (19 * a + b - b / 4 - g + 15) % 30;
            int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
            int m = (a + 11 * h + 22 * l) / 451;
            int n = h + l - 7 * m + 114;
            return List.of(LocalDate.of(year, n / 31, n % 31 + 1).plusDays(days));
        }
    }

    /** Only in years that this number divides: 2 for elections of Congress, 4 for those of the president. */
    record EveryFewYears(int years, DayRule day) implements DayRule {
        @Override
        public List<LocalDate> in(int year) {
            return year % years == 0 ? day.in(year) : List.of();
        }
    }
}
