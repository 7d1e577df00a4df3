package org.access524.law;

/**
 * The one extension that a rule allows.
 *
 * @param days how many, counted in {@code unit}
 * @param from after which day they are counted
 * @param clause that allows it and sets its conditions
 */
public record Extension(int days, DayUnit unit, From from, Citation clause) {

    /** After which day the days of an extension are counted. */
    public enum From {
        /** They are added to the limit. */
        LAST_DAY,
        /** They replace the limit: the day of receipt is day 0 of both. */
        DAY_ZERO
    }
}
