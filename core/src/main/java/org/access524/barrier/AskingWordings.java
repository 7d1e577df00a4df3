package org.access524.barrier;

import static org.access524.barrier.BarrierKind.EXPIRY_DEMANDED;
import static org.access524.barrier.BarrierKind.ID_COPY_EXCESSIVE;
import static org.access524.barrier.BarrierKind.NOTARY;
import static org.access524.barrier.BarrierKind.OWN_FORM_REQUIRED;
import static org.access524.barrier.BarrierKind.PURPOSE_DEMANDED;
import static org.access524.barrier.BarrierKind.SSN_DEMANDED;
import static org.access524.barrier.BarrierKind.THIRD_PARTY_AUTHORIZATION;
import static org.access524.barrier.BarrierKind.WITNESS;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** What the person is to sign, state, show or bring. */
final class AskingWordings {

    private static final Phrases AUTHORIZATION = Phrases.list("""
            authorization; authorizations; release form; release forms; release of information form*; records release;
            medical release; record release; release of records; signed release; release of medical;
            release of health; sign our release; sign the release; sign a release; written release;
            medical records release; release of information; written consent; consent form*; consent to release;
            signed consent; consent for release; hipaa release; hipaa form*; hipaa consent; roi form*; autorizacion;
            formulario de autorizacion; consentimiento para divulgar; formulario de divulgacion;
            autorizacion de divulgacion; consentimiento por escrito
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
            valid for; good for; effective for; remain*; talk; signing this; sign this authorization;
            date of this authorization; any hipaa compliant; permitted by law; required by law; emergency; except;
            immunization*; minor; 18
            """);

    private static final Phrases MUST_SIGN = Demand.mustOr("""
            patients ... complete; patients ... submit; patients ... sign; patients ... fill; patient ... completes
            """);

    private static final Phrases OWN_RECORDS = Phrases.list("""
            your record*; your medical; your health; your own; your chart; your file; your information; your copies;
            your request; a copy; copies; own records; their records; my records; get records; obtain; obtaining;
            receive; request records; requesting records; records request*; record request*; each request;
            every request; all requests; any request; patients; the patient; a patient; patient or; give you; no copy;
            nothing; you must; you have to; you need; you will need; release ... records; release ... information;
            medical records; before any*; we need; we require; one way only; required documents; request for records;
            request medical; su expediente; sus registros; su historial; una copia; copias; obtener; recibir;
            debe firmar; solicitud; usted; paciente*
            """);

    /** A period applies by itself, so that nothing need be written. */
    private static final Phrases EXPIRES_BY_ITSELF = Phrases.list("""
            if no date; if no expiration; if i fail to specify; if i do not specify; if not specified; if left blank;
            if no event; unless otherwise; automatically expire; unless i specify; unless i indicate; if none is;
            if a date is not; if no other date; if an expiration date is not; expire in one year; expires in one year;
            will expire one; expires one year; expire 90 days; expire 180 days; expire 12 months; expires 12 months;
            expire six months; expire 6 months; expires 6 months; expires 90 days; expires 180 days; expire in 90;
            expire in 180; expire in 12; expire in six; expires in 12; expires in 90; section is only required;
            for one year; for 12 months; for six months; for 180 days; for 90 days; one year from;
            months from the date; days from the date; months after; days after the date; year after; si no se;
            si no especifico; un ano a partir; en un ano; en 1 ano; dias a partir; en 90 dias; en 180 dias;
            a menos que
            """);

    private static final Phrases BLANK_LINE = Phrases.list("""
            witness; witness signature; signature of witness; witness to signature; witness to signature only;
            witnessed by; witness name; witness s signature; witness signature date; printed name of witness;
            print witness name; witness date; witness print*; signature of a witness; name of witness;
            witness relationship; witness 1; witness 2; witness signature and date; staff witness; hospital witness;
            witness if; witness time; testigo; firma del testigo; firma de testigo; nombre del testigo; testigo firma;
            firma del la testigo
            """);

    static final List<Wording> ALL = List.of(
            question(OWN_FORM_REQUIRED, """
                    not on our form; not made on our form; not on the hospitals form; only the hospitals form;
                    only the clinics form; only our own form; only the practices form; no other form*;
                    other forms will not; other forms are not; not accept other form*; not accept any other form*;
                    only accept our; only accept requests on; only accept ... form; only our form; only this form;
                    must be made on our; must be on our; must be submitted on our; must be made on the; must use our;
                    must use this form; must use the form; have to use our; must be completed on our;
                    letters will not; letters are not accepted; must complete our; must fill out our;
                    must fill in our; must complete the facility*; our own form; fill in our release form;
                    only on our form; only forms accepted; outside forms; no se aceptan otros formularios;
                    otros formularios no; solo aceptamos nuestro; debe usar nuestro formulario;
                    debe utilizar nuestro formulario; debe llenar nuestro; unicamente nuestro formulario;
                    no aceptamos otros formularios
                    """).evenNegated().unless("""
                            or write; or letter; or a letter; any hipaa compliant; not required; need not; disability;
                            survey; new patient*; questionnaire*; intake; registration; history form; do not have to;
                            dont have to; you may use
                            """),
            firm(THIRD_PARTY_AUTHORIZATION, """
                    authorization; authorizations; release form; release of information form*; records release form;
                    medical release; release signed; written release; signed release; sign a release;
                    sign our release; written consent; consent form; consent to release; signed consent; hipaa form;
                    hipaa release; autorizacion; autorizacion de divulgacion; consentimiento por escrito;
                    formulario de autorizacion; formulario de divulgacion
                    """)
                    .with(AUTHORIZATION)
                    .with(MUST_SIGN)
                    .with(OWN_RECORDS)
                    .unless(NO_DEMAND_TO_SIGN)
                    .unless("""
                            section; designated other; sent to another; another authorization; specific authorization;
                            autorizacion especifica; state law; federal law; ley; valid for; is valid; valid until;
                            only valid; counts only; contracted; send to another; separate authorization; requestor;
                            requester; signed by ... with each; i understand; i hereby; i authorize; questions about;
                            if you want ... to; if you wish ... to; if you would like ... to;
                            for us to release ... to; release ... to a; designee; someone; yo autorizo; entiendo que;
                            entiendo; comprendo; if authorization; to discuss; to speak; leave; verbal;
                            other facilities; another facility; another provider; other hospital*; or written request;
                            or a written request; or letter; or patient access; or access request
                            """),
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
                    i request and authorize; i authorize and request; i hereby request and authorize;
                    i give permission; i hereby give permission; i hereby consent to the release;
                    i consent to the release; i give my consent; i hereby give my; authorize the disclosure;
                    authorize the release; authorize the use; undersigned authorize*; undersigned hereby authorize*;
                    i authorize ... to; permission to release; i give authorization; you are requested to provide;
                    autorizo; doy mi autorizacion; doy permiso; doy mi consentimiento
                    """)
                    .inAuthorizationForm()
                    .ofAnybody()
                    .unless("""
                            charge; credit card; bill; payment; obtain my info from; to obtain; to receive my;
                            voicemail; text; research; signing; not authorize; understand; entiendo; comprendo;
                            revoke*; hiv; alcohol; psychiatric; mental; initials; verbal*; not sign; no autorizo;
                            re disclos*; redisclos*; physician authorize; pick up; medicare; to authorize;
                            required to; wish to; documents; picked up
                            """),
            question(THIRD_PARTY_AUTHORIZATION, """
                    | authorization for; | authorization to; | authorization and; | authorization of;
                    medical records release authorization; medical record release authorization;
                    | patient authorization; | hipaa authorization; release of information authorization;
                    authorization form |; authorization for release of; authorization to release;
                    authorization to disclose; authorization for use; authorization for disclosure;
                    authorization for the; | consent for release; | consent to release; | release of information |;
                    | medical records release form |; | records release form |; | medical records release |;
                    authorization to use; authorization to send; request authorization to; | autorizacion para;
                    | autorizacion de; | autorizacion |; | consentimiento para
                    """)
                    .inAuthorizationForm()
                    .ofAnybody()
                    .unless("""
                            i understand; revoke*; revocation; must; expire*; this authorization; my authorization;
                            if; treatment; will; can; may; please; see; request for access; from another; minor;
                            verbal*; substance; psychotherapy; complete; completing
                            """),
            question(THIRD_PARTY_AUTHORIZATION, """
                    i authorize |; i request and authorize |; written authorization is required;
                    written authorization required; signed authorization is required; authorization is required;
                    authorization required; when a signed authorization; once ... authorization;
                    after ... authorization ... received; upon receipt of ... authorization;
                    with a signed authorization; with ... written authorization; own written authorization;
                    with a signed release; receipt of a signed release
                    """).unless(NO_DEMAND_TO_SIGN).unless("""
                            i understand; i hereby; separate authorization; any time; valid; to discuss;
                            physician authorization
                            """),
            question(THIRD_PARTY_AUTHORIZATION, """
                    complete ... authorization; complete ... records release; complete ... medical release;
                    complete ... release of information; fill out ... authorization; fill in ... authorization;
                    fill in and sign the release; fill in and sign our release; fill out ... records release;
                    fill out ... medical release; fill out ... release of information; fill in ... records release;
                    fill in ... medical release; print ... authorization; sign ... authorization;
                    download ... authorization; send ... authorization; submit ... authorization;
                    fax ... authorization; mail ... authorization; bring ... authorization; return ... authorization;
                    hand in ... authorization; present ... authorization; use ... authorization form;
                    sign our release; sign a release; sign the release; sign ... records release;
                    download ... records release; print ... records release; print ... medical release;
                    download ... medical release; filled in authorization; complete ... autorizacion;
                    llene ... autorizacion; firme ... autorizacion; descargue ... autorizacion;
                    envie ... autorizacion; presente ... autorizacion; complete ... formulario de divulgacion
                    """).unless(NO_DEMAND_TO_SIGN).unless("""
                            i understand; i hereby; separate authorization; another authorization; any time; you may; you can; is valid; valid for; complete and valid;
                            puede; another facility; another provider; entiendo; comprendo; physician authorization;
                            if you want ... to; if you wish ... to; if you would like ... sent; to discuss; verbal*; to speak;
                            or write; letter; if you want your records sent
                            """),
            firm(PURPOSE_DEMANDED, """
                    purpose; purposes; purpose of; reason for; reasons for; reason you; reason why; the reason;
                    why you need; why you want; why you are; what the information is for; what the records are for;
                    what it is for; used for; need the records for; need them for; need your records for;
                    a stated purpose; how the records will be used; intended use; proposito*; motivo*; razon de;
                    razon por; finalidad; para que necesita
                    """).with(Demand.MUST).with("""
                            state; stated; include; includes; including; indicate; provide; give; given; specify;
                            specific; list; listed; be used; identify; explain; tell; tells; say; says; name;
                            describe; circle; contain; contains; without; written; complete; filled; required;
                            mandatory; fields; following; indicar; incluir; especificar; explicar; decir;
                            proporcionar; declarar; expresar; justificar; required field*
                            """).with("""
                            request*; record*; copies; release; form; authorization; disclosure; information; chart;
                            solicitud*; expediente*; registro*; divulgacion; autorizacion; purpose; reason
                            """).unless("""
                            no reason; without giving; without stating; without explaining; the purpose of this;
                            purpose of the visit; reason for visit; reason for your visit; reason for the visit;
                            reason for denial; denial; denied; delay; extension; only required if; only if the;
                            only if you; only if some*; only if records; only needed; for this purpose;
                            for the purpose of; for purposes of; for the purposes of; for any purpose;
                            for other purposes; other purpose*; marketing; for treatment; treatment payment;
                            if you want; if you wish; if you would; if the individual; someone other; amend*;
                            may be used; used for identification; you do not; for that reason; i understand; entiendo;
                            comprendo; do not have to; with the purpose; no other reason; disclosed for;
                            used for the purpose of; for what purpose other; no tiene que; sin indicar;
                            no es necesario; motivo de la consulta; con el proposito de; con fines de;
                            no otro proposito; verify your identity; verification purposes
                            """),
            question(PURPOSE_DEMANDED, """
                    let us know why you; let us know the reason; let us know what you need ... for; explain why;
                    explain what you need; tell us what you need ... for; tell us why you; tell us the reason;
                    tell us the purpose; state the purpose; state purpose; state the reason; state reason;
                    list the purpose*; list the reason; indicate the purpose; indicate the reason; indicate why you;
                    indicate reason; indicate purpose; specify the purpose; specify the reason; specify purpose;
                    select the purpose; select the reason; select the appropriate reason; select a reason;
                    select purpose; choose the purpose; choose a reason; explain why you; explain the purpose;
                    give the reason; give a reason; provide the reason; provide a reason; provide the purpose;
                    enter the reason; enter the purpose; circle the purpose; check the reason; check the purpose;
                    reason for request required; purpose required; purpose of request required;
                    purpose of disclosure required; for the following reason;
                    the purpose of the request for the medical records is; i am requesting ... because;
                    why are you requesting; reason you are requesting; reason for requesting; explain the reason;
                    indique el motivo; indique el proposito; indique la razon; indique por que; diganos por que;
                    explique por que; explique para que; indique para que; diganos para que; explique el motivo;
                    especifique el motivo; especifique el proposito; seleccione el motivo; seleccione el proposito;
                    escriba el motivo; escriba el proposito; diganos el motivo
                    """).unless("""
                            if the; only if; unless; if you want; if other; other please; other state; other specify;
                            other explain; if records; si es; reason for visit; of the visit; denial; amend*;
                            for cancel*; appointment; third part*; feedback; of contact; if not
                            """),
            firm(EXPIRY_DEMANDED, """
                    expiration date; expiration event; date of expiration; expiry date; date on which it expires;
                    date ... expires; day on which it expires; day ... expires; when it expires; when it runs out;
                    end date; date it ends; expiration date or event; an expiration; fecha de vencimiento;
                    fecha de caducidad; fecha de expiracion; fecha en que vence
                    """).with(Demand.MUST).with("""
                            state; stated; say; says; include; includes; including; indicate; provide; give; specify;
                            show; list; listed; enter; contain; contains; without; complete; filled; required;
                            following; tells; incluir; indicar; especificar; proporcionar; anotar; must have;
                            debe tener
                            """).unless("""
                            credit card; card number; if no; if left; if not; unless; automatic*; otherwise; if i;
                            one year from; not specified; only required if; license; identification; id card;
                            passport; medication; does not; if you do not; si no; a menos que; tarjeta;
                            if an expiration; photo id; i understand; days if; days unless; may
                            """),
            question(EXPIRY_DEMANDED, """
                    expires insert; will expire on; expires on; expire on; enter an expiration;
                    please enter an expiration; provide an expiration; specify an expiration; indicate an expiration;
                    this authorization ends; expires insert date; expire insert date; until insert date;
                    expiration date of this authorization |; authorization expires |; authorization will expire |;
                    please provide an expiration date; expiration date required; authorization shall expire on;
                    valid until |; in effect until |; vence el |; vencera el |; expira el |; fecha de vencimiento |;
                    fecha de vencimiento de esta autorizacion; caduca el |; when it expires
                    """).unlessPageSays(EXPIRES_BY_ITSELF).unless("""
                            one year; 12 months; six months; 6 months; 90 days; 180 days; 60 days; 1 year; unless; if no; if left; if not; otherwise; automatic*; credit card; license; after; from the date; of signature; of the signature; if i; verbal*; un ano; si no; a menos que; meses; dias; card; passport; not specified; whichever; revoked
                            """),
            firm(NOTARY, """
                    notar*; ante notario; notario; notarizad*; notariad*
                    """).with("""
                            must; have to; has to; need to; need a; needs to; will need; required; requires; require; be notarized; is needed; shall; in front of; before a notary; only accept*; not be accepted; must include; unless notarized; without a notar*; have your signature; have the form notarized; have it notarized; before you send; get your signature; get it notarized; please have; by a notary;
                            debe; deben; se requiere; requiere*; tiene que; requerid*; obligatori*; necesita; ante; es necesari*; certifique; por un notario
                            """).unless("""
                            no notar*; not notar*; not be notarized; may be notarized; our notary; notary service*;
                            notary public services; notary available; power of attorney; affidavit; letter*; poder;
                            declaracion jurada; advance directive*; living will; out of state; if you choose;
                            or notar*; or a notar*; free notary
                            """),
            question(NOTARY, """
                    notary public; notary signature; signature of notary; notary seal; my commission expires;
                    subscribed and sworn; witness or notary; notary or witness; a notarized; notarized signature;
                    notarized copy; notarized request; notarized authorization; notarized form; notary;
                    notario publico; firma del notario; sello del notario; notarized letter
                    """).unless("""
                            no notar*; not notar*; not be notarized; our notary; notary service*; notary public services; notary available; power of attorney; affidavit; free notary; advance directive*; living will; poder; declaracion jurada; offers; offer; without; notary fee*; will notarize
                            """),
            firm(WITNESS, """
                    witness; witnesses; witnessed; unwitnessed; testigo; testigos; atestiguad*
                    """).with("""
                            must be witnessed; have someone witness; have an adult witness; have somebody witness; have your signature witnessed; witness your signature; unwitnessed; must be signed by a witness; witness signature is required; witness signature required; witness must; witness is required; witness required; a witness is required; have a witness; signature of a witness; in the presence of a witness; needs a witness; need a witness; requires a witness; require a witness; requires a witness*; require witness*; without a witness; must have a witness; must include a witness; two witnesses; witnessed by; must be signed and witnessed; signed and witnessed; in front of a witness; and a witness; witnesses must; patient and witness; witness must sign;
                            se requiere ... testigo; debe ... testigo; requiere ... testigo; ante un testigo; ante testigo; dos testigos; necesita un testigo; firma de un testigo
                            """).with(Demand.MUST).unless("""
                            by mark; with a mark; with an x; an x; unable to sign; cannot sign; not able to sign;
                            physically unable; cannot write; expert; no witness; by telephone; by phone; verbal*;
                            oral; if signed by mark; only if; if the patient; if patient; only required; only when;
                            amend*; marca; no puede firmar; no pueda firmar; jehovah; surgery; operat*; court; solo si
                            """),
            question(WITNESS, """
                    | witness*; signature of witness; signature of a witness; witness signature; witness s signature;
                    witness to signature; witnessed by; witness date; signature and witness; | testigo*;
                    firma del testigo; firma de testigo
                    """).ofAnybody().with(BLANK_LINE).unless("""
                            by mark; with a mark; with an x; an x; x is; signed x; notar*; unable to sign; cannot sign; not able to sign; expert; no witness; by telephone; by phone; verbal; only if; if patient; if the patient; if signed; if signature; amend*; marca; no puede firmar; no pueda firmar; if applicable; protection; fees; health only; minors only; aoda; optional; if required; two witnesses if; solo si; if needed; only required; si corresponde; si aplica; when patient
                            """),
            question(WITNESS, "name of witness; witness name; witness print*; nombre del testigo")
                    .unless("by mark; with an x; expert; verbal*; no puede firmar"),
            firm(SSN_DEMANDED, """
                    social security number; social security numbers; social security no; ssn; social security;
                    numero de seguro social; seguro social; num de seguro social
                    """)
                    .with("""
                            must; have to; has to; need to; required; requires; require; include; provide;
                            following information; has to show; with your; contain; mandatory; we need; you need;
                            please include; bring; tell us; needed; show; debe; deben; incluya; incluir; proporcion*;
                            indique; se requiere; obligatori*; necesita*; tiene que; presente
                            """)
                    .with("number; numbers; no; ssn; numero; num")
                    .unless("""
                            do not; dont; never; not include; last four; last 4; last four digits; optional;
                            or social; or ssn; or last; or medical record; if available; if known; card or; card;
                            disability; benefits; administration; redact*; remove; mask*; ultimos cuatro; opcional;
                            no incluya; no escriba; xxx; protect; theft; not provide; if you have; part of; and or;
                            either ssn; either your social; o el numero; income; no es; not use; billing; insurance;
                            identifiers; such as; sell; disclos*; breach
                            """),
            question(SSN_DEMANDED, """
                    social security number; social security no; social security; ssn; ss number; soc sec;
                    numero de seguro social; numero del seguro social; num de seguro social; seguro social;
                    no de seguro social; no seguro social; s s n; soc sec no; social sec; | ss
                    """)
                    .with("number; no; ssn; num; numero; social security; soc sec; ss")
                    .with("""
                            | social security number; | social security; social security number |; | ssn; ssn |;
                            | soc sec |; | soc sec; social security no; social security |; ss number; soc sec;
                            social security or; patients social security; social security number date;
                            seguro social |; | numero de seguro social; | numero del seguro social;
                            | num de seguro social; numero de seguro social |; social security number or;
                            social security number phone; | ss |; dob ssn; birth social security;
                            number social security; social security number address; number ssn
                            """)
                    .unless("""
                            do not; dont; never; last four; last 4; 4 digits of; optional; if available; card;
                            disability; benefits; administration; ultimos; opcional; only last;
                            medical record number or; or medical record; xxx xx; partial; income; not provide;
                            security act; if known; office use; solo los; employer; number or ssn; mrn or
                            """),
            question(SSN_DEMANDED, """
                    social security or last 4 digits; social security number or last 4 digits;
                    social security number or last four digits; ssn or last 4; ssn or last four; full or last four;
                    social security or last four
                    """).unless("optional"),
            question(ID_COPY_EXCESSIVE, """
                    two pieces of identification; two forms of identification; two forms of id; two forms of picture;
                    two forms of photo; two forms of government; 2 forms of id*; 2 forms of picture; 2 forms of photo;
                    2 forms of government; two pieces of id; two ids; two photo ids; two valid forms;
                    two identifications; two types of id*; 2 types of id*; two kinds of id*; second form of id*;
                    selfie; holding your id; holding it; utility bill*; birth certificate and;
                    notarized copy of ... identification; notarized copy of ... id; certified copy of ... id;
                    passport and; social security card; fingerprint*; photo of yourself;
                    front and back of your ... and; video call; proof of residence; proof of address;
                    copy of your insurance card; credit card ... identity; both a driver*; two documents; 2 ids;
                    dos identificaciones; dos formas de identificacion; dos documentos de identi*;
                    dos tipos de identificacion; recibo de servicios; comprobante de domicilio; una selfie
                    """).with("""
                            must; required; require*; need; needs; include; provide; upload*; bring; show; present;
                            submit; send; attach; debe*; incluya; presente; presentar; se requiere*; necesita*;
                            traiga; please; available to; copy of
                            """).unless("""
                            or; one of the; one of these; such as; example; either; may ask; billing; name change;
                            change of name; marriage; pregnan*; visit; exam; parking; o; uno de; if you do not have;
                            if no photo; in lieu
                            """));

    private AskingWordings() {}
}
