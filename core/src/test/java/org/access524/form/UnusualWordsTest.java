package org.access524.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Labels in words that forms seldom use: who is who, names, dates, telephones, the way of the copy. */
class UnusualWordsTest {
    private static void understood(String script) {
        assertEquals("", String.join("\n", FormScript.mistakes(script)));
    }

    @Test
    void whoseChart() {
        understood("""
                # Who
                T Chart belongs to => PATIENT_FULL_NAME
                T Whose chart is this? (full name) => PATIENT_FULL_NAME
                T Patient's name as it was at the time of care => PATIENT_FORMER_NAME or PATIENT_FULL_NAME
                T Patient's legal first name => PATIENT_FIRST_NAME
                T Patient's legal last name => PATIENT_LAST_NAME
                T Second last name => PATIENT_LAST_NAME or UNKNOWN
                T Born on => PATIENT_BIRTH_DATE
                T Birthday of the patient => PATIENT_BIRTH_DATE
                T Today is => SIGNED_DATE
                """);
    }

    @Test
    void aboutYou() {
        understood("""
                # About you
                T First => PATIENT_FIRST_NAME
                T M.I. => PATIENT_MIDDLE_NAME
                T Last => PATIENT_LAST_NAME
                T Names you had before => PATIENT_FORMER_NAME
                T Name on the chart, if another => PATIENT_FORMER_NAME
                T DOB (mm-dd-yy) => PATIENT_BIRTH_DATE
                T Reach you at (phone) => PATIENT_PHONE
                T Number we can text => PATIENT_PHONE
                T Mobile => PATIENT_PHONE
                T Where you get mail => PATIENT_ADDRESS or RECIPIENT_ADDRESS
                T Where you live now => PATIENT_ADDRESS or PATIENT_STREET
                T Town => PATIENT_CITY
                T ZIP+4 => PATIENT_POSTAL_CODE
                T Your inbox (e-mail) => PATIENT_EMAIL
                """);
    }

    @Test
    void howFarBack() {
        understood("""
                # Records
                R How far back should we go? [The whole chart / Last two years / Dates below] => ALL_DATES or SERVICE_DATES
                T Earliest visit you want => SERVICE_DATE_FROM
                T Latest visit you want => SERVICE_DATE_TO
                R What should the copy be on? [CD / Paper / PDF] => FORMAT
                R How will you get it? [Mail / I'll pick it up / Portal] => DELIVERY_METHOD
                T Why do you want these? => PURPOSE_TEXT
                T Doctor's name (if you recall) => PROVIDER_NAME
                T Which of our offices? => FACILITY
                T Tell us what you are looking for => RECORD_DESCRIPTION
                T Anything else? => COMMENTS
                """);
    }

    @Test
    void personAsking() {
        understood("""
                # Patient
                T Name => PATIENT_FULL_NAME
                T Birth date => PATIENT_BIRTH_DATE
                # Person asking, if somebody else
                T Name => REQUESTER_NAME or REPRESENTATIVE_NAME
                T How are you related? => REPRESENTATIVE_RELATIONSHIP
                T Day phone => REPRESENTATIVE_PHONE or REQUESTER_PHONE
                T E-mail => REPRESENTATIVE_EMAIL or REQUESTER_EMAIL
                T What lets you act (court order, will, power of attorney)? => REPRESENTATIVE_AUTHORITY
                """);
    }

    @Test
    void childsRecord() {
        understood("""
                # Child's record
                T Child's name => PATIENT_FULL_NAME
                T Child's birthday => PATIENT_BIRTH_DATE
                T Mom's or dad's name => REPRESENTATIVE_NAME or REQUESTER_NAME
                T Mom's or dad's cell => REPRESENTATIVE_PHONE or REQUESTER_PHONE
                T Signature of mom or dad => SIGNATURE
                T Signed when? => SIGNED_DATE
                """);
    }

    @Test
    void gettingTheCopy() {
        understood("""
                # Getting the copy
                R Give it to [Me / Another clinic / My lawyer] => RECIPIENT_CHOICE
                T If another: who? => RECIPIENT_NAME
                T Their fax => RECIPIENT_FAX
                T Send the link to this e-mail => DELIVERY_EMAIL
                """);
    }

    @Test
    void datosConOtrasPalabras() {
        understood("""
                # Datos
                T Nombre de pila => PATIENT_FIRST_NAME
                T Apellido paterno => PATIENT_LAST_NAME
                T Apellido materno => PATIENT_LAST_NAME or UNKNOWN
                T Fecha en que nació => PATIENT_BIRTH_DATE
                T Celular => PATIENT_PHONE
                T Ciudad y estado => PATIENT_CITY_STATE_ZIP
                T ¿A qué correo le mandamos el enlace? => DELIVERY_EMAIL
                R ¿Cómo desea recibirlo? [Por correo / En persona / Por el portal] => DELIVERY_METHOD
                R ¿En qué formato? [Papel / PDF / CD] => FORMAT
                T ¿Para qué lo necesita? => PURPOSE_TEXT
                T ¿Desde cuándo? => SERVICE_DATE_FROM
                T ¿Hasta cuándo? => SERVICE_DATE_TO
                T Firma de quien pide => SIGNATURE
                """);
    }

    @Test
    void executor() {
        understood("""
                # Request
                T Name of decedent => PATIENT_FULL_NAME
                T Date of birth of decedent => PATIENT_BIRTH_DATE
                T Date of death => UNKNOWN
                T Executor's name => REPRESENTATIVE_NAME
                T Executor's telephone => REPRESENTATIVE_PHONE
                T Executor's mailing address => REPRESENTATIVE_ADDRESS
                T Probate case no. => REPRESENTATIVE_AUTHORITY or UNKNOWN
                """);
    }

    @Test
    void memberOfAPlan() {
        understood("""
                # Release form
                T Member's name => PATIENT_FULL_NAME
                T Member's date of birth => PATIENT_BIRTH_DATE
                T Plan member ID => INSURANCE_ID
                T Home/cell number => PATIENT_PHONE
                T Work number => PATIENT_PHONE or UNKNOWN
                T Fax number, if any => PATIENT_FAX or RECIPIENT_FAX
                T This permission ends on => EXPIRATION
                T Printed name of signer => REQUESTER_NAME or REPRESENTATIVE_NAME or PATIENT_FULL_NAME or SIGNATURE
                T Date => SIGNED_DATE
                """);
    }

    @Test
    void shorthand() {
        understood("""
                # Imaging request
                T Pt name (L, F, M) => PATIENT_FULL_NAME
                T Pt DOB => PATIENT_BIRTH_DATE
                T Pt phone => PATIENT_PHONE
                T Exam(s) wanted and dates => RECORD_DESCRIPTION or SERVICE_DATES or BODY_PART or IMAGING_TYPE
                S Put the images on [Disc / USB stick / Online link] => FORMAT
                T Person who will pick up the disc => RECIPIENT_NAME
                T Ordering clinician => PROVIDER_NAME
                B I have been told there may be a charge => FEE_CONSENT
                """);
    }

    @Test
    void oneQuestionAScreen() {
        understood("""
                # Step 1
                T What is your full legal name? => PATIENT_FULL_NAME
                T When were you born? => PATIENT_BIRTH_DATE
                T What's the best phone number for you? => PATIENT_PHONE
                T What's your e-mail? => PATIENT_EMAIL
                T And again, to be sure? => PATIENT_EMAIL_CONFIRM or UNKNOWN
                T What's your street address? => PATIENT_STREET or PATIENT_ADDRESS
                T Which city? => PATIENT_CITY
                S Which state? [Alabama / Alaska / Wyoming] => PATIENT_STATE
                T Which ZIP code? => PATIENT_POSTAL_CODE
                T Did we know you by a different name? => PATIENT_FORMER_NAME
                R Are these records for you or for someone you take care of? [For me / For someone I take care of] => REQUESTER_IS_PATIENT
                S Which clinic did you visit? [North / South] => FACILITY
                T Around when did you visit? => SERVICE_DATES
                """);
    }

    @Test
    void namesInParts() {
        understood("""
                # Patient
                T Given name(s) => PATIENT_FIRST_NAME
                T Family name(s) => PATIENT_LAST_NAME
                T Jr., Sr., III => PATIENT_SUFFIX
                T Date you were born => PATIENT_BIRTH_DATE
                T Place of birth => UNKNOWN
                T Chart # (leave empty if you don't know it) => PATIENT_MRN
                T Phone, with area code => PATIENT_PHONE
                T Second phone => PATIENT_PHONE or UNKNOWN
                T P.O. box or street => PATIENT_STREET or PATIENT_ADDRESS
                T Apt., unit or lot => PATIENT_STREET_2
                T City or village => PATIENT_CITY
                T Post code => PATIENT_POSTAL_CODE
                T Nationality => UNKNOWN
                """);
    }

    @Test
    void recordsOfThatPerson() {
        understood("""
                # For whom
                R I'm asking for [My own records / My child's records / Records of someone who died] => REQUESTER_IS_PATIENT
                T If not your own: name of that person => PATIENT_FULL_NAME
                T Date of birth of that person => PATIENT_BIRTH_DATE
                T What are you to that person? => REPRESENTATIVE_RELATIONSHIP
                """);
    }

    @Test
    void patientAndPersonAsking() {
        understood("""
                # Patient details
                T Patient => PATIENT_FULL_NAME
                T D.O.B. => PATIENT_BIRTH_DATE
                # Your details (person making the request)
                T Full name => REQUESTER_NAME or REPRESENTATIVE_NAME
                T Role (self, parent, guardian, agent) => REPRESENTATIVE_RELATIONSHIP
                T Daytime phone => REQUESTER_PHONE or REPRESENTATIVE_PHONE
                T Email address => REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                T Postal address => REPRESENTATIVE_ADDRESS or RECIPIENT_ADDRESS
                """);
    }

    @Test
    void whereTheCopyGoes() {
        understood("""
                # Where the copy goes
                T Name on the envelope => RECIPIENT_NAME
                T Address line 1 => RECIPIENT_STREET
                T City => RECIPIENT_CITY
                T State => RECIPIENT_STATE
                T Zip => RECIPIENT_POSTAL_CODE
                """);
    }

    @Test
    void whatYouWant() {
        understood("""
                # What you want
                T From (month/year) => SERVICE_DATE_FROM
                T Through (month/year) => SERVICE_DATE_TO
                T Visit on or about => SERVICE_DATES
                B Just my most recent visit => ALL_DATES or RECORD_TYPE or SERVICE_DATES
                B The whole thing => RECORD_TYPE
                B Doctor's notes => RECORD_TYPE
                B Shot record => RECORD_TYPE
                B Pictures (X-ray, CT, MRI) => IMAGING_TYPE or RECORD_TYPE
                B What you billed me => RECORD_TYPE
                B Counseling records => SENSITIVE_CATEGORY
                T Reason you need these (you may leave it blank) => PURPOSE_TEXT
                """);
    }

    @Test
    void howItComes() {
        understood("""
                # Delivery
                R Choose one [Post it to me / I'll come in / Put it on a disc / Upload to my portal] => DELIVERY_METHOD or FORMAT
                T E-mail for the secure link => DELIVERY_EMAIL
                T Cell for the passcode => RECIPIENT_PHONE or PATIENT_PHONE
                B It is fine to e-mail it without encryption => UNENCRYPTED_EMAIL_CONSENT
                T Most I will pay: $ => FEE_CONSENT
                """);
    }

    @Test
    void signingForThePatient() {
        understood("""
                # Sign
                T Type your name to sign => SIGNATURE
                T Date => SIGNED_DATE
                T If you signed for the patient, print your name => REPRESENTATIVE_NAME or REQUESTER_NAME
                T and say how you are related => REPRESENTATIVE_RELATIONSHIP
                T Witness (only if signed with a mark) => WITNESS
                """);
    }

    @Test
    void solicitudConOtrasPalabras() {
        understood("""
                # Solicitud
                T Apellidos y nombres => PATIENT_FULL_NAME
                T Nacido el => PATIENT_BIRTH_DATE
                T Teléfono de casa => PATIENT_PHONE
                T Teléfono móvil => PATIENT_PHONE
                T Calle y número => PATIENT_STREET
                T Colonia o barrio => UNKNOWN or PATIENT_STREET_2
                T C.P. => PATIENT_POSTAL_CODE
                T Correo electrónico => PATIENT_EMAIL
                T Repita el correo => PATIENT_EMAIL_CONFIRM
                T Nombre de quien solicita, si es otra persona => REQUESTER_NAME or REPRESENTATIVE_NAME
                T ¿Qué es usted del paciente? => REPRESENTATIVE_RELATIONSHIP
                T Atendido del => SERVICE_DATE_FROM
                T al => SERVICE_DATE_TO
                B Todo mi expediente => RECORD_TYPE
                R Entréguenme la copia [En papel / En disco / Por correo electrónico] => FORMAT or DELIVERY_METHOD
                """);
    }

    @Test
    void accountAndForm() {
        understood("""
                # Patient portal help
                T Username => USERNAME
                T Name => PATIENT_FULL_NAME
                T Email on file => PATIENT_EMAIL
                T New email => UNKNOWN or PATIENT_EMAIL
                """);
    }

    @Test
    void emergencyContactFirst() {
        understood("""
                # Emergency contact
                T Name => UNKNOWN
                T Phone => UNKNOWN
                T Relationship => UNKNOWN
                # Patient
                T Name => PATIENT_FULL_NAME
                T Phone => PATIENT_PHONE
                """);
    }

    @Test
    void datesOfAllKinds() {
        understood("""
                # Form
                T Legal name on your ID => PATIENT_FULL_NAME
                T Name you were admitted under => PATIENT_FORMER_NAME
                T Month of birth => PATIENT_BIRTH_MONTH
                T Day of birth => PATIENT_BIRTH_DAY
                T Year of birth (4 digits) => PATIENT_BIRTH_YEAR
                T Age now => UNKNOWN
                T Date of the accident => SERVICE_DATES or UNKNOWN
                T Date of your next appointment => UNKNOWN
                T Date you need this by => UNKNOWN
                T Date this form was filled out => SIGNED_DATE
                T Valid through => EXPIRATION
                """);
    }

    @Test
    void parentWhoHasDied() {
        understood("""
                # Records of a parent who has died
                T Parent's full name => PATIENT_FULL_NAME
                T Parent's date of birth => PATIENT_BIRTH_DATE
                T Your full name => REPRESENTATIVE_NAME or REQUESTER_NAME
                T Your phone => REPRESENTATIVE_PHONE or REQUESTER_PHONE
                T Your e-mail => REPRESENTATIVE_EMAIL or REQUESTER_EMAIL
                T Your mailing address => REPRESENTATIVE_ADDRESS or RECIPIENT_ADDRESS
                """);
    }

    @Test
    void whenAndWhatElse() {
        understood("""
                # Prescriptions
                T Filled on or after => SERVICE_DATE_FROM
                T Filled on or before => SERVICE_DATE_TO
                B All sessions => ALL_DATES
                T Anything to add? => COMMENTS
                T Message for the nurse => COMMENTS
                T Número de paciente => PATIENT_MRN
                """);
    }
}
