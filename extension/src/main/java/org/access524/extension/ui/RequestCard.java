package org.access524.extension.ui;

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
        card.setAttribute("data-request", request.text("id"));
        card.appendChild(View.div(
                "row", View.words("h2", "grow", request.object("provider").text("name")), RequestList.pill(request)));
        card.appendChild(View.words("p", "quiet", summary()));
        Deadlines deadlines = new Deadlines(state);
        card.appendChild(deadlines.summary());
        card.appendChild(NextStepBox.build(request));
        for (JsonObject warning : state.array("warnings").objects(warning -> warning)) {
            card.appendChild(View.words("p", "note", warning.text("text")));
        }
        EventList events = new EventList(frame, request, changed);
        card.appendChild(deadlines.why());
        card.appendChild(View.details("request_events", events.build()));
        card.appendChild(events.more());
        card.appendChild(new RequestDetails(request).build(frame, changed));
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

    private HTMLElement actions() {
        HTMLElement letter = View.link("button", "request_letter", LetterPage.address(request.text("id"), ""));
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
