package org.access524.extension.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.junit.jupiter.api.Test;

class SchemasTest {

    private static final String ORIGIN = "https://forms.example.net";

    @Test
    void theOriginOfASiteMovesFromItsKeyIntoItsBody() {
        JsonObject site = Schemas.present(1, "site", ORIGIN, new JsonObject().with("patientId", "p-1"));
        assertEquals(ORIGIN, site.text("origin"));
        assertEquals(ORIGIN, site.text("id"));
        assertEquals("p-1", site.text("patientId"));
    }

    @Test
    void allOtherRecordsOfSchema1AreAsTheyAreNow() {
        assertEquals(request(), Schemas.present(1, "request", "r-1", request()));
    }

    @Test
    void aRecordOfThePresentSchemaIsLeftAlone() {
        JsonObject body = new JsonObject().with("id", "s-1").with("origin", ORIGIN);
        assertEquals(
                new JsonObject().with("id", "s-1").with("origin", ORIGIN),
                Schemas.present(Schemas.PRESENT, "site", "s-1", body));
    }

    @Test
    void aBodyThatIsNotOfItsSchemaIsRefused() {
        JsonObject body = new JsonObject().with("origin", 5);
        assertThrows(MalformedJsonException.class, () -> Schemas.present(1, "site", ORIGIN, body));
    }

    private static JsonObject request() {
        return new JsonObject().with("id", "r-1").with("patientId", "p-1");
    }
}
