package org.access524.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * On which days the offices of a jurisdiction are open. To avoid calling a provider late too early, a state's calendar
 * leaves out every federal holiday and every holiday of the state, and where it is doubtful whether a day counts, the
 * day does not count and its {@link Closure} says that it is doubtful.
 *
 * <p>A federal holiday is certain in a state unless the list of the state that was read lacks it. The weekday on which
 * it is observed, should it fall on a weekend, is certain only if the state's own text says so. Days that a governor or
 * the president proclaims cannot be known here.
 *
 * <p>Everything is computed, for any year; the tests look at 2000 to 2100.
 */
public final class BusinessCalendar {

    private static final Map<Jurisdiction, BusinessCalendar> CALENDARS = new HashMap<>();

    private final List<Holiday> holidays;
    /** What was found before: a list of a thousand requests asks for the same days again and again. */
    private final Map<LocalDate, Optional<Closure>> known = new HashMap<>();

    private BusinessCalendar(List<Holiday> holidays) {
        this.holidays = holidays;
    }

    /** The calendar of that jurisdiction. */
    public static BusinessCalendar of(Jurisdiction jurisdiction) {
        return CALENDARS.computeIfAbsent(
                jurisdiction,
                one -> new BusinessCalendar(one == Jurisdiction.FEDERAL ? FederalHolidays.ALL : StateHolidays.of(one)));
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
        return known.computeIfAbsent(date, this::find);
    }

    private Optional<Closure> find(LocalDate date) {
        if (date.getDayOfWeek().getValue() >= 6) {
            return Optional.of(new Closure("", true));
        }
        Optional<Closure> own = closure(holidays, date);
        return own.isPresent()
                ? own
                : closure(FederalHolidays.ALL, date).map(federal -> new Closure(federal.holiday(), false));
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

    /** The first of them that surely closes offices, or else the first that perhaps does. */
    private static Optional<Closure> closure(List<Holiday> holidays, LocalDate date) {
        Optional<Closure> doubtful = Optional.empty();
        for (Holiday holiday : holidays) {
            Optional<Certainty> closes = holiday.closes(date);
            if (closes.isPresent() && closes.get() == Certainty.VERIFIED) {
                return Optional.of(new Closure(holiday.name(), true));
            }
            if (closes.isPresent() && doubtful.isEmpty()) {
                doubtful = Optional.of(new Closure(holiday.name(), false));
            }
        }
        return doubtful;
    }
}
