package org.access524.barrier;

import static org.access524.barrier.BarrierKind.IN_PERSON_ONLY;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** That a person has to come, to ask or for the copy. */
final class VisitWordings {

    private static final Phrases OTHER_WAYS_THAN_A_VISIT = Phrases.list("""
            or mail*; or by mail; or fax*; or by fax; or e mail*; or email*; or by e mail; or by email; or online;
            or have them; or have it; or we can; or through; or via; mailed or; or recibir*; o por correo; o por fax;
            o enviar*; mail or; fax or; or send
            """);

    private static final Phrases MUST_OR_ONLY = Phrases.list("""
            only; must; have to; has to; need to; needs to; required to; solely; exclusively; solo; solamente;
            unicamente; exclusivamente; debe; deben; tiene que; tienen que
            """);

    /** A visit that was chosen, is for something else, or concerns somebody else. */
    private static final Phrases ANOTHER_VISIT = Phrases.list("""
            if you do not want; if you would rather; if you would prefer; if you prefer; if you choose; if you plan;
            if you want to pick; if you want to collect; if you want to come; if you want to see; if you want to look;
            if you want to speak; if you want to talk; if you want to discuss; if you want them; if you want it;
            if you want the; request form only; the form only; this form only; our form only; forms only; formulario solo; before you need to; notice; | to pick up; | to collect; | for pick up; | for pickup; if you wish to pick; if you wish to come; if you wish to see; if you would like to pick;
            if you would like to come; if you would like to see; if you need to; if you need it; if you need them;
            right away; today; sooner; immediately; rush; if you are picking; if picking; when picking; when you pick;
            person picking; whoever picks; unless; view; inspect*; review; days of; within;
            your photo id; with photo id; a photo id; bring identification; valid identification;
            someone; another; if requesting in; urgent*; same day; si desea; si prefiere; si va;
            dentro de; id card; picture id; options; option; pick up only; password; witness*; looked at; look at;
            picked up by your doctor*; picked up by your physician*; courier; messenger; if you come;
            come by mail; come by u s mail; come by us mail; come by post; come by fax; come by regular mail
            """);

    private static final Phrases MORE_THAN_A_VISIT = Phrases.list("""
            if; when; unless; whoever; bring; brought; id; identification; call; phone; telephone; fax; mail*; email;
            online; portal; website; electronic*; view; inspect*; review; appointment*; open; hours; or; you may;
            may also; patients may; may be sent; may come; can also; someone; another; days; urgent*; same day;
            questions; picked up by; looked at; witness*; staff; employee*; si; cuando; o; puede; correo; dias;
            identificacion
            """);

    private static final Phrases ASKED_OR_GOTTEN = Phrases.list("""
            request; requests; requested; ask; asking; copies; copy; pick*; obtain*; receive*; collect*; hand*; given; give; release*;
            sign; fetch*; get; made; submit*; entreg*; solicit*; recoger; retirar; pedir; obtener; recibir
            """);

    static final List<Wording> ALL = List.of(
            firm(IN_PERSON_ONLY, """
                    only hand records over; only hand ... over at; only hand out ... at; in person can collect;
                    only the patient in person; can only be collected; only at the front desk;
                    only at our front desk; only at our office; only at the records window; only at the office;
                    can only be obtained at; can only be obtained in person; have to be made in person;
                    has to be made in person; need to be made in person; in person only; only in person;
                    in person and only; only be made in person; only be requested in person; only be picked up;
                    only be collected in person; only be released in person;
                    must be requested and collected in person; must be picked up; must be collected in person;
                    must be requested in person; must be made in person; must be submitted in person;
                    must be obtained in person; have to be picked up; has to be picked up; must come in person;
                    must appear in person; must request ... in person; must pick up; have to pick up; has to pick up;
                    need to pick up; must collect; have to collect; has to collect; has to fetch; needs to collect;
                    needs to pick up; must fetch; have to fetch; need to collect; must be fetched;
                    have to be fetched; have to be collected; must stop by; must go to; must come by;
                    have to come by; can only be requested at; only accepted in person; only accept ... in person;
                    not released unless you come; debe pasar; tiene que pasar; deben retirarse; debe retirar*;
                    must sign ... in person; must apply in person; have to come in person; need to come in person;
                    must visit; required to appear; required to come in; must come to; must come in to;
                    have to come to; need to come to; needs to come to; only ... in person; must present in person;
                    must be present; must be made at the office; has to be made at our; has to be placed at our;
                    have to be placed at our; must be placed at our; has to be filed at our; must be made at our;
                    unicamente en persona; solo en persona; solamente en persona; solo se entregan en persona;
                    debe presentarse; debe acudir; debe recoger*; deben recogerse; deben recoger; tiene que recoger*;
                    tiene que venir; debe venir; exclusivamente en persona; debera presentarse;
                    presentarse en persona; personalmente
                    """)
                    .with(Demand.RECORDS)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(ANOTHER_VISIT),
            firm(
                            IN_PERSON_ONLY,
                            Demand.near(
                                    """
                            the patient must come; patients must come; you must come; must come to; has to come; have to come; must stop in; must visit
                            """,
                                    "to pick them up; to pick it up; to collect them; to get them; to receive them"))
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless("if; someone; view; review; or"),
            firm(
                            IN_PERSON_ONLY,
                            Demand.mustDo(
                                    "appear in person; come in person; apply in person; request them in person; request records in person; recogerse en persona; recogerse en la; retirarse en; pedirse en persona; solicitarse en persona; hacerse en persona"))
                    .with(Demand.RECORDS)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(
                            "if; unless; someone; view; to see; review; look at; inspect*; same day; right away; today; or; si; o"),
            firm(
                            IN_PERSON_ONLY,
                            "records be picked up in person; copies be picked up in person; be picked up in person by the patient; be collected in person by the patient")
                    .with("all; we ask; we require; must; policy; only; insist")
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless("may be; can be; if"),
            firm(IN_PERSON_ONLY, Demand.near("only to the patient; only to patients; only to you", "in person"))
                    .with(Demand.RECORDS)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless("or; unless; if"),
            firm(
                            IN_PERSON_ONLY,
                            "they must be picked up by the patient; they must be picked up in person; they must be collected in person")
                    .with("record; records; copies; charts; cds; discs; films; images"),
            firm(IN_PERSON_ONLY, "must pick them up in person; must pick it up in person; must collect them in person"),
            firm(IN_PERSON_ONLY, """
                    pick up only; pickup only
                    """)
                    .with("records; copies; cds; discs; disc; disks; images; films; requests; dvds")
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless("if you; options; option; id; within")
                    .firmOnlyWith("record; records; copies; chart; charts; request; requests"),
            firm(IN_PERSON_ONLY, """
                    do not mail; dont mail; cannot mail; cannot be mailed; will not mail; are not mailed;
                    not be mailed; no enviamos; no se envian; not mail out; not send ... through the mail;
                    not send ... by mail; not sent through the mail; not sent by mail; not be sent by mail;
                    not be sent through the mail
                    """)
                    .evenNegated()
                    .with("""
                            pick up; picked up; pickup; in person; come; collect; desk; office; recoger*; en persona
                            """)
                    .with(Demand.RECORDS)
                    .unless("e mail; email; if you; please do not mail"),
            firm(IN_PERSON_ONLY, """
                    in person; en persona; at the front desk only; at our front desk only; at our office only;
                    at the records window only; at the records desk only; at the records office only
                    """)
                    .with(MUST_OR_ONLY)
                    .with(Demand.RECORDS)
                    .with("""
                            request; requests; requested; copies; copy; pick*; obtain*; receive*; collect*; hand*;
                            given; release*; sign; fetch*; get; entreg*; solicit*; recoger; retirar
                            """)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(MORE_THAN_A_VISIT),
            firm(IN_PERSON_ONLY, Demand.mustDo("""
                            present themselves at; present yourself at; present to the; present to our; present at the; present at our; come to; come by; come in; come into; come down; stop in; stop by; drop by; show up;
                            appear at; appear in; appear before; report to; visit our; visit the; go to the; go to our; pay us a visit; pick their records up; pick your records up; pick them up; pick up their; pick up your;
                            be present in; be physically present; acudir a; venir a; pasar por; ir a; presentarse
                            """))
                    .with(Demand.RECORDS)
                    .with(ASKED_OR_GOTTEN)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(ANOTHER_VISIT)
                    .unless("website; web; online; portal; page; link; test; tests; exam; treatment"),
            firm(
                            IN_PERSON_ONLY,
                            Demand.near(
                                    "made; submitted; requested; sign; obtained; collected; picked up; handled; taken; accepted",
                                    "on site; onsite; on the premises; walk in basis; walk in only"))
                    .with(Demand.mustOr("only; solely; exclusively; all requests; every request"))
                    .with(Demand.RECORDS)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(MORE_THAN_A_VISIT),
            firm(IN_PERSON_ONLY, Demand.mustNear("""
                            at the front window; at our front window; at the front desk; at our front desk; at the counter;
                            at our counter; at the records window; at the records desk; at the records counter; at our window;
                            at the reception desk; en la ventanilla; en la recepcion
                            """))
                    .with(Demand.RECORDS)
                    .with(
                            "request*; ask; make; submit; sign; pick up; collect; get; obtain; appear; pedir; solicitar; recoger")
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(MORE_THAN_A_VISIT)
                    .unless("sign in; check in; pay; paid; fee; form; leave"),
            firm(IN_PERSON_ONLY, Demand.mustBe("""
                            signed in our office; signed at our office; signed at the office; signed by the patient in our; signed by the patient at our; collected by the patient; picked up by the patient; retrieved by the patient; retrieved at; retrieved in; claimed at; claimed in; picked up at; picked up from; picked up in;
                            collected at; collected from; requested at; obtained at; obtained from our office; signed for at;
                            signed for in; received in person; claimed in person; recogidas en; recogidos en; retiradas en;
                            retirados en; solicitados en la; solicitadas en la
                            """))
                    .with(Demand.RECORDS)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(ANOTHER_VISIT)
                    .unless(
                            "by your doctor*; by your physician*; by a physician; by the referring; time; least; school; pharmacy; lab"),
            firm(IN_PERSON_ONLY, Demand.near("""
                            in person pickup; in person pick up; in person collection; in office pickup; in office pick up;
                            pickup at; pick up at; pickup in; pick up in; in person requests; in person request; pickup; pick up;
                            recoger en persona; recogida en persona
                            """, """
                            is mandatory; is required; is the only; are the only; is our only; is the sole; is a must;
                            are required; es obligatori*; es la unica; only option; only method
                            """))
                    .with(Demand.RECORDS)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless("""
                            unless; someone; another; view; inspect*; same day; your spouse; id is required; identification is required; signature is required; form is required;
                            when; if; or; fee is required; card
                            """),
            firm(IN_PERSON_ONLY, """
                    come to our; come to the; come in to; come by the; visit our; stop by our; stop by the; in person;
                    venir a; acudir a; en persona
                    """)
                    .with("""
                            any other way; no other way; only way; only means; only method; in no other; ninguna otra forma;
                            ninguna otra manera; no hay otra; unica forma; unica manera
                            """)
                    .with(Demand.RECORDS)
                    .with(ASKED_OR_GOTTEN)
                    .evenNegated()
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless("mail; fax; online; portal; if; not the only; appointment*; view; inspect*"),
            firm(IN_PERSON_ONLY, """
                    personal visit; visit in person; trip to our; trip to the; visit to our office; visit to the office; visit to our clinic;
                    visit to the clinic; appearing in person; appearance in person; personal appearance; visita personal
                    """)
                    .with(Demand.mustOr("only; solely"))
                    .with(Demand.RECORDS)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(MORE_THAN_A_VISIT),
            firm(
                            IN_PERSON_ONLY,
                            Demand.near(
                                    "only; exclusively; solely; nowhere but; solo; solamente; unicamente; exclusivamente",
                                    """
                            at our office; at the office; at our main office; at our front desk; at the front desk;
                            at our desk; at our counter; at the counter; at our window; at the records window;
                            in our lobby; to the patient in person; by visiting; by coming; by stopping; by appearing;
                            en nuestra oficina; en la oficina; en nuestra clinica; en la clinica; en la recepcion;
                            en la ventanilla; en ventanilla; al venir
                            """))
                    .with(Demand.RECORDS)
                    .with(ASKED_OR_GOTTEN)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(ANOTHER_VISIT)
                    .unless("""
                            if; when; or; call; phone; fax; mail*; email; online; portal; website; appointment*;
                            open; hours; you may; staff; employee*; payment*; questions; bring; form; forms; si;
                            cuando; o; correo
                            """),
            firm(IN_PERSON_ONLY, Demand.joined("""
                            other than; other than by; except by; but by; unless you; unless the patient; unless patients;
                            unless you personally; until you; unless he or she; a menos que; si no; hasta que
                            """, """
                            coming; visiting; stopping; appearing; come; comes; stop in; stop by; visit; visits; appear;
                            appears; show up; pick them up; pick it up; are here; venga; acuda; se presente
                            """))
                    .evenNegated()
                    .with("no; not; never; cannot; cant; wont; nothing; none; nunca")
                    .with(Demand.RECORDS)
                    .with(ASKED_OR_GOTTEN)
                    .unless("""
                            mail; fax; online; portal; website; appointment*; view; inspect*; look at; someone; another;
                            not have to; no need; password
                            """),
            question(IN_PERSON_ONLY, """
                    when you come to fetch; when you come to pick*; please come to; please stop by; please visit;
                    please come by; please go to; please report to; stop by our office to; come in to sign;
                    ready for pick up; ready for pickup; ready to be picked up; pase por; pase a; acuda a
                    """)
                    .with("records; copies; chart; copy; cd; sign a; expediente; registros; copias")
                    .with("""
                            so that; and sign; to sign; to fill; to complete; to request; to obtain; to get;
                            para firmar; para pedir; para solicitar; para llenar
                            """)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(
                            "website; web; online; portal; page; link; if you; or; either; you can; you may; options; puede; o"),
            question(
                            IN_PERSON_ONLY,
                            Demand.either(
                                    "not mail; cannot mail; not mailed; not be mailed; not shipped; not ship",
                                    "cd; cds; disc; discs; disks; films"))
                    .evenNegated()
                    .unless(
                            "e mail; email; link; to other; outside; overseas; upload*; portal; online; electronic copy; download*; if; unless; until; originals; original"),
            question(
                            IN_PERSON_ONLY,
                            Demand.near(
                                    "form; forms; formulario",
                                    "only at the office; only at our office; only from our office; only in person; only at the front desk; only at our front desk; not posted online; only at the clinic; solo en la oficina; solamente en la oficina"))
                    .with(Demand.RECORDS)
                    .evenNegated()
                    .unless("if; school*; disability; work; tax"),
            firm(IN_PERSON_ONLY, Demand.near("""
                            not do; not take; not accept; not process; not honor; not handle; cannot take; cannot accept; cannot process;
                            no longer take; no longer accept; never take; no request*; no se tramita*; no se aceptan; no se acepta;
                            no aceptamos; no atendemos; no se atienden; no se reciben; no recibimos
                            """, """
                            by mail; by post; by letter; mailed in; through the mail; mailed; por correo fax; por correo ni; por correo o; por correo postal
                            """))
                    .evenNegated()
                    .with("request*; solicitud*; records by; charts by; copies by")
                    .with(
                            "phone; fax; faxed; internet; online; computer; website; web; e mail; email; e mailed; emailed; electronic*")
                    .unless(
                            "faxed or e mailed; e mailed or faxed; or emailed; by mail only; only by; except; unless; if; until; please mail; must be mailed; without; incomplete; unsigned; results; refill*"),
            firm(
                            IN_PERSON_ONLY,
                            Demand.near(
                                    "requests by mail; requests by post; requests sent by mail; mailed requests; mail and fax requests; mailed or faxed requests; faxed or mailed requests; solicitudes por correo",
                                    "not accepted; not taken; not be accepted; not honored; not processed; cannot be accepted; no se aceptan"))
                    .evenNegated()
                    .with("fax; faxed; e mail; email; online; internet")
                    .unless("only by; except; unless; if; until; without; incomplete; unsigned; results; refill*"));

    private VisitWordings() {}
}
