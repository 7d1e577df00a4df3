package org.access524.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The evening of the new moon with which the Hindu month Ashvina ends where months end with the new moon: the first new
 * moon after the Sun has entered Libra among the stars. It is the day at whose sunset in India the last of the thirty
 * parts of the month runs, that in which the Moon comes from 12 degrees behind the Sun up to it.
 *
 * <p>The sun sets over India for more than an hour. If that part of the month runs somewhere at sunset on two days, or
 * nowhere on any, both days are given.
 */
record Diwali() implements DayRule {

    private static final double INDIA = 5.5;
    private static final double FIRST_SUNSET = 17;
    private static final double LAST_SUNSET = 18.25;

    @Override
    public List<LocalDate> in(int year) {
        double newMoon = Moon.newMoonAfter(entryIntoLibra(year));
        double begins = Moon.reaches(348, newMoon - 1);
        int first = SkyTime.day(begins, INDIA);
        boolean atFirstSunset = begins <= SkyTime.at(first, LAST_SUNSET, INDIA);
        boolean atSecondSunset = newMoon >= SkyTime.at(first + 1, FIRST_SUNSET, INDIA);
        List<LocalDate> days = new ArrayList<>();
        if (atFirstSunset || !atSecondSunset) {
            days.add(SkyTime.date(first));
        }
        if (atSecondSunset || !atFirstSunset) {
            days.add(SkyTime.date(first + 1));
        }
        return days;
    }

    /** Asks the sky only in the months in which it can be. */
    @Override
    public boolean fallsOn(LocalDate date) {
        return (date.getMonthValue() == 10 || date.getMonthValue() == 11) && DayRule.super.fallsOn(date);
    }

    /** The stars have moved on from the equinox by 23.853 degrees in 2000, as India's official calendar reckons. */
    private static double entryIntoLibra(int year) {
        double october = SkyTime.of(year, 10, 1);
        return Sun.reaches(180 + 23.853 + 1.397 * SkyTime.centuries(october), october);
    }
}
