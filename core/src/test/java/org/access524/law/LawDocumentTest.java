package org.access524.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/law.md} show the data of the program. */
class LawDocumentTest {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("counts", LawTables.counts());
        TABLES.put("facts", LawTables.facts());
        TABLES.put("federal limits", LawTables.rules(FederalRules.ALL));
        TABLES.put("quicker limits", LawTables.rules(QuickerStateRules.ALL));
        TABLES.put("slower limits", LawTables.rules(SlowerStateRules.ALL));
        TABLES.put("soft limits", LawTables.softRules());
        TABLES.put("left out", LawTables.leftOut());
        TABLES.put("without limit", LawTables.withoutLimit());
        TABLES.put("complaints", LawTables.complaintBodies());
    }

    @Test
    void theDocumentShowsTheTablesOfTheProgram() {
        String document = LawFiles.read(LawFiles.DOCUMENT);
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            document = withTable(document, table.getKey(), table.getValue());
        }
        LawFiles.compareOrWrite(LawFiles.DOCUMENT, document);
    }

    @Test
    void everyStateHasALimitOrIsNamedAmongThoseWithoutOne() {
        TreeSet<Jurisdiction> missing = new TreeSet<>(List.of(Jurisdiction.values()));
        AccessRules.all().forEach(rule -> missing.remove(rule.jurisdiction()));
        LawFiles.rows("without-limit.tsv").forEach(row -> missing.remove(Jurisdiction.valueOf(row[0])));
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void whatIsLeftOutSaysWhyAndWhere() {
        for (String table : new String[] {"left-out.tsv", "without-limit.tsv"}) {
            for (String[] row : LawFiles.rows(table)) {
                for (String cell : row) {
                    assertTrue(!cell.isBlank() && !cell.contains("|"), String.join(" ", row));
                }
                assertTrue(row[row.length - 1].startsWith("https://"), String.join(" ", row));
            }
        }
    }

    private static String withTable(String document, String name, String table) {
        String begin = "<!-- generated: " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        int from = document.indexOf(begin) + begin.length();
        int to = document.indexOf(end);
        assertTrue(from >= begin.length() && to >= from, "no place for the table of " + name);
        return document.substring(0, from) + "\n" + table + "\n" + document.substring(to);
    }
}
