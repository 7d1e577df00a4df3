package org.access524.law;

/**
 * Where the Sun stands in the sky, good to a hundredth of a degree, which it moves in a quarter of an hour. After Jean
 * Meeus, Astronomical Algorithms, second edition, chapter 25. Moments are those of {@link SkyTime}.
 */
final class Sun {

    private static final double DAYS_PER_DEGREE = 365.2422 / 360;

    private Sun() {}

    /** Its apparent longitude in degrees from 0 to 360: 0 at the March equinox, 270 at the winter solstice. */
    static double longitude(double moment) {
        double t = SkyTime.centuries(moment);
        double mean = 280.46646 + t * (36000.76983 + t * 0.0003032);
        double anomaly = 357.52911 + t * (35999.05029 - t * 0.0001537);
        double center = (1.914602 - t * 0.004817) * SkyTime.sin(anomaly)
                + (0.019993 - t * 0.000101) * SkyTime.sin(2 * anomaly)
                + 0.000289 * SkyTime.sin(3 * anomaly);
        double aberration = -0.00569;
        double nutation = -0.00478 * SkyTime.sin(125.04 - 1934.136 * t);
        return SkyTime.turn(mean + center + aberration + nutation);
    }

    /** The first moment after {@code from} at which it stands at that longitude. */
    static double reaches(double longitude, double from) {
        double moment = from + SkyTime.turn(longitude - longitude(from)) * DAYS_PER_DEGREE;
        for (int refined = 0; refined < 5; refined++) {
            moment += SkyTime.halfTurn(longitude - longitude(moment)) * DAYS_PER_DEGREE;
        }
        return moment;
    }
}
