package org.access524.page;

import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Whose number or address it is, by the words beside it. */
enum OfficeWords {
    /** The office for records, or the request itself. */
    OURS("""
            record; records; chart; charts; release of information; health information; him; himd; roi; copies of your;
            copy of; copies of; copia de; copias de; release form; access form; online request; visit notes; operative note*; medical information; authorization form; request form; images; imaging; radiolog*; film library; film file;
            expediente*; historial*; registros; historia clinica; divulgacion; radiografia*; imagenes
            """),
    /** Some other office of the same house; "billing and medical records" is both. */
    OTHERS("""
            billing; bill; bills; your bill; invoice*; patient accounts; financial*; make a payment; collections;
            appointment*; schedul*; to book; for a time; book a; | support |; support line; app support; nurse line; nurse advice; advice line; on call; pharmacy; prescription*; refill*;
            | registration; patient registration; admitting; lost and found; gift shop; parking; volunteer*; careers; jobs;
            human resources; employment; recruit*; newsroom; media relations; media inquir*; media contact*; press office;
            press inquir*; marketing; donat*; giving; general information; general inquir*; general questions; switchboard;
            operator; main number; main line; main phone; main hospital; main switchboard; main desk; | main |; main office;
            hospital main; find a doctor; physician referral; referral*; technical support; tech support; help desk;
            portal support; portal help; portal questions; mychart support; mychart help; mychart questions; password*;
            trouble logging in; patient relations; patient advocate*; patient experience; patient representative line;
            guest services; emergenc*; accounting of; crisis; hotline; suicide; poison; chaplain*; interpret*; language assistance;
            language line; language services; insurance verification; proxy; webmaster; amend*; correction*;
            fraud; lab results; laboratory; house supervisor; report an outage;
            citas; una cita; facturacion; factura*; pagos; emergencia*; urgencias; farmacia; interprete*;
            asistencia de idiomas; asistencia linguistica; centralita; numero principal
            """),
    /** Never an office for requests, whatever else is said beside it. */
    NEVER("""
            privacy officer; privacy office; privacy official; complaint*; complain; grievance*; civil rights; discriminat*;
            attorney general; human services; human rights; human relations; ombuds*; joint commission; medical board;
            board of medicine; licensing board; department of public health; birth certificate*; death certificate*;
            vital records; vital statistics; tty; tdd; ttd; tty tdd; 711; relay; hearing impaired; hard of hearing; deaf;
            revok*; revoc*; withdraw*; for example; e g; pay for; to pay; pay your; eg; not part of; not affiliated; not owned; other hospital*;
            corporate compliance; compliance line; anonym*; 911; 988;
            queja*; derechos civiles; oficial de privacidad; revocar; acta* de nacimiento; pager; beeper
            """),
    /** For those who are not patients. */
    OTHER_PEOPLE("""
            attorneys; lawyers; law firm*; attorney request*; attorney s; legal request*; legal department; subpoena*;
            insurers; insurance compan*; third party request*; providers only; for providers; provider request*;
            | providers |; | provider |; treating providers; treating physicians; treating provider; healthcare providers; health care providers; doctors offices; doctors office;
            doctor s office; physician office*; physicians offices; physician s office; for physicians; physicians only;
            | physicians |; other providers; other facilities; facilities please; hospitals and clinics; medical offices;
            continuity of care; continuing care; continuation of care; referring; disability determination;
            government agenc*; law enforcement; coroner*; employers; schools; abogados; proveedores; aseguradoras
            """),
    /** Patients are named as well, so it is for them, too. */
    PATIENTS("""
            | patients; patients and; and patients; patients or; or patients; patients attorneys; patients families;
            patients providers; patients doctors; patients physicians; individuals; yourself; your own; pacientes y
            """),
    /** The way is refused. */
    REFUSED("""
            do not fax; do not send; do not e mail; do not email; do not mail; do not use; do not call; do not submit;
            dont fax; dont send; dont email; dont use; not accepted; not accept; not monitored; not be accepted;
            not be processed; no longer; out of service; never send; not send; not fax; no envie; no se acepta*; no acept*
            """);

    private final Phrases words;

    OfficeWords(String words) {
        this.words = Phrases.list(words);
    }

    boolean in(FoldedText text) {
        return words.in(text);
    }
}
