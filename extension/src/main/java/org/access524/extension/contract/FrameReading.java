package org.access524.extension.contract;

import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.form.FormField;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.page.PageText;

/**
 * What the content script read in one frame. No data of the person is in it.
 *
 * @param frame its place among the frames of the tab; 0 is the page itself
 * @param target the browser's own number of the frame
 * @param embedded addresses of the sizeable frames within this one, whether they may be read or not
 */
public record FrameReading(
        int frame, double target, PageText text, List<ClassifiedField> fields, List<String> embedded) {

    /** What the content script sends: the fields' meanings are found by whoever asked. */
    public static JsonObject write(PageText text, List<FormField> fields, List<String> embedded) {
        return new JsonObject()
                .with("text", PageTextJson.write(text))
                .with("fields", JsonArray.of(fields, FieldJson::writeUnclassified))
                .with("embedded", embedded);
    }

    /** @param json with the fields' meanings */
    public static FrameReading read(int frame, double target, JsonObject json) {
        return new FrameReading(
                frame,
                target,
                PageTextJson.read(json.object("text")),
                json.array("fields").objects(field -> FieldJson.read(field, frame)),
                json.array("embedded").texts());
    }
}
