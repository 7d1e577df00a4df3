package org.access524.law;

import static org.access524.law.DayUnit.BUSINESS;
import static org.access524.law.DayUnit.CALENDAR;
import static org.access524.law.Jurisdiction.CA;
import static org.access524.law.Jurisdiction.FEDERAL;
import static org.access524.law.RuleEntry.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The time limits themselves, one entry each: the federal ones, then the states by code. */
public final class AccessRules {

    private static final List<AccessRule> ALL = List.of(
            // 78 FR 5701, compliance date. The rule says "30 days"; HHS FAQ 2052 reads them as calendar days. It is
            // silent about weekends, so the last day stays where it falls.
            rule("FEDERAL_COPY", FEDERAL)
                    .copyWithin(30, CALENDAR)
                    .oneExtensionOf(30, Citations.EXTENSION)
                    .cites(Citations.THIRTY_DAYS, "https://www.ecfr.gov/current/title-45/section-164.524")
                    .inForceFrom(2013, 9, 23)
                    .verified(2026, 11, 24),
            // "within 15 days after receiving the request"; no extension in the text. The last day goes out if it is a
            // Saturday, a Sunday or a holiday (Code Civ. Proc. 12, 12a).
            rule("CA_COPY", CA)
                    .copyWithin(15, CALENDAR)
                    .rollsForward(Citations.CALIFORNIA_LAST_DAY)
                    .cites(
                            Citations.CALIFORNIA_COPIES,
                            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=123110")
                    .inForceFrom(2018, 1, 1)
                    .verified(2026, 10, 3),
            // "within five working days after receipt of the request"; working days are not defined in the chapter.
            rule("CA_INSPECT", CA)
                    .inspectionWithin(5, BUSINESS)
                    .cites(Citations.CALIFORNIA_INSPECTION, "https://law.onecle.com/california/health/123110.html")
                    .inForceFrom(2018, 1, 1)
                    .verified(2026, 8, 18));

    private AccessRules() {}

    /** All of them, also those that are no longer or not yet in force. */
    public static List<AccessRule> all() {
        return ALL;
    }

    /**
     * The federal rules and those of {@code state} for a request received on that day: of several entries with the same
     * id, the latest that was in force by then.
     */
    public static List<AccessRule> inForce(Jurisdiction state, LocalDate receipt) {
        return inForce(ALL, state, receipt);
    }

    static List<AccessRule> inForce(List<AccessRule> rules, Jurisdiction state, LocalDate receipt) {
        List<AccessRule> current = new ArrayList<>();
        for (AccessRule rule : rules) {
            boolean applies = rule.jurisdiction() == FEDERAL || rule.jurisdiction() == state;
            if (applies && !rule.inForceFrom().isAfter(receipt) && !isAmended(rule, rules, receipt)) {
                current.add(rule);
            }
        }
        return current;
    }

    private static boolean isAmended(AccessRule rule, List<AccessRule> rules, LocalDate receipt) {
        for (AccessRule other : rules) {
            if (other.id().equals(rule.id())
                    && other.inForceFrom().isAfter(rule.inForceFrom())
                    && !other.inForceFrom().isAfter(receipt)) {
                return true;
            }
        }
        return false;
    }
}
