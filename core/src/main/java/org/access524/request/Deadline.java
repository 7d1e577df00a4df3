package org.access524.request;

import java.time.LocalDate;
import java.util.List;
import org.access524.law.AccessRule;
import org.access524.text.IsoDate;

/**
 * The last day that one rule gives the provider, with how it was found.
 *
 * @param due the last day; the provider is late from the day after
 * @param standing whether a provider may be called late by it
 * @param extended whether a valid extension lengthened it
 */
public record Deadline(AccessRule rule, LocalDate due, Standing standing, boolean extended, List<Working> working) {

    /** What a last day is good for. */
    public enum Standing {
        /** The rule surely binds this provider for this request: the strictest of these governs. */
        BINDS,
        /** It may bind: the date is shown with what to check, and nothing is built on it. */
        CHECK,
        /** Shown beside the others, and never called missed: no plain deadline, or no stricter than the federal one. */
        INFORMATION
    }

    /** Whether the rule surely binds this provider. */
    public boolean sure() {
        return standing == Standing.BINDS;
    }

    /** Calendar days until the last day: 0 on it, negative from the day after. */
    public int daysLeft(LocalDate today) {
        return IsoDate.daysBetween(today, due);
    }

    /** Whether the provider has acted on the request by then. */
    public boolean isMetBy(AccessRequest known) {
        return known.answer().filter(answer -> !answer.date().isAfter(due)).isPresent();
    }

    /** Whether the last day has passed. */
    public boolean overdue(LocalDate today) {
        return today.isAfter(due);
    }
}
