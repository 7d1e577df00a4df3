package org.access524.fill;

import static org.access524.fill.People.ROSA;
import static org.access524.fill.People.ROSA_WITH_AGENT;
import static org.access524.fill.People.TWO_YEARS;
import static org.access524.fill.People.WORDING;
import static org.access524.form.FieldType.TEXTAREA;
import static org.access524.request.RequestScope.EVERYTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.access524.form.FieldClassifier;
import org.access524.form.FormBuilder;
import org.access524.person.Patient;
import org.access524.request.RequestScope;
import org.junit.jupiter.api.Test;

/** Lines that are for some of those who fill in a form, and are left by the others. */
class WhoseLineTest {
    private static FormBuilder form() {
        return new FormBuilder();
    }

    private static FillItem last(FormBuilder form, Patient patient, RequestScope scope) {
        List<FillItem> items = FillPlanner.plan(FieldClassifier.classify(form.fields()), patient, scope, WORDING)
                .items();
        return items.get(items.size() - 1);
    }

    private static String value(FormBuilder form, Patient patient) {
        return last(form, patient, EVERYTHING).value();
    }

    private static FormBuilder patient() {
        return form().section("Patient").text("Patient name").text("Date of birth");
    }

    @Test
    void lineBehindAnAnswerThatIsNotGivenIsLeft() {
        for (String answer : List.of("Only these dates", "Specific dates", "These dates only")) {
            FormBuilder dates = form().group("Dates")
                    .radio("Dates", "All dates of service", answer)
                    .group("")
                    .text(answer);
            assertEquals("", value(dates, ROSA), answer);
            assertEquals(
                    "03/01/2022 to 02/29/2024", last(dates, ROSA, TWO_YEARS).value(), answer);
        }
        FormBuilder records = form().group("Information")
                .radio("Information", "Complete health record", "Only the following:")
                .group("")
                .field(TEXTAREA, "Only the following")
                .add();
        assertEquals("", value(records, ROSA));
    }

    @Test
    void nameOfWhoeverIsNotThePatientIsLeftByThePatient() {
        for (String label : List.of(
                "Your name, if you are not the patient",
                "Name of person completing this form, if not the patient",
                "Completed by (if other than patient)",
                "Nombre de quien solicita, si no es el paciente")) {
            FormBuilder form = patient().section("Signature").text(label);
            assertEquals("", value(form, ROSA), label);
            assertEquals("Ana Example", value(form, ROSA_WITH_AGENT), label);
        }
    }

    @Test
    void copyGoesToWhoeverActs() {
        FormBuilder radio = patient()
                .group("Send copy to")
                .radio("Send copy to", "Patient", "Personal representative", "Third party named below");
        assertEquals("Patient", value(radio, ROSA));
        assertEquals("Personal representative", value(radio, ROSA_WITH_AGENT));
        FormBuilder box = patient().group("Send records to").boxes("Patient", "Personal representative");
        assertEquals("", value(box, ROSA));
        assertEquals("true", value(box, ROSA_WITH_AGENT));
    }

    @Test
    void otherRecipientsAreLeft() {
        for (String label : List.of(
                "If not you, provide the name, address and fax of the recipient",
                "Name and relationship of any other person allowed to receive these records",
                "Name of anyone else who may have a copy",
                "Name of the person picking up (photo ID required)",
                "School or camp fax number")) {
            assertEquals("", value(patient().section("Delivery").text(label), ROSA), label);
        }
    }

    @Test
    void organizationsThatReceiveAreNotTheOneWhoAsks() {
        for (String label : List.of("Hospital or clinic", "Organization", "Company", "Agency")) {
            assertEquals("", value(patient().section("Release to").text("Name").text(label), ROSA), label);
        }
        assertEquals(
                "Ana Example", value(patient().section("Release to").text("Name or organization"), ROSA_WITH_AGENT));
    }

    @Test
    void nameAndAddressAreBothWritten() {
        String name = "Ana Example";
        FormBuilder form = patient().section("Recipient").text("Name and address of recipient");
        assertEquals(name + ", 12 Sample Street, Apt 3, Springfield, CA 90000-1234", value(form, ROSA_WITH_AGENT));
        FormBuilder lines = patient()
                .section("Destinatario")
                .field(TEXTAREA, "Nombre y dirección de quien recibe")
                .add();
        assertEquals(name + "\n12 Sample Street\nApt 3\nSpringfield, CA 90000-1234", value(lines, ROSA_WITH_AGENT));
    }

    @Test
    void addressOfWhoeverAsksIsHers() {
        FormBuilder form = patient()
                .section("Requested by")
                .text("Your name")
                .text("Relationship to patient")
                .text("Your address");
        assertEquals("12 Sample Street, Apt 3, Springfield, CA 90000-1234", value(form, ROSA));
        FormBuilder block = patient()
                .section("If you are not the patient")
                .text("Name")
                .text("Relationship to patient")
                .text("Address");
        assertEquals("", value(block, ROSA));
    }

    @Test
    void nameAndRelationshipInOneLine() {
        FormBuilder form = patient().section("Signature").text("Printed name and relationship to patient");
        assertEquals("Ana Example, Health care agent", value(form, ROSA_WITH_AGENT));
    }

    @Test
    void noOneButThePatientIsThePatient() {
        FormBuilder form = form().radio("Are you the patient?", "Yes", "No, I act for the patient");
        assertEquals("Yes", value(form, ROSA));
        assertEquals("No, I act for the patient", value(form, ROSA_WITH_AGENT));
        assertEquals("", value(patient().text("If no, your full name"), ROSA));
        assertEquals("", value(patient().text("Emergency contact relationship"), ROSA_WITH_AGENT));
    }

    @Test
    void wholeOfOneKindIsNotTheWholeRecord() {
        FormBuilder form = patient().group("Records").boxes("Complete immunization record", "Entire medical record");
        assertEquals("true", value(form, ROSA));
        assertEquals("", value(patient().radio("Do you need certified copies?", "Yes", "No"), ROSA));
        assertEquals("Yes", value(patient().radio("Do you want the images included?", "Yes", "No"), ROSA));
    }

    @Test
    void dayOfAnAdmissionIsNotAllDates() {
        assertEquals("", value(patient().text("Admission date"), ROSA));
        assertEquals("All dates of service", value(patient().text("Dates of admission"), ROSA));
    }
}
