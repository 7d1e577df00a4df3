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
            or mail*; or by mail; or fax*; or by fax; by mail or; or e mail*; or email*; or by e mail; or by email;
            or online; or have them; or have it; or we can; or through; or via; mailed or; or recibir*; o por correo;
            o por fax; o enviar*; mail or; fax or; or send; or mailed
            """);

    private static final Phrases ONLY = Phrases.list("""
            only; exclusively; solely; must; have to; has to; is the only; are the only; required to; no exceptions;
            need to; needs to; every request; all requests; all record* requests; all medical record* requests; solo;
            solamente; unicamente; exclusivamente; debe; deben; tiene que; deberan
            """);

    private static final Phrases MUST_OR_ONLY = Phrases.list("""
            only; must; have to; has to; need to; needs to; required to; solely; exclusively; solo; solamente;
            unicamente; exclusivamente; debe; deben; tiene que; tienen que
            """);

    private static final Phrases REQUESTS = Phrases.list("""
            request; requests; form; forms; authorization; authorizations; records; record; copies; chart; solicitud;
            solicitudes; formulario*; expediente*; registros; historial*; copias; release
            """);

    static final List<Wording> ALL = List.of(
            firm(IN_PERSON_ONLY, """
                    only hand records over; only hand ... over at; only hand out ... at; in person can collect;
                    only the patient in person; can only be picked up; may only be picked up; can only be collected;
                    only at the front desk; only at our front desk; only at our office; only at the records window;
                    only at the office; can only be obtained at; can only be obtained in person; only be picked up at;
                    have to be made in person; has to be made in person; need to be made in person; in person only;
                    only in person; in person and only; only be made in person; only be requested in person;
                    only be picked up; only be collected in person; only be released in person;
                    must be requested and collected in person; must be picked up;
                    must be collected in person; must be requested in person; must be made in person;
                    must be submitted in person; must be obtained in person; have to be picked up;
                    has to be picked up; must come in person; must appear in person; must request ... in person;
                    must pick up; have to pick up; has to pick up; need to pick up; must collect; have to collect;
                    must fetch;
                    have to fetch; need to collect; must be fetched; have to be fetched; have to be collected;
                    must stop by; must go to; must come by; have to come by; can only be requested at;
                    can only be requested in person; only accepted in person; only accept ... in person;
                    not released unless you come; debe pasar; tiene que pasar; deben retirarse; debe retirar*;
                    must sign ... in person; must apply in person; have to come in person;
                    need to come in person; must visit; required to appear; required to come in; must come to;
                    must come in to; have to come to; need to come to; needs to come to; available for pick up only;
                    available for pickup only; pick up only; pickup only; only ... in person; must present in person;
                    must be present; must be made at the office; unicamente en persona; solo en persona;
                    solamente en persona; solo se entregan en persona; debe presentarse; debe acudir; debe recoger*;
                    deben recogerse; deben recoger; tiene que recoger*; tiene que venir; debe venir;
                    exclusivamente en persona; debera presentarse; presentarse en persona; personalmente
                    """)
                    .with(Demand.RECORDS)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless("""
                            if you do not want; if you would; if you wish; if you prefer; if you choose; if you plan;
                            if you want; if you need; if you are picking; if picking; when picking; when you pick;
                            person picking; whoever picks; unless; view; inspect*; review; days of; within;
                            your photo id; with photo id; a photo id; bring identification; valid identification;
                            someone; another; if requesting in; urgent*; same day; si desea; si prefiere; si va;
                            dentro de; id card; picture id; options; option; pick up only; password
                            """),
            firm(IN_PERSON_ONLY, "must pick them up in person; must pick it up in person; must collect them in person"),
            firm(IN_PERSON_ONLY, """
                    available for pick up only; available for pickup only; pick up only; pickup only;
                    records ... pick up only
                    """)
                    .with("records; copies; cds; images; films; requests")
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless("if you; options; option; id; within"),
            firm(IN_PERSON_ONLY, """
                    do not mail; dont mail; cannot mail; cannot be mailed; can not be mailed; will not mail;
                    are not mailed; not be mailed; no enviamos; no se envian; not mail out
                    """)
                    .evenNegated()
                    .with("""
                            pick up; picked up; pickup; in person; come; collect; desk; office; recoger*; en persona
                            """)
                    .with(Demand.RECORDS)
                    .unless("e mail; email; if you; please do not mail"),
            firm(IN_PERSON_ONLY, """
                    need to come; must come; have to come; required to come; debe venir; tiene que venir
                    """)
                    .with("""
                            records; copies; chart; copy; to collect; to fetch; pick up; sign; expediente; registros;
                            copias
                            """)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless("if you; unless; view; review; inspect*; bring"),
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
                    .unless("""
                            if; when; unless; whoever; bring; brought; id; identification; call; phone; telephone;
                            fax; mail*; e mail; email; online; portal; website; electronic*; view; inspect*; review;
                            appointment*; open; hours; or; may; can also; someone; another; days; urgent*; same day;
                            questions; picked up by; si; cuando; o; puede; correo; dias; identificacion
                            """),
            question(IN_PERSON_ONLY, """
                    please come in to sign; when you come to fetch; when you come to pick*; please come to;
                    please stop by; please visit; please come by; please go to; please report to;
                    stop by our office to; come in to sign; ready for pick up; ready for pickup;
                    ready to be picked up; pase por; acuda a
                    """)
                    .with("records; copies; chart; copy; cd; sign a; expediente; registros; copias")
                    .with("""
                            so that; and sign; to sign; to fill; to complete; to request; to obtain; to get;
                            para firmar; para solicitar; para llenar
                            """)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless(
                            "website; web; online; portal; page; link; if you; or call; or; either; you can; you may; options; puede; o"),
            firm(FAX_OR_MAIL_ONLY, """
                    by mail; by u s mail; by us mail; by postal mail; by regular mail; by post; mailed; by fax;
                    via fax; via mail; via u s mail; by fax or mail; by mail or fax; by certified mail; faxed;
                    in the mail; through the mail; por correo postal; por correo; por fax; por correo regular
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
                    .unless("""
                            in person; or bring*; or brought; or drop*; or deliver*; hand deliver*; hand carried;
                            or online; or portal; or e mail*; or email*; by e mail; by email; electronic*; portal;
                            mailed to you; be mailed to; mailed only to; if you; results; en persona;
                            correo electronico; en linea; not be mailed; not be faxed; copies will; copies are;
                            only to; patients only; unless; or upload*; or walk; website; or hand
                            """),
            question(FAX_OR_MAIL_ONLY, """
                    must be faxed; must be mailed; must be returned by; must be submitted by; must come back by;
                    has to come back by; have to come back by; must be sent by; must be sent via;
                    must be returned in person; mailed or faxed only; must be hand delivered; must be brought;
                    must be delivered; must be dropped off; return ... by mail or in person only
                    """)
                    .with("request; requests; form; forms; authorization; authorizations; paper; release")
                    .unless("""
                            or e mail*; or email*; or online; portal; upload*; electronically; results; website;
                            by e mail; by email; if you; mailed to you; payment*; check*
                            """),
            question(FAX_OR_MAIL_ONLY, """
                    by e mail; by email; via e mail; via email; through e mail; e mailed; emailed; e mail; email;
                    by phone; over the phone; by telephone; over the telephone; verbal; telephone; phone; online;
                    electronic*; digital signature*; correo electronico; por telefono; firmas electronicas; verbales
                    """)
                    .evenNegated()
                    .with(REQUESTS)
                    .with("""
                            not accept ... request*; not accept ... authorization*; not accept ... form*;
                            not accept e mail*; not accept email*; not accept electronic*; not accept telephone;
                            not accept phone; not accept verbal; not accept online; not accept digital; cannot accept;
                            unable to accept; not take ... request*; request* ... cannot be; requests ... are not;
                            requests ... will not; requests ... not accepted; requests ... not be;
                            forms ... cannot be; forms ... are not accepted; forms ... not accepted;
                            authorizations ... not accepted; electronic signature* ... not; by e mail cannot be;
                            by email cannot be; by phone ... cannot be; request* ... no longer accepted;
                            not acceptable; signed electronically ... not accepted; no se aceptan; no aceptamos;
                            no se acepta; no podemos aceptar; no se reciben
                            """)
                    .with("""
                            accept*; honor*; process*; handle*; handled; taken; take; acceptable; valid; consider*;
                            fulfill*; acept*; recib*
                            """)
                    .unless("""
                            will be sent; are welcome; are accepted by e mail; insurance; refill*; questions;
                            we accept; copies by e mail; records by e mail; incomplete; unsigned; illegible; without;
                            test results; new patients; only accepts
                            """),
            question(FAX_OR_MAIL_ONLY, """
                    in one of two ways; choose one of the following options to submit; by one of the following two;
                    two ways to submit; by mail or in person only; by mail or in your own hand
                    """),
            firm(PORTAL_ONLY, """
                    mychart is the only; portal is the only; through the patient portal; through the portal;
                    through our portal; through our patient portal; via the patient portal; via the portal;
                    via our portal; via our patient portal; through mychart; via mychart; through your portal;
                    through our online portal; via our online portal; through the online portal; in the portal;
                    on the portal; in mychart; on mychart; patient portal; online portal; through followmyhealth;
                    through your mychart; in our portal; using the portal; using mychart; portal account;
                    our web portal; through your patient portal; using our portal; via your portal;
                    portal del paciente; a traves del portal; por el portal; mediante el portal; en el portal;
                    por mychart; portal en linea
                    """).with("""
                            only release*; only accept*; only provide*; only available; available only;
                            only be requested; only be obtained; only be accessed; only be submitted;
                            only be released; only be made; only process*; only through; only via; only by;
                            exclusively; solely; must go through; must come through; must be sent through;
                            must be sent via;
                            must be entered; must be completed through; must be completed in; have to go through;
                            have to come through; need to go through; need to come through; have to be made;
                            need to be made; must be submitted; must be requested; must be made; must be placed;
                            must request; must submit; must use; must register; must create; must sign up;
                            must have a; have to be submitted; have to be requested; have to use; required to use;
                            are required to use; are required to; need to be submitted; need to use;
                            no longer accept*; no longer mail; no longer provide; no longer process*; is the only way;
                            is the only; for all record*; all records requests; no paper; solo se; unicamente;
                            exclusivamente; solamente; debe usar; debe hacerse; debe presentarse;
                            deben presentarse; debe enviarse; deben enviarse;
                            tiene que hacerse; deben hacerse; debe solicitar*; deben solicitar*;
                            debe registrarse; ya no aceptamos; solo pueden; solo a traves; solo por
                            """).with(Demand.RECORDS).unless("""
                            or by; or fax*; or mail*; or e mail*; or in person; or complet*; or submit*; or call*;
                            or you; also; if you; you can; you may; appointment*; message*; bill; bills; only show*;
                            only part*; only contain*; or print*; instead; o por; o llen*; tambien; si desea;
                            si prefiere; puede; to access the portal; to use the portal; to view; test results;
                            or download*; or use; child*; proxy
                            """));

    private WayInWordings() {}
}
