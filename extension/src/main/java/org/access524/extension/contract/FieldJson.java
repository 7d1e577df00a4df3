package org.access524.extension.contract;

import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FormField;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;

/** A field as the content script read and understood it. */
public final class FieldJson {

    private FieldJson() {}

    /** A field with what it means. */
    public static JsonObject write(ClassifiedField classified) {
        return writeUnclassified(classified.field())
                .with("meaning", classified.meaning().name())
                .with("confidence", classified.confidence())
                .with("signals", classified.signals());
    }

    /** A field as its frame has read it. */
    public static JsonObject writeUnclassified(FormField field) {
        return new JsonObject()
                .with("id", field.id())
                .with("selector", field.selector())
                .with("type", field.type().name())
                .with("label", field.label())
                .with("hint", field.hint())
                .with("group", field.group())
                .with("section", field.section())
                .with("before", field.before())
                .with("name", field.name())
                .with("elementId", field.elementId())
                .with("autocomplete", field.autocomplete())
                .with("inputMode", field.inputMode())
                .with("pattern", field.pattern())
                .with("maxLength", field.maxLength())
                .with("options", JsonArray.of(field.options(), FieldJson::writeOption))
                .with("required", field.required())
                .with("value", field.value())
                .with("visible", field.visible())
                .with("order", field.order());
    }

    /**
     * The field with an id that is unique in the whole tab.
     *
     * @param frame the place of the frame that sent it: a frame does not know its own
     */
    public static ClassifiedField read(JsonObject json, int frame) {
        return new ClassifiedField(
                field(json, frame, "frame-" + frame + "-" + json.text("id")),
                Names.find(FieldMeaning.values(), json.text("meaning"), "meaning"),
                json.number("confidence", 0),
                json.array("signals").texts());
    }

    /** The field as its frame has sent it, with the id that its frame gave it. */
    public static FormField readUnclassified(JsonObject json) {
        return field(json, 0, json.text("id"));
    }

    private static FormField field(JsonObject json, int frame, String id) {
        return new FormField(
                frame,
                id,
                json.text("selector"),
                Names.find(FieldType.values(), json.text("type"), "type"),
                json.text("label"),
                json.text("hint"),
                json.text("group"),
                json.text("section"),
                json.text("before"),
                json.text("name"),
                json.text("elementId"),
                json.text("autocomplete"),
                json.text("inputMode"),
                json.text("pattern"),
                json.integer("maxLength", 0),
                json.array("options").objects(FieldJson::readOption),
                json.bool("required"),
                json.text("value"),
                json.bool("visible"),
                json.integer("order", 0));
    }

    /** The id by which the field's own frame knows it. */
    public static String idInFrame(FormField field) {
        return field.id().substring(("frame-" + field.frame() + "-").length());
    }

    static JsonObject writeOption(FieldOption option) {
        return new JsonObject().with("value", option.value()).with("label", option.label());
    }

    private static FieldOption readOption(JsonObject json) {
        return new FieldOption(json.text("value"), json.text("label"));
    }
}
