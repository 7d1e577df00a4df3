package org.access524.barrier;

import static org.access524.barrier.BarrierKind.EXPIRY_DEMANDED;
import static org.access524.barrier.BarrierKind.PURPOSE_DEMANDED;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** What the request is to state. */
final class StatingWordings {

    /** A period applies by itself, so that nothing need be written. */
    static final Phrases EXPIRES_BY_ITSELF = Phrases.list("""
            if no date; if no expiration; if nothing is; if blank; another date; other date is given; if i fail to specify; if i do not specify; if not specified; if left blank;
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

    /** What the form says for the patient, so that no reason need be given. */
    static final Phrases AT_MY_REQUEST_WILL_DO = Demand.either(
            "may write; can write; may put; may state; may enter; is enough; is sufficient; will do",
            "my request; request of the individual; personal; personal use");

    static final List<Wording> ALL = List.of(
            firm(PURPOSE_DEMANDED, """
                    purpose; purposes; need for the disclosure; reason for; reasons for; reason you; reason why;
                    the reason; what you intend to do with; what you plan to do with; what you mean to do with;
                    why you need; why you want; why you are; what the information is for; what the records are for;
                    what it is for; will be used for; to be used for; records are used for; para que se usar*;
                    need the records for; need them for; need your records for; a reason; why the records;
                    why a copy; why copies; why they; what you want the records for; what you will do;
                    an explanation; what use; la razon; la causa; por que pide; por que solicita; por que necesita;
                    por que quiere; para que quiere; para que pide; para que solicita; how the records will be used;
                    intended use; proposito*; motivo*; razon de; razon por; finalidad; para que necesita
                    """)
                    .with(Demand.mustOr(
                            "be denied; incomplete without; not help; want to know; no ... without; or else"))
                    .with("""
                            que necesito; what do i need; por escrito con; solicitud con; request with your;
                            request with the; letter with; gives; shows; states; check; checks; section; completed;
                            circled; que indique; que explique; que diga; state; stated; fill in; fill out; left out;
                            left blank; omitted; missing; lacks; lacking; include; includes; including; indicate;
                            provide; give; given; specify; specific; list; listed; be used; identify; explain; tell;
                            tells; say; says; name; describe; circle; contain; contains; without; written; know;
                            note; justify; put; answer; decir; decirnos; diganos; justifique; complete; filled; required; mandatory;
                            fields; following; indicar; incluir; especificar; explicar; proporcionar; declarar;
                            expresar; justificar
                            """)
                    .with("""
                            them; request*; record*; copies; release; form; authorization; disclosure; information; chart;
                            solicitud*; expediente*; registro*; divulgacion; autorizacion; purpose; reason
                            """)
                    .unless("""
                            not ask why; never ask why; your call; calling; we have to; we must; we will tell; we will explain; we will give; we will state; we will send; more time;
                            why we; not we; for this reason; for these reasons; for security reasons;
                            for privacy reasons; for legal reasons; for any reason; reason code; refus*; rescind*;
                            revok*; no reason; without giving; without stating; without explaining;
                            the purpose of this; purpose of the visit; reason for visit; reason for your visit;
                            reason for the visit; denial; is denied; was denied; were denied; been denied;
                            that are denied; denied in; denied we; we denied; we deny; if denied; delay; extension;
                            only required if; only if the; only if you; only if some*; only if records; only needed;
                            for this purpose; for identification purposes; for the purpose of; for purposes of;
                            for the purposes of; for any purpose; other purpose*; marketing; for treatment;
                            treatment payment; if you want; if you wish; if you would; if the individual;
                            someone other; amend*; may be used; used for identification; you do not; for that reason;
                            i understand; entiendo; comprendo; do not have to; with the purpose; no other reason;
                            disclosed for; for what purpose other; no tiene que; sin indicar; no es necesario;
                            motivo de la consulta; con el proposito de; con fines de; no otro proposito;
                            verify your identity; verification purposes; may require; specific consent; substance
                            """)
                    .softenedBy(
                            "must check one; must check at least; must check a; must circle one; must select one; must be completed; must be checked; please be sure; be sure to"),
            question(PURPOSE_DEMANDED, Demand.near("""
                            be sure to; make sure to; make sure that you; remember to; do not forget to; please mark; please check; please complete; please fill in;
                            please list; please note; asegurese de; no olvide; recuerde
                            """, """
                            the purpose of; a purpose; the purpose for; the reason for; the purpose; el proposito; el motivo; la razon
                            """))
                    .with(
                            "disclosure; request; release; records; copies; information; divulgacion; solicitud; expediente; registros")
                    .unless("visit; appointment; third part*; optional; if; call*; denial; amend*; only; opcional; si"),
            question(EXPIRY_DEMANDED, Demand.near("""
                            be sure to; make sure to; make sure that you; remember to; do not forget to; please mark; please complete; please fill in; please enter;
                            please write; please note; need to show; needs to show; should show; should have; should include; asegurese de; no olvide; recuerde
                            """, """
                            expiration date; expiration event; an expiration; end date; stop date; date of expiration; ending date; fecha de vencimiento; fecha de caducidad
                            """))
                    .with(
                            "form; forms; release; authorization; disclosure; records; information; request; autorizacion; formulario; divulgacion")
                    .unless("license; card; insurance; id; third part*; optional; if; medication; only; opcional; si"),
            question(PURPOSE_DEMANDED, Demand.near("""
                            check; mark; select; choose; tick; circle; tell us; let us know; explain; write; note; say; state; marque; seleccione; escriba; diga
                            """, """
                            why you need; why you want; why you are requesting; why you are asking; the reason you need; the reason you want; the reason you are; what the records are for;
                            what the information is for; what the copies are for; what you need the records for; what you need them for; por que necesita; para que necesita; por que solicita
                            """))
                    .unlessPageSays(AT_MY_REQUEST_WILL_DO)
                    .unless("""
                            optional; need not; if the; if you; only if; unless; visit; appointment*; amend*; correct*; denial; not have to; not ask; never; call*; referral*; third part*; opcional; cita
                            """),
            question(PURPOSE_DEMANDED, """
                    why do you need; why do you want; why are the records needed; what you plan to do with;
                    what you intend to do with; what you mean to do with; what you are going to do with;
                    write down the reason; write down the purpose; write in the reason; write in the purpose;
                    fill in the reason; fill in the purpose; note why you; note on the form why; write why you;
                    write down why; say why you; state why you; give us the reason; give us a reason;
                    share the reason; note the reason; write the reason; write the purpose; why you are asking for;
                    why you are requesting; why you want a copy; why you want your; why you need your;
                    why you need a copy; let us know why you; let us know the reason;
                    let us know what you need ... for; explain why; explain what you need;
                    tell us what you need ... for; tell us why you; tell us the reason; tell us the purpose;
                    state the purpose; state purpose; state the reason; state reason; list the purpose*;
                    list the reason; indicate the purpose; indicate the reason; indicate why you; indicate reason;
                    indicate purpose; specify the purpose; specify the reason; specify purpose; select the purpose;
                    select the reason; select the appropriate reason; select a reason; select purpose;
                    choose the purpose; choose a reason; explain the purpose; give the reason; give a reason;
                    provide the reason; provide a reason; provide the purpose; enter the reason; enter the purpose;
                    circle the purpose; check the reason; check the purpose; reason for request required;
                    purpose required; purpose of request required; purpose of disclosure required;
                    for the following reason; the purpose of the request for the medical records is;
                    i am requesting ... because; why are you requesting; reason you are requesting;
                    reason for requesting; explain the reason; indique el motivo; indique el proposito;
                    indique la razon; indique por que; diganos por que; explique por que; explique para que;
                    indique para que; diganos para que; explique el motivo; especifique el motivo;
                    especifique el proposito; seleccione el motivo; seleccione el proposito; escriba el motivo;
                    escriba el proposito; diganos el motivo
                    """)
                    .unlessPageSays(AT_MY_REQUEST_WILL_DO)
                    .unless("""
                            if the; only if; unless; your call; why we; your complaint; your message; if you want; if other; other please; other state; other specify;
                            other explain; if records; si es; reason for visit; of the visit; denial; amend*;
                            for cancel*; appointment; third part*; feedback; of contact; if not; no matter why; regardless; not ask; never ask;
                            not matter; whatever
                            """),
            firm(EXPIRY_DEMANDED, """
                    expiration date; expiration event; date of expiration; expiry date; date on which it expires;
                    date ... expires; day on which it expires; day ... expires; when it expires; when it runs out;
                    end date; date it ends; an expiration; fecha de vencimiento; when this authorization ends;
                    when the authorization ends; when this authorization expires; when the authorization expires;
                    when your authorization ends; when this release ends; authorization will expire;
                    authorization will end; release will expire; consent will expire; date you want it to end;
                    date on which the; ending date; date it runs out; cuando vence; cuando caduca; cuando termina;
                    cuando expira; date this authorization expires; date this authorization ends; date on which this;
                    expiration is; expires on; fecha de caducidad; fecha de expiracion; fecha en que vence
                    """).with(Demand.MUST).with("""
                            be entered; state; stated; say; says; include; includes; including; indicate; provide;
                            give; specify; show; list; listed; enter; contain; contains; without; complete;
                            completed; filled; needed; on every; on each; sin; required; following; tells; name;
                            names; write; written; missing; lacks; lacking; blank; fill; note; put; has an; set;
                            escribir; anotar; needs an; have an; bear; carry; incluir; indicar; especificar;
                            proporcionar; must have; debe tener
                            """).unless("""
                            no ending date; no end date; credit card; card number; if no; if none; if left; if not;
                            unless revoked; unless you; unless i; unless withdrawn; unless cancel*; unless sooner;
                            unless earlier; unless a; unless another; unless the; permit; permits; parking; badge;
                            licenses; ids; driver*; good for; is good; insurance; if the date; automatic*; otherwise;
                            if i; one year from; not specified; only required if; license; identification; id card;
                            passport; medication; does not; if you do not; si no; a menos que; tarjeta;
                            if an expiration; photo id; i understand; days if; days unless; may
                            """),
            question(EXPIRY_DEMANDED, """
                    fill in the date on which; date on which this authorization expires;
                    date this authorization expires; authorization ends on |; release ends on |;
                    authorization ends |; this release expires |; caduca el dia; vence el dia; vencera el dia;
                    caducara el; expires insert; expires on; expire on; enter an expiration; provide an expiration;
                    specify an expiration; indicate an expiration; this authorization ends; expire insert date;
                    until insert date; expiration date of this authorization |; authorization expires |;
                    authorization will expire |; expiration date required; valid until |; in effect until |;
                    vence el |; vencera el |; expira el |; fecha de vencimiento |;
                    fecha de vencimiento de esta autorizacion; caduca el |; when it expires
                    """).unlessPageSays(EXPIRES_BY_ITSELF).unless("""
                            one year; 12 months; six months; 6 months; 90 days; 180 days; 60 days; 1 year; unless;
                            if no; if left; if not; otherwise; automatic*; license; after; from the date;
                            of signature; of the signature; renew*; if i; verbal*; un ano; si no; a menos que; meses;
                            dias; card; passport; not specified; whichever; revoked
                            """));

    private StatingWordings() {}
}
