package org.access524.barrier;

import static org.access524.barrier.BarrierKind.NOTARY;
import static org.access524.barrier.BarrierKind.WITNESS;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** Who is to see the person sign. */
final class SignatureWordings {

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
                    .unless("by mark; with an x; expert; verbal*; no puede firmar"));

    private SignatureWordings() {}
}
