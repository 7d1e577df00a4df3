package org.access524.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** A log that any spreadsheet reads as it was meant, and in which nothing is a formula. */
class CsvFileTest {

    @Test
    void everyCellIsQuotedAndEveryRowEndsAsTheStandardSays() {
        assertEquals(
                "\ufeff\"a\",\"b, c\"\r\n\"say \"\"no\"\"\",\"\"\r\n",
                CsvFile.write(List.of(List.of("a", "b, c"), List.of("say \"no\"", ""))));
    }

    @Test
    void whatASpreadsheetTakesForAFormulaIsGuarded() {
        for (String cell : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0")) {
            assertEquals("\ufeff\"'" + cell.replace("\"", "\"\"") + "\"\r\n", CsvFile.write(List.of(List.of(cell))));
        }
    }

    @Property(tries = 300)
    void aReaderFindsWhatWasWritten(@ForAll("tables") List<List<String>> table) throws IOException {
        String file = CsvFile.write(table);
        assertTrue(file.startsWith("\ufeff"));
        List<List<String>> read = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(file.substring(1)))) {
            for (CSVRecord record : parser) {
                read.add(record.toList());
            }
        }
        List<List<String>> expected = new ArrayList<>();
        table.forEach(row -> expected.add(row.stream().map(CsvFileTest::guarded).toList()));
        assertEquals(expected, read);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("=+-@\t\r\n\",;' aé\u202e").ofMaxLength(12),
                Arbitraries.of("\ud83d\udc69\u200d\u2695\ufe0f", "\u05e8\u05d5\u05d6\u05d4", "x".repeat(10_000)));
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(4);
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
