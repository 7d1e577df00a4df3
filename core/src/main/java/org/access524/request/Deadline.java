package org.access524.request;

import java.time.LocalDate;
import java.util.List;
import org.access524.law.AccessRule;
import org.access524.text.IsoDate;

/**
 * The last day that one rule gives the provider, with how it was found.
 *
 * @param due the last day; the provider is late from the day after
 * @param sure whether the rule surely binds this provider; if not, the date is shown and nothing is built on it
 * @param extended whether a valid extension lengthened it
 */
public record Deadline(AccessRule rule, LocalDate due, boolean sure, boolean extended, List<Working> working) {

    /** Calendar days until the last day: 0 on it, negative from the day after. */
    public int daysLeft(LocalDate today) {
        return IsoDate.daysBetween(today, due);
    }

    /** Whether the last day has passed. */
    public boolean overdue(LocalDate today) {
        return today.isAfter(due);
    }
}
