package org.access524.barrier;

import static org.access524.barrier.BarrierKind.ID_COPY_EXCESSIVE;
import static org.access524.barrier.BarrierKind.SSN_DEMANDED;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** How the person is to prove who is asking. */
final class IdentityWordings {

    /** One more than the two of which another reader may still say that they are no barrier. */
    private static final Phrases THREE_PROOFS = Demand.near("license; passport; photo id; picture id; state id", """
            insurance card and your social security card; insurance card and social security card; medicare card and your social security card;
            social security card and a recent; social security card and a utility bill; social security card and utility bill; social security card and birth certificate;
            social security card and your birth certificate; social security card and the childs birth; social security card and insurance card
            """);

    /** Asked at a first visit, or one of several will do. */
    private static final Phrases AT_THE_DESK = Phrases.list(
            "new patient*; visit; registration; if; either; one of the following; one of these; such as; or your social; or a; or your insurance; or your passport; name change; billing; not need");

    private static final Phrases PROOF_BESIDES = Phrases.list(
            "plus a utility bill; plus a recent; plus proof of address; plus proof of residence; plus a bank statement; and proof of address; and a utility bill; and a recent utility bill; as well as a utility bill; as well as proof of");

    private static final Phrases PROOF =
            Phrases.list("license; passport; identification; id; licencia; identificacion");

    private static final Phrases HANDED_IN = Demand.mustOr("""
            send; include; enclose; provide; attach*; along with; mail; show; upload*; staple; clip; submit; scan; copies of; photocop*; asked for; envie; adjunte; incluya
            """);

    static final List<Wording> ALL = List.of(
            firm(SSN_DEMANDED, """
                    ssn; social security; seguro social; your social; full social; the social; a social
                    """)
                    .with("""
                            put; look you up; at the top; will need; need your;
                            be sure to; make sure; must; have to; has to; need to; required; requires; require;
                            include; provide; following information; with your; appear; appears; without; lacking;
                            lacks; missing; cannot process; asked for; ask for; returned; rejected; have your; ask that you;
                            identify yourself; carry; escriba; anote; ponga; envie; contain; mandatory; we need;
                            you need; bring; tell us; needed; show; write; list; give us; state; enter; supply; debe;
                            deben; incluya; incluir; proporcion*; indique; se requiere; obligatori*; necesito;
                            necesita*; tiene que; presente
                            """)
                    .with("number; numbers; no; ssn; numero; num; your social; full social; the social; a social")
                    .unless("""
                            social worker*; social history; social work; social services; social media; do not; dont; never; not include; last four; last 4; optional; or social; or your social;
                            or the social; or ssn; or last; or medical record; if available; if known; security card;
                            disability; benefits; administration; redact*; remove; mask*; ultimos cuatro; opcional;
                            no incluya; no escriba; xxx; protect; theft; not provide; if you have; part of; and or;
                            either ssn; either your social; o el numero; income; no es; not use; billing; insurance;
                            are fine; is fine; are okay; is okay; are welcome; are accepted; are still; will still;
                            leave out your; leave off your; omit your; identifiers; such as; sell; disclos*; breach;
                            may contain; may include; may also include; you may; you can; if you wish; if you like;
                            if you want; black out; cross out; strike; removed; help us; to help; puede
                            """),
            question(SSN_DEMANDED, """
                    social security; ssn; ss number; soc sec; seguro social; s s n; social sec; | ss
                    """)
                    .with("number; no; ssn; num; numero; social security; soc sec; ss")
                    .with("""
                            | social security; social security number |; | ssn; ssn |; social security no;
                            social security |; ss number; soc sec; social security or; patients social security;
                            social security number date; seguro social |; | numero de seguro social;
                            | numero del seguro social; | num de seguro social; social security number or;
                            social security number phone; | ss |; dob ssn; birth social security;
                            number social security; social security number address; number ssn
                            """)
                    .unless("""
                            do not; dont; never; last four; last 4; 4 digits of; optional; if available; card;
                            disability; benefits; administration; ultimos; opcional; only last;
                            medical record number or; or medical record; may include; may contain; information you are requesting; social security office*; xxx xx; partial; income; not provide;
                            security act; if known; office use; solo los; employer; number or ssn; mrn or; if you wish; if you like; if you want; you may; you can; black out; cross out; removed;
                            no escriba; no incluya; no ponga; leave blank; leave out your; leave off your; omit your; are fine; award
                            """),
            question(SSN_DEMANDED, """
                    social security or last 4 digits; social security number or last 4 digits;
                    social security number or last four digits; ssn or last 4; ssn or last four; full or last four;
                    social security or last four
                    """).unless("optional"),
            firm(ID_COPY_EXCESSIVE, PROOF_BESIDES)
                    .with("two forms; two pieces; two government; two photo; two ids; 2 forms; 2 pieces")
                    .with(Demand.mustOr("send; include; enclose; provide; attach; bring; show"))
                    .unless(AT_THE_DESK),
            firm(ID_COPY_EXCESSIVE, THREE_PROOFS)
                    .with(Demand.mustOr("send; include; enclose; provide; attach; bring; along with; mail; show"))
                    .unless(AT_THE_DESK),
            firm(ID_COPY_EXCESSIVE, PROOF)
                    .measured(Measure.THREE_PROOFS)
                    .with(HANDED_IN)
                    .unless(AT_THE_DESK)
                    .unless("or; one of; any of; any one; either; any two"),
            question(ID_COPY_EXCESSIVE, PROOF)
                    .measured(Measure.TWO_PROOFS)
                    .with(HANDED_IN)
                    .unless(AT_THE_DESK)
                    .unless("or; one of; any of; any one; either; not need; bring; check in; deceased; o"),
            question(ID_COPY_EXCESSIVE, """
                    and a second form of id*; and another form of id*; plus a second form of id*; plus another form of id*; and an additional form of id*; and a second piece of id*; and a second id;
                    and a second proof of id*; y una segunda identificacion; y otra identificacion
                    """).ofAnybody().unless("if; may; either; one of; billing; appointment*"),
            question(ID_COPY_EXCESSIVE, Demand.near("""
                            along with; in addition to; besides; as well as; plus; together with; id and; license and;
                            identification and; ademas de; junto con
                            """, """
                            bank statement; utility bill; pay stub; proof of address; proof of residence; lease;
                            social security card; second id; second document; another document; recibo de luz;
                            comprobante de domicilio; estado de cuenta
                            """))
                    .with("id; ids; identification; license; passport; identificacion; licencia; pasaporte")
                    .with(Demand.mustOr("send; include; enclose; provide; attach; bring; we need; envie; incluya"))
                    .unless(
                            "new patient*; first visit; insurance; name change; marriage; if you have no; financial; no id"),
            question(
                            ID_COPY_EXCESSIVE,
                            Demand.near("""
                            two forms; two pieces; two types; two kinds; two proofs; 2 forms; 2 pieces; 2 types; 2 proofs; two separate;
                            two different; two valid; two current; dos formas; dos tipos; dos pruebas
                            """, "id; ids; identification; identity; identificacion; identidad"))
                    .with(
                            Demand.mustOr(
                                    "send; include; enclose; provide; attach; bring; present; show; please; envie; incluya; traiga"))
                    .unless("""
                            or; one of; such as; either; new patient*; visit; exam; check in; insurance; name change;
                            pregnan*; if you do not have; in lieu; if no photo
                            """),
            question(
                            ID_COPY_EXCESSIVE,
                            Demand.near(
                                    "license; passport; photo id; picture id",
                                    "and your insurance card; and insurance card; and a copy of your insurance; and of your insurance"))
                    .with("attach; enclose; include; mail; send; submit; upload; request; requests")
                    .unless("visit; appointment; bring; register*; check in; if; or; billing"),
            question(ID_COPY_EXCESSIVE, """
                    two different ids; two different forms of; two proofs of; 2 proofs of; second id;
                    second document; second proof; second photo id; additional proof of; additional form of id*;
                    bank statement; id and a recent; pay stub; lease agreement; photograph of yourself; live photo;
                    photo of you holding; picture of you holding; photo of your face; picture of your face;
                    two government; two valid; two current; 2 government; two separate; two original; two acceptable;
                    two primary; dos documentos; hold up your id; holding up your; zoom call; dos comprobantes;
                    segunda identificacion; otra identificacion; documentos de identidad;
                    two pieces of identification; two forms of identification; two forms of id; two forms of picture;
                    two forms of photo; two forms of government; 2 forms of id*; 2 forms of picture;
                    2 forms of photo; 2 forms of government; two pieces of id; two ids; two photo ids;
                    two identifications; two types of id*; 2 types of id*; two kinds of id*; second form of id*;
                    selfie; holding your id; holding it; utility bill*; birth certificate and;
                    notarized copy of ... identification; notarized copy of ... id; certified copy of ... id;
                    passport and; social security card; fingerprint*; photo of yourself;
                    front and back of your ... and; video call; proof of residence; proof of address;
                    copy of your insurance card; credit card ... identity; both a driver*; two documents; 2 ids;
                    dos identificaciones; dos formas de identificacion; dos tipos de identificacion;
                    recibo de servicios; comprobante de domicilio
                    """).with("""
                            must; require*; need; needs; needed; include; provide; upload*; bring; show; present;
                            submit; send; attach; want; debe*; incluya; presente; presentar; se requiere*; necesita*;
                            traiga; please; available to; copy of; join; enclose; plus; along with; together with;
                            se piden; hace falta
                            """).unless("""
                            or; one of the; one of these; such as; example; either; may ask; billing; name change;
                            change of name; marriage; pregnan*; visit; exam; check in; front desk; parking; o;
                            if you do not have; if no photo; in lieu; new patient*; not need; any one; enough;
                            witness*; photos; copies of this; weeks; days; cualquiera; uno
                            """));

    private IdentityWordings() {}
}
