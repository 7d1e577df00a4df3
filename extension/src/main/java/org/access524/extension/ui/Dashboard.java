package org.access524.extension.ui;

import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** All requests, the most urgent first. */
public final class Dashboard {

    private final Frame frame;
    private final HTMLElement pending = View.div("");
    private final HTMLElement asking = View.div("");
    private final HTMLElement reminders = View.div("");
    private final HTMLElement problems = View.div("");
    private final HTMLElement list = View.div("");
    private final HTMLElement adding = View.div("");
    private final HTMLElement keeping = View.div("actions");
    private RequestBoard board;

    private Dashboard(Frame frame) {
        this.frame = frame;
    }

    public static void main(String[] arguments) {
        Frame.open("dashboard", frame -> new Dashboard(frame).show());
    }

    private void show() {
        frame.main().appendChild(View.say("h1", "", "title_dashboard"));
        frame.main().appendChild(pending);
        frame.main().appendChild(asking);
        frame.main().appendChild(reminders);
        frame.main().appendChild(problems);
        frame.main().appendChild(adding);
        frame.main().appendChild(list);
        frame.main().appendChild(keeping);
        list.appendChild(View.say("p", "quiet", "loading"));
        refresh();
    }

    private void refresh() {
        frame.attempt(() -> {
            JsonObject people = Background.ask("patients");
            JsonArray patients = people.array("patients");
            JsonObject answer = Background.ask("overview");
            new SentQuestions(frame, this::refresh).show(pending);
            Problems.show(problems, people.array("problems"), answer.array("problems"));
            AskToRemind.show(asking, answer);
            DueReminders.show(frame, reminders, answer);
            showList(answer.array("requests"), patients);
            showAdding(patients);
            showKeeping(!answer.array("requests").items().isEmpty());
        });
    }

    private void showList(JsonArray requests, JsonArray patients) {
        if (requests.items().isEmpty()) {
            View.replace(list, empty());
            return;
        }
        RequestFilter filter = board == null ? RequestFilter.OPEN : board.filter();
        board = new RequestBoard(requests, patients, filter);
        View.replace(list, board.build());
    }

    private void showKeeping(boolean isAnything) {
        View.replace(keeping, View.link("button", "title_paper", "paper.html"));
        if (isAnything) {
            keeping.appendChild(View.button("", "export_calendar", () -> Export.save(frame, "ics", "")));
            keeping.appendChild(View.button("", "export_log", () -> Export.save(frame, "csv", "")));
            keeping.appendChild(View.button("", "settings_export", () -> Export.save(frame, "json", "")));
        }
    }

    private static HTMLElement empty() {
        HTMLElement steps = View.element(
                "ol",
                "steps",
                View.say("li", "", "dashboard_empty_1"),
                View.say("li", "", "dashboard_empty_2"),
                View.say("li", "", "dashboard_empty_3"));
        return View.div(
                "card empty",
                View.say("h2", "", "dashboard_empty_title"),
                steps,
                View.say("p", "quiet", "dashboard_empty_hint"));
    }

    private void showAdding(JsonArray patients) {
        adding.setClassName("card");
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
                        JsonObject added = Background.ask("record", form.message());
                        go(RequestPage.address(added.text("id")));
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

    @JSBody(params = "address", script = "location.href = address;")
    private static native void go(String address);

    @JSBody(script = "return location.hash === '#new';")
    private static native boolean isAskedToAdd();
}
