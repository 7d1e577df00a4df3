package org.access524.extension.ui;

import static org.access524.extension.browser.Async.await;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.teavm.jso.dom.html.HTMLElement;

/** People, where to watch, reminders, the lock, and everything that is kept: seen, taken out, brought in, erased. */
public final class Settings {

    private final Frame frame;
    private final HTMLElement problems = View.div("");
    private final HTMLElement stored = View.div("");
    private final SettingsPeople people;

    private Settings(Frame frame) {
        this.frame = frame;
        this.people = new SettingsPeople(frame, problems, this::refresh);
    }

    public static void main(String[] arguments) {
        Frame.open("settings", frame -> new Settings(frame).show());
    }

    private void show() {
        HTMLElement main = frame.main();
        main.appendChild(View.say("h1", "", "title_settings"));
        main.appendChild(problems);
        main.appendChild(card("settings_people", people.place()));
        main.appendChild(card("settings_language", LanguageChooser.build(frame)));
        main.appendChild(card("welcome_watch", Watching.build()));
        main.appendChild(card("settings_reminders", reminders()));
        main.appendChild(card("settings_backup", new SettingsBackup(frame, this::refresh).build()));
        main.appendChild(card("settings_lock", new SettingsLock(frame).build()));
        HTMLElement privacy = card("welcome_privacy_title", View.say("p", "", "welcome_privacy"));
        privacy.appendChild(stored);
        privacy.appendChild(erase());
        main.appendChild(privacy);
        refresh();
    }

    private void refresh() {
        people.show();
        StoredThings.show(stored);
    }

    private static HTMLElement card(String title, HTMLElement content) {
        return View.element("section", "card", View.say("h2", "", title), content);
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

    private HTMLElement erase() {
        HTMLElement erase = View.button(
                "",
                "settings_erase",
                () -> frame.attempt(() -> {
                    if (View.confirm(Sentences.say("settings_erase_sure"))) {
                        Background.ask("eraseAll");
                        frame.tell("done", Sentences.say("settings_erased"));
                        refresh();
                    }
                }));
        return View.div("", View.say("p", "", "settings_erase_hint"), View.div("actions", erase));
    }
}
