package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The lock: set, used, changed, taken away. */
final class SettingsLock {

    private final Frame frame;
    private final HTMLElement place = View.div("");

    SettingsLock(Frame frame) {
        this.frame = frame;
    }

    HTMLElement build() {
        show();
        return place;
    }

    private void show() {
        if (Background.ask("lock").bool("on")) {
            View.replace(place, View.say("p", "", "lock_is_on"), View.div("actions", lockNow()), change(), remove());
        } else {
            View.replace(place, View.say("p", "", "lock_is_off"), set());
        }
    }

    private HTMLElement set() {
        PassphraseFields fields = new PassphraseFields();
        HTMLElement set = View.button(
                "main",
                "lock_set",
                () -> frame.attempt(() -> {
                    if (fields.isComplete()) {
                        settle("setLock", new JsonObject().with("passphrase", fields.value()), "lock_was_set");
                    }
                }));
        set.setId("set-lock");
        return View.details("lock_set_title", fields.build(Sentences.say("lock_forgotten")), View.div("actions", set));
    }

    private HTMLElement lockNow() {
        HTMLElement now = View.button("main", "lock_now", () -> frame.attempt(() -> Background.ask("lockNow")));
        now.setId("lock-now");
        return now;
    }

    private HTMLElement change() {
        HTMLInputElement present = present();
        PassphraseFields fields = new PassphraseFields();
        HTMLElement change = View.button(
                "",
                "lock_change",
                () -> frame.attempt(() -> {
                    if (fields.isComplete()) {
                        JsonObject question = new JsonObject()
                                .with("passphrase", present.getValue())
                                .with("newPassphrase", fields.value());
                        settle("changeLock", question, "lock_was_changed");
                    }
                }));
        return View.details(
                "lock_change",
                View.div("fields", View.labelled("lock_passphrase", present)),
                fields.build(Sentences.say("lock_forgotten")),
                View.div("actions", change));
    }

    private HTMLElement remove() {
        HTMLInputElement present = present();
        HTMLElement remove = View.button(
                "",
                "lock_remove",
                () -> frame.attempt(() -> settle(
                        "removeLock", new JsonObject().with("passphrase", present.getValue()), "lock_was_removed")));
        return View.details(
                "lock_remove",
                View.say("p", "", "lock_remove_text"),
                View.div("fields", View.labelled("lock_passphrase", present)),
                View.div("actions", remove));
    }

    private static HTMLInputElement present() {
        HTMLInputElement present = View.input("password", "");
        present.setAttribute("autocomplete", "current-password");
        return present;
    }

    private void settle(String type, JsonObject question, String done) {
        Background.ask(type, question);
        frame.tell("done", Sentences.say(done));
        show();
    }
}
