package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.law.Jurisdiction;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A select of the states, with "I do not know" first. */
final class StateChooser {

    private StateChooser() {}

    /** @param chosen the code of the state to begin with; anything else begins with none */
    static HTMLSelectElement build(String chosen) {
        HTMLSelectElement select = View.select();
        View.addOption(select, "", Sentences.say("state_unknown"), false);
        for (Jurisdiction state : Jurisdiction.values()) {
            if (state != Jurisdiction.FEDERAL) {
                View.addOption(select, state.code(), state.displayName(), state.code().equals(chosen));
            }
        }
        return select;
    }
}
