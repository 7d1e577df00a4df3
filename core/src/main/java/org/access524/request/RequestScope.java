package org.access524.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked for.
 *
 * @param from first day of service asked for; empty means from the beginning
 * @param to last day of service asked for; empty means up to now
 * @param details in the person's own words (body part, visit, accession number); may be empty
 */
public record RequestScope(Kind kind, Optional<LocalDate> from, Optional<LocalDate> to, String details) {

    /** Which part of the designated record set (45 CFR 164.501). */
    public enum Kind {
        /** The whole designated record set, images included. */
        EVERYTHING,
        /** Records and reports without the images themselves. */
        RECORDS,
        /** Diagnostic images together with their reports. */
        IMAGES_WITH_REPORTS
    }

    public static final RequestScope EVERYTHING =
            new RequestScope(Kind.EVERYTHING, Optional.empty(), Optional.empty(), "");

    public boolean allDates() {
        return from.isEmpty() && to.isEmpty();
    }
}
