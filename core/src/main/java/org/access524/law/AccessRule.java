package org.access524.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long a holder of records has to act on a patient's own request.
 *
 * @param id names the rule for good, also across its amendments, such as {@code CA_COPY}
 * @param limit number of days, counted in {@code unit}; the day of the trigger is day 0
 * @param force whether a provider is late when they are over
 * @param onlyIf it applies only if all of these are true of the request
 * @param notIf it does not apply if one of these is
 * @param extension empty if the rule has none
 * @param rollForward the clause that moves a last day on which offices are closed to the next open day; empty if the
 *     last day stays where it falls
 * @param citation the clause that sets the limit
 * @param source where the text was read
 * @param inForceFrom first day of receipt to which this entry applies; empty if that was not found
 * @param inForceUntil last day of receipt to which it applies; empty if it is still in force
 * @param checkedOn when the source was last read
 */
public record AccessRule(
        String id,
        Jurisdiction jurisdiction,
        Holder holder,
        Right right,
        int limit,
        DayUnit unit,
        Trigger trigger,
        Force force,
        List<Circumstance> onlyIf,
        List<Circumstance> notIf,
        Optional<Extension> extension,
        Optional<Citation> rollForward,
        Citation citation,
        String source,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        Certainty certainty,
        LocalDate checkedOn)
        implements Support {

    /** Of an entry whose first day is not known, so many years before it was read are taken to be covered. */
    private static final int YEARS_COVERED = 5;

    /** Calendar days that the federal rule gives; also what business days are compared with, roughly. */
    private static final int FEDERAL_DAYS = 30;

    private static final int BUSINESS_DAYS_OF_A_MONTH = 21;

    /** Whether it may bind this kind of holder: a holder of unknown kind may be of any kind. */
    public boolean mayBind(Holder kind) {
        return holder == Holder.ANY_PROVIDER || kind == Holder.ANY_PROVIDER || holder == kind;
    }

    /** Whether it binds this kind of holder for sure. */
    public boolean surelyBinds(Holder kind) {
        return holder == Holder.ANY_PROVIDER || holder == kind;
    }

    /**
     * Whether its days may be over before the 30 of the federal rule. A rule that gives 30 days or more adds nothing by
     * which a provider could be called late.
     */
    public boolean mayBeatTheFederalLimit() {
        return unit == DayUnit.CALENDAR ? limit < FEDERAL_DAYS : limit <= BUSINESS_DAYS_OF_A_MONTH;
    }

    /** Whether the entry applies to a request received on that day. */
    public boolean inForceOn(LocalDate receipt) {
        return inForceFrom.filter(first -> first.isAfter(receipt)).isEmpty()
                && inForceUntil.filter(last -> last.isBefore(receipt)).isEmpty();
    }

    /** Whether it is known, and not only supposed, that the text was in force on that day. */
    public boolean knownFor(LocalDate receipt) {
        return inForceFrom.isPresent() || !receipt.isBefore(checkedOn.minusYears(YEARS_COVERED));
    }
}
