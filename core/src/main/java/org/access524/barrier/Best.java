package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;

/** Leaves what a person need not read twice. */
final class Best {

    private Best() {}

    /** Each quote once, the firm ones before the others where a kind has many; in the order in which they came. */
    static List<FoundBarrier> of(List<FoundBarrier> found, int mostOfAKind) {
        List<FoundBarrier> best = new ArrayList<>();
        for (FoundBarrier barrier : found) {
            int better = 0;
            for (FoundBarrier other : found) {
                better += isBetter(other, barrier, found) ? 1 : 0;
            }
            if (better < most(barrier.kind(), mostOfAKind)) {
                best.add(barrier);
            }
        }
        return List.copyOf(best);
    }

    private static boolean isBetter(FoundBarrier other, FoundBarrier barrier, List<FoundBarrier> found) {
        if (other == barrier || other.kind() != barrier.kind()) {
            return false;
        }
        return other.strength() == barrier.strength()
                ? found.indexOf(other) < found.indexOf(barrier)
                : other.strength() == BarrierStrength.FIRM;
    }

    /** One line for a witness is as good as five, and so is one authorization. */
    private static int most(BarrierKind kind, int usually) {
        return switch (kind) {
            case WITNESS, THIRD_PARTY_AUTHORIZATION, NOTARY, EXPIRY_DEMANDED -> 1;
            default -> usually;
        };
    }
}
