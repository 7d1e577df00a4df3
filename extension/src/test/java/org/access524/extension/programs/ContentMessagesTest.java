package org.access524.extension.programs;

import static org.access524.extension.programs.OpenPage.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To whom the compiled content script listens, and what it makes of nonsense. */
class ContentMessagesTest {

    private static OpenPage page;

    @BeforeAll
    static void open() throws IOException {
        page = new OpenPage("plain.html").start("content");
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @BeforeEach
    void forgetAnswers() {
        page.script("background.answers = []");
    }

    @Test
    void theBackgroundIsAnswered() {
        page.tell(message("read"), "{id: 'access524'}");
        assertEquals(1, page.answers().size());
    }

    @Test
    void anotherExtensionIsNot() {
        page.tell(message("read"), "{id: 'other'}");
        assertEquals(0, page.answers().size());
    }

    @Test
    void aScriptInAPageIsNot() {
        page.tell(message("read"), "{id: 'access524', tab: {id: 3}}");
        assertEquals(0, page.answers().size());
    }

    @Test
    void aSenderWithoutIdentityIsNot() {
        page.tell(message("read"), "{}");
        assertEquals(0, page.answers().size());
    }

    @Test
    void aPageWithoutFormsHasNoFields() {
        JsonObject reading = page.ask(message("read"));
        assertEquals(0, reading.get("fields").asArray().size());
        assertEquals(
                "\nCafeteria\nSoup of the day.", reading.get("text").asObject().getString("body", ""));
    }

    @Test
    void unknownTypesAreLeftToOthers() {
        page.tell(message("letter"), "{id: 'access524'}");
        assertEquals(0, page.answers().size());
    }

    @Test
    void nonsenseIsAnsweredWithAnErrorAndNothingElse() {
        JsonObject noList = message("fill").add("address", OpenPage.ADDRESS).add("values", "all");
        assertEquals(Json.object().add("error", "unreadable"), page.ask(noList));
        JsonObject noMeaning =
                message("fill").add("values", Json.array().add(Json.object().add("meaning", "PATIENT_SHOE_SIZE")));
        assertEquals(Json.object().add("error", "unreadable"), page.ask(noMeaning));
    }

    @Test
    void theScriptIsInAPageOnlyOnce() throws IOException {
        page.script("background.listener = 'the first one'");
        try {
            page.start("content");
            assertEquals("the first one", page.script("background.listener"));
        } finally {
            page.script("delete globalThis.access524Content");
            page.start("content");
        }
    }
}
