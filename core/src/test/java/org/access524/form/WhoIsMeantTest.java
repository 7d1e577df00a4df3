package org.access524.form;

import static org.access524.form.FieldMeaning.*;
import static org.access524.form.FieldType.DATE;
import static org.access524.form.FieldType.EMAIL;
import static org.access524.form.FieldType.RADIO;
import static org.access524.form.FieldType.SELECT;
import static org.access524.form.FieldType.TEL;
import static org.access524.form.FieldType.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose a field is, and what a question asks, by what stands around it. */
class WhoIsMeantTest {
    private static FormBuilder form() {
        return new FormBuilder();
    }

    private static FormBuilder afterPatient() {
        return form().section("Request for a copy")
                .text("First name")
                .text("Last name")
                .text("Date of birth");
    }

    private static List<FieldMeaning> last(FormBuilder form, int count) {
        List<FieldMeaning> all = form.meanings();
        return all.subList(all.size() - count, all.size());
    }

    private static FieldMeaning choice(String question, String... answers) {
        return form().group(question)
                .field(RADIO, question)
                .options(answers)
                .add()
                .last();
    }

    @Test
    void contactAfterTheNameOfTheOneWhoActsIsHers() {
        for (String name : List.of(
                "Your full name",
                "Name of person requesting",
                "Parent or guardian name",
                "Representative's name",
                "Nombre del representante")) {
            FormBuilder form = afterPatient()
                    .text(name)
                    .text("Relationship to patient")
                    .field(TEL, "Best phone")
                    .add()
                    .field(EMAIL, "E-mail")
                    .add();
            List<FieldMeaning> meanings = last(form, 2);
            assertTrue(List.of(REPRESENTATIVE_PHONE, REQUESTER_PHONE).contains(meanings.get(0)), name + meanings);
            assertTrue(List.of(REPRESENTATIVE_EMAIL, REQUESTER_EMAIL).contains(meanings.get(1)), name + meanings);
        }
    }

    @Test
    void addressWithoutAHeadingAfterTheNameOfTheOneWhoActsIsHers() {
        FormBuilder form = form().section("Records Request")
                .text("Client last name")
                .text("Client first name")
                .text("Client DOB")
                .text("Requestor name")
                .text("Mailing address")
                .text("City")
                .text("ZIP")
                .group("Telephone")
                .text("area")
                .text("prefix")
                .text("number");
        assertEquals(
                List.of(
                        REPRESENTATIVE_ADDRESS,
                        REPRESENTATIVE_ADDRESS,
                        REPRESENTATIVE_ADDRESS,
                        REPRESENTATIVE_PHONE,
                        REPRESENTATIVE_PHONE,
                        REPRESENTATIVE_PHONE),
                last(form.text("Relationship"), 7).subList(0, 6));
    }

    @Test
    void contactIsThePatientsAgainOnceThePatientIsAskedAbout() {
        FormBuilder form = form().section("Records Request")
                .text("Your name")
                .text("Relationship to patient")
                .text("Patient name")
                .text("Patient date of birth")
                .text("Home address")
                .field(TEL, "Phone")
                .add();
        assertEquals(List.of(PATIENT_ADDRESS, PATIENT_PHONE), last(form, 2));
    }

    @Test
    void columnsOfATableTellWhoseTheRowsAre() {
        for (String column : List.of("Parent / guardian", "Personal representative", "Guardian", "Agent", "Tutor")) {
            FormBuilder form = form().section("Release");
            for (String row : List.of("Last name", "Street", "Phone", "E-mail")) {
                form.field(TEXT, "Patient").before(row).add();
                form.field(TEXT, column).before(row).add();
            }
            assertEquals(
                    List.of(
                            PATIENT_LAST_NAME,
                            REPRESENTATIVE_LAST_NAME,
                            PATIENT_STREET,
                            REPRESENTATIVE_ADDRESS,
                            PATIENT_PHONE,
                            REPRESENTATIVE_PHONE,
                            PATIENT_EMAIL,
                            REPRESENTATIVE_EMAIL),
                    form.meanings(),
                    column);
        }
    }

    @Test
    void wordlessBoxesGoOnWithTheNumberBeforeThem() {
        FormBuilder form = form().section("Request")
                .text("Child's name")
                .field(TEXT, "Guardian phone")
                .maxLength(3)
                .add()
                .field(TEXT, "")
                .named("f11")
                .maxLength(3)
                .add()
                .field(TEXT, "")
                .named("f12")
                .maxLength(4)
                .add();
        assertEquals(List.of(REPRESENTATIVE_PHONE, REPRESENTATIVE_PHONE, REPRESENTATIVE_PHONE), last(form, 3));
    }

    @Test
    void whatOnlyAnOfficeHasIsOfAnotherRecipient() {
        assertEquals(RECIPIENT_FAX, form().text("Clinic fax").last());
        assertEquals(RECIPIENT_FAX, form().text("Fax number of physician").last());
        assertEquals(RECIPIENT_PHONE, form().text("New practice phone").last());
        assertEquals(RECIPIENT_EMAIL, form().text("Their email").last());
        assertEquals(RECIPIENT_NAME, form().text("Name of your new dentist").last());
        assertEquals(
                RECIPIENT_NAME,
                form().text("Practice name (if not for yourself)").last());
        assertEquals(UNKNOWN, form().text("Referring physician phone").last());
    }

    @Test
    void theAnswersOfferedTellWhatAnOpenQuestionAsks() {
        assertEquals(RECORD_TYPE, choice("I am requesting", "Complete chart", "Immunization record", "Lab results"));
        assertEquals(
                REQUESTER_IS_PATIENT, choice("I am requesting", "Records for myself", "My child's records", "Other"));
        assertEquals(ALL_DATES, choice("Records needed", "All dates", "Only these dates"));
        assertEquals(
                DELIVERY_METHOD, choice("Where should we send it?", "Secure e-mail", "Patient portal", "Mail a CD"));
        assertEquals(RECIPIENT_CHOICE, choice("Where should we send it?", "To me", "To another doctor"));
        assertEquals(RECIPIENT_CHOICE, choice("Is this for you or for a clinic?", "For me", "For a clinic"));
        assertEquals(
                REPRESENTATIVE_RELATIONSHIP,
                form().field(SELECT, "Your role")
                        .options("Guardian", "Parent", "Executor")
                        .add()
                        .last());
        assertEquals(
                REQUESTER_IS_PATIENT,
                form().field(SELECT, "Your role")
                        .options("Patient", "Guardian", "Parent")
                        .add()
                        .last());
    }

    @Test
    void aChoiceOfWhoSignsIsNoSignature() {
        assertEquals(REQUESTER_IS_PATIENT, choice("Who is signing this form?", "Patient", "Legal representative"));
        assertEquals(REQUESTER_IS_PATIENT, choice("¿Quién firma?", "Paciente", "Representante legal"));
        assertEquals(SIGNATURE, form().text("Signature of person signing").last());
        assertEquals(SIGNATURE, form().text("Firma").last());
    }

    @Test
    void theDaysOfSigningInASentenceAreWithheld() {
        assertEquals(
                List.of(SIGNATURE, SIGNED_DATE, SIGNED_DATE, SIGNED_DATE),
                form().text("Signed").text("this").text("day of").text(", 20").meanings());
        assertEquals(
                SIGNED_DATE, form().group("Signature").text("Date and time").last());
    }

    @Test
    void whoAllowsSomethingConsents() {
        assertEquals(
                CONSENT,
                form().box("I am the parent of this child and permit the clinic to give out these records.")
                        .last());
        assertEquals(
                CONSENT,
                form().box("I am the patient and authorize the hospital to release my records")
                        .last());
        assertEquals(CONSENT, form().box("Send me text reminders").last());
        assertEquals(
                FEE_CONSENT,
                form().box("I have read the price list and agree to pay the cost of copies")
                        .last());
    }

    @Test
    void theTitleOfTheWholeFormMakesNoBoxSensitive() {
        FormBuilder form = form().section("Mental Health Center Records")
                .text("Client name (first, middle, last)")
                .text("Date of birth")
                .group("Information to be disclosed")
                .box("Progress notes")
                .box("Psychotherapy notes");
        assertEquals(List.of(RECORD_TYPE, SENSITIVE_CATEGORY), last(form, 2));
        assertEquals(
                SENSITIVE_CATEGORY,
                form().text("Date of birth")
                        .section("Mental health records")
                        .group("Include")
                        .box("Progress notes")
                        .last());
    }

    @Test
    void datesSideBySideBeginAndEnd() {
        List<FieldMeaning> period = List.of(SERVICE_DATE_FROM, SERVICE_DATE_TO);
        assertEquals(
                period,
                form().section("Copies")
                        .field(DATE, "Admission date")
                        .add()
                        .field(DATE, "Discharge date")
                        .add()
                        .meanings());
        assertEquals(
                period,
                form().field(DATE, "Dates of service")
                        .add()
                        .field(DATE, "Dates of service")
                        .add()
                        .meanings());
        assertEquals(
                period,
                form().field(DATE, "Earliest scan")
                        .add()
                        .field(DATE, "Latest scan")
                        .add()
                        .meanings());
        assertEquals(
                period, form().section("What to copy").text("From").text("To").meanings());
        assertEquals(
                List.of(SERVICE_DATE_FROM, SERVICE_DATE_FROM, SERVICE_DATE_TO, SERVICE_DATE_TO),
                form().text("From month")
                        .text("From year")
                        .text("To month")
                        .text("To year")
                        .meanings());
    }

    @Test
    void whatIsNotMeantIsNotAskedFor() {
        assertEquals(
                PATIENT_EMAIL, form().text("E-mail (not your hospital address)").last());
        assertEquals(PATIENT_PHONE, form().text("Phone number on file").last());
        assertEquals(PATIENT_EMAIL, form().text("Email on file").last());
        assertEquals(FACILITY, form().text("Store number or address").last());
    }
}
