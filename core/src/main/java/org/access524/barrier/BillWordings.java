package org.access524.barrier;

import static org.access524.barrier.BarrierKind.PREPAYMENT_OF_BILL;
import static org.access524.barrier.Wording.firm;

import java.util.List;
import org.access524.text.Phrases;

/** That a bill for care is to be paid first. */
final class BillWordings {

    /** The bill makes no difference, or it is the one for the copy. */
    private static final Phrases STILL_RELEASED = Phrases.list("""
            no reason; send you a bill; receive a bill; get a bill; mail you a bill; not withhold; not be withheld;
            not refuse; not hold; never; regardless; even if; not a reason; cannot be denied; not be denied;
            not deny; cannot withhold; wont withhold; even though; not because; whether or not; copying fee*;
            copy fee*; copying charges; fee for copies; invoice; does not affect; no matter; amended; no retenemos;
            aunque; no negamos; no importa; cost of copying; not required to pay; cannot refuse; copying cost*;
            transfer costs; not keep you from; not prevent; not stop; not keep us from; not delay; unless you ask;
            portal; mychart; nobody may; no one may; bill of; itemized bill*; copy of your bill*;
            copy of your unpaid; billing statement*; is in your records; even when; yours even; not a ground;
            illegal; unlawful; your right; bill for your copies; bill for the copies; bill for copies;
            bill for copying; copies are billed; your insurance; no retendremos; no impide; no afecta;
            billing record*; next visit; before your visit; shows the
            """);

    static final List<Wording> ALL = List.of(
            firm(PREPAYMENT_OF_BILL, """
                    exam has been paid; exam is paid; money owing; money is owed; settle your account;
                    estar al corriente; esta al corriente; outstanding balance*; balance due; open balance*;
                    past due account*; nonpayment; non payment; owe money; owes money; owe us; owes us; owe the;
                    owes the; owe nothing; owes nothing; delinquent account*; accounts that are past due;
                    accounts past due; overdue account*; accounts that are overdue; their bill; bills; their balance;
                    their account; accounts that are behind; account must show; debt; debts; balance has to be;
                    balance of zero; your bill; bill is paid; bill must; bill has been; bill in full; amounts owed;
                    amount you owe; money owed; your balance; balance is; balances are; a balance; unpaid;
                    in arrears; in collections; sent to collections; account has been; account is; accounts are;
                    account in full; account to be; accounts in; paid up; pay off; paid off; hospital bill*;
                    medical bill*; cuenta debe; cuentas sin pagar; factura*; debe dinero; deben dinero; debe algo;
                    saldo
                    """).with("""
                            record; records; copies; copy; chart; charts; images; films; cds; cd; disc; discs; duplicates; expediente*; registros; historial*; copias; radiografias; imagenes
                            """).with("""
                            not release* ... until; not release* ... unless; not release* ... if;
                            not release* ... to patients; not be released; not send; not be sent; not give ... until;
                            not give ... unless; not give ... if; not provide; not be provided; not furnish;
                            not issue; not transfer; not transferred; not copy; not be copied; not copied;
                            not forward*; not be forwarded; mientras; withheld; withhold; held until; held if;
                            hold your record*; hold records; before duplicates; before any duplicate*;
                            leaves the office; leaves the building; leave the building; leave our office;
                            hold the record*; on hold; before we release; before we send; before we copy;
                            before we give; before release; before releasing; before records; before your record*;
                            before any record*; before copies; before a copy; before we will; before obtaining;
                            before receiving; before getting; before you can get; prior to release;
                            prior to releasing; prior to receiving; prior to obtaining; in order to obtain;
                            in order to receive; in order to get; to obtain your; to get your; to receive your;
                            before ... record*; before ... chart; before ... charts; before ... copies;
                            prior to ... record*; prior to ... copies; not release ... to; released when;
                            given out when; available when; released once; sent once; given once; released after;
                            until it is paid; until they are paid; until paid; given only to; released only to;
                            only to patients; only given; only released; only if; only when; only after; only once;
                            no records; no copies; cannot get; cannot have; cannot receive; cannot obtain;
                            cannot be released; cannot release; not get; not receive; not available to patients;
                            not entitled; refused; refuse; denied; will be held; are held; is held; be kept until;
                            para obtener; para recibir; before asking; before requesting; before you ask;
                            before you request; no se le entreg*; no se le dar*; una vez liquidado; una vez pagado;
                            hasta liquidar; al liquidar; antes de entreg*; antes de recibir; antes de obtener;
                            no le daremos; no se entreg*; no entreg*; no damos; no daremos; no se dan; hasta que
                            """).evenNegated().unless(STILL_RELEASED),
            firm(PREPAYMENT_OF_BILL, """
                    outstanding balance*; unpaid balance*; balance due; past due; balance on your account;
                    account must; account balance*; paid in full; unpaid bill*; outstanding bill*; unpaid account*;
                    delinquent; balances must; balance must; outstanding account*; account is current;
                    account be current; accounts must; account has been paid; owe; owed; open balance*; overdue;
                    outstanding charges; remaining balance; financial obligation*; zero balance; settled;
                    any balance; outstanding debt*; good standing; deuda*; cuenta pendiente; cuentas pendientes;
                    saldo; adeudo*; facturas pendientes
                    """).with("""
                            record; records; copies; chart; charts; images; cds; cd; disc; discs; films; expediente*; registros; historial*; copias
                            """).with("""
                            released when; given out when; available when; available once; sent when; released once; sent once; given once; must; before; prior to; until; unless; required; will not; cannot; not release*;
                            not be released; hold; withhold; withheld; in order to; have to; has to; need to;
                            needs to; only if; only after; not be provided; not provide; not transfer*; not copy;
                            not available; refuse; debe; antes de; hasta; no se entregar*; no entregamos; tiene que;
                            retener; no se libera*; no se dan; no damos
                            """).evenNegated().unless(STILL_RELEASED));

    private BillWordings() {}
}
