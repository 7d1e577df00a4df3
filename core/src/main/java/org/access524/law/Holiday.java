package org.access524.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the year on which offices are closed.
 *
 * @param name as its law calls it, in English
 * @param since the first year in which it is observed; 1900 if that is not known
 * @param certainty secondary if it is doubtful whether it closes an office, or on which day it falls
 * @param source where that can be read
 */
record Holiday(String name, DayRule day, Observance observance, int since, Certainty certainty, String source) {

    /** Where a holiday goes that falls on a weekend. */
    enum Observance {
        /** Nowhere. */
        STAYS,
        SUNDAY_TO_MONDAY,
        /** From Saturday to Friday, from Sunday to Monday. */
        TO_NEAREST_WEEKDAY,
        /** No text about it was read: perhaps to the nearest weekday. */
        UNKNOWN
    }

    /** Whether offices are closed that day because of it, for certain or perhaps; empty if they are not. */
    Optional<Certainty> closes(LocalDate date) {
        if (fallsOn(date)) {
            return Optional.of(certainty);
        }
        if (isMovedTo(date)) {
            return Optional.of(observance == Observance.UNKNOWN ? Certainty.SECONDARY : certainty);
        }
        return Optional.empty();
    }

    private boolean fallsOn(LocalDate date) {
        return date.getYear() >= since && day.fallsOn(date);
    }

    private boolean isMovedTo(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case MONDAY -> observance != Observance.STAYS && fallsOn(date.plusDays(-1));
            case FRIDAY -> movesFromSaturday() && fallsOn(date.plusDays(1));
            default -> false;
        };
    }

    private boolean movesFromSaturday() {
        return observance == Observance.TO_NEAREST_WEEKDAY || observance == Observance.UNKNOWN;
    }
}
