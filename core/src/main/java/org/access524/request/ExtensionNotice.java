package org.access524.request;

import static org.access524.text.IsoDate.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.AccessRule;
import org.access524.law.BusinessCalendar;
import org.access524.law.Citations;
import org.access524.law.DayUnit;
import org.access524.law.Extension;
import org.access524.law.Jurisdiction;
import org.access524.text.Message;

/**
 * What a provider's notices of extension do to a limit (45 CFR 164.524(b)(2)(ii)): one counts, if it is given in writing
 * within the limit and states the reasons and the date. A notice that does not count changes nothing and says why.
 *
 * @param due the last day, lengthened or not
 * @param extended whether it was lengthened
 * @param working one step per notice, in their order
 */
record ExtensionNotice(LocalDate due, boolean extended, List<Working> working) {

    /** @param lastDay of the rule before any extension; a notice given on it is still in time */
    static ExtensionNotice apply(AccessRule rule, LocalDate dayZero, LocalDate lastDay, AccessRequest request) {
        LocalDate due = lastDay;
        boolean granted = false;
        List<Working> working = new ArrayList<>();
        for (Event event : request.chronicle()) {
            if (event.kind() != EventKind.EXTENSION) {
                continue;
            }
            if (rule.extension().isEmpty()) {
                working.add(notLengthened(rule, event));
                continue;
            }
            Extension extension = rule.extension().get();
            List<Message> faults = faults(event, lastDay, granted, request.first(EventKind.SENT));
            for (Message fault : faults) {
                working.add(Working.refusal(fault, extension.clause()));
            }
            if (faults.isEmpty()) {
                granted = true;
                LocalDate longest = longest(rule, extension, dayZero, lastDay);
                LocalDate named = namedDate(event).orElse(longest);
                due = named.isAfter(longest) ? longest : named;
                if (named.isAfter(longest)) {
                    working.add(Working.doubt(
                            Sentence.WORKING_EXTENSION_CAPPED.with(print(named), print(longest)), extension.clause()));
                }
                working.add(Working.step(
                        Sentence.WORKING_EXTENSION_VALID.with(print(event.date()), print(due)), extension.clause()));
            }
        }
        return new ExtensionNotice(due, granted, working);
    }

    private static Working notLengthened(AccessRule rule, Event event) {
        String given = print(event.date());
        return rule.jurisdiction() != Jurisdiction.FEDERAL && rule.mayBeatTheFederalLimit()
                ? Working.step(Sentence.WORKING_EXTENSION_NONE.with(given), Citations.MORE_STRINGENT_STATE_LAW)
                : Working.step(Sentence.WORKING_EXTENSION_NOT_READ.with(given), rule.citation());
    }

    private static LocalDate longest(AccessRule rule, Extension extension, LocalDate dayZero, LocalDate lastDay) {
        LocalDate start = extension.from() == Extension.From.DAY_ZERO ? dayZero : lastDay;
        return extension.unit() == DayUnit.BUSINESS
                ? BusinessCalendar.of(rule.jurisdiction()).plusBusinessDays(start, extension.days())
                : start.plusDays(extension.days());
    }

    private static List<Message> faults(Event event, LocalDate lastDay, boolean granted, Optional<Event> sent) {
        String given = print(event.date());
        if (!(event.details() instanceof EventDetails.Extending notice)) {
            return List.of(Sentence.WORKING_EXTENSION_UNKNOWN.with(given));
        }
        List<Message> faults = new ArrayList<>();
        if (granted) {
            faults.add(Sentence.WORKING_EXTENSION_SECOND.with(given));
            return faults;
        }
        if (sent.isPresent() && event.date().isBefore(sent.get().date())) {
            faults.add(Sentence.WORKING_EXTENSION_BEFORE_REQUEST.with(
                    given, print(sent.get().date())));
        }
        if (!notice.written()) {
            faults.add(Sentence.WORKING_EXTENSION_NOT_WRITTEN.with(given));
        }
        if (notice.reason().trim().isEmpty()) {
            faults.add(Sentence.WORKING_EXTENSION_NO_REASON.with(given));
        }
        if (notice.newDate().isEmpty()) {
            faults.add(Sentence.WORKING_EXTENSION_NO_DATE.with(given));
        }
        if (event.date().isAfter(lastDay)) {
            faults.add(Sentence.WORKING_EXTENSION_LATE.with(given, print(lastDay)));
        }
        if (notice.newDate().isPresent() && !notice.newDate().get().isAfter(lastDay)) {
            faults.add(Sentence.WORKING_EXTENSION_NOT_LONGER.with(
                    given, print(notice.newDate().get())));
        }
        return faults;
    }

    private static Optional<LocalDate> namedDate(Event event) {
        return event.details() instanceof EventDetails.Extending notice ? notice.newDate() : Optional.empty();
    }
}
