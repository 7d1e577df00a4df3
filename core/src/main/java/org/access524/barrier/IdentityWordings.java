package org.access524.barrier;

import static org.access524.barrier.BarrierKind.ID_COPY_EXCESSIVE;
import static org.access524.barrier.BarrierKind.NOTARY;
import static org.access524.barrier.BarrierKind.SSN_DEMANDED;
import static org.access524.barrier.BarrierKind.WITNESS;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** How the person is to prove who is asking. */
final class IdentityWordings {

    private static final Phrases BLANK_LINE = Phrases.list("""
            signature of two witnesses; signatures of two witnesses; signatures of witnesses; signature of witnesses;
            witnesses signatures; two witnesses |; firmas de dos testigos; firma de dos testigos; witness;
            witnessed by; testigo
            """);

    private static final Phrases ANOTHER_WITNESS = Phrases.list("""
            by mark; with a mark; an x; transfer form; storage; specimen*; embryo*; unable to sign; cannot sign;
            not able to sign; physically unable; cannot write; expert; no witness; by telephone; by phone; verbal*;
            oral; only if; if the patient; if patient; only required; only when; amend*; notar*; study; trial;
            research; consent form; statement; directive*; cannot physically; if you cannot; if you are unable;
            when the patient; parent*; spouse; therapy; consents to; marca; no puede firmar; no pueda firmar;
            jehovah; surgery; operat*; court; solo si
            """);

    /** There is another way to prove it, or a case in which nothing is asked. */
    private static final Phrases ONLY_ONE_WAY = Phrases.list("""
            not made in person; not in person; not able to come; unable to come; cannot come; podemos pedir*;
            pueden pedir*; puede pedir*; if not; if it is not; if this; if the form; if the request; if your request;
            if you do not; if you are not; if you cannot; if requested; unless you; unless signed at;
            unless signed in; unless it is signed at; or compared; or a copy; or copy; or accompanied; or a photo;
            or by a; or have your; or have it; or include; or attach; or enclose; or sign; or signed; or send;
            or a witness; or witness*; or verified; or medallion; when not; not signed at; not signed in;
            signed outside; si no; o una copia; o acompanad*; a menos que
            """);

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
            Phrases.list("license; photo id; picture id; passport; identification; id; licencia; identificacion");

    private static final Phrases HANDED_IN = Demand.mustOr("""
            send; include; enclose; provide; attach*; along with; mail; show; upload*; staple; clip; submit; scan; copies of; photocop*; asked for; envie; adjunte; incluya
            """);

    /** Anyone of the house will do in place of a notary, so that it is a witness who is asked for. */
    private static final String STAFF_OR_NOTARY = """
            staff or notary; staff or a notary; staff member or notary; staff member or a notary; employee or notary; employee or a notary; employee or notarized; staff or notarized; staff witness or notary
            """;

    static final List<Wording> ALL = List.of(
            firm(NOTARY, """
                    notar*
                    """).with(Demand.mustOr("""
                            send your; with a notarized signature; must; have to; has to; need to; need a; needs to; will need; required; requires; require;
                            be notarized; is needed; shall; without notarization; only notarized;
                            get the form notarized; get your form notarized; get this form notarized;
                            have this form notarized; have your form notarized; been notarized; being notarized;
                            is notarized; are notarized; only if; only when; not honor*; not process*; rejected;
                            returned; in the presence of; certified by; acknowledged by; attested by; please get;
                            take the form to; in front of; before a notary; only accept*; not be accepted;
                            unless notarized; without a notar*; have your signature; have the form notarized;
                            have it notarized; before you send; get your signature; get it notarized; please have;
                            by a notary; debe; deben; requiere*; tiene que; requerid*; obligatori*; necesita; ante;
                            podemos pedir*; pueden pedir*; puede pedir*; es necesari*; certifique; por un notario
                            """)).unless("""
                            no notar*; not notar*; not be notarized; may be notarized; our notary; notary service*;
                            notary public services; notary available; power of attorney; affidavit; notarized letter; camp; letters;
                            letter of; poder; declaracion jurada; living will; out of state; if you choose;
                            or notar*; or a notar*; free notary; for your convenience; fine without; ok without;
                            okay without; welcome without; accepted without; valid without; can be sent without;
                            send ... without notar*; guardian*; notarized copy of your; notarized copy of a;
                            notarized copy of the; court papers; deed; directive*; transfer; embryo*
                            """).softenedBy(ONLY_ONE_WAY),
            firm(NOTARY, """
                    not notarized; not been notarized; unnotarized; without notar*; without a notar*; without the notar*;
                    lacking a notar*; unless notar*; unless it is notarized; unless they are notarized; no notarizad*; sin notar*;
                    sin el sello; sin sello de notario
                    """)
                    .evenNegated()
                    .with(Demand.TURNED_DOWN)
                    .unless(
                            "affidavit; power of attorney; poder; declaracion jurada; deed; can be accepted; also be accepted"),
            firm(
                            WITNESS,
                            Demand.near(
                                    "must be witnessed by; has to be witnessed by; have to be witnessed by; needs to be witnessed by; need to be witnessed by; signed in front of",
                                    STAFF_OR_NOTARY))
                    .unless(
                            "by mark; with an x; unable to sign; cannot sign; living will; directive*; consent to; consents; surg*; power of attorney; if"),
            question(NOTARY, """
                    notary public; notary signature; signature of notary; notary seal; my commission;
                    subscribed and sworn; witness or notary; notary or witness; a notarized; notarized signature;
                    notarized copy; notarized request; notarized authorization; notarized form; | notary; notary |;
                    notario publico; firma del notario; sello del notario; notarized letter
                    """).unless("""
                            no notar*; not notar*; not be notarized; our notary; notary service*;
                            notary public services; notary available; power of attorney; affidavit; free notary;
                            living will; poder; declaracion jurada; offers; offer; without; notary fee*;
                            will notarize; directive*
                            """).unless(Phrases.list(STAFF_OR_NOTARY)),
            firm(WITNESS, """
                    watch you sign; watches you sign; sees you sign; see you sign; second adult; another adult must;
                    second person must; second signature; countersign*; cosign*; co sign*; presencia de otra persona;
                    witness; witnesses; witnessed; unwitnessed; testigo; testigos; atestiguad*
                    """)
                    .with("""
                            before an adult witness; before a witness; without the witness*; without both witnesses;
                            witness has to; witness needs to; witness will need; witness must; witness ... must sign;
                            been witnessed; not witnessed; dated and witnessed; be witnessed; signature of a witness;
                            witness line must; witness line has to; witness signature ... required; without witness;
                            watch you sign; watches you sign; sees you sign; see you sign; second adult;
                            another adult must; second person must; second signature; countersign*; cosign*;
                            co sign*; ser atestiguad*; estar atestiguad*; llevar ... testigo; tener ... testigo;
                            sin ... testigo; testigo debe; testigo tiene que; have someone witness;
                            have an adult witness; have somebody witness; have your signature witnessed;
                            witness your signature; unwitnessed; must be signed by a witness;
                            witness signature is required; witness signature required; witness is required;
                            witness required; have a witness; in the presence of a witness; needs a witness;
                            need a witness; require a witness; requires a witness*; require witness*;
                            without a witness; must include a witness; two witnesses; witnessed by;
                            signed and witnessed; in front of a witness; and a witness; witnesses must;
                            patient and witness; se requiere ... testigo; debe ... testigo; requiere ... testigo;
                            ante un testigo; ante testigo; dos testigos; necesita un testigo; firma de un testigo
                            """)
                    .with(Demand.MUST)
                    .unless(ANOTHER_WITNESS)
                    .softenedBy(ONLY_ONE_WAY)
                    .softenedBy("please have someone sign; please have somebody; please ask; should"),
            firm(WITNESS, "witness; witnesses; witnessed; testigo; testigos")
                    .with(
                            "is witnessed; been witnessed; be witnessed; sign; signs; signed; signature; signatures; firme; firma; firmar; firmado; firmada")
                    .with(Demand.mustOr("have a witness; have someone; have an adult"))
                    .with("""
                            your signature; your witness; as a witness; as witness; request; requests; form; forms;
                            authorization; solicitud; formulario; su firma
                            """)
                    .unless(ANOTHER_WITNESS)
                    .unless("may; can have; consent to; treatment; procedure*; not sign; | witness |")
                    .softenedBy(ONLY_ONE_WAY)
                    .softenedBy("please have someone sign; please have somebody; please ask; should"),
            question(WITNESS, """
                    signature of two witnesses; signatures of two witnesses; signatures of witnesses; signature of witnesses; witnesses signatures; two witnesses |;
                    firmas de dos testigos; firma de dos testigos;
                    | witness*; signature of witness; signature of a witness; witness signature; witness s signature;
                    witness to signature; witnessed by; witness date; signature and witness; | testigo*;
                    firma del testigo; firma de testigo
                    """).ofAnybody().with(BLANK_LINE).unless("""
                            by mark; with a mark; an x; x is; signed x; notar*; unable to sign; cannot sign;
                            not able to sign; expert; no witness; by phone; verbal; consent to; surgery; procedure*;
                            only if; if patient; if the patient; if signed; if signature; amend*; marca;
                            no puede firmar; no pueda firmar; attorney*; employer*; if applicable; protection; fees;
                            health only; if a; telephone; minors only; will witness; for patients who; living will*;
                            directive*; cannot write; needed when; needed if; only when; aoda; optional; if required;
                            two witnesses if; solo si; if needed; only required; si corresponde; si aplica;
                            when patient
                            """),
            question(WITNESS, "name of witness; witness name; witness print*; nombre del testigo")
                    .unless("by mark; with an x; expert; verbal*; no puede firmar"),
            firm(SSN_DEMANDED, """
                    ssn; social security; seguro social; your social; full social; the social; a social
                    """)
                    .with("""
                            put; look you up; at the top;
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
