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
    };

    abstract boolean holds(Statement statement);

    private static int cents(Statement statement) {
        return Math.max(
                Amounts.highestCents(statement.quote()),
                Amounts.highestNamedCents(statement.words().words()));
    }
}
