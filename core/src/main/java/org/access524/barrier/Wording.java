package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.Phrases;

/**
 * One way in which a barrier is put into words.
 *
 * @param topic what the statement's own words must name
 * @param also what the statement or what introduces it must say besides, one of each group
 * @param unless what takes the meaning away
 * @param measure a number that it must name
 * @param whose whom it may be about
 * @param page what the text as a whole must be
 */
record Wording(
        BarrierKind kind,
        BarrierStrength strength,
        Phrases topic,
        List<Phrases> also,
        List<Phrases> unless,
        Measure measure,
        Reach whose,
        Page page) {

    /** Whom a statement must be about to count. */
    enum Reach {
        /** Not somebody else, and no other matter than a copy. */
        PATIENT,
        /** Whoever is named: it speaks of somebody else by itself. */
        ANYBODY
    }

    /** Where a statement must stand to count. */
    enum Page {
        ANY,
        /** In a form that is to be signed, and that is no request for access. */
        AUTHORIZATION_FORM
    }

    static Wording firm(BarrierKind kind, String topic) {
        return of(kind, BarrierStrength.FIRM, topic);
    }

    static Wording question(BarrierKind kind, String topic) {
        return of(kind, BarrierStrength.QUESTION, topic);
    }

    private static Wording of(BarrierKind kind, BarrierStrength strength, String topic) {
        return new Wording(
                kind,
                strength,
                Phrases.list(topic),
                List.of(),
                List.of(Negation.WORDS),
                Measure.NONE,
                Reach.PATIENT,
                Page.ANY);
    }

    /** One of these must be said as well. */
    Wording with(Phrases phrases) {
        return new Wording(kind, strength, topic, plus(also, phrases), unless, measure, whose, page);
    }

    /** One of these must be said as well. */
    Wording with(String phrases) {
        return with(Phrases.list(phrases));
    }

    /** None of these may be said. */
    Wording unless(Phrases phrases) {
        return new Wording(kind, strength, topic, also, plus(unless, phrases), measure, whose, page);
    }

    /** None of these may be said. */
    Wording unless(String phrases) {
        return unless(Phrases.list(phrases));
    }

    /** A denial is what it is about, so that a "not" does not excuse it. */
    Wording evenNegated() {
        return new Wording(kind, strength, topic, also, List.of(), measure, whose, page);
    }

    /** A number must be named. */
    Wording measured(Measure number) {
        return new Wording(kind, strength, topic, also, unless, number, whose, page);
    }

    /** Whomever the statement names. */
    Wording ofAnybody() {
        return new Wording(kind, strength, topic, also, unless, measure, Reach.ANYBODY, page);
    }

    /** Only in a form that authorizes a disclosure. */
    Wording inAuthorizationForm() {
        return new Wording(kind, strength, topic, also, unless, measure, whose, Page.AUTHORIZATION_FORM);
    }

    private static List<Phrases> plus(List<Phrases> groups, Phrases group) {
        List<Phrases> all = new ArrayList<>(groups);
        all.add(group);
        return List.copyOf(all);
    }

    /** Whether a statement says it, scope and page aside. */
    boolean isSaidBy(Statement statement) {
        if (!statement.has(topic)) {
            return false;
        }
        for (Phrases group : also) {
            if (!statement.says(group)) {
                return false;
            }
        }
        for (Phrases group : unless) {
            if (statement.says(group)) {
                return false;
            }
        }
        return measure.holds(statement);
    }
}
