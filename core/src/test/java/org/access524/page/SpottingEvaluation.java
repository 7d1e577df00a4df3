package org.access524.page;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores the spotter on described pages, one JSON object per line ({@code url, title, headings, text, fields, kind,
 * evidence}): {@code SpottingEvaluation FILE [development|heldOut|both] [quiet]}. Pages are split by host.
 */
public final class SpottingEvaluation {
    private static final Set<String> SEEN = Set.of("page-text", "saved-html", "source-code");

    private final Map<String, int[]> byKind = new TreeMap<>();
    private int hits;
    private int misses;
    private int falseAlarms;
    private int gateMisses;
    private int gateOpens;
    private int others;

    private SpottingEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        String half = arguments.length > 1 ? arguments[1] : "both";
        boolean quiet = arguments.length > 2;
        SpottingEvaluation evaluation = new SpottingEvaluation();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonObject row = Json.parse(line).asObject();
            if (SEEN.contains(text(row, "evidence")) && isIn(half, text(row, "url"))) {
                evaluation.score(row, quiet);
            }
        }
        evaluation.print(half);
    }

    private static boolean isIn(String half, String url) {
        boolean heldOut = (PageAddress.of(url).host().hashCode() & 1) == 1;
        return half.equals("both") || heldOut == half.equals("heldOut");
    }

    private void score(JsonObject row, boolean quiet) {
        PageText page = page(row);
        Sighting sighting = Spotter.look(List.of(page));
        String kind = text(row, "kind");
        boolean wanted = kind.equals("records-request");
        boolean opens = GateWordsTest.opens(gateText(page));
        int[] counts = byKind.computeIfAbsent(kind, any -> new int[2]);
        counts[sighting.spotted() == wanted ? 0 : 1]++;
        if (wanted) {
            hits += sighting.spotted() ? 1 : 0;
            misses += sighting.spotted() ? 0 : 1;
            gateMisses += opens ? 0 : 1;
        } else {
            falseAlarms += sighting.spotted() ? 1 : 0;
            others++;
            gateOpens += opens ? 1 : 0;
        }
        if (!quiet && (sighting.spotted() != wanted || wanted && !opens)) {
            report(row, sighting, opens);
        }
    }

    private static void report(JsonObject row, Sighting sighting, boolean opens) {
        System.out.printf(
                "%s %s %s %d %s gate=%b%n    %s%n",
                sighting.spotted() ? "FALSE ALARM" : "MISS",
                text(row, "id"),
                text(row, "kind"),
                sighting.score(),
                text(row, "url"),
                opens,
                text(row, "title"));
        sighting.evidence()
                .forEach(piece -> System.out.printf(
                        "    %+d %s: %s%n", piece.weight(), piece.sign().name(), piece.quote()));
    }

    private void print(String half) {
        byKind.forEach((kind, counts) -> System.out.printf("%-45s %3d right %3d wrong%n", kind, counts[0], counts[1]));
        System.out.printf(
                "%s: precision %.3f recall %.3f (hits %d, misses %d, false alarms %d); gate: %d positives shut, open on %d"
                        + " of %d others%n",
                half,
                hits / (double) Math.max(1, hits + falseAlarms),
                hits / (double) Math.max(1, hits + misses),
                hits,
                misses,
                falseAlarms,
                gateMisses,
                gateOpens,
                others);
    }

    private static String gateText(PageText page) {
        return page.url()
                + '\n'
                + page.title()
                + '\n'
                + String.join("\n", page.headings())
                + '\n'
                + String.join("\n", page.labels())
                + '\n'
                + String.join("\n", page.buttons());
    }

    private static PageText page(JsonObject row) {
        List<String> labels = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (JsonValue field : array(row, "fields")) {
            labels.add(text(field.asObject(), "label"));
            array(field.asObject(), "options").forEach(option -> options.add(option.asString()));
        }
        boolean titleKnown = !row.getBoolean("title_synthetic", false);
        return new PageText(
                text(row, "url"),
                titleKnown ? text(row, "title") : "",
                strings(array(row, "headings")),
                labels,
                options,
                List.of(),
                List.of(),
                String.join("\n", strings(array(row, "text"))),
                "");
    }

    private static List<String> strings(JsonArray array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asString()));
        return strings;
    }

    private static JsonArray array(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value == null || value.isNull() ? new JsonArray() : value.asArray();
    }

    private static String text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value == null || value.isNull() ? "" : value.asString();
    }
}
