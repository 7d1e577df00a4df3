package org.access524.request;

import static org.access524.text.IsoDate.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.AccessRule;
import org.access524.law.AccessRules;
import org.access524.law.BusinessCalendar;
import org.access524.law.BusinessCalendar.Closure;
import org.access524.law.Certainty;
import org.access524.law.Citation;
import org.access524.law.DayUnit;
import org.access524.law.Right;
import org.access524.law.Trigger;

/** Which last days a request sets, by every rule that applies to a patient's request for a copy. */
public final class Deadlines {

    private Deadlines() {}

    /**
     * Every last day of this request as it stands on that day, the earliest first; none as long as it is not sent. What
     * is dated after {@code today} is left out.
     */
    public static List<Deadline> of(AccessRequest request, LocalDate today) {
        AccessRequest known = request.asOf(today);
        Optional<Receipt> receipt = Receipt.of(known);
        return receipt.isEmpty()
                ? List.of()
                : of(
                        known,
                        receipt.get(),
                        AccessRules.inForce(
                                request.provider().jurisdiction(), receipt.get().date()));
    }

    /** The strictest of them that surely binds the provider. */
    public static Optional<Deadline> governing(List<Deadline> deadlines) {
        Optional<Deadline> strictest = Optional.empty();
        for (Deadline deadline : deadlines) {
            if (deadline.sure()
                    && (strictest.isEmpty()
                            || deadline.due().isBefore(strictest.get().due()))) {
                strictest = Optional.of(deadline);
            }
        }
        return strictest;
    }

    static List<Deadline> of(AccessRequest request, Receipt receipt, List<AccessRule> rules) {
        List<Deadline> deadlines = new ArrayList<>();
        for (AccessRule rule : rules) {
            if (rule.right() == Right.COPY && rule.mayBind(request.provider().kind())) {
                deadlines.add(deadline(rule, request, receipt));
            }
        }
        deadlines.sort((left, right) -> left.due().compareTo(right.due()));
        return deadlines;
    }

    private static Deadline deadline(AccessRule rule, AccessRequest request, Receipt receipt) {
        boolean sure = rule.surelyBinds(request.provider().kind());
        List<Working> working = new ArrayList<>();
        if (!sure) {
            Sentence why = rule.certainty() == Certainty.SECONDARY
                    ? Sentence.WORKING_SECONDARY
                    : Sentence.WORKING_OTHER_HOLDER;
            working.add(Working.doubt(why.with(), rule.citation()));
        }
        working.add(receipt.working());
        working.add(Working.step(Sentence.WORKING_DAY0.with(print(receipt.date())), rule.citation()));
        if (rule.trigger() == Trigger.DATE_OF_REQUEST) {
            working.add(Working.doubt(Sentence.WORKING_DATE_OF_REQUEST.with(), rule.citation()));
        }
        BusinessCalendar calendar = BusinessCalendar.of(rule.jurisdiction());
        LocalDate counted = count(rule, receipt.date(), calendar, working);
        LocalDate lastDay = roll(rule, counted, calendar, working);
        ExtensionNotice extension = ExtensionNotice.apply(rule, lastDay, request);
        working.addAll(extension.working());
        return new Deadline(rule, extension.due(), sure, extension.extended(), working);
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
