package org.access524.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * On which days the offices of a jurisdiction are open. To avoid calling a provider late too early, a state's calendar
 * leaves out every federal holiday and every holiday of the state, and where it is doubtful whether a day counts, the
 * day does not count and its {@link Closure} says that it is doubtful.
 *
 * <p>Computed for any year from 2000 to 2100, but for holidays that the moon decides: those are known for the years that
 * {@code StateHolidays} lists.
 */
public final class BusinessCalendar {

    private final boolean federal;
    private final List<Holiday> ofState;

    private BusinessCalendar(boolean federal, List<Holiday> ofState) {
        this.federal = federal;
        this.ofState = ofState;
    }

    /** The calendar of that jurisdiction. */
    public static BusinessCalendar of(Jurisdiction jurisdiction) {
        return new BusinessCalendar(jurisdiction == Jurisdiction.FEDERAL, StateHolidays.of(jurisdiction));
    }

    /**
     * Why offices are closed on a day.
     *
     * @param holiday its name in English; empty for a Saturday or Sunday
     * @param certain false if it is doubtful whether the day counts
     */
    public record Closure(String holiday, boolean certain) {
        /** It is a Saturday or a Sunday. */
        public boolean isWeekend() {
            return holiday.isEmpty();
        }
    }

    /** Why offices are closed that day; empty if they are open. */
    public Optional<Closure> closure(LocalDate date) {
        if (date.getDayOfWeek().getValue() >= 6) {
            return Optional.of(new Closure("", true));
        }
        Optional<Closure> state = closure(ofState, date, true);
        Optional<Closure> nation = closure(FederalHolidays.ALL, date, federal);
        boolean stateKnowsBetter =
                state.isPresent() && (nation.isEmpty() || state.get().certain());
        return stateKnowsBetter ? state : nation;
    }

    /** Neither a Saturday, nor a Sunday, nor a holiday. */
    public boolean isOpen(LocalDate date) {
        return closure(date).isEmpty();
    }

    /** That date, or if offices are closed then, the next date on which they are open. */
    public LocalDate nextOpen(LocalDate date) {
        LocalDate open = date;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** The last of so many business days after {@code start}, which itself is not counted. */
    public LocalDate plusBusinessDays(LocalDate start, int days) {
        LocalDate date = start;
        for (int counted = 0; counted < days; counted++) {
            date = nextOpen(date.plusDays(1));
        }
        return date;
    }

    /** @param fridayCertain whether the Friday before a holiday on a Saturday is surely a day off here */
    private static Optional<Closure> closure(List<Holiday> holidays, LocalDate date, boolean fridayCertain) {
        Optional<Closure> found = Optional.empty();
        for (Holiday holiday : holidays) {
            boolean friday = holiday.movedBackTo(date);
            if (friday || holiday.fallsOn(date) || holiday.movedOnTo(date)) {
                boolean certain = holiday.certainty() == Certainty.VERIFIED && (!friday || fridayCertain);
                if (found.isEmpty() || certain) {
                    found = Optional.of(new Closure(holiday.name(), certain));
                }
            }
        }
        return found;
    }
}
