package org.access524.law;

import java.time.LocalDate;

/**
 * A day of the year on which offices are closed.
 *
 * @param name as its law calls it, in English
 * @param since the first year in which it is observed
 * @param certainty secondary if it is doubtful whether it closes an office, or on which day it falls
 * @param source where that can be read
 */
record Holiday(String name, DayRule day, Observance observance, int since, Certainty certainty, String source) {

    /** Where a holiday goes that falls on a weekend. */
    enum Observance {
        NONE,
        SUNDAY_TO_MONDAY,
        SATURDAY_TO_FRIDAY_AND_SUNDAY_TO_MONDAY
    }

    /** Whether it falls on that date, before any observance. */
    boolean fallsOn(LocalDate date) {
        return date.getYear() >= since
                && day.in(date.getYear()).filter(date::equals).isPresent();
    }

    /** It falls on the Sunday before that date, which is the Monday on which it is observed. */
    boolean movedOnTo(LocalDate date) {
        return observance != Observance.NONE && date.getDayOfWeek().getValue() == 1 && fallsOn(date.plusDays(-1));
    }

    /** It falls on the Saturday after that date, which is the Friday on which it is observed. */
    boolean movedBackTo(LocalDate date) {
        return observance == Observance.SATURDAY_TO_FRIDAY_AND_SUNDAY_TO_MONDAY
                && date.getDayOfWeek().getValue() == 5
                && fallsOn(date.plusDays(1));
    }
}
