package org.access524.law;

/** What a limit counts. */
public enum DayUnit {
    /** Every day. */
    CALENDAR,
    /** Monday to Friday without the holidays of the jurisdiction. */
    BUSINESS
}
