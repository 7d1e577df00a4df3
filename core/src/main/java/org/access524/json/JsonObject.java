package org.access524.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Members by name, in the order in which they were added. Reading is forgiving about what is missing and strict about
 * what is of the wrong type: a missing or null member reads as empty, a member of another type is a
 * {@link MalformedJsonException}.
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {

    public JsonObject() {
        this(new LinkedHashMap<>());
    }

    public JsonObject with(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    public JsonObject with(String name, String value) {
        return with(name, new JsonText(value));
    }

    public JsonObject with(String name, double value) {
        return with(name, new JsonNumber(value));
    }

    public JsonObject with(String name, boolean value) {
        return with(name, new JsonBoolean(value));
    }

    public JsonObject with(String name, List<String> values) {
        return with(name, JsonArray.ofTexts(values));
    }

    public boolean has(String name) {
        JsonValue value = members.get(name);
        return value != null && !(value instanceof JsonNull);
    }

    /** The text of that name, empty if it is missing. */
    public String text(String name) {
        if (!has(name)) {
            return "";
        }
        if (members.get(name) instanceof JsonText text) {
            return text.value();
        }
        throw new MalformedJsonException(name);
    }

    /** The number of that name, {@code otherwise} if it is missing. */
    public double number(String name, double otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (members.get(name) instanceof JsonNumber number) {
            return number.value();
        }
        throw new MalformedJsonException(name);
    }

    /** The whole number of that name, {@code otherwise} if it is missing. */
    public int integer(String name, int otherwise) {
        double value = number(name, otherwise);
        if (value != (int) value) {
            throw new MalformedJsonException(name);
        }
        return (int) value;
    }

    /** False if it is missing. */
    public boolean bool(String name) {
        if (!has(name)) {
            return false;
        }
        if (members.get(name) instanceof JsonBoolean bool) {
            return bool.value();
        }
        throw new MalformedJsonException(name);
    }

    /** Empty if it is missing. */
    public JsonArray array(String name) {
        if (!has(name)) {
            return new JsonArray(List.of());
        }
        if (members.get(name) instanceof JsonArray array) {
            return array;
        }
        throw new MalformedJsonException(name);
    }

    /** Empty if it is missing. */
    public JsonObject object(String name) {
        if (!has(name)) {
            return new JsonObject();
        }
        if (members.get(name) instanceof JsonObject object) {
            return object;
        }
        throw new MalformedJsonException(name);
    }
}
