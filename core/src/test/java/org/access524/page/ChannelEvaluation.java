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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores the channels on labelled texts of records pages and paper forms, one JSON object per line ({@code id, medium,
 * source, text, channels, not_channels}): {@code ChannelEvaluation FILE}. Numbers and addresses must be found as such, a
 * way that is only named by its kind. Wrong is what is labelled as no channel, and any number or address that is not
 * labelled; a way that is only named, and not labelled, counts as extra.
 */
public final class ChannelEvaluation {
    private static final int CONTEXT = 50;
    private static final int FOUND = 0;
    private static final int MISSED = 1;
    private static final int WRONG = 2;
    private static final int EXTRA = 3;

    private final String medium;
    private final Map<ChannelKind, int[]> byKind = new TreeMap<>();

    private ChannelEvaluation(String medium) {
        this.medium = medium;
    }

    public static void main(String[] arguments) throws IOException {
        for (String medium : List.of("page", "form")) {
            ChannelEvaluation evaluation = new ChannelEvaluation(medium);
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                JsonObject row = Json.parse(line).asObject();
                if (row.getString("medium", "").equals(medium)) {
                    evaluation.score(row);
                }
            }
            evaluation.print();
        }
    }

    private void print() {
        int[] all = new int[4];
        byKind.forEach((kind, counts) -> {
            print(kind.name(), counts);
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
        });
        print("all", all);
    }

    private void print(String name, int[] counts) {
        double recall = (double) counts[FOUND] / Math.max(1, counts[FOUND] + counts[MISSED]);
        double precision = (double) counts[FOUND] / Math.max(1, counts[FOUND] + counts[WRONG]);
        System.out.printf(
                Locale.ROOT,
                "%s %-15s found %3d missed %3d wrong %3d extra %3d  found %.3f right %.3f%n",
                medium,
                name,
                counts[FOUND],
                counts[MISSED],
                counts[WRONG],
                counts[EXTRA],
                recall,
                precision);
    }

    private void score(JsonObject row) {
        List<FoundChannel> left =
                new ArrayList<>(Spotter.look(List.of(page(row))).channels());
        for (JsonValue value : row.get("channels").asArray()) {
            JsonObject gold = value.asObject();
            ChannelKind kind = ChannelKind.valueOf(gold.getString("kind", ""));
            boolean found = left.removeIf(channel -> channel.kind() == kind && matches(channel, gold));
            count(kind, found ? FOUND : MISSED);
            if (!found) {
                report("missed", row, kind, gold.getString("value", ""));
            }
        }
        JsonArray refused = row.get("not_channels").asArray();
        for (FoundChannel channel : left) {
            boolean wrong = !channel.isOnlyNamed();
            for (JsonValue value : refused) {
                JsonObject gold = value.asObject();
                wrong |= gold.getString("kind", "").equals(channel.kind().name()) && matches(channel, gold);
            }
            count(channel.kind(), wrong ? WRONG : EXTRA);
            report(wrong ? "wrong " : "extra ", row, channel.kind(), channel.value());
        }
    }

    private void report(String what, JsonObject row, ChannelKind kind, String value) {
        String text = row.getString("text", "");
        String start = value.length() > 12 ? value.substring(0, 12) : value;
        int at = text.indexOf(start);
        at = at < 0 && value.length() >= 4 ? text.indexOf(value.substring(value.length() - 4)) : at;
        String context = at < 0
                ? ""
                : text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT))
                        .replace('\n', '/');
        System.out.println(what + ' ' + row.getString("id", "") + ' ' + kind + ' ' + value + "  <" + context + '>');
    }

    private void count(ChannelKind kind, int column) {
        byKind.computeIfAbsent(kind, any -> new int[4])[column]++;
    }

    private static boolean matches(FoundChannel channel, JsonObject gold) {
        String value = gold.getString("value", "");
        String digits = PhoneNumbers.digits(value);
        boolean number = channel.kind() == ChannelKind.FAX || channel.kind() == ChannelKind.PHONE;
        if (number) {
            return digits.length() < 7
                    || PhoneNumbers.digits(channel.value())
                            .startsWith(digits.substring(0, Math.min(10, digits.length())));
        }
        if (value.contains("@") || channel.value().contains("@")) {
            return value.equalsIgnoreCase(channel.value());
        }
        String street = plain(value);
        return channel.kind() != ChannelKind.MAIL
                || digits.isEmpty()
                || plain(channel.value()).contains(street.substring(0, Math.min(12, street.length())));
    }

    /** Street and house number, without punctuation; a form's text loses blanks. */
    private static String plain(String address) {
        StringBuilder plain = new StringBuilder();
        for (char c : address.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
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
                "");
    }
}
