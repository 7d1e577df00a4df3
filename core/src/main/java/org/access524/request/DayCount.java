package org.access524.request;

import static org.access524.text.IsoDate.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.AccessRule;
import org.access524.law.BusinessCalendar;
import org.access524.law.BusinessCalendar.Closure;
import org.access524.law.Citation;
import org.access524.law.DayUnit;

/**
 * The days of one rule, counted from day 0.
 *
 * @param last the last of them, moved forward if a clause of the rule moves it
 */
record DayCount(LocalDate last, List<Working> working) {

    static DayCount of(AccessRule rule, LocalDate dayZero) {
        List<Working> working = new ArrayList<>();
        BusinessCalendar calendar = BusinessCalendar.of(rule.jurisdiction());
        LocalDate counted = count(rule, dayZero, calendar, working);
        return new DayCount(roll(rule, counted, calendar, working), working);
    }

    private static LocalDate count(
            AccessRule rule, LocalDate dayZero, BusinessCalendar calendar, List<Working> working) {
        if (rule.unit() == DayUnit.CALENDAR) {
            LocalDate last = dayZero.plusDays(rule.limit());
            working.add(Working.step(
                    Sentence.WORKING_LIMIT_CALENDAR.with("" + rule.limit(), print(last)), rule.citation()));
            return last;
        }
        LocalDate last = calendar.plusBusinessDays(dayZero, rule.limit());
        for (LocalDate day = dayZero.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
            Optional<Closure> closure = calendar.closure(day);
            if (closure.isPresent() && !closure.get().certain()) {
                working.add(Working.doubt(
                        Sentence.WORKING_DOUBTFUL_HOLIDAY.with(
                                print(day), closure.get().holiday()),
                        rule.citation()));
            }
        }
        working.add(
                Working.step(Sentence.WORKING_LIMIT_BUSINESS.with("" + rule.limit(), print(last)), rule.citation()));
        return last;
    }

    private static LocalDate roll(AccessRule rule, LocalDate last, BusinessCalendar calendar, List<Working> working) {
        if (calendar.isOpen(last)) {
            return last;
        }
        if (rule.rollForward().isEmpty()) {
            working.add(Working.step(Sentence.WORKING_NOT_ROLLED.with(print(last)), rule.citation()));
            return last;
        }
        Citation clause = rule.rollForward().get();
        LocalDate open = calendar.nextOpen(last);
        for (LocalDate day = last; day.isBefore(open); day = day.plusDays(1)) {
            working.add(closed(day, calendar.closure(day), clause));
        }
        working.add(Working.step(Sentence.WORKING_ROLLED.with(print(open)), clause));
        return open;
    }

    private static Working closed(LocalDate day, Optional<Closure> why, Citation clause) {
        if (why.isEmpty() || why.get().isWeekend()) {
            return Working.step(Sentence.WORKING_CLOSED_WEEKEND.with(print(day)), clause);
        }
        String holiday = why.get().holiday();
        return why.get().certain()
                ? Working.step(Sentence.WORKING_CLOSED_HOLIDAY.with(print(day), holiday), clause)
                : Working.doubt(Sentence.WORKING_CLOSED_DOUBTFUL.with(print(day), holiday), clause);
    }
}
