package org.access524.extension.filling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.FieldJson;
import org.access524.extension.contract.FillOrder;
import org.access524.extension.contract.FrameReading;
import org.access524.extension.contract.Objection;
import org.access524.extension.contract.Outcome;
import org.access524.extension.contract.PlannedFill;
import org.access524.extension.contract.TabReading;
import org.access524.extension.tabs.FrameReader;
import org.access524.extension.worker.RefusedException;
import org.access524.fill.Decision;
import org.access524.fill.FillItem;
import org.access524.fill.FillPlanner;
import org.access524.form.ClassifiedField;
import org.access524.form.FormField;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.JsonValue;
import org.access524.letter.AccessRequestLetter;
import org.access524.person.Patient;
import org.access524.request.RequestScope;
import org.access524.text.Message;

/** Plans what goes into a form, and has it written. */
final class Filling {

    private Filling() {}

    static PlannedFill plan(TabReading reading, Patient patient, RequestScope scope) {
        List<PlannedFill.PlannedFrame> frames = new ArrayList<>();
        for (FrameReading frame : reading.frames()) {
            frames.add(new PlannedFill.PlannedFrame(frame.frame(), frame.text().url()));
        }
        return plan(reading.url(), frames, reading.fields(), patient, scope);
    }

    /** @param url none, as well as no frames, for a form on paper */
    static PlannedFill plan(
            String url,
            List<PlannedFill.PlannedFrame> frames,
            List<ClassifiedField> fields,
            Patient patient,
            RequestScope scope) {
        return new PlannedFill(
                url,
                patient.id(),
                scope,
                frames,
                FillPlanner.plan(
                        fields, patient, scope, (asked, limit) -> AccessRequestLetter.wording(patient, asked, limit)));
    }

    /**
     * Writes a plan. A field that is gone, or that now asks something else than when it was planned, is refused.
     *
     * @param now the page as it was read just before
     * @throws RefusedException if the page itself is another one now
     */
    static JsonObject fill(int tab, PlannedFill planned, TabReading now) {
        if (!withoutFragment(now.url()).equals(withoutFragment(planned.url()))) {
            throw new RefusedException("error_page_moved_on");
        }
        List<JsonValue> results = new ArrayList<>();
        Map<Integer, List<FillOrder.Value>> orders = new LinkedHashMap<>();
        for (FillItem item : planned.plan().items()) {
            Optional<Objection> objection = objection(now, planned, item);
            if (objection.isPresent()) {
                results.add(refused(item.fieldId(), objection.get()));
            } else if (item.decision() == Decision.FILL) {
                ClassifiedField field = fieldNow(now, item).orElseThrow();
                orders.computeIfAbsent(item.frame(), frame -> new ArrayList<>())
                        .add(new FillOrder.Value(
                                FieldJson.idInFrame(field.field()), item.meaning(), item.value(), item.shown()));
            }
        }
        for (Map.Entry<Integer, List<FillOrder.Value>> order : orders.entrySet()) {
            FrameReading frame = now.frame(order.getKey()).orElseThrow();
            results.addAll(give(tab, frame, planned.address(frame.frame()), order.getValue()));
        }
        return new JsonObject()
                .with("results", new JsonArray(results))
                .with("stillRequired", stillRequired(now, results));
    }

    /** How many fields were filled. */
    static int filled(JsonObject results) {
        int filled = 0;
        for (JsonObject result : results.array("results").objects(result -> result)) {
            filled += result.text("outcome").equals(Outcome.FILLED.name()) ? 1 : 0;
        }
        return filled;
    }

    /** How many fields that the form marks as required were empty before and are so still. */
    private static int stillRequired(TabReading now, List<JsonValue> results) {
        Set<String> filled = new HashSet<>();
        for (JsonObject result : new JsonArray(results).objects(result -> result)) {
            if (result.text("outcome").equals(Outcome.FILLED.name())) {
                filled.add(result.text("id"));
            }
        }
        int required = 0;
        for (ClassifiedField classified : now.fields()) {
            FormField field = classified.field();
            boolean empty = field.value().isEmpty() || field.value().equals("false");
            required += field.required() && field.visible() && empty && !filled.contains(field.id()) ? 1 : 0;
        }
        return required;
    }

    /** Why an item is not given to its frame; nothing speaks against one that is left. */
    private static Optional<Objection> objection(TabReading now, PlannedFill planned, FillItem item) {
        if (item.decision() == Decision.LEFT) {
            return Optional.empty();
        }
        if (item.decision() == Decision.WITHHELD || item.meaning().withheld()) {
            return Optional.of(Objection.WITHHELD);
        }
        Optional<ClassifiedField> field = fieldNow(now, item);
        if (field.isEmpty() || planned.address(item.frame()).isEmpty()) {
            return Optional.of(Objection.GONE);
        }
        boolean same = field.get().meaning() == item.meaning()
                && FillPlanner.name(field.get().field()).equals(item.label());
        return same ? Optional.empty() : Optional.of(Objection.CHANGED);
    }

    /** Puts back what was filled in every frame of the tab. */
    static JsonObject undo(int tab, TabReading now) {
        List<JsonValue> results = new ArrayList<>();
        for (FrameReading frame : now.frames()) {
            JsonObject answer = FrameReader.ask(tab, frame.target(), new JsonObject().with("type", "undo"));
            results.addAll(answer.array("results").objects(result -> told(frame.frame(), result)));
        }
        return new JsonObject().with("results", new JsonArray(results));
    }

    private static List<JsonObject> give(int tab, FrameReading frame, String address, List<FillOrder.Value> values) {
        JsonObject answer = FrameReader.ask(tab, frame.target(), new FillOrder(address, values).write());
        if (answer.has("results")) {
            return answer.array("results").objects(result -> told(frame.frame(), result));
        }
        List<JsonObject> lost = new ArrayList<>();
        for (FillOrder.Value value : values) {
            lost.add(refused("frame-" + frame.frame() + "-" + value.id(), Objection.GONE));
        }
        return lost;
    }

    private static Optional<ClassifiedField> fieldNow(TabReading now, FillItem item) {
        Optional<FrameReading> frame = now.frame(item.frame());
        if (frame.isPresent()) {
            for (ClassifiedField field : frame.get().fields()) {
                if (field.field().selector().equals(item.selector())) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    private static JsonObject refused(String id, Objection objection) {
        return result(id, objection.outcome().name(), objection.name());
    }

    private static JsonObject told(int frame, JsonObject result) {
        return result("frame-" + frame + "-" + result.text("id"), result.text("outcome"), result.text("objection"));
    }

    private static JsonObject result(String id, String outcome, String objection) {
        return new JsonObject()
                .with("id", id)
                .with("outcome", outcome)
                .with("objection", objection)
                .with("text", objection.isEmpty() ? "" : Sentences.say(Message.of("objection_" + objection)));
    }

    private static String withoutFragment(String address) {
        int mark = address.indexOf('#');
        return mark < 0 ? address : address.substring(0, mark);
    }
}
