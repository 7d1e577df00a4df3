package org.access524.barrier;

import static org.access524.barrier.BarrierKind.PORTAL_ONLY;
import static org.access524.barrier.Wording.firm;

import java.util.List;
import org.access524.text.Phrases;

/** That a request has to be made, or the copy taken, through the portal. */
final class PortalWordings {

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

    private PortalWordings() {}
}
