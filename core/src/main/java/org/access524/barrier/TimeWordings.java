package org.access524.barrier;

import static org.access524.barrier.BarrierKind.BUSINESS_DAYS_30;
import static org.access524.barrier.BarrierKind.OVER_30_DAYS;
import static org.access524.barrier.Wording.firm;

import java.util.List;
import org.access524.text.Phrases;

/** How long an answer takes. */
final class TimeWordings {

    private static final Phrases TAKES_TIME = Phrases.list("""
            allow; take; takes; taking; up to; response; within; turnaround; turn around; complete*; fulfil*;
            deliver*; receive; received; ready; available; expect; answer; act on; provide*; as long as; usually;
            typically; have; send; mail; mailed; prepare*; release*; tarda*; demora*; plazo; proces*; respond*;
            respuesta; hasta; dentro de; permita; espere; arrive; arrives; sent; shipped; hear from; hear back;
            require; requires; need; needs; filled; done; can be; comply; fill; furnish; behind; backlog*; plan on;
            count on; figure on; wait*; before you; get; gets; until; are up; look for; estar*; llegar*; necesita*; tramit*; listo*;
            lista*; recibir*; toma*; entreg*; disponemos
            """);

    private static final Phrases ABOUT_THE_REQUEST = Phrases.list("""
            request; requests; record; records; copy; copies; copying; chart; charts; processing; process; off site;
            offsite; storage; images; films; to respond; respond to; response; access; release; form; solicitud*;
            expediente*; registro*; historial*; copia*; tramite; procesa*; respuesta; imagenes
            """);

    private static final Phrases OTHER_TIMES = Phrases.list("""
            extension; extend; extended; authorization ends; authorization will end; ends ... after; additional 30;
            another 30; extra 30; 30 more; further 30; second 30; to return; be returned; lent; travel*; loan; loans;
            loaned; borrow*; picked up; pick up; not collected; unclaimed; expire*; expiration; expiry; destroy*;
            kept; retain*; retention; keep; last; past; previous; amend*; accounting; balance*; bill; bills; payment;
            paid; collections; appeal*; review of; complaint*; discharge*; older than; or older; years old; months
            old; days old; from the date signed; after signing; after signature; date of signature; dated; signed within; deadline to;
            prior to; before your visit; before your appointment*; before your procedure; before your exam; before
            your trip; before your move; before your next; before your first; in advance; notice; if we notify; notify
            you in writing; tell you in writing; tell you why; may say no; effective; revoke*; portal for; link; download; archived after;
            purge*; trial; notify us; surgery; follow up; birth; enroll*; insurance; refund*; survey; available
            online; online for; after your exam; visits; renew*; good for; in effect; remain; delete*; submit your;
            hipaa gives; years ago; after which; since; policy; no more than; not exceed; prorroga*; adicional*;
            valid*; vence; vencimiento; caduc*; conserv*; guard*; destru*; recog*; ultimos; enmienda*; saldo;
            factura*; pago; despues de la firma; cita; aviso; queja
            """);

    /** "At the six-week visit". */
    private static final Phrases AN_AGE_OR_VISIT = Demand.joined(
            "day; week; month; weeks; months", "visit; check; checkup; exam; postpartum; well; appointment; old");

    static final List<Wording> ALL = List.of(
            firm(OVER_30_DAYS, "day; days; week; weeks; month; months; dias; semanas; meses")
                    .measured(Measure.OVER_30_DAYS)
                    .evenHedged()
                    .with(TAKES_TIME)
                    .about(ABOUT_THE_REQUEST)
                    .unless(OTHER_TIMES)
                    .unless(AN_AGE_OR_VISIT)
                    .unless("""
                            if you have not; if you do not; havent received; have not received; call us if; call if; have not come;
                            have not arrived; have not heard; heard nothing; not yet;
                            si no ha recibido; may request
                            """),
            firm(
                            OVER_30_DAYS,
                            Demand.near(
                                    "allow; please allow; we ask for; give us; count on; figure on; plan on; expect; turnaround; turnaround time; turn around; processing time; wait time; takes; permita; espere; cuente con",
                                    "days; weeks; months; dias; semanas; meses"))
                    .measured(Measure.OVER_30_DAYS)
                    .evenHedged()
                    .unless(OTHER_TIMES)
                    .unless("""
                            not allow; referral*; refund*; claim*; billing; form; forms; letter; letters; results; appointment*; shipping; heal; healing; recovery;
                            between; medication*; allow us; attorney*; not received; have not; if you
                            """),
            firm(
                            BUSINESS_DAYS_30,
                            "business day*; working day*; work day*; workday*; weekday*; business week*; work week*; working week*; workweek*; dias habiles; dias laborables; dias laborales")
                    .measured(Measure.OVER_30_IN_BUSINESS_DAYS)
                    .evenHedged()
                    .unless(OTHER_TIMES)
                    .unless(
                            "hours; open; am; pm; if you have not; have not received; | forms; forms take; forms are; fmla; disability; letters"));

    private TimeWordings() {}
}
