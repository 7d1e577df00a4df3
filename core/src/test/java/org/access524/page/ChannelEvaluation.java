package org.access524.page;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores the channels on labelled texts of records pages, one JSON object per line ({@code medium, source, text, channels,
 * not_channels}): {@code ChannelEvaluation FILE}. Numbers and addresses must be found as such; a way that is only named
 * must be found by its kind.
 */
public final class ChannelEvaluation {
    private final Map<ChannelKind, int[]> byKind = new TreeMap<>();
    private int pages;
    private int spotted;

    private ChannelEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        ChannelEvaluation evaluation = new ChannelEvaluation();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonObject row = Json.parse(line).asObject();
            if (row.getString("medium", "").equals("page")) {
                evaluation.score(row);
            }
        }
        evaluation.byKind.forEach((kind, counts) ->
                System.out.printf("%-15s found %3d missed %3d extra %3d%n", kind, counts[0], counts[1], counts[2]));
        System.out.printf("spotted %d of %d%n", evaluation.spotted, evaluation.pages);
    }

    private void score(JsonObject row) {
        Sighting sighting = Spotter.look(List.of(page(row)));
        pages++;
        spotted += sighting.spotted() ? 1 : 0;
        if (!sighting.spotted()) {
            System.out.println("NOT SPOTTED " + sighting.score() + ' ' + row.getString("id", "") + ' '
                    + page(row).title() + ' ' + sighting.evidence());
        }
        List<FoundChannel> left = new ArrayList<>(sighting.channels());
        for (JsonValue value : row.get("channels").asArray()) {
            JsonObject gold = value.asObject();
            ChannelKind kind = ChannelKind.valueOf(gold.getString("kind", ""));
            boolean found = left.removeIf(channel -> channel.kind() == kind && matches(channel, gold));
            count(kind, found ? 0 : 1);
            if (!found) {
                System.out.println(
                        "missed " + row.getString("id", "") + ' ' + kind + ' ' + gold.getString("value", ""));
            }
        }
        for (FoundChannel channel : left) {
            count(channel.kind(), 2);
            System.out.println("extra  " + row.getString("id", "") + ' ' + channel);
        }
    }

    private void count(ChannelKind kind, int column) {
        byKind.computeIfAbsent(kind, any -> new int[3])[column]++;
    }

    private static boolean matches(FoundChannel channel, JsonObject gold) {
        String value = gold.getString("value", "");
        String digits = PhoneNumbers.digits(value);
        boolean number = channel.kind() == ChannelKind.FAX || channel.kind() == ChannelKind.PHONE;
        return number && digits.length() >= 10
                ? PhoneNumbers.digits(channel.value()).startsWith(digits.substring(0, 10))
                : number || value.contains("@") == channel.value().contains("@");
    }

    private static PageText page(JsonObject row) {
        String text = row.getString("text", "");
        int line = text.indexOf('\n');
        String title = line < 0 ? "" : text.substring(0, line);
        String source = row.getString("source", "");
        int url = source.indexOf("http");
        return new PageText(
                url < 0 ? "" : source.substring(url),
                title,
                List.of(title),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text,
                "",
                List.of(),
                List.of());
    }
}
