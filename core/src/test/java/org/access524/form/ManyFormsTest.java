package org.access524.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whole forms in the styles of many kinds of providers and form builders. */
class ManyFormsTest {
    private static void understood(String script) {
        assertEquals("", String.join("\n", FormScript.mistakes(script)));
    }

    @Test
    void familyPractice() {
        understood("""
                # Request a copy of your records
                T Legal name => PATIENT_FULL_NAME
                T Name you go by => UNKNOWN
                D Birthday => PATIENT_BIRTH_DATE
                P Best number to reach you => PATIENT_PHONE
                R Best way to contact you [Phone call / Text message / Email / Portal message] => UNKNOWN
                E Email => PATIENT_EMAIL
                T Home address => PATIENT_STREET or PATIENT_ADDRESS
                T City => PATIENT_CITY
                S State [Alabama / Alaska / Wyoming] => PATIENT_STATE
                T ZIP => PATIENT_POSTAL_CODE
                S Which of our doctors did you see? [Dr. Reed / Dr. Oake / Not sure] => PROVIDER_NAME
                ? What would you like a copy of?
                B My whole chart => RECORD_TYPE
                B Visit notes => RECORD_TYPE
                B Lab and test results => RECORD_TYPE
                B Immunizations => RECORD_TYPE
                B Only the following: => RECORD_TYPE
                T Only the following: => RECORD_DESCRIPTION or UNKNOWN
                ?
                R What dates? [All dates / Only these dates] => ALL_DATES
                T Only these dates => SERVICE_DATES
                R How would you like them? [Paper / PDF by secure email / On a USB stick] => FORMAT or DELIVERY_METHOD
                B I understand this is not for emergencies => CONSENT
                T Type your full name as your signature => SIGNATURE
                T Today's date => SIGNED_DATE
                """);
    }

    @Test
    void countyImmunizations() {
        understood("""
                # Who is this record for?
                T@first_3 First => PATIENT_FIRST_NAME
                T@middle_3 Middle => PATIENT_MIDDLE_NAME
                T@last_3 Last => PATIENT_LAST_NAME
                T Any other last names used when vaccinated => PATIENT_FORMER_NAME
                ? Date of birth
                S Month [Jan / Feb / Mar / Apr / May / Jun / Jul / Aug / Sep / Oct / Nov / Dec] => PATIENT_BIRTH_MONTH
                T Day => PATIENT_BIRTH_DAY
                T Year => PATIENT_BIRTH_YEAR
                ?
                R Sex [Female / Male / X] => PATIENT_SEX
                T Mother's maiden name => UNKNOWN
                # Person requesting the record
                R You are [The person named above / Parent or legal guardian / Other] => REQUESTER_IS_PATIENT
                T Your first name, if not the person above => REPRESENTATIVE_FIRST_NAME or REQUESTER_NAME
                T Your last name, if not the person above => REPRESENTATIVE_LAST_NAME or REQUESTER_NAME
                P Daytime telephone => REQUESTER_PHONE or REPRESENTATIVE_PHONE or PATIENT_PHONE
                E Email address => REQUESTER_EMAIL or REPRESENTATIVE_EMAIL or PATIENT_EMAIL
                # How to send it
                R Send the record by [Mail / Secure email / Fax to school / Pick up at clinic] => DELIVERY_METHOD
                T School or child care fax => RECIPIENT_FAX
                F Copy of your photo ID => ID_UPLOAD
                B I certify under penalty of law that I am entitled to this record => CONSENT
                T Signature => SIGNATURE
                ? Date
                T MM => SIGNED_DATE
                T DD => SIGNED_DATE
                T YYYY => SIGNED_DATE
                """);
    }

    @Test
    void dentalOffice() {
        understood("""
                # Dental records release
                T Patient => PATIENT_FULL_NAME
                T DOB => PATIENT_BIRTH_DATE
                T Responsible party => UNKNOWN or REPRESENTATIVE_NAME
                P Mobile => PATIENT_PHONE
                E E-mail => PATIENT_EMAIL
                ? Please send
                B Bitewings => RECORD_TYPE or IMAGING_TYPE
                B Panoramic x-ray => IMAGING_TYPE or RECORD_TYPE
                B Perio charting => RECORD_TYPE
                B Treatment notes => RECORD_TYPE
                B Ledger => RECORD_TYPE
                ?
                R Send to [Me / My new dentist] => RECIPIENT_CHOICE
                T New dentist's name and address => RECIPIENT_NAME
                P New dentist's phone => RECIPIENT_PHONE
                E New office email for x-rays => RECIPIENT_EMAIL
                T Reason for transfer (optional) => PURPOSE_TEXT
                T Signature of patient or guardian => SIGNATURE
                T If guardian, relationship to patient => REPRESENTATIVE_RELATIONSHIP
                T Date => SIGNED_DATE
                """);
    }

    @Test
    void imagingCentre() {
        understood("""
                # Patient
                T@txtFName First Name => PATIENT_FIRST_NAME
                T@txtLName Last Name => PATIENT_LAST_NAME
                T@txtDOB Date of Birth => PATIENT_BIRTH_DATE
                T@txtAcct Patient or account number => PATIENT_MRN
                P@txtPh Telephone => PATIENT_PHONE
                # Exam
                S Where was your exam done? [Northside / Lakeshore / Mobile unit] => FACILITY
                T Date of exam (or approximate) => SERVICE_DATES
                ? Exam type
                B MRI => IMAGING_TYPE
                B CT => IMAGING_TYPE
                B PET/CT => IMAGING_TYPE
                B DEXA => IMAGING_TYPE
                ?
                T Area of the body => BODY_PART
                T Ordering physician => PROVIDER_NAME or UNKNOWN
                ? I need
                B Images => IMAGING_TYPE or RECORD_TYPE
                B Written report => RECORD_TYPE
                ?
                R Media [CD / USB / Online link] => FORMAT
                R Pick-up or mail? [I will pick up / Mail to my address] => DELIVERY_METHOD
                T Name of person picking up, if not you (must show photo ID) => RECIPIENT_NAME
                T Mailing address => PATIENT_ADDRESS or PATIENT_STREET
                T City, State, Zip => PATIENT_CITY_STATE_ZIP
                B There may be a charge for extra discs => FEE_CONSENT
                """);
    }

    @Test
    void universityHealth() {
        understood("""
                # Student information
                T Student name (last, first, middle) => PATIENT_FULL_NAME
                T Name while enrolled, if different => PATIENT_FORMER_NAME
                T Student ID => PATIENT_MRN or UNKNOWN
                T Birthdate (mm/dd/yyyy) => PATIENT_BIRTH_DATE
                T Permanent address => PATIENT_ADDRESS or PATIENT_STREET
                E Personal email (not your campus address) => PATIENT_EMAIL
                P Cell => PATIENT_PHONE
                # Records
                T Years attended => UNKNOWN or SERVICE_DATES
                R I am requesting [My complete health record / Immunizations only / Specific visits] => RECORD_TYPE
                T Specific visits => RECORD_DESCRIPTION or SERVICE_DATES
                R Purpose of request [Personal use / Transfer / Employment / Other] => PURPOSE
                T If other, please specify => PURPOSE_TEXT
                # Delivery
                R Deliver via [Student portal / Encrypted email / US mail / Fax] => DELIVERY_METHOD
                P Fax number of clinic or school => RECIPIENT_FAX
                T Attention => RECIPIENT_NAME or UNKNOWN
                B I understand that my records may contain counseling information => CONSENT or SENSITIVE_CATEGORY
                T Electronic signature => SIGNATURE
                T Date signed => SIGNED_DATE
                """);
    }

    @Test
    void veterans() {
        understood("""
                # Individuals' request for a copy of their own health information
                T Veteran's last name => PATIENT_LAST_NAME
                T Veteran's first name => PATIENT_FIRST_NAME
                T Middle initial => PATIENT_MIDDLE_NAME
                T Social Security number (last 4) => SSN_LAST4
                T Date of birth => PATIENT_BIRTH_DATE
                P Telephone number (include area code) => PATIENT_PHONE
                T Name and location of VA facility => FACILITY
                ? Information requested
                B Health summary (prior 2 years) => RECORD_TYPE
                B Inpatient discharge summary => RECORD_TYPE
                B Progress notes => RECORD_TYPE
                B Operative or clinical procedures => RECORD_TYPE
                B Radiology reports => RECORD_TYPE
                B Other => RECORD_TYPE
                T Describe other => RECORD_DESCRIPTION
                ?
                T Date range from => SERVICE_DATE_FROM
                T Date range to => SERVICE_DATE_TO
                R Desired form [Paper / CD-ROM / Electronic] => FORMAT
                R Delivery [Pick up in person / Mail to my address / My HealtheVet secure messaging] => DELIVERY_METHOD
                T Signature of veteran => SIGNATURE
                T Date (mm/dd/yyyy) => SIGNED_DATE
                # To be signed by personal representative
                T Printed name => REPRESENTATIVE_NAME
                T Authority to sign on behalf of veteran => REPRESENTATIVE_AUTHORITY
                # For VA use only
                T Date request processed => OFFICE_USE
                T Released by => OFFICE_USE
                """);
    }

    @Test
    void addressInOneTemplateOfABuilder() {
        understood("""
                # Release of information
                ? Name
                T@names[first_name] First Name => PATIENT_FIRST_NAME
                T@names[last_name] Last Name => PATIENT_LAST_NAME
                ?
                T@datetime Date of Birth => PATIENT_BIRTH_DATE
                E@email Email => PATIENT_EMAIL
                E@email_1 Confirm Email => PATIENT_EMAIL_CONFIRM
                ? Address
                T@address_1[address_line_1] Address Line 1 => PATIENT_STREET
                T@address_1[address_line_2] Address Line 2 => PATIENT_STREET_2
                T@address_1[city] City => PATIENT_CITY
                S@address_1[state] Province or State [Alabama / Ontario / Wyoming] => PATIENT_STATE
                T@address_1[zip] Postal Code => PATIENT_POSTAL_CODE
                S@address_1[country] Country [Canada / Mexico / United States] => PATIENT_COUNTRY
                ?
                P@phone Phone/Mobile => PATIENT_PHONE
                R@input_radio Are you the patient? [Yes / No, I act for the patient] => REQUESTER_IS_PATIENT
                T@input_text If no, your full name => REQUESTER_NAME or REPRESENTATIVE_NAME
                T@input_text_1 If no, your relationship => REPRESENTATIVE_RELATIONSHIP
                S@dropdown Clinic visited [Downtown / Harbour / Westside] => FACILITY
                A@description Tell us what you need => RECORD_DESCRIPTION
                T@input_text_2 From which date? => SERVICE_DATE_FROM
                T@input_text_3 Until which date? => SERVICE_DATE_TO
                B@terms I have read and agree to the privacy policy => CONSENT
                """);
    }

    @Test
    void childrensHospital() {
        understood("""
                # Your child
                T Child's full legal name => PATIENT_FULL_NAME
                D Child's birth date => PATIENT_BIRTH_DATE
                T Child's hospital number, if known => PATIENT_MRN
                # You
                T Your name => REQUESTER_NAME or REPRESENTATIVE_NAME
                S You are the child's [Mother / Father / Legal guardian / Foster parent] => REPRESENTATIVE_RELATIONSHIP
                T Your street address => REPRESENTATIVE_ADDRESS or RECIPIENT_STREET
                T City => REPRESENTATIVE_ADDRESS or RECIPIENT_CITY
                T State => REPRESENTATIVE_ADDRESS or RECIPIENT_STATE
                T ZIP code => REPRESENTATIVE_ADDRESS or RECIPIENT_POSTAL_CODE
                P Your mobile => REPRESENTATIVE_PHONE or REQUESTER_PHONE
                E Your email => REPRESENTATIVE_EMAIL or REQUESTER_EMAIL
                # What you need
                B Clinic visits => RECORD_TYPE
                B Emergency visits => RECORD_TYPE
                B Growth charts => RECORD_TYPE
                A Anything else? => COMMENTS or RECORD_DESCRIPTION
                R Other parent may also receive a copy? [Yes / No] => UNKNOWN or RECIPIENT_CHOICE
                T Court case or custody papers, if any => REPRESENTATIVE_AUTHORITY or UNKNOWN
                F Upload custody papers => ID_UPLOAD
                """);
    }

    @Test
    void deceasedPatient() {
        understood("""
                # Decedent
                T Name of deceased patient => PATIENT_FULL_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                T Date of death => UNKNOWN
                T Last address => PATIENT_ADDRESS or PATIENT_STREET
                # Requestor
                T Name => REPRESENTATIVE_NAME or REQUESTER_NAME
                T Relationship to deceased => REPRESENTATIVE_RELATIONSHIP
                T Address => REPRESENTATIVE_ADDRESS or RECIPIENT_ADDRESS or RECIPIENT_STREET
                T City/State/Zip => REPRESENTATIVE_ADDRESS or RECIPIENT_CITY_STATE_ZIP
                P Phone => REPRESENTATIVE_PHONE or REQUESTER_PHONE
                R Basis of authority [Executor or administrator / Surviving spouse / Next of kin] => REPRESENTATIVE_AUTHORITY or REPRESENTATIVE_RELATIONSHIP
                T Document that gives you authority => REPRESENTATIVE_AUTHORITY
                F Letters of administration or death certificate => ID_UPLOAD
                # Records requested
                B Entire record => RECORD_TYPE
                B Final admission => RECORD_TYPE
                B Autopsy report => RECORD_TYPE
                T Name and relationship of anyone else who may receive the records => RECIPIENT_NAME
                """);
    }

    @Test
    void clinicaComunitaria() {
        understood("""
                # Solicitud de copia del expediente
                T Nombre(s) => PATIENT_FIRST_NAME
                T Apellido paterno => PATIENT_LAST_NAME
                T Apellido materno => UNKNOWN or PATIENT_LAST_NAME
                T Fecha de nacimiento (dd/mm/aaaa) => PATIENT_BIRTH_DATE
                T Domicilio postal => PATIENT_ADDRESS or PATIENT_STREET
                T Ciudad => PATIENT_CITY
                T Estado => PATIENT_STATE
                T Código postal => PATIENT_POSTAL_CODE
                P Celular => PATIENT_PHONE
                E Correo => PATIENT_EMAIL
                R ¿Cómo prefiere que nos comuniquemos con usted? [Llamada / Mensaje de texto / Correo] => UNKNOWN
                S ¿Quién hace esta solicitud? [El paciente / Padre, madre o tutor / Representante legal] => REQUESTER_IS_PATIENT
                T Nombre de quien solicita, si no es el paciente => REPRESENTATIVE_NAME or REQUESTER_NAME
                T Parentesco => REPRESENTATIVE_RELATIONSHIP
                T Documento que lo autoriza => REPRESENTATIVE_AUTHORITY
                ? ¿Qué registros necesita?
                B Expediente completo => RECORD_TYPE
                B Resultados de laboratorio => RECORD_TYPE
                B Vacunas => RECORD_TYPE
                B Radiografías => RECORD_TYPE or IMAGING_TYPE
                ?
                T Desde => SERVICE_DATE_FROM
                T Hasta => SERVICE_DATE_TO
                R Forma de entrega [Correo electrónico seguro / Correo postal / Recoger en persona] => DELIVERY_METHOD
                T Nombre de la persona que recoge (con identificación) => RECIPIENT_NAME
                T Motivo de la solicitud => PURPOSE_TEXT
                T Firma => SIGNATURE
                T Fecha => SIGNED_DATE
                """);
    }

    @Test
    void behaviouralHealth() {
        understood("""
                # Client information
                T Client name => PATIENT_FULL_NAME
                T Client DOB => PATIENT_BIRTH_DATE
                T Maiden/previous names => PATIENT_FORMER_NAME
                T SSN (last four, optional) => SSN_LAST4
                # I authorize
                S Program [Outpatient / Residential / Crisis] => FACILITY or DEPARTMENT or UNKNOWN
                T Therapist => PROVIDER_NAME
                # To release to
                R Recipient [Myself / Person or agency listed below] => RECIPIENT_CHOICE
                T Person/agency => RECIPIENT_NAME
                T Address => RECIPIENT_ADDRESS or RECIPIENT_STREET
                P Phone => RECIPIENT_PHONE
                P Fax => RECIPIENT_FAX
                # Information
                ? Initial each item to be released
                T Assessment => INITIALS or SENSITIVE_CATEGORY
                T Substance use treatment => INITIALS or SENSITIVE_CATEGORY
                T HIV status => INITIALS or SENSITIVE_CATEGORY
                ?
                T This consent ends on (date or event) => EXPIRATION
                T Client signature => SIGNATURE
                T Date => SIGNED_DATE
                T Signature of witness => WITNESS or SIGNATURE
                T Date => SIGNED_DATE or WITNESS
                """);
    }

    @Test
    void pharmacy() {
        understood("""
                # Prescription records request
                T Patient's name => PATIENT_FULL_NAME
                T Patient's date of birth => PATIENT_BIRTH_DATE
                T Rx number (optional) => UNKNOWN or PATIENT_MRN
                S Pharmacy location [Main St / Oak Ave] => FACILITY
                R Report needed [Prescription history / Tax or insurance statement] => RECORD_TYPE or UNKNOWN
                T For the period beginning => SERVICE_DATE_FROM
                T and ending => SERVICE_DATE_TO
                R Send it by [Mail / Pick up in store / Email] => DELIVERY_METHOD
                E Email it to => DELIVERY_EMAIL or PATIENT_EMAIL
                T Print name => PATIENT_FULL_NAME or REQUESTER_NAME
                T Relationship (if not patient) => REPRESENTATIVE_RELATIONSHIP
                """);
    }

    @Test
    void ambulance() {
        understood("""
                # Patient care report request
                T Patient's name => PATIENT_FULL_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                T Incident or run number => UNKNOWN or PATIENT_MRN
                T Date of incident => UNKNOWN or SERVICE_DATES
                T Approximate time of call => UNKNOWN
                T Location of incident => UNKNOWN
                T Hospital transported to => FACILITY or UNKNOWN
                # Requester
                R I am the [Patient / Parent of minor patient / Personal representative / Attorney] => REQUESTER_IS_PATIENT
                T Requester's printed name => REQUESTER_NAME or REPRESENTATIVE_NAME
                T Requester's mailing address => RECIPIENT_ADDRESS or REPRESENTATIVE_ADDRESS or RECIPIENT_STREET
                P Requester's phone => REQUESTER_PHONE or REPRESENTATIVE_PHONE
                E Requester's email => REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                ? Documents
                B Patient care report => RECORD_TYPE
                B Billing statement => RECORD_TYPE
                B ECG strips => RECORD_TYPE
                """);
    }

    @Test
    void sentences() {
        understood("""
                # Tell us about you
                T What is your full legal name? => PATIENT_FULL_NAME
                T What was your name when you were our patient, if it has changed? => PATIENT_FORMER_NAME
                T When were you born? => PATIENT_BIRTH_DATE
                T What is the best phone number for questions about this request? => PATIENT_PHONE
                E Which email address should we use? => PATIENT_EMAIL
                T What is your mailing address? => PATIENT_ADDRESS
                R Are you asking for yourself or for somebody else? [For myself / For somebody else] => REQUESTER_IS_PATIENT
                T If you are asking for somebody else, how are you related? => REPRESENTATIVE_RELATIONSHIP
                A What would you like us to send? => RECORD_DESCRIPTION
                T Which dates should we cover? => SERVICE_DATES
                T Where were you treated? => FACILITY
                R In what format would you like your records? [Paper / Electronic] => FORMAT
                R How should we get them to you? [Secure email / Mail / Pick up] => DELIVERY_METHOD
                T Why do you need them? (optional) => PURPOSE_TEXT
                """);
    }

    @Test
    void eyeClinic() {
        understood("""
                # Patient
                T@name-1 Patient Name => PATIENT_FULL_NAME
                T@date-1 Patient DOB => PATIENT_BIRTH_DATE
                P@phone-1 Patient Phone => PATIENT_PHONE
                E@email-2 Patient Email => PATIENT_EMAIL
                S@select-1 Office [Uptown / Eastgate] => FACILITY
                # Request
                B Glasses prescription => RECORD_TYPE
                B Contact lens prescription => RECORD_TYPE
                B Exam notes => RECORD_TYPE
                B OCT / retinal photos => RECORD_TYPE or IMAGING_TYPE
                A@textarea-1 Details => RECORD_DESCRIPTION or COMMENTS
                R@radio-1 Release to [Patient / Another eye doctor] => RECIPIENT_CHOICE
                T@name-2 Name of eye doctor => RECIPIENT_NAME or PROVIDER_NAME
                P@phone-2 Fax for eye doctor => RECIPIENT_FAX
                B@consent-1 I consent to the release => CONSENT
                """);
    }
}
