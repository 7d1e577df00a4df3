package org.access524.law;

import static org.access524.law.Circumstance.MAMMOGRAMS;
import static org.access524.law.DayUnit.BUSINESS;
import static org.access524.law.DayUnit.CALENDAR;
import static org.access524.law.Jurisdiction.FEDERAL;
import static org.access524.law.RuleEntry.rule;

import java.util.List;

/** What federal law gives a provider, for every state. */
final class FederalRules {

    static final List<AccessRule> ALL = List.of(
            // The rule says "30 days"; HHS FAQ 2052 reads them as calendar days. It is silent about weekends, so the
            // last day stays where it falls. Paragraph (b)(2) was last amended by 78 FR 5701 of 25 January 2013.
            rule("FEDERAL_COPY", FEDERAL)
                    .copyWithin(30, CALENDAR)
                    .extendsBy(30, Citations.EXTENSION)
                    .cites(Citations.THIRTY_DAYS)
                    .inForceFrom(2013, 1, 25)
                    .verified(2026, 11, 24),
            rule("FEDERAL_INSPECT", FEDERAL)
                    .inspectionWithin(30, CALENDAR)
                    .extendsBy(30, Citations.EXTENSION)
                    .cites(Citations.THIRTY_DAYS)
                    .inForceFrom(2013, 1, 25)
                    .verified(2026, 11, 24),
            // "Two working days advance notice", after the resident has looked at the record.
            rule("FEDERAL_NURSING_COPY", FEDERAL)
                    .binds(Holder.NURSING_FACILITY)
                    .copyWithin(2, BUSINESS)
                    .cites(Citations.NURSING_FACILITY_RECORDS)
                    .readAt("https://ezelderlaw.com/")
                    .reported(2026, 11, 24),
            // 24 hours, without weekends and holidays.
            rule("FEDERAL_NURSING_INSPECT", FEDERAL)
                    .binds(Holder.NURSING_FACILITY)
                    .inspectionWithin(1, BUSINESS)
                    .cites(Citations.NURSING_FACILITY_RECORDS)
                    .readAt("https://ezelderlaw.com/")
                    .reported(2026, 11, 24),
            // As amended by 88 FR 15126; from which day the 15 days run was not read.
            rule("FEDERAL_MAMMOGRAMS", FEDERAL)
                    .copyWithin(15, CALENDAR)
                    .onlyIf(MAMMOGRAMS)
                    .cites(Citations.MAMMOGRAMS)
                    .inForceFrom(2024, 9, 10)
                    .reported(2026, 11, 24));

    private FederalRules() {}
}
