package org.access524.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

    @Test
    void theFederalRuleIsThirtyCalendarDaysWithOneExtensionAndNoRoll() {
        AccessRule rule = rule("FEDERAL_COPY");
        assertEquals(30, rule.limit());
        assertEquals(DayUnit.CALENDAR, rule.unit());
        assertEquals(30, rule.extension().orElseThrow().days());
        assertEquals(Optional.empty(), rule.rollForward());
    }

    @Test
    void californiaGivesFifteenDaysWithoutExtensionAndRollsForward() {
        AccessRule rule = rule("CA_COPY");
        assertEquals(15, rule.limit());
        assertEquals(DayUnit.CALENDAR, rule.unit());
        assertEquals(Optional.empty(), rule.extension());
        assertEquals(Optional.of(Citations.CALIFORNIA_LAST_DAY), rule.rollForward());
    }

    @Test
    void everyRuleCitesWhatIsInTheCitationDataAndSaysWhereItWasRead() {
        for (AccessRule rule : AccessRules.all()) {
            assertTrue(Citations.all().contains(rule.citation()), rule.id());
            rule.extension()
                    .ifPresent(extension -> assertTrue(Citations.all().contains(extension.clause()), rule.id()));
            rule.rollForward().ifPresent(clause -> assertTrue(Citations.all().contains(clause), rule.id()));
            assertTrue(rule.source().startsWith("https://"), rule.id());
            assertFalse(rule.checkedOn().isBefore(LocalDate.of(2026, 1, 1)), rule.id());
        }
    }

    @Test
    void anIdNamesOneRuleAtATimeAndItsState() {
        Set<String> entries = new HashSet<>();
        for (AccessRule rule : AccessRules.all()) {
            assertTrue(entries.add(rule.id() + " " + rule.inForceFrom()), rule.id());
            assertTrue(rule.id().startsWith(rule.jurisdiction().code() + "_"), rule.id());
            assertEquals(rule.right() == Right.INSPECT, rule.id().contains("_INSPECT"), rule.id());
        }
    }

    @Test
    void theQuickerTableHasWhatMayBeOverBeforeTheFederalLimitAndTheOtherHasTheRest() {
        for (AccessRule rule : QuickerStateRules.ALL) {
            assertTrue(rule.mayBeatTheFederalLimit(), rule.id());
        }
        for (AccessRule rule : SlowerStateRules.ALL) {
            assertFalse(rule.mayBeatTheFederalLimit(), rule.id());
        }
    }

    @Test
    void theTablesAreSortedByStateAndSpeakOfStatesOnly() {
        for (List<AccessRule> table : List.of(QuickerStateRules.ALL, SlowerStateRules.ALL)) {
            String before = "";
            for (AccessRule rule : table) {
                String code = rule.jurisdiction().code();
                assertTrue(before.compareTo(code) <= 0 && rule.jurisdiction() != Jurisdiction.FEDERAL, rule.id());
                before = code;
            }
        }
    }

    @Test
    void noConditionIsAlsoAnException() {
        for (AccessRule rule : AccessRules.all()) {
            for (Circumstance condition : rule.onlyIf()) {
                assertFalse(rule.notIf().contains(condition), rule.id());
            }
        }
    }

    @Test
    void noTwoCitationsHaveOneLabel() {
        Set<String> labels = new HashSet<>();
        for (Citation citation : Citations.all()) {
            assertTrue(labels.add(citation.label()), citation.label());
            assertTrue(citation.url().startsWith("https://"), citation.label());
        }
    }

    @Test
    void anAmendmentReplacesTheOldRuleForRequestsReceivedFromItsDayOn() {
        AccessRule old = RuleEntry.rule("X", Jurisdiction.TX)
                .copyWithin(30, DayUnit.CALENDAR)
                .cites(Citations.THIRTY_DAYS)
                .inForceFrom(2020, 1, 1)
                .verified(2026, 1, 1);
        AccessRule amended = RuleEntry.rule("X", Jurisdiction.TX)
                .copyWithin(15, DayUnit.BUSINESS)
                .cites(Citations.THIRTY_DAYS)
                .inForceFrom(2026, 9, 1)
                .verified(2026, 1, 1);
        List<AccessRule> rules = List.of(old, amended);
        assertEquals(List.of(old), AccessRules.inForce(rules, Jurisdiction.TX, LocalDate.of(2026, 8, 31)));
        assertEquals(List.of(amended), AccessRules.inForce(rules, Jurisdiction.TX, LocalDate.of(2026, 9, 1)));
        assertEquals(List.of(), AccessRules.inForce(rules, Jurisdiction.TX, LocalDate.of(2019, 12, 31)));
        assertEquals(List.of(), AccessRules.inForce(rules, Jurisdiction.NY, LocalDate.of(2026, 9, 1)));
    }

    @Test
    void aRuleForHospitalsSurelyBindsOnlyAProviderKnownToBeOne() {
        AccessRule rule = RuleEntry.rule("X", Jurisdiction.CO)
                .binds(Holder.HOSPITAL)
                .copyWithin(10, DayUnit.CALENDAR)
                .cites(Citations.THIRTY_DAYS)
                .verified(2026, 1, 1);
        assertTrue(rule.surelyBinds(Holder.HOSPITAL));
        assertFalse(rule.surelyBinds(Holder.ANY_PROVIDER));
        assertTrue(rule.mayBind(Holder.ANY_PROVIDER));
        assertFalse(rule.mayBind(Holder.PHYSICIAN));
    }

    @Test
    void thereAreFiftyStatesWithTheDistrictAndPuertoRico() {
        assertEquals(53, Jurisdiction.values().length);
        assertEquals(Optional.of(Jurisdiction.PR), Jurisdiction.of("PR"));
        assertEquals("District of Columbia", Jurisdiction.DC.displayName());
        assertEquals(Optional.empty(), Jurisdiction.of("ZZ"));
    }

    private static AccessRule rule(String id) {
        return AccessRules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
