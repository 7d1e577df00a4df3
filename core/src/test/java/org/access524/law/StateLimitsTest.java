package org.access524.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.access524.request.Deadline;
import org.access524.request.Deadlines;
import org.junit.jupiter.api.Test;

/**
 * What the rules say of dated requests, in two tables under {@code src/test/resources/law}: {@code examples.tsv}, counted
 * by hand with a calendar, and {@code table.txt}, which shows what the program makes of one day of receipt everywhere.
 */
class StateLimitsTest {

    /** A Monday; day 30 is Wednesday, April 1. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @Test
    void everyRuleGivesTheLastDayThatWasCountedByHand() {
        List<String> wrong = new ArrayList<>();
        for (String[] row : LawFiles.rows("examples.tsv")) {
            LocalDate received = LocalDate.parse(row[1]);
            AccessRule rule = rule(row[0], received);
            Jurisdiction state = rule.jurisdiction() == Jurisdiction.FEDERAL ? Jurisdiction.AL : rule.jurisdiction();
            String expected = row[3] + " " + row[4];
            String found = "nothing";
            for (Deadline deadline : StateRequests.deadlines(state, rule.holder(), rule.right(), received, row[2])) {
                if (deadline.rule().id().equals(row[0])) {
                    found = deadline.due() + " " + deadline.standing();
                }
            }
            if (!expected.equals(found)) {
                wrong.add(row[0] + " " + row[1] + " " + row[2] + ": " + expected + ", but " + found);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRuleHasAnExample() {
        TreeSet<String> rules = new TreeSet<>();
        AccessRules.all().forEach(rule -> rules.add(rule.id()));
        TreeSet<String> examples = new TreeSet<>();
        LawFiles.rows("examples.tsv").forEach(row -> examples.add(row[0]));
        assertEquals(rules, examples);
    }

    @Test
    void anExceptionKeepsARuleAway() {
        assertNotThere("CA_COPY", Jurisdiction.CA, Holder.ANY_PROVIDER, "BENEFIT_CLAIM");
        assertNotThere("CT_HOSPITAL_COPY", Jurisdiction.CT, Holder.HOSPITAL, "RECENT_DISCHARGE");
        assertNotThere("FL_NURSING_COPY", Jurisdiction.FL, Holder.NURSING_FACILITY, "FORMER_PATIENT");
        assertNotThere("AZ_TREATMENT_COPY", Jurisdiction.AZ, Holder.ANY_PROVIDER, "");
    }

    @Test
    void noStateRuleGovernsWhereHipaaIsAsStrict() {
        for (AccessRule rule : SlowerStateRules.ALL) {
            for (Holder kind : Holder.values()) {
                String governing = Deadlines.governing(StateRequests.deadlines(
                                rule.jurisdiction(), kind, rule.right(), LocalDate.of(2026, 9, 21), ""))
                        .orElseThrow()
                        .rule()
                        .id();
                assertTrue(!governing.equals(rule.id()), rule.id());
            }
        }
    }

    @Test
    void theTableOfAllStatesIsAsItWasReviewed() {
        LawFiles.compareOrWrite(LawFiles.resource("table.txt"), table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("A copy requested without further facts, received on " + RECEIVED
                + ": what governs, then what is only shown.\n");
        for (Jurisdiction state : Jurisdiction.values()) {
            if (state != Jurisdiction.FEDERAL) {
                table.append('\n').append(state.code()).append(' ').append(state.displayName());
                kinds(state, table);
            }
        }
        return table.append('\n').toString();
    }

    /** Kinds of providers with the same lines share them. */
    private static void kinds(Jurisdiction state, StringBuilder table) {
        List<String> lines = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (Holder kind : Holder.values()) {
            String line = line(StateRequests.deadlines(state, kind, Right.COPY, RECEIVED, ""));
            int same = lines.indexOf(line);
            if (same < 0) {
                lines.add(line);
                kinds.add(kind.name());
            } else {
                kinds.set(same, kinds.get(same) + ", " + kind.name());
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            table.append("\n  ").append(kinds.get(i)).append("\n    ").append(lines.get(i));
        }
    }

    private static String line(List<Deadline> deadlines) {
        Deadline governing = Deadlines.governing(deadlines).orElseThrow();
        StringBuilder line =
                new StringBuilder(governing.due() + " " + governing.rule().id());
        for (Deadline other : deadlines) {
            if (!other.equals(governing)) {
                line.append("; ")
                        .append(other.due())
                        .append(' ')
                        .append(other.rule().id());
                line.append(other.sure() ? "" : " (" + other.standing().name().toLowerCase(Locale.ROOT) + ")");
            }
        }
        return line.toString();
    }

    private static void assertNotThere(String id, Jurisdiction state, Holder kind, String facts) {
        for (Deadline deadline : StateRequests.deadlines(state, kind, Right.COPY, RECEIVED, facts)) {
            assertTrue(!deadline.rule().id().equals(id), id);
        }
    }

    private static AccessRule rule(String id, LocalDate received) {
        return AccessRules.all().stream()
                .filter(rule -> rule.id().equals(id) && rule.inForceOn(received))
                .findFirst()
                .orElseThrow();
    }
}
