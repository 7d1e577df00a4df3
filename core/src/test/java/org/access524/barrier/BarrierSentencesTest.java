package org.access524.barrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Invented sentences in {@code barrier/sentences.tsv}: what each demands, or with {@code NONE} the kind that it only
 * resembles. A line break within a text is written {@code \n}.
 */
class BarrierSentencesTest {
    private static final Path SENTENCES = Path.of("src", "test", "resources", "barrier", "sentences.tsv");

    @Test
    void everySentenceIsTakenForWhatItIs() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            List<String> found = new ArrayList<>();
            for (FoundBarrier barrier : BarrierFinder.find(List.of(row.text()), List.of())) {
                String name = barrier.kind() + " " + barrier.strength();
                if (!found.contains(name)) {
                    found.add(name);
                }
            }
            List<String> expected =
                    row.strength().equals("NONE") ? List.of() : List.of(row.kind() + " " + row.strength());
            if (!found.equals(expected)) {
                wrong.add(row.kind() + " " + row.strength() + " but " + found + ": " + row.text());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyKindHasExamplesAndCounterExamplesInBothLanguages() throws IOException {
        Map<BarrierKind, int[]> counts = new EnumMap<>(BarrierKind.class);
        for (BarrierKind kind : BarrierKind.values()) {
            counts.put(kind, new int[3]);
        }
        for (Row row : rows()) {
            int[] count = counts.get(BarrierKind.valueOf(row.kind()));
            count[row.strength().equals("NONE") ? 1 : 0]++;
            count[2] += row.language().equals("es") ? 1 : 0;
        }
        counts.forEach((kind, count) -> assertTrue(count[0] >= 3 && count[1] >= 2 && count[2] >= 1, kind.name()));
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(SENTENCES);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            assertEquals(4, cells.length, line);
            rows.add(new Row(cells[0], cells[1], cells[2], cells[3].replace("\\n", "\n")));
        }
        return rows;
    }

    private record Row(String kind, String strength, String language, String text) {}
}
