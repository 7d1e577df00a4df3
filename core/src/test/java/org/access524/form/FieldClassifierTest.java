package org.access524.form;

import static org.access524.form.FieldMeaning.*;
import static org.access524.form.FieldType.CHECKBOX;
import static org.access524.form.FieldType.DATE;
import static org.access524.form.FieldType.EMAIL;
import static org.access524.form.FieldType.SELECT;
import static org.access524.form.FieldType.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldClassifierTest {
    private static FormBuilder form() {
        return new FormBuilder();
    }

    private static FieldMeaning text(String label) {
        return form().text(label).last();
    }

    private static FieldMeaning box(String label) {
        return form().box(label).last();
    }

    @Test
    void aBirthDateInThreeListsUnderOneQuestionIsReadInParts() {
        assertEquals(
                List.of(PATIENT_BIRTH_MONTH, PATIENT_BIRTH_DAY, PATIENT_BIRTH_YEAR),
                form().group("Date of birth *")
                        .select("Month", "", "January", "February", "March")
                        .select("Day", "", "1", "2", "3")
                        .select("Year", "", "1979", "1980", "1981")
                        .meanings());
    }

    @Test
    void bareFromAndToNextToPartiesAreNotDates() {
        assertEquals(
                List.of(FACILITY, RECIPIENT_NAME),
                form().section("Release of records").text("From").text("To").meanings());
    }

    @Test
    void bareFromAndToUnderADateQuestionAreDates() {
        assertEquals(
                List.of(SERVICE_DATE_FROM, SERVICE_DATE_TO),
                form().group("What dates do you want information from?")
                        .text("From")
                        .text("To")
                        .meanings());
        assertEquals(
                List.of(SERVICE_DATE_FROM, SERVICE_DATE_TO),
                form().field(TEXT, "From").hint("MM/DD/YYYY").add().text("To").meanings());
        assertEquals(
                List.of(SERVICE_DATE_FROM, SERVICE_DATE_TO),
                form().field(DATE, "From").add().field(DATE, "To").add().meanings());
        assertEquals(
                List.of(SERVICE_DATE_FROM, SERVICE_DATE_TO),
                form().section("Fechas de servicio").text("Desde").text("Hasta").meanings());
    }

    @Test
    void includeBoxTakesItsMeaningFromTheWordsBesideIt() {
        assertEquals(
                RECORD_TYPE,
                form().field(CHECKBOX, "Include")
                        .before("Radiology Reports")
                        .add()
                        .last());
        assertEquals(
                IMAGING_TYPE,
                form().field(CHECKBOX, "Include")
                        .before("Radiology Images")
                        .add()
                        .last());
        assertEquals(
                SENSITIVE_CATEGORY,
                form().field(CHECKBOX, "Include")
                        .before("HIV Test Results")
                        .add()
                        .last());
        assertEquals(
                RECORD_TYPE,
                form().field(CHECKBOX, "Include")
                        .hint("Discharge Summary")
                        .add()
                        .last());
    }

    @Test
    void radiologyReportsAndRadiologyImagesAreDifferentRequests() {
        assertEquals(RECORD_TYPE, box("Radiology Reports"));
        assertEquals(IMAGING_TYPE, box("Radiology Images"));
        assertEquals(IMAGING_TYPE, box("Imágenes de radiología"));
        assertEquals(RECORD_TYPE, box("Informes de radiología"));
        assertEquals(IMAGING_TYPE, box("X-Ray Films"));
    }

    @Test
    void fourKindsOfDateAreToldApart() {
        assertEquals(PATIENT_BIRTH_DATE, text("Date of Birth"));
        assertEquals(SIGNED_DATE, text("Today's Date"));
        assertEquals(EXPIRATION, text("This authorization will expire on (date)"));
        assertEquals(SERVICE_DATES, text("Date(s) of Service"));
        assertEquals(
                List.of(SIGNATURE, SIGNED_DATE),
                form().text("Patient Signature").text("Date").meanings());
        assertEquals(SIGNED_DATE, text("Date"), "a date that nobody explains");
        assertEquals(SIGNED_DATE, text("Fecha de la firma"));
    }

    @Test
    void theDateBelowWhoSignsIsThatOfSigning() {
        assertEquals(
                SIGNED_DATE,
                form().section("Records delivery")
                        .text("Signature of patient or personal representative")
                        .text("Printed name of patient")
                        .text("Relationship to the patient")
                        .text("Date")
                        .last());
    }

    @Test
    void whoeverGetsTheCopyMayBeAPersonOrAFacility() {
        assertEquals(
                RECIPIENT_NAME,
                form().section("Disclose To")
                        .text("Name of Facility/Entity/Individual")
                        .last());
        assertEquals(
                FACILITY,
                form().section("Obtain From")
                        .text("Name of Facility/Entity/Individual")
                        .last());
    }

    @Test
    void aBoxToAskAnotherForRecordsIsNoKindOfRecord() {
        assertEquals(
                FACILITY,
                form().section("Information to be released")
                        .box("Request Records From:")
                        .last());
    }

    @Test
    void aDiagnosisIsNoFormat() {
        assertEquals(FORMAT, box("CD"));
        assertNotEquals(FORMAT, box("CD Diagnosis"));
    }

    @Test
    void promisesOfOneWordAreNoKindOfRecord() {
        assertEquals(
                CONSENT,
                form().section("Information to be released").box("I do").last());
    }

    @Test
    void purposesAreAskedInSpanish() {
        assertEquals(PURPOSE_TEXT, text("A los fines de"));
    }

    @Test
    void autocompleteSaysWhoseFieldItIs() {
        assertEquals(
                PATIENT_FIRST_NAME,
                form().field(TEXT, "")
                        .autocomplete("section-a billing given-name")
                        .add()
                        .last());
        assertEquals(
                PATIENT_BIRTH_DAY,
                form().field(TEXT, "").autocomplete("bday-day").add().last());
        assertEquals(
                PAYMENT,
                form().field(TEXT, "Number").autocomplete("cc-number").add().last());
    }

    @Test
    void headingDecidesBetweenPatientRecipientAndRepresentative() {
        assertEquals(
                List.of(
                        PATIENT_FULL_NAME,
                        PATIENT_PHONE,
                        RECIPIENT_NAME,
                        RECIPIENT_STREET,
                        RECIPIENT_CITY,
                        RECIPIENT_STATE,
                        RECIPIENT_POSTAL_CODE,
                        RECIPIENT_FAX,
                        REPRESENTATIVE_NAME,
                        REPRESENTATIVE_RELATIONSHIP,
                        REPRESENTATIVE_PHONE),
                form().section("Patient Information")
                        .text("Name")
                        .text("Phone")
                        .section("Release to")
                        .text("Name")
                        .text("Address")
                        .text("City")
                        .text("State")
                        .text("Zip")
                        .text("Fax")
                        .section("If signed by other than the patient")
                        .text("Name")
                        .text("Relationship to patient")
                        .text("Phone")
                        .meanings());
    }

    @Test
    void titleOfTheWholeFormIsNoRecipientBlock() {
        assertEquals(
                List.of(PATIENT_FULL_NAME, PATIENT_BIRTH_DATE, PATIENT_PHONE),
                form().section("Authorization to release information to a third party")
                        .text("Name")
                        .text("Date of birth")
                        .text("Phone")
                        .meanings());
    }

    @Test
    void contactOfTheFacilityIsNotThePatients() {
        assertEquals(
                List.of(FACILITY, UNKNOWN, UNKNOWN),
                form().section("Release information from")
                        .text("Facility name")
                        .text("Phone")
                        .text("Fax")
                        .meanings());
    }

    @Test
    void searchAndNewsletterAreNotTheRequest() {
        assertEquals(UNKNOWN, form().field(TEXT, "Search").named("q").add().last());
        assertEquals(
                UNKNOWN,
                form().section("Sign up for our newsletter")
                        .field(EMAIL, "Email")
                        .add()
                        .last());
        assertEquals(UNKNOWN, form().section("Emergency contact").text("Name").last());
    }

    @Test
    void faxAndEmailAreFieldsOrDeliveryOptions() {
        assertEquals(PATIENT_FAX, text("Fax"));
        assertEquals(DELIVERY_METHOD, box("Fax"));
        assertEquals(PATIENT_EMAIL, text("E-mail"));
        assertEquals(
                DELIVERY_METHOD,
                form().group("How would you like to receive your records?")
                        .box("E-mail")
                        .last());
        assertEquals(DELIVERY_EMAIL, text("Email records to"));
    }

    @Test
    void otherBelongsToTheGroupBeforeIt() {
        assertEquals(
                List.of(PURPOSE, PURPOSE_TEXT),
                form().radio("Purpose of disclosure", "Personal", "Legal", "Other")
                        .text("Other (specify)")
                        .meanings());
        assertEquals(
                List.of(RECORD_TYPE, RECORD_DESCRIPTION),
                form().box("Progress Notes").text("Other (please specify)").meanings());
    }

    @Test
    void choicesAreKnownByQuestionOrByAnswers() {
        assertEquals(
                RECIPIENT_CHOICE,
                form().radio("Who should we send your health record to?", "Me", "Someone else")
                        .last());
        assertEquals(FORMAT, form().radio("", "CD", "USB drive", "Paper").last());
        assertEquals(
                PURPOSE,
                form().radio("Please tell us", "Personal", "Insurance", "Legal").last());
        assertEquals(
                DELIVERY_METHOD,
                form().radio(
                                "How would you like us to send your record(s)?",
                                "Patient Portal",
                                "Secure Email",
                                "Mail",
                                "Fax")
                        .last());
        assertEquals(
                REQUESTER_IS_PATIENT,
                form().radio("Are you requesting records for yourself?", "Yes, I want my medical records.", "No")
                        .last());
        assertEquals(
                ALL_DATES,
                form().radio("Dates of service", "All dates", "Specific dates").last());
        assertEquals(ALL_DATES, box("All dates of service"));
        assertEquals(
                REPRESENTATIVE_RELATIONSHIP,
                form().select("Relationship to patient", "Select", "Self", "Parent", "Legal guardian")
                        .last());
    }

    @Test
    void splitAnswersAreTakenApart() {
        assertEquals(
                List.of(
                        PATIENT_FIRST_NAME,
                        PATIENT_LAST_NAME,
                        PATIENT_BIRTH_MONTH,
                        PATIENT_BIRTH_DAY,
                        PATIENT_BIRTH_YEAR),
                form().field(TEXT, "Patient Name")
                        .hint("First")
                        .add()
                        .field(TEXT, "Patient Name")
                        .hint("Last")
                        .add()
                        .field(SELECT, "Date of Birth")
                        .hint("Month")
                        .options("", "January", "February")
                        .add()
                        .field(SELECT, "Date of Birth")
                        .hint("Day")
                        .options("", "1", "2")
                        .add()
                        .field(SELECT, "Date of Birth")
                        .hint("Year")
                        .options("", "1990", "1991")
                        .add()
                        .meanings());
        assertEquals(
                List.of(PATIENT_PHONE_AREA, PATIENT_PHONE_PREFIX, PATIENT_PHONE_LINE),
                form().field(TEXT, "Phone")
                        .maxLength(3)
                        .add()
                        .field(TEXT, "Phone")
                        .maxLength(3)
                        .add()
                        .field(TEXT, "Phone")
                        .maxLength(4)
                        .add()
                        .meanings());
        assertEquals(
                List.of(PATIENT_PHONE_AREA, PATIENT_PHONE_LINE),
                form().text("Area Code").text("Phone Number").meanings());
    }

    @Test
    void identifiersSpeakWhenNothingElseDoes() {
        assertEquals(
                PATIENT_FIRST_NAME,
                form().field(TEXT, "").named("patientFirstName").add().last());
        assertEquals(
                PATIENT_BIRTH_DATE,
                form().field(TEXT, "").withId("txt_dob").add().last());
        assertEquals(
                RECIPIENT_EMAIL,
                form().field(TEXT, "").named("recipientEmail").add().last());
    }

    @Test
    void everyAnswerSaysWhatSpokeForIt() {
        ClassifiedField field = FieldClassifier.classify(form().field(TEXT, "Date of birth")
                        .autocomplete("bday")
                        .add()
                        .fields())
                .get(0);
        assertTrue(field.confidence() > 0.9);
        assertTrue(
                field.signals().contains("label:date of birth"), field.signals().toString());
        assertTrue(
                field.signals().contains("autocomplete:bday"), field.signals().toString());
    }

    @Test
    void answersKeepTheOrderOfTheFieldsGiven() {
        List<FormField> fields = form().text("Phone").text("City").fields();
        List<FormField> turned = List.of(fields.get(1), fields.get(0));
        List<ClassifiedField> classified = FieldClassifier.classify(turned);
        assertEquals(PATIENT_CITY, classified.get(0).meaning());
        assertFalse(classified.get(0).signals().isEmpty());
    }

    @Test
    void birthPlaceIsNoAddress() {
        assertEquals(UNKNOWN, text("City of birth"));
        assertEquals(UNKNOWN, text("Mother's maiden name"));
        assertEquals(UNKNOWN, text("FIRST NAME (previous)"));
    }

    @Test
    void phoneWithItsAreaCodeIsAWholePhone() {
        assertEquals(PATIENT_PHONE, text("Telephone (Area Code and Number)"));
        assertEquals(PATIENT_PHONE, text("Phone number (include area code)"));
    }

    @Test
    void contactPreferenceIsNoDelivery() {
        assertEquals(
                UNKNOWN,
                form().radio("Preferred contact method", "Phone", "Email", "Mail")
                        .last());
    }

    @Test
    void facilityAsRecipientHoldsNoRecords() {
        assertEquals(
                List.of(RECIPIENT_NAME, RECIPIENT_NAME),
                form().section("Release to")
                        .text("Name")
                        .text("Hospital or clinic")
                        .meanings());
    }

    @Test
    void titleWithTheWordHospitalMakesNobodyAFacility() {
        assertEquals(
                List.of(PATIENT_FIRST_NAME, PATIENT_PHONE),
                form().section("Riverbend Hospital Medical Records Request")
                        .text("First name")
                        .text("Phone")
                        .meanings());
    }

    @Test
    void requesterIsNamedOnlyBesideThePatient() {
        assertEquals(PATIENT_FULL_NAME, text("Requestor name"));
        assertEquals(
                List.of(PATIENT_FULL_NAME, REQUESTER_NAME, REPRESENTATIVE_RELATIONSHIP),
                form().text("Patient name")
                        .text("Requestor name")
                        .text("Relationship to patient")
                        .meanings());
    }

    @Test
    void bareFromAndToUnderAQuestionForRecordsAreDatesOrNothing() {
        assertEquals(
                List.of(SERVICE_DATE_FROM, SERVICE_DATE_TO),
                form().group("Which part of the chart do you want?")
                        .text("From")
                        .text("To")
                        .meanings());
        assertEquals(
                List.of(SERVICE_DATE_FROM, SERVICE_DATE_TO),
                form().section("Tell us which records you need")
                        .text("Beginning")
                        .text("End")
                        .meanings());
        assertEquals(
                UNKNOWN, form().group("What records do you need?").text("To").last());
    }

    @Test
    void boxesUnderAQuestionForPlacesArePlaces() {
        List<FieldMeaning> places = List.of(FACILITY, FACILITY, FACILITY);
        assertEquals(
                places,
                form().group("Program where you received care")
                        .boxes("Vaccination clinic", "School-based health", "Main campus")
                        .meanings());
        assertEquals(
                places,
                form().section("Where was the patient seen?")
                        .boxes("Emergency room", "Radiology", "West Hospital")
                        .meanings());
        assertEquals(
                places,
                form().group("Location where you were treated")
                        .boxes("Urgent care", "Laboratory", "Physical therapy")
                        .meanings());
        assertEquals(
                List.of(RECORD_TYPE, RECORD_TYPE),
                form().group("What records do you need?")
                        .boxes("Emergency room", "Laboratory")
                        .meanings());
    }

    @Test
    void aPlaceOfAnExamIsNoPartOfTheBody() {
        assertEquals(
                FACILITY, form().select("Exam location", "", "North", "South").last());
        assertEquals(UNKNOWN, text("Scene location"));
        assertEquals(PATIENT_FORMER_NAME, text("Name at admission (if different)"));
        assertEquals(RECORD_TYPE, box("Care plans"));
    }

    @Test
    void theMiddleBoxOfANumberIsKnownByTheLast() {
        assertEquals(
                List.of(PATIENT_PHONE_AREA, PATIENT_PHONE_PREFIX, PATIENT_PHONE_LINE),
                form().field(TEXT, "")
                        .before("Telephone")
                        .named("tel_area")
                        .maxLength(3)
                        .add()
                        .field(TEXT, "")
                        .before("Telephone")
                        .named("tel_mid")
                        .maxLength(3)
                        .add()
                        .field(TEXT, "")
                        .before("Telephone")
                        .named("tel_line")
                        .maxLength(4)
                        .add()
                        .meanings());
    }

    @Test
    void wordsThatInviteToAnswerSpeakOfNobody() {
        assertEquals(
                List.of(PATIENT_FULL_NAME, REQUESTER_IS_PATIENT, PATIENT_PHONE, PATIENT_ADDRESS),
                form().field(TEXT, "Patient name")
                        .hint("Enter your answer")
                        .add()
                        .radio("Are you the patient?", "Yes", "No")
                        .field(TEXT, "Mobile phone")
                        .hint("Enter your answer")
                        .add()
                        .field(TEXT, "Home address")
                        .hint("Your answer")
                        .add()
                        .meanings());
    }

    @Test
    void whoSignsForThePatientIsNoOtherRequester() {
        assertEquals(
                REPRESENTATIVE_PHONE,
                form().text("Patient name")
                        .section("Person signing on behalf of the patient")
                        .text("Name")
                        .text("Relationship to patient")
                        .text("Phone")
                        .last());
    }

    @Test
    void theAddressThatADoctorHasIsThePatients() {
        assertEquals(
                List.of(PATIENT_FULL_NAME, PATIENT_STREET, PATIENT_CITY),
                form().text("Patient name")
                        .field(TEXT, "Address on file with your provider")
                        .hint("Street")
                        .add()
                        .text("City")
                        .meanings());
    }

    @Test
    void hiddenNumbersAreToldApart() {
        assertEquals(
                SSN_LAST4,
                form().field(FieldType.PASSWORD, "SSN, last four digits").add().last());
        assertEquals(SSN, form().field(FieldType.PASSWORD, "SSN").add().last());
    }

    @Test
    void theStrokesOfADateArePrintedForNoName() {
        assertNotEquals(
                RECIPIENT_NAME,
                form().text("Complete record")
                        .field(TEXT, "to")
                        .hint("/ \u00b7 /")
                        .add()
                        .last());
    }

    @Test
    void whoeverReleasesIsNotWhoeverGets() {
        assertEquals(
                List.of(FACILITY, RECIPIENT_NAME),
                form().section("Information to be released by")
                        .text("Organization/Person name")
                        .section("Information to be released to")
                        .text("Organization/Person name")
                        .meanings());
    }
}
