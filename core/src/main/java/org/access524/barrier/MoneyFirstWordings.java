package org.access524.barrier;

import static org.access524.barrier.BarrierKind.FEE_PREPAYMENT;
import static org.access524.barrier.BarrierKind.PREPAYMENT_OF_BILL;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** That the copy waits for money, in the plain words of a small office too. */
final class MoneyFirstWordings {

    private static final String DEBT = """
            owe; owes; owing; owed; behind on; are behind; caught up; catch up; paid up; pay up; past due; overdue; arrears; delinquent; unpaid; settle up; settled up; settle your; squared away; square your;
            square with us; money due; any balance; balance on; your balance; open balance; balance is; balances; balance has; old balance; bill is paid; bill in full; your bill; on the bill; your account is; account is; account has; account at zero; owe nothing; tab; clear your; cleared your;
            saldo; deuda; deudas; adeudo; cuenta pendiente; lo que debe; al corriente; facturas
            """;

    private static final String MONEY = """
            money first; see the money; have the money; have your money; see the payment; money in hand; run your card; charge your card; card is charged; send the money; send money; money comes; money arrives; money is in; money order first;
            pay up front; pays first; pay first; paid first; cash up front; dinero primero; pago primero; pague primero
            """;

    static final List<Wording> ALL = List.of(
            firm(PREPAYMENT_OF_BILL, Demand.waitsFor(DEBT))
                    .evenNegated()
                    .about(Demand.KEPT)
                    .with("""
                            record; records; chart; charts; copies; copy; pictures; images; films; x rays; scans; discs; cds; paperwork; expediente*; copias; registros; historial*; radiografias; imagenes
                            """)
                    .unless("""
                            not withhold; not withheld; not hold; not be held; never; regardless; even if; even when;
                            even though; not a reason; no reason; cannot be denied; not deny; not because; whether or
                            not; no matter; not affect; nothing to do; not have to be; do not have to; not keep you;
                            not prevent; not delay; copying fee*; copy fee*; fee for; fees for; copies are billed;
                            invoice; billing record*; itemized; copy of your bill*; statement; portal; mychart;
                            insurance; shows the; estimate*; refund*; collections after; account number; bill for your
                            copies; bill for the copies; bill of; cost of; need not; aunque; no importa; no afecta; no
                            retenemos; call; visit; appointment*; need to be paid up; no need
                            """),
            question(FEE_PREPAYMENT, Demand.noneWithout("payment; money; check; fee; cash"))
                    .evenNegated(),
            question(
                            FEE_PREPAYMENT,
                            "once you have paid; after you have paid; when you have paid; until you have paid; until you pay; once you pay; cash before; cash on the counter; una vez que pague; cuando pague")
                    .about(Demand.KEPT)
                    .unless("visit; appointment*; exam; treatment; surgery; attorney*; balance; bill; insurance; owe"),
            question(FEE_PREPAYMENT, MONEY)
                    .about(Demand.KEPT)
                    .unless(
                            "visit; appointment*; exam; treatment; surgery; attorney*; lawyer*; no money; insurance; physical; form; forms"),
            question(
                            FEE_PREPAYMENT,
                            Phrases.pairs(
                                    "send the money; send your check; send a check; send payment; include a check; include your check; include payment; send the fee; include the fee; card number; mande el pago; envie el pago; incluya el pago",
                                    "along with; with your letter; with your request; with the form; with your form; with this form; with it; at the same time; together with; junto con; con su"))
                    .unless("visit; appointment*; school; camp; do not; registration"));

    private MoneyFirstWordings() {}
}
