package org.access524.barrier;

import static org.access524.barrier.BarrierKind.EXPIRY_DEMANDED;
import static org.access524.barrier.BarrierKind.IMAGES_ONLY_TO_DOCTOR;
import static org.access524.barrier.BarrierKind.NOTARY;
import static org.access524.barrier.BarrierKind.OWN_FORM_REQUIRED;
import static org.access524.barrier.BarrierKind.PHYSICIAN_APPROVAL;
import static org.access524.barrier.BarrierKind.PORTAL_ONLY;
import static org.access524.barrier.BarrierKind.PURPOSE_DEMANDED;
import static org.access524.barrier.BarrierKind.SSN_DEMANDED;
import static org.access524.barrier.BarrierKind.THIRD_PARTY_AUTHORIZATION;
import static org.access524.barrier.BarrierKind.TREATMENT_CONDITIONED;
import static org.access524.barrier.BarrierKind.WITNESS;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** What the copy is made to wait for, in the plain words of a small office too. */
final class ConditionWordings {

    private static final String DOCTOR_DECIDES = """
            i decide; i will decide; i determine; i choose; i read through every; i read every; i review every; i review each; i go through every; i look over every; i look through every; i approve; i sign off; i have to okay;
            doctor decides; physician decides; provider decides; dentist decides; therapist decides; doctor will decide; physician will decide; provider will decide; doctor determines; physician determines; provider determines; doctor chooses; we decide;
            el medico decide; el doctor decide; yo decido
            """;

    private static final String WHAT_GOES_OUT = """
            what parts; which parts; suitable; appropriate; before a patient; before the patient; before you see; before any; whether you; whether to; what you may; what you can; what can be; what may be; which records; which notes; what to; what is; what gets; what goes; be copied; be released; que partes; si se; si puede
            """;

    private static final String NO_CARE = """
            not keep seeing; not keep you; cannot keep you; not accept you; not take you; not see; cannot see; stop seeing; not be seen; not continue; not be scheduled; not schedule; not treat; not be treated; no appointments; no appointment; no refills; discharged; dismissed; dropped; drop; let go; refuse to see;
            refuse treatment; refuse care; be refused; be denied; be declined; no lo atender*; no sera atendid*; no atendemos
            """;

    private static final String NOT_SIGNED = """
            not signed; not sign; without signing; will not sign; refuse to sign; refuses to sign; decline to sign; declines to sign; refuse to; unsigned; without a signed; until you sign; until you have signed; until it is signed; unless you sign; unless this is signed; no firma; no firman; sin firmar
            """;

    private static final Phrases STILL_SEEN = Phrases.list("""
            still; any differently; not affect*; never; nor; not refuse; not be refused; not condition*; not depend*; cannot refuse; not be denied; not deny; regardless; even if; whether or not; research; insurance; insurer*; employer; third part*; eligib*; health plan;
            minor; parent*; consent to treat*; consent for treatment; surgery; procedure; appointment without; no effect; either way; not change; amend*
            """);

    static final List<Wording> ALL = List.of(
            failing(SSN_DEMANDED, "social security number; ssn; numero de seguro social"),
            failing(PURPOSE_DEMANDED, "purpose; purposes; reason; reasons; the use; motivo; proposito"),
            failing(
                    EXPIRY_DEMANDED,
                    "expiration date; expiration event; end date; expiration; ending date; fecha de vencimiento; fecha de caducidad"),
            failing(NOTARY, "notarized signature; notary; notarys; notarization; notario"),
            failing(WITNESS, "witness; witnesses; witnessed; testigo; testigos"),
            firm(PORTAL_ONLY, Demand.noneWithout("portal account; portal; mychart; mychart account; account; login"))
                    .evenNegated()
                    .unless("fee; charge"),
            firm(
                            NOTARY,
                            Demand.noneWithout(
                                    "notary; notary stamp; notary seal; notarys stamp; notarys seal; notarized signature; notarization"))
                    .evenNegated(),
            firm(WITNESS, Demand.noneWithout("witness; witness signature")).evenNegated(),
            firm(EXPIRY_DEMANDED, Demand.noneWithout("expiration date; end date; expiration; ending date"))
                    .evenNegated(),
            firm(SSN_DEMANDED, Demand.noneWithout("social; social security number; ssn; social security"))
                    .evenNegated(),
            firm(PURPOSE_DEMANDED, Demand.noneWithout("reason; purpose; stated purpose; stated reason"))
                    .evenNegated(),
            firm(
                            THIRD_PARTY_AUTHORIZATION,
                            Demand.noneWithout(
                                    "authorization; signed authorization; hipaa authorization; hipaa form; signed hipaa"))
                    .evenNegated()
                    .unless("to others; third part*"),
            firm(PHYSICIAN_APPROVAL, Phrases.pairs(DOCTOR_DECIDES, WHAT_GOES_OUT))
                    .about(Demand.KEPT)
                    .unless("""
                            psychotherapy; refill*; treatment; test; tests; medication; endanger*; harm; safety; deny; denial; denied; law; referral*; surgery; you decide; insurance; appointment*; amend*; fee; best for; decide whether you need
                            """),
            firm(TREATMENT_CONDITIONED, Phrases.pairs(NO_CARE, NOT_SIGNED).and(Phrases.pairs(NOT_SIGNED, NO_CARE)))
                    .evenNegated()
                    .ofAnybody()
                    .with("release; authorization; records form; autorizacion; divulgacion")
                    .unless(STILL_SEEN)
                    .softenedBy("may; might; general release; this form"),
            firm(
                            TREATMENT_CONDITIONED,
                            Phrases.pairs(
                                    "no signed release; no signed authorization; no release; no authorization",
                                    "no appointment; no appointments; no visit; no treatment; no care"))
                    .evenNegated()
                    .ofAnybody(),
            firm(
                            IMAGES_ONLY_TO_DOCTOR,
                            "cannot give them to you; not give them to you; cannot hand them to you; not hand them to you; cannot send them to you; not send them to you; cannot release them to you; not release them to you; patients do not get; patients cannot take")
                    .evenNegated()
                    .ofAnybody()
                    .with(
                            "image; images; x ray; x rays; film; films; scan; scans; picture; pictures; video; discs; cds; radiografias; imagenes")
                    .unless("original*; until; without; unless; by e mail; by email; results; if; fee"),
            firm(
                            PHYSICIAN_APPROVAL,
                            Phrases.pairs(
                                    "ask the doctor; ask your doctor; check with the doctor; check with your doctor; ask dr; check with dr; ask the physician; preguntamos al medico",
                                    "whether you can; if you can; whether you may; if you may; whether it is ok; if it is ok; before we copy; before we release; before we give; si puede"))
                    .with(Demand.KEPT)
                    .unless("you should; please ask; you can ask; you may ask; exercise; diet; drive; portal"),
            question(
                            OWN_FORM_REQUIRED,
                            Demand.near(
                                            "not send a letter; no letters; not write a letter; not write us a letter; not process anything else; not take anything else; not accept anything else; will not take anything else",
                                            "form; form |; else")
                                    .and(Phrases.list("anything else")))
                    .evenNegated()
                    .with("our form; this form; the form; own form")
                    .with("not; cannot")
                    .unless("if; school; camp; need anything else; questions; help"),
            question(
                            OWN_FORM_REQUIRED,
                            Demand.either(
                                    "a letter; letters; your own letter; handwritten; a note; other forms; other organizations; other offices; other clinics; other practices; other facilities; other hospitals; another office; another facility; another clinic; authorizations from other; una carta; cartas",
                                    "not get you anywhere; will not do; not enough; not be accepted; not accepted; not accept; cannot accept; cannot be accepted; not acceptable; not work; not be honored; not honored; not count; do not count; does not count; not suffice; be returned; are returned; not be processed; no good; no basta; no se acepta"))
                    .evenNegated()
                    .with(
                            "form; forms; sheet; authorization; authorizations; release; request; requests; paper; formulario; solicitud")
                    .unless("""
                            any form; not need; not required; school; camp; disability; employer*; if; unsigned;
                            incomplete; by fax; faxed; e mailed; by e mail; attorney*; lawyer*; until; without; phone;
                            a letter is fine; verbal
                            """),
            question(
                            OWN_FORM_REQUIRED,
                            Demand.near(
                                    "not submitted on; not made on; not sent on; not written on; not on; go by; go only by; work from; use only; take only; only take; only use",
                                    "own form; own sheet; own release; own paperwork; own request; sheet and nothing else; form and nothing else; form and no other; sheet and no other"))
                    .evenNegated()
                    .unless("school; camp; disability; if; not required; employer*"));

    /** A request or form without it is turned down. */
    private static Wording failing(BarrierKind kind, String things) {
        return firm(kind, things)
                .evenNegated()
                .with(
                        Demand.turnedDownOr(
                                "invalid; is not valid; not valid; incomplete; cannot help; no valid*; incomplet*; not release; not be released"))
                .with(Demand.LACKING)
                .about(
                        Phrases.list(
                                "request*; form; forms; authorization*; release; letter; letters; record*; copies; solicitud*; formulario*"))
                .unless("""
                        last four; last 4; card; or; without giving; without a reason; without stating; without regard; no reason; any reason; any purpose; for that reason; this reason; if; unless; attorney*; power of; poder; affidavit; refuse to sign; denied in part; optional; accepted without; may still;
                        still be; not be denied; even if; even without; not be returned; psychotherapy; denial; insurance; for the purpose; license; passport; para los fines; o
                        """);
    }

    private ConditionWordings() {}
}
