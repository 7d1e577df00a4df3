package org.access524.extension.contract;

import java.util.List;
import org.access524.form.FieldMeaning;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;

/**
 * What the background tells the content script of one frame to fill: the only message that carries the person's data
 * into a page.
 *
 * @param address the frame's address when the plan was made
 */
public record FillOrder(String address, List<Value> values) {

    /**
     * @param id the field's id in the frame's last reading
     * @param shown the value as a person reads it, for lists whose answers show only when they are opened
     */
    public record Value(String id, FieldMeaning meaning, String value, String shown) {}

    public JsonObject write() {
        return new JsonObject()
                .with("type", "fill")
                .with("address", address)
                .with("values", JsonArray.of(values, FillOrder::writeValue));
    }

    public static FillOrder read(JsonObject json) {
        return new FillOrder(json.text("address"), json.array("values").objects(FillOrder::readValue));
    }

    private static JsonObject writeValue(Value value) {
        return new JsonObject()
                .with("id", value.id())
                .with("meaning", value.meaning().name())
                .with("value", value.value())
                .with("shown", value.shown());
    }

    private static Value readValue(JsonObject json) {
        return new Value(
                json.text("id"),
                Names.find(FieldMeaning.values(), json.text("meaning"), "meaning"),
                json.text("value"),
                json.text("shown"));
    }
}
