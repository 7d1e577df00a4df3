package org.access524.barrier;

import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Tells whether a statement is about a patient's own copy, or about somebody else or another matter. */
final class Scope {

    private static final Phrases SOMEBODY_ELSE = Phrases.list("""
            attorney*; lawyer*; law firm*; law office*; legal request*; legal counsel; insurance compan*;
            insurance carrier*; insurer*; life insurance; third part*; 3rd part*; not covered by ... hipaa;
            not covered by hipaa; subpoena*; copy services; a copy service; from copy service*;
            record retrieval; records retrieval compan*; employer*; underwriter*; workers comp*;
            social security administration; social security disability; disability determination; court order*;
            someone else; somebody else; some one else; another person; another individual; another party; others who;
            anyone other than; other than the patient; other than you; other than yourself; anyone else;
            person other than; everyone else; all others; all other; a friend; friends; someone picking;
            anyone picking; person picking; family member*; spouse*; relatives of; your relatives; relatives picking; relatives who; relatives must; relatives may; a relative who;
            relatives need; school*;
            to other people; to other persons; for other people; other firms; to others; others pay; others are charged; others are billed; to a new doctor; to a new provider; to a new physician; for others; from others; by others; other requesters; other requestors; non patient*; the media; the press; your family; your mother; your father; your parents; your wife; your husband; your son; your daughter; your sister;
            your brother; your caregiver; your partner; belong to both partners; each partner must; su madre; su padre; su esposo; su esposa; su hijo; su hija;
            your new doctor; your new dentist; your new physician; your new provider; that office;
            that practice;
            | companies; | providers; | legal; social security claims; | businesses; businesses are; businesses pay; companies are; companies pay; county clerk; commercial; outside agenc*; agencies; researcher*; the government; government agenc*; government office*; abogad*; aseguradora*;
            compania* de seguro*; tercer*; otra persona; otras personas; alguien mas; citatorio*; empleador*;
            familiar*
            """);

    private static final Phrases ANOTHERS_RECORDS = Phrases.list("""
            deceased; decedent*; executor*; executrix; estate of; the estate; next of kin; surviv*; death certificate;
            died; passed away; after a death; power of attorney; guardian*; conservator*; legal representative*;
            personal representative*; authorized representative*; for another adult; on behalf of; minor*;
            your child*; teenager*; adolescent*; the childs; proxy; custody; custodial; fallecid*; difunt*; albacea; tutor; representante legal;
            representante personal; menor de edad; menores; poder notarial; en nombre de
            """);

    private static final Phrases ANOTHER_MATTER = Phrases.list("""
            amend*; dot physical*; sports physical*; school physical*; camp physical*; paternity; drug testing; without insurance; uninsured; correction*; accounting of disclosures; appointment*; refill*; prescription*; disability form*;
            disability paperwork; fmla; form completion; completing forms; completion of forms;
            forms to be completed; co pay*; copay*; missed visit*; prior authorization*; preauthorization*;
            referral*; embryo*; specimen*; cord blood; vaccin*; of this website; this website contains;
            using this website; on this website; website is; website uses; website content; website privacy;
            use of our website; newsletter; autops*; pathology slide*; tissue; restriction*; donation*; job; jobs;
            career*; visitor*; billing question*; credit card*; financial assistance; deductible*; certification fee;
            certified cop*; certificate of*; certificates; certificate fee*; immunization certificate*; certificate |; | certificate; affidavit*; deposition*; mail order; pharmac*; police report*;
            before the procedure; before the operation; cita; citas; farmacia*; receta*; enmienda*; enmendar;
            corregir; visitante*; certificado; certificados; copia certificada; copias certificadas;
            advance directive*; living will*; school form*; camp form*; blood drawn; voluntad anticipada;
            public records; public documents
            """);

    private static final Phrases COMING_TO_US = Phrases.list("""
            old office; old doctor*; old dentist; old practice; chart here; records here; sent here; send them here; previous provider*; previous doctor*; previous physician*; previous dentist*; previous practice;
            prior provider*; prior physician*; former doctor*; former physician*; former provider*; former dentist*; at each one; at each of them; other centers; of other hospitals; those hospitals; from other hospitals;
            other provider*; outside record*; records ... sent to us; images ... sent to us; copies ... sent to us; films ... sent to us; sent to us from;
            sent to us by another; send us your records; to our office from; transferred to us;
            transferred to our; new patients; new patient |; a new patient; new patient record*; obtain your records from your; request your records from your;
            records from another; records from other; from elsewhere; incoming; medico anterior; otros proveedores
            """);

    /** The patient is among those who are named. */
    private static final Phrases PATIENT_TOO = Phrases.list("""
            patients and; and patients; and the patient; patients or; or patient*; or the patient; patient or;
            patient ... guardian*; patient ... representative*; patient ... parent*; paciente ... representante*;
            you or; or you; yourself; yourselves; your own; own record*; own use; own cop*; personal use;
            personal cop*; patients included; including patient*; including the patient; to anyone patients;
            everyone who; everyone must; everyone has; anyone who; any request; any requests; all requests;
            every request; each request; all requesters; regardless; whether; patients must; patients pay;
            patients are; patients will; patients may; patients can; paciente o; o el paciente; pacientes y; usted o;
            usted mismo; todas las solicitudes; uso personal; su propio uso; first family member
            """);

    /** Whom it speaks to is somebody else, though the patient is named. */
    private static final Phrases SPOKEN_TO = Phrases.list("""
            from physician offices only; from doctors offices only; from other offices only; accepted only from;
            taken only from; only taken from; only accepted from; honored only from; only honored from;
            if you are an attorney; if you are a law*; if you are an insur*; if you are a provider;
            if you are a parent; if you are a guardian; if you are an employer; if you are a health*;
            if you are the executor; if you are not the patient; if you are requesting ... for someone; | attorneys;
            | for attorneys; someone other than; somebody other than; to anyone other than yourself;
            to persons other than; anyone who is to pick up; anyone picking up; whoever picks up your;
            person who picks up; attorneys must; law firms must; requests from attorney*; requests from law*;
            requests from insur*; requests from third; requests from other; requests from employer*;
            requests by attorney*; requests by law*; requests made by attorney*; requests made by law*;
            requests by third; solicitudes de abogados; solicitudes de terceros; | law firms; | insurance compan*;
            si usted es abogado; si usted no es el paciente
            """);

    private static final Phrases PATIENT = Phrases.list("""
            patient*; you; your; yourself; i; my; myself; individual*; paciente*; usted; su; sus; mi; mis
            """);

    /** The patient is spoken of to somebody else. */
    private static final Phrases OF_THE_PATIENT = Phrases.list("""
            from the patient; signed by the patient; patients signed; patients written; patients authorization; del paciente
            """);

    /** The one who asks is a parent. */
    private static final Phrases FOR_CHILDREN =
            Phrases.list("pediatric*; pediatria; peds; your childs record*; your childs chart");

    private static final Phrases PARENTS = Phrases.list("parent*; guardian*; padre; madre; tutor");

    private final Statement statement;
    private final boolean isForChildren;
    private Optional<Boolean> ownCopy = Optional.empty();

    Scope(Statement statement, Page page) {
        this.statement = statement;
        this.isForChildren = FOR_CHILDREN.in(page.words());
    }

    /** Whether it is about a patient who asks for a copy of the patient's own records. */
    boolean isOwnCopy() {
        if (ownCopy.isEmpty()) {
            ownCopy = Optional.of(judge());
        }
        return ownCopy.get();
    }

    private boolean judge() {
        FoldedText words = statement.words();
        if (Statements.OFFICE_USE.in(statement.heading())) {
            return false;
        }
        if (ANOTHER_MATTER.in(words) || COMING_TO_US.in(words) || SPOKEN_TO.in(words)) {
            return false;
        }
        if (PATIENT_TOO.in(words)) {
            return true;
        }
        if (isElsewhere(words) || isOthers(statement.lead()) || isOthers(statement.heading())) {
            return false;
        }
        return PATIENT.in(words) && !OF_THE_PATIENT.in(words) || !isOthers(statement.previous());
    }

    /** Where children are treated it is the parents who ask. */
    private boolean isElsewhere(FoldedText words) {
        return SOMEBODY_ELSE.in(words) || ANOTHERS_RECORDS.in(words) && !(isForChildren && PARENTS.in(words));
    }

    private boolean isOthers(FoldedText context) {
        return (isElsewhere(context) || ANOTHER_MATTER.in(context) || COMING_TO_US.in(context))
                && !PATIENT_TOO.in(context);
    }
}
