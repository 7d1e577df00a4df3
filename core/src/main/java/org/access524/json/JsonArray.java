package org.access524.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** @param items in order; unmodifiable by convention once built */
public record JsonArray(List<JsonValue> items) implements JsonValue {

    public static <T> JsonArray of(List<T> values, Function<T, JsonValue> writer) {
        List<JsonValue> items = new ArrayList<>(values.size());
        for (T value : values) {
            items.add(writer.apply(value));
        }
        return new JsonArray(items);
    }

    public static JsonArray ofTexts(List<String> values) {
        return of(values, JsonText::new);
    }

    /** Reads every item that is an object; anything else among the items is refused. */
    public <T> List<T> objects(Function<JsonObject, T> reader) {
        List<T> values = new ArrayList<>(items.size());
        for (JsonValue item : items) {
            if (!(item instanceof JsonObject object)) {
                throw new MalformedJsonException("item");
            }
            values.add(reader.apply(object));
        }
        return values;
    }

    public List<String> texts() {
        List<String> values = new ArrayList<>(items.size());
        for (JsonValue item : items) {
            if (!(item instanceof JsonText text)) {
                throw new MalformedJsonException("item");
            }
            values.add(text.value());
        }
        return values;
    }
}
