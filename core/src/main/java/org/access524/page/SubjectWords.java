package org.access524.page;

import org.access524.text.Phrases;

/** What records pages say, English and Spanish, in the notation of {@link org.access524.text.Phrase}. */
final class SubjectWords {
    /** How one asks for a thing, whatever it is. */
    private static final String ASK = """
            copy of; copies of; copy; copies; request; requesting; order; ordering; ask for; asking for; asking us for; obtain; obtaining; copying;
            print out of; printout of; access to; solicit*; pedir; pida; pido; obtener; obtenga; copia de; copias de; quiero
            """;

    /** How one says that a thing is to change hands, which does not yet mean that one has to ask. */
    private static final String HAVE = """
            get; getting; receive; receiving; want; need; have a copy; would like; take along; send you; mail you;
            which; whose; recibir; recibo; necesito
            """;

    /** What a patient's record is called, and its parts. */
    private static final String OWN_RECORDS = """
            your record; your records; your medical record*; your health record*; your chart; your charts; your file;
            my record; my records; my medical record*; my health record*; my chart; my file; our records;
            visit records; childs chart; childs record*; own records; own medical record*; childs file;
            medical record*; health record*; medical chart*; patient chart*; medical file*; patient file*
            """;

    private static final String RECORD_PARTS = """
            chart; charts; health information; medical information; medical history; medical documents; medical file*;
            medical notes; visit notes; visit summar*; doctors notes; clinical notes; office notes; session notes;
            therapy notes; operative note*; operative report*; op note*; lab report*; lab results; test results;
            pathology report*; care report*; colonoscopy report*; procedure report*; exam report*; radiology report*; your report*; my report*; results; itemized bill*; our notes on you; notes from your;
            what we have written; protected health information; prescription history; your prescriptions; study report*; your notes; my notes; documents from your;
            documentos; mis documentos; sus documentos; notas de; sus notas; resultados; sus resultados;
            expediente*; historial*; historia clinica; registros
            """;

    /** How one goes on when the thing has been named before. */
    private static final String YOURS =
            "get yours; ask for yours; request yours; order yours; get a copy; ask for a copy";

    /** What pictures are called that a machine has taken of a patient. */
    private static final String MODALITIES = """
            image*; imaging; x ray*; xray*; radiograph*; radiology; scan*; mri; mris; ct; cts; ultrasound*; sonogram*;
            mammogra*; echo; echos; echocardiogram*; angiogram*; cath; bitewing*; panoram*; panorex; endoscop*; colonoscop*;
            ekg; dexa; film; films; imagen; imagenes; radiografia*; placas; tomografia*; resonancia*; ecografia*; mamografia*; ultrasonido*
            """;

    /** What such pictures are handed out on or as. */
    private static final String CARRIERS = """
            copy; copies; cop*; disc; discs; disk; disks; cd; cds; dvd; usb; films; prints; request; requests; release;
            copia*; disco; discos
            """;

    private static final String PICTURES = "images; pictures; photos; films; films and reports; imagenes";

    /** Pictures that a patient may ask for, in words that do not also mean making them. */
    private static final String OWN_IMAGES = """
            image; images; x rays; xrays; films; scans; mris; discs; disc; cd; cds; mammograms; mammogram images; sonograms; ultrasounds;
            ultrasound pictures; echo; echos; pictures; bitewings; pet; ct pictures; studies; a study; study;
            radiografias; imagenes; placas; tomografias; ecografias; mamografias; estudios
            """;

    static final Phrases RECORDS = Phrases.list("""
            records |; | records for; | charts |; chart request*; chart cop*; chart release*; your chart;
            your file; your protected health information; records and bill*; bill* and record*; bill* records;
            visit records; which records; whose records; copies for patients; mis documentos;
            sus documentos medicos; medical chart*; patient chart*; your chart*; prescription record*;
            prescription history; pharmacy record*; exam record*; vision record*; treatment record*;
            therapy record*; counseling record*; request ... test results; copy of ... results;
            copies of ... results; access to your information; designated record set; records medicos;
            archivo clinico; historial clinico; mi expediente; relevo de informacion; copia* de ... resultados;
            sus registros; mis registros; registros dentales; dental record*; your record*; my record*; childs record*; about records; | records |; | records;
            | request records; copies of ... record*; copy of ... record*; releasing ... information;
            su historial; expediente*; medical record*; health record*; patient record*; hospital record*;
            clinical record*; records request*; record request*; request records; requesting records;
            request your records; request my records; release of records; records release;
            release of information; release of medical information; release of health information;
            release of protected health information; disclosure of protected health information;
            disclosure of health information; health information management; request ... health information;
            access ... health information; authoriz* ... disclos*; authoriz* ... release;
            authoriz* ... medical information; authoriz* ... health information;
            access to ... health information; access to ... records; patient access request;
            autorizacion ... informacion; imaging records; ehi export; electronic health information export;
            expediente* medico*; expediente* clinico*; registros medicos; historia clinica; historial medico;
            historiales medicos; divulgacion de informacion; copia de ... expediente*
            """)
            .and(Phrases.pairs(ASK, OWN_RECORDS))
            .and(Phrases.pairs(ASK, RECORD_PARTS))
            .and(Phrases.pairs(HAVE, RECORD_PARTS))
            .and(Phrases.pairs("record*; chart*; report*; results; notes", YOURS))
            .and(Phrases.pairs(
                    "your; my; childs; sus; mis", "record; records; chart; charts; notes; file; documentos medicos"))
            .and(Phrases.list("""
                    visit notes; session notes; therapy notes; op notes; operative note*; birth notes; medical notes
                    """));
    static final Phrases REQUEST_COPY = Phrases.list("""
            request ... chart*; request ... results; copy of ... results; copies of ... results;
            pedir ... expediente*; copia* de ... records; pedir ... records medicos; copia* de ... resultados;
            request ... record*; requesting ... record*; ask for ... record*; asking for ... record*;
            ask for ... chart*; copy ... record*; copies ... record*; copy ... chart*; copies ... chart*;
            obtain ... record*; get ... your record*; get ... my record*; want ... records; pedir ... historial;
            copia* de ... historial*; obtener ... historial*; copy of ... record*; copies of ... record*;
            copy ... health information; copies ... health information; request ... medical record*;
            requesting ... medical record*; request ... health record*; requesting ... health record*;
            request ... your records; request ... my records; requesting ... your records; requesting records; obtaining records; getting records; obtaining ... your record*;
            request records; records request*; record request*; obtain ... medical record*;
            obtain ... health record*; obtaining ... medical record*; get ... medical records;
            receive ... medical records; health information request; medical information request;
            request for access; request to access; access to protected health information;
            request access to ... record*; request ... ehi export; i want my medical records;
            copia* de ... expediente*; copia* de ... registros; copia* de ... historia;
            solicit* ... expediente*; solicit* ... registros medicos; solicit* ... historia* clinic*;
            obtener ... expediente*
            """)
            .and(Phrases.pairs(ASK, OWN_RECORDS))
            .and(Phrases.pairs(ASK, RECORD_PARTS))
            .and(Phrases.pairs(HAVE, OWN_RECORDS))
            .and(Phrases.pairs("record*; chart*; report*; results; notes", YOURS))
            .and(Phrases.pairs("access to", "records"))
            .and(Phrases.pairs("whose; which; what; are you asking", "records; chart; charts; images"))
            .and(Phrases.list("for your chart; for your records; for a copy; for copies; for a copy of"));
    static final Phrases RELEASE_OF_INFORMATION = Phrases.list("""
            relevo de informacion; release of information; release of medical information;
            release of health information; release of protected health information;
            release of patient information; release of confidential ... information; release of medical records;
            release of records; release of my ... record*; roi form; roi department; divulgacion de informacion
            """);
    static final Phrases AUTHORIZATION = Phrases.list("""
            authoriz* ... release; authoriz* ... disclos*; authorization ... disclosure;
            authorization for ... release; authorization for ... disclosure; authorization to use;
            authorization form; authorization to ... obtain; written authorization; signed authorization;
            authorize ... release; authorize ... disclose; consent to release; consent for release;
            records release form; record release form; medical release form; release form;
            permission to release; autorizacion para ... divulga*; autorizacion para ... libera*;
            autorizacion para ... uso; autorizacion de ... divulgacion; autorizo
            """);
    static final Phrases RECORDS_OFFICE = Phrases.list("""
            records office; records desk; records custodian; custodian of records;
            health information management; health information department; health information office;
            health information services; him department; him office; medical records department; medical records office;
            health records department; health records office; medical record department; records department;
            release of information department; release of information office; our medical records;
            correspondence department; departamento de registros medicos; departamento de expedientes
            """);
    static final Phrases HOW_TO_SUBMIT = Phrases.list("""
            your name ... birth*; which dates; what dates; the dates you; time span; tell us which;
            bring ... id; con una identificacion; fill in ... form; return ... form; sign ... form;
            send ... form; form below; in writing; by fax; by mail; in person; print ... form;
            complete ... form; download ... form; fill out ... form; completed form*; fax or mail; mail or fax;
            by mail or fax; photo id; photo identification; picture identification; government issued;
            complete ... formulario; llene ... formulario
            """)
            .and(Phrases.pairs(
                    "fill in; fill out; fill; complete; sign; signed; print; return; send; fax; mail; mande; llene",
                    "form; slip; note; letter; request; formulario; solicitud"));
    static final Phrases FEE_OR_TIME = Phrases.list("""
            per page; a page; each page; processing time; turnaround; business days; working days;
            within ... days; up to ... days; allow ... days; copying fee*; copy fee*; no charge; no fee;
            no cost; free of charge; there is a charge; there is a fee; there may be a fee; fees for ... cop*;
            cost of ... cop*; copies cost; dias habiles; sin costo; cargo por
            """)
            .and(
                    Phrases.list(
                            "is free; are free; copy free; | free; es gratis; gratis; ready in; listo en; at no cost; within a week"));
    static final Phrases IMAGES = Phrases.list("""
            copy of ... scan*; copies of ... scan*; copy of ... stud*; copies of ... stud*; copy of ... mri*;
            copies of ... mammogra*; studies on ... disc; studies on ... cd; scans on ... cd;
            copia* de ... radiografias; copia* de ... estudios; cd con ... radiografias; archivo de imagenes;
            request ... x ray*; request ... films; request ... mammogra*; get ... images; obtain ... images;
            obtain ... films; imaging records; radiology records; radiology images; imaging request*;
            image request*; images request*; copy of ... image*; copies of ... image*; copy of ... x ray*;
            copies of ... x ray*; copies of ... films; request ... images; request ... imaging;
            images on ... cd; images on ... disc; imaging cd*; cd of ... image*; cd of ... exam*;
            disc of ... image*; film library; image library; copia* de ... imagenes; solicit* ... imagenes;
            solicit* ... radiografias
            """)
            .and(Phrases.pairs(
                    "copy of; copies of; copias de; copia de; pida; pedir; solicit*; print of; order; ordering; receive the; receive your; disc of; cd of; obtaining; obtain; requesting; getting; access to",
                    OWN_IMAGES))
            .and(
                    Phrases.pairs(
                            "get; need; want; receive; recibir",
                            "your images; your x rays; your scans; your films; my scans; my images; your studies; your mammograms; your mammogram images; my mammograms; my mammogram images; my x rays"))
            .and(Phrases.pairs(
                    "mail; send; give; hand; burn; make; put; burned; mailed",
                    "disc; disk; a cd; on cd; stick; usb; picture files"))
            .and(Phrases.pairs(MODALITIES, YOURS))
            .and(Phrases.pairs(MODALITIES, CARRIERS));

    /** Pictures are named in the title, which may as well be that of the page on how they are taken. */
    static final Phrases PICTURES_NAMED =
            Phrases.pairs(MODALITIES, PICTURES).and(Phrases.pairs("your; my; sus; mis", OWN_IMAGES));

    /** Pictures are handed out. */
    static final Phrases HANDED_OUT = Phrases.list("""
            on a disc; on a disk; on disc; on a cd; on cd; on dvd; on a dvd; on a stick; usb stick; on a usb;
            burn one; burn it; burn them; burn a; burn another; burn your; ask for images; studies sent to; images sent to; as picture files; picture files; download link; en un disco; en disco; el disco; en un cd
            """);

    /** What pages of those who treat patients speak of; films and pictures are handed out by others, too. */
    static final Phrases CARE = Phrases.list("""
            x ray*; xray*; mri; ct; pet scan*; ultrasound*; mammogra*; radiolog*; echo*; angiogram*; endoscop*; colonoscop*; bone density; body part; care; doctor*; patient*; clinic*; hospital*;
            exam; exams; dentist*; dental; imaging; surgeon*; health; medical; radiografia*; tomografia*; medico*; clinica*; paciente*
            """);

    private SubjectWords() {}
}
