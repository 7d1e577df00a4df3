package org.access524.law;

import java.time.LocalDate;
import java.util.Optional;

/** Lets an entry of {@link AccessRules} read as a sentence: what is not said is the common case. */
final class RuleEntry {

    private final String id;
    private final Jurisdiction jurisdiction;
    private Holder holder = Holder.ANY_PROVIDER;
    private Right right = Right.COPY;
    private int limit;
    private DayUnit unit = DayUnit.CALENDAR;
    private Trigger trigger = Trigger.RECEIPT_OF_REQUEST;
    private Optional<Extension> extension = Optional.empty();
    private Optional<Citation> rollForward = Optional.empty();
    private Optional<Citation> citation = Optional.empty();
    private String source = "";
    private LocalDate inForceFrom = LocalDate.of(1900, 1, 1);

    private RuleEntry(String id, Jurisdiction jurisdiction) {
        this.id = id;
        this.jurisdiction = jurisdiction;
    }

    static RuleEntry rule(String id, Jurisdiction jurisdiction) {
        return new RuleEntry(id, jurisdiction);
    }

    RuleEntry binds(Holder kind) {
        holder = kind;
        return this;
    }

    RuleEntry copyWithin(int days, DayUnit unit) {
        return within(Right.COPY, days, unit);
    }

    RuleEntry inspectionWithin(int days, DayUnit unit) {
        return within(Right.INSPECT, days, unit);
    }

    RuleEntry of(Trigger trigger) {
        this.trigger = trigger;
        return this;
    }

    RuleEntry oneExtensionOf(int days, Citation clause) {
        extension = Optional.of(new Extension(days, clause));
        return this;
    }

    RuleEntry rollsForward(Citation clause) {
        rollForward = Optional.of(clause);
        return this;
    }

    RuleEntry cites(Citation clause, String readAt) {
        citation = Optional.of(clause);
        source = readAt;
        return this;
    }

    RuleEntry inForceFrom(int year, int month, int day) {
        inForceFrom = LocalDate.of(year, month, day);
        return this;
    }

    AccessRule verified(int year, int month, int day) {
        return checked(Certainty.VERIFIED, LocalDate.of(year, month, day));
    }

    AccessRule secondary(int year, int month, int day) {
        return checked(Certainty.SECONDARY, LocalDate.of(year, month, day));
    }

    private RuleEntry within(Right right, int days, DayUnit unit) {
        this.right = right;
        this.limit = days;
        this.unit = unit;
        return this;
    }

    private AccessRule checked(Certainty certainty, LocalDate checkedOn) {
        if (citation.isEmpty() || limit < 1) {
            throw new IllegalStateException(id);
        }
        return new AccessRule(
                id,
                jurisdiction,
                holder,
                right,
                limit,
                unit,
                trigger,
                extension,
                rollForward,
                citation.get(),
                source,
                inForceFrom,
                certainty,
                checkedOn);
    }
}
