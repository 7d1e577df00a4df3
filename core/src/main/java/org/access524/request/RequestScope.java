package org.access524.request;

import java.time.LocalDate;
import java.util.Optional;
import org.access524.law.Right;

/**
 * What is asked for.
 *
 * @param right to be given a copy, or to look at the records
 * @param from first day of service asked for; empty means from the beginning
 * @param to last day of service asked for; empty means up to now
 * @param details in the person's own words (body part, visit, accession number); may be empty
 */
public record RequestScope(Kind kind, Right right, Optional<LocalDate> from, Optional<LocalDate> to, String details) {

    /** Which part of the designated record set (45 CFR 164.501). */
    public enum Kind {
        /** The whole designated record set, images included. */
        EVERYTHING,
        /** Records and reports without the images themselves. */
        RECORDS,
        /** Diagnostic images together with their reports. */
        IMAGES_WITH_REPORTS,
        /** All electronic health information, as an export from the record system. */
        ELECTRONIC_EXPORT
    }

    public static final RequestScope EVERYTHING =
            new RequestScope(Kind.EVERYTHING, Optional.empty(), Optional.empty(), "");

    /** A copy. */
    public RequestScope(Kind kind, Optional<LocalDate> from, Optional<LocalDate> to, String details) {
        this(kind, Right.COPY, from, to, details);
    }

    public boolean allDates() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether diagnostic images are asked for. */
    public boolean withImages() {
        return kind != Kind.RECORDS;
    }
}
