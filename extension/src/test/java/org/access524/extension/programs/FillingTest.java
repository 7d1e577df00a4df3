package org.access524.extension.programs;

import static org.access524.extension.programs.OpenPage.find;
import static org.access524.extension.programs.OpenPage.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import java.io.IOException;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlInput;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the compiled content script writes, what it refuses to write, and how it puts back what was there. */
class FillingTest {

    /** Most tests share one reading: HtmlUnit takes a second for it. */
    private static Form form;

    @BeforeAll
    static void open() throws IOException {
        form = new Form();
    }

    @AfterAll
    static void close() {
        form.close();
    }

    @BeforeEach
    void startAgain() {
        form.undo();
        form.page.script("document.querySelector('form').reset();"
                + "document.getElementById('first').disabled = false;"
                + "cover = null; seen.length = 0; background.heard = [];");
    }

    @Test
    void aTextIsFilledAndThePageSeesItTyped() {
        assertEquals("FILLED", form.fill("first", "PATIENT_FIRST_NAME", "Rosa"));
        assertEquals("Rosa", form.value("first"));
        assertEquals("input first=Rosa,change first=Rosa", form.seen());
    }

    @Test
    void aListTakesTheValueOfItsOption() {
        assertEquals("FILLED", form.fill("state", "PATIENT_STATE", "CA"));
        assertEquals("CA", form.value("state"));
        assertEquals("input state=CA,change state=CA", form.seen());
    }

    @Test
    void aLongTextIsFilled() {
        assertEquals("FILLED", form.fill("comments", "COMMENTS", "All my records."));
        assertEquals("All my records.", form.value("comments"));
    }

    @Test
    void theRadioButtonOfTheValueIsClicked() {
        assertEquals("FILLED", form.fill("who", "REQUESTER_IS_PATIENT", "other"));
        assertEquals("other", form.value("who"));
        assertTrue(form.seen().contains("click who=other"));
        assertTrue(form.seen().contains("change who=other"));
    }

    @Test
    void aBoxIsTickedByAClick() {
        assertEquals("FILLED", form.fill("all", "RECORD_TYPE", "true"));
        assertEquals("true", form.value("all"));
        assertTrue(form.seen().contains("click all=true"));
    }

    @Test
    void aMaskMayAddItsOwnSigns() {
        assertEquals("FILLED", form.fill("phone", "PATIENT_PHONE", "5550100123"));
        assertEquals("(555) 010-0123", form.value("phone"));
    }

    @Test
    void whatThePageTakesBackIsRefused() {
        assertEquals("REFUSED OVERWRITTEN", form.fill("city", "PATIENT_CITY", "Springfield"));
    }

    @Test
    void whatThePersonTypedIsKept() throws IOException {
        form.type("last", "Typed");
        assertEquals("KEPT ALREADY_ANSWERED", form.fill("last", "PATIENT_LAST_NAME", "Example"));
        assertEquals("Typed", form.value("last"));
    }

    @Test
    void whatThePageFilledInItselfIsKept() {
        assertEquals("KEPT ALREADY_ANSWERED", form.fill("email", "PATIENT_EMAIL", "rosa@example.org"));
        assertEquals("front-desk@lakeview.example", form.value("email"));
    }

    @Test
    void aChosenRadioButtonIsKept() {
        form.page.script("document.querySelector('[value=other]').click()");
        assertEquals("KEPT ALREADY_ANSWERED", form.fill("who", "REQUESTER_IS_PATIENT", "self"));
        assertEquals("other", form.value("who"));
    }

    @Test
    void socialSecurityNumberAndSignatureAreWithheldEvenIfOrdered() {
        assertEquals("WITHHELD WITHHELD", form.fill("ssn", "SSN", "000-00-0000"));
        assertEquals("WITHHELD WITHHELD", form.fill("signature", "SIGNATURE", "Rosa Example"));
        assertEquals("", form.value("ssn") + form.value("signature"));
        assertEquals("", form.seen());
    }

    @Test
    void whatIsNotUnderstoodIsWithheldEvenIfOrdered() {
        assertEquals("WITHHELD WITHHELD", form.fill("first", "UNKNOWN", "Rosa"));
    }

    @Test
    void hiddenFieldsAreRefused() {
        assertEquals("REFUSED NOT_VISIBLE", form.fill("former", "PATIENT_FORMER_NAME", "Sample"));
        assertEquals("", form.value("former"));
    }

    @Test
    void fieldsThatCannotBeEditedAreRefused() {
        assertEquals("REFUSED NOT_EDITABLE", form.fill("zip", "PATIENT_POSTAL_CODE", "90000"));
        form.page.script("document.getElementById('first').disabled = true");
        assertEquals("REFUSED NOT_EDITABLE", form.fill("first", "PATIENT_FIRST_NAME", "Rosa"));
    }

    @Test
    void fieldsThatAreGoneAreRefused() throws IOException {
        try (Form own = new Form()) {
            own.page.script("document.getElementById('first').remove()");
            assertEquals("REFUSED GONE", own.fill("first", "PATIENT_FIRST_NAME", "Rosa"));
            assertEquals("REFUSED GONE", own.order(OpenPage.ADDRESS, "field-99", "PATIENT_CITY", "Springfield"));
        }
    }

    @Test
    void coveredFieldsAreRefused() {
        form.page.script("cover = document.querySelector('h1')");
        assertEquals("REFUSED COVERED", form.fill("first", "PATIENT_FIRST_NAME", "Rosa"));
    }

    @Test
    void anotherAddressThanPlannedIsRefused() {
        String planned = OpenPage.ADDRESS + "?step=2";
        assertEquals("REFUSED PAGE_CHANGED", form.order(planned, form.id("first"), "PATIENT_FIRST_NAME", "Rosa"));
        assertEquals("REFUSED PAGE_CHANGED", form.order("", form.id("first"), "PATIENT_FIRST_NAME", "Rosa"));
        assertEquals("", form.value("first"));
    }

    @Test
    void anotherPlaceOnTheSamePageIsNotAnotherAddress() {
        assertEquals("FILLED", form.order(OpenPage.ADDRESS + "#form", form.id("first"), "PATIENT_FIRST_NAME", "Rosa"));
    }

    @Test
    void plainHttpIsRefused() throws IOException {
        try (Form own = new Form("http://records.example.org/request")) {
            assertEquals("REFUSED NOT_SECURE", own.fill("first", "PATIENT_FIRST_NAME", "Rosa"));
            assertEquals("", own.value("first"));
        }
    }

    @Test
    void thisMachineMayUsePlainHttp() throws IOException {
        try (Form own = new Form("http://localhost:8080/request")) {
            assertEquals("FILLED", own.fill("first", "PATIENT_FIRST_NAME", "Rosa"));
        }
    }

    @Test
    void undoRestoresExactlyWhatWasFilled() throws IOException {
        form.type("last", "Typed");
        form.fill("first", "PATIENT_FIRST_NAME", "Rosa");
        form.fill("last", "PATIENT_LAST_NAME", "Example");
        form.fill("state", "PATIENT_STATE", "CA");
        form.fill("who", "REQUESTER_IS_PATIENT", "self");
        form.fill("all", "RECORD_TYPE", "true");
        JsonArray results = form.undo();
        assertEquals(4, results.size());
        for (String name : new String[] {"first", "state", "who", "all"}) {
            assertEquals("RESTORED", Form.outcome(find(results, "id", form.id(name))), name);
            assertEquals("", form.value(name), name);
        }
        assertEquals("Typed", form.value("last"));
    }

    @Test
    void undoKeepsWhatThePersonEditedSince() throws IOException {
        form.fill("first", "PATIENT_FIRST_NAME", "Rosa");
        form.type("first", "Maria");
        assertEquals("KEPT EDITED_SINCE", Form.outcome(form.undo().get(0).asObject()));
        assertEquals("RosaMaria", form.value("first"));
    }

    @Test
    void undoIsDoneOnce() {
        form.fill("first", "PATIENT_FIRST_NAME", "Rosa");
        assertEquals(1, form.undo().size());
        assertEquals(0, form.undo().size());
    }

    @Test
    void sendingAFilledFormIsNoticed() throws IOException {
        form.fill("first", "PATIENT_FIRST_NAME", "Rosa");
        assertEquals("[]", form.page.heard());
        form.press("send");
        assertTrue(form.page.heard().contains("{\"type\":\"submitted\"}"));
    }

    @Test
    void aButtonPressedByThePagesOwnCodeIsNotSending() {
        form.fill("first", "PATIENT_FIRST_NAME", "Rosa");
        form.page.script("document.getElementById('send').click()");
        assertEquals("[]", form.page.heard());
    }

    @Test
    void anotherButtonIsNotSending() throws IOException {
        form.fill("first", "PATIENT_FIRST_NAME", "Rosa");
        form.press("help");
        assertEquals("[]", form.page.heard());
    }

    @Test
    void fillingNeverSends() {
        form.fill("first", "PATIENT_FIRST_NAME", "Rosa");
        form.fill("all", "RECORD_TYPE", "true");
        assertFalse(form.seen().contains("submit"));
    }

    @Test
    void aFormThatWasNotFilledIsNotWatched() throws IOException {
        try (Form own = new Form()) {
            own.press("send");
            assertEquals("[]", own.page.heard());
        }
    }

    /** The short form, read once. */
    private static final class Form implements AutoCloseable {

        private final OpenPage page;
        private final String address;
        private final JsonArray fields;

        Form() throws IOException {
            this(OpenPage.ADDRESS);
        }

        Form(String address) throws IOException {
            this.address = address;
            this.page = new OpenPage("short-form.html", address).start("content");
            this.fields = page.ask(message("read")).get("fields").asArray();
        }

        String fill(String name, String meaning, String value) {
            return order(address, id(name), meaning, value);
        }

        String order(String planned, String id, String meaning, String value) {
            JsonObject order = message("fill")
                    .add("address", planned)
                    .add(
                            "values",
                            Json.array()
                                    .add(Json.object()
                                            .add("id", id)
                                            .add("meaning", meaning)
                                            .add("value", value)));
            return outcome(page.ask(order).get("results").asArray().get(0).asObject());
        }

        JsonArray undo() {
            return page.ask(message("undo")).get("results").asArray();
        }

        /** The id by which the content script knows the field of that name. */
        String id(String name) {
            return find(fields, "name", name).getString("id", "");
        }

        void type(String id, String words) throws IOException {
            page.html().<HtmlInput>getHtmlElementById(id).type(words);
        }

        /** A click of the person. */
        void press(String id) throws IOException {
            page.script("byPerson = true");
            page.html().<HtmlElement>getHtmlElementById(id).click();
            page.script("byPerson = false");
        }

        /** What the person would find in the field: text, the chosen value, or "true" for a ticked box. */
        String value(String name) {
            return page.script("(function() {"
                    + "const controls = [...document.getElementsByName('" + name + "')];"
                    + "if (!/radio|checkbox/.test(controls[0].type)) { return controls[0].value; }"
                    + "const chosen = controls.find((control) => control.checked);"
                    + "return !chosen ? '' : chosen.type === 'checkbox' ? 'true' : chosen.value;"
                    + "})()");
        }

        String seen() {
            return page.script("seen.join()");
        }

        static String outcome(JsonObject result) {
            return (result.getString("outcome", "") + " " + result.getString("objection", "")).trim();
        }

        @Override
        public void close() {
            page.close();
        }
    }
}
