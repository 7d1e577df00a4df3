package org.access524.page;

import org.access524.text.Phrases;

/** The questions and answers of records forms, English and Spanish, in the notation of {@link org.access524.text.Phrase}. */
final class FormWords {
    static final Phrases SERVICE_DATES = Phrases.list("""
            dates of service; for which time; which dates; what time period; start date; de que fechas;
            date s of service; date of service; service date*; date range; from date; date of imaging;
            date of surgery; date of visit*; | desde |; | dates |; for which dates; which visits;
            treatment date*; dates of treatment; date s of treatment; dates of care; visit date*;
            admission date*; dates to be released; what dates; dates requested; exam date*; date of exam;
            dates of exam*; fecha* de servicio; fechas de servicio; fechas de tratamiento; fechas de atencion;
            fecha s de servicio; fechas del servicio
            """);
    static final Phrases RECORD_TYPES = Phrases.list("""
            discharge summar*; history and physical; history physical; progress note*; office visit note*;
            office note*; clinic note*; visit notes; consultation note*; consultation report*; consult note*;
            consultations; operative report*; operative note*; lab result*; lab report*; laboratory report*;
            laboratory result*; laboratory record*; | laboratory |; | labs |; pathology; radiology report*;
            radiology image*; imaging report*; x ray report*; x ray image*; x ray film*; | x rays |; | ct |;
            | mri |; immunization record*; | immunizations |; emergency department record*;
            emergency department note*; emergency department report*; emergency room record*;
            emergency room report*; billing record*; itemized bill*; medication list; medication record*; ekg*;
            face sheet; entire record; entire medical record; complete medical record*; complete record;
            all records; all medical records; designated record set; abstract; nursing notes; physician orders;
            psychotherapy notes; test results; mental health record*; billing statement*; resumen de alta;
            notas de progreso; resultados de laboratorio; informe* de radiologia; informes de radiologia;
            historia y examen fisico; informe operatorio; vacunas; visit summar*; after visit summar*;
            therapy notes; treatment notes; doctors notes; lab report*; | immunization record |;
            notas de consulta; notas de la consulta; | laboratorio |; informe* de operacion; estado* de cuenta;
            recetas; | radiografias |; chest; lumbar spine; expediente completo
            """);
    static final Phrases DELIVERY_QUESTION = Phrases.list("""
            delivery method; method of delivery; delivery preference; delivery format;
            how would you like ... record*; how would you like to receive; how should we send;
            how should we deliver; how would you like us to; deliver your ... record*; como desea recibir;
            how do you want; how should we get; how shall we deliver; how shall we send; get them by; send on;
            send by; send it by; | delivery |; como quiere recibir; send records by; send records via;
            release format; record format; format of ... record*; form and format; format requested;
            requested format; preferred format; | format |; | formato |; metodo de entrega; forma de entrega
            """);
    static final Phrases DELIVERY_CHOICES = Phrases.list("""
            postal mail; cd; dvd; cd dvd; usb*; flash drive; paper*; pick up; pickup; encrypted; unencrypted;
            us mail; u s mail; regular mail; mailed; | mail |; | download |; download link; disc by mail;
            | usb |; | disc |; | fax |; patient portal; mychart; secure email; secure e mail; electronic*; pdf;
            in person; disco; papel; recoger*; correo postal; correo electronico
            """);
    static final Phrases PURPOSE_QUESTION = Phrases.list("""
            purpose of ... disclos*; purpose of ... release; purpose of ... request; purpose of ... use;
            purpose for ... disclos*; purpose for ... release; purpose for ... request;
            purpose of authorization; purpose of this authorization; | purpose |; | purpose s |;
            reason for ... request*; reason for ... release; reason for ... disclosure; reason for requesting;
            primary reason for requesting; proposito*; motivo de la solicitud; motivo de la divulgacion
            """);
    static final Phrases PURPOSE_CHOICES = Phrases.list("""
            continuing care; continuity of care; continued care; continuation of care; further care;
            further medical care; transfer of care; personal; personal use; my own records; your own records;
            legal; attorney; insurance; disability; social security*; workers comp*; at the request of;
            patient request; my request; second opinion; uso personal; continuidad de atencion;
            atencion continua; asuntos legales; seguro; discapacidad
            """);
    static final Phrases RECIPIENT_ME = Phrases.list("""
            | me |; | myself |; | the patient |; | me the patient; | me patient; patient self; | to me |;
            send to me; release to me; i am the patient; | i am the |; for yourself; who should we send;
            to whom should we release; mi mismo; | mi |; | my own |; | to myself |; | a mi |; yo mismo
            """);
    static final Phrases SENSITIVE = Phrases.list("""
            hiv*; aids; substance abuse; substance use; drug*; alcohol*; mental health; behavioral health;
            psychiatric; psychotherapy*; genetic*; sexually transmitted*; reproductive health; vih*;
            salud mental; abuso de sustancias; drogas; informacion genetica
            """);

    private FormWords() {}
}
