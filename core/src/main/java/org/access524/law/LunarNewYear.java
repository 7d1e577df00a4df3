package org.access524.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The second new moon after the winter solstice, or the third if a month is inserted between them; by the clocks of
 * China, on whose calendar the day is the same for everybody who celebrates it.
 *
 * <p>The solstice always lies in the eleventh month. If thirteen months begin from one eleventh month to the next, the
 * first of them during which the Sun enters no sign of the zodiac is the inserted one, and only one right after the
 * eleventh or the twelfth delays the new year (GB/T 33661-2017, Calculation and promulgation of the Chinese calendar).
 */
record LunarNewYear() implements DayRule {

    private static final double CHINA = 8;

    @Override
    public List<LocalDate> in(int year) {
        double eleventh = eleventhMonth(year - 1);
        boolean inserted = eleventhMonth(year) - eleventh > 12.5 * 29.53
                && (entersNoSign(eleventh, 1) || entersNoSign(eleventh, 2));
        return List.of(SkyTime.date(firstDay(eleventh, inserted ? 3 : 2)));
    }

    /** Asks the sky only in the months in which it can be. */
    @Override
    public boolean fallsOn(LocalDate date) {
        return date.getMonthValue() <= 2 && DayRule.super.fallsOn(date);
    }

    /** The new moon with which the month of that year's winter solstice begins. */
    private static double eleventhMonth(int year) {
        int solstice = SkyTime.day(Sun.reaches(270, SkyTime.of(year, 12, 1)), CHINA);
        return Moon.newMoonBefore(SkyTime.at(solstice + 1, 0, CHINA));
    }

    private static boolean entersNoSign(double eleventh, int month) {
        return sign(firstDay(eleventh, month)) == sign(firstDay(eleventh, month + 1));
    }

    private static int firstDay(double eleventh, int month) {
        return SkyTime.day(Moon.newMoonAfter(eleventh, month), CHINA);
    }

    /** In which twelfth of its way the Sun is when a day begins. */
    private static int sign(int day) {
        return (int) (Sun.longitude(SkyTime.at(day, 0, CHINA)) / 30);
    }
}
