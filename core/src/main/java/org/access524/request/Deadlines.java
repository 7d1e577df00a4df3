package org.access524.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.AccessRule;
import org.access524.law.AccessRules;
import org.access524.request.Deadline.Standing;

/** Which last days a request sets, by every rule that reaches it. */
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

    /** The rules that would surely bind the provider if it received this request on that day. */
    public static List<AccessRule> surelyBinding(AccessRequest request, LocalDate receipt) {
        List<AccessRule> binding = new ArrayList<>();
        for (AccessRule rule : AccessRules.inForce(request.provider().jurisdiction(), receipt)) {
            Reach reach = Reach.of(rule, request, receipt);
            if (reach.applies()
                    && reach.doubts().isEmpty()
                    && Reach.information(rule).isEmpty()) {
                binding.add(rule);
            }
        }
        return binding;
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
            Reach reach = Reach.of(rule, request, receipt.date());
            if (reach.applies()) {
                deadlines.add(deadline(rule, request, receipt, reach));
            }
        }
        deadlines.sort((left, right) -> left.due().compareTo(right.due()));
        return deadlines;
    }

    private static Deadline deadline(AccessRule rule, AccessRequest request, Receipt receipt, Reach reach) {
        Start start = Start.of(rule, request, receipt);
        Optional<Sentence> information = Reach.information(rule);
        List<Working> working = new ArrayList<>();
        information.ifPresent(why -> working.add(Working.doubt(why.with(), rule.citation())));
        working.addAll(reach.doubts());
        working.addAll(start.working());
        DayCount days = DayCount.of(rule, start.dayZero());
        working.addAll(days.working());
        ExtensionNotice extension = ExtensionNotice.apply(rule, start.dayZero(), days.last(), request);
        working.addAll(extension.working());
        boolean binds = reach.doubts().isEmpty() && start.runs();
        Standing standing = information.isPresent() ? Standing.INFORMATION : binds ? Standing.BINDS : Standing.CHECK;
        return new Deadline(rule, extension.due(), standing, extension.extended(), working);
    }
}
