package org.access524.extension.ui;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** People, where to watch, reminders, and taking everything out and back in. */
public final class Settings {

    private final Frame frame;
    private final HTMLElement people = View.div("");
    private final HTMLElement problems = View.div("");

    private Settings(Frame frame) {
        this.frame = frame;
    }

    public static void main(String[] arguments) {
        Frame.open("settings", frame -> new Settings(frame).show());
    }

    private void show() {
        HTMLElement main = frame.main();
        main.appendChild(View.say("h1", "", "title_settings"));
        main.appendChild(problems);
        main.appendChild(View.element("section", "card", View.say("h2", "", "settings_people"), people));
        main.appendChild(View.element("section", "card", View.say("h2", "", "welcome_watch"), Watching.build()));
        main.appendChild(View.element("section", "card", View.say("h2", "", "settings_reminders"), reminders()));
        main.appendChild(View.element("section", "card", View.say("h2", "", "settings_backup"), backup()));
        main.appendChild(View.element(
                "section",
                "card",
                View.say("h2", "", "welcome_privacy_title"),
                View.say("p", "", "welcome_privacy"),
                erase()));
        showPeople();
    }

    private void showPeople() {
        JsonObject answer = Background.ask("patients");
        JsonArray patients = answer.array("patients");
        View.replace(people);
        Problems.show(problems, answer.array("problems"));
        for (JsonObject patient : patients.objects(patient -> patient)) {
            people.appendChild(person(patient));
        }
        HTMLElement add = View.details("settings_add_person", editor(new JsonObject()));
        if (patients.items().isEmpty()) {
            add.setAttribute("open", "");
        }
        people.appendChild(add);
    }

    private HTMLElement person(JsonObject patient) {
        HTMLElement details =
                View.element("details", "", View.words("summary", "", PatientNames.of(patient)), editor(patient));
        return details;
    }

    private HTMLElement editor(JsonObject patient) {
        PatientForm form = new PatientForm(patient);
        HTMLElement actions = View.div(
                "actions",
                View.button(
                        "main",
                        "save",
                        () -> frame.attempt(() -> {
                            if (form.isComplete()) {
                                Background.ask("savePatient", new JsonObject().with("patient", form.value()));
                                frame.tell("done", Sentences.say("saved"));
                                showPeople();
                            }
                        })));
        if (!patient.text("id").isEmpty()) {
            actions.appendChild(View.button("", "settings_delete_person", () -> frame.attempt(() -> delete(patient))));
        }
        return View.div("", form.build(), actions);
    }

    private void delete(JsonObject patient) {
        if (View.confirm(Sentences.say("settings_delete_sure", PatientNames.of(patient)))) {
            Background.ask("deletePatient", new JsonObject().with("id", patient.text("id")));
            showPeople();
        }
    }

    private static HTMLElement reminders() {
        HTMLElement place = View.div("");
        showReminders(place);
        return place;
    }

    private static void showReminders(HTMLElement place) {
        boolean granted = await(Browser.permissions().contains("notifications")).booleanValue();
        View.replace(place, View.say("p", "", granted ? "settings_reminders_on" : "settings_reminders_off"));
        if (!granted) {
            place.appendChild(View.div(
                    "actions",
                    View.permissionButton(
                            "",
                            "settings_reminders_ask",
                            () -> Browser.permissions().request("notifications"),
                            () -> showReminders(place))));
        }
    }

    private HTMLElement backup() {
        HTMLElement result = View.div("");
        HTMLElement export = View.button("main", "settings_export", () -> Export.save(frame, "json", ""));
        export.setId("export");
        HTMLInputElement file = View.input("file", "");
        file.setAttribute("accept", ".json,application/json");
        View.onChange(
                file,
                () -> frame.attempt(() -> {
                    String text = await(read(file)).stringValue();
                    JsonObject answer = Background.ask("import", new JsonObject().with("data", text));
                    showMerge(result, answer);
                    showPeople();
                }));
        return View.div(
                "",
                View.say("p", "", "settings_backup_hint"),
                View.div("actions", export),
                View.div("fields", View.labelled("settings_import", file)),
                result);
    }

    private HTMLElement erase() {
        HTMLElement erase = View.button(
                "",
                "settings_erase",
                () -> frame.attempt(() -> {
                    if (View.confirm(Sentences.say("settings_erase_sure"))) {
                        Background.ask("eraseAll");
                        frame.tell("done", Sentences.say("settings_erased"));
                        showPeople();
                    }
                }));
        return View.div("", View.say("p", "", "settings_erase_hint"), View.div("actions", erase));
    }

    private static void showMerge(HTMLElement place, JsonObject answer) {
        View.replace(place);
        List<String> good = new ArrayList<>(answer.array("merged").texts());
        good.addAll(answer.array("same").texts());
        if (!good.isEmpty()) {
            place.appendChild(View.note("done", String.join(" ", good)));
        }
        for (String refused : answer.array("refused").texts()) {
            place.appendChild(View.note("problem", refused));
        }
    }

    @JSBody(params = "input", script = "return input.files[0].text();")
    private static native JSPromise<JSString> read(HTMLInputElement input);
}
