package org.access524.barrier;

import static org.access524.barrier.BarrierKind.FAX_OR_MAIL_ONLY;
import static org.access524.barrier.BarrierKind.IMAGES_ONLY_TO_DOCTOR;
import static org.access524.barrier.BarrierKind.IN_PERSON_ONLY;
import static org.access524.barrier.BarrierKind.MEDIA_OR_PAPER_ONLY;
import static org.access524.barrier.BarrierKind.OWN_FORM_REQUIRED;
import static org.access524.barrier.BarrierKind.PORTAL_ONLY;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** That one way is the only one: said of each kind of way by the words that {@link Demand} has for all of them. */
final class OneWayWordings {

    private static final String VISIT = """
            in person; in office; in person visit; face to face; over the counter; at the counter; at our counter; at the front desk; at our front desk; at the window; at our window; to our office;
            to the office; to our clinic; to the clinic; to the hospital; to the records; to our records; to the him; to the medical records; to the department; come by; come down; come here; drop in; drop by; swing by; stop in; in your own hands; stopped by; walk ins; come to; comes to; coming to; coming in; come and get;
            come and pick; come get; come for; come pick; come in; who come; visit to; visit our; visiting; walk in; appear at; appear in; appear before; appearing at; appearing in; report to; stop by; show up;
            picked up by the patient; en persona; personalmente; en ventanilla; en la ventanilla; acudir; presentarse; pasar por; pasar a; venir a; venir por; ir a
            """;

    private static final String MAIL_OR_FAX = """
            by mail; by post; by fax; by u s mail; by us mail; by postal mail; by regular mail; by certified mail; by first class mail; by letter; via fax; via mail; via u s mail;
            via us mail; via postal; through the mail; through the post; through the u s mail; in the mail; in the post; postal service; the mails; facsimile; mailed in; faxed to; mailed to our;
            mailed to us; fax is; faxing is; mail is; mailing is; faxed requests; mailed requests; faxed request; mailed request; por correo; por fax; por correo postal; por via postal
            """;

    private static final String PORTAL = """
            the portal; our portal; your portal; patient portal; health portal; records portal; student portal; portal account; online portal; web portal; mychart; my chart; followmyhealth; our website; the website; our web site; the app; our app;
            online; web form; website; that form on the site; form on the site; on our site; signing in; logging in; sign in to; log in to; log into; logging into; login; el portal; portal del paciente; en linea; por internet; nuestro sitio
            """;

    private static final String PAPER = """
            on paper; in paper; paper copies; paper copy; paper records; print records; print copies; print your; that is the only form; print the records; printed; hard copy; hard copies; hardcopy; paper form; paper format; photocopies; printouts; printout; a print; en papel;
            impresas; impresos; fotocopias
            """;

    private static final String TO_DOCTORS = """
            to your doctor; to your physician; to your provider; to the doctor; to the physician; to the ordering; to the referring; to referring; to ordering; to physicians; to doctors;
            to providers; to a physician; to a doctor; to another physician; to another doctor; to other physicians; to other doctors; to the surgeon; to your surgeon; to your dentist; to the dentist; to another dentist; to the new dentist;
            to other dentists; al medico; a su medico; a los medicos; al doctor; a su doctor
            """;

    private static final String OWN_FORM = """
            our form; our forms; our own form; our official form; our own; official form; request form; hospitals form; clinics form; practices form; offices form; centers form; this form; own form; own sheet; own release; the form below;
            the enclosed form; the form below; the attached form; attached form; form provided; form we provide; form on this; records request form; hospitals records request form; nuestro formulario; este formulario; formulario oficial
            """;

    private static final Phrases REQUESTED = Phrases.list("""
            request; requests; requested; requesting; ask; asking; write us; write me; order; form; forms; submit; submitted; authorization; authorizations; return; returned; solicitud; solicitudes; solicitar; pedir; formulario
            """);

    private static final Phrases ASKED_OR_GIVEN = Phrases.list("""
            request*; ask; obtain*; get; receiv*; print*; release*; give; given; provid*; collect*; pick*; sign; copy; copies; claim*; hand; handed; handled; send; issue*; made; accept*; solicit*; pedir; obtener; recibir;
            entreg*; recoger; copias
            """);

    /** Several ways are offered, or the words are about something else. */
    private static final Phrases NOT_ALONE = Phrases.list("""
            or by; or via; or through; or mail*; or fax*; or e mail*; or email*; or online; or in person; or bring*;
            or brought; or drop*; or deliver*; hand deliver*; or upload*; or send; or have; or we; or from; or the;
            and by; and fax*; and mail*; also; options; option; choose; prefer; if you; if the; not only; not
            required; not the only; not need; need not; unless you; welcome; instead; o por; o en; o llam*; tambien;
            si desea; prefiere; someone; another person; picking up; view; viewing; inspect*; review; look at; same
            day; urgent*; appointment*; visit*or; questions; call; called; hours; open; photo id; picture id; id is
            required; identification is required; payment*; pay; paid; check; money order; bill; bills; billing;
            results; test; tests; exam; treatment; refill*; prescription*; message*; minor*; proxy; within; days; if
            not; if it; if we; if a; if an; if there; if they; if this; when; while; film; originals; original
            """);

    private static final Phrases OFFERED =
            Demand.joined("you can; you may; you could; patients can; patients may; puede; pueden", """
            mail; fax; send; call; ask; also; request; come; use; choose; pick; get; still; write; have; either; sign; submit; download; view; see; print; bring; drop; stop; visit; do; make; find; pay; enviar; mandar; pedir; venir; usar; ver
            """);

    static final List<Wording> ALL = List.of(
            firm(IN_PERSON_ONLY, Demand.alone(VISIT))
                    .with(Demand.RECORDS)
                    .about(ASKED_OR_GIVEN)
                    .unless(NOT_ALONE)
                    .unless(OFFERED)
                    .unless("""
                            website; web; portal; page; link; option; pickup area; elevator; parking; fax; mail;
                            mailed; email; online; or; o; form; forms; bring; send; returned; faxed; sent; | to pick
                            up; | to collect; | para recoger; only when; only if you
                            """),
            firm(IN_PERSON_ONLY, Demand.notBut(VISIT + "; pickup; pick up"))
                    .with(Demand.RECORDS)
                    .about(ASKED_OR_GIVEN)
                    .evenNegated()
                    .unless(NOT_ALONE)
                    .unless(OFFERED)
                    .unless(
                            "without having; need to come; not have to; no need; fee; charge*; fax; mail; mailed; email; online; portal"),
            firm(IN_PERSON_ONLY, Demand.ANOTHER_WAY)
                    .evenNegated()
                    .with(Phrases.list(VISIT))
                    .with(Demand.RECORDS)
                    .unless(NOT_ALONE)
                    .unless(OFFERED)
                    .unless("mail; fax; online; portal"),
            firm(FAX_OR_MAIL_ONLY, Demand.alone(MAIL_OR_FAX))
                    .with(REQUESTED)
                    .with(Demand.RECORDS)
                    .unless(NOT_ALONE)
                    .unless(OFFERED)
                    .unless("""
                            e mail; email; online; portal; in person; notar*; si envia; copies are; records are;
                            records will; copies will; copies must; be mailed; to you; or; deliver*; walk; sign;
                            signed; o; en persona
                            """),
            firm(FAX_OR_MAIL_ONLY, Demand.notBut(MAIL_OR_FAX))
                    .evenNegated()
                    .with(REQUESTED)
                    .with(Demand.RECORDS)
                    .unless(NOT_ALONE)
                    .unless(OFFERED)
                    .unless("e mail; email; online; portal; in person; or; o"),
            firm(FAX_OR_MAIL_ONLY, Demand.ANOTHER_WAY)
                    .evenNegated()
                    .with("mail; fax; post; letter; faxed; mailed; correo")
                    .with(REQUESTED)
                    .unless(NOT_ALONE)
                    .unless(OFFERED)
                    .unless("in person; portal; online; or"),
            question(
                            FAX_OR_MAIL_ONLY,
                            "| mail or fax only; | fax or mail only; | mail and fax only; | correo o fax solamente")
                    .about(REQUESTED)
                    .unless("results; in person; portal"),
            firm(PORTAL_ONLY, Demand.alone(PORTAL))
                    .with(Demand.RECORDS)
                    .about(Phrases.list("""
                            request; requests; requested; requesting; ask; order; obtain*; get; receive; submit*; made; make; placed; entered; given; provided; provide; released; release; copies; copy; solicit*; pedir; obtener
                            """))
                    .unless(NOT_ALONE)
                    .unless(OFFERED)
                    .unless("""
                            fax; mail; mailed; in person; paper; or; some; certain; recent; form is; the form; a form; forms; find; found; print; posted; images; 18; years; only show*; only contain*; password; o; address; read
                            """),
            firm(PORTAL_ONLY, Demand.notBut(PORTAL))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .about(ASKED_OR_GIVEN)
                    .unless(NOT_ALONE)
                    .unless(OFFERED)
                    .unless("can still; may still; even without; fax; mail; paper; in person; or; form; forms; o"),
            firm(PORTAL_ONLY, Demand.ANOTHER_WAY)
                    .evenNegated()
                    .with(
                            "portal; mychart; my chart; online; website; login; signing in; sign in; log in; logging in; on the site")
                    .with(Demand.RECORDS)
                    .unless(NOT_ALONE)
                    .unless(OFFERED)
                    .unless("in person; or; fax us; not the only"),
            firm(PORTAL_ONLY, Phrases.pairs("""
                            not in the portal; not in mychart; not through the portal; not come through the portal; not want the portal; not use the portal; not have the portal; not on the portal; not in our portal; no portal; without the portal;
                            no esta en el portal
                            """, """
                            cannot get it; cannot give; cannot help; cannot send; cannot release; cannot provide; will not release; will not send; not be released; not be processed; sorry; no podemos
                            """))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless(
                            "or; mail; fax; in person; paper; instead; ask; call; results; if you do not see; message*"),
            firm(
                            PORTAL_ONLY,
                            Phrases.pairs(
                                    "the portal; portal account; our portal; mychart; patient portal; a login",
                                    "without it; without one; without an account"))
                    .evenNegated()
                    .with("cannot; not; no")
                    .with(Demand.RECORDS)
                    .unless("can still; may still; mail; in person; results; message*"),
            firm(
                            MEDIA_OR_PAPER_ONLY,
                            "that is the only form; thats the only form; not do electronic; not do digital; not do anything electronic; no hacemos nada electronico")
                    .evenNegated()
                    .with("print; printed; paper; printout*; electronic; digital; papel; impres*")
                    .with(Demand.RECORDS),
            firm(
                            IN_PERSON_ONLY,
                            "come by and pick; come by to pick; come and pick; stop by and pick; stop by to pick; come get; come by and get; come by for; stop in and pick; pasar a recoger; pase a recoger*; pase por; venga por")
                    .with(
                            "not mail; cannot mail; not be mailed; cannot be mailed; not mailed; not send; cannot send; no enviamos; no mandamos")
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless("e mail; email; if; or; fax; portal")
                    .softenedBy("cds; discs; disc; cd; dvds; disks; films; discos"),
            firm(MEDIA_OR_PAPER_ONLY, Demand.alone(PAPER))
                    .with(Demand.RECORDS)
                    .about(ASKED_OR_GIVEN)
                    .unless(NOT_ALONE)
                    .unless(OFFERED)
                    .unless("""
                            or; request; requests; form; forms; before; older; exist; kept; images; cd; disc; some; cents; per page; mail; legible; legibly; clearly; must; debe; photo*; name; sign*; unless; o; postage; labor; cost*
                            """)
                    .softenedBy(MediumWordings.PICTURES),
            firm(IMAGES_ONLY_TO_DOCTOR, Demand.alone(TO_DOCTORS))
                    .with(Demand.IMAGES)
                    .ofAnybody()
                    .with(
                            "and nobody else; and no one else; only; solely; exclusively; solamente; unicamente; exclusivamente; solo")
                    .unless(
                            "patient; patients; you; or; and; report is; reports are; the report; order; orders; appointment*; free; charge*; fee; original*; if; results; paciente")
                    .firmOnlyWith(ImageWordings.TOLD),
            question(OWN_FORM_REQUIRED, Demand.alone(OWN_FORM))
                    .with(REQUESTED)
                    .with(Demand.RECORDS)
                    .unless("""
                            not required; need not; disability; survey; new patient*; registration; history; school*;
                            camp; employer*; fmla; complaint*; letter; or; any; if; optional; complete; completed;
                            completely; signed; sign; fill; filled; fields; section; sections; indicate; state;
                            include; id; identification; date; fee; fees; name; line; lines; returned; in person;
                            mail; fax; attorney*; online; website; portal; only at; only from; can get; download*;
                            posted
                            """));

    private OneWayWordings() {}
}
