package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.law.Jurisdiction;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A select of the states, with none of them first. */
final class StateChooser {

    private StateChooser() {}

    /**
     * @param none the key of the words for none of them
     * @param chosen the code of the state to begin with; anything else begins with none
     */
    static HTMLSelectElement build(String none, String chosen) {
        HTMLSelectElement select = View.select();
        View.addOption(select, "", Sentences.say(none), false);
        for (Jurisdiction state : Jurisdiction.values()) {
            if (state != Jurisdiction.FEDERAL) {
                View.addOption(
                        select, state.code(), state.displayName(), state.code().equals(chosen));
            }
        }
        return select;
    }
}
