package org.access524.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** On which day of a year a holiday falls, before it is observed on another. */
sealed interface DayRule {

    /** The day in that year; empty if it is not known. */
    Optional<LocalDate> in(int year);

    /** The same date every year. */
    record Fixed(int month, int day) implements DayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(LocalDate.of(year, month, day));
        }
    }

    /**
     * Such as the fourth Thursday of a month, and so many days after it.
     *
     * @param weekday 1 is Monday, 7 is Sunday
     */
    record Nth(int nth, int weekday, int month, int daysAfter) implements DayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            int offset = (weekday - first.getDayOfWeek().getValue() + 7) % 7;
            return Optional.of(first.plusDays(offset + 7 * (nth - 1) + daysAfter));
        }
    }

    /** The last of that weekday in a month of 31 days. */
    record LastOf31(int weekday, int month) implements DayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate last = LocalDate.of(year, month, 31);
            int back = (last.getDayOfWeek().getValue() - weekday + 7) % 7;
            return Optional.of(last.plusDays(-back));
        }
    }

    /** So many days before (negative) or after Easter Sunday of the Western churches. */
    record Easter(int days) implements DayRule {
        /** The anonymous Gregorian algorithm, with the letters of Meeus, Astronomical Algorithms, chapter 8. */
        @Override
        public Optional<LocalDate> in(int year) {
            int a = year % 19;
            int b = year / 100;
            int c = year % 100;
            int g = (8 * b + 13) / 25;
            int h = (19 * a + b - b / 4 - g + 15) % 30;
            int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
            int m = (a + 11 * h + 22 * l) / 451;
            int n = h + l - 7 * m + 114;
            return Optional.of(LocalDate.of(year, n / 31, n % 31 + 1).plusDays(days));
        }
    }

    /** Known only as a list of dates, because the moon decides; empty for years that are not listed. */
    record Listed(List<LocalDate> dates) implements DayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            for (LocalDate date : dates) {
                if (date.getYear() == year) {
                    return Optional.of(date);
                }
            }
            return Optional.empty();
        }
    }
}
