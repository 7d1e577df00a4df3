package org.access524.letter;

import java.util.Optional;
import org.access524.law.AccessRule;
import org.access524.law.DayUnit;
import org.access524.law.Jurisdiction;
import org.access524.law.Trigger;
import org.access524.request.Deadlines;

/** The limit of the state that a request names: the quickest that binds this holder for this request beyond doubt. */
final class StateLimits {

    private StateLimits() {}

    /** Empty if no limit of the state is surely quicker than the federal one. */
    static Optional<AccessRule> quickest(LetterContext context) {
        Optional<AccessRule> quickest = Optional.empty();
        for (AccessRule rule : Deadlines.surelyBinding(context.request(), context.today())) {
            boolean startsWithTheRequest =
                    rule.trigger() == Trigger.RECEIPT_OF_REQUEST || rule.trigger() == Trigger.DATE_OF_REQUEST;
            boolean candidate = rule.jurisdiction() != Jurisdiction.FEDERAL && startsWithTheRequest;
            if (candidate && (quickest.isEmpty() || weekdays(rule) <= weekdays(quickest.get()))) {
                quickest = Optional.of(rule);
            }
        }
        return quickest;
    }

    /** Roughly, to compare limits of different units. */
    private static int weekdays(AccessRule rule) {
        return rule.unit() == DayUnit.BUSINESS ? rule.limit() : rule.limit() * 5 / 7;
    }

    /** {@code California Health & Safety Code 123110(b)(1) sets a shorter limit: 15 days after you receive the request.} */
    static String words(AccessRule rule) {
        return rule.citation().label() + " sets a shorter limit: " + rule.limit()
                + (rule.unit() == DayUnit.BUSINESS ? " business days " : " days ")
                + (rule.trigger() == Trigger.DATE_OF_REQUEST ? "from the request." : "after you receive the request.");
    }
}
