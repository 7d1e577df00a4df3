package org.access524.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whole forms of more kinds of providers, in more words. */
class MoreFormsTest {
    private static void understood(String script) {
        assertEquals("", String.join("\n", FormScript.mistakes(script)));
    }

    @Test
    void filmLibrary() {
        understood("""
                # Film library request
                T@frm_f1 Patient name: => PATIENT_FULL_NAME
                T@frm_f2 Patient date of birth: => PATIENT_BIRTH_DATE
                T@frm_f3 X-ray # or MRN (if known): => PATIENT_MRN
                T@frm_f4 Phone where we can reach you: => PATIENT_PHONE or REQUESTER_PHONE
                B@frm_f5 X-ray => IMAGING_TYPE
                B@frm_f6 CAT scan => IMAGING_TYPE
                B@frm_f7 Ultrasound => IMAGING_TYPE
                T@frm_f8 Body part(s): => BODY_PART
                T@frm_f9 When was the study done? => SERVICE_DATES
                S@frm_f10 Where was the study done? [Main / Annex] => FACILITY
                R@frm_f11 Would you like the report too? [Yes / No] => RECORD_TYPE or UNKNOWN
                R@frm_f12 Number of discs [1 / 2] => UNKNOWN
                R@frm_f13 Who will pick up? [I will / Someone else] => RECIPIENT_CHOICE
                T@frm_f14 Their full name (they must bring ID) => RECIPIENT_NAME
                T@frm_f15 When do you need it by? => UNKNOWN
                T@frm_f16 Appointment date with specialist => UNKNOWN
                """);
    }

    @Test
    void imagenes() {
        understood("""
                # Solicitud de imágenes
                T Apellido(s) => PATIENT_LAST_NAME
                T Nombre(s) => PATIENT_FIRST_NAME
                T Nacimiento (MM/DD/AAAA) => PATIENT_BIRTH_DATE
                T Teléfono donde localizarlo => PATIENT_PHONE or REQUESTER_PHONE
                T Fecha del estudio => SERVICE_DATES
                S Tipo de estudio [Rayos X / Tomografía / Resonancia] => IMAGING_TYPE
                T Parte del cuerpo => BODY_PART
                S Lugar donde se hizo el estudio [Centro / Norte] => FACILITY
                R Quiero las imágenes en [CD / USB / Enlace] => FORMAT
                R ¿Cómo las quiere recibir? [Por correo / En persona] => DELIVERY_METHOD
                T Médico que ordenó el estudio => PROVIDER_NAME or UNKNOWN
                B Entiendo que puede haber un cargo => FEE_CONSENT
                """);
    }

    @Test
    void requestForAccess() {
        understood("""
                # Request for Access
                T Individual's name => PATIENT_FULL_NAME
                T Individual's date of birth => PATIENT_BIRTH_DATE
                T Individual's address => PATIENT_ADDRESS or PATIENT_STREET
                T Individual's telephone => PATIENT_PHONE
                R I request [A copy of my records / To inspect my records / A summary] => RECORD_TYPE or UNKNOWN or DELIVERY_METHOD
                A Describe the information requested => RECORD_DESCRIPTION
                T For the time period => SERVICE_DATES
                R Form or format [Paper copy / Electronic copy / Other] => FORMAT
                R Manner of delivery [U.S. mail / Secure e-mail / Pick up / Fax] => DELIVERY_METHOD
                T E-mail address, if e-mail is chosen => PATIENT_EMAIL or DELIVERY_EMAIL
                B I agree to pay a reasonable, cost-based fee => FEE_CONSENT
                B I understand that unencrypted e-mail is not secure and accept the risk => UNENCRYPTED_EMAIL_CONSENT
                T Signature of individual => SIGNATURE
                T Date of signature => SIGNED_DATE
                T Name of personal representative (if applicable) => REPRESENTATIVE_NAME
                T Description of representative's authority => REPRESENTATIVE_AUTHORITY
                """);
    }

    @Test
    void accountOnFile() {
        understood("""
                # Patient Portal help / records
                T Username => USERNAME
                T Legal first and last name => PATIENT_FULL_NAME
                T Date of birth (MM/DD/YYYY) => PATIENT_BIRTH_DATE
                E Email on file => PATIENT_EMAIL
                P Mobile on file => PATIENT_PHONE
                T Last four digits of your Social Security number => SSN_LAST4
                T ZIP code on file => PATIENT_POSTAL_CODE
                S What do you need? [Copy of my records / Correct my records / Other] => RECORD_TYPE or UNKNOWN or RECORD_DESCRIPTION
                A More details => RECORD_DESCRIPTION or COMMENTS or UNKNOWN
                T Verification code => ONE_TIME_CODE
                """);
    }

    @Test
    void transferLetter() {
        understood("""
                # Transfer of dental records
                T I, => PATIENT_FULL_NAME
                T born on => PATIENT_BIRTH_DATE
                T authorize Dr. => FACILITY or PROVIDER_NAME
                T to send my records to => RECIPIENT_NAME
                T at (address) => RECIPIENT_ADDRESS or PATIENT_ADDRESS or RECIPIENT_STREET or UNKNOWN
                T or by email to => DELIVERY_EMAIL or RECIPIENT_EMAIL
                ? Please include
                B Full mouth series => RECORD_TYPE or IMAGING_TYPE
                B Most recent exam notes => RECORD_TYPE
                ?
                T Signed => SIGNATURE
                T on => SIGNED_DATE
                """);
    }

    @Test
    void hospitalUnderOneHeading() {
        understood("""
                # Hospital records
                T Patient name at time of visit => PATIENT_FORMER_NAME or PATIENT_FULL_NAME
                T Current legal name => PATIENT_FULL_NAME
                T Date of Birth => PATIENT_BIRTH_DATE
                T Best daytime number => PATIENT_PHONE
                T Alternate number => PATIENT_PHONE or UNKNOWN
                T Mailing Address Line 1 => PATIENT_STREET
                T Mailing Address Line 2 => PATIENT_STREET_2
                T Town => PATIENT_CITY
                T State => PATIENT_STATE
                T Zip/Postal => PATIENT_POSTAL_CODE
                ? Visit type
                B Inpatient => RECORD_TYPE or UNKNOWN
                B Outpatient => RECORD_TYPE or UNKNOWN
                B Emergency room => RECORD_TYPE
                ?
                ? Parts of the record
                B Discharge summary => RECORD_TYPE
                B History & physical => RECORD_TYPE
                B Operative note => RECORD_TYPE
                B Nursing notes => RECORD_TYPE
                B All of the above => RECORD_TYPE
                ?
                T Admission date => SERVICE_DATE_FROM or SERVICE_DATES
                T Discharge date => SERVICE_DATE_TO or SERVICE_DATES
                S Reason [Personal / Continuing care / Legal / Insurance] => PURPOSE
                S Deliver to [Me / My doctor / My attorney] => RECIPIENT_CHOICE
                S By [Mail / Email / Fax] => DELIVERY_METHOD
                """);
    }

    @Test
    void veteran() {
        understood("""
                # Veteran dental record
                T Veteran name => PATIENT_FULL_NAME
                T Claim or file number => UNKNOWN or PATIENT_MRN
                T Branch of service => UNKNOWN
                T Service dates: entered => UNKNOWN or SERVICE_DATE_FROM or SERVICE_DATES
                # Authorized person
                T Name of person authorized to act => REPRESENTATIVE_NAME or REQUESTER_NAME or RECIPIENT_NAME
                """);
    }

    @Test
    void parentBeforeChild() {
        understood("""
                # Parent or guardian requesting records for a child
                T Your first name => REPRESENTATIVE_FIRST_NAME or REQUESTER_NAME
                T Your last name => REPRESENTATIVE_LAST_NAME or REQUESTER_NAME
                E Your email => REPRESENTATIVE_EMAIL or REQUESTER_EMAIL
                P Your phone => REPRESENTATIVE_PHONE or REQUESTER_PHONE
                # Child
                T First name => PATIENT_FIRST_NAME
                T Last name => PATIENT_LAST_NAME
                D Date of birth => PATIENT_BIRTH_DATE
                R Are you the child's legal guardian? [Yes / No] => UNKNOWN or CONSENT or REQUESTER_IS_PATIENT
                R Do both parents share custody? [Yes / No] => UNKNOWN
                R Is the child 12 or older? [Yes / No] => UNKNOWN
                T Child's school => UNKNOWN or RECIPIENT_NAME
                T Child's doctor => PROVIDER_NAME
                """);
    }

    @Test
    void personWhoHasDied() {
        understood("""
                # Records of a person who has died
                T Their full name => PATIENT_FULL_NAME
                T Their date of birth => PATIENT_BIRTH_DATE
                T When did they die? => UNKNOWN
                # About you
                T Your full name => REPRESENTATIVE_NAME or REQUESTER_NAME
                R I am their [Spouse / Child / Executor / Other] => REPRESENTATIVE_RELATIONSHIP or REQUESTER_IS_PATIENT
                T What papers do you have? (will, letters testamentary) => REPRESENTATIVE_AUTHORITY or UNKNOWN
                T Your mailing address => REPRESENTATIVE_ADDRESS or RECIPIENT_ADDRESS
                T Your phone => REPRESENTATIVE_PHONE or REQUESTER_PHONE
                """);
    }

    @Test
    void card() {
        understood("""
                # Order summary
                T Name on card => PAYMENT
                T Card number => PAYMENT
                T Exp (MM/YY) => PAYMENT or EXPIRATION
                T Security code => PAYMENT or ONE_TIME_CODE
                T Billing ZIP => PAYMENT
                B Save this card => UNKNOWN or CONSENT or PAYMENT
                """);
    }

    @Test
    void whatIsNeverFilled() {
        understood("""
                # Authorization
                T Full name of patient => PATIENT_FULL_NAME
                T DOB => PATIENT_BIRTH_DATE
                R Include mental health notes? [Yes / No] => SENSITIVE_CATEGORY
                R HIV test results [Include / Do not include] => SENSITIVE_CATEGORY
                B Include substance use disorder records => SENSITIVE_CATEGORY
                B I do not want reproductive health records released => SENSITIVE_CATEGORY
                T Initials => INITIALS
                T Employer => EMPLOYER
                T Health plan ID => INSURANCE_ID
                T Group # => INSURANCE_ID
                T Driver license no. => ID_UPLOAD
                T Notary public => WITNESS
                T Interpreter name => WITNESS
                T My commission expires => WITNESS or EXPIRATION
                T Date received => OFFICE_USE
                T Clerk initials => OFFICE_USE or INITIALS
                B I am 18 years of age or older => CONSENT or UNKNOWN
                B Text me updates => CONSENT or UNKNOWN
                """);
    }

    @Test
    void plainQuestions() {
        understood("""
                # Records Department
                T Who is the patient? (full name) => PATIENT_FULL_NAME
                T Patient's birthday => PATIENT_BIRTH_DATE
                T Has the patient used any other names? => PATIENT_FORMER_NAME
                R Who are you? [I am the patient / I am the patient's parent / I am the patient's representative] => REQUESTER_IS_PATIENT
                T If not the patient, please give your name => REPRESENTATIVE_NAME or REQUESTER_NAME
                E Where can we email you? => PATIENT_EMAIL or DELIVERY_EMAIL or REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                P What number can we call? => PATIENT_PHONE or REQUESTER_PHONE or REPRESENTATIVE_PHONE
                S Which clinic has the records? [North / South] => FACILITY
                A Which records do you want? => RECORD_DESCRIPTION
                T What dates do you want? => SERVICE_DATES
                S What will you use them for? [Personal / Legal / School] => PURPOSE
                """);
    }

    @Test
    void orthopedicGroup() {
        understood("""
                # Orthopedic group
                T Patient's First Name => PATIENT_FIRST_NAME
                T Patient's Last Name => PATIENT_LAST_NAME
                T Patient DOB (mm/dd/yyyy) => PATIENT_BIRTH_DATE
                T Chart No. => PATIENT_MRN
                S Physician [Dr. Hale / Dr. Ito] => PROVIDER_NAME
                ? Records needed
                B Office notes => RECORD_TYPE
                B Operative report => RECORD_TYPE
                B MRI report => RECORD_TYPE
                B X-rays on disc => RECORD_TYPE or IMAGING_TYPE
                B Work status notes => RECORD_TYPE
                B Physical therapy notes => RECORD_TYPE
                B Itemized statement => RECORD_TYPE
                ?
                T DOS from => SERVICE_DATE_FROM
                T DOS to => SERVICE_DATE_TO
                R Release to: [Patient / Attorney / Other provider] => RECIPIENT_CHOICE
                T Name/company => RECIPIENT_NAME
                T Attn => RECIPIENT_NAME or UNKNOWN
                T Address 1 => RECIPIENT_STREET or PATIENT_STREET
                T Address 2 => RECIPIENT_STREET_2 or PATIENT_STREET_2
                T City, ST ZIP => RECIPIENT_CITY_STATE_ZIP or PATIENT_CITY_STATE_ZIP
                T Fax # => RECIPIENT_FAX or PATIENT_FAX
                T Date needed => UNKNOWN
                """);
    }

    @Test
    void condado() {
        understood("""
                # Condado: copia de expediente
                T Primer apellido => PATIENT_LAST_NAME
                T Segundo apellido => UNKNOWN or PATIENT_LAST_NAME
                T Primer nombre => PATIENT_FIRST_NAME
                T Segundo nombre => PATIENT_MIDDLE_NAME
                T Nombre(s) anterior(es) => PATIENT_FORMER_NAME
                ? Fecha de nacimiento
                T Día => PATIENT_BIRTH_DAY
                T Mes => PATIENT_BIRTH_MONTH
                T Año => PATIENT_BIRTH_YEAR
                ?
                T Últimos 4 dígitos del Seguro Social => SSN_LAST4
                T Correo electrónico => PATIENT_EMAIL
                T Repita su correo electrónico => PATIENT_EMAIL_CONFIRM
                T Número de teléfono celular => PATIENT_PHONE
                T Calle y número => PATIENT_STREET or PATIENT_ADDRESS
                T Ciudad => PATIENT_CITY
                T Estado => PATIENT_STATE
                T C.P. => PATIENT_POSTAL_CODE or UNKNOWN
                R Soy [El paciente / Madre o padre / Tutor legal / Representante] => REQUESTER_IS_PATIENT
                T Nombre del padre, madre o tutor => REPRESENTATIVE_NAME
                T Teléfono del padre, madre o tutor => REPRESENTATIVE_PHONE
                ? Documentos que solicita
                B Todo el expediente => RECORD_TYPE
                B Notas del médico => RECORD_TYPE
                B Cartilla de vacunación => RECORD_TYPE
                B Salud mental => SENSITIVE_CATEGORY
                ?
                T ¿Desde qué fecha? => SERVICE_DATE_FROM
                T ¿Hasta qué fecha? => SERVICE_DATE_TO
                S ¿Para qué los necesita? [Uso personal / Escuela / Otro médico] => PURPOSE
                S Forma de entrega [Correo electrónico / Correo postal / En persona] => DELIVERY_METHOD
                B Acepto los términos => CONSENT
                B Autorizo el envío por correo electrónico sin cifrar => UNENCRYPTED_EMAIL_CONSENT
                T Firma electrónica => SIGNATURE
                T Fecha de la firma => SIGNED_DATE
                """);
    }

    @Test
    void hospiceFamily() {
        understood("""
                # Hospice: family request
                T Patient's legal name => PATIENT_FULL_NAME
                T Patient's date of birth => PATIENT_BIRTH_DATE
                T Date patient passed away => UNKNOWN
                T Name of person requesting => REQUESTER_NAME or REPRESENTATIVE_NAME
                S Relationship to the patient [Spouse / Child / Executor / Agent under power of attorney] => REPRESENTATIVE_RELATIONSHIP
                T Person requesting: street => REPRESENTATIVE_ADDRESS or RECIPIENT_STREET
                T Person requesting: city => REPRESENTATIVE_ADDRESS or RECIPIENT_CITY
                T Person requesting: phone => REQUESTER_PHONE or REPRESENTATIVE_PHONE
                T Person requesting: email => REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                F Proof of authority (letters, will, POA) => ID_UPLOAD
                B I am the personal representative of the estate => CONSENT or REQUESTER_IS_PATIENT or REPRESENTATIVE_RELATIONSHIP
                """);
    }

    @Test
    void laboratory() {
        understood("""
                # Lab results copy
                T Full name => PATIENT_FULL_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                T Order or accession number => UNKNOWN
                T Collection date => SERVICE_DATES
                T Ordering provider's name => PROVIDER_NAME or UNKNOWN
                T Collection site => FACILITY or UNKNOWN
                B All results => RECORD_TYPE
                B Specific test(s) => RECORD_TYPE or UNKNOWN
                T Test name(s) => RECORD_DESCRIPTION or UNKNOWN
                R Get results by [Patient portal / Mail / Secure email] => DELIVERY_METHOD
                """);
    }

    @Test
    void transportBill() {
        understood("""
                # Ambulance bill and report
                T Patient name => PATIENT_FULL_NAME
                T Patient date of birth => PATIENT_BIRTH_DATE
                D Date of transport => SERVICE_DATES
                T Taken to (hospital) => UNKNOWN or FACILITY
                T Run # => UNKNOWN
                T Requestor => REQUESTER_NAME
                T Company (if any) => UNKNOWN or EMPLOYER or RECIPIENT_NAME
                T Requestor address => RECIPIENT_ADDRESS or REPRESENTATIVE_ADDRESS
                R You are [The patient / Parent of the patient / Attorney / Insurance company] => REQUESTER_IS_PATIENT
                """);
    }

    @Test
    void whatNobodyNeeds() {
        understood("""
                # Optional
                S Prefix [Mr. / Mrs. / Dr.] => UNKNOWN
                T First Name => PATIENT_FIRST_NAME
                T Last Name => PATIENT_LAST_NAME
                S Suffix [Jr. / Sr. / III] => PATIENT_SUFFIX
                T Pronouns => UNKNOWN
                S Preferred language [English / Spanish] => UNKNOWN
                S Marital status [Single / Married] => UNKNOWN
                T Age => UNKNOWN
                T Occupation => EMPLOYER
                S Race [A / B] => UNKNOWN
                T How did you hear about us? => UNKNOWN
                T County => UNKNOWN
                T Country of birth => UNKNOWN
                T Place of birth => UNKNOWN
                T Father's name => UNKNOWN
                T Allergies => UNKNOWN
                T Insurance carrier => INSURANCE_ID
                T Subject => UNKNOWN
                A Message => COMMENTS or RECORD_DESCRIPTION
                T Website => UNKNOWN or HONEYPOT
                """);
    }

    @Test
    void releaseToBeforeFrom() {
        understood("""
                # Release To
                B Same as patient => RECIPIENT_CHOICE or UNKNOWN
                T Full name or facility => RECIPIENT_NAME
                T Phone number => RECIPIENT_PHONE
                T Fax number => RECIPIENT_FAX
                T Email address => RECIPIENT_EMAIL or DELIVERY_EMAIL
                T Street address => RECIPIENT_STREET or RECIPIENT_ADDRESS
                T Suite/Unit => RECIPIENT_STREET_2
                T City => RECIPIENT_CITY
                T State => RECIPIENT_STATE
                T ZIP => RECIPIENT_POSTAL_CODE
                # Release From
                T Facility or doctor => FACILITY
                T Phone number => UNKNOWN
                T Fax number => UNKNOWN
                T City => UNKNOWN
                """);
    }

    @Test
    void divulgacion() {
        understood("""
                # Autorización de divulgación
                T Apellido, nombre e inicial => PATIENT_FULL_NAME
                T F. de nacimiento => PATIENT_BIRTH_DATE
                P Teléfono (día) => PATIENT_PHONE
                P Teléfono (noche) => PATIENT_PHONE
                E Correo electrónico (opcional) => PATIENT_EMAIL
                T Dirección residencial => PATIENT_ADDRESS or PATIENT_STREET
                T Ciudad/Estado/Código postal => PATIENT_CITY_STATE_ZIP
                # Quién divulga
                T Nombre de la clínica u hospital => FACILITY
                # Quién recibe
                T Nombre => RECIPIENT_NAME
                T Dirección => RECIPIENT_ADDRESS or RECIPIENT_STREET
                T Teléfono/Fax => RECIPIENT_PHONE or RECIPIENT_FAX or UNKNOWN
                # Qué se divulga
                B Historial médico completo => RECORD_TYPE
                B Informes de radiología => RECORD_TYPE
                B Notas de urgencias => RECORD_TYPE
                B Facturas => RECORD_TYPE
                B VIH/SIDA => SENSITIVE_CATEGORY
                T Otros (especifique) => RECORD_DESCRIPTION or SENSITIVE_CATEGORY or UNKNOWN
                T Fechas: desde => SERVICE_DATE_FROM
                T Fechas: hasta => SERVICE_DATE_TO
                T Motivo => PURPOSE_TEXT
                T Vence el (fecha o evento) => EXPIRATION
                # Firma
                T Firma del paciente o de su representante => SIGNATURE
                T Fecha => SIGNED_DATE
                T Nombre del representante (letra de molde) => REPRESENTATIVE_NAME
                T Relación con el paciente / autoridad legal => REPRESENTATIVE_RELATIONSHIP or REPRESENTATIVE_AUTHORITY
                T Testigo => WITNESS
                """);
    }

    @Test
    void shotRecords() {
        understood("""
                # Student health center: shot records
                T Preferred first name => UNKNOWN
                T Legal first name => PATIENT_FIRST_NAME
                T Legal last name => PATIENT_LAST_NAME
                T Campus ID number => PATIENT_MRN or UNKNOWN or ID_UPLOAD
                T Date of birth => PATIENT_BIRTH_DATE
                T Campus email => PATIENT_EMAIL
                T Last semester attended => UNKNOWN or SERVICE_DATES or SERVICE_DATE_TO
                B Immunization record => RECORD_TYPE
                B TB test results => RECORD_TYPE or SENSITIVE_CATEGORY
                B COVID-19 vaccine card => RECORD_TYPE
                R Send to [Me / Another school / Employer] => RECIPIENT_CHOICE
                T School or employer name => RECIPIENT_NAME or EMPLOYER
                T School or employer fax => RECIPIENT_FAX or EMPLOYER
                T Street address => PATIENT_STREET or RECIPIENT_STREET
                """);
    }

    @Test
    void radiologyImages() {
        understood("""
                # Request for Radiology Images
                T Patient Last, First => PATIENT_FULL_NAME
                T Maiden => PATIENT_FORMER_NAME
                T DOB => PATIENT_BIRTH_DATE
                T Phone => PATIENT_PHONE
                T Exam date(s) => SERVICE_DATES
                T Exam(s) requested => RECORD_DESCRIPTION or BODY_PART or IMAGING_TYPE or UNKNOWN
                S Modality [MR / CT / US / XR] => IMAGING_TYPE
                R Release images on [CD / Film / Cloud link] => FORMAT
                R Include reports [Yes / No] => RECORD_TYPE or UNKNOWN
                R Images for [Personal use / Doctor's appointment / Attorney] => PURPOSE or RECIPIENT_CHOICE
                T Name of doctor images are for => RECIPIENT_NAME or PROVIDER_NAME
                T Picked up by => RECIPIENT_NAME or UNKNOWN or OFFICE_USE
                T Signature of person receiving images => SIGNATURE
                """);
    }

    @Test
    void everythingIsYours() {
        understood("""
                # Your request
                T@field_1 Your full name => PATIENT_FULL_NAME or REQUESTER_NAME
                T@field_2 Your date of birth => PATIENT_BIRTH_DATE
                T@field_3 Your home address => PATIENT_ADDRESS or PATIENT_STREET
                T@field_4 Your phone => PATIENT_PHONE or REQUESTER_PHONE
                E@field_5 Your email => PATIENT_EMAIL or REQUESTER_EMAIL
                E@field_6 Type your email again => PATIENT_EMAIL_CONFIRM
                T@field_7 Names you have used before => PATIENT_FORMER_NAME
                T@field_8 Your doctor => PROVIDER_NAME
                A@field_9 Your request => RECORD_DESCRIPTION
                T@field_10 Your relationship to the patient (write "self" if it is you) => REPRESENTATIVE_RELATIONSHIP
                R@field_11 Your preferred format [Paper / Electronic] => FORMAT
                R@field_12 Your preferred delivery [Mail / Email / Pick up] => DELIVERY_METHOD
                T@field_13 Your signature => SIGNATURE
                """);
    }

    @Test
    void releasingAndReceiving() {
        understood("""
                # Patient identification
                T Patient's printed name => PATIENT_FULL_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                T Address (street, city, state, zip) => PATIENT_ADDRESS
                T Home/cell phone => PATIENT_PHONE
                # Releasing organization
                T Name => FACILITY
                T Department => DEPARTMENT
                T Address => UNKNOWN
                # Receiving individual/organization
                T Name => RECIPIENT_NAME
                T Relationship to patient => REPRESENTATIVE_RELATIONSHIP or UNKNOWN
                T Address => RECIPIENT_ADDRESS or RECIPIENT_STREET
                T Telephone => RECIPIENT_PHONE
                # Signatures
                T Patient signature => SIGNATURE
                T Date signed => SIGNED_DATE
                T Parent/guardian/representative signature => SIGNATURE
                T Date signed => SIGNED_DATE
                T Representative's printed name => REPRESENTATIVE_NAME
                T Representative's relationship => REPRESENTATIVE_RELATIONSHIP
                T Representative's phone => REPRESENTATIVE_PHONE
                """);
    }

    @Test
    void yesOrNo() {
        understood("""
                # Records
                T Patient name => PATIENT_FULL_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                R Is the patient living? [Yes / No] => UNKNOWN
                R Is the patient under 18? [Yes / No] => UNKNOWN
                R Have you been seen here in the last year? [Yes / No] => UNKNOWN
                R Did you have surgery here? [Yes / No] => UNKNOWN
                R Do you have a portal account? [Yes / No] => UNKNOWN
                R Has your name changed since your visit? [Yes / No] => UNKNOWN or PATIENT_FORMER_NAME
                T If yes, what was it? => PATIENT_FORMER_NAME or UNKNOWN
                R Do you want images included? [Yes / No] => RECORD_TYPE or IMAGING_TYPE
                R Do you need certified copies? [Yes / No] => UNKNOWN or FORMAT
                R Rush? [Yes / No] => UNKNOWN
                """);
    }
}
