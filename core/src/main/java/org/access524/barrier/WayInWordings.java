package org.access524.barrier;

import static org.access524.barrier.BarrierKind.FAX_OR_MAIL_ONLY;
import static org.access524.barrier.BarrierKind.IN_PERSON_ONLY;
import static org.access524.barrier.BarrierKind.PORTAL_ONLY;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** By which way a request is to come in, and a person to come for the copy. */
final class WayInWordings {

    private static final Phrases OTHER_WAYS_THAN_A_VISIT = Phrases.list("""
            or mail*; or by mail; or fax*; or by fax; or e mail*; or email*; or by e mail; or by email; or online;
            or have them; or have it; or we can; or through; or via; mailed or; or recibir*; o por correo; o por fax;
            o enviar*; mail or; fax or; or send
            """);

    private static final Phrases ONLY = Phrases.list("""
            only; exclusively; solely; must; have to; has to; required to; no exceptions; need to; needs to;
            every request; all requests; all record* requests; all medical record* requests; solo; solamente;
            unicamente; exclusivamente; debe; deben; tiene que; deberan
            """);

    private static final Phrases MUST_OR_ONLY = Phrases.list("""
            only; must; have to; has to; need to; needs to; required to; solely; exclusively; solo; solamente;
            unicamente; exclusivamente; debe; deben; tiene que; tienen que
            """);

    private static final Phrases REQUESTS = Phrases.list("""
            request; requests; form; forms; authorization; authorizations; records; record; copies; chart; solicitud;
            solicitudes; formulario*; expediente*; registros; historial*; copias; release
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

    private static final Phrases BY_ANOTHER_WAY = Phrases.list("""
            in person; or bring*; or brought; or drop*; or deliver*; hand deliver*; hand carried; or e mail*;
            or email*; by e mail; by email; electronic*; portal; if you; results; en persona; en linea; unless;
            or upload*; or walk; website; or hand; payment*; check; money order*; o en; online; only if; only when;
            only after; only until; otherwise
            """);

    private static final Phrases REFUSED = Phrases.list("""
            not take ... request*; not accept ... request*; not honor ... request*; not process ... request*;
            not handle ... request*; cannot take ... request*; cannot accept ... request*; cannot honor ... request*;
            cannot process ... request*; never accept ... request*; no longer accept ... request*;
            no longer take ... request*; unable to take ... request*; unable to accept ... request*;
            unable to process ... request*; not able to accept ... request*; not able to take ... request*; not able to process ... request*; request* ... not honored; request* ... not accepted;
            request* ... not be accepted; request* ... not be honored; request* ... not be processed;
            request* ... not be taken; request* ... not taken; request* ... cannot be; request* ... not acceptable;
            request* ... deleted; request* ... ignored; request* ... discarded; request* ... not be answered;
            request* ... not processed; request* ... declined; request* ... refused; request* ... rejected;
            not an acceptable way to; not an accepted way to; not an acceptable method; not a valid way to;
            not a way to; cannot be used to request; cannot be used to ask; may not be used to request;
            may not request; cannot request; cannot ask for; no se atienden; no atendemos; no tomamos; no se toman;
            no se aceptan; no aceptamos; no se reciben; no recibimos; no procesamos; no se procesan
            """);

    private static final Phrases FAX_AND_E_MAIL = Demand.either(
            "fax; faxes; faxed; by fax; via fax; facsimile; faxing",
            "e mail; email; e mails; emails; e mailed; emailed; scanned; correo electronico");

    private static final Phrases REQUESTS_OR_SENDING = Phrases.list("""
            request; requests; form; forms; authorization; submit; apply; solicitud; solicitudes; formulario; release
            """);

    private static final Phrases NOT_ONLY_THE_PORTAL = Phrases.list("""
            or by; or fax*; or mail*; or e mail*; or in person; or complet*; or submit*; or call*; or you; also;
            if you want; if you wish; if you would; if you prefer; if you have; if you do not; if you like;
            if you use; if you choose; if you are a parent; if you are an; if you are not; if you are already;
            if you are able; if you are new; you can; you may; appointment*; message*; bill; bills; only show*;
            only part*; only contain*; or print*; instead; o por; o llen*; tambien; si desea; si prefiere; puede;
            to access the portal; to use the portal; to view; to see; test results; or download*; or use; or write;
            or a letter; or with; or paper; or through; child*; proxy; must be 18; years; to access your records in;
            to access your health information; to access your account; or request
            """);

    private static final Phrases PORTAL = Phrases.list("""
            portal; mychart; my chart; followmyhealth
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
            firm(FAX_OR_MAIL_ONLY, """
                    by mail; by u s mail; by us mail; by postal mail; by regular mail; by post; mailed; by fax;
                    via fax; via mail; via u s mail; by certified mail; faxed; in the mail; through the mail;
                    por correo; por fax
                    """)
                    .with(ONLY)
                    .with("requests; request; solicitud; solicitudes; authorizations; authorization")
                    .with("""
                            only; exclusively; solely; must be submitted by; must be mailed; must be sent by;
                            must be received by; must be made by; has to come by; have to come by; must come by;
                            must be faxed; submitted by mail; no exceptions; must mail; must fax; have to be mailed;
                            have to be faxed; have to be sent; has to be sent; has to be mailed; must be sent via;
                            must be submitted via; solo; solamente; unicamente; exclusivamente; deben enviarse;
                            debe enviarse; debe enviar por; deben ser enviad*; debe ser enviad*
                            """)
                    .unless(BY_ANOTHER_WAY)
                    .unless(
                            "mailed to you; be mailed to the patient; | copies must be; | records must be; within; not be mailed; not be faxed; copies will; copies are; only to; patients only"),
            firm(FAX_OR_MAIL_ONLY, Demand.near("""
                            must be; have to be; has to be; need to be; needs to be; are to be; must come; has to come;
                            have to come; must reach us; must arrive; has to reach us; have to reach us; required to be;
                            only accepted; only taken; only accept requests; only take requests; only receive requests;
                            accepted only; taken only; only request ... records; only way to request; only way to ask;
                            only method we accept; only requests; only process requests; deben; debe; tiene que
                            """, """
                            by mail; by u s mail; by us mail; by postal mail; by regular mail; by certified mail;
                            by postal service; by first class mail; via mail; via u s mail; through the mail; through the u s mail; through u s mail;
                            through the us mail; through the postal; in the mail; by fax; via fax; by facsimile; por correo; por correo postal; por fax
                            """))
                    .with("request; requests; solicitud; solicitudes")
                    .unless(BY_ANOTHER_WAY)
                    .unless("copies are; copies will; be mailed to you; be sent to you; only to; unsigned; incomplete"),
            firm(FAX_OR_MAIL_ONLY, """
                    arrive by mail; arrive by postal mail; arrive by fax; come by mail; come by postal mail; come by fax;
                    sent by mail; sent by u s mail; sent by postal mail; sent by fax; mail your request; mail the request;
                    fax your request; fax the request; requests by mail; requests by fax; requests via fax;
                    requests via mail; mail us your request; fax us your request; mailed requests; faxed requests
                    """)
                    .with("""
                            no others; only method; only way; no other way; no other method; nothing else;
                            only mailed; only faxed; only by; only via; accept only; only accept
                            """)
                    .with("request; requests; solicitud; solicitudes")
                    .unless(BY_ANOTHER_WAY),
            firm(FAX_OR_MAIL_ONLY, Demand.mustNear("""
                            by mail; by u s mail; by us mail; by postal mail; by regular mail; by certified mail; by fax;
                            via fax; via mail; through the mail; por correo; por correo postal; por fax
                            """))
                    .with("request; requests; solicitud; solicitudes")
                    .with("send; submit; make; deliver; transmit; ask; place; enviar; mandar; presentar; hacer")
                    .unless(BY_ANOTHER_WAY)
                    .unless("""
                            sign; signed; signature; include; enclose; before; when; if; copies; be mailed; be sent to you;
                            pay; within; only to; id; identification
                            """),
            firm(
                            FAX_OR_MAIL_ONLY,
                            Demand.near(
                                    "fax; faxing; mail; mailing; postal mail; u s mail; us mail; el correo postal; el fax",
                                    """
                            only way; sole way; only method; sole method; only means; only option; only accepted; unica forma;
                            unica manera; unico medio
                            """))
                    .with("request; requests; solicitud; solicitudes; ask")
                    .unless(BY_ANOTHER_WAY)
                    .unless("not the only"),
            firm(FAX_OR_MAIL_ONLY, Demand.mustDo("""
                            mail your request; mail the request*; mail your written request; mail a written request;
                            mail us your request; mail in your request; fax your request; fax the request*;
                            fax us your request; mail a request; fax a request; fax or mail your request;
                            mail or fax your request; mail your form; mail the form; send your request by mail;
                            send your request by fax; enviar su solicitud por correo; enviar la solicitud por correo;
                            mandar la solicitud por correo; enviar la solicitud por fax; enviar su solicitud por fax
                            """)).unless(BY_ANOTHER_WAY),
            firm(
                            FAX_OR_MAIL_ONLY,
                            Demand.joined(
                                    "no",
                                    "faxed or e mailed; faxed or emailed; e mailed or faxed; emailed or faxed; fax or e mail; fax or email; faxes or e mails"))
                    .evenNegated()
                    .with(REQUESTS_OR_SENDING)
                    .unless("charge; fee; need; or mail; phone"),
            firm(FAX_OR_MAIL_ONLY, FAX_AND_E_MAIL)
                    .unless("paper; you may; you can; but you; please mail or; puede")
                    .evenNegated()
                    .with(REQUESTS)
                    .with(
                            Demand.turnedDownOr(
                                    "not take; disregarded; ignored; discarded; thrown away; deleted; not acceptable; no good; not valid; do not count"))
                    .unless("""
                            may be; can be; may also; returned by; returned via; not only; welcome; by mail fax; by mail or; mail fax or; mail e mail; or mail; mail or;
                            if; unless; until; incomplete; unsigned; illegible; without; or in person; portal;
                            online; records to; copies to; records by; copies by; will be sent; refill*; results;
                            by phone; questions
                            """),
            firm(FAX_OR_MAIL_ONLY, Demand.near("""
                            must be returned; must be sent; must be submitted; must be received; has to be returned; have to be returned;
                            has to be sent; have to be sent; must come back; must be sent in; must reach us; must be signed and returned;
                            must be filed; debe enviarse; debe devolverse; debe mandarse
                            """, """
                            by u s mail; by us mail; by mail; by postal mail; by regular mail; by certified mail; by first class mail;
                            through the mail; via mail; via u s mail; via us mail; by registered mail; por correo; por correo postal
                            """))
                    .with(
                            "form; forms; authorization; release; original; request; requests; formulario; solicitud; papers; paperwork")
                    .unless(BY_ANOTHER_WAY)
                    .unless(
                            "or fax*; fax; e mail; email; person; copies must; records must; to you; payment; check; drop*"),
            question(FAX_OR_MAIL_ONLY, Demand.near("""
                            by mail or fax; by fax or mail; by mail or by fax; by fax or by mail; by mail; by fax
                            """, """
                            never by; not by e mail; not by email; not by phone; not online; not electronically; no e mail; no email; only
                            """))
                    .evenNegated()
                    .with("form; forms; request; requests; authorization; send; submit; return")
                    .unless(
                            "in person; portal; or e mail; or email; or by e mail; or by email; by e mail only; only if; copies; records are; to you; bring"),
            question(FAX_OR_MAIL_ONLY, """
                    must be faxed; must be mailed; has to be mailed; have to be mailed; has to be faxed; must be returned by; must be submitted by; must come back by;
                    has to come back by; have to come back by; must be sent by; must be sent via;
                    must be returned in person; mailed or faxed only; must be hand delivered; must be brought;
                    must be delivered to us; must be delivered to our; must be dropped off; return ... by mail or in person only
                    """)
                    .with("request; requests; form; forms; authorization; authorizations; paper; release")
                    .unless("""
                            or e mail*; or email*; or online; portal; upload*; electronically; results; website;
                            by e mail; by email; if you; mailed to you; payment*; check*; | copies must; | records must
                            """),
            question(FAX_OR_MAIL_ONLY, """
                    e mailed; emailed; e mail; email; online; electronic*; digital signature*
                    """)
                    .evenNegated()
                    .with(REQUESTS)
                    .with("""
                            not accept ... request*; not accept ... authorization*; not accept ... form*;
                            not accept e mail*; not accept email*; not accept electronic*; not accept online; not accept digital; cannot accept;
                            unable to accept; not take ... request*; request* ... cannot be; requests ... are not;
                            requests ... will not; requests ... not accepted; requests ... not be;
                            forms ... cannot be; authorizations cannot be; authorizations are not; forms ... are not accepted; forms ... not accepted;
                            authorizations ... not accepted; electronic signature* ... not; by e mail cannot be;
                            by email cannot be; request* ... no longer accepted;
                            not acceptable; signed electronically ... not accepted; no se aceptan; no aceptamos;
                            no se acepta; no podemos aceptar; no se reciben
                            """)
                    .with("""
                            accept*; honor*; process*; handle*; taken; take; valid; consider*; fulfill*; acept*;
                            recib*
                            """)
                    .unless("""
                            by mail fax; by mail e mail; by mail or e mail; by mail or online; by mail or through; over the phone by mail; through the computer; will be sent; are welcome; are accepted by e mail; insurance; refill*; questions;
                            we accept; copies by e mail; records by e mail; incomplete; unsigned; illegible; without;
                            test results; new patients; only accepts; paper; but you; you may mail; you may fax; you can mail; you can fax
                            """),
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
                            "by mail only; only by; except; unless; if; until; please mail; must be mailed; without; incomplete; unsigned; results; refill*"),
            firm(
                            IN_PERSON_ONLY,
                            Demand.near(
                                    "requests by mail; requests by post; requests sent by mail; mailed requests; mail and fax requests; mailed or faxed requests; faxed or mailed requests; solicitudes por correo",
                                    "not accepted; not taken; not be accepted; not honored; not processed; cannot be accepted; no se aceptan"))
                    .evenNegated()
                    .with("fax; faxed; e mail; email; online; internet; por fax")
                    .unless("only by; except; unless; if; until; without; incomplete; unsigned; results; refill*"),
            question(FAX_OR_MAIL_ONLY, """
                    e mail; email; e mailed; emailed; online; electronically; text message; website; correo electronico; internet
                    """)
                    .evenNegated()
                    .with(REFUSED)
                    .with("""
                            record; records; copies; chart; request; requests; expediente*; registros; solicitud; solicitudes
                            """)
                    .unless("""
                            refill*; questions; insurance; results; new patients; incomplete; unsigned; illegible;
                            without; by mail; by post; through the mail; por correo fax; por correo ni; por correo o;
                            mailed; will be sent; are welcome; only accepts; cannot be sent; cannot be released;
                            cannot be emailed; copies ... cannot be; records ... cannot be;
                            accept ... by e mail from; only ... by e mail; only ... online; only through; if you;
                            unless; until; after; billing; status; paper; but you; you may mail; you may fax;
                            you can mail; you can fax
                            """),
            question(FAX_OR_MAIL_ONLY, """
                    bring or mail the original; mail or bring the original; mail or deliver the original; bring or mail the signed original; mail or deliver the signed original; original by mail or in person;
                    in one of two ways; choose one of the following options to submit; by one of the following two;
                    two ways to submit; by mail or in person only; by mail or in your own hand
                    """),
            firm(PORTAL_ONLY, Demand.mustDo("""
                            log in to the portal; log in to our portal; log in to the patient portal;
                            log into the portal; log into the patient portal; log on to the portal; sign in to the portal;
                            log in to mychart; log into mychart; use the portal; use our portal; use the patient portal;
                            use our patient portal; use our online portal; use mychart; create a portal; create a mychart;
                            create an account; have a portal; have a mychart; have an account on the portal;
                            open a portal account; open an account; set up a portal; set up an account;
                            activate a portal; activate your portal; sign up for the portal; sign up for mychart;
                            sign up for our portal; sign up for the patient portal; register for the portal;
                            register for mychart; register on the portal; register for our portal;
                            register for the patient portal; enroll in the portal; enroll in mychart;
                            enroll in our portal; enroll in the patient portal; go to the portal; go to mychart;
                            request them through; usar el portal; usar nuestro portal; usar mychart;
                            registrarse en el portal; entrar al portal; crear una cuenta en el portal;
                            tener una cuenta en el portal; utilizar el portal
                            """))
                    .with(PORTAL)
                    .with(Demand.RECORDS)
                    .unless(NOT_ONLY_THE_PORTAL),
            firm(PORTAL_ONLY, Demand.near("""
                            has to be; have to be; must be; need to be; needs to be; are to be; required to be; can only be;
                            only take*; only accept*; only receive*; only honor*; only handle*; only process*;
                            only fulfill*; only give*; only send*; only share*; only deliver*; only release*; only respond*;
                            not accepted outside; not accepted except; not take; no way ... except; nowhere but;
                            nowhere except; nothing but; not release ... except; not provide ... except;
                            not accept ... except; not accepted other than; not send ... except; no other way; only place;
                            only method; only means; in no other form; in no other way; unless you sign up;
                            unless you register; unless you enroll; unless you have; unless you create; unless you use;
                            unless it comes; unless they come; unless it is submitted; unless they are submitted;
                            debe ser; deben ser; solo se; solo; unicamente; exclusivamente; obligatorio
                            """, """
                            the portal; our portal; the patient portal; our patient portal; a portal; mychart;
                            a mychart; patient portal; portal account; our online portal; your portal; el portal;
                            nuestro portal
                            """))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless("not have to; not required; dont have to; no need; not need"),
            firm(PORTAL_ONLY, Demand.joined("""
                            solely to; solely in; solely on; exclusively to; exclusively in; exclusively on; any other way than on;
                            any other way than through; otherwise than through; only to; only in; only on; only through; only via;
                            only by; only from; only with; only using; solo en; solo por; solo mediante; unicamente en;
                            unicamente por; solamente en; solamente por; exclusivamente en
                            """, """
                            the portal; our portal; your portal; the patient portal; our patient portal; your patient portal;
                            a portal account; mychart; your mychart; our online portal; el portal; nuestro portal; su portal
                            """))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .with("""
                            request*; deliver*; release*; available; given; get; obtain*; submit*; take; taken; accept*; provide*;
                            send; sent; share*; receive*; made; disponible*; solicit*; pedir; entreg*; reciben; recibimos
                            """)
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless("not only; not just; some; certain; recent"),
            firm(
                            PORTAL_ONLY,
                            Demand.joined(
                                    "online; through our website; on our website; via our website; through the website; en linea; por internet",
                                    "only; exclusively; solamente; unicamente"))
                    .with("request; requests; requested; solicitud; solicitudes; copias; expediente")
                    .with(
                            "requested; ordered; accept*; take; taken; made; submit*; placed; process*; receive*; sent; aceptan; aceptamos; hacen; reciben; recibimos")
                    .with(Demand.RECORDS)
                    .unless(NOT_ONLY_THE_PORTAL),
            firm(PORTAL_ONLY, Demand.near("""
                            only; exclusively; solely; must be; have to be; has to be; need to be; needs to be; must submit; must make; must request; must order; must use; must enter; have to submit; need to submit; unicamente; exclusivamente; solo; deben hacerse; debe hacerse;
                            deben enviarse; debe enviarse
                            """, """
                            website; web site; web page; webpage; web form; online form; online request; online system; online tool; online; mobile app; the app; our app;
                            sitio web; pagina web; en linea; por internet; aplicacion
                            """))
                    .with("request; requests; requested; solicitud; solicitudes; pedidos; se piden; se solicitan")
                    .with(Demand.RECORDS)
                    .with("""
                            accept*; take; taken; made; make; submit*; placed; entered; process*; receive*; sent;
                            completed; filed; aceptan; aceptamos; hacerse; hacen; reciben; piden; solicitan; order;
                            use; recibimos; enviarse; presentarse
                            """)
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless("""
                            available only; only available; find; found; forms are; signed; fax; mail; mailed; in person; if; call; pay; paid; payment; unless; en persona; correo; fotos; photo
                            """),
            firm(PORTAL_ONLY, """
                    portal only; mychart only; portal exclusively; mychart exclusively; portal account only; portal solamente;
                    portal unicamente; portal exclusivamente
                    """)
                    .with(Demand.RECORDS)
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless(
                            "portal only shows; portal only has; portal only goes; portal only for; portal only works; not"),
            firm(
                            PORTAL_ONLY,
                            Demand.near(
                                    "without a portal; without portal; without a mychart; without an account; sin una cuenta en el portal; sin cuenta en el portal",
                                    """
                            cannot; can not; will not; not be able; unable; not be released; not be sent; not be processed;
                            no podemos; no podra; no puede; no se
                            """))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless("message*; see; can still; may still"),
            firm(PORTAL_ONLY, Demand.near("portal; mychart", """
                            must be used; has to be used; have to be used; is to be used; needs to be used; requests only;
                            request only; only requests; is now required; use is required; use is mandatory; debe usarse;
                            tiene que usarse
                            """))
                    .with("request*; solicit*; pedir; records; copies")
                    .with(Demand.RECORDS)
                    .unless(NOT_ONLY_THE_PORTAL),
            firm(PORTAL_ONLY, Demand.mustNear("""
                            in the portal; in the patient portal; in our portal; in your portal; in mychart; on the portal;
                            on the patient portal; on our portal; on mychart; through the portal; through the patient portal;
                            through our portal; through our patient portal; through your portal; through mychart;
                            through our online portal; via the portal; via the patient portal; via our portal; via mychart;
                            en el portal; por el portal; en nuestro portal; a traves del portal
                            """))
                    .with(Demand.RECORDS)
                    .with("""
                            request*; ask; order; submit*; get; obtain*; receive; made; placed; filed; file; solicit*; pedir; hacer;
                            pedirse; obtener
                            """)
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless("results; read; pay; if; 18; years; age; address"),
            firm(PORTAL_ONLY, PORTAL)
                    .evenNegated()
                    .with("""
                            no choice but; only option; only way; only means; only method; only place; only channel;
                            no other way; no other means; no other method; nowhere but; nowhere else; solely; exclusively;
                            not come through; not come in through; not made through; not submitted through; not sent through;
                            not made in; not submitted in; not made on; not submitted on; except on; except in; except through;
                            except via; other than through; other than by; outside of; outside the; que no lleguen por;
                            unica forma; unica manera; unico medio; exclusivamente; no hay otra
                            """)
                    .with(Demand.RECORDS)
                    .with("""
                            request*; releas*; get; getting; obtain*; receiv*; give; giving; accept*; provid*; send; sent; share;
                            available; copies; solicit*; pedir; obtener; recibir; entreg*
                            """)
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless("not the only; not only; some; certain; not exclusively; recent; images"),
            firm(PORTAL_ONLY, Demand.near("portal; mychart", """
                            no other way; in no other form; in no other way; only way; only method; only means;
                            only place; is mandatory; is required; is obligatory; and nowhere else; and not otherwise;
                            no exceptions
                            """))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless("not required; password; is required to log; is required to access"),
            firm(
                            PORTAL_ONLY,
                            Demand.near(
                                            "paper requests; paper forms; paper request forms; requests on paper; solicitudes en papel",
                                            "no longer accepted; not accepted; not be accepted; no longer taken; not taken; no longer processed; not processed; cannot be accepted; ya no se aceptan; no se aceptan")
                                    .and(Demand.joined(
                                            "no longer accept; not accept; no longer take; not take; no longer process; not process",
                                            "paper requests; paper forms; paper request forms; requests on paper")))
                    .evenNegated()
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless(
                            "if; unless; until; incomplete; unsigned; without; that are; which are; missing; lacking; fax; mail; in person"),
            firm(
                            PORTAL_ONLY,
                            Phrases.pairs(
                                    "you will need; you must have; you need to have; patients must have; patients need; necesita",
                                    "health account; chart account; portal account; mychart account; connect account; care account; myhealth account; cuenta en el portal"))
                    .with(Demand.RECORDS)
                    .with("copy; copies; request*; download; obtain; receive; get; records; copia; copias")
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless("pay; bill; results; appointment*; message*; if; or; 18"),
            firm(PORTAL_ONLY, Demand.mustNear("""
                            create a; create an; create your; set up a; set up an; set up your; open a; open an; register for a; register for an; sign up for a; sign up for an;
                            log in to your; log into your; log in to their; log into their; sign in to your; sign in to their; activate your; crear una; abrir una; entrar a su; entrar en su
                            """))
                    .with("account; login; cuenta")
                    .with(Demand.RECORDS)
                    .with(
                            "copy; copies; request*; download; obtain; receive; get; copia; copias; solicit*; pedir; descargar")
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless("payment; pay; bank; billing account; account number; balance; results; 18"),
            firm(PORTAL_ONLY, Demand.either("""
                            not fill ... on paper; not take ... on paper; not accept ... on paper; not process ... on paper; not accept paper; not take paper; not process paper;
                            no longer accept paper; no longer take paper; no longer process paper; no paper requests; no paper forms; no paper copies; paper requests are not; paper forms are not;
                            no se aceptan solicitudes en papel; no aceptamos solicitudes en papel
                            """, "portal; mychart"))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless(NOT_ONLY_THE_PORTAL)
                    .unless("bill; bills; statements; if; unless; before"),
            firm(PORTAL_ONLY, """
                    mychart is the only; portal is the only; through the portal; through our portal; via the portal;
                    via our portal; through mychart; via mychart; through your portal; in the portal; on the portal;
                    in mychart; on mychart; patient portal; online portal; through followmyhealth;
                    through your mychart; in our portal; using the portal; using mychart; portal account;
                    our web portal; using our portal; via your portal; portal del paciente; a traves del portal;
                    por el portal; mediante el portal; en el portal; por mychart; portal en linea
                    """).with("""
                            only release*; only accept*; only provide*; only available; available only;
                            only be requested; only be obtained; only be accessed; only be submitted;
                            only be released; only be made; only process*; only through; only via; only by;
                            exclusively; solely; must go through; must come through; must be sent through;
                            must be sent via; must be entered; must be completed through; must be completed in;
                            have to go through; have to come through; need to go through; need to come through;
                            have to be made; need to be made; must be submitted; must be requested; must be made;
                            must be placed; must request; must submit; must use; must register; must create;
                            must sign up; must have a; have to be submitted; have to be requested; have to use;
                            required to use; are required to; need to be submitted; need to use; no longer accept*;
                            no longer mail; no longer provide; no longer process*; is the only; requests go through;
                            requests go in; requests must go; for all record*; all records requests; no paper;
                            solo se; unicamente; exclusivamente; solamente; debe usar; debe hacerse;
                            debe presentarse; deben presentarse; debe enviarse; deben enviarse; tiene que hacerse;
                            deben hacerse; debe solicitar*; deben solicitar*; debe registrarse; ya no aceptamos;
                            solo pueden; solo a traves; solo por
                            """).with(Demand.RECORDS).unless(NOT_ONLY_THE_PORTAL));

    private WayInWordings() {}
}
