package org.access524.extension.ui;

import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** All requests, the most urgent first. */
public final class Dashboard {

    private final Frame frame;
    private final HTMLElement pending = View.div("");
    private final HTMLElement problems = View.div("");
    private final HTMLElement list = View.div("");
    private final HTMLElement adding = View.div("card");

    private Dashboard(Frame frame) {
        this.frame = frame;
    }

    public static void main(String[] arguments) {
        Frame.open("dashboard", frame -> new Dashboard(frame).show());
    }

    private void show() {
        frame.main().appendChild(View.say("h1", "", "title_dashboard"));
        frame.main().appendChild(pending);
        frame.main().appendChild(problems);
        frame.main().appendChild(list);
        frame.main().appendChild(adding);
        refresh();
    }

    private void refresh() {
        frame.attempt(() -> {
            JsonObject people = Background.ask("patients");
            JsonArray patients = people.array("patients");
            JsonObject answer = Background.ask("requests");
            new SentQuestions(frame, this::refresh).show(pending);
            Problems.show(problems, people.array("problems"), answer.array("problems"));
            showList(answer.array("requests"), patients);
            showAdding(patients);
        });
    }

    private void showList(JsonArray requests, JsonArray patients) {
        View.replace(list);
        if (requests.items().isEmpty()) {
            list.appendChild(View.div(
                    "card empty",
                    View.say("h2", "", "dashboard_empty_title"),
                    View.say("p", "", "dashboard_empty"),
                    View.say("p", "quiet", "dashboard_empty_hint")));
        }
        for (JsonObject request : RequestList.byUrgency(requests)) {
            String patient = RequestCard.patientName(patients, request.text("patientId"));
            list.appendChild(new RequestCard(frame, request, patient, this::refresh).build());
        }
    }

    private void showAdding(JsonArray patients) {
        if (patients.items().isEmpty()) {
            View.replace(
                    adding,
                    View.say("h2", "", "popup_no_patient_title"),
                    View.div("actions", View.link("button main", "popup_no_patient_action", "welcome.html")));
            return;
        }
        RequestForm form = new RequestForm(patients);
        HTMLElement save = View.button(
                "main",
                "dashboard_add_save",
                () -> frame.attempt(() -> {
                    if (form.isComplete()) {
                        Background.ask("record", form.message());
                        refresh();
                    }
                }));
        save.setId("add-request");
        HTMLElement details = View.details(
                "dashboard_add", View.say("p", "quiet", "dashboard_add_hint"), form.build(), View.div("actions", save));
        if (isAskedToAdd()) {
            details.setAttribute("open", "");
        }
        View.replace(adding, details);
    }

    @JSBody(script = "return location.hash === '#new';")
    private static native boolean isAskedToAdd();
}
