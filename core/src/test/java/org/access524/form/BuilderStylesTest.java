package org.access524.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whole forms as the builders of web sites and portals make them. */
class BuilderStylesTest {
    private static void understood(String script) {
        assertEquals("", String.join("\n", FormScript.mistakes(script)));
    }

    @Test
    void contactForm() {
        understood("""
                # Medical Records Release
                T@your-name ~ Your Name* => PATIENT_FULL_NAME or REQUESTER_NAME
                E@your-email ~ Your Email* => PATIENT_EMAIL or REQUESTER_EMAIL
                P@your-phone ~ Your Phone => PATIENT_PHONE or REQUESTER_PHONE
                T@patient-name ~ Patient's Name (if different) => PATIENT_FULL_NAME
                T@patient-dob ~ Patient's Date of Birth => PATIENT_BIRTH_DATE
                S@relationship [Self / Parent / Spouse / Other] => REPRESENTATIVE_RELATIONSHIP or REQUESTER_IS_PATIENT
                A@your-message ~ What records do you need? => RECORD_DESCRIPTION
                B@acceptance-1 I consent to the collection of my information => CONSENT
                T@quiz-1 What is 3 + 4? => CAPTCHA
                """);
    }

    @Test
    void marketingForm() {
        understood("""
                # Records Request
                T@firstname First name => PATIENT_FIRST_NAME
                T@lastname Last name => PATIENT_LAST_NAME
                T@maiden_name Maiden or other name => PATIENT_FORMER_NAME
                T@date_of_birth Date of birth => PATIENT_BIRTH_DATE
                E@email Email => PATIENT_EMAIL
                P@mobilephone Mobile phone number => PATIENT_PHONE
                T@address Street address => PATIENT_STREET
                T@city City => PATIENT_CITY
                T@state State/Region => PATIENT_STATE
                T@zip Postal code => PATIENT_POSTAL_CODE
                R@are_you_an_existing_patient Are you an existing patient? [Yes / No] => UNKNOWN
                S@records_location Which location holds your records? [Downtown / West] => FACILITY
                S@what_is_the_reason_for_your_request What is the reason for your request? [Personal / Moving / Second opinion] => PURPOSE
                R@delivery_preference How would you like to receive your records? [Secure email / Mail / Pick up] => DELIVERY_METHOD
                B@LEGAL_CONSENT.processing I agree to allow us to store and process my personal data. => CONSENT
                """);
    }

    @Test
    void oneQuestionAtATime() {
        understood("""
                T@a1 Hi! What's your first name? => PATIENT_FIRST_NAME
                T@a2 And your last name? => PATIENT_LAST_NAME
                T@a3 What's your date of birth? => PATIENT_BIRTH_DATE
                E@a4 What's the best email for you? => PATIENT_EMAIL
                P@a5 And a phone number, just in case? => PATIENT_PHONE
                R@a6 Whose records do you need? [Mine / My child's / Somebody else's] => REQUESTER_IS_PATIENT
                A@a7 Tell us which records you'd like => RECORD_DESCRIPTION
                R@a8 How far back should we go? [Everything / Last year / Last 2 years] => ALL_DATES
                R@a9 How do you want to get them? [Email / Mail / Pick up in person] => DELIVERY_METHOD
                R@a10 What do you need them for? [Just for me / A new doctor / School] => PURPOSE
                """);
    }

    @Test
    void questionsWithoutNames() {
        understood("""
                # Request for dental records
                T Patient full name => PATIENT_FULL_NAME
                D Patient date of birth => PATIENT_BIRTH_DATE
                T Parent/guardian name if patient is a minor => REPRESENTATIVE_NAME
                T Parent/guardian phone => REPRESENTATIVE_PHONE
                T Email to send records to => DELIVERY_EMAIL
                R Which records? [X-rays only / X-rays and chart notes / Everything] => RECORD_TYPE or IMAGING_TYPE
                T If sending to another dentist, name of office => RECIPIENT_NAME
                T If sending to another dentist, office email => RECIPIENT_EMAIL
                T Approximate date of your last visit => SERVICE_DATES or SERVICE_DATE_TO
                B I am the patient or the patient's legal guardian => CONSENT or REQUESTER_IS_PATIENT
                """);
    }

    @Test
    void clientRecords() {
        understood("""
                # Client Record Request
                T@ctl00$Main$txtLName Last Name: => PATIENT_LAST_NAME
                T@ctl00$Main$txtFName First Name: => PATIENT_FIRST_NAME
                T@ctl00$Main$txtMI M.I.: => PATIENT_MIDDLE_NAME
                T@ctl00$Main$txtAKA AKA: => PATIENT_FORMER_NAME
                T@ctl00$Main$txtDOB DOB: => PATIENT_BIRTH_DATE
                T@ctl00$Main$txtSSN SSN (last 4 digits): => SSN_LAST4
                T@ctl00$Main$txtAddr1 Address: => PATIENT_STREET or PATIENT_ADDRESS
                T@ctl00$Main$txtAddr2 Apt/Suite: => PATIENT_STREET_2
                T@ctl00$Main$txtCity City: => PATIENT_CITY
                S@ctl00$Main$ddlState State: [Alabama / Alaska / Wyoming] => PATIENT_STATE
                T@ctl00$Main$txtZip Zip: => PATIENT_POSTAL_CODE
                T@ctl00$Main$txtHPhone Home Phone: => PATIENT_PHONE
                T@ctl00$Main$txtCPhone Cell Phone: => PATIENT_PHONE
                S@ctl00$Main$ddlProgram Program or clinic: [WIC / Immunization / TB] => FACILITY or DEPARTMENT or SENSITIVE_CATEGORY or UNKNOWN
                T@ctl00$Main$txtReqName Requestor Name: => REQUESTER_NAME or REPRESENTATIVE_NAME
                S@ctl00$Main$ddlRel Relationship to Client: [Self / Parent / Guardian] => REPRESENTATIVE_RELATIONSHIP
                T@ctl00$Main$txtReqAddr Requestor Address: => REPRESENTATIVE_ADDRESS or RECIPIENT_ADDRESS or RECIPIENT_STREET
                T@ctl00$Main$txtReqPhone Requestor Phone: => REQUESTER_PHONE or REPRESENTATIVE_PHONE
                T@ctl00$Main$txtReqEmail Requestor Email: => REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                T@ctl00$Main$txtFrom From: => SERVICE_DATE_FROM or FACILITY
                T@ctl00$Main$txtCaptcha Type the code shown: => CAPTCHA
                """);
    }

    @Test
    void authorizationInMaterialStyle() {
        understood("""
                # Authorization
                T@mat-input-0 Patient's legal first name => PATIENT_FIRST_NAME
                T@mat-input-1 Patient's legal last name => PATIENT_LAST_NAME
                T@mat-input-2 Preferred name => UNKNOWN
                T@mat-input-3 Birthdate => PATIENT_BIRTH_DATE
                S@mat-select-0 Sex at birth [Female / Male] => PATIENT_SEX
                S@mat-select-1 Legal sex [Female / Male] => PATIENT_SEX
                T@mat-input-4 Mobile => PATIENT_PHONE
                T@mat-input-5 E-mail => PATIENT_EMAIL
                T@mat-input-6 Verify e-mail => PATIENT_EMAIL_CONFIRM
                T@mat-input-7 Address line 1 => PATIENT_STREET
                T@mat-input-8 Address line 2 => PATIENT_STREET_2
                T@mat-input-9 City => PATIENT_CITY
                S@mat-select-2 State [Alabama / Wyoming] => PATIENT_STATE
                T@mat-input-10 ZIP+4 => PATIENT_POSTAL_CODE
                # Information to be disclosed by
                S@mat-select-3 Hospital or clinic [A Hospital / B Clinic] => FACILITY
                # Information to be disclosed to
                T@mat-input-11 Name of person or organization => RECIPIENT_NAME
                T@mat-input-12 Relationship to patient => REPRESENTATIVE_RELATIONSHIP or UNKNOWN
                T@mat-input-13 Street address => RECIPIENT_STREET or RECIPIENT_ADDRESS
                T@mat-input-14 City, state, ZIP => RECIPIENT_CITY_STATE_ZIP
                T@mat-input-15 Phone => RECIPIENT_PHONE
                T@mat-input-16 Fax => RECIPIENT_FAX
                # Expiration
                T@mat-input-17 Unless revoked, this authorization will end on => EXPIRATION
                """);
    }

    @Test
    void insideAPortal() {
        understood("""
                # Request medical records
                S Patient [Me (Ana Ruiz) / Leo Ruiz] => UNKNOWN or PATIENT_FULL_NAME or REQUESTER_IS_PATIENT or RECIPIENT_CHOICE
                S Location [All / Main / North] => FACILITY
                R Which records? [Entire chart / Select items] => RECORD_TYPE
                D Start date => SERVICE_DATE_FROM
                D End date => SERVICE_DATE_TO
                R Who are these records for? [Me / Someone else] => RECIPIENT_CHOICE or REQUESTER_IS_PATIENT
                T Recipient's name => RECIPIENT_NAME
                E Recipient's email => RECIPIENT_EMAIL
                R File format [PDF / C-CDA] => FORMAT
                A Note to records staff (optional) => COMMENTS
                T Enter your date of birth to confirm => PATIENT_BIRTH_DATE
                """);
    }

    @Test
    void longAuthorization() {
        understood("""
                # Patient information
                T Patient's full name (last, first, middle) => PATIENT_FULL_NAME
                T Prior names under which treated => PATIENT_FORMER_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                T Telephone: day => PATIENT_PHONE
                T Telephone: evening => PATIENT_PHONE
                T Address => PATIENT_ADDRESS or PATIENT_STREET
                # I hereby authorize the following provider to release my health information
                T Provider/Facility => FACILITY
                T Address => UNKNOWN
                T Telephone => UNKNOWN
                T Fax => UNKNOWN
                # To the following person or organization
                T Name => RECIPIENT_NAME
                T Address => RECIPIENT_ADDRESS or RECIPIENT_STREET
                T Telephone => RECIPIENT_PHONE
                T Fax => RECIPIENT_FAX
                # Specific information
                T Treatment dates: from => SERVICE_DATE_FROM
                T to => SERVICE_DATE_TO
                B Complete record => RECORD_TYPE
                B Pertinent information (H&P, discharge summary, operative reports, consults, labs) => RECORD_TYPE
                B Other (specify) => RECORD_TYPE
                T Other (specify) => RECORD_DESCRIPTION or UNKNOWN
                ? The following require my specific authorization
                B Mental health => SENSITIVE_CATEGORY
                B HIV/AIDS => SENSITIVE_CATEGORY
                B Alcohol/drug => SENSITIVE_CATEGORY
                ?
                T Purpose of disclosure => PURPOSE_TEXT
                T This authorization will expire on the following date, event or condition => EXPIRATION
                B I may revoke this authorization at any time => CONSENT
                T Signature of patient or legal representative => SIGNATURE
                T Date/time => SIGNED_DATE
                T If signed by legal representative, relationship to patient => REPRESENTATIVE_RELATIONSHIP
                T Printed name of legal representative => REPRESENTATIVE_NAME
                T Witness => WITNESS
                # Office use only
                T MRN => OFFICE_USE
                T Verified by => OFFICE_USE
                """);
    }

    @Test
    void autorizacionLarga() {
        understood("""
                # Autorización para divulgar información de salud
                T Nombre del/de la paciente => PATIENT_FULL_NAME
                T Otros nombres usados => PATIENT_FORMER_NAME
                T Fecha de nac. => PATIENT_BIRTH_DATE
                T Núm. de expediente => PATIENT_MRN
                T Dirección (calle y número) => PATIENT_STREET or PATIENT_ADDRESS
                T Apto. => PATIENT_STREET_2
                T Ciudad => PATIENT_CITY
                S Estado [Alabama / Wyoming] => PATIENT_STATE
                T Código postal => PATIENT_POSTAL_CODE
                T Tel. de casa => PATIENT_PHONE
                T Tel. celular => PATIENT_PHONE
                # Autorizo a que divulgue mi información
                S Hospital o clínica [Hospital A / Clínica B] => FACILITY
                # Enviar la información a
                T Nombre o institución => RECIPIENT_NAME
                T Dirección => RECIPIENT_ADDRESS or RECIPIENT_STREET
                T Ciudad, estado y código postal => RECIPIENT_CITY_STATE_ZIP
                T Teléfono => RECIPIENT_PHONE
                T Fax => RECIPIENT_FAX
                # Información
                R Fechas de servicio [Todas / Solo estas fechas] => ALL_DATES
                T Solo estas fechas => SERVICE_DATES
                R Propósito [Uso personal / Continuidad de atención / Legal / Otro] => PURPOSE
                T Otro => PURPOSE_TEXT
                R ¿En qué formato? [Papel / CD / PDF] => FORMAT
                T Esta autorización vence el => EXPIRATION
                T Firma del paciente o representante => SIGNATURE
                T Fecha => SIGNED_DATE
                T Nombre en letra de molde => PATIENT_FULL_NAME or REQUESTER_NAME or REPRESENTATIVE_NAME
                T Parentesco o autoridad para firmar => REPRESENTATIVE_RELATIONSHIP or REPRESENTATIVE_AUTHORITY
                """);
    }

    @Test
    void twoLanguagesInEachLabel() {
        understood("""
                # Records Request / Solicitud de expediente
                T Patient Name / Nombre del paciente => PATIENT_FULL_NAME
                T Date of Birth / Fecha de nacimiento => PATIENT_BIRTH_DATE
                T Phone / Teléfono => PATIENT_PHONE
                T Email / Correo electrónico => PATIENT_EMAIL
                T Address / Dirección => PATIENT_ADDRESS or PATIENT_STREET
                T City, State, Zip / Ciudad, estado, código postal => PATIENT_CITY_STATE_ZIP
                T Parent or guardian / Padre, madre o tutor => REPRESENTATIVE_NAME
                T Relationship / Parentesco => REPRESENTATIVE_RELATIONSHIP
                R Records needed / Registros que necesita [All / Todos / Immunizations / Vacunas] => RECORD_TYPE
                R Delivery / Entrega [Email / Correo electrónico / Mail / Correo postal] => DELIVERY_METHOD
                T Signature / Firma => SIGNATURE
                T Date / Fecha => SIGNED_DATE
                """);
    }

    @Test
    void partsUnderTheirQuestion() {
        understood("""
                # Request Records
                ? Name
                T First Name => PATIENT_FIRST_NAME
                T Last Name => PATIENT_LAST_NAME
                ? Date of Birth
                T MM => PATIENT_BIRTH_MONTH
                T DD => PATIENT_BIRTH_DAY
                T YYYY => PATIENT_BIRTH_YEAR
                ? Phone
                T Area Code => PATIENT_PHONE_AREA
                T Prefix => PATIENT_PHONE_PREFIX
                T Line => PATIENT_PHONE_LINE
                ? Start of records
                T MM => UNKNOWN
                T DD => UNKNOWN
                T YYYY => UNKNOWN
                ? Parent Name (if patient is under 18)
                T First Name => REPRESENTATIVE_FIRST_NAME
                T Last Name => REPRESENTATIVE_LAST_NAME
                ? Address
                T Address 1 => PATIENT_STREET
                T Address 2 => PATIENT_STREET_2
                T City => PATIENT_CITY
                T State/Province => PATIENT_STATE
                T Zip/Postal Code => PATIENT_POSTAL_CODE
                ?
                A How can we help? => COMMENTS or RECORD_DESCRIPTION or UNKNOWN
                """);
    }

    @Test
    void immunizationRegistry() {
        understood("""
                # Immunization Information System Record Request
                T Last name (at birth) => PATIENT_FORMER_NAME or PATIENT_LAST_NAME
                T Current last name => PATIENT_LAST_NAME
                T First name => PATIENT_FIRST_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                T City and state of birth => UNKNOWN
                T Mother's first name => UNKNOWN
                T Mother's maiden name => UNKNOWN
                S Gender [F / M] => PATIENT_SEX
                T Requestor's full name => REQUESTER_NAME or REPRESENTATIVE_NAME
                R Requestor is [Self / Parent / Legal guardian] => REQUESTER_IS_PATIENT or REPRESENTATIVE_RELATIONSHIP
                R Return record by [Email / Fax / Mail] => DELIVERY_METHOD
                T Fax # => PATIENT_FAX or RECIPIENT_FAX
                T Attention/school name => RECIPIENT_NAME or UNKNOWN
                T Driver's license # => ID_UPLOAD
                """);
    }
}
