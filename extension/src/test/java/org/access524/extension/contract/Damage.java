package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Function;
import org.access524.json.JsonBoolean;
import org.access524.json.JsonNumber;
import org.access524.json.JsonObject;
import org.access524.json.JsonText;
import org.access524.json.JsonValue;
import org.access524.json.MalformedJsonException;

/** Damages what was written, one member after the other, and expects that reading it says which. */
final class Damage {

    private Damage() {}

    /** @param members those that are read */
    static void isNoticed(JsonObject written, Function<JsonObject, ?> reader, List<String> members) {
        for (String member : members) {
            JsonValue right = written.members().get(member);
            isNoticed(written, reader, member, ofAnotherType(right));
        }
    }

    static void isNoticed(JsonObject written, Function<JsonObject, ?> reader, String member, JsonValue wrong) {
        JsonObject damaged = new JsonObject();
        damaged.members().putAll(written.members());
        damaged.with(member, wrong);
        MalformedJsonException noticed =
                assertThrows(MalformedJsonException.class, () -> reader.apply(damaged), member);
        assertEquals(member, noticed.getMessage());
    }

    private static JsonValue ofAnotherType(JsonValue right) {
        if (right instanceof JsonText) {
            return new JsonNumber(1);
        }
        return right instanceof JsonBoolean ? new JsonText("true") : new JsonBoolean(true);
    }
}
