package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.Phrases;

/**
 * One way in which a barrier is put into words. It is made in a sentence: {@code firm(NOTARY, "notar*").with("must;
 * required").unless("affidavit")}.
 */
final class Wording {
    private final BarrierKind kind;
    private final BarrierStrength strength;
    private final Phrases topic;
    private final Groups also = new Groups();
    private final List<Phrases> context = new ArrayList<>(List.of(Demand.RECORDS));
    private final Groups unless = new Groups();
    private final Groups softened = new Groups();
    private final Groups softenedBefore = new Groups();
    private final Groups firmOnlyWith = new Groups();
    private final Groups unlessOnPage = new Groups();
    private Measure measure = Measure.NONE;
    private Measure firmOnlyAt = Measure.NONE;
    private boolean ofAnybody;
    private boolean inAuthorizationForm;
    private boolean inFormForOneself;

    private Wording(BarrierKind kind, BarrierStrength strength, Phrases topic) {
        this.kind = kind;
        this.strength = strength;
        this.topic = topic;
        this.unless.add(Negation.WORDS);
        this.softened.add(Negation.HEDGE);
    }

    /** A condition of the patient's own copy. */
    static Wording firm(BarrierKind kind, String topic) {
        return firm(kind, Phrases.list(topic));
    }

    /** A condition of the patient's own copy. */
    static Wording firm(BarrierKind kind, Phrases topic) {
        return new Wording(kind, BarrierStrength.FIRM, topic);
    }

    /** Something to ask about. */
    static Wording question(BarrierKind kind, String topic) {
        return question(kind, Phrases.list(topic));
    }

    /** Something to ask about. */
    static Wording question(BarrierKind kind, Phrases topic) {
        return new Wording(kind, BarrierStrength.QUESTION, topic);
    }

    /** One of these must be said as well, by the statement or by what introduces it. */
    Wording with(Phrases phrases) {
        also.add(phrases);
        return this;
    }

    /** One of these must be said as well. */
    Wording with(String phrases) {
        return with(Phrases.list(phrases));
    }

    /** One of these must be said as well, by the statement, by what introduces it or stands before it, or by the heading. */
    Wording about(Phrases phrases) {
        context.add(phrases);
        return with(phrases);
    }

    /** None of these may be said. */
    Wording unless(Phrases phrases) {
        unless.add(phrases);
        return this;
    }

    /** None of these may be said. */
    Wording unless(String phrases) {
        return unless(Phrases.list(phrases));
    }

    /** A "not" is what it is about, and does not excuse it. */
    Wording evenNegated() {
        unless.remove(Negation.WORDS);
        return this;
    }

    /** That it may be so is enough. */
    Wording evenHedged() {
        softened.remove(Negation.HEDGE);
        return this;
    }

    /** No more than a question if one of these is said too, also in the heading. */
    Wording softenedBy(Phrases phrases) {
        softened.add(phrases);
        return this;
    }

    /** No more than a question if one of these is said too, also in the heading. */
    Wording softenedBy(String phrases) {
        return softenedBy(Phrases.list(phrases));
    }

    /** No more than a question if the sentence before says one of these. */
    Wording softenedBefore(String phrases) {
        softenedBefore.add(Phrases.list(phrases));
        return this;
    }

    /** No more than a question unless its own words, or those that introduce it, say one of these. */
    Wording firmOnlyWith(String phrases) {
        firmOnlyWith.add(Phrases.list(phrases));
        return this;
    }

    /** A number must be named. */
    Wording measured(Measure number) {
        measure = number;
        return this;
    }

    /** No more than a question unless such a number is named. */
    Wording firmOnlyAt(Measure number) {
        firmOnlyAt = number;
        return this;
    }

    /** Whomever the statement names: it speaks of somebody else by itself. */
    Wording ofAnybody() {
        ofAnybody = true;
        return this;
    }

    /** Only in a form that is to be signed, and that is no request for access. */
    Wording inAuthorizationForm() {
        inAuthorizationForm = true;
        return this;
    }

    /** Only in such a form that names the patient among those who may be given the copy. */
    Wording inFormForOneself() {
        inFormForOneself = true;
        return this;
    }

    /** Not on a page that says one of these anywhere. */
    Wording unlessPageSays(Phrases phrases) {
        unlessOnPage.add(phrases);
        return this;
    }

    BarrierKind kind() {
        return kind;
    }

    /** What the statement's own words must name. */
    Phrases topic() {
        return topic;
    }

    boolean isOfAnybody() {
        return ofAnybody;
    }

    /** Whether it may be said on a page at all. */
    boolean fits(Page page) {
        return (!inAuthorizationForm || page.isAuthorizationForm())
                && (!inFormForOneself || page.isForOneself())
                && topic.in(page.words())
                && !unlessOnPage.any(page.words());
    }

    /** Whether a statement says it, its scope aside. */
    boolean isSaidBy(Statement statement) {
        if (!statement.has(topic)) {
            return false;
        }
        boolean introduced = false;
        for (Phrases group : also.list()) {
            if (!statement.has(group)) {
                introduced = true;
                if (!statement.says(group) && !(context.contains(group) && statement.isUnder(group))) {
                    return false;
                }
            }
        }
        boolean excused = unless.any(statement.words())
                || introduced
                        && (unless.any(statement.lead()) || statement.refersBack() && unless.any(statement.previous()));
        return !excused && measure.holds(statement);
    }

    /** How strong it is in a statement that says it. */
    BarrierStrength strengthIn(Statement statement) {
        boolean soft = softened.any(statement.words())
                || softened.any(statement.lead())
                || softened.any(statement.heading())
                || softenedBefore.any(statement.previous())
                || statement.isClause() && softened.any(statement.previous())
                || !firmOnlyAt.holds(statement);
        for (Phrases group : firmOnlyWith.list()) {
            soft |= !group.in(statement.words()) && !group.in(statement.lead());
        }
        return soft ? BarrierStrength.QUESTION : strength;
    }

    /** What the statement says of the topic, as it is written. */
    String wordsIn(Statement statement) {
        return topic.find(statement.words()).orElse("");
    }
}
