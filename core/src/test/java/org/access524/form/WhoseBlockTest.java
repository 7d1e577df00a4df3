package org.access524.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole forms in which several persons and offices are asked for. */
class WhoseBlockTest {
    private static void understood(String script) {
        assertEquals("", String.join("\n", FormScript.mistakes(script)));
    }

    @Test
    void requesterWithoutAHeading() {
        understood("""
                # Request for medical records
                T Name of patient => PATIENT_FULL_NAME
                T DOB => PATIENT_BIRTH_DATE
                T Name of requester (if different) => REQUESTER_NAME or REPRESENTATIVE_NAME
                T Relationship => REPRESENTATIVE_RELATIONSHIP
                T Mailing address => REPRESENTATIVE_ADDRESS or PATIENT_ADDRESS or PATIENT_STREET or RECIPIENT_STREET or RECIPIENT_ADDRESS
                T City => REPRESENTATIVE_ADDRESS or PATIENT_CITY or RECIPIENT_CITY
                T State => REPRESENTATIVE_ADDRESS or PATIENT_STATE or RECIPIENT_STATE
                T Zip => REPRESENTATIVE_ADDRESS or PATIENT_POSTAL_CODE or RECIPIENT_POSTAL_CODE
                T Phone => PATIENT_PHONE or REQUESTER_PHONE or REPRESENTATIVE_PHONE
                T Email => PATIENT_EMAIL or REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                """);
    }

    @Test
    void whoeverSignsMayBeThePatient() {
        for (String heading : List.of(
                "Patient, Parent or Legal Guardian",
                "Patient or Guardian",
                "Paciente, padre o tutor",
                "Paciente o tutor")) {
            understood("# " + heading + "\nT Fax => PATIENT_FAX\nT Phone => PATIENT_PHONE or REQUESTER_PHONE\n");
        }
    }

    @Test
    void adultOfAMinor() {
        understood("""
                # Minor patient
                T Minor's name => PATIENT_FULL_NAME
                T Minor's date of birth => PATIENT_BIRTH_DATE
                T Minor's address => PATIENT_ADDRESS or PATIENT_STREET
                # Adult making request
                T Name => REPRESENTATIVE_NAME or REQUESTER_NAME
                T Relationship to minor => REPRESENTATIVE_RELATIONSHIP
                T Address (if different) => REPRESENTATIVE_ADDRESS or RECIPIENT_ADDRESS or RECIPIENT_STREET
                T Phone => REPRESENTATIVE_PHONE or REQUESTER_PHONE
                T Email => REPRESENTATIVE_EMAIL or REQUESTER_EMAIL
                """);
    }

    @Test
    void stepsOfPatientAndRequestor() {
        understood("""
                # Step 1: Patient
                T First name => PATIENT_FIRST_NAME
                T Last name => PATIENT_LAST_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                # Step 2: Requestor
                R Requestor type [Patient / Legal representative] => REQUESTER_IS_PATIENT
                T First name => REPRESENTATIVE_FIRST_NAME or REQUESTER_NAME
                T Last name => REPRESENTATIVE_LAST_NAME or REQUESTER_NAME
                T Email => REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                T Phone => REQUESTER_PHONE or REPRESENTATIVE_PHONE
                T Street => REPRESENTATIVE_ADDRESS or RECIPIENT_STREET
                T City => REPRESENTATIVE_ADDRESS or RECIPIENT_CITY
                T State => REPRESENTATIVE_ADDRESS or RECIPIENT_STATE
                T ZIP => REPRESENTATIVE_ADDRESS or RECIPIENT_POSTAL_CODE
                # Step 3: Records
                B All records => RECORD_TYPE
                """);
    }

    @Test
    void executorFirst() {
        understood("""
                # Executor or administrator
                T Your name => REPRESENTATIVE_NAME or REQUESTER_NAME
                T Your address => REPRESENTATIVE_ADDRESS
                T Your phone => REPRESENTATIVE_PHONE or REQUESTER_PHONE
                T Your e-mail => REPRESENTATIVE_EMAIL or REQUESTER_EMAIL
                T Court that appointed you => REPRESENTATIVE_AUTHORITY
                T Case number => REPRESENTATIVE_AUTHORITY or UNKNOWN
                # Person who died
                T Name => PATIENT_FULL_NAME
                T Other names used => PATIENT_FORMER_NAME
                T Birth date => PATIENT_BIRTH_DATE
                T Date of death => UNKNOWN
                T Last known address => PATIENT_ADDRESS or PATIENT_STREET
                # Records
                T Dates of care => SERVICE_DATES
                """);
    }

    @Test
    void recipientIfSomeoneElse() {
        understood("""
                # Who should get the records?
                R Send my records to [Me / Someone else] => RECIPIENT_CHOICE
                # If someone else
                T Name => RECIPIENT_NAME
                T Company or practice => RECIPIENT_NAME or UNKNOWN or FACILITY
                T Street => RECIPIENT_STREET or RECIPIENT_ADDRESS
                T City => RECIPIENT_CITY
                T State => RECIPIENT_STATE
                T Zip => RECIPIENT_POSTAL_CODE
                T Phone => RECIPIENT_PHONE
                T Fax => RECIPIENT_FAX
                """);
    }

    @Test
    void recordsFromAndTo() {
        understood("""
                # Patient
                T Patient name => PATIENT_FULL_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                T Phone => PATIENT_PHONE
                # Records from
                T Doctor or clinic => FACILITY or PROVIDER_NAME
                T City/State => UNKNOWN
                T Phone => UNKNOWN
                T Fax => UNKNOWN
                # Records to
                T Doctor, clinic, or person => RECIPIENT_NAME
                T City/State => RECIPIENT_CITY_STATE_ZIP
                T Phone => RECIPIENT_PHONE
                T Fax => RECIPIENT_FAX
                """);
    }

    @Test
    void personaAtendida() {
        understood("""
                # Datos de la persona atendida
                T Nombre completo => PATIENT_FULL_NAME
                T Fecha de nacimiento => PATIENT_BIRTH_DATE
                T Domicilio => PATIENT_ADDRESS or PATIENT_STREET
                # Datos de quien solicita
                T Nombre completo => REQUESTER_NAME or REPRESENTATIVE_NAME
                T Relación con la persona atendida => REPRESENTATIVE_RELATIONSHIP
                T Teléfono de contacto => REQUESTER_PHONE or REPRESENTATIVE_PHONE
                T Correo electrónico => REQUESTER_EMAIL or REPRESENTATIVE_EMAIL
                # Datos del fallecido
                T Fecha de fallecimiento => UNKNOWN
                # Entrega
                R ¿Cómo quiere recibir la copia? [Correo electrónico / Recoger / Correo postal] => DELIVERY_METHOD
                T Correo electrónico para la entrega => DELIVERY_EMAIL
                """);
    }

    @Test
    void representanteConDomicilio() {
        understood("""
                # Representante del paciente (si corresponde)
                T Nombre => REPRESENTATIVE_NAME
                T Parentesco o cargo => REPRESENTATIVE_RELATIONSHIP
                T Calle y número => REPRESENTATIVE_ADDRESS
                T Ciudad => REPRESENTATIVE_ADDRESS
                T Estado => REPRESENTATIVE_ADDRESS
                T Código postal => REPRESENTATIVE_ADDRESS
                T Teléfono => REPRESENTATIVE_PHONE
                T Correo => REPRESENTATIVE_EMAIL
                """);
    }

    @Test
    void caregiverFirst() {
        understood("""
                # Caregiver / proxy details
                T First => REPRESENTATIVE_FIRST_NAME
                T Last => REPRESENTATIVE_LAST_NAME
                P Phone => REPRESENTATIVE_PHONE
                T Type of authority (POA, guardian, parent) => REPRESENTATIVE_AUTHORITY or REPRESENTATIVE_RELATIONSHIP
                # Loved one
                T Name of your loved one => PATIENT_FULL_NAME
                T Their date of birth => PATIENT_BIRTH_DATE
                T Their address => PATIENT_ADDRESS or PATIENT_STREET
                """);
    }

    @Test
    void studentAndParent() {
        understood("""
                # Athlete health form
                T Student's name => PATIENT_FULL_NAME
                T Student's DOB => PATIENT_BIRTH_DATE
                T Student's cell => PATIENT_PHONE
                T Parent's name => REPRESENTATIVE_NAME
                T Parent's cell => REPRESENTATIVE_PHONE
                T Parent's email => REPRESENTATIVE_EMAIL
                T Home address => PATIENT_ADDRESS or PATIENT_STREET or REPRESENTATIVE_ADDRESS
                T School nurse name => RECIPIENT_NAME or UNKNOWN
                P School nurse fax => RECIPIENT_FAX
                T Coach's email => UNKNOWN or RECIPIENT_EMAIL
                """);
    }

    @Test
    void offices() {
        understood("""
                # Patient
                T Name => PATIENT_FULL_NAME
                T Date of birth => PATIENT_BIRTH_DATE
                T Other physician's fax => RECIPIENT_FAX
                T Attorney's fax => RECIPIENT_FAX or UNKNOWN
                T Insurance company fax => RECIPIENT_FAX or UNKNOWN or INSURANCE_ID
                T Pharmacy fax => UNKNOWN or RECIPIENT_FAX or FACILITY
                T Fax number (if fax selected) => PATIENT_FAX or RECIPIENT_FAX
                T Emergency contact name => UNKNOWN
                T Emergency contact relationship => UNKNOWN or REPRESENTATIVE_RELATIONSHIP
                T Next of kin => UNKNOWN or REPRESENTATIVE_NAME or REPRESENTATIVE_RELATIONSHIP
                T Spouse's name => UNKNOWN
                T Primary care physician => PROVIDER_NAME or UNKNOWN
                """);
    }

    @Test
    void firstPerson() {
        understood("""
                # My information
                T My full name => PATIENT_FULL_NAME or REQUESTER_NAME
                T My date of birth => PATIENT_BIRTH_DATE
                T My phone number => PATIENT_PHONE or REQUESTER_PHONE
                T My e-mail => PATIENT_EMAIL or REQUESTER_EMAIL
                T My home address => PATIENT_ADDRESS or PATIENT_STREET
                T My former name, if my records are under it => PATIENT_FORMER_NAME
                T My record number, if I know it => PATIENT_MRN
                # What I want
                A I would like copies of => RECORD_DESCRIPTION
                T From visits between => SERVICE_DATE_FROM
                T and => SERVICE_DATE_TO
                R I would like to get them [by secure e-mail / by mail / in person] => DELIVERY_METHOD
                """);
    }

    @Test
    void whatEntitles() {
        understood("""
                # If you are a personal representative
                T Documento que acredita su autoridad => REPRESENTATIVE_AUTHORITY
                T Legal authority to act for the patient => REPRESENTATIVE_AUTHORITY
                T Document authorizing me to act => REPRESENTATIVE_AUTHORITY
                T Describe your authority => REPRESENTATIVE_AUTHORITY
                T Source of authority (court order, POA, etc.) => REPRESENTATIVE_AUTHORITY
                T What gives you the right to request these records? => REPRESENTATIVE_AUTHORITY
                T Poder notarial o documento legal => REPRESENTATIVE_AUTHORITY
                T By what authority do you act? => REPRESENTATIVE_AUTHORITY
                T Basis for your authority => REPRESENTATIVE_AUTHORITY
                T Type of legal document (power of attorney, letters of administration) => REPRESENTATIVE_AUTHORITY
                """);
    }
}
