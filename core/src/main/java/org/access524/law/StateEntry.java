package org.access524.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.access524.law.Holiday.Observance;

/** The holidays of one state; lets an entry of {@link StateHolidays} read as a sentence. */
final class StateEntry {

    private final Jurisdiction state;
    private final List<Holiday> holidays = new ArrayList<>();
    private String source;

    private StateEntry(Jurisdiction state, String source) {
        this.state = state;
        this.source = source;
    }

    /** @param source where its list was read */
    static StateEntry state(Jurisdiction state, String source) {
        return new StateEntry(state, source);
    }

    /** The state's list has the federal holidays, and moves them so from a weekend. */
    StateEntry federalDays(Observance observance) {
        for (Holiday day : FederalHolidays.ALL) {
            add(day.name(), day.day(), observance, day.since(), Certainty.VERIFIED);
        }
        return this;
    }

    /** These are not on the state's list. */
    StateEntry without(String... names) {
        holidays.removeIf(day -> Arrays.asList(names).contains(day.name()));
        return this;
    }

    /** These it moves so instead. */
    StateEntry moving(Observance observance, String... names) {
        for (String name : names) {
            holidays.replaceAll(day -> day.name().equals(name)
                    ? new Holiday(name, day.day(), observance, day.since(), day.certainty(), day.source())
                    : day);
        }
        return this;
    }

    /** The holidays from here on were read elsewhere. */
    StateEntry source(String address) {
        source = address;
        return this;
    }

    /** The text that makes it a legal holiday was read. */
    StateEntry legal(String name, DayRule day, Observance observance) {
        return add(name, day, observance, 1900, Certainty.VERIFIED);
    }

    /** Perhaps no holiday, or not of every office, not the whole day, or on another date. */
    StateEntry doubtful(String name, DayRule day, Observance observance) {
        return add(name, day, observance, 1900, Certainty.SECONDARY);
    }

    /** The first year of the holiday just named. */
    StateEntry since(int year) {
        Holiday day = holidays.remove(holidays.size() - 1);
        holidays.add(new Holiday(day.name(), day.day(), day.observance(), year, day.certainty(), day.source()));
        return this;
    }

    Jurisdiction state() {
        return state;
    }

    List<Holiday> holidays() {
        return List.copyOf(holidays);
    }

    private StateEntry add(String name, DayRule day, Observance observance, int since, Certainty certainty) {
        holidays.add(new Holiday(name, day, observance, since, certainty, source));
        return this;
    }
}
