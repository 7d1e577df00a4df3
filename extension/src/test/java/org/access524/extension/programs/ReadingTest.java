package org.access524.extension.programs;

import static org.access524.extension.programs.OpenPage.find;
import static org.access524.extension.programs.OpenPage.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the compiled content script reads. Reading changes nothing, so one reading serves all. */
class ReadingTest {

    private static JsonObject text;
    private static JsonArray fields;

    @BeforeAll
    static void read() throws IOException {
        try (OpenPage page =
                new OpenPage("records-request.html").start("content").start("meanings")) {
            JsonObject reading = page.ask(message("read"));
            text = reading.get("text").asObject();
            fields = page.understood(reading.get("fields").asArray());
        }
    }

    @Test
    void thePageIsReadWithoutItsFurniture() {
        assertEquals(OpenPage.ADDRESS, text.getString("url", ""));
        assertEquals("Medical Records Request | Lakeview Hospital", text.getString("title", ""));
        assertEquals(List.of("Request your medical records", "Patient"), texts("headings"));
        assertEquals(List.of("Submit request"), texts("buttons"));
        assertTrue(text.get("links").asArray().isEmpty());
        assertFalse(text.getString("body", "").contains("Notice of privacy practices"));
    }

    @Test
    void blocksOfTextAreLinesOfTheirOwn() {
        assertTrue(
                text.getString("body", "").startsWith("\nRequest your medical records\nPatients can request copies"));
    }

    @Test
    void theSitesNameIsTheProvider() {
        assertEquals("Lakeview Hospital", text.getString("provider", ""));
    }

    @Test
    void aCellBesideTheFieldIsItsLabel() {
        assertField("fn", "TEXT", "First name", "PATIENT_FIRST_NAME");
        assertField("dob", "TEXT", "Date of birth", "PATIENT_BIRTH_DATE");
        assertEquals("MM/DD/YYYY", field("dob").getString("hint", ""));
    }

    @Test
    void labelsByIdAndAroundTheFieldAreRead() {
        assertField("email", "EMAIL", "E-mail *", "PATIENT_EMAIL");
        assertField("phone", "TEL", "Phone", "PATIENT_PHONE");
        assertEquals("tel", field("phone").getString("autocomplete", ""));
    }

    @Test
    void anAsteriskAndTheAttributeBothMeanRequired() {
        assertTrue(field("email").getBoolean("required", false));
        assertTrue(field("dob").getBoolean("required", false));
        assertFalse(field("fn").getBoolean("required", true));
    }

    @Test
    void radioButtonsOfOneNameAreOneField() {
        assertField("who", "RADIO", "Who is asking?", "REQUESTER_IS_PATIENT");
        JsonArray options = field("who").get("options").asArray();
        assertEquals(2, options.size());
        assertEquals("I am the patient", find(options, "value", "self").getString("label", ""));
    }

    @Test
    void aBoxIsAFieldOfItsOwnWithTheQuestionAbove() {
        assertField("all", "CHECKBOX", "Complete medical record", "RECORD_TYPE");
        assertEquals("Which records?", field("all").getString("group", ""));
    }

    @Test
    void aListIsReadWithValuesAndWords() {
        assertField("state", "SELECT", "State", "PATIENT_STATE");
        assertEquals(
                "Oregon",
                find(field("state").get("options").asArray(), "value", "OR").getString("label", ""));
    }

    @Test
    void theLimitOfALongTextIsRead() {
        assertField("comments", "TEXTAREA", "Comments or special instructions", "COMMENTS");
        assertEquals(500, field("comments").getInt("maxLength", 0));
        assertEquals(0, field("ln").getInt("maxLength", -1));
    }

    @Test
    void whatOnlyThePersonMayFillIsRecognised() {
        assertField("ssn", "TEXT", "Social Security Number", "SSN");
        assertField("signature", "TEXT", "Signature (type your full name)", "SIGNATURE");
        assertField("website", "TEXT", "Leave this field empty", "HONEYPOT");
    }

    @Test
    void onlyWhatIsDisplayedIsVisible() {
        for (JsonValue field : fields) {
            String name = field.asObject().getString("name", "");
            assertEquals(!name.equals("website"), field.asObject().getBoolean("visible", true), name);
        }
    }

    private static JsonObject field(String name) {
        return find(fields, "name", name);
    }

    private static void assertField(String name, String type, String label, String meaning) {
        assertEquals(type, field(name).getString("type", ""));
        assertEquals(label, field(name).getString("label", ""));
        assertEquals(meaning, field(name).getString("meaning", ""));
    }

    private static List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        text.get(member).asArray().forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
