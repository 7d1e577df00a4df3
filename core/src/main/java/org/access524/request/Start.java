package org.access524.request;

import static org.access524.text.IsoDate.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.AccessRule;
import org.access524.law.Trigger;

/**
 * Day 0 of one rule.
 *
 * @param runs false if the limit may not have begun: then nothing may be built on its last day
 */
record Start(LocalDate dayZero, boolean runs, List<Working> working) {

    static Start of(AccessRule rule, AccessRequest request, Receipt receipt) {
        return switch (rule.trigger()) {
            case RECEIPT_OF_REQUEST -> plain(rule, receipt, true);
            case DATE_OF_REQUEST -> plain(rule, receipt, true, Sentence.WORKING_DATE_OF_REQUEST);
            case RECORD_COMPLETE -> plain(rule, receipt, false, Sentence.WORKING_RECORD_COMPLETE);
            case RECEIPT_AND_FEE, RECEIPT_UNLESS_FEE_IS_DUE -> withFee(rule, request, receipt);
        };
    }

    /** Under a limit that runs without a fee, one that is named after the last day comes too late to stop it. */
    private static Start withFee(AccessRule rule, AccessRequest request, Receipt receipt) {
        boolean needsPayment = rule.trigger() == Trigger.RECEIPT_AND_FEE;
        AccessRequest inTime = needsPayment
                ? request
                : request.asOf(DayCount.of(rule, receipt.date()).last());
        Optional<Event> quoted = inTime.last(EventKind.FEE_QUOTED);
        Optional<Event> paid = quoted.isPresent() ? paymentOf(quoted.get(), request) : inTime.first(EventKind.FEE_PAID);
        if (paid.isPresent()) {
            return paid(rule, receipt, paid.get().date());
        }
        if (quoted.isPresent()) {
            return plain(rule, receipt, false, Sentence.WORKING_FEE_DUE);
        }
        return needsPayment
                ? plain(rule, receipt, false, Sentence.WORKING_FEE_NOT_RECORDED)
                : plain(rule, receipt, true);
    }

    /** The first payment from the day of the quotation on. */
    private static Optional<Event> paymentOf(Event quoted, AccessRequest request) {
        for (Event event : request.chronicle()) {
            if (event.kind() == EventKind.FEE_PAID && !event.date().isBefore(quoted.date())) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    private static Start paid(AccessRule rule, Receipt receipt, LocalDate paid) {
        if (!paid.isAfter(receipt.date())) {
            return plain(rule, receipt, true);
        }
        Working day = Working.step(Sentence.WORKING_DAY0_FEE.with(print(receipt.date()), print(paid)), rule.citation());
        return new Start(paid, true, List.of(receipt.working(), day));
    }

    private static Start plain(AccessRule rule, Receipt receipt, boolean runs, Sentence... doubts) {
        List<Working> working = new ArrayList<>();
        working.add(receipt.working());
        working.add(Working.step(Sentence.WORKING_DAY0.with(print(receipt.date())), rule.citation()));
        for (Sentence doubt : doubts) {
            working.add(Working.doubt(doubt.with(), rule.citation()));
        }
        return new Start(receipt.date(), runs, working);
    }
}
