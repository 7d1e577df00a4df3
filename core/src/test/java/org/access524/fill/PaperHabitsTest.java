package org.access524.fill;

import static org.access524.fill.People.ROSA;
import static org.access524.fill.People.WORDING;
import static org.access524.request.RequestScope.EVERYTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.FieldClassifier;
import org.access524.form.FormBuilder;
import org.junit.jupiter.api.Test;

/** What is asked on printed forms more than on pages of the web. */
class PaperHabitsTest {
    private static FormBuilder form() {
        return new FormBuilder();
    }

    private static List<String> values(FormBuilder form) {
        List<String> values = new ArrayList<>();
        for (FillItem item : FillPlanner.plan(FieldClassifier.classify(form.fields()), ROSA, EVERYTHING, WORDING)
                .items()) {
            values.add(item.value());
        }
        return values;
    }

    private static String last(FormBuilder form) {
        List<String> values = values(form);
        return values.get(values.size() - 1);
    }

    private static FormBuilder patient() {
        return form().section("Patient")
                .text("Patient name")
                .text("Date of birth")
                .text("Phone");
    }

    @Test
    void recordsGoOutAndDoNotComeIn() {
        for (String[] ways : new String[][] {
            {"Release to", "Obtain from"},
            {"Disclose", "Obtain"},
            {"To send to:", "To request from:"},
            {"Release information to:", "Obtain information from: -OR-"},
            {"Send records to", "Receive records from"}
        }) {
            FormBuilder form =
                    form().section("").group("I authorize the clinic to").boxes(ways);
            assertEquals(List.of("true", ""), values(form), ways[0]);
        }
    }

    @Test
    void aBoxForOneWayAloneIsLeft() {
        assertEquals("", last(form().group("I authorize the clinic to").boxes("Release to")));
    }

    @Test
    void whereNoPurposeSuitsItIsWrittenBehindOther() {
        for (String other : List.of("Other", "Other (specify)", "Other reason:")) {
            FormBuilder form = form().group("Purpose of disclosure").boxes("Insurance", "Legal", other);
            List<String> values = values(form.text(other));
            assertEquals("true", values.get(2), other);
            assertNotEquals("", values.get(3), other);
        }
    }

    @Test
    void whereAPurposeSuitsTheOtherIsLeft() {
        FormBuilder form = form().group("Purpose of disclosure").boxes("Insurance", "Personal use", "Other");
        assertEquals(List.of("", "true", "", ""), values(form.text("Other")));
    }

    @Test
    void anotherAddressThanThePatientsIsLeft() {
        for (String label :
                List.of("To another address as indicated below", "Alternate address", "Send to a different address")) {
            assertEquals("", last(patient().text(label)), label);
        }
    }

    @Test
    void whatTakesAPermissionBackIsLeft() {
        for (String heading : List.of("NOTICE OF REVOCATION", "Revocation of Authorization", "Request to revoke")) {
            assertEquals("", last(patient().section(heading).text("Patient name")), heading);
        }
    }

    @Test
    void linesUnderAWayThatIsNotChosenAreLeft() {
        FormBuilder form = patient()
                .section("Delivery")
                .group("Delivery method")
                .boxes("Portal", "Mail")
                .section("Mail");
        assertEquals("", last(form.group("").text("City")));
    }

    @Test
    void aNumberBehindAWayThatIsNotChosenIsLeft() {
        FormBuilder form =
                patient().section("Delivery").group("Delivery method").boxes("Portal", "Fax");
        assertEquals("", last(form.group("").text("Fax number")));
    }

    @Test
    void whoElseMayGetItIsLeft() {
        for (String heading : List.of("Or to:", "OR", "Or send to")) {
            FormBuilder form = patient()
                    .section("Recipient")
                    .group("I authorize release to")
                    .boxes("Myself")
                    .section(heading)
                    .group("");
            assertEquals("", last(form.text("Name/Organization").text("Fax")), heading);
        }
    }

    @Test
    void whoHasTheRecordsIsNotThePatient() {
        for (String heading : List.of("WHO HAS INFORMATION YOU WOULD LIKE RELEASED?", "Who holds the records?")) {
            FormBuilder form =
                    patient().text("Address").text("City").section(heading).text("Facility name");
            assertEquals("", last(form.text("Address").text("City").text("Fax #")), heading);
        }
    }

    @Test
    void aNumberOnlyForOtherThanTheRecipientIsLeft() {
        FormBuilder form = patient().section("Signature");
        assertEquals(
                "",
                last(form.field(org.access524.form.FieldType.TEXT, "")
                        .before("Requester contact number (if different than recipient):")
                        .add()));
    }

    @Test
    void aKindOfRecordIsWantedThoughDetailsAreAsked() {
        for (String kind : List.of(
                "Laboratory (specify)",
                "Office visits (specify provider)",
                "Radiology images: please specify images")) {
            FormBuilder form = form().group("Information to be released").boxes("Progress notes", kind);
            assertEquals(List.of("true", "true"), values(form), kind);
        }
    }

    @Test
    void whatIsNoRecordOrTooLittleOfItIsLeft() {
        for (String kind : List.of("Verbal", "Records from most recent 3 visits", "Other (specify)", "No")) {
            FormBuilder form = form().group("Information to be released").boxes("Progress notes", kind);
            assertEquals(List.of("true", ""), values(form), kind);
        }
    }

    @Test
    void aWholeStayIsNotTheWholeRecord() {
        FormBuilder form = form().group("Information to be released").boxes("Complete stay", "Progress notes");
        assertEquals("true", last(form));
    }

    @Test
    void thePatientGetsTheRecordsWhateverTheQuestionIsCalled() {
        for (String group : List.of(
                "I authorize my records to be released to one of the following",
                "I authorize this information be disclosed to")) {
            FormBuilder form = form().group(group).boxes("Myself", "Other person/organization");
            assertEquals(List.of("true", ""), values(form), group);
        }
    }
}
