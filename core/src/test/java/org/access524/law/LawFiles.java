package org.access524.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files about the law that tests read, compare, or with {@code -Dlaw.document=write} write anew. */
final class LawFiles {

    static final Path DOCUMENT = Path.of("..", "docs", "law.md");

    private static final Path RESOURCES = Path.of("src", "test", "resources", "law");

    private static final String STALE = ": run the test with -Dlaw.document=write and review what changes";

    private LawFiles() {}

    static Path resource(String name) {
        return RESOURCES.resolve(name);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The rows of a table of that name, without its heading; cells are parted by tabs, and all rows have as many. */
    static List<String[]> rows(String name) {
        List<String> lines = read(resource(name)).lines().toList();
        int width = lines.get(0).split("\t", -1).length;
        List<String[]> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertEquals(width, cells.length, line);
            rows.add(cells);
        }
        return rows;
    }

    static void compareOrWrite(Path file, String expected) {
        if (!"write".equals(System.getProperty("law.document"))) {
            List<String> found = read(file).lines().toList();
            List<String> lines = expected.lines().toList();
            for (int i = 0; i < Math.min(found.size(), lines.size()); i++) {
                assertEquals(lines.get(i), found.get(i), file + ", line " + (i + 1) + STALE);
            }
            assertEquals(lines.size(), found.size(), file + STALE);
            return;
        }
        try {
            Files.writeString(file, expected);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
