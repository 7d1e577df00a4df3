package org.access524.page;

import java.util.List;
import org.access524.text.Phrases;

/**
 * What a page is instead. A veto is looked for in the title, the first heading and the last part of the address alone,
 * because real records pages have paragraphs about all of these. It weighs against the signals and does not end the
 * matter, for "Medical Records and Birth Certificates" is still a records page; those that do end it weigh
 * {@link #FINAL}.
 */
public enum Veto implements Sign {
    PROXY_ACCESS(8, Phrases.list("""
                    proxy; childs access; access to ... child*; teen access; family access;
                    caregiver access; acceso de apoderado
                    """), "proxy"),
    AMENDMENT(8, Phrases.list("""
                    amend*; request ... correction; correct* ... record*; enmienda*; enmendar
                    """), "amend"),
    ACCOUNTING_OF_DISCLOSURES(
            8, Phrases.of("accounting of disclosures", "accounting of ... disclosures"), "accountingof"),
    RESTRICTION(8, Phrases.list("""
                    restriction*; restrict ... use; confidential communication*; opt out; restriccion*
                    """), "restriction", "optout"),
    VETERINARY(Veto.FINAL, Phrases.list("""
                    pets; dogs; cats; your dog*; your cat*; your pet |; your horse; pet owner*; pet portal; pet medical; pet records; pet health; veterinar*;
                    animal hospital; animal clinic; animal*; vet clinic; mascota*
                    """), "veterinar", "animalhospital", "petmedical", "petrecords"),
    PUBLIC_RECORDS(Veto.FINAL, Phrases.list("""
                    open records; public record*; police*; sheriff*; freedom of information; foia;
                    incident report*; crash report*; court record*; criminal record*; inmate*; prison*;
                    department of correction*; driving record*; driver record*; dmv; property records;
                    registros publicos
                    """), "openrecords", "publicrecords", "policerecord", "foia"),
    MILITARY_RECORDS(14, Phrases.list("""
                    military service records; military record*; military personnel; dd 214; dd214
                    """), "dd214", "militaryservicerecords"),
    SCHOOL(8, Phrases.list("""
                    transcript*; student health record*; student record*; health requirement*;
                    immunization requirement*; academic record*; education record*; school record*; diploma*;
                    former students; calificaciones; constancia de estudios
                    """), "transcript", "studenthealthrecord", "studentrecord", "registrar"),
    VITAL_RECORDS(8, Phrases.list("""
                    birth certificate*; death certificate*; marriage certificate*; vital record*;
                    birth record*; immunization registry; immunization information system;
                    immunization record*; death record*; historic; historical; genealog*; museum; certificado de nacimiento; acta de nacimiento
                    """), "birthcertificate", "deathcertificate", "vitalrecord", "immunizationrecord"),
    INTAKE(8, Phrases.list("""
                    patient registration; registration form; intake form*; patient intake;
                    new patient form*; health history; medical history form*
                    """), "intake", "registration", "healthhistory"),
    REFILL(8, Phrases.list("""
                    refill*; resurtido*; prescription request*; request your prescription |; repeat prescription*
                    """), "refill"),
    PHOTOGRAPHS(8, Phrases.list("""
                    newborn photo*; newborn pictures; baby photo*; baby pictures; photo scanning; slides; photograph*; movies;
                    film night; film festival; 3d ultrasound*; keepsake*
                    """), "newbornphotos"),
    APPOINTMENT(8, Phrases.list("""
                    appointment*; request a visit; schedule a visit; schedule an exam; schedule ... imaging;
                    cita; citas
                    """), "appointment", "schedul"),
    BILLING(8, Phrases.list("""
                    pay your ... bill; pay my bill; pay a bill; bill pay; online bill*; guarantor;
                    estimate*; pague su factura; pagar ... factura
                    """), "billpay", "paymybill", "payyourbill", "paybill", "guarantor", "guestpay"),
    TEMPLATE(6, Phrases.list("""
                    template*; sample letter*; sample form*; sample request*; sample authorization*; samples; fillable; fill out the template; free printable; plantilla*
                    """), "template", "sampleletter", "sampleform", "samplerequest", "sampleauthorization"),
    LOGIN(8, Phrases.list("""
                    log in; login; sign in; sign up; create ... account; forgot ... password;
                    iniciar sesion; inicie sesion
                    """), "login", "signin", "signup", "logon", "logout"),
    PRIVACY_NOTICE(12, Phrases.list("""
                    privacy practices; privacy policy; privacy notice; privacy request*; gdpr; ccpa;
                    terms of use; practicas de privacidad
                    """), "privacypractices", "privacypolicy", "privacyrequest", "npp"),
    FOR_PROFESSIONALS(
            8,
            Phrases.list("""
                    for providers; for physicians; for clinicians; for health care professionals;
                    for healthcare professionals; for attorneys; for law firms; for insurers; request a patients; patients records from;
                    for professionals; records for providers; records for clinicians;
                    attorney request*; attorney requests; provider request*; third party request*;
                    law center*; law firm*; lawyer*; subpoena*; record retrieval; records retrieval;
                    staff only; intranet; submitting medical records; submitting records; submit medical records |;
                    records submission; referring doctor*; referring provider*; referring physician*; risk adjustment;
                    your patients
                    """),
            "providerwizard",
            "providerrequest",
            "forproviders",
            "attorney",
            "lawyer",
            "lawfirm",
            "retrieval",
            "subpoena"),
    RESEARCH(8, Phrases.list("""
                    research request*; research data; research records; for research*; researchers;
                    research stud*; clinical trial*; irb
                    """), "researchrequest", "forresearch", "clinicaltrial"),
    INWARD(
            8,
            Phrases.list("""
                    records to us; records to our; information to us; release ... to our; release ... to us;
                    transfer ... to us; transfer ... to our; transferring records;
                    transfer of medical records to; obtain ... records from; records from ... other;
                    records from another; records from ... previous; from another provider; 21 4142;
                    upload ... images; upload ... records; send us your; sent to us; sent to our; send us; bring your; bring earlier; bring ... films;
                    bring ... images; incoming record*; records coming in; let us obtain; let us get; let us request; let us collect;
                    authorize us to; allow us to; permission for us to; joining us; moving your ... chart to; transfer in;
                    share your ... with researchers; we get your; new patient*; pacientes nuevos; nuevos pacientes
                    """),
            "recordstous",
            "newpatient",
            "214142",
            "upload",
            "sendus",
            "bringyour",
            "bringrecord",
            "incoming",
            "transferin"),
    REFERRAL(4, Phrases.of("referral*", "refer a patient"), "referral"),

    TRANSFER(4, Phrases.of("transfer of ... record*", "transfer ... record*", "records transfer"), "transfer"),
    MARKETING(8, Phrases.list("""
                    software; information solution*; records solution*; roi solution*; information services;
                    roi services; records services; platform; pricing; request a demo; outsourc*;
                    for hospitals; integration*
                    """), "software", "solutions", "pricing", "requestdemo", "requestademo"),
    ARTICLE(8, Phrases.list("""
                    blog; guide to; complete guide; ultimate guide; step by step; what is a;
                    what you need to know; things to know; tips for; everything you need;
                    from healthcare providers; from health care providers; from your doctor*;
                    from your provider*; from your healthcare provider*; from a doctor*; from a hospital;
                    from hospitals; from doctors; your rights; right of access; under hipaa
                    """), "guideto", "whatisa", "blog"),
    /** An article asks as its reader would; some hospitals do so as well, but say much more. */
    QUESTION_TITLE(4, Phrases.list("""
                    guide for; a guide; | can i; | how can; | how do i; | how do you; | how to get;
                    | how get; | what are
                    """), "howtoget", "howget", "howdo", "howcan", "cani"),
    /** A list of what was found on the site, which quotes the records page. */
    SEARCH_RESULTS(20, Phrases.list("""
                    search results; results for; | search |; site map; sitemap; page not found; | not found;
                    resultados de ... busqueda; resultados para; mapa del sitio
                    """), "searchresults", "sitesearch", "sitemap"),
    JOB(8, Phrases.list("""
                    career*; job; jobs; job description; hiring; clerk; records technician;
                    records specialist; information specialist
                    """), "career", "jobs"),
    FORM_COMPLETION(8, Phrases.list("""
                    fmla; disability form*; form completion; forms completion; disability paperwork; fmla paperwork; leave paperwork;
                    complete ... paperwork; completion of ... paperwork; fill out ... paperwork; | paperwork |; school form*;
                    work note*
                    """), "fmla", "disabilityform", "formcompletion"),
    RULES(3, Phrases.list("""
                    policies and procedures; procedure |; | procedure; manual |; desk guide; information procedure*;
                    disclosure procedure*; regulation*; cfr; code of federal; statute*; hhs guidance;
                    hipaa privacy rule; individuals right under
                    """), "cfr"),
    VERBAL_DISCLOSURE(6, Phrases.list("""
            verbal*; permission to discuss; permission to share; communication preference*
            """), "verbal"),
    HELP(4, Phrases.list("""
                    user guide; help center; portal faq*; mychart ... questions; mychart faq*;
                    followmyhealth faq*; portal ... questions
                    """), "userguide", "helpcenter"),
    /** The vendor's own page for others than patients. */
    VENDOR_FOR_OTHERS(Veto.FINAL, Phrases.of()),
    /** The address is that of a blog, a newsroom, a help desk or a careers site. */
    PUBLICATION_ADDRESS(8, Phrases.of());

    /** Ends the matter. */
    public static final int FINAL = 100;

    private final int against;
    private final Phrases phrases;
    private final List<String> tails;

    Veto(int against, Phrases phrases, String... tails) {
        this.against = against;
        this.phrases = phrases;
        this.tails = List.of(tails);
    }

    @Override
    public int weight() {
        return -against;
    }

    /** What to look for in title and first heading. */
    public Phrases phrases() {
        return phrases;
    }

    /** What to look for in the last part of the address, letters and digits only. */
    public List<String> tails() {
        return tails;
    }

    @Override
    public String messageKey() {
        return "veto_" + name();
    }
}
