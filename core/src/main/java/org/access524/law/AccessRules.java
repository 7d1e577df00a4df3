package org.access524.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every time limit: the federal ones, then the states' that may be quicker, then the states' that are not. */
public final class AccessRules {

    private static final List<AccessRule> ALL = new ArrayList<>();

    static {
        ALL.addAll(FederalRules.ALL);
        ALL.addAll(QuickerStateRules.ALL);
        ALL.addAll(SlowerStateRules.ALL);
    }

    private AccessRules() {}

    /** All of them, also those that are no longer or not yet in force. */
    public static List<AccessRule> all() {
        return List.copyOf(ALL);
    }

    /**
     * The federal rules and those of {@code state} for a request received on that day: of several entries with the same
     * id, the latest that was in force by then.
     */
    public static List<AccessRule> inForce(Jurisdiction state, LocalDate receipt) {
        return inForce(ALL, state, receipt);
    }

    static List<AccessRule> inForce(List<AccessRule> rules, Jurisdiction state, LocalDate receipt) {
        List<AccessRule> current = new ArrayList<>();
        for (AccessRule rule : rules) {
            boolean applies = rule.jurisdiction() == Jurisdiction.FEDERAL || rule.jurisdiction() == state;
            if (applies && rule.inForceOn(receipt) && !isAmended(rule, rules, receipt)) {
                current.add(rule);
            }
        }
        return current;
    }

    private static boolean isAmended(AccessRule rule, List<AccessRule> rules, LocalDate receipt) {
        LocalDate from = rule.inForceFrom().orElse(LocalDate.MIN);
        for (AccessRule other : rules) {
            if (other.id().equals(rule.id())
                    && other.inForceOn(receipt)
                    && other.inForceFrom().orElse(LocalDate.MIN).isAfter(from)) {
                return true;
            }
        }
        return false;
    }
}
