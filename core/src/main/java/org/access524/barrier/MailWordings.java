package org.access524.barrier;

import static org.access524.barrier.BarrierKind.FAX_OR_MAIL_ONLY;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** That a request has to come by mail or fax. */
final class MailWordings {

    private static final Phrases ONLY = Phrases.list("""
            only; exclusively; solely; must; have to; has to; required to; no exceptions; need to; needs to;
            every request; all requests; all record* requests; all medical record* requests; solo; solamente;
            unicamente; exclusivamente; debe; deben; tiene que; deberan
            """);

    private static final Phrases REQUESTS = Phrases.list("""
            request; requests; form; forms; authorization; authorizations; records; record; copies; chart; solicitud;
            solicitudes; formulario*; expediente*; registros; historial*; copias; release
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

    static final List<Wording> ALL = List.of(
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
                            may be; can be; may also; returned by; returned via; not only; welcome; by mail fax; mail
                            fax or; mail e mail; or mail; mail or; if; unless; until; incomplete; unsigned; illegible;
                            without; or in person; portal; online; records to; copies to; records by; copies by; will
                            be sent; refill*; results; by phone; questions
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
                    """));

    private MailWordings() {}
}
