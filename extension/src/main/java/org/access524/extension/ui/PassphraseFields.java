package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A new passphrase, twice, with what to know before one is set; it must be ticked that this was read. */
final class PassphraseFields {

    private final HTMLInputElement passphrase = View.input("password", "");
    private final HTMLInputElement again = View.input("password", "");
    private final HTMLInputElement understood = View.box(false);
    private final HTMLElement problem = View.div("");

    /** @param warning what is lost with a forgotten passphrase */
    HTMLElement build(String warning) {
        passphrase.setAttribute("autocomplete", "new-password");
        again.setAttribute("autocomplete", "new-password");
        return View.div(
                "",
                View.say("p", "quiet", "lock_advice"),
                View.div("fields", View.labelled("lock_new", passphrase), View.labelled("lock_again", again)),
                View.choice(understood, View.words("span", "", warning)),
                problem);
    }

    String value() {
        return passphrase.getValue();
    }

    /** Whether it can be set; if not, the person is told. */
    boolean isComplete() {
        View.replace(problem);
        boolean same = passphrase.getValue().equals(again.getValue());
        if (!same || !understood.isChecked()) {
            problem.appendChild(View.note("problem", Sentences.say(same ? "lock_not_ticked" : "lock_not_same")));
        }
        return same && understood.isChecked();
    }
}
