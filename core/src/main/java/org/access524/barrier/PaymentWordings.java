package org.access524.barrier;

import static org.access524.barrier.BarrierKind.FEE_PREPAYMENT;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** When the copy is to be paid. */
final class PaymentWordings {

    /** A bill for care, the small print of a notice, or a fee that is only announced. */
    private static final Phrases NO_COPYING_FEE = Phrases.list("""
                            notified; told of; tell you in advance; let you know; tell you ahead;
                            tell you beforehand; given the cost; given an; withdraw; informed; inform you; advised;
                            estimate*; balance*; account*; for treatment; visit; co pay*; copay*; insurance; claim*;
                            payment options; payment plan; surgery; procedure; bill; bills; billing; statement*;
                            treatment payment; health care operations; payment or; condition*; payment and;
                            no payment; not required; disclos*; to obtain payment; for payment; related to payment;
                            owe; owes; enrollment; enrolment; eligibility; remuneration; financial; exam; contact you;
                            payment purposes; collections; no fee; no charge; medicare; services; saldo; cuenta;
                            tratamiento; seguro; consulta
                            """);

    static final List<Wording> ALL = List.of(
            question(
                            FEE_PREPAYMENT,
                            Demand.near(
                                    "after we receive; after receiving; after receipt of; of receiving; of receipt of; once we receive; once we have",
                                    """
                            and the fee; and fee; and fees; and payment; and the payment; and your payment; and your check; and your fee
                            """))
                    .unless(NO_COPYING_FEE),
            question(FEE_PREPAYMENT, Demand.near("fee; fees; charge; charges", """
                            collected at the time of the request; collected at time of request; collected when; collected with; taken at the time of request; taken at the time of the request;
                            collected at the time of request
                            """))
                    .unless(NO_COPYING_FEE)
                    .unless("parking; physical; physicals; appointment*; application; registration"),
            question(FEE_PREPAYMENT, """
                    advance payment; payment is required; payment is due; payment required; prepaid; prepayment;
                    pre payment; pre paid; in advance; payment in full; paid in full; must be paid;
                    must be received before; payment must; once it is paid; when it is paid; once paid;
                    after it is paid; once payment; once your payment; once the payment; once we receive payment;
                    received payment; received your payment; have your payment; payment arrives; payment has arrived;
                    payment clears; check clears; pay first; paid first; payment first; until you have paid;
                    after payment; after your payment; upon payment; receipt of payment; receipt of your payment;
                    having the fee; until payment; until paid; until the fee; until fees; when payment;
                    prior to release; due when you ask; due at the time; due upon request; due at time;
                    has been paid; are paid by; before the copying fee; payment has been received;
                    after we receive payment; after we receive your payment; payment before; be paid before;
                    be paid prior; are paid before; is paid before; paid prior to; due prior; have to be paid;
                    has to be paid; need to be paid; se paga antes; se pagan antes; pagarse antes; pay before;
                    pay the fee; payment prior; must pay; wait for your payment; before releasing; when the invoice;
                    up front; upfront; with your payment; include payment; payment with; include a check;
                    enclose a check; payable at; due before; collected prior; collected before; are due; deposit;
                    por adelantado; pagar antes; antes de entregar; despues de recibir el pago; despues del pago;
                    al recibir el pago; una vez recibido el pago; una vez pagado; pago previo; previo pago;
                    una vez que recibamos el pago; hasta recibir el pago; debe pagarse; debe pagar ... antes;
                    deben pagarse; hasta que se pague; pago anticipado; cuando se reciba el pago; el pago debe
                    """).about(Phrases.list("""
                            record*; copies; copy; copying; cd; cds; charts; chart; request; requests; films; images;
                            released; mailed; documents; clerical; fees are; charges are; fee; expediente*;
                            registros; copias; historial*; solicitud; cargos
                            """)).with("""
                            pay*; paid; prepa*; fee; fees; charge; invoice; due; check; pago*; paga*; adelantado;
                            deposit; charges
                            """).unless(NO_COPYING_FEE),
            question(FEE_PREPAYMENT, Demand.near("""
                            until; unless; only after; once; upon receipt of; on receipt of; as soon as; before; not ... without; no copies without;
                            no records without; must accompany; must be accompanied by; accompanied by; must be enclosed;
                            must be sent with; must be included with; must come with; must be submitted with; enclose;
                            must include; prior to; hasta que; una vez; antes de
                            """, """
                            your check; a check; the check; check is; money order; have the money; have your money;
                            fee is received; fee is paid; fee has been; fee is in; fees are paid; fees are received;
                            charge is paid; charge has been; charges are paid; invoice is paid; invoice has been; paid the fee;
                            paid for your copies; paid for the copies; pay for; paid the invoice; paid the copy*;
                            copy fee; copying fee; copying charge; copy charge; your request; the request; pague; pagado;
                            recibir el pago; recibamos el pago; pagar las copias; recibirlas; entregarlas
                            """))
                    .with("""
                            check; checks; fee; fees; charge; charges; invoice; money; pay; paid; pagar; pague;
                            pagado; pago
                            """)
                    .with("""
                            until; unless; only after; once; upon receipt of; on receipt of; as soon as; before; without; accompany; accompanied; enclose*;
                            sent with; included with; come with; submitted with; prior to; hasta que; una vez; antes de
                            """)
                    .with("""
                            record; records; copies; copying; copy; chart; charts; cd; cds; films; images; copias; expediente*;
                            registros
                            """)
                    .unless(NO_COPYING_FEE)
                    .unless("""
                            may pay; you receive; you get; late; per hour; tell you; know the; will be told; cuando las reciba;
                            check with; check the; check your; check our; before submitting; check box; check boxes; check off;
                            before mailing your; before sending your
                            """),
            question(FEE_PREPAYMENT, Demand.near("""
                            pay; payable; paid; payment; check; checks; cash; money order; fee; fees; cheque; pago; paga; giro
                            """, """
                            when you hand in; when you turn in; when you bring in; when you submit; when you drop off; when you send in; when submitting; when handing in; when the request is; when the form is;
                            with the records request; included with; enclosed with; should accompany; must accompany; accompany the; accompany your; al entregar la; al presentar la; a la solicitud; con el formulario
                            """))
                    .with("request; requests; form; solicitud; formulario")
                    .unless(NO_COPYING_FEE)
                    .unless(
                            "check the; check one; check box; check off; referral; application; school; camp; physical; no cash; form fee*; completing"),
            question(
                            FEE_PREPAYMENT,
                            "pay when you order; payment is expected when you; pay when you pick; payment when you pick; be paid for before; payment in advance |; payment in advance is; bring a check for; bring cash for; bring payment; before or at the time of pickup; payable at pickup; payable before pickup; together with your payment; along with your payment; together with payment; along with payment; along with the fee; together with the fee; along with your check; once we have been paid; after we have been paid; as soon as your payment; as soon as payment; until the fee has; until your fee has")
                    .unless(NO_COPYING_FEE)
                    .unless("referral; application; school; camp; registration"),
            question(
                            FEE_PREPAYMENT,
                            Demand.near(
                                    "cash; check; money order; payment; your payment; efectivo; pago",
                                    "with this form; with the form; with your form; with this request; with the request; with your request; with the order; with this order; con este formulario; con su solicitud; con la solicitud"))
                    .unless(NO_COPYING_FEE)
                    .unless(
                            "no cash; do not send; do not include; do not enclose; check the; check one; check box; not accept; questions; no envie; check with us; check with your; check with the office"),
            question(FEE_PREPAYMENT, Demand.near("""
                            check; checks; money order; payment; fee; fees; deposit; prepayment; cheque; giro postal; el pago; deposito
                            """, """
                            must be enclosed; must be attached; must accompany; has to accompany; has to be enclosed; is to be enclosed; is collected with; is required with; must be sent with;
                            must come with; is due with; must be submitted with; debe acompanar; debe incluirse; debe adjuntarse; es por adelantado; por anticipado
                            """))
                    .unless(NO_COPYING_FEE)
                    .unless(
                            "referral; appointment*; class; application fee; form fee; attorney*; check one; check the; check box; check mark; budget; grant"),
            question(FEE_PREPAYMENT, """
                    due with request; due with the request; due with your request; due with this form; due when the request; due with order; due on request;
                    after full payment; only after payment; upon full payment; on full payment; payment must be stapled; payment must be attached; payment must be enclosed;
                    payment attached; attach payment; attach your payment; enclose payment; enclose your payment; payable with request; payable with the request;
                    payable when you ask; payable when the request; se paga al hacer; se paga al pedir; se paga al solicitar; pagar al hacer; se pagan al hacer; se pagan al solicitar;
                    se hace al solicitar*; se hace al pedir*; se hacen al solicitar*; pago al hacer la solicitud; pagadero al solicitar
                    """)
                    .unless(NO_COPYING_FEE)
                    .unless("referral; appointment*; class; application fee; form fee; attorney*"),
            question(FEE_PREPAYMENT, "paid; payment; pay; payable; due; prepay*; pago; pagar; paga; pagado")
                    .with("""
                            before; prior to; in advance; once; until; upon receipt; when you place; when you ask;
                            when you request; at the time; at time of; with your request; with the request; first;
                            up front; upfront; antes; por adelantado; una vez; al solicitar; al momento; hasta
                            """)
                    .with("""
                            fee; fees; copying charge*; copy charge*; charges; invoice; cost of copies;
                            cost of copying;
                            cost of the copies; copying cost*; costo de las copias; cargo; cargos; tarifa; cuota
                            """)
                    .with("""
                            record; records; copies; copying; chart; charts; cd; cds; films; images; copias;
                            expediente*; registros
                            """)
                    .unless(NO_COPYING_FEE)
                    .unless(
                            "after you receive; due whether; first page*; first copy; first request; first time; may; late; per hour"));

    private PaymentWordings() {}
}
