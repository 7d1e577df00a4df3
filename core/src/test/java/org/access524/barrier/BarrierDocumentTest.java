package org.access524.barrier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every example of {@code docs/barriers.md} is what the document says it is, under the kind where it stands. */
class BarrierDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "barriers.md");
    private static final String HEADING = "### ";

    @Test
    void everyExampleIsFoundAndEveryCounterExampleIsNot() throws IOException {
        List<String> wrong = new ArrayList<>();
        String kind = "";
        for (String line : Files.readAllLines(DOCUMENT)) {
            kind = line.startsWith(HEADING) ? line.substring(HEADING.length()) : kind;
            for (String expected : List.of("FIRM", "QUESTION", "none")) {
                String mark = "- " + expected + ": ";
                if (line.startsWith(mark)) {
                    String found = found(line.substring(mark.length()));
                    if (!found.equals(expected.equals("none") ? "" : kind + " " + expected)) {
                        wrong.add(kind + " " + line + " but " + found);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyKindIsThereWithItsRuleAndItsLetter() throws IOException {
        List<String> kinds = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith(HEADING)) {
                kinds.add(line.substring(HEADING.length()));
            } else if (line.startsWith("Rule: ")) {
                rules.add(line);
            }
        }
        List<String> names = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (BarrierKind kind : BarrierKind.values()) {
            names.add(kind.name());
            expected.add("Rule: " + kind.citation() + ". Letter: `" + kind.letterKindName() + "`.");
        }
        assertEquals(names, kinds);
        assertEquals(expected, rules);
    }

    private static String found(String text) {
        List<String> found = new ArrayList<>();
        for (FoundBarrier barrier : BarrierFinder.find(List.of(text), List.of())) {
            found.add(barrier.kind() + " " + barrier.strength());
        }
        return String.join(", ", found);
    }
}
