package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The people whose records are asked for: entered, corrected, deleted. */
final class SettingsPeople {

    private final Frame frame;
    private final HTMLElement problems;
    private final Runnable changed;
    private final HTMLElement people = View.div("");

    /**
     * @param problems where to tell of records that could not be read
     * @param changed runs after something was saved or deleted
     */
    SettingsPeople(Frame frame, HTMLElement problems, Runnable changed) {
        this.frame = frame;
        this.problems = problems;
        this.changed = changed;
    }

    HTMLElement place() {
        return people;
    }

    void show() {
        JsonObject answer = Background.ask("patients");
        JsonArray patients = answer.array("patients");
        View.replace(people);
        Problems.show(
                problems, answer.array("problems"), Background.ask("overview").array("problems"));
        for (JsonObject patient : patients.objects(patient -> patient)) {
            people.appendChild(
                    View.element("details", "", View.words("summary", "", PatientNames.of(patient)), editor(patient)));
        }
        HTMLElement add = View.details("settings_add_person", editor(new JsonObject()));
        if (patients.items().isEmpty()) {
            add.setAttribute("open", "");
        }
        people.appendChild(add);
    }

    private HTMLElement editor(JsonObject patient) {
        PatientForm form = new PatientForm(patient);
        HTMLElement save = View.button(
                "main",
                "save",
                () -> frame.attempt(() -> {
                    if (form.isComplete()) {
                        Background.ask("savePatient", new JsonObject().with("patient", form.value()));
                        frame.tell("done", Sentences.say("saved"));
                        changed.run();
                    }
                }));
        HTMLElement editor = View.div("", form.build(), View.div("actions", save));
        if (!patient.text("id").isEmpty()) {
            editor.appendChild(deletion(patient));
        }
        return editor;
    }

    private HTMLElement deletion(JsonObject patient) {
        HTMLInputElement withRequests = View.box(false);
        HTMLElement delete = View.button(
                "", "settings_delete_person", () -> frame.attempt(() -> delete(patient, withRequests.isChecked())));
        return View.div(
                "",
                View.choice(withRequests, View.say("span", "", "settings_delete_requests_too")),
                View.div("actions", delete));
    }

    private void delete(JsonObject patient, boolean withRequests) {
        String question = Sentences.say(
                withRequests ? "settings_delete_all_sure" : "settings_delete_sure", PatientNames.of(patient));
        if (View.confirm(question)) {
            Background.ask(
                    "deletePatient",
                    new JsonObject().with("id", patient.text("id")).with("withRequests", withRequests));
            changed.run();
        }
    }
}
