package org.access524.extension.ui;

import org.access524.extension.browser.Async;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Asks for the passphrase, in place of a page whose records are locked. */
final class UnlockBox {

    private final Runnable unlocked;
    private final HTMLInputElement passphrase = View.input("password", "");
    private final HTMLElement answer = View.div("");

    /** @param unlocked runs once the records can be read, and after everything was erased */
    UnlockBox(Runnable unlocked) {
        this.unlocked = unlocked;
    }

    HTMLElement build() {
        passphrase.setAttribute("autocomplete", "current-password");
        HTMLElement open = View.say("button", "main", "unlock_open");
        HTMLElement form = View.element(
                "form",
                "",
                View.div("fields", View.labelled("lock_passphrase", passphrase)),
                answer,
                View.div("actions", open));
        form.addEventListener("submit", event -> {
            event.preventDefault();
            Async.run(this::unlock);
        });
        return View.element(
                "section",
                "card unlock",
                View.say("h1", "", "unlock_title"),
                View.say("p", "", "unlock_text"),
                form,
                View.details("unlock_forgotten", View.say("p", "", "unlock_forgotten_text"), erase()));
    }

    void focus() {
        passphrase.focus();
    }

    private void unlock() {
        try {
            Background.ask("unlock", new JsonObject().with("passphrase", passphrase.getValue()));
            unlocked.run();
        } catch (Background.SaidNoException refused) {
            View.replace(answer, View.note("problem", refused.getMessage()));
            passphrase.focus();
        }
    }

    private HTMLElement erase() {
        HTMLElement erase = View.button("", "settings_erase", () -> {
            if (View.confirm(Sentences.say("settings_erase_sure"))) {
                Background.ask("eraseAll");
                unlocked.run();
            }
        });
        return View.div("actions", erase);
    }
}
