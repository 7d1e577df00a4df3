package org.access524.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a holder of records has to act on a patient's own request.
 *
 * @param id names the rule for good, also across its amendments, such as {@code CA_COPY}
 * @param limit number of days, counted in {@code unit}; the day of the trigger is day 0
 * @param extension empty if the rule has none
 * @param rollForward the clause that moves a last day on which offices are closed to the next open day; empty if the
 *     last day stays where it falls
 * @param citation the clause that sets the limit
 * @param source where the text was read
 * @param inForceFrom first day of receipt to which this entry applies
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
        Optional<Extension> extension,
        Optional<Citation> rollForward,
        Citation citation,
        String source,
        LocalDate inForceFrom,
        Certainty certainty,
        LocalDate checkedOn) {

    /** Whether it may bind this kind of holder: a holder of unknown kind may be of any kind. */
    public boolean mayBind(Holder kind) {
        return holder == Holder.ANY_PROVIDER || kind == Holder.ANY_PROVIDER || holder == kind;
    }

    /** Whether it surely binds this kind of holder; only such a rule may call a provider late. */
    public boolean surelyBinds(Holder kind) {
        return certainty == Certainty.VERIFIED && (holder == Holder.ANY_PROVIDER || holder == kind);
    }
}
