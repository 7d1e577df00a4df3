package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.access524.json.JsonObject;

/** The members of what goes out are part of the message contract: names and order. */
final class Shape {

    private Shape() {}

    static void is(String members, JsonObject json) {
        assertEquals(members, String.join(" ", json.members().keySet()));
    }

    static JsonObject first(JsonObject json, String array) {
        List<JsonObject> items = json.array(array).objects(item -> item);
        return items.get(0);
    }
}
