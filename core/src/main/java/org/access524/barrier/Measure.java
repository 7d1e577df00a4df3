package org.access524.barrier;

import org.access524.text.Phrases;

/** A number that a statement must name. */
enum Measure {
    NONE {
        @Override
        boolean holds(Statement statement) {
            return true;
        }
    },
    /** More than thirty calendar days. */
    OVER_30_DAYS {
        @Override
        boolean holds(Statement statement) {
            return Durations.longestCalendarDays(statement.words().words()) > 30;
        }
    },
    /** So many business days that more than thirty calendar days pass. */
    OVER_30_IN_BUSINESS_DAYS {
        @Override
        boolean holds(Statement statement) {
            return Durations.longestBusinessDays(statement.words().words()) >= 22;
        }
    },
    /** Any amount of money. */
    AMOUNT {
        @Override
        boolean holds(Statement statement) {
            return cents(statement) > 0;
        }
    },
    /** A price that may be one by the page. */
    PAGE_PRICE {
        @Override
        boolean holds(Statement statement) {
            return centsByThePage(statement) > 0;
        }
    },
    /** No price by the page that may still be one by cost, which is more for paper. */
    HIGH_PAGE_PRICE {
        @Override
        boolean holds(Statement statement) {
            int cents = centsByThePage(statement);
            return cents >= LEAST_BEYOND_PAPER
                    || !statement.says(ON_PAPER) && !ON_PAPER.in(statement.heading()) && (cents == 0 || cents > 25);
        }
    },
    /** More than the optional flat fee of HHS's guidance. */
    OVER_FLAT_FEE {
        @Override
        boolean holds(Statement statement) {
            return cents(statement) > 650;
        }
    },
    /** More than that, in the row of a list of prices. */
    ROW_OVER_FLAT_FEE {
        @Override
        boolean holds(Statement statement) {
            return statement.quote().length() <= LONGEST_ROW && OVER_FLAT_FEE.holds(statement);
        }
    },
    /** Any amount of money, in the row of a list of prices. */
    ROW {
        @Override
        boolean holds(Statement statement) {
            return statement.quote().length() <= LONGEST_ROW && AMOUNT.holds(statement);
        }
    },
    /** More than a copy on a medium can cost to make, by any account. */
    FAR_OVER_FLAT_FEE {
        @Override
        boolean holds(Statement statement) {
            return cents(statement) >= 3500;
        }
    },
    /** More than any one copy can cost to make, also on paper. */
    BEYOND_ANY_COPY {
        @Override
        boolean holds(Statement statement) {
            return cents(statement) >= 5000;
        }
    },
    /** Two proofs of different kinds. */
    TWO_PROOFS {
        @Override
        boolean holds(Statement statement) {
            return Proofs.in(statement.words()) >= 2;
        }
    },
    /** Three proofs of different kinds. */
    THREE_PROOFS {
        @Override
        boolean holds(Statement statement) {
            return Proofs.in(statement.words()) >= 3;
        }
    };

    private static final int LONGEST_ROW = 60;
    private static final int LEAST_BEYOND_PAPER = 100;

    private static final Phrases ON_PAPER =
            Phrases.list("paper; hard cop*; printed; print; papel; impres*; fotocopia*");

    abstract boolean holds(Statement statement);

    private static int centsByThePage(Statement statement) {
        return Amounts.centsByThePage(statement.quote(), statement.words().words());
    }

    private static int cents(Statement statement) {
        return Math.max(
                Amounts.highestCents(statement.quote()),
                Amounts.highestNamedCents(statement.words().words()));
    }
}
