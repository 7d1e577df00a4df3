package org.access524.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Kinds of questions that are worded in many ways. */
class QuestionKindsTest {
    private static void understood(String script) {
        assertEquals("", String.join("\n", FormScript.mistakes(script)));
    }

    @Test
    void headingsThatAskWhoseRecords() {
        understood("""
                # Whose records are these?
                T First name => PATIENT_FIRST_NAME
                T Last name => PATIENT_LAST_NAME
                D Date of birth => PATIENT_BIRTH_DATE
                T Street => PATIENT_STREET
                T City => PATIENT_CITY
                P Phone => PATIENT_PHONE
                E Email => PATIENT_EMAIL
                # Your details
                T Full name => REQUESTER_NAME or REPRESENTATIVE_NAME or PATIENT_FULL_NAME
                T Relationship to this person => REPRESENTATIVE_RELATIONSHIP
                P Phone => REQUESTER_PHONE or REPRESENTATIVE_PHONE
                E Email => REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                T Address => REPRESENTATIVE_ADDRESS or RECIPIENT_ADDRESS
                """);
    }

    @Test
    void headingsThatAreQuestions() {
        understood("""
                # Who was the patient?
                T Name => PATIENT_FULL_NAME
                T DOB => PATIENT_BIRTH_DATE
                T Phone => PATIENT_PHONE
                # Who is filling out this form?
                T Name => REQUESTER_NAME or REPRESENTATIVE_NAME
                T Phone => REQUESTER_PHONE or REPRESENTATIVE_PHONE
                T Email => REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                T How are you related to the patient? => REPRESENTATIVE_RELATIONSHIP
                # Where should the records go?
                T Name or organization => RECIPIENT_NAME
                T Address => RECIPIENT_ADDRESS or RECIPIENT_STREET
                T City => RECIPIENT_CITY
                T State => RECIPIENT_STATE
                T Zip => RECIPIENT_POSTAL_CODE
                T Fax => RECIPIENT_FAX
                T Email => RECIPIENT_EMAIL or DELIVERY_EMAIL
                """);
    }

    @Test
    void sectionsOfParties() {
        understood("""
                # Section A: Individual whose record is requested
                T Last => PATIENT_LAST_NAME
                T First => PATIENT_FIRST_NAME
                T MI => PATIENT_MIDDLE_NAME
                T Former name(s) => PATIENT_FORMER_NAME
                T Birth date => PATIENT_BIRTH_DATE
                T Mailing address => PATIENT_STREET or PATIENT_ADDRESS
                T City / State / ZIP => PATIENT_CITY_STATE_ZIP
                T Daytime phone => PATIENT_PHONE
                # Section B: Facility releasing the record
                T Facility name => FACILITY
                T Facility address => UNKNOWN or FACILITY
                T Facility phone => UNKNOWN or RECIPIENT_PHONE
                # Section C: Person or entity receiving the record
                T Name => RECIPIENT_NAME
                T Attention => RECIPIENT_NAME or UNKNOWN
                T Mailing address => RECIPIENT_ADDRESS or RECIPIENT_STREET
                T City / State / ZIP => RECIPIENT_CITY_STATE_ZIP
                T Phone => RECIPIENT_PHONE
                T Secure fax => RECIPIENT_FAX
                # Section D: Signature of individual or representative
                T Signature => SIGNATURE
                T Date => SIGNED_DATE
                T Print name of signer => REQUESTER_NAME or REPRESENTATIVE_NAME or PATIENT_FULL_NAME or SIGNATURE
                T Capacity (e.g. parent, guardian, executor) => REPRESENTATIVE_RELATIONSHIP or REPRESENTATIVE_AUTHORITY
                """);
    }

    @Test
    void seccionesDePartes() {
        understood("""
                # ¿De quién es el expediente?
                T Nombre => PATIENT_FIRST_NAME
                T Apellidos => PATIENT_LAST_NAME
                T Fecha de nacimiento => PATIENT_BIRTH_DATE
                T Teléfono => PATIENT_PHONE
                # ¿Quién llena esta solicitud?
                T Su nombre completo => REQUESTER_NAME or REPRESENTATIVE_NAME
                T ¿Qué relación tiene con el paciente? => REPRESENTATIVE_RELATIONSHIP
                T Su teléfono => REQUESTER_PHONE or REPRESENTATIVE_PHONE
                T Su correo electrónico => REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                T Su dirección => REPRESENTATIVE_ADDRESS or RECIPIENT_ADDRESS
                # ¿A quién enviamos la copia?
                R Enviar a [A mí / A otro consultorio] => RECIPIENT_CHOICE
                T Nombre del consultorio o médico => RECIPIENT_NAME
                T Fax del consultorio => RECIPIENT_FAX
                """);
    }

    @Test
    void howToReachIsNoDelivery() {
        understood("""
                # Contact
                T Full name => PATIENT_FULL_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                R How should we contact you? [Phone / Email / Text] => UNKNOWN
                R How may we reach you with questions? [Home phone / Cell phone / Email] => UNKNOWN
                R May we leave a voicemail? [Yes / No] => UNKNOWN or CONSENT
                S Best time to call [Morning / Afternoon / Evening] => UNKNOWN
                R Preferred communication [Phone call / Email] => UNKNOWN
                R Contact me by [Phone / Mail / Email] => UNKNOWN
                B OK to text this number => CONSENT or UNKNOWN
                R Preferred contact method [Phone / Email] => UNKNOWN
                P Preferred contact number => PATIENT_PHONE
                R ¿Cómo podemos comunicarnos con usted? [Teléfono / Correo] => UNKNOWN
                R Preferred method of delivery [Mail / Secure email / Pick up] => DELIVERY_METHOD
                """);
    }

    @Test
    void linesForThoseWhoAreNotThePatient() {
        understood("""
                # Patient
                T Patient's name => PATIENT_FULL_NAME
                T Birth date => PATIENT_BIRTH_DATE
                # Signature
                T Signature => SIGNATURE
                T Date => SIGNED_DATE
                T Completed by, if other than patient => REPRESENTATIVE_NAME or REQUESTER_NAME
                T Name of person completing this form if not the patient => REPRESENTATIVE_NAME or REQUESTER_NAME
                T If signed by someone other than the patient, print name => REPRESENTATIVE_NAME
                T If not signed by patient, state relationship => REPRESENTATIVE_RELATIONSHIP
                T Reason patient is unable to sign => UNKNOWN or REPRESENTATIVE_AUTHORITY or SIGNATURE
                """);
    }

    @Test
    void beginningsAndEndsOfPeriods() {
        understood("""
                # Records
                ? Dates of service: from
                T Month => UNKNOWN or SERVICE_DATE_FROM
                T Day => UNKNOWN or SERVICE_DATE_FROM
                T Year => UNKNOWN or SERVICE_DATE_FROM
                ?
                T Starting (mm/yyyy) => SERVICE_DATE_FROM or UNKNOWN
                T Ending (mm/yyyy) => SERVICE_DATE_TO or UNKNOWN
                # Visits
                T Date of first visit => SERVICE_DATE_FROM
                T Date of last visit => SERVICE_DATE_TO
                # Range
                T Records beginning on => SERVICE_DATE_FROM
                T and ending on => SERVICE_DATE_TO
                # Time
                T Information dated from: => SERVICE_DATE_FROM
                T Information dated to: => SERVICE_DATE_TO
                # Periodo
                T Periodo de atención: del => SERVICE_DATE_FROM
                T Periodo de atención: al => SERVICE_DATE_TO
                # P
                D Treatment period start => SERVICE_DATE_FROM
                D Treatment period end => SERVICE_DATE_TO
                # W
                T Covering the period from (date) => SERVICE_DATE_FROM
                T Covering the period to (date) => SERVICE_DATE_TO
                # V
                T Approximate date(s) of treatment or visit => SERVICE_DATES
                T Dates you were seen => SERVICE_DATES
                T Fechas aproximadas de la atención => SERVICE_DATES
                """);
    }

    @Test
    void severalThingsInOneField() {
        understood("""
                # Patient
                T Patient name / DOB => UNKNOWN or PATIENT_FULL_NAME
                T Phone / email => PATIENT_PHONE or PATIENT_EMAIL or UNKNOWN
                T Address, city, state, zip => PATIENT_ADDRESS
                T Full mailing address (street, city, state, ZIP) => PATIENT_ADDRESS
                # Recipient
                A Name, address, phone and fax of recipient => RECIPIENT_NAME or RECIPIENT_ADDRESS
                A Name and address of person or facility to receive records => RECIPIENT_NAME or RECIPIENT_ADDRESS
                A Nombre y dirección de quien recibe => RECIPIENT_NAME or RECIPIENT_ADDRESS
                A Recipient (name and mailing address) => RECIPIENT_NAME or RECIPIENT_ADDRESS
                """);
    }

    @Test
    void answersTellTheQuestion() {
        understood("""
                # Request
                T Name => PATIENT_FULL_NAME
                S Please choose [Paper / CD / PDF] => FORMAT
                S Choose one [Mail / Fax / Secure email] => DELIVERY_METHOD
                R I would like [Complete record / Summary / Immunizations only] => RECORD_TYPE
                R I am [The patient / A parent / A legal guardian] => REQUESTER_IS_PATIENT
                R Please send them [by secure email / by mail / by fax] => DELIVERY_METHOD
                R I want my copy [on paper / as a PDF / on a CD] => FORMAT
                R Records are for [Personal use / Another doctor / Lawyer] => PURPOSE or RECIPIENT_CHOICE
                R Give me [Everything / Only lab results] => RECORD_TYPE
                R They should go [to me / to another provider] => RECIPIENT_CHOICE
                R This is for [Myself / My child / Someone I care for] => REQUESTER_IS_PATIENT
                R Cover [All dates / Specific dates] => ALL_DATES
                T Specific dates => SERVICE_DATES
                R Signed as [Patient / Parent / Guardian] => REQUESTER_IS_PATIENT or REPRESENTATIVE_RELATIONSHIP
                """);
    }

    @Test
    void numbersOfOthers() {
        understood("""
                # Patient
                T Name => PATIENT_FULL_NAME
                T@phone_area Area code => PATIENT_PHONE_AREA
                T@phone_no Number => PATIENT_PHONE_LINE or PATIENT_PHONE
                T Home phone => PATIENT_PHONE
                T Work phone => PATIENT_PHONE
                T Ext. => UNKNOWN
                T Cell phone carrier => UNKNOWN
                T Emergency contact => UNKNOWN
                T Emergency contact phone => UNKNOWN
                T Who referred you? => UNKNOWN or PROVIDER_NAME
                T Primary insurance => INSURANCE_ID
                T Policy holder's name => UNKNOWN or INSURANCE_ID
                T Referring doctor's phone => UNKNOWN or RECIPIENT_PHONE
                """);
    }

    @Test
    void numbersOfABuilderInNames() {
        understood("""
                # Patient
                T@first_3 First Name => PATIENT_FIRST_NAME
                T@last_3 Last Name => PATIENT_LAST_NAME
                T@input_4 Date of Birth => PATIENT_BIRTH_DATE
                T@last_4 Last => PATIENT_LAST_NAME
                E@email_2 Email => PATIENT_EMAIL
                T@address_2 Address => PATIENT_ADDRESS or PATIENT_STREET
                T@ssn_4 Last four of Social => SSN_LAST4
                T@name_5 Clinic name => FACILITY
                T@zip_4 ZIP => PATIENT_POSTAL_CODE
                T@phone_4 Phone => PATIENT_PHONE
                T@date_6 Date signed => SIGNED_DATE
                """);
    }

    @Test
    void remarksInBrackets() {
        understood("""
                # Patient
                T Name (as it appears on your photo ID) => PATIENT_FULL_NAME
                T Legal name (must match government ID) => PATIENT_FULL_NAME
                T Date of birth (for verification) => PATIENT_BIRTH_DATE
                T Email (we will send a confirmation to this address) => PATIENT_EMAIL
                T Phone (in case we have questions about your request) => PATIENT_PHONE
                T Medical record number (if known; on your wristband) => PATIENT_MRN
                T Mailing address (no PO boxes) => PATIENT_ADDRESS or PATIENT_STREET
                T Fax number (only if you chose fax above) => PATIENT_FAX or RECIPIENT_FAX
                T Email address (only if you chose email above) => PATIENT_EMAIL or DELIVERY_EMAIL or PATIENT_EMAIL_CONFIRM
                T Name of person who will pick up the records (photo ID required) => RECIPIENT_NAME
                T Person authorized to pick up (bring ID) => RECIPIENT_NAME
                T Doctor you saw (if you remember) => PROVIDER_NAME
                """);
    }

    @Test
    void representativeByNumberedSections() {
        understood("""
                # 1. Patient
                T Name of patient (please print) => PATIENT_FULL_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                T Date of death, if deceased => UNKNOWN
                # 2. If you are not the patient
                T Your name => REPRESENTATIVE_NAME or REQUESTER_NAME
                T Relationship => REPRESENTATIVE_RELATIONSHIP
                T Legal document that gives you authority => REPRESENTATIVE_AUTHORITY
                T Address => REPRESENTATIVE_ADDRESS
                T City => REPRESENTATIVE_ADDRESS
                T State => REPRESENTATIVE_ADDRESS
                T Zip => REPRESENTATIVE_ADDRESS
                T Phone => REPRESENTATIVE_PHONE
                T E-mail => REPRESENTATIVE_EMAIL
                F Attach copy of document => ID_UPLOAD
                R Check what applies [Parent of minor / Guardian or conservator / Health care agent / Executor] => REPRESENTATIVE_RELATIONSHIP or REPRESENTATIVE_AUTHORITY
                # 3. What we should send
                A Describe what you want => RECORD_DESCRIPTION
                T For dates => SERVICE_DATES
                """);
    }
}
