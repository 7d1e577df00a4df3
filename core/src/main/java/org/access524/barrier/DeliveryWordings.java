package org.access524.barrier;

import static org.access524.barrier.BarrierKind.IMAGES_ONLY_TO_DOCTOR;
import static org.access524.barrier.BarrierKind.MEDIA_OR_PAPER_ONLY;
import static org.access524.barrier.BarrierKind.NO_EMAIL;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;

/** In what form and to whom the copy goes out. */
final class DeliveryWordings {

    static final List<Wording> ALL = List.of(
            firm(MEDIA_OR_PAPER_ONLY, """
                    on paper only; only on paper; paper only; paper copies only; only paper; only in paper;
                    in paper format only; paper form only; hard copy only; hard copies only; only hard cop*;
                    printed copies only; only printed; only provide printed; only provide paper; only offer paper;
                    only release paper; only able to provide paper; only able to offer paper;
                    only available on paper; only available in paper; paper is the only; only send paper;
                    only give paper; only provides paper; solo en papel;
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
                    unable to ... through e mail; unable to ... through email; cannot ... through e mail;
                    cannot ... through email;
                    cannot ... by e mail; cannot ... by email; cannot ... via e mail; cannot ... via email;
                    not go out by e mail;
                    not go out by email; e mail is not possible; email is not possible; never e mail; never email;
                    not sent via e mail; not sent via email; wont email; wont e mail;
                    dont email; dont e mail; not available by email; not available via email;
                    not transmit ... by e mail; not transmit ... email; no enviamos ... por correo electronico;
                    no se envian ... por correo electronico; no podemos enviar ... por correo electronico;
                    no mandamos ... por correo electronico; no se pueden enviar ... por correo electronico;
                    no se mandan ... por correo electronico; no enviamos ... por e mail; no enviamos ... por email
                    """).evenNegated().with(Demand.RECORDS).unless("""
                            please do not; do not email us; do not e mail us; dont email us; to us; us any;
                            please dont; should not; do not use; do not send; if you do not; images; your request;
                            requests; no unencrypted; unencrypted; unsecured; unless you; unless; newsletter; sell;
                            your form; this form; the form; if we do not; lab results; over 20; larger; too large;
                            favor de no; por favor no; encrypted
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
                    only to ... physician*; only to ... doctor*; only to ... provider*; to ... physicians only;
                    to ... doctors only; to ... providers only; to physicians only; to ... offices only;
                    to ... office only; only to ... offices; only to ... office;
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
