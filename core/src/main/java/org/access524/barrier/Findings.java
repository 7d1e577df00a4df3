package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;

/** What was found so far, of which a person need not read everything twice. */
final class Findings {
    private record Finding(FoundBarrier barrier, int rank) {}

    private final List<Finding> findings = new ArrayList<>();

    /**
     * Takes what was found, unless the same words were found before for the same kind.
     *
     * @param rank lower for a wording that tells more
     */
    void add(FoundBarrier barrier, int rank) {
        for (Finding known : findings) {
            if (known.barrier().kind() == barrier.kind()
                    && known.barrier().quote().equals(barrier.quote())) {
                return;
            }
        }
        findings.add(new Finding(barrier, rank));
    }

    /**
     * The most telling of each kind, in the order in which they came.
     *
     * @param page everything that the page says, with single blanks
     */
    List<FoundBarrier> best(String page) {
        List<FoundBarrier> best = new ArrayList<>();
        for (Finding finding : findings) {
            int better = 0;
            for (Finding other : findings) {
                better += isBetter(other, finding) ? 1 : 0;
            }
            if (better < most(finding.barrier().kind())) {
                best.add(
                        finding.barrier().kind() == BarrierKind.THIRD_PARTY_AUTHORIZATION
                                ? titled(page, finding)
                                : finding.barrier());
            }
        }
        return List.copyOf(best);
    }

    /** A form that is an authorization is shown by its title and by what is signed. */
    private FoundBarrier titled(String page, Finding finding) {
        FoundBarrier barrier = finding.barrier();
        for (Finding other : findings) {
            if (other == finding || barrier.strength() == BarrierStrength.FIRM) {
                return barrier;
            }
            if (other.barrier().kind() == barrier.kind()) {
                String quote = TitledQuote.of(page, other.barrier().quote(), barrier.quote());
                return new FoundBarrier(barrier.kind(), barrier.strength(), quote);
            }
        }
        return barrier;
    }

    private boolean isBetter(Finding other, Finding finding) {
        if (other == finding || other.barrier().kind() != finding.barrier().kind()) {
            return false;
        }
        int strength = other.barrier().strength().compareTo(finding.barrier().strength());
        if (strength != 0) {
            return strength < 0;
        }
        return other.rank() < finding.rank()
                || other.rank() == finding.rank() && findings.indexOf(other) < findings.indexOf(finding);
    }

    /** One line for a witness is as good as five, and so is one authorization; the first tier of prices tells of the others. */
    private static int most(BarrierKind kind) {
        return switch (kind) {
            case WITNESS, THIRD_PARTY_AUTHORIZATION, NOTARY, EXPIRY_DEMANDED, FEE_PER_PAGE -> 1;
            default -> 3;
        };
    }
}
