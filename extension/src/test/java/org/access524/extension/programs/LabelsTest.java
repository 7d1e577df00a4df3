package org.access524.extension.programs;

import static org.access524.extension.programs.OpenPage.find;
import static org.access524.extension.programs.OpenPage.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose the words around a field are. */
class LabelsTest {

    private static JsonArray fields;

    @BeforeAll
    static void read() throws IOException {
        try (OpenPage page = new OpenPage("labels.html").start("content")) {
            fields = page.ask(message("read")).get("fields").asArray();
        }
    }

    @Test
    void aTableForLayoutIsNoLabel() {
        assertLabel("layout", "Patient first:");
    }

    @Test
    void aTermIsTheLabelOfItsDefinition() {
        assertLabel("born", "Born");
        assertLabel("chart", "Chart number");
        assertEquals("", field("born").getString("hint", "-"));
    }

    @Test
    void smallPrintBelowIsTheLabelWhereNothingStandsBefore() {
        assertLabel("below1", "Last");
        assertLabel("below2", "First");
    }

    @Test
    void theHeaderOfTheColumnIsTheLabel() {
        assertLabel("city", "City");
        assertLabel("state", "State");
    }

    @Test
    void aSentenceIsReadUpToTheField() {
        assertLabel("town", "I was born in");
        assertLabel("what", "and want");
    }

    @Test
    void ofTwoLabelsTheNearerIsTheFieldsAndTheOtherTheGroups() {
        assertLabel("part1", "First");
        assertLabel("part2", "Last");
        assertEquals("Name of the patient", field("part1").getString("group", ""));
        assertEquals("Name of the patient", field("part2").getString("group", ""));
    }

    @Test
    void aLabelForTheWrongFieldIsThatOfTheOneBesideIt() {
        assertLabel("phone", "Telephone");
        assertLabel("mail", "E-mail");
    }

    @Test
    void severalIdsAreReadTogether() {
        assertLabel("ids", "Guardian first");
        assertLabel("ids2", "Guardian last");
        assertEquals("", field("ids").getString("hint", "-"));
    }

    @Test
    void drawnControlsAreFieldsWithTheirState() {
        JsonObject send = find(fields, "label", "Send by");
        assertEquals("RADIO", send.getString("type", ""));
        assertEquals("e", send.getString("value", ""));
        JsonObject all = find(fields, "label", "Everything");
        assertEquals("CHECKBOX", all.getString("type", ""));
        assertEquals("true", all.getString("value", ""));
    }

    private static JsonObject field(String name) {
        return find(fields, "name", name);
    }

    private static void assertLabel(String name, String label) {
        assertEquals(label, field(name).getString("label", ""));
    }
}
