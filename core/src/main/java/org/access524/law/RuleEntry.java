package org.access524.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lets an entry of the rule tables read as a sentence: what is not said is the common case. */
final class RuleEntry {

    /** Quotations and accounts of state law, collected from the pages that it names. */
    private static final String WHO_HOLDS_THE_RECORD = "https://github.com/evil-robot/who-holds-the-record-open";

    private final String id;
    private final Jurisdiction jurisdiction;
    private Holder holder = Holder.ANY_PROVIDER;
    private Right right = Right.COPY;
    private int limit;
    private DayUnit unit = DayUnit.CALENDAR;
    private Trigger trigger = Trigger.RECEIPT_OF_REQUEST;
    private Force force = Force.DEADLINE;
    private List<Circumstance> onlyIf = List.of();
    private List<Circumstance> notIf = List.of();
    private Optional<Extension> extension = Optional.empty();
    private Optional<Citation> rollForward = Optional.empty();
    private Optional<Citation> citation = Optional.empty();
    private String source = "";
    private Optional<LocalDate> inForceFrom = Optional.empty();
    private Optional<LocalDate> inForceUntil = Optional.empty();

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

    RuleEntry startsWith(Trigger start) {
        trigger = start;
        return this;
    }

    RuleEntry force(Force kind) {
        force = kind;
        return this;
    }

    RuleEntry onlyIf(Circumstance... all) {
        onlyIf = List.of(all);
        return this;
    }

    RuleEntry notIf(Circumstance... any) {
        notIf = List.of(any);
        return this;
    }

    /** Calendar days more than the limit. */
    RuleEntry extendsBy(int days, Citation clause) {
        extension = Optional.of(new Extension(days, DayUnit.CALENDAR, Extension.From.LAST_DAY, clause));
        return this;
    }

    /** Days from the start that take the place of the limit, counted in its unit. */
    RuleEntry extendsTo(int days, Citation clause) {
        extension = Optional.of(new Extension(days, unit, Extension.From.DAY_ZERO, clause));
        return this;
    }

    RuleEntry rollsForward(Citation clause) {
        rollForward = Optional.of(clause);
        return this;
    }

    RuleEntry cites(Citation clause) {
        citation = Optional.of(clause);
        source = clause.url();
        return this;
    }

    /** If the text was read elsewhere than at the address of the clause. */
    RuleEntry readAt(String address) {
        source = address;
        return this;
    }

    /** If not the page of the clause was read, but a quotation or an account of it in the collection of that name. */
    RuleEntry readInWhoHoldsTheRecord() {
        return readAt(WHO_HOLDS_THE_RECORD);
    }

    RuleEntry inForceFrom(int year, int month, int day) {
        inForceFrom = Optional.of(LocalDate.of(year, month, day));
        return this;
    }

    RuleEntry inForceUntil(int year, int month, int day) {
        inForceUntil = Optional.of(LocalDate.of(year, month, day));
        return this;
    }

    AccessRule verified(int year, int month, int day) {
        return checked(Certainty.VERIFIED, LocalDate.of(year, month, day));
    }

    AccessRule reported(int year, int month, int day) {
        return checked(Certainty.REPORTED, LocalDate.of(year, month, day));
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
                force,
                onlyIf,
                notIf,
                extension,
                rollForward,
                citation.get(),
                source,
                inForceFrom,
                inForceUntil,
                certainty,
                checkedOn);
    }
}
