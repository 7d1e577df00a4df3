package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The first page: what this does, that nothing leaves the machine, who the person is, where to watch. */
public final class Welcome {

    private Welcome() {}

    public static void main(String[] arguments) {
        Frame.open("welcome", Welcome::show);
    }

    private static void show(Frame frame) {
        HTMLElement main = frame.main();
        main.appendChild(View.say("h1", "", "welcome_title"));
        main.appendChild(View.element(
                "ol",
                "steps",
                View.say("li", "", "welcome_does_spot"),
                View.say("li", "", "welcome_does_fill"),
                View.say("li", "", "welcome_does_clock")));
        main.appendChild(View.div("note", View.say("strong", "", "welcome_privacy_title"), privacy()));
        main.appendChild(person(frame));
        main.appendChild(View.div("card", View.say("h2", "", "welcome_watch"), Watching.build()));
        main.appendChild(View.div(
                "card",
                View.say("h2", "", "welcome_next"),
                View.say("p", "", "welcome_next_text"),
                View.div("actions", View.link("button", "title_dashboard", "dashboard.html"))));
    }

    private static HTMLElement privacy() {
        return View.say("p", "", "welcome_privacy");
    }

    private static HTMLElement person(Frame frame) {
        JsonArray patients = Background.ask("patients").array("patients");
        JsonObject known = patients.items().isEmpty()
                ? new JsonObject()
                : (JsonObject) patients.items().get(0);
        HTMLElement card =
                View.div("card", View.say("h2", "", "welcome_who"), View.say("p", "quiet", "welcome_who_hint"));
        showForm(frame, card, known);
        return card;
    }

    private static void showForm(Frame frame, HTMLElement card, JsonObject known) {
        PatientForm form = new PatientForm(known);
        HTMLElement saved = View.div("");
        card.appendChild(form.build());
        card.appendChild(saved);
        HTMLElement save = View.button(
                "main",
                "save",
                () -> frame.attempt(() -> {
                    if (form.isComplete()) {
                        JsonObject answer =
                                Background.ask("savePatient", new JsonObject().with("patient", form.value()));
                        known.with("id", answer.text("savedId"));
                        frame.clearNotes();
                        View.replace(saved, View.note("done", Sentences.say("saved")));
                    }
                }));
        save.setId("save-patient");
        card.appendChild(View.div("actions", save));
    }
}
