package org.access524.barrier;

import static org.access524.barrier.BarrierKind.IMAGES_ONLY_TO_DOCTOR;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;

/** That images go to a doctor only. */
final class ImageWordings {

    /** The patient may have images too, or is only not given the originals. */
    private static final String HANDED_OUT_AFTER_ALL = """
            original*; you get copies; you can have a copy; you may have a copy; unless you; unless the patient; or ask for
            """;

    /** A whole sentence says so, no mere label of a box. */
    static final String TOLD = """
            patient*; you; your; are; is; be; we; do; does; go; goes; release; cannot; can; will; paciente*; usted; se; son
            """;

    static final List<Wording> ALL = List.of(
            firm(IMAGES_ONLY_TO_DOCTOR, Demand.near("""
                            not able to hand; unable to hand; not able to give; unable to give; not able to release; unable to release; but not; never; not;
                            cannot; nunca; no
                            """, """
                            directly to patients; directly to the patient; scans to patients; pictures to patients; films to patients; images to patients;
                            pictures to the patient; videos to patients; never to the patient; never to patients; not to the patient; not to patients; pictures to patients;
                            nunca al paciente; no al paciente
                            """))
                    .evenNegated()
                    .ofAnybody()
                    .with("""
                            image; images; x ray; x rays; film; films; scan; scans; picture; pictures; photographs; photos; video; videos; recordings; studies; discs; cds;
                            ultrasound*; mammogram*; imagenes; radiografias; placas; estudios
                            """)
                    .unless(
                            "original*; until; without; unless; by phone; over the phone; results; if; fee; charge*; given to patients"),
            firm(IMAGES_ONLY_TO_DOCTOR, Demand.near("""
                            to physicians; to doctors; to your doctor; to your physician; to the physician; to the doctor; to providers; to the referring; to referring; to the surgeon; a los medicos; al medico
                            """, """
                            never to the patient; never to patients; not to the patient; not to patients; not to you; never to you; nunca al paciente; no al paciente
                            """))
                    .evenNegated()
                    .ofAnybody()
                    .with("""
                            image; images; x ray; x rays; film; films; scan; scans; picture; pictures; photographs; photos; video; videos; recordings; studies; discs; cds;
                            ultrasound*; mammogram*; imagenes; radiografias; placas; estudios
                            """)
                    .unless("original*; until; without; unless; results; if; report; reports"),
            firm(IMAGES_ONLY_TO_DOCTOR, Demand.near("""
                            to anyone but; to anyone except; to anybody but; to nobody but; to no one but;
                            to anyone other than; to no one other than; except to; only picked up by; only be picked up by;
                            only be collected by; only be requested by; only obtained by; only be obtained by; given only to;
                            sent only to; released only to; directly and only to; exclusively to; exclusively with; only with; solely with; solely to; strictly to;
                            only hand; only release; only released to; only mail; only transmit; only share; only shared with;
                            only go to; go only to; available only to; only available to; reserved for; restricted to;
                            solo a; solo al; solamente al; unicamente al; exclusivamente al; solo se entregan a;
                            solo se dan al
                            """, """
                            your doctor*; your physician*; your provider*; a physician*; a doctor*; a provider*; the doctor*;
                            the physician*; the ordering; the referring; referring; ordering; other physicians; physicians;
                            doctors; providers; doctors offices; health care providers; healthcare providers; medico; medicos;
                            su medico; doctor
                            """))
                    .evenNegated()
                    .ofAnybody()
                    .with(Demand.IMAGES)
                    .unless("""
                            patient and; patient or; to you or; or to you; or patient*; and patient*; or the patient;
                            and to you; and you; or you; yourself; paciente o; o al paciente; report; reports; order;
                            orders; appointment*; but images; given to patients; with a doctor*; exam; exams;
                            results; ask your doctor; contact your
                            """)
                    .unless(HANDED_OUT_AFTER_ALL)
                    .firmOnlyWith(TOLD),
            firm(IMAGES_ONLY_TO_DOCTOR, Demand.near("""
                            cannot be handed; not be handed; not handed; cannot hand; not hand; cannot be given; not be given;
                            not given; not give; not giving; cannot be released; not be released; not released; not mailed;
                            not available; not made available; not provided; cannot be provided; not be provided; not issued;
                            not sent; cannot be sent; not be sent; not let; not distributed; not dispensed; no se entregan;
                            no se dan; no damos; no entregamos
                            """, """
                            to patients; to the patient; to a patient; directly to you; straight to you; patients have;
                            patients take; patients keep; a los pacientes; al paciente; a pacientes
                            """))
                    .evenNegated()
                    .ofAnybody()
                    .with(Demand.IMAGES)
                    .unless(
                            "original*; until; without; unless; by phone; over the phone; results; report; reports; if; fee; charge*")
                    .unless(HANDED_OUT_AFTER_ALL)
                    .firmOnlyWith(TOLD),
            firm(
                            IMAGES_ONLY_TO_DOCTOR,
                            Demand.near(
                                    "not provide; not give; not hand; not send; not release; cannot give; cannot provide; never give; unable to give",
                                    """
                            patients with their; patients with images; patients with films; patients with x rays; patients with cds;
                            patients their; patients any; patients copies; patients images; patients films; patients x rays;
                            patients cds
                            """))
                    .evenNegated()
                    .ofAnybody()
                    .with(Demand.IMAGES)
                    .unless("original*; until; without; unless; by phone; results; report; reports; if; fee; charge*")
                    .firmOnlyWith(TOLD),
            firm(
                            IMAGES_ONLY_TO_DOCTOR,
                            Demand.near(
                                            "images; films; discs; cds; cd; pictures; x rays; scans; copies",
                                            "for personal use are not; not released for personal; not given for personal; not provided for personal; not available for personal")
                                    .and(
                                            Demand.joined(
                                                    "opened only by; be opened only by; opened by; viewed only by; only be opened by; only be viewed by",
                                                    "the receiving; the referring; your doctor; your physician; the physician; a physician; the treating")))
                    .evenNegated()
                    .ofAnybody()
                    .with(Demand.IMAGES)
                    .unless("original*; unless; if; portal; report; reports"),
            firm(IMAGES_ONLY_TO_DOCTOR, """
                    patients are not given; patients are not allowed; patients do not receive; patients are not able;
                    patients may not take; patients may not receive; patients will not receive; patients will not be given;
                    patients cannot obtain; patients cannot pick up; patients cannot request; patients may not request;
                    los pacientes no pueden recibir; los pacientes no reciben; los pacientes no pueden pedir
                    """)
                    .evenNegated()
                    .ofAnybody()
                    .with(Demand.IMAGES)
                    .unless(
                            "original*; until; without; unless; by phone; results; report; charge*; eat; drink; during; metal")
                    .unless(HANDED_OUT_AFTER_ALL)
                    .firmOnlyWith(TOLD),
            firm(IMAGES_ONLY_TO_DOCTOR, """
                    only to ... physician*; only to ... doctor*; only to ... provider*; to ... physicians only; to ... physician only; to ... doctor only; to ... provider only;
                    to ... doctors only; to ... providers only; to physicians only; to ... offices only;
                    to ... office only; only to ... offices; only to ... office;
                    to doctors only; to providers only; to the ordering physician only;
                    to the referring physician only; only released to; only sent to; only given to;
                    only be released to; only be sent to; only be given to; only provide ... to ... physician*;
                    only send ... to ... doctor*; only send ... to ... physician*; only release ... to ... physician*;
                    only release ... to ... doctor*; solo se envian al medico; solo se entregan al medico;
                    unicamente al medico; solamente al medico; solamente a su medico; unicamente a su medico; solo al medico; solo a medicos; solo a su medico
                    """)
                    .ofAnybody()
                    .with(Demand.IMAGES)
                    .with("""
                            physician*; doctor*; provider*; clinician*; surgeon*; medico*; dentist*; chiropractor*; referring; ordering
                            """)
                    .unless("""
                            patient and; patient or; to you or; or to you; or patient*; and patient*; or the patient;
                            and to you; and you; paciente o; o al paciente; copy of the report; but images; but the images;
                            given to patients; appointment*; with a doctor*; order; orders; free; no charge; fee; cost*
                            """)
                    .unless(HANDED_OUT_AFTER_ALL)
                    .firmOnlyWith(TOLD),
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
                            """)
                    .unless(HANDED_OUT_AFTER_ALL)
                    .firmOnlyWith(TOLD),
            question(IMAGES_ONLY_TO_DOCTOR, """
                    should your provider want; should your doctor want; if your doctor needs; if your physician needs;
                    if your provider needs; at your doctors request; at the request of your doctor;
                    at the request of your physician; upon request of your physician; upon request of the referring;
                    by the referring physician; your doctor may request; your doctor must request;
                    your physician must request; request from your doctor; request from your physician;
                    ordering physician must request; must be requested by your; su medico debe solicitar*
                    """)
                    .with("""
                            cd; cds; image; images; films; x rays; disc; pictures; imagenes; radiografias; placas
                            """)
                    .unless("appointment; exam; prior; new; before; bring; order; orders"));

    private ImageWordings() {}
}
