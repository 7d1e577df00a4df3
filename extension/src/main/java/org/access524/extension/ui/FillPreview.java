package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The plan, field by field with value and reason, and what became of it. Nothing is filled before the person's click. */
final class FillPreview {

    private final Frame frame;
    private final int tab;
    private final boolean spotted;
    private final HTMLElement place;
    private final HTMLElement list = View.div("");
    private final HTMLSelectElement patient = View.select();
    private final ScopeChooser scope = new ScopeChooser();
    private final Map<JsonObject, HTMLInputElement> boxes = new LinkedHashMap<>();
    private JsonObject plan = new JsonObject();

    FillPreview(Frame frame, int tab, JsonObject report, JsonArray patients, HTMLElement place) {
        this.frame = frame;
        this.tab = tab;
        this.spotted = report.bool("spotted");
        this.place = place;
        for (JsonObject person : patients.objects(person -> person)) {
            View.addOption(patient, person.text("id"), PatientNames.of(person), false);
        }
        View.onChange(patient, () -> frame.attempt(this::planAgain));
        scope.onChange(() -> frame.attempt(this::planAgain));
    }

    void show() {
        HTMLElement questions = View.div("fields");
        if (patient.getOptions().getLength() > 1) {
            questions.appendChild(View.labelled("popup_whose", patient));
        }
        scope.addTo(questions);
        View.replace(place, View.div("card", View.say("h2", "", "popup_form_title"), questions), list);
        planAgain();
    }

    private void planAgain() {
        plan = Background.ask(
                "plan",
                new JsonObject()
                        .with("tabId", tab)
                        .with("patientId", patient.getValue())
                        .with("scope", scope.value()));
        showPlan();
    }

    private void showPlan() {
        boxes.clear();
        HTMLElement filled = View.div("");
        Map<String, HTMLElement> byReason = new LinkedHashMap<>();
        HTMLElement left = View.element("ul", "plan");
        for (JsonObject item : plan.array("items").objects(item -> item)) {
            if (item.text("decision").equals("FILL")) {
                reasonGroup(filled, byReason, item.text("reasonText")).appendChild(fillable(item));
            } else if (!item.text("meaning").equals("HONEYPOT")) {
                left.appendChild(forThePerson(item));
            }
        }
        View.replace(list);
        if (boxes.isEmpty() && !spotted) {
            View.replace(place, View.say("p", "quiet", "popup_nothing_to_fill"));
            return;
        }
        if (boxes.isEmpty()) {
            list.appendChild(View.div("card", View.say("p", "", "popup_nothing_to_fill")));
        } else {
            list.appendChild(View.div("card", View.say("h3", "", "popup_will_fill"), otherOrigins(), filled));
        }
        if (left.hasChildNodes()) {
            list.appendChild(View.div("card", View.details("popup_left_to_you", left)));
        }
        if (!boxes.isEmpty()) {
            HTMLElement fill = View.words("button", "main", Popup.count("popup_fill", boxes.size()));
            fill.setAttribute("type", "button");
            fill.setId("fill");
            View.onClick(fill, () -> frame.attempt(this::fill));
            list.appendChild(View.div("sticky", fill));
            fill.focus();
        }
    }

    /** A frame of another site gets the data too: the person is told which. */
    private HTMLElement otherOrigins() {
        HTMLElement notes = View.div("");
        Set<String> told = new HashSet<>();
        told.add(origin(plan.text("url")));
        for (JsonObject target : plan.array("frames").objects(target -> target)) {
            if (receives(target.integer("frame", 0)) && told.add(origin(target.text("url")))) {
                notes.appendChild(View.say("p", "note", "popup_other_origin", origin(target.text("url"))));
            }
        }
        return notes;
    }

    private boolean receives(int target) {
        for (JsonObject item : boxes.keySet()) {
            if (item.integer("frame", 0) == target) {
                return true;
            }
        }
        return false;
    }

    @JSBody(params = "address", script = "return new URL(address).origin;")
    private static native String origin(String address);

    /** Most fields share their reason: it is said once, above them. */
    private static HTMLElement reasonGroup(HTMLElement place, Map<String, HTMLElement> groups, String reason) {
        if (!groups.containsKey(reason)) {
            HTMLElement group = View.element("ul", "plan");
            groups.put(reason, group);
            place.appendChild(View.words("p", "quiet plan-reason", reason));
            place.appendChild(group);
        }
        return groups.get(reason);
    }

    private HTMLElement fillable(JsonObject item) {
        HTMLInputElement box = View.box(true);
        boxes.put(item, box);
        HTMLElement words = View.element(
                "span",
                "pair",
                View.words("span", "", item.text("meaningText")),
                View.words("span", "value clip", item.text("shown")));
        return View.element("li", "", View.choice(box, words));
    }

    private HTMLElement forThePerson(JsonObject item) {
        String label = item.text("label").isEmpty() ? item.text("meaningText") : item.text("label");
        HTMLElement show = View.button(
                "small",
                "popup_show_field",
                () -> frame.attempt(() -> Background.ask(
                        "show", new JsonObject().with("tabId", tab).with("id", item.text("id")))));
        show.setAttribute("aria-label", Sentences.say("popup_show_field_label", label));
        return View.element(
                "li",
                "",
                View.div(
                        "row",
                        View.div(
                                "grow",
                                View.words("div", "clip", label),
                                View.words("div", "quiet", item.text("reasonText"))),
                        show));
    }

    private void fill() {
        for (Map.Entry<JsonObject, HTMLInputElement> entry : boxes.entrySet()) {
            entry.getKey().with("selected", entry.getValue().isChecked());
        }
        List<JsonObject> items = new ArrayList<>(boxes.keySet());
        plan.with("items", new JsonArray(new ArrayList<>(items)));
        JsonObject answer =
                Background.ask("fill", new JsonObject().with("tabId", tab).with("plan", plan));
        showResults(answer.array("results").objects(result -> result), items);
    }

    private void showResults(List<JsonObject> results, List<JsonObject> items) {
        int filled = 0;
        HTMLElement problems = View.element("ul", "plan");
        for (JsonObject result : results) {
            if (result.text("outcome").equals("FILLED")) {
                filled++;
            } else {
                problems.appendChild(problem(result, item(items, result.text("id"))));
            }
        }
        View.replace(list, View.note("done", Popup.count("popup_filled", filled)));
        list.appendChild(View.div("card", View.say("p", "", "popup_check_and_send")));
        if (problems.hasChildNodes()) {
            list.appendChild(View.div("card", View.say("h3", "", "popup_not_filled"), problems));
        }
        HTMLElement undo = View.button("", "popup_undo", () -> frame.attempt(this::undo));
        undo.setId("undo");
        list.appendChild(View.div("actions", undo));
    }

    /** What was not filled and why; what only the person can enter is there to be copied. */
    private static HTMLElement problem(JsonObject result, JsonObject item) {
        HTMLElement words = View.div(
                "grow",
                View.words("div", "", item.text("meaningText")),
                View.words("div", "quiet", result.text("text")));
        return result.text("outcome").equals("HANDED_OVER")
                ? View.element("li", "", View.div("row", words, WaysIn.copy(handed(item))))
                : View.element("li", "", words);
    }

    /** As a person reads it where that says more than the value that the page uses. */
    private static String handed(JsonObject item) {
        return item.text("value").isEmpty() ? item.text("shown") : item.text("value");
    }

    private static JsonObject item(List<JsonObject> items, String id) {
        for (JsonObject item : items) {
            if (item.text("id").equals(id)) {
                return item;
            }
        }
        return new JsonObject();
    }

    private void undo() {
        JsonObject answer = Background.ask("undo", new JsonObject().with("tabId", tab));
        int restored = 0;
        for (JsonObject result : answer.array("results").objects(result -> result)) {
            restored += result.text("outcome").equals("RESTORED") ? 1 : 0;
        }
        planAgain();
        list.insertBefore(View.note("done", Popup.count("popup_undone", restored)), list.getFirstChild());
    }
}
