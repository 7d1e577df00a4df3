package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * One part of what is sent: a letter, the form, or a file of the person's own.
 *
 * @param bytes of a file of the person's own; null for our own parts
 */
record PaperPart(Kind kind, String name, Uint8Array bytes, HTMLInputElement box) {

    enum Kind {
        LETTER,
        FORM,
        ADDENDUM,
        ATTACHMENT
    }

    static PaperPart ours(Kind kind, boolean wanted) {
        return new PaperPart(kind, Sentences.say("paper_part_" + kind.name()), null, View.box(wanted));
    }

    static PaperPart attachment(String name, Uint8Array bytes) {
        return new PaperPart(Kind.ATTACHMENT, name, bytes, View.box(true));
    }

    boolean isWanted() {
        return box.isChecked();
    }

    /** Its row, with the ways to put it elsewhere. */
    HTMLElement row(Runnable earlier, Runnable later) {
        HTMLElement row = View.div("row", View.choice(box, View.words("span", "", name)));
        row.appendChild(button("\u2191", "paper_earlier", earlier));
        row.appendChild(button("\u2193", "paper_later", later));
        return View.element("li", "", row);
    }

    private HTMLElement button(String sign, String key, Runnable action) {
        HTMLElement button = View.words("button", "small", sign);
        button.setAttribute("type", "button");
        button.setAttribute("aria-label", Sentences.say(key, name));
        View.onClick(button, action);
        return button;
    }
}
