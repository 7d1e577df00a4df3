package org.access524.barrier;

import static org.access524.barrier.BarrierKind.FAX_OR_MAIL_ONLY;
import static org.access524.barrier.BarrierKind.IMAGES_ONLY_TO_DOCTOR;
import static org.access524.barrier.BarrierKind.IN_PERSON_ONLY;
import static org.access524.barrier.BarrierKind.MEDIA_OR_PAPER_ONLY;
import static org.access524.barrier.BarrierKind.NO_EMAIL;
import static org.access524.barrier.BarrierKind.PORTAL_ONLY;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** How a request is to come in, and how the copy goes out. */
final class DeliveryWordings {

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

    private static final Phrases STRICTLY_ONLY = Phrases.list("""
            only; exclusively; solely; the only; no exceptions; solo; solamente; unicamente; exclusivamente
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
                    only be picked up; only be collected in person; only be released in person; must be picked up;
                    must be collected in person; must be requested in person; must be made in person;
                    must be submitted in person; must be obtained in person; have to be picked up;
                    has to be picked up; must come in person; must appear in person; must request ... in person;
                    must pick up; must sign ... in person; must apply in person; have to come in person;
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
            question(IN_PERSON_ONLY, """
                    please come in to sign; when you come to fetch; when you come to pick*; please come to;
                    please stop by; stop by our office to; come in to sign; ready for pick up; ready for pickup;
                    ready to be picked up; pase por; acuda a
                    """)
                    .with("records; copies; chart; copy; cd; sign a; expediente; registros; copias")
                    .with("""
                            so that; and sign; to sign; to fill; to complete; to request; to obtain; to get;
                            para firmar; para solicitar; para llenar
                            """)
                    .unless(OTHER_WAYS_THAN_A_VISIT)
                    .unless("if you; or call; or; either; you can; you may; options; puede; o"),
            firm(MEDIA_OR_PAPER_ONLY, """
                    on paper only; only on paper; paper only; paper copies only; only paper; only in paper;
                    in paper format only; paper form only; hard copy only; hard copies only; only hard cop*;
                    printed copies only; only printed; only provide printed; only provide paper; only offer paper;
                    only release paper; only send paper; only give paper; only provides paper; solo en papel;
                    solamente en papel; unicamente en papel; solo papel
                    """).with("""
                            records; copies; copy; chart; provide*; release*; expediente*; registros; entrega*; copias
                            """).unless("""
                            before; prior to; older; exist; exists; kept; stored; stay; reports only; if you; unless;
                            electronic requests; or; anteriores; antes de
                            """),
            firm(MEDIA_OR_PAPER_ONLY, """
                    do not provide electronic; do not offer electronic; not provide records electronic*;
                    unable to provide electronic; cannot provide electronic; not available electronically;
                    not available in electronic; electronic copies are not; not provide electronic;
                    unable to provide records in electronic; not send records electronic*;
                    cannot be provided electronic*; not release records electronic*;
                    unable to provide ... electronic*; unable to send ... electronic*; cannot send ... electronic*;
                    do not release ... electronic*; no ofrecemos copias electronicas;
                    no entregamos copias electronicas; no proporcionamos copias electronicas
                    """)
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless("before; prior to; older; if; some; yet; until; certain"),
            question(MEDIA_OR_PAPER_ONLY, """
                    cd only; cds only; on cd only; only on cd; only on a cd; on disc only; only on disc; on disk only;
                    only be provided on; only provided on; only be released on; only available on; only be copied to;
                    only be burned; requires cd; require cd; only provide ... cd; only provide ... disc;
                    only release ... cd; must be on cd; will only be provided on; usb only; flash drive only;
                    only on a usb; only on usb; images will be put on a cd; images ... are provided on cd;
                    images ... will be provided on cd; images ... will be placed on a cd; images ... will be burned;
                    images ... sent on cd; solo en cd; solamente en cd; unicamente en cd; solo en disco;
                    solo en un cd; unicamente en un cd
                    """).unless("""
                            or electronic*; electronic exchange; or usb; or online; or through; or by; or via;
                            secure link; download; mailed only; no longer; before; older; if you; or flash; o por;
                            o en linea; or e mail*; or email*
                            """),
            question(MEDIA_OR_PAPER_ONLY, """
                    on paper or on a cd; on paper or cd; paper or cd only; paper or on cd; on cd or paper;
                    on cd or on paper; en papel o en cd
                    """).unless("""
                            or by; or e mail*; or email*; or usb; portal; download; may; can; or flash; if you;
                            choose; prefer
                            """),
            question(MEDIA_OR_PAPER_ONLY, """
                    cannot be released through mychart; cannot be released through the portal;
                    images ... not available in the portal; images ... not available through;
                    images cannot be e mailed; images cannot be emailed; images cannot be sent electronically;
                    unable to send images electronically; no ... images ... electronically
                    """).evenNegated().with("cd; cds; disc; disk; paper; usb"),
            question(MEDIA_OR_PAPER_ONLY, """
                    for the usb stick on which; must purchase; must buy; you will need to purchase; debe comprar
                    """)
                    .with("usb; flash drive; cd; disc; disk; stick; memoria; disco")
                    .unless("no need"),
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
                            only release*; only accept*; only provide*; only available; available only; only be requested; only be obtained; only be accessed; only be submitted; only be released; only be made; only process*; only through; only via; only by; exclusively; solely; must be submitted; must be requested; must be made; must be placed; must request; must submit; must use; must register; must create; must sign up; must have a; have to be submitted; have to be requested; have to use; required to use; are required to use; are required to; need to be submitted; need to use;
                            no longer accept*; no longer mail; no longer provide; no longer process*; is the only way; is the only; for all record*; all records requests; no paper; solo se; unicamente; exclusivamente; solamente; debe usar; deben hacerse; debe solicitar*; deben solicitar*; debe registrarse; ya no aceptamos; solo pueden; solo a traves; solo por
                            """).with(Demand.RECORDS).unless("""
                            or by; or fax*; or mail*; or e mail*; or in person; or complet*; or submit*; or call*;
                            or you; also; if you; you can; you may; appointment*; message*; bill; bills; only show*;
                            only part*; only contain*; or print*; instead; o por; o llen*; tambien; si desea;
                            si prefiere; puede; to access the portal; to use the portal; to view; test results;
                            or download*; or use; child*; proxy
                            """),
            firm(NO_EMAIL, """
                    e mail delivery ... not available; email delivery ... not available; e mail is not available;
                    email is not available; e mail is not an option; email is not an option; not available by e mail;
                    not offer e mail; not offer email; not e mail; not email; not be e mailed; not be emailed;
                    not able to be emailed; not able to be e mailed; not able to e mail; not able to email;
                    cannot e mail; cannot email; cannot be e mailed; cannot be emailed; cant e mail; cant email;
                    cant be emailed; cant be e mailed; unable to e mail; unable to email; unable to be emailed;
                    unable to be e mailed; not sent by e mail; not sent by email; not send ... by e mail;
                    not send ... by email; not send ... via e mail; not send ... via email;
                    not send ... through e mail; not send ... through email; cannot send ... by e mail;
                    cannot send ... by email; cannot send ... via e mail; cannot send ... via email;
                    unable to send ... by e mail; unable to send ... by email; unable to send ... via email;
                    unable to send ... via e mail; cannot be sent by e mail; cannot be sent by email;
                    cannot be sent via e mail; cannot be sent via email; not release ... by e mail;
                    not release ... by email; not release ... via email; not release ... via e mail;
                    not be sent by e mail; not be sent by email; not be sent via e mail; not be sent via email;
                    never e mail; never email; not sent via e mail; not sent via email; wont email; wont e mail;
                    dont email; dont e mail; not available by email; not available via email;
                    not transmit ... by e mail; not transmit ... email; no enviamos ... por correo electronico;
                    no se envian ... por correo electronico; no podemos enviar ... por correo electronico;
                    no mandamos ... por correo electronico; no se pueden enviar ... por correo electronico;
                    no se mandan ... por correo electronico; no enviamos ... por e mail; no enviamos ... por email
                    """).evenNegated().with(Demand.RECORDS).unless("""
                            please do not; do not email us; do not e mail us; dont email us; to us; us any; please dont; should not; do not use; do not send; if you do not; images; your request; requests; no unencrypted; unencrypted; unsecured; unless you; unless; newsletter; sell; your form; this form; the form; if we do not; lab results; over 20; larger; too large; favor de no; por favor no; encrypted
                            """),
            firm(NO_EMAIL, """
                    do not send; never send; we do not send; records ... not sent
                    """)
                    .evenNegated()
                    .with("by e mail; by email; via e mail; via email; through e mail; through email")
                    .with("we; our; records are")
                    .with("record; records; copies; charts; medical information")
                    .unless("""
                            please; us; your request; requests; unencrypted; unsecured; should not; spam; newsletter;
                            unless; encrypted
                            """),
            firm(IMAGES_ONLY_TO_DOCTOR, """
                    only to ... physician*; only to ... doctor*; only to ... provider*; to physicians only;
                    to doctors only; to providers only; to the ordering physician only;
                    to the referring physician only; only released to; only sent to; only given to;
                    only be released to; only be sent to; only be given to; only provide ... to ... physician*;
                    only send ... to ... doctor*; only send ... to ... physician*; only release ... to ... physician*;
                    only release ... to ... doctor*; solo se envian al medico; solo se entregan al medico;
                    unicamente al medico; solamente al medico; solo al medico; solo a medicos; solo a su medico
                    """)
                    .ofAnybody()
                    .with(Demand.IMAGES)
                    .with("""
                            physician*; doctor*; provider*; clinician*; surgeon*; medico*; dentist*; chiropractor*
                            """)
                    .unless("""
                            patient and; patient or; to you or; or to you; or patient*; and patient*; or the patient;
                            and to you; and you; paciente o; o al paciente; copy of the report
                            """),
            firm(IMAGES_ONLY_TO_DOCTOR, """
                    patients cannot receive; patients cannot get; patients cannot have; patients may not have;
                    not available to patients; not hand ... to patients; not given directly; not give ... to patients;
                    not give ... directly to; not release ... to patients; not release ... directly to;
                    not released to patients; not released directly; not be released to patients;
                    not be released directly; not be given to patients; not given to patients;
                    cannot be released to the patient; cannot release ... to patients; cannot release ... directly;
                    cannot give ... to patients; not provided to patients; not provide ... to patients;
                    not provide ... directly to; not sent to patients; not be released to the patient;
                    not release ... to the patient; no entregamos imagenes; no entregamos placas;
                    no entregamos radiografias; no se entregan ... al paciente; no se entregan a los pacientes;
                    no entregamos ... a los pacientes; no entregamos ... al paciente; no damos ... a pacientes
                    """)
                    .evenNegated()
                    .ofAnybody()
                    .with(Demand.IMAGES)
                    .unless("""
                            original*; until; without; unless; by phone; over the phone; results are; test results
                            """),
            question(IMAGES_ONLY_TO_DOCTOR, """
                    should your provider want; should your doctor want; if your doctor needs; if your physician needs;
                    if your provider needs; at your doctors request; at the request of your doctor;
                    at the request of your physician; upon request of your physician; upon request of the referring;
                    by the referring physician; your doctor may request; your doctor must request;
                    your physician must request; request from your doctor; request from your physician;
                    ordering physician must request; must be requested by your; su medico debe solicitar*
                    """)
                    .with("""
                            cd; cds; image; images; films; x rays; disc; pictures; imagenes; radiografias; placas;
                            copy of your x rays
                            """)
                    .unless("appointment; exam; prior; new; before; bring; order; orders"));

    private DeliveryWordings() {}
}
