package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Selects of the constants of an enum, in its order, with the words of {@code _locales} for each. */
final class Choices {

    private Choices() {}

    /**
     * @param prefix of the messages, to which the names of the constants are added
     * @param chosen the name of the constant to begin with; anything else begins with the first
     */
    static HTMLSelectElement of(String prefix, Enum<?>[] constants, String chosen) {
        HTMLSelectElement select = View.select();
        add(select, prefix, constants, chosen);
        return select;
    }

    /** Adds them behind what is there. */
    static void add(HTMLSelectElement select, String prefix, Enum<?>[] constants, String chosen) {
        for (Enum<?> constant : constants) {
            View.addOption(
                    select,
                    constant.name(),
                    Sentences.say(prefix + constant.name()),
                    constant.name().equals(chosen));
        }
    }
}
