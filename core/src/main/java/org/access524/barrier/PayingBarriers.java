package org.access524.barrier;

import java.util.List;

/** What is to be paid and how long one has to wait. */
public final class PayingBarriers {
    private static final List<List<Wording>> TABLES = List.of(
            PriceWordings.ALL,
            SearchFeeWordings.ALL,
            PaymentWordings.ALL,
            BillWordings.ALL,
            TimeWordings.ALL,
            MoneyFirstWordings.ALL);

    private PayingBarriers() {}

    /** What the texts demand. */
    public static List<FoundBarrier> in(List<String> texts) {
        return StatementReader.find(texts, TABLES, (statement, page) -> List.of(), List.of());
    }
}
