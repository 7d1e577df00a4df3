package org.access524.barrier;

import static org.access524.barrier.BarrierKind.THIRD_PARTY_AUTHORIZATION;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** What the person is to sign. */
final class AuthorizationWordings {

    private static final Phrases AUTHORIZATION = Phrases.list("""
            authorization; authorizations; release form; release forms; records release; medical release;
            record release; release of records; signed release; release of medical; release of health;
            sign our release; sign the release; sign a release; written release; release of information;
            written consent; consent form*; consent to release; hipaa compliant release; release must accompany;
            without a release; release that you; release you have; signed consent; consent for release;
            hipaa release; hipaa form*; hipaa consent; roi form*; autorizacion; consentimiento para divulgar;
            formulario de divulgacion; consentimiento por escrito
            """);

    /** Promises of privacy, the small print of the form, and authorizations of other things. */
    private static final Phrases NO_DEMAND_TO_SIGN = Phrases.list("""
            without your; without an authorization; without authorization; without written authorization;
            without the patients; revoke*; revocation*; cancel*; withdraw*; expire*; expiration; refus*; not share;
            not disclose; not sell; marketing; psychotherapy; research; uses and disclosures; other uses;
            use or disclose your; unless you give; charge my; credit card; treat; treatment; payment;
            prior authorization; insurance authorization; voicemail; text message*; photocopy of this;
            copy of this authorization; a copy of the authorization; redisclos*; re disclos*; incomplete; hiv;
            substance; mental health; alcohol; genetic; pick up ... for you; authorized person; sin su autorizacion;
            revocar*; vence; vencimiento; no compart*; copia de esta autorizacion; caduc*; negar*; tratamiento;
            valid for; good for; effective for; remain*; talk; signing this; not sign this authorization; not to sign this authorization; failure to sign; refuse to sign this; if i sign this;
            date of this authorization; authorization ends; authorization end; authorization will end;
            authorization runs out; authorization lapse*; any hipaa compliant; permitted by law; required by law;
            will not sign; as a patient; emergency; except; immunization*; minor; 18
            """);

    /** A mere "release" may be the provider's own form for requests. */
    private static final String AUTHORIZED = """
            authoriz*; authorization*; hipaa; consent*; permission; disclos*; autoriza*; consentimiento*; divulga*
            """;

    private static final Phrases MUST_SIGN = Demand.mustOr("""
            only with a; only with your; only with the; only upon; only on receipt; only once; before we give;
            before we can; before we release; before your records; before records; before any; before copies;
            to obtain ... complete; to get ... complete; to receive ... complete; to request ... complete;
            to obtain ... sign; to get ... sign; to receive ... sign; to request ... sign; to obtain ... fill;
            to get ... fill; to receive ... fill; to request ... fill; para obtener ... complete;
            para recibir ... complete; para solicitar ... complete; para obtener ... llene; para solicitar ... llene;
            para obtener ... firme; patients ... complete; patients ... submit; patients ... sign; patients ... fill;
            patient ... completes; only be released ... with; only be given ... with; only be provided ... with;
            only release ... with; only ... to you with; only given to; only released to; only provided to;
            only to patients who; who have completed; who have signed; who has signed; who sign; has been signed;
            has been received; is signed; are signed; before giving; before providing; before sending; we require;
            first; before getting; before receiving; before obtaining; before you can; before you receive;
            before you get; before you are given; given only; released only; provided only; not able to ... without;
            unable to ... without; never ... without; nor ... without; no puede ... sin; ninguna ... sin;
            ningun ... sin; contingent on; conditional on; conditioned on; depends on; dependent on;
            sin ... no recib*; sin ... no se; sin ... no podemos; sin ... no entreg*; sin ... no puede
            """);

    private static final Phrases OWN_RECORDS = Phrases.list("""
            your record*; even to you; even you; anything can leave; anything leaves; anything goes out; your medical; your health; your own; your chart; your file; your information; your request;
            a copy; copies; own records; their records; my records; get records; obtain; obtaining; receive;
            request records; requesting records; records request*; record request*; each request; every request;
            all requests; any request; patients; the patient; a patient; patient or; give you; patient who requests;
            each patient; to you with; no copy; no record*; nothing; you must; you have to; you need; you will need;
            release ... records; release ... information; medical records; before any*; we need; we require;
            one way only; required documents; request for records; request medical; su expediente; sus registros;
            su historial; una copia; copias; obtener; recibir; debe firmar; solicitud; usted; paciente*
            """);

    /** What else a signature may permit, and the small print. */
    private static final Phrases OF_ANOTHER_THING = Phrases.list("""
            i hereby authorize |; other entity; agency or individual; organismo o persona; the following insurer;
            my insurer; my employer; my attorney; my lawyer; my school; to the school; charge; credit card; bill;
            payment; obtain my info from; to obtain; to receive my; voicemail; text; research; not signing;
            not authorize; discuss*; talk; speak; leave; understand; entiendo; comprendo; revoke*; hiv; alcohol;
            psychiatric; mental; initials; verbal*; not sign; no autorizo; re disclos*; redisclos*;
            physician authorize; pick up; medicare; to authorize; special types; any such; completion of;
            other than you; other than yourself; to a third party please; specifically authorize;
            specifically release; required to; wish to; documents; picked up
            """);

    /** What a page says that asks for an authorization only of others. */
    private static final Phrases NONE_NEEDED = Phrases.list("""
            not sign an authorization; no authorization is needed for your own; no authorization is required for your own; not need an authorization for your own; need no authorization for your own;
            do not need an authorization to get your own; no authorization is needed to get your own; no necesita autorizacion para su; no necesita una autorizacion para su
            """);

    private static final Phrases NOT_FOR_ONESELF = Phrases.list("""
            before your first visit; new patient forms; another doctor; another physician; another clinic; another practice; another hospital; another dentist;
            another office; is required to provide; is required to give; a new doctor; a new physician;
            a new provider; a specialist; to anyone without; to anyone unless; to anyone until; to others;
            to any third; to any outside; to any person; | section; this section; in section; designated other;
            sent to another; another authorization; specific authorization; autorizacion especifica; ley; valid for;
            is valid; valid until; only valid; counts only; contracted; send to another; separate authorization;
            requestor; requester; signed by ... with each; i understand; i hereby; i authorize; questions about;
            if you want ... to; if you wish ... to; if you would like ... to; for us to release ... to an;
            for us to release ... to other*; release ... to a; designee; someone; yo autorizo; entiendo; comprendo;
            if authorization; to discuss; to speak; leave a; leave you; verbal; other facilities; another facility;
            to another provider; from another provider; by another provider; other hospital*; to bill; bill your;
            your plan; procedure*; operation*; anesthesia; vaccinat*; participate; or written request;
            or a written request; or letter; or patient access; or access request; our own release form
            """);

    static final List<Wording> ALL = List.of(
            firm(
                            THIRD_PARTY_AUTHORIZATION,
                            Demand.either("""
                            without an authorization; without a signed authorization; without a written authorization;
                            without a release; without a signed release; without authorization; without a hipaa;
                            without your signed authorization; without your authorization
                            """, """
                            give you; give a patient; give patients; to a patient; to the patient; to patients; provide you; hand you; send you; let you have; release them to you;
                            release it to you; release your records to you; release records to you; release copies to you
                            """)
                                    .and(
                                            Demand.near(
                                                    "not be released; not be copied; not be given out; not copy; not release; not be sent; not be processed",
                                                    "without the completed; without the signed; without a completed; without this authorization; until the authorization; until this authorization; until an authorization; until a signed")))
                    .evenNegated()
                    .with("not; cannot; unable; never; no")
                    .with("authorization; release; hipaa")
                    .unless(NOT_FOR_ONESELF)
                    .unless("you can; you may; will give you; can give you; can send you; will send you"),
            firm(THIRD_PARTY_AUTHORIZATION, Demand.near("""
                            complete every section of; complete all of; fill in every section of; sign; signs; signing; signed; execute; executes; executed; complete; completes; completed; fill out;
                            filled out; fill in; submit; submits; submitted; return; have; with; without; obtain; file
                            """, """
                            a release; a records release; a medical records release; a medical release; our medical release;
                            a release of information; the release of information form; a signed release; a hipaa release;
                            a hipaa form; a hipaa authorization; a consent; a consent to release; a disclosure form;
                            this hipaa authorization; this authorization; an authorization; the authorization; our authorization; the hipaa form; our hipaa form;
                            an authorization form; a valid authorization; a written authorization; signed authorization;
                            una autorizacion; la autorizacion; el formulario de autorizacion; un consentimiento
                            """))
                    .with(MUST_SIGN)
                    .with("""
                            your record*; your own; your chart; your file; own record*; own chart; their record*;
                            my record*; copy of your; a copy of their; give you; hand you; copies; naming yourself;
                            get records; receive records; obtain records; any records; su expediente; sus registros;
                            su historial; copia de su; copias
                            """)
                    .unless(NO_DEMAND_TO_SIGN)
                    .unless(NOT_FOR_ONESELF)
                    .unless("""
                            to anyone; to others; to a third; to any person; releasing to; your attorney; new; consent to treat*;
                            unable to release ... to your; contact
                            """)
                    .firmOnlyWith(AUTHORIZED),
            firm(THIRD_PARTY_AUTHORIZATION, """
                    authorization; authorizations; release form; release of information form*;
                    hipaa compliant release; release must accompany; without a release; release that you have signed;
                    release you have signed; signed by you; medical release; release signed; written release;
                    signed release; sign a release; sign our release; written consent; consent form;
                    consent to release; signed consent; hipaa form; hipaa release; autorizacion;
                    consentimiento por escrito; formulario de divulgacion
                    """)
                    .with(AUTHORIZATION)
                    .with(MUST_SIGN)
                    .with(OWN_RECORDS)
                    .unless(NO_DEMAND_TO_SIGN)
                    .unless(NOT_FOR_ONESELF)
                    .unless(
                            "in writing on our; on our release form; on our ... form; on our form; on this form; using our; use our; use the clinics")
                    .firmOnlyWith(AUTHORIZED),
            question(THIRD_PARTY_AUTHORIZATION, """
                    refuse to sign; do not sign; not signing; fail to sign; si no firma; negarse a firmar
                    """)
                    .evenNegated()
                    .inAuthorizationForm()
                    .with("""
                            not release your; not release my; not be released; will not release; not be disclosed;
                            no divulgar*; no se divulgar*
                            """)
                    .unless("to any third; insurance"),
            question(THIRD_PARTY_AUTHORIZATION, """
                    i authorize ... release; i authorize ... disclos*; i authorize ... use; i authorize ... provide;
                    i authorize ... send; i authorize ... furnish; i authorize ... share; i hereby authorize;
                    i request and authorize; i authorize and request; i give permission; i hereby give permission;
                    i consent to the release; i give my consent; i hereby give my; authorize the disclosure;
                    authorize the release; authorize the use; undersigned authorize*; undersigned hereby authorize*;
                    i authorize ... to; i ... authorize ... release; i ... authorize ... disclos*;
                    i ... hereby authorize; do hereby authorize; i authorize and direct; this will authorize;
                    this authorizes; this form authorizes; hereby consent to; consent to the disclosure;
                    i give my permission; my permission to; i give ... permission to; i permit; i hereby permit;
                    you are hereby authorized; you are authorized to release; you are authorized to disclose;
                    hereby authorized to release; hereby authorized to disclose; i hereby give ... permission;
                    i give ... permission; permission is given to; permission is hereby given; permission is granted;
                    authorization is hereby given; authorization is given to; consent is given to;
                    i allow ... to release; i allow ... to give; i allow ... to share; i allow ... to disclose;
                    i allow ... to send; my signature ... lets; my signature ... permits; my signature ... allows;
                    my signature ... authorizes; i agree that ... may release; i agree that ... may disclose;
                    i agree to the release; i agree to let ... release; i grant ... permission; i grant permission;
                    i direct ... to release; i direct ... to disclose; i hereby direct; i hereby allow;
                    i ask and authorize; hereby grant; i am giving permission; i am authorizing;
                    undersigned ... authorize*; hereby request and authorize; i request ... to release;
                    i hereby request ... release; permission to release; i give authorization;
                    you are requested to provide; i grant ... authorization; autorizo; doy mi permiso;
                    doy mi autorizacion; doy permiso; doy mi consentimiento
                    """)
                    .inAuthorizationForm()
                    .ofAnybody()
                    .unless(OF_ANOTHER_THING),
            question(THIRD_PARTY_AUTHORIZATION, "i authorize; autorizo")
                    .inAuthorizationForm()
                    .ofAnybody()
                    .with(
                            "to release; to disclose; to furnish; to provide; to send; to use; to share; divulgar; revelar")
                    .unless(OF_ANOTHER_THING),
            question(THIRD_PARTY_AUTHORIZATION, """
                    | release of medical record*; | release of health information; | release of protected health;
                    | medical record release |; | medical record release form |; | medical release form |;
                    | release authorization; | disclosure authorization; request and authorization for;
                    request and authorization to; | request authorization; | consent for the release;
                    | consent to the release; | consent for disclosure; | consent to disclose; | hipaa release;
                    | consentimiento para; | formulario de autorizacion; | authorization for; | authorization to;
                    | authorization and; | authorization of; medical records release authorization;
                    medical record release authorization; | patient authorization; | hipaa authorization;
                    release of information authorization; authorization form |; authorization for release of;
                    authorization to release; authorization to disclose; authorization for use;
                    authorization for disclosure; authorization for the; | consent for release; | consent to release;
                    | release of information |; | medical records release form |; | records release form |;
                    | medical records release |; authorization to use; authorization to send;
                    request authorization to; | autorizacion para; | autorizacion de; | autorizacion |
                    """)
                    .inFormForOneself()
                    .ofAnybody()
                    .unless("""
                            i understand; revoke*; revocation; must; expire*; this authorization; my authorization;
                            if; treatment; will; can; may; please; see; request for access; from another; minor;
                            verbal*; substance; psychotherapy; complete; completing
                            """),
            question(THIRD_PARTY_AUTHORIZATION, """
                    i authorize |; i request and authorize |; authorization is required; authorization required;
                    when a signed authorization; once ... authorization; after ... authorization ... received;
                    after we receive ... authorization; once we have ... authorization;
                    upon receipt of ... authorization; with a signed authorization; with ... written authorization;
                    own written authorization; with a signed release; receipt of a signed release
                    """).unless(NO_DEMAND_TO_SIGN).unless("""
                            i understand; i hereby; separate authorization; any time; valid; to discuss;
                            another doctor; another physician; another clinic; another practice; another hospital;
                            physician authorization; to bill; bill your plan
                            """),
            question(THIRD_PARTY_AUTHORIZATION, """
                    complete ... authorization; complete ... records release; complete ... medical release;
                    complete ... release of information; fill out ... authorization; fill in ... authorization;
                    fill out ... records release; fill out ... medical release; fill out ... release of information;
                    fill in ... records release; fill in ... medical release; print ... authorization;
                    sign ... authorization; complete ... consent to release; fill out ... consent to release; sign ... consent to release; complete ... consent for release; download ... authorization; send ... authorization;
                    submit ... authorization; submit ... consent for release; submit ... consent to release;
                    completing ... authorization; fax ... authorization; mail ... authorization;
                    bring ... authorization; return ... authorization; hand in ... authorization;
                    present ... authorization; use ... authorization form; sign our release; sign a release;
                    sign the release; sign ... records release; download ... records release;
                    print ... records release; print ... medical release; download ... medical release;
                    filled in authorization; complete ... autorizacion; llene ... autorizacion;
                    firme ... autorizacion; descargue ... autorizacion; envie ... autorizacion;
                    baje ... autorizacion; imprima ... autorizacion; asked to sign ... authorization;
                    asked to complete ... authorization; firmar ... autorizacion; sign ... medical release;
                    presente ... autorizacion; complete ... formulario de divulgacion
                    """)
                    .unless(NO_DEMAND_TO_SIGN)
                    .unless("""
                            i understand; i hereby; separate authorization; another authorization; any time; you may;
                            you can; may sign; is valid; valid for; complete and valid; puede; another facility;
                            another provider; entiendo; comprendo; physician authorization; if you want ... to;
                            if you wish ... to; if you would like ... sent; to discuss; verbal*; to speak; or write;
                            letter; naming the; naming a; naming your; to have records sent; to have your records sent; records to another; sent to another; if you want your records sent; why we ask; why do we ask
                            """)
                    .unlessPageSays(NONE_NEEDED));

    private AuthorizationWordings() {}
}
