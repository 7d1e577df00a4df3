package org.access524.law;

/**
 * How far the Moon is ahead of the Sun, and so when it is new, good to about two minutes of time. After Jean Meeus,
 * Astronomical Algorithms, second edition, chapter 47, with the terms from 0.002 degrees upwards. Moments are those of
 * {@link SkyTime}.
 */
final class Moon {

    private static final double DAYS_PER_DEGREE = 29.530588861 / 360;

    /**
     * Of its longitude: how often the mean elongation, the Sun's mean anomaly, the Moon's mean anomaly and its argument
     * of latitude go into the sine, and the coefficient in millionths of a degree.
     */
    private static final int[][] TERMS = {
        {0, 0, 1, 0, 6288774},
        {2, 0, -1, 0, 1274027},
        {2, 0, 0, 0, 658314},
        {0, 0, 2, 0, 213618},
        {0, 1, 0, 0, -185116},
        {0, 0, 0, 2, -114332},
        {2, 0, -2, 0, 58793},
        {2, -1, -1, 0, 57066},
        {2, 0, 1, 0, 53322},
        {2, -1, 0, 0, 45758},
        {0, 1, -1, 0, -40923},
        {1, 0, 0, 0, -34720},
        {0, 1, 1, 0, -30383},
        {2, 0, 0, -2, 15327},
        {0, 0, 1, 2, -12528},
        {0, 0, 1, -2, 10980},
        {4, 0, -1, 0, 10675},
        {0, 0, 3, 0, 10034},
        {4, 0, -2, 0, 8548},
        {2, 1, -1, 0, -7888},
        {2, 1, 0, 0, -6766},
        {1, 0, -1, 0, -5163},
        {1, 1, 0, 0, 4987},
        {2, -1, 1, 0, 4036},
        {2, 0, 2, 0, 3994},
        {4, 0, 0, 0, 3861},
        {2, 0, -3, 0, 3665},
        {0, 1, -2, 0, -2689},
        {2, 0, -1, 2, -2602},
        {2, -1, -2, 0, 2390},
        {1, 0, 1, 0, -2348},
        {2, -2, 0, 0, 2236},
        {0, 1, 2, 0, -2120},
        {0, 2, 0, 0, -2069},
    };

    private Moon() {}

    /** Degrees from 0 to 360 by which it is ahead of the Sun: 0 when it is new, 180 when it is full. */
    static double elongation(double moment) {
        return SkyTime.turn(longitude(moment) - Sun.longitude(moment));
    }

    /** The last new moon at or before a moment. */
    static double newMoonBefore(double moment) {
        return reaches(0, moment - elongation(moment) * DAYS_PER_DEGREE);
    }

    /** The first new moon after a moment. */
    static double newMoonAfter(double moment) {
        return reaches(0, moment + (360 - elongation(moment)) * DAYS_PER_DEGREE);
    }

    /** The new moon so many months after another. */
    static double newMoonAfter(double newMoon, int months) {
        return reaches(0, newMoon + months * 360 * DAYS_PER_DEGREE);
    }

    /** The moment nearest to {@code guess} at which its elongation is that. */
    static double reaches(double elongation, double guess) {
        double moment = guess;
        for (int refined = 0; refined < 8; refined++) {
            moment += SkyTime.halfTurn(elongation - elongation(moment)) * DAYS_PER_DEGREE;
        }
        return moment;
    }

    /** In degrees, apparent as the Sun's is. */
    private static double longitude(double moment) {
        double t = SkyTime.centuries(moment);
        double mean = 218.3164477 + t * (481267.88123421 - t * 0.0015786);
        double elongation = 297.8501921 + t * (445267.1114034 - t * 0.0018819);
        double sunAnomaly = 357.5291092 + t * (35999.0502909 - t * 0.0001536);
        double anomaly = 134.9633964 + t * (477198.8675055 + t * 0.0087414);
        double latitude = 93.2720950 + t * (483202.0175233 - t * 0.0036539);
        double eccentricity = 1 - t * (0.002516 + t * 0.0000074);
        double sum = 3958 * SkyTime.sin(119.75 + 131.849 * t) + 1962 * SkyTime.sin(mean - latitude);
        for (int[] term : TERMS) {
            double angle = term[0] * elongation + term[1] * sunAnomaly + term[2] * anomaly + term[3] * latitude;
            double weight = term[1] == 0 ? 1 : Math.abs(term[1]) == 1 ? eccentricity : eccentricity * eccentricity;
            sum += term[4] * weight * SkyTime.sin(angle);
        }
        double nutation = -0.00478 * SkyTime.sin(125.04 - 1934.136 * t);
        return mean + sum / 1_000_000 + nutation;
    }
}
