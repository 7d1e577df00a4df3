package org.access524.barrier;

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
    /** No price by the page so low that a copy on paper costs it by any account. */
    NO_TINY_PAGE_PRICE {
        @Override
        boolean holds(Statement statement) {
            int cents = centsByThePage(statement);
            return cents == 0 || cents >= LOWEST_FOR_A_PAGE;
        }
    },
    /** A price that may be one by the page. */
    PAGE_PRICE {
        @Override
        boolean holds(Statement statement) {
            return centsByThePage(statement) >= LOWEST_FOR_A_PAGE;
        }
    },
    /** No price by the page that may still be one by cost. */
    HIGH_PAGE_PRICE {
        @Override
        boolean holds(Statement statement) {
            int cents = centsByThePage(statement);
            return cents == 0 || cents > 25;
        }
    },
    /** More than the optional flat fee of HHS's guidance. */
    OVER_FLAT_FEE {
        @Override
        boolean holds(Statement statement) {
            return cents(statement) > 650;
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
    };

    private static final int LOWEST_FOR_A_PAGE = 10;

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
