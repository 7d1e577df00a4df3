package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
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
    private final List<PlannedField> planned = new ArrayList<>();
    private final List<MissingField> missing = new ArrayList<>();
    private final WalkChoice walk = new WalkChoice();
    private boolean chosen;
    private JsonObject plan = new JsonObject();

    FillPreview(Frame frame, int tab, JsonObject report, JsonArray patients, HTMLElement place) {
        this.frame = frame;
        this.tab = tab;
        this.spotted = report.bool("spotted");
        this.place = place;
        for (JsonObject person : patients.objects(person -> person)) {
            View.addOption(patient, person.text("id"), PatientNames.of(person), false);
        }
        View.onChange(patient, () -> {
            chosen = true;
            frame.attempt(this::planAgain);
        });
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

    /** Until the person says whose request it is, it is that of whoever was asked for on this site before. */
    private void planAgain() {
        String whose = chosen ? patient.getValue() : "";
        plan = Background.ask(
                "plan",
                new JsonObject().with("tabId", tab).with("patientId", whose).with("scope", scope.value()));
        patient.setValue(plan.text("patientId"));
        showPlan();
    }

    private void showPlan() {
        planned.clear();
        missing.clear();
        HTMLElement filled = View.div("");
        Map<String, HTMLElement> byReason = new LinkedHashMap<>();
        HTMLElement lacking = View.element("ul", "plan");
        for (JsonObject item : plan.array("items").objects(item -> item)) {
            if (item.text("decision").equals("FILL")) {
                PlannedField field = new PlannedField(item);
                planned.add(field);
                reasonGroup(filled, byReason, item.text("reasonText")).appendChild(field.build());
            } else if (item.text("reason").equals("fill_PROFILE_LACKS")) {
                MissingField field = new MissingField(item);
                missing.add(field);
                lacking.appendChild(field.build());
            }
        }
        View.replace(list);
        if (planned.isEmpty() && missing.isEmpty() && !spotted) {
            View.replace(place, View.say("p", "quiet", "popup_nothing_to_fill"));
            return;
        }
        if (planned.isEmpty()) {
            list.appendChild(View.div("card", View.say("p", "", "popup_nothing_to_fill")));
        } else {
            list.appendChild(View.div("card", View.say("h3", "", "popup_will_fill"), otherOrigins(), filled));
        }
        if (!missing.isEmpty()) {
            HTMLElement profile = Popup.newTab(View.link("", "popup_missing_profile", "settings.html"));
            list.appendChild(View.div(
                    "card",
                    View.say("h3", "", "popup_missing"),
                    View.say("p", "quiet", "popup_missing_hint"),
                    lacking,
                    View.div("actions", profile)));
        }
        showLeft();
        if (spotted) {
            list.appendChild(walk.build(String.join(", ", origins()), () -> frame.attempt(this::walk)));
        }
        if (!planned.isEmpty() || !missing.isEmpty()) {
            HTMLElement fill = View.words("button", "main", fillWords());
            fill.setAttribute("type", "button");
            fill.setId("fill");
            View.onClick(fill, () -> frame.attempt(this::fill));
            list.appendChild(View.div("sticky", fill));
            fill.focus();
        }
    }

    private String fillWords() {
        return planned.isEmpty() ? Sentences.say("popup_fill_missing") : Popup.count("popup_fill", planned.size());
    }

    /** What only the person can answer, with a way to each. */
    private void showLeft() {
        HTMLElement left = View.element("ul", "plan");
        for (JsonObject item : plan.array("items").objects(item -> item)) {
            boolean shown = item.text("decision").equals("FILL")
                    || item.text("reason").equals("fill_PROFILE_LACKS")
                    || item.text("meaning").equals("HONEYPOT");
            if (!shown) {
                left.appendChild(forThePerson(item));
            }
        }
        if (left.hasChildNodes()) {
            list.appendChild(View.div("card", View.details("popup_left_to_you", left)));
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

    /** The page's own, and those of its frames in which something is asked. */
    private Set<String> origins() {
        Set<String> origins = new LinkedHashSet<>();
        origins.add(origin(plan.text("url")));
        for (JsonObject item : plan.array("items").objects(item -> item)) {
            for (JsonObject target : plan.array("frames").objects(target -> target)) {
                if (target.integer("frame", 0) == item.integer("frame", 0)) {
                    origins.add(origin(target.text("url")));
                }
            }
        }
        return origins;
    }

    private boolean receives(int target) {
        for (PlannedField field : planned) {
            if (field.item().integer("frame", 0) == target) {
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
        List<JsonObject> items = answered();
        JsonObject answer = Background.ask("fill", order(items));
        showResults(answer, items);
    }

    /** Fills this step as it was left, and those that follow with what is allowed. */
    private void walk() {
        List<JsonObject> items = answered();
        JsonObject answer = Background.ask("walk", order(items).with("groups", walk.allowed()));
        View.replace(list, WalkCard.build(answer, () -> frame.attempt(this::stopWalking)));
        showProblems(answer, items);
        showLeft();
    }

    private void stopWalking() {
        Background.ask("stopWalk", new JsonObject().with("tabId", tab));
        planAgain();
    }

    private List<JsonObject> answered() {
        List<JsonObject> items = new ArrayList<>();
        for (PlannedField field : planned) {
            items.add(field.answered());
        }
        for (MissingField field : missing) {
            if (field.isAnswered()) {
                items.add(field.answered());
            }
        }
        return items;
    }

    private JsonObject order(List<JsonObject> items) {
        plan.with("items", new JsonArray(new ArrayList<>(items)));
        return new JsonObject().with("tabId", tab).with("plan", plan);
    }

    private void showResults(JsonObject answer, List<JsonObject> items) {
        int filled = 0;
        for (JsonObject result : answer.array("results").objects(result -> result)) {
            filled += result.text("outcome").equals("FILLED") ? 1 : 0;
        }
        View.replace(list, View.note("done", Popup.count("popup_filled", filled)));
        list.appendChild(View.div("card", View.say("p", "", "popup_check_and_send"), stillRequired(answer)));
        showProblems(answer, items);
        showLeft();
        HTMLElement undo = View.button("", "popup_undo", () -> frame.attempt(this::undo));
        undo.setId("undo");
        list.appendChild(View.div("actions", undo));
    }

    /** How many of the fields that the form itself marks as required are still empty. */
    private static HTMLElement stillRequired(JsonObject answer) {
        int required = answer.integer("stillRequired", 0);
        return required == 0 ? View.div("") : View.words("p", "note", Popup.count("popup_still_required", required));
    }

    private void showProblems(JsonObject answer, List<JsonObject> items) {
        HTMLElement problems = View.element("ul", "plan");
        for (JsonObject result : answer.array("results").objects(result -> result)) {
            if (!result.text("outcome").equals("FILLED")) {
                problems.appendChild(problem(result, item(items, result.text("id"))));
            }
        }
        if (problems.hasChildNodes()) {
            list.appendChild(View.div("card", View.say("h3", "", "popup_not_filled"), problems));
        }
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
