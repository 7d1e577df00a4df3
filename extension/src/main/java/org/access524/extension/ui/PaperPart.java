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
public record PaperPart(Kind kind, String name, Uint8Array bytes, HTMLInputElement box) {

    /** What it is. */
    public enum Kind {
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
        row.appendChild(button("\u2191", Sentences.say("paper_earlier", name), earlier));
        row.appendChild(button("\u2193", Sentences.say("paper_later", name), later));
        return View.element("li", "", row);
    }

    private static HTMLElement button(String sign, String words, Runnable action) {
        HTMLElement button = View.words("button", "small", sign);
        button.setAttribute("type", "button");
        button.setAttribute("aria-label", words);
        View.onClick(button, action);
        return button;
    }
}
