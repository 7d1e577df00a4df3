package org.access524.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Votes for what a field means. Each source counts once per meaning, with its best word. */
final class Ballot {
    /** Below this nothing has been said. */
    static final double ENOUGH = 3.4;
    /** In doubt between a withheld meaning and another, the withheld one wins from this share of the other's points. */
    private static final double DOUBT = 0.6;
    /** How much a second source adds to the first. */
    private static final double AGREEMENT = 0.3;
    /** From here on the form says so itself. */
    private static final double CERTAIN = 11;

    private final Map<FieldMeaning, Map<Source, Vote>> votes = new LinkedHashMap<>();

    private record Vote(Source source, String what, double points) {}

    /** What won, with what spoke for it. */
    record Verdict(FieldMeaning meaning, double confidence, List<String> signals) {
        static final Verdict NONE = new Verdict(FieldMeaning.UNKNOWN, 0, List.of());

        Verdict as(FieldMeaning other, String signal) {
            List<String> more = new ArrayList<>(signals);
            more.add(signal);
            return new Verdict(other, confidence, more);
        }
    }

    void vote(FieldMeaning meaning, Source source, String what, double points) {
        Map<Source, Vote> bySource = votes.computeIfAbsent(meaning, m -> new LinkedHashMap<>());
        Vote earlier = bySource.get(source);
        if (earlier == null || earlier.points() < points) {
            bySource.put(source, new Vote(source, what, points));
        }
    }

    /** The most points that a source has given. */
    double most(Source source) {
        double most = 0;
        for (Map<Source, Vote> bySource : votes.values()) {
            Vote vote = bySource.get(source);
            most = vote == null ? most : Math.max(most, vote.points());
        }
        return most;
    }

    Verdict verdict() {
        FieldMeaning best = winner(false);
        FieldMeaning withheld = winner(true);
        boolean doubt = withheld.withheld() && points(withheld) >= ENOUGH && points(withheld) >= DOUBT * points(best);
        FieldMeaning meaning = doubt ? withheld : best;
        double points = points(meaning);
        if (points < ENOUGH) {
            return Verdict.NONE;
        }
        return new Verdict(meaning, Math.min(1, points / CERTAIN), signals(meaning));
    }

    private FieldMeaning winner(boolean onlyWithheld) {
        FieldMeaning best = FieldMeaning.UNKNOWN;
        double most = 0;
        for (FieldMeaning meaning : votes.keySet()) {
            double points = points(meaning);
            if (points > most && (!onlyWithheld || meaning.withheld())) {
                best = meaning;
                most = points;
            }
        }
        return onlyWithheld && !best.withheld() ? FieldMeaning.UNKNOWN : best;
    }

    private double points(FieldMeaning meaning) {
        double most = 0;
        double sum = 0;
        for (Vote vote : votes.getOrDefault(meaning, Map.of()).values()) {
            most = Math.max(most, vote.points());
            sum += vote.points();
        }
        return most + AGREEMENT * (sum - most);
    }

    private List<String> signals(FieldMeaning meaning) {
        List<Vote> sorted = new ArrayList<>();
        for (Vote vote : votes.getOrDefault(meaning, Map.of()).values()) {
            int at = 0;
            while (at < sorted.size() && sorted.get(at).points() >= vote.points()) {
                at++;
            }
            sorted.add(at, vote);
        }
        List<String> signals = new ArrayList<>();
        for (Vote vote : sorted) {
            signals.add(vote.source().signal(vote.what()));
        }
        return signals;
    }
}
