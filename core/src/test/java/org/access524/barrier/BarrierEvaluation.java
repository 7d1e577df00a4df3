package org.access524.barrier;

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
 * Scores the finder on labelled texts, one JSON object per line ({@code id, text, barriers[{kind, quote, arguable}]}):
 * {@code BarrierEvaluation FILE [development|heldOut|both] [quiet]}. A quarter of the texts, by the hash of their id, is held out. A barrier
 * is matched by a quote of the same kind that shares words with it.
 */
public final class BarrierEvaluation {

    /** One count of each outcome. */
    private static final class Score {
        private int right;
        private int missed;
        private int wrong;

        String ratios() {
            return "precision %.3f recall %.3f (found %d, missed %d, false %d)"
                    .formatted(
                            right / (double) Math.max(1, right + wrong),
                            right / (double) Math.max(1, right + missed),
                            right,
                            missed,
                            wrong);
        }
    }

    private record Label(BarrierKind kind, BarrierStrength strength, String quote) {}

    private final boolean quiet;
    private final Map<BarrierKind, Score> byKind = new TreeMap<>();
    private final Score both = new Score();
    private final Score kindOnly = new Score();
    private final Score firm = new Score();

    private BarrierEvaluation(boolean quiet) {
        this.quiet = quiet;
    }

    public static void main(String[] arguments) throws IOException {
        String half = arguments.length > 1 ? arguments[1] : "both";
        BarrierEvaluation evaluation = new BarrierEvaluation(arguments.length > 2);
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonObject row = Json.parse(line).asObject();
            boolean heldOut = (row.getString("id", "").hashCode() & 3) == 3;
            if (half.equals("both") || heldOut == half.equals("heldOut")) {
                evaluation.score(row);
            }
        }
        evaluation.print(half);
    }

    private void score(JsonObject row) {
        List<Label> labels = labels(row);
        List<FoundBarrier> found = BarrierFinder.find(List.of(row.getString("text", "")), List.of());
        String id = row.getString("id", "");
        for (Label label : labels) {
            boolean hit = found.stream().anyMatch(barrier -> matches(barrier, label));
            count(label.kind(), hit, false);
            if (!hit) {
                say("MISSED", id, label.kind(), label.strength(), label.quote());
            }
            boolean sameKind = found.stream().anyMatch(barrier -> barrier.kind() == label.kind());
            kindOnly.right += sameKind ? 1 : 0;
            kindOnly.missed += sameKind ? 0 : 1;
            if (label.strength() == BarrierStrength.FIRM) {
                boolean firmHit = found.stream()
                        .anyMatch(barrier -> barrier.strength() == BarrierStrength.FIRM && matches(barrier, label));
                firm.right += firmHit ? 1 : 0;
                firm.missed += firmHit ? 0 : 1;
                if (hit && !firmHit) {
                    say("TOO WEAK", id, label.kind(), label.strength(), label.quote());
                }
            }
        }
        for (FoundBarrier barrier : found) {
            boolean hit = labels.stream().anyMatch(label -> matches(barrier, label));
            boolean sameKind = labels.stream().anyMatch(label -> label.kind() == barrier.kind());
            kindOnly.wrong += sameKind ? 0 : 1;
            if (!hit) {
                count(barrier.kind(), false, true);
                say(sameKind ? "OTHER QUOTE" : "FALSE", id, barrier.kind(), barrier.strength(), barrier.quote());
            }
            boolean firmLabel = labels.stream()
                    .anyMatch(label -> label.strength() == BarrierStrength.FIRM && matches(barrier, label));
            if (barrier.strength() == BarrierStrength.FIRM && !firmLabel) {
                firm.wrong++;
                if (hit) {
                    say("TOO FIRM", id, barrier.kind(), barrier.strength(), barrier.quote());
                }
            }
        }
    }

    private void count(BarrierKind kind, boolean hit, boolean wrong) {
        for (Score score : List.of(byKind.computeIfAbsent(kind, any -> new Score()), both)) {
            score.right += hit ? 1 : 0;
            score.wrong += wrong ? 1 : 0;
            score.missed += hit || wrong ? 0 : 1;
        }
    }

    private void say(String what, String id, BarrierKind kind, BarrierStrength strength, String quote) {
        if (!quiet) {
            System.out.printf("%-11s %s %s %s: %s%n", what, kind, strength, id, quote.replace('\n', ' '));
        }
    }

    private void print(String half) {
        byKind.forEach((kind, score) -> System.out.printf("%-26s %s%n", kind, score.ratios()));
        System.out.println(half + ", firm as firm:   " + firm.ratios());
        System.out.println(half + ", both strengths: " + both.ratios());
        System.out.println(half + ", kind only:      " + kindOnly.ratios());
    }

    private static boolean matches(FoundBarrier barrier, Label label) {
        if (barrier.kind() != label.kind()) {
            return false;
        }
        String one = squeeze(barrier.quote());
        String other = squeeze(label.quote());
        return one.contains(other) || other.contains(one) || overlap(one, other) || overlap(other, one);
    }

    /** Whether the end of one is the beginning of the other, by fifteen characters at least. */
    private static boolean overlap(String one, String other) {
        for (int length = Math.min(one.length(), other.length()); length >= 15; length--) {
            if (one.endsWith(other.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    private static List<Label> labels(JsonObject row) {
        List<Label> labels = new ArrayList<>();
        for (JsonValue value : row.get("barriers").asArray()) {
            JsonObject label = value.asObject();
            boolean arguable = label.getBoolean("arguable", false);
            labels.add(new Label(
                    BarrierKind.valueOf(label.getString("kind", "")),
                    arguable ? BarrierStrength.QUESTION : BarrierStrength.FIRM,
                    label.getString("quote", "")));
        }
        return labels;
    }
}
