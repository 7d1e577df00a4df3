package org.access524.law;

import java.time.LocalDate;
import org.access524.text.IsoDate;

/**
 * The time and the angles in which {@link Sun} and {@link Moon} are computed. A moment is a number of days since
 * January 1, 2000, 0 h Universal Time. A day is such a number without a fraction, on the calendar of some country.
 * Angles are degrees.
 */
final class SkyTime {

    /** Julian centuries are counted from noon of that first day, these days from its midnight. */
    private static final double NOON = 0.5;

    /** The Earth's rotation is behind the planets' time: 64 seconds in 2000, 69 in 2020, perhaps 200 in 2100. */
    private static final double DELAY = 90.0 / 86400;

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private SkyTime() {}

    /** Julian centuries of the planets' time. */
    static double centuries(double moment) {
        return (moment + DELAY - NOON) / 36525;
    }

    /** The moment at which this date begins in Greenwich. */
    static double of(int year, int month, int day) {
        return IsoDate.daysBetween(FIRST_DAY, LocalDate.of(year, month, day));
    }

    /** The day of a moment where clocks are so many hours ahead of Greenwich. */
    static int day(double moment, double hoursAhead) {
        return (int) Math.floor(moment + hoursAhead / 24);
    }

    /** The moment at which clocks that are so many hours ahead of Greenwich show that hour of that day. */
    static double at(int day, double hour, double hoursAhead) {
        return day + (hour - hoursAhead) / 24;
    }

    static LocalDate date(int day) {
        return FIRST_DAY.plusDays(day);
    }

    static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    /** The same angle from 0 to 360. */
    static double turn(double degrees) {
        return degrees - 360 * Math.floor(degrees / 360);
    }

    /** The same angle from -180 to 180. */
    static double halfTurn(double degrees) {
        return turn(degrees + 180) - 180;
    }
}
