package org.access524.barrier;

import static org.access524.barrier.BarrierKind.PHYSICIAN_APPROVAL;
import static org.access524.barrier.BarrierKind.RECORDS_BELONG_TO_US;
import static org.access524.barrier.BarrierKind.TREATMENT_CONDITIONED;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** Who decides on the answer, and what is threatened. */
final class AnswerWordings {

    private static final Phrases APPROVAL = Phrases.list("""
            approve*; approval*; authorize the release; authorize release; authorization to let;
            authorization to release; sign off; signs off; signed off; consent of your; consent of the; clearance;
            must authorize; physicians authorization; doctors authorization; must review; must be reviewed;
            reviewed by; has reviewed; reviewed it; agreed; reviewed and; must first review; must release; must agree; okay; doctors order;
            physicians order; must sign; consultation with; consult with; decides whether; decide whether;
            decides if; decides what; discretion; authorized by; order from; agrees; gives consent; permission;
            physicians consent; doctors consent; providers consent; review your request; reviews your request;
            review each request; reviews each request; review all requests; reviews all requests; review the request;
            turn it down; turn down; final say; final word; decides which; decides when; decide which; ok from;
            consents to; initialed; initials the; has signed the form; has signed the request;
            has signed the release; has looked over; has looked at; has looked through; has read; looks over;
            written determination; determination by; note from your doctor; letter from your doctor; decide que;
            decide si; must consent; has to agree; needs to agree; releases them; release them; cleared by;
            physician or provider order; authorization from; aprob*; aprueb*; autorizar; autorizad*; autorice;
            permiso; visto bueno; revisad*; consentimiento de su medico
            """);

    private static final String DOCTORS = """
            physician; doctor; psychiatrist; therapist; clinician; provider; dentist; counselor; surgeon; medico; psiquiatra; doctora; medica
            """;

    private static final Phrases DOCTORS_YES = Demand.joined("""
                    permission of; consent of; approval of; okay of; permission from; consent from; approval from; okay from; permiso de; permiso del; autorizacion de; autorizacion del; aprobacion de; aprobacion del
                    """, """
                    your doctor; the doctor; your physician; the physician; your provider; the provider; your attending; the attending; your treating; the treating; your psychiatrist; the psychiatrist;
                    your therapist; the therapist; su medico; medico; psiquiatra; su psiquiatra
                    """)
            .and(Demand.joined(
                    "physicians; doctors; providers; psychiatrists; therapists; clinicians; dentists",
                    "permission; consent; approval; okay; ok"))
            .and(
                    Demand.joined(
                            "physician; doctor; provider; psychiatrist; therapist; clinician; dentist",
                            "says its all right; says its ok; says its okay; says its fine; says it is all right; says it is ok; says it is okay; says so; says ok; says you can; says you may; gives permission; consents; agrees; approves; approves it; says yes; permits it; allows it"));

    /** What else a doctor has to say yes to, or that is sent to a doctor. */
    private static final Phrases NOT_OF_THE_COPY = Phrases.list("""
            psychotherapy; refill*; prescri*; prior authorization*; disability; form; forms; test; tests; procedure*; surgery; referral*; insurance; work; school; portal;
            amend*; denied; deny; denial; endanger*; harm; safety; another; other; new; outside; you authorize; i authorize; your authorization; discharge*; diet; medication*; exercise;
            from your previous; to your doctor; to your physician; to your provider; to the doctor; must sign the; third part*; attorney*; clinical trial; research; psicoterapia; receta*; otro
            """);

    static final List<Wording> ALL = List.of(
            firm(PHYSICIAN_APPROVAL, """
                    physician*; doctor*; provider; providers; clinician; dentist*; caregiver*; practitioner; medico;
                    medica; proveedor; medicos; dr; surgeon*; psychiatrist*; therapist*; counselor*
                    """).with(APPROVAL).with("""
                            must; required; requires; require; before; upon; subject to; needs; need; only after;
                            only with; until; unless; prior to; once; has to; have to; without; will be reviewed;
                            are reviewed; contingent; pending; is at; doctors discretion; physicians discretion;
                            providers discretion; discretion of; at the discretion; for approval; with the approval;
                            authorization to let; after your physician; after your doctor; after your provider;
                            after the physician; after the doctor; wants; approves; agrees; decides; decide; attach;
                            stating that; can be released only; only if; only when; may have; whether you;
                            sin el permiso; sin permiso; sin autorizacion del; solo si; solo con; debe; deben;
                            antes de; sujet*; requiere*; previa; con la aprobacion; tiene que; hasta que; sin la;
                            una vez
                            """).with("""
                            release; releases; released; releasing; record; records; copy; copies; chart; results; images; historia; disc;
                            information; request; requests; expediente*; registros; historial*; copia*; entrega*; resultados
                            """).unless("""
                            becomes part; discharge summary; safety; life; hold back; decision reviewed; psychotherapy; refill*; prescri*;
                            prior authorization; disability; form; forms; test; tests; procedure*; surgery;
                            referral*; new patients; insurance; from work; to work; portal; amend*;
                            your authorization to; authorization signed; medicare; not your doctor; to your doctor;
                            to your physician; to another; to a physician; to your provider; for your doctor;
                            authorize your; authorize my; authorize the physician; i authorize; i hereby; to my;
                            sent to; send to; requested by; released to your; to your new; another provider;
                            other providers; other provider; to other; third part*; mental health; psychiatric;
                            behavioral; substance; hiv; psychologist; laboratory; lab; imaging order;
                            consult with your; talk to; discuss; with your doctor; with your provider;
                            with your physician; see your; contact your; ask your; complete the chart; completed;
                            finished; dictat*; denied; deny; denial; endanger*; harm; law; signing this;
                            patient must sign; you must sign; patients must sign; sign an; sign a; signed by you;
                            signed by the patient; your written; patients written; written request; your consent;
                            your permission; upon your; identification; psicoterapia; receta*; autorizo; a su medico;
                            a otro; a otros; tercer*; consulte; formulario; cirugia; firmar una; otro medico
                            """),
            firm(PHYSICIAN_APPROVAL, DOCTORS_YES)
                    .with("chart; charts; record; records; copy; copies; expediente*; registros; copias")
                    .with(
                            "with; if; only; once; without; need; needs; needed; required; requires; con; sin; solo; se necesita; se requiere")
                    .unless(NOT_OF_THE_COPY),
            firm(PHYSICIAN_APPROVAL, Demand.near(DOCTORS, """
                            must ok; must okay; has to ok; has to okay; has the final say; decides what is; must authorize; has to authorize; must agree; must approve; has to approve; must consent; has reviewed the; has to release; must release; has agreed; has okayed; gives permission; gives the okay;
                            debe autorizar; tiene que autorizar; debe aprobar; tiene que aprobar
                            """))
                    .with(
                            "release; released; results; chart; charts; record; records; copy; copies; expediente*; registros; copias")
                    .unless(NOT_OF_THE_COPY),
            question(PHYSICIAN_APPROVAL, Demand.either("summary; letter; resumen", """
                            in place of; instead of; rather than; than copy; than a copy; than the whole; than the full; in lieu of; en lugar de; en vez de
                            """))
                    .with("record; records; chart; notes; copies; expediente; registros; notas")
                    .unless(
                            "if you; you may; you can; agree*; may ask; may choose; prefer to have; fee; charge*; $; referral*; work; school; si usted; puede"),
            firm(PHYSICIAN_APPROVAL, Demand.near("""
                            release; released; give; given; hand; handed; get; receive; darselas; darsela; darselo; entregar; entregarse; entrega; copia; copias; expediente; imagenes
                            """, """
                            after his or her okay; after the doctors okay; after the physicians okay; after the doctors ok; after their okay; once the doctor has okayed; once the physician agrees;
                            orden o el visto bueno; visto bueno del medico; falta la orden; falta el permiso; falta la autorizacion del medico; con permiso del medico;
                            with the doctors permission; with the physicians permission; with permission of the doctor; with permission of the physician; with the doctors consent;
                            with the physicians consent; with the approval of the doctor; with the approval of your doctor; with your doctors permission; con autorizacion del medico; after the doctor says; with the doctors okay; with the doctors ok; on the doctors okay; if the doctor agrees
                            """))
                    .unless(
                            "psychotherapy; refill*; prescri*; to your doctor; to another; a otro; psicoterapia; receta*"),
            question(PHYSICIAN_APPROVAL, Demand.near("request; requests; solicitud", """
                            looked over by; looked at by the doctor; reviewed by your; reviewed by the doctor; reviewed by dr; reviewed by a physician; passed to the doctor;
                            goes to the doctor; go to the doctor; seen by the doctor first; revisada por el medico
                            """))
                    .unless("psychotherapy; refill*; denied; denial; records staff; amend*; referral*; form; forms"),
            question(
                            PHYSICIAN_APPROVAL,
                            Demand.near(
                                    "psychiatrist; doctor; physician; provider; therapist; clinician; dentist; counselor; surgeon; medico",
                                    """
                            reviews each request; reviews every request; reviews all requests; reviews your request; reviews the request; looks over each; looks over every; looks over your request; looks at each request;
                            reads each request; goes over each request; revisa cada solicitud; revisa su solicitud; revisa todas las solicitudes
                            """))
                    .unless(
                            "psychotherapy; refill*; denied; denial; amend*; referral*; appointment*; prior authorization*"),
            firm(PHYSICIAN_APPROVAL, """
                    upon approval of your physician; upon approval of the physician; upon physician approval;
                    upon approval of your provider; with physician approval; with doctors approval;
                    subject to physician approval; physician approval required; requires physician approval;
                    physician approval is required; doctors approval required; subject to provider approval;
                    doctors authorization to let; pending physician approval; pending provider approval;
                    provider approval required
                    """)
                    .unless("psychotherapy; refill*; surgery; exercise; diet; mental; psychiatric"),
            question(PHYSICIAN_APPROVAL, """
                    physician*; doctor*; provider; providers; psychiatrist*; therapist; clinician; caregiver*;
                    attending; treating; medico; psiquiatra*
                    """).with("""
                            approve*; approval*; written permission; permission from; must authorize;
                            authorize the use; authorize the release; sign off; signs off; consultation with;
                            consent of; must review; physician or provider order; doctors order; physicians order;
                            aprob*; permiso
                            """).with("""
                            release; released; record; records; copy; copies; notes; disclos*; access; results; test;
                            information; registros; expediente*; permission from the attending
                            """).with("""
                            require*; must; may; upon; before; need*; obtain; subject; only; that also states; debe*;
                            requiere*; antes
                            """).unless("""
                            lab; laboratory; portal; from work; to work; psychotherapy; refill*; prescri*; prior authorization; disability; surgery; referral*;
                            insurance; to another; to your doctor; third part*; to your provider; i authorize;
                            authorize my; authorize your; deny; denied; denial; right; in charge of the patient;
                            with your physician; with your doctor; your written; psicoterapia; autorizo; consult your; talk to; discuss
                            """),
            question(RECORDS_BELONG_TO_US, """
                    belong to; belongs to; owned by; owns; property; own the; are ours; legal owner; owners of;
                    the owner; is owned; ownership; is ours; propiedad; pertenece; pertenecen; es nuestro
                    """).with("""
                            medical record*; record; records; chart; charts; films; x rays; x ray; images;
                            photographs; photos; historia; file; files; dental record*; health record*; radiograph*;
                            originals; expediente*; historial*; registros; radiografias; placas
                            """).with("""
                            clinic property; hospital property; office property; practice property; company property;
                            property of; is the property; are the property; remain the property;
                            remains the property; our property; belong to the; belongs to the; belong to us;
                            belongs to us; belong to our; belongs to our; belongs to this; belong to this;
                            belong to dr; owned by the; owned by us; owned by our; owned by this; are ours; is ours;
                            providers property; hospitals property; clinics property; doctors property;
                            practices property; physicians property; we own; the owner of the; owner of the medical;
                            owner of your; owner of all; owners of the; practice owns; hospital owns; clinic owns;
                            physician owns; doctor owns; dentist owns; office owns; company owns; owns the;
                            legal owner; belong to your; belongs to your; propiedad de; pertenece a; pertenecen a;
                            pertenecen al; pertenece al; propiedad del; nuestra propiedad; es nuestro
                            """).unless("""
                            personal property; loan*; lent; website; this site; content; copyright; trademark*;
                            manufacturer*; belong to the patient; belongs to the patient; property of the patient; property damage;
                            owned by the patient; intellectual; real property; valuables; facility owned;
                            physician owned; owned by physicians; owned and operated; locally owned; wholly owned;
                            lost property; property records; information belongs; le pertenece;
                            propiedad del paciente; pertenece al paciente; otherwise the property; family owned;
                            owned by a; health system owned; not the property; not belong
                            """),
            firm(TREATMENT_CONDITIONED, Demand.near("""
                            do not sign this authorization; do not sign the authorization; do not sign this release; do not sign the release; does not sign this authorization; refuse to sign this authorization;
                            refuse to sign the authorization; refuse to sign this release; refuses to sign the authorization; not signing this authorization; without a signed authorization; without signing this authorization;
                            no firma esta autorizacion; no firman esta autorizacion; sin firmar esta autorizacion
                            """, """
                            cannot be seen; will not be seen; cannot see; will not see; not be able to see; not be able to treat; unable to see; unable to treat; cannot treat; will not treat; will not be treated; cannot be treated; will be discharged; will be dismissed;
                            no sera atendid*; no seran atendid*; no lo atender*; no se le atender*
                            """))
                    .evenNegated()
                    .ofAnybody()
                    .unless(
                            "any differently; research; eligib*; insurance; insurer*; employer; drug test*; third part*; physical exam; except; solely; minor; parent*"),
            question(
                            TREATMENT_CONDITIONED,
                            Demand.near(
                                    "release; authorization; records release; consent to release; autorizacion",
                                    "condition of being; condition of becoming; condition of acceptance; condition for being; condition for becoming; before we accept; required to become; condicion para"))
                    .ofAnybody()
                    .with("sign*; firm*")
                    .unless("not; never; nor; no"),
            question(TREATMENT_CONDITIONED, """
                    refuse to sign; refuse to consent; do not sign; refusal to sign; not signing; fail to sign;
                    failure to sign; decline to sign; if i refuse; without signing; unless you sign;
                    without a signed; refusing to sign; not signed; refuses to sign; who will not sign; unsigned;
                    without your signature; without a signature; no firma; no firmar; sin su firma; negarse a firmar;
                    se niega a firmar; sin firmar; si no firmo
                    """)
                    .with("""
                            see me; practice; clinic; shots; therapy; injections; treat; treated; treatment;
                            services; care; see you; see the patient; see patients; appointment; enroll*; seen;
                            tratamiento; servicios; atencion; atender*
                            """)
                    .with("""
                            may affect your; may affect my; could affect your; puede afectar*; not be able to see;
                            refuse to see; refuse to treat; end treatment; end therapy; end care; end services; may stop; will stop; can stop; no further; end our;
                            considered to have left; denied; deny; denial; decline; declined; not continue;
                            cannot continue; no care; no treatment; no services; not see; discontinue*; terminate*;
                            termination; dismissal; discharge from; right to refuse; cannot be seen; cannot see;
                            no se le atendera; no sera atendid*; no atender*; may refuse; not treat; not be treated;
                            not be able to treat; unable to treat; may not be able; cannot treat; cannot be treated;
                            withhold; not provide; discharged; dismissed; cannot provide; not be seen;
                            may be conditioned; conditioned on; end your care; stop treating; lose; negar*;
                            no podemos atender; no lo atender*; no podremos; rehus*; condicion*; denegar*
                            """)
                    .unless("""
                            still; any differently; any different; not lead; not a condition; either way;
                            not be denied; not deny; not affect; not be affected; not condition*; cannot deny;
                            cannot be denied; cannot condition; not be conditioned; not refuse; cannot refuse; wont;
                            not be refused; not result; no effect; not depend; without affecting; nor; not based;
                            not dependent; not contingent; never; research; not be withheld; can not; not otherwise;
                            not change; not withhold; neither; not jeopardize; not be conditional; not in order;
                            need not; refuse to sign this authorization and; except; unless; solely; exception;
                            only if the; employer; not influence; cannot withhold; not be a condition;
                            purpose of creating; third part*; eligib*; health plan; drug test*; insurer*;
                            not be required; not interfere; not limit; not required; no afectar*; no se negar*;
                            no condicion*; no depende*; no pueden negar*; no estar*; no me negar*; no sera*; ni;
                            no puede; no podra; no le negar*; no cambiar*; no influ*
                            """)
                    .evenNegated()
                    .ofAnybody());

    private AnswerWordings() {}
}
