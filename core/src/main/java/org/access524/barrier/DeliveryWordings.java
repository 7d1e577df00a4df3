package org.access524.barrier;

import static org.access524.barrier.BarrierKind.IMAGES_ONLY_TO_DOCTOR;
import static org.access524.barrier.BarrierKind.MEDIA_OR_PAPER_ONLY;
import static org.access524.barrier.BarrierKind.NO_EMAIL;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** In what form and to whom the copy goes out. */
final class DeliveryWordings {

    /** A matter of some records, of the request, or of the price. */
    private static final Phrases NOT_ALL_COPIES = Phrases.list("""
            before; prior to; older; if; some; yet; until; certain; charge*; fee*; cost*; mailed; encrypt*; signature*;
            signed; request form; accept*; submit*; that are not; which are not; not readily; unless; exist; exists;
            scanned; archived; microfilm; images; x rays; films; password; portal; view; viewed; your own; original*;
            welcome; brochure*; instead; prefer; when; e mail; email; a menos que; antes; si
            """);

    private static final String PAPER = """
            on paper; in paper; paper copies; paper copy; in printed form; in print form; printed form; as paper; paper form; paper format; hard copy; hard copies; as prints; in print; impreso; impresa;
            printed copies; be printed; printout; printouts; print outs; photocopies; xerox copies; en papel; impresos;
            impresas
            """;

    /** Of a picture a print may be all there is. */
    static final String PICTURES = """
            photograph*; photo; photos; pictures; retinal; images; imaging; scans; ultrasound*; strips; tracings; ekg; fotografia*; fotos; imagenes
            """;

    private static final Phrases GIVEN = Phrases.list("""
            provide*; release*; give; given; furnish*; send; sent; issue*; available; receive; offer*; come; comes;
            get; supply; supplied; make; made; produce*; deliver*; hand; handed; mail; dan; damos; entrega*; ofrece*;
            reciben; proporciona*
            """);

    private static final Phrases PAPER_OF_ANOTHER_KIND = Phrases.list("""
            or; per page; price*; cents; days; weeks; brochure*; forms; the form; our form; this form; request*; if; double; sided
            """);

    /** Mail that the patient is not to send, mail for something else, or a condition that can be met. */
    private static final Phrases ANOTHER_E_MAIL = Phrases.list("""
            please do not; e mail us; email us; to us; us any; please dont; should not; do not use; if you; images;
            your request; request form; requests by; requests via; requests through; requests for; unencrypted;
            unsecured; unsecure; unless; until; without; newsletter*; advertis*; sell; share your; your form;
            this form; the form; if we do not; lab results; test results; over 20; larger; too large; large file*;
            encrypted; secure e mail; secure email; address that; confirmed; verif*; another person; please check;
            records request; record request; | do not e mail; | do not email; | do not send; | never e mail;
            | never email; password; spam; confidential; diagnos*; advice; questions; psychotherapy; favor de no;
            por favor no; solicitudes; a menos que
            """);

    /** The patient may have images too, or is only not given the originals. */
    private static final String HANDED_OUT_AFTER_ALL = """
            original*; you get copies; you can have a copy; you may have a copy; unless you; unless the patient; or ask for
            """;

    /** A whole sentence says so, no mere label of a box. */
    static final String TOLD = """
            patient*; you; your; are; is; be; we; do; does; go; goes; release; cannot; can; will; paciente*; usted; se; son
            """;

    private static final String DISCS = """
            cd; a cd; cds; disc; a disc; discs; disk; a disk; disks; dvd; a dvd; cd rom; usb; a usb; flash drive;
            a flash drive; thumb drive; a thumb drive; disco; un disco; un cd
            """;

    private static final Phrases PUT_ON_A_DISC = Phrases.pairs("""
                    copied; we copy; only copy; we burn; only burn; burned; burnt; recorded; written; saved; placed; supplied; provided; furnished; transferred; copiadas; se graban; se copian; se entregan; se dan
                    """, """
                    on cd; on a cd; on disc; on a disc; onto cd; onto a cd; onto disc; onto a disc; to cd; to a cd; to disc; to a disc; to dvd; to a dvd; on dvd; on a dvd;
                    on a flash drive; on a usb; on usb; to a flash drive; en disco; en cd; en un cd; en un disco; en dvd
                    """);

    /** Pictures, of the heart too. */
    private static final Phrases PICTURED = Demand.IMAGES.and(Phrases.list(
            "scan; echocardiogram*; echo; echoes; studies; angiogram*; ultrasound*; radiografias; tomografias"));

    private static final Phrases ANOTHER_MEDIUM = Phrases.list("""
            or electronic*; electronic exchange; or usb; or online; or through; or by; or via; secure link; download;
            mailed only; only to; no longer; before; older; if you; if taken; if they were taken; or flash; o por; o en linea; or e mail*; or email*; or a link;
            or paper; paper or; charge*; fee*; or share; also; portal; prefer
            """);

    static final List<Wording> ALL = List.of(
            firm(MEDIA_OR_PAPER_ONLY, Demand.near("""
                            do not; does not; cannot; can not; will not; may not; unable to; not able to; no; never; are not;
                            is not; not be; dont; not have the ability to; not have the capability to; not equipped to;
                            no longer; not set up to; no way to; no podemos; no damos; no ofrecemos; no entregamos; no hay;
                            no contamos con; no se entregan; no proporcionamos; no tenemos
                            """, """
                            in electronic form*; in an electronic form*; in any electronic; in digital form*; in a digital;
                            electronic copies; electronic copy; digital copies; digital copy; digital files; digital records;
                            electronic records; electronic versions; digital versions; electronic form; electronic format*;
                            electronic option; electronic delivery; digital option; digital format*; records electronically; copies electronically;
                            charts electronically; chart electronically; them electronically; it electronically; provided electronically; released electronically;
                            sent electronically; records digitally; copies digitally; available electronically;
                            available digitally; copias electronicas; copias digitales; formato electronico;
                            formato digital; archivos digitales
                            """))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .with("""
                            provide*; offer*; release*; send; sent; give; given; furnish*; issue*; produce*;
                            available; make; receive; get; have; obtain; reciben; made; create; supply; option;
                            ability; capability; equipped; do; set up; entreg*; ofrec*; damos; podemos; hay;
                            proporcion*; contamos; tenemos
                            """)
                    .unless(NOT_ALL_COPIES),
            firm(MEDIA_OR_PAPER_ONLY, Demand.near("""
                            electronic copies; electronic copy; digital copies; digital copy; electronic records; electronic files;
                            digital files; electronic format; electronic form; digital format; digital form; electronic delivery;
                            copias electronicas; formato electronico
                            """, """
                            not offered; not available; not provided; not produced; cannot be produced; cannot be provided;
                            cannot be made; cannot be created; not made; not given; not issued; not released; not be provided;
                            not be released; not be issued; not possible; not an option; not supported; not something we; not something our
                            """))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless(NOT_ALL_COPIES),
            firm(
                            MEDIA_OR_PAPER_ONLY,
                            Demand.near("only; exclusively; solely; strictly; solo; solamente; unicamente", PAPER))
                    .with(Demand.RECORDS)
                    .with(GIVEN)
                    .unless(NOT_ALL_COPIES)
                    .unless(PAPER_OF_ANOTHER_KIND)
                    .softenedBy(PICTURES),
            firm(
                            MEDIA_OR_PAPER_ONLY,
                            Demand.near(
                                    PAPER,
                                    "only; exclusively; in no other; no other way; no other form; nothing else; and not otherwise; solamente; unicamente; exclusivamente"))
                    .with(Demand.RECORDS)
                    .with(GIVEN)
                    .unless(NOT_ALL_COPIES)
                    .unless(PAPER_OF_ANOTHER_KIND)
                    .softenedBy(PICTURES),
            question(MEDIA_OR_PAPER_ONLY, Demand.joined("""
                            exclusively on; solely on; only on; strictly on; only as; nothing but; unicamente en; solo en;
                            solamente en; exclusivamente en
                            """, DISCS))
                    .with(Demand.IMAGES)
                    .unless(ANOTHER_MEDIUM),
            question(MEDIA_OR_PAPER_ONLY, Demand.joined("exclusively; only; solely; solo; solamente; unicamente", """
                            use cds; use discs; use disks; use cd; burn; offer cds; offer discs; provide cds; provide discs;
                            give out cds; give cds; usamos cd; usamos discos; damos discos; entregamos discos; damos cd;
                            entregamos cd
                            """))
                    .with(Demand.IMAGES)
                    .unless(ANOTHER_MEDIUM),
            question(
                            MEDIA_OR_PAPER_ONLY,
                            Demand.joined(
                                    "is released on; are released on; is provided on; are provided on; is given on; are given on; is furnished on; are furnished on; comes on; come on; se entrega en; se entregan en; se da en; se dan en",
                                    DISCS))
                    .with(Demand.RECORDS)
                    .unless(ANOTHER_MEDIUM)
                    .unless("or; if; unless; link; may; can; option*; choose; o; si"),
            question(
                            MEDIA_OR_PAPER_ONLY,
                            Demand.near(
                                    DISCS,
                                    "only way; only format; only form; only medium; only option; only means; in any other form*; in no other form*; unica forma; unico formato"))
                    .evenNegated()
                    .with(Demand.IMAGES)
                    .unless(ANOTHER_MEDIUM),
            question(MEDIA_OR_PAPER_ONLY, PUT_ON_A_DISC)
                    .with(PICTURED)
                    .unless(ANOTHER_MEDIUM)
                    .unless(
                            "if; may; can; will; you; or; option*; choose; please; bring; free; no charge; cost*; fee; si; puede; o"),
            question(MEDIA_OR_PAPER_ONLY, PUT_ON_A_DISC)
                    .with(PICTURED)
                    .with("only; exclusively; solamente; unicamente; solo; | images will; | studies will; | scans will")
                    .unless("or; before; older; if; portal; link; o"),
            question(MEDIA_OR_PAPER_ONLY, "cd only |; disc only |; discs only |; dvd only |; usb only |; cds only |")
                    .with(PICTURED)
                    .unless(ANOTHER_MEDIUM),
            question(MEDIA_OR_PAPER_ONLY, Demand.near("""
                            only format; only form; only medium; only media; only way; only means; only option; unico formato;
                            unica forma; unico medio
                            """, DISCS))
                    .with(Demand.IMAGES)
                    .unless(ANOTHER_MEDIUM),
            firm(NO_EMAIL, Demand.joined("""
                            not; cannot; cant; never; wont; dont; unable to; not be; never be; cannot be; prohibits us from;
                            forbids us to; forbids us from; prevents us from; not permit us to; not allow us to;
                            does not allow us to; not permitted to; not allowed to; not able to; not possible to; no longer;
                            circumstances will we; circumstances can we; circumstances do we; refrain from; avoid;
                            prohibited from; not in a position to; policy not to; is not to
                            """, """
                            do e mail; do email; fax or email; fax or e mail; text or email; text or e mail; e mail; email; e mails; emails; e mailing; emailing; e mailed; emailed; send by e mail;
                            send by email; send via e mail; send via email
                            """))
                    .evenNegated()
                    .about(Phrases.list(
                            "record; records; copy; copies; chart; charts; medical information; health information"))
                    .unless(ANOTHER_E_MAIL),
            firm(NO_EMAIL, Demand.near("""
                            not put; not send; not be sent; not sent; never sent; never send; cannot send; cannot be sent; unable to send;
                            not release; not released; not be released; not deliver; not delivered; not be delivered;
                            not transmit; not transmitted; not be transmitted; not provide; not provided; not be provided;
                            not forward; not be forwarded; not go out; nor; not disclose; not permitted to send;
                            not allowed to send; not able to send; prohibits us from sending; not permit us to send;
                            not allow us to send; no records; no copies; no medical; no health; no patient; no charts; no chart; nothing; not offer; no longer send; not share;
                            not available; no longer sent; not transferred; cannot provide; cannot deliver; cannot transmit;
                            cannot be delivered; cannot be transmitted; cannot release; cannot be released; no mandamos; no manda; no envia;
                            no enviamos; no se envian; no se mandan; no se pueden mandar; no podemos mandar;
                            no podemos enviar; no se entregan; no entregamos; nunca enviamos; nunca mandamos
                            """, """
                            by e mail; by email; via e mail; via email; through e mail; through email; over e mail;
                            over email; to your e mail; to your email; to e mail; to email; to an e mail; to an email;
                            in an e mail; in an email; or in email; using e mail; using email; e mail delivery; email delivery;
                            por correo electronico; a su correo electronico; por e mail; por email
                            """)).evenNegated().with("""
                            record; records; copy; copies; chart; charts; medical information; health information; expediente*;
                            registros; historial*; historia; historias; copias
                            """).unless(ANOTHER_E_MAIL),
            firm(NO_EMAIL, Demand.near("""
                            e mail cannot; email cannot; e mail is not used; email is not used; e mail is never; email is never;
                            e mail may not; email may not; sending ... e mail; sending ... email; via e mail; via email;
                            by e mail; by email; delivery by e mail; delivery by email; e mail delivery; email delivery; e mailing; emailing; e mail;
                            email
                            """, """
                            be used to send; used to send; used for sending; is not possible; is not permitted; is not allowed;
                            is not offered; not available; is not available; is prohibited; is against; is not an option;
                            are not offered; not offered; is not something we do; not supported; not a delivery option;
                            not one of our delivery
                            """))
                    .evenNegated()
                    .with("record; records; copies; chart; charts; medical information; health information")
                    .with("not; never; cannot; prohibited; against")
                    .unless(ANOTHER_E_MAIL)
                    .unless("request*; not offered to; appointments"),
            firm(
                            NO_EMAIL,
                            Demand.joined(
                                    "not use; never use; cannot use; not using; may not use; no usamos",
                                    "e mail to; email to; e mail for; email for; el correo electronico para; correo electronico para"))
                    .evenNegated()
                    .with("send*; deliver*; release*; transmit*; give; records; enviar; entregar")
                    .with("record; records; copies; chart; charts; expediente*; registros; copias")
                    .unless("please do not; | do not use; if; unless; until; unencrypted; requests; images"),
            firm(
                            NO_EMAIL,
                            Demand.near(
                                    "nothing; no part; none of; no record; no records; no chart; no charts; no copy; no copies; never",
                                    "e mailed; emailed; goes out by e mail; goes out by email; leaves by e mail; leaves by email"))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless(ANOTHER_E_MAIL),
            firm(
                            NO_EMAIL,
                            Demand.near(
                                    """
                            not send records; not send medical records; not send your records; not send copies; not send charts; never send records; never send copies; cannot send records; cannot send copies;
                            not release records; not release medical records; not release copies; not deliver records; not deliver copies; not provide records; not provide copies; no enviamos registros;
                            no enviamos copias; no enviamos expedientes
                            """,
                                    "by e mail; by email; via e mail; via email; through e mail; through email; over e mail; over email; por correo electronico; por email"))
                    .evenNegated()
                    .unless(
                            "not send records requests; not send record requests; unencrypted; unsecured; unless; until; without; if; larger; too large; password; to others; to third part*; a menos que; sin"),
            firm(
                            NO_EMAIL,
                            "can you e mail; can you email; do you e mail; do you email; will you e mail; will you email; be e mailed to me; be emailed to me; can records be e mailed; can records be emailed; send them by e mail; send them by email; send my records by e mail; send my records by email")
                    .with("no; sorry; unfortunately")
                    .evenNegated()
                    .unless("yes; unless; results; request; form; fee; charge; problem; question; questions; need"),
            firm(NO_EMAIL, Demand.near("e mail; email; correo electronico", """
                            not a delivery option; not an option for delivery; not one of the ways we deliver; not a way we deliver; not used for records;
                            not used for copies; not used for charts; not used to deliver; not used to release; is not how we; not a way in which we send; not a way we send; is not offered for; not an available delivery;
                            no se usa para enviar; no se usa para expedientes
                            """))
                    .evenNegated()
                    .unless(ANOTHER_E_MAIL),
            question(MEDIA_OR_PAPER_ONLY, Demand.near("""
                            copies are; records are; copies come; records come; copies will be; records will be; studies are; studies will be; images will be; images are; charts are; chart is;
                            las copias se; los expedientes se
                            """, """
                            furnished in paper; provided in paper; provided on paper; furnished on paper; given on paper; supplied on paper;
                            issued on paper; prepared on paper; copied on paper; come on paper; on paper |; in paper form |; paper format |; as printouts |; as photocopies |;
                            supplied on cd; supplied on disc; provided on cd; provided on disc; provided on a disc; placed on a disc; provided on a cd; issued on cd; supplied on a disc; given on cd; given on disc;
                            entregan en papel; entregan en cd
                            """)).unless("""
                            unless; if; or; may; can; also; free; charge*; cost*; fee*; cents; before; older; some;
                            upon request; on request; at your request; prefer; choose; electronic*; portal; link;
                            kept; scanned; si; o
                            """),
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
            firm(MEDIA_OR_PAPER_ONLY, """
                    only on paper; paper only; paper copies only; only paper; only in paper; in paper format only;
                    paper form only; hard copy only; hard copies only; only hard cop*; printed copies only;
                    only printed; only provide printed; only provide paper; only offer paper; only release paper;
                    only able to provide paper; only able to offer paper; only available on paper;
                    only available in paper; paper is the only; only send paper; only give paper;
                    only provides paper; solo en papel; solamente en papel; unicamente en papel; solo papel
                    """).with("""
                            records; copies; copy; chart; provide*; release*; expediente*; registros; entrega*; copias
                            """).unless("""
                            before; prior to; older; exist; exists; kept; stored; stay; reports only; if you; unless;
                            electronic requests; or; scanned; welcome; brochure*; anteriores; antes de
                            """).softenedBy(PICTURES),
            question(MEDIA_OR_PAPER_ONLY, """
                    cd only; cds only; only on cd; only on a cd; on disc only; only on disc; on disk only;
                    only be provided on; only provided on; only be released on; only available on; only be copied to;
                    only be burned; requires cd; require cd; only provide ... cd; only provide ... disc;
                    only release ... cd; must be on cd; usb only; flash drive only; only on a usb; only on usb;
                    images will be put on a cd; images ... are provided on cd; images ... will be provided on cd;
                    images ... will be placed on a cd; images ... will be burned; images ... sent on cd; solo en cd;
                    solamente en cd; unicamente en cd; solo en disco; solo en un cd; unicamente en un cd
                    """).unless("""
                            or electronic*; electronic exchange; or usb; or online; or through; or by; or via;
                            secure link; download; mailed only; no longer; before; older; if you; or flash; o por;
                            o en linea; or e mail*; or email*; price*; covers; fee; charge*; cost*
                            """),
            question(MEDIA_OR_PAPER_ONLY, """
                    on paper or on a cd; on paper or cd; paper or cd only; paper or on cd; on cd or paper;
                    on cd or on paper; en papel o en cd
                    """).unless("""
                            or by; or e mail*; or email*; or usb; portal; download; may; can; or flash; if you;
                            choose; prefer; fee; fees; covers; charge*; cost*
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
                            but we can; films; please do not; do not email us; do not e mail us; | do not e mail; | do not email;
                            records request; record request; to us; us any; please dont; should not; do not use;
                            do not send; if you do not; images; your request; requests; unencrypted; unsecured;
                            unless; without your; to your lawyer; newsletter; sell; your form; this form; the form;
                            if we do not; lab results; over 20; larger; too large; confirmed; verified; favor de no;
                            por favor no; encrypted
                            """),
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

    private DeliveryWordings() {}
}
