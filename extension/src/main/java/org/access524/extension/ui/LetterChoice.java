package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.request.LetterKind;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Letters and scripts, chosen by what happened in plain words. */
final class LetterChoice {

    private LetterChoice() {}

    /** A section with a link for each situation. */
    static HTMLElement build(String requestId) {
        HTMLElement section = View.element("section", "card", View.say("h2", "", "situation_title"));
        for (LetterKind.Use use : LetterKind.Use.values()) {
            if (!use.standsAlone()) {
                continue;
            }
            HTMLElement list = View.element("ul", "situations");
            for (LetterKind kind : LetterKind.values()) {
                if (kind.use() == use) {
                    HTMLElement link = View.words("a", "", Sentences.say("situation_" + kind.name()));
                    link.setAttribute("href", LetterPage.address(requestId, kind.name()));
                    list.appendChild(View.element("li", "", link));
                }
            }
            section.appendChild(View.details("letters_" + use.name(), list));
        }
        return section;
    }

    /** The same as a list to choose from. */
    static HTMLSelectElement select(LetterKind chosen) {
        HTMLSelectElement select = View.select();
        for (LetterKind.Use use : LetterKind.Use.values()) {
            if (!use.standsAlone()) {
                continue;
            }
            HTMLElement group = View.element("optgroup", "");
            group.setAttribute("label", Sentences.say("letters_" + use.name()));
            select.appendChild(group);
            for (LetterKind kind : LetterKind.values()) {
                if (kind.use() == use) {
                    View.addOption(group, kind.name(), Sentences.say("situation_" + kind.name()), kind == chosen);
                }
            }
        }
        return select;
    }
}
