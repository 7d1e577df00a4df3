package org.access524.extension.contract;

import java.util.List;
import java.util.function.Function;
import org.access524.export.RequestJson;
import org.access524.fill.Decision;
import org.access524.fill.FillItem;
import org.access524.fill.FillPlan;
import org.access524.form.FieldMeaning;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.request.RequestScope;
import org.access524.text.Message;

/**
 * A plan on its way between the background, which makes it, and the popup, which shows it and sends back what the person
 * left selected.
 *
 * @param url the page's address when it was planned
 * @param frames the addresses of the frames that the plan writes to
 */
public record PlannedFill(String url, String patientId, RequestScope scope, List<PlannedFrame> frames, FillPlan plan) {

    public record PlannedFrame(int frame, String url) {}

    /** The address of that frame when it was planned; empty if the plan does not name the frame. */
    public String address(int frame) {
        for (PlannedFrame planned : frames) {
            if (planned.frame() == frame) {
                return planned.url();
            }
        }
        return "";
    }

    public JsonObject write(Function<Message, String> language) {
        return new JsonObject()
                .with("url", url)
                .with("patientId", patientId)
                .with("scope", RequestJson.write(scope))
                .with("frames", JsonArray.of(frames, PlannedFill::writeFrame))
                .with("items", JsonArray.of(plan.items(), item -> writeItem(item, language)));
    }

    /** Items that the person deselected are left out by whoever sends the plan, or carry {@code selected: false}. */
    public static PlannedFill read(JsonObject json) {
        List<FillItem> items = json.array("items").objects(PlannedFill::readItem);
        return new PlannedFill(
                json.text("url"),
                json.text("patientId"),
                json.has("scope") ? RequestJson.scope(json.object("scope")) : RequestScope.EVERYTHING,
                json.array("frames").objects(PlannedFill::readFrame),
                new FillPlan(items));
    }

    private static JsonObject writeFrame(PlannedFrame frame) {
        return new JsonObject().with("frame", frame.frame()).with("url", frame.url());
    }

    private static PlannedFrame readFrame(JsonObject json) {
        return new PlannedFrame(json.integer("frame", 0), json.text("url"));
    }

    private static JsonObject writeItem(FillItem item, Function<Message, String> language) {
        return new JsonObject()
                .with("frame", item.frame())
                .with("id", item.fieldId())
                .with("selector", item.selector())
                .with("label", item.label())
                .with("meaning", item.meaning().name())
                .with(
                        "meaningText",
                        language.apply(Message.of("meaning_" + item.meaning().name())))
                .with("decision", item.decision().name())
                .with("selected", item.decision() == Decision.FILL)
                .with("value", item.value())
                .with("shown", item.shown())
                .with("reason", item.reason().key())
                .with("reasonText", language.apply(item.reason()));
    }

    private static FillItem readItem(JsonObject json) {
        Decision decision = Names.find(Decision.values(), json.text("decision"), "decision");
        boolean deselected = json.has("selected") && !json.bool("selected");
        return new FillItem(
                json.integer("frame", 0),
                json.text("id"),
                json.text("selector"),
                json.text("label"),
                Names.find(FieldMeaning.values(), json.text("meaning"), "meaning"),
                decision == Decision.FILL && deselected ? Decision.LEFT : decision,
                json.text("value"),
                json.text("shown"),
                Message.of(json.text("reason")));
    }
}
