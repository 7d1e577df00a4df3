package org.access524.extension.ui;

import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** One request: where it stands, why its date is what it is, what to do next, and everything that happened. */
public final class RequestPage {

    private final Frame frame;
    private final String id = Frame.parameter("request");
    private final HTMLElement content = View.div("");

    private RequestPage(Frame frame) {
        this.frame = frame;
    }

    public static void main(String[] arguments) {
        Frame.open("request", frame -> new RequestPage(frame).show());
    }

    /** Where that request is shown. */
    static String address(String id) {
        return "request.html?request=" + View.encode(id);
    }

    private void show() {
        frame.main().appendChild(View.element("p", "no-print", View.link("", "request_back", "dashboard.html")));
        frame.main().appendChild(content);
        refresh();
    }

    private void refresh() {
        frame.attempt(() -> {
            JsonArray patients = Background.ask("patients").array("patients");
            showRequest(Background.ask("request", new JsonObject().with("requestId", id)), patients);
        });
    }

    /** @param told what was done; it can be taken back by {@code undo} */
    private void changed(String told, Runnable undo) {
        refresh();
        frame.tellUndoable(
                told,
                () -> frame.attempt(() -> {
                    undo.run();
                    frame.clearNotes();
                    refresh();
                }));
    }

    private void showRequest(JsonObject request, JsonArray patients) {
        JsonObject state = request.object("state");
        String patient = PatientNames.amongSeveral(patients, request.text("patientId"));
        QuickEvents quick = new QuickEvents(frame, id, this::changed);
        HTMLElement story = View.div("story");
        story.appendChild(NextStepBox.build(request, quick::open));
        for (JsonObject warning : state.array("warnings").objects(warning -> warning)) {
            story.appendChild(View.words("p", "note", warning.text("text")));
        }
        Deadlines deadlines = new Deadlines(state);
        story.appendChild(View.element(
                "section",
                "card",
                View.say("h2", "", "request_clock"),
                deadlines.summary(),
                ClockBar.build(request, Platform.today()),
                deadlines.why()));
        HTMLElement recording =
                View.element("section", "card no-print", View.say("h2", "", "event_add"), quick.build());
        recording.setId("record");
        story.appendChild(recording);
        story.appendChild(View.element(
                "section",
                "card",
                View.say("h2", "", "request_events"),
                new Timeline(frame, request, this::changed).build()));
        HTMLElement guide =
                View.element("aside", "guide no-print", PlaybookGuide.build(request), LetterChoice.build(id));
        guide.appendChild(keeping(request));
        View.replace(content, head(request, patient), View.div("beside", story, guide));
        content.appendChild(
                View.element("section", "card no-print", new RequestDetails(request).build(frame, this::refresh)));
        Frame.title(request.object("provider").text("name"));
    }

    private static HTMLElement head(JsonObject request, String patient) {
        return View.div(
                "",
                View.div(
                        "row head",
                        View.words("h1", "grow", request.object("provider").text("name")),
                        RequestList.pill(request)),
                View.words("p", "quiet", RequestList.summary(request, patient)));
    }

    private HTMLElement keeping(JsonObject request) {
        HTMLElement packet = View.link("button", "request_packet", "packet.html?request=" + View.encode(id));
        HTMLElement paper = View.link("button", "request_paper", PaperForms.address(id));
        HTMLElement calendar = View.button("", "export_calendar", () -> Export.save(frame, "ics", id));
        calendar.setId("calendar");
        HTMLElement log = View.button("", "export_log", () -> Export.save(frame, "csv", id));
        HTMLElement delete = View.button("", "request_delete", () -> delete(request));
        return View.element(
                "section",
                "card",
                View.say("h2", "", "request_keep"),
                View.say("p", "quiet", "request_packet_hint"),
                View.div("actions", packet, paper, calendar, log, delete));
    }

    private void delete(JsonObject request) {
        frame.attempt(() -> {
            String name = request.object("provider").text("name");
            if (View.confirm(Sentences.say("request_delete_sure", name))) {
                Background.ask("deleteRequest", new JsonObject().with("requestId", id));
                toTheList();
            }
        });
    }

    @JSBody(script = "location.replace('dashboard.html');")
    private static native void toTheList();
}
