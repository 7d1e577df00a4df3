package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** One request: where it stands, why its date is what it is, what to do next, and everything that happened. */
final class RequestCard {

    private final Frame frame;
    private final JsonObject request;
    private final String patient;
    private final Runnable changed;

    /**
     * @param patient the name of the patient; empty if there is only one
     * @param changed runs after something was recorded
     */
    RequestCard(Frame frame, JsonObject request, String patient, Runnable changed) {
        this.frame = frame;
        this.request = request;
        this.patient = patient;
        this.changed = changed;
    }

    HTMLElement build() {
        JsonObject state = request.object("state");
        HTMLElement card = View.element("article", "card " + colour(state));
        card.appendChild(View.div(
                "row", View.words("h2", "grow", request.object("provider").text("name")), RequestList.pill(request)));
        card.appendChild(View.words("p", "quiet", summary()));
        if (state.has("due")) {
            card.appendChild(View.say("p", "", "request_due", state.text("due")));
        }
        card.appendChild(nextStep(state.object("nextStep")));
        for (JsonObject warning : state.array("warnings").objects(warning -> warning)) {
            card.appendChild(View.words("p", "note", warning.text("text")));
        }
        List<JsonObject> deadlines = state.array("deadlines").objects(deadline -> deadline);
        if (!deadlines.isEmpty()) {
            card.appendChild(View.details("request_why", workings(deadlines)));
        }
        card.appendChild(View.details("request_events", events()));
        card.appendChild(recordSomething());
        card.appendChild(actions());
        return card;
    }

    private static String colour(JsonObject state) {
        return switch (state.text("phase")) {
            case "OVERDUE" -> "late";
            case "DUE_SOON" -> "soon";
            case "WAITING", "ANSWERED" -> "good";
            default -> "";
        };
    }

    private String summary() {
        String what = Sentences.say("scope_" + request.object("scope").text("kind"));
        String how = Sentences.say("channel_" + request.text("channel"));
        String summary = what + " · " + how;
        return patient.isEmpty() ? summary : patient + " · " + summary;
    }

    private static HTMLElement nextStep(JsonObject step) {
        return View.element(
                "p", "", View.say("strong", "", "request_next"), View.words("span", "", " " + step.text("text")));
    }

    private static HTMLElement workings(List<JsonObject> deadlines) {
        HTMLElement all = View.div("");
        for (JsonObject deadline : deadlines) {
            all.appendChild(View.words(
                    "h3", "", deadline.text("jurisdictionName") + ": " + Sentences.date(deadline.text("due"))));
            HTMLElement steps = View.element("ol", "working");
            for (JsonObject step : deadline.array("working").objects(step -> step)) {
                steps.appendChild(View.element(
                        "li", "", View.words("span", "", step.text("text") + " "), clause(step.object("citation"))));
            }
            all.appendChild(steps);
        }
        return all;
    }

    private static HTMLElement clause(JsonObject citation) {
        if (citation.text("url").isEmpty()) {
            return View.words("span", "quiet", citation.text("label"));
        }
        HTMLElement link = View.words("a", "quiet", citation.text("label"));
        link.setAttribute("href", citation.text("url"));
        link.setAttribute("target", "_blank");
        link.setAttribute("rel", "noreferrer");
        return link;
    }

    private HTMLElement events() {
        HTMLElement list = View.element("ul", "events");
        for (JsonObject event : request.array("events").objects(event -> event)) {
            String kind = Sentences.say("event_" + event.text("kind"));
            HTMLElement remove = View.button(
                    "small",
                    "event_remove",
                    () -> frame.attempt(() -> {
                        Background.ask(
                                "removeEvent",
                                new JsonObject()
                                        .with("requestId", request.text("id"))
                                        .with("eventId", event.text("id")));
                        changed.run();
                    }));
            remove.setAttribute("aria-label", Sentences.say("event_remove_label", kind));
            HTMLElement item = View.element(
                    "li",
                    "",
                    View.div(
                            "row",
                            View.words("span", "grow", Sentences.date(event.text("date")) + " · " + kind),
                            remove));
            if (!event.text("note").isEmpty()) {
                item.appendChild(View.words("div", "quiet", event.text("note")));
            }
            list.appendChild(item);
        }
        return list;
    }

    private HTMLElement recordSomething() {
        EventForm form = new EventForm();
        HTMLElement save = View.button(
                "main",
                "event_save",
                () -> frame.attempt(() -> {
                    if (form.isComplete()) {
                        Background.ask(
                                "record",
                                new JsonObject()
                                        .with("requestId", request.text("id"))
                                        .with("event", form.value()));
                        changed.run();
                    }
                }));
        return View.details("event_add", form.build(), View.div("actions", save));
    }

    private HTMLElement actions() {
        HTMLElement letter = View.link("button", "request_letter", "letter.html?request=" + encode(request.text("id")));
        HTMLElement delete = View.button(
                "",
                "request_delete",
                () -> frame.attempt(() -> {
                    if (confirm(Sentences.say(
                            "request_delete_sure", request.object("provider").text("name")))) {
                        Background.ask("deleteRequest", new JsonObject().with("requestId", request.text("id")));
                        changed.run();
                    }
                }));
        return View.div("actions", letter, delete);
    }

    /** The name of the patient of that id; empty if there is none, or no other to be told apart from. */
    static String patientName(JsonArray patients, String id) {
        for (JsonObject patient : patients.objects(patient -> patient)) {
            if (patients.items().size() > 1 && patient.text("id").equals(id)) {
                return PatientNames.of(patient);
            }
        }
        return "";
    }

    @JSBody(params = "text", script = "return encodeURIComponent(text);")
    static native String encode(String text);

    @JSBody(params = "question", script = "return confirm(question);")
    static native boolean confirm(String question);
}
