package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** A field that is to be filled: a box to leave it out, what goes into it, and that to be changed for this time. */
final class PlannedField {

    private static final int LONG_TEXT = 60;

    private final JsonObject item;
    private final HTMLInputElement box;
    private final HTMLElement value;

    PlannedField(JsonObject item) {
        this.item = item;
        this.box = View.box(true);
        this.value = View.words("span", "value clip", item.text("shown"));
    }

    JsonObject item() {
        return item;
    }

    HTMLElement build() {
        HTMLElement words = View.element("span", "pair", View.words("span", "", item.text("meaningText")), value);
        HTMLElement row = View.div("row", View.choice(box, words));
        if (isText()) {
            HTMLElement change = View.button("small", "popup_change", () -> edit(row));
            change.setAttribute("aria-label", Sentences.say("popup_change_label", item.text("meaningText")));
            row.appendChild(change);
        }
        return View.element("li", "", row);
    }

    /** The item as the person left it. */
    JsonObject answered() {
        return item.with("selected", box.isChecked());
    }

    /** A choice among the form's own answers is made in the form. */
    private boolean isText() {
        return item.text("value").equals(item.text("shown"));
    }

    private void edit(HTMLElement row) {
        HTMLElement input = input(item.text("value"));
        input.setAttribute("aria-label", item.text("meaningText"));
        input.addEventListener("input", event -> change(input));
        View.replace(row, View.choice(box, View.words("span", "", item.text("meaningText"))), input);
        input.focus();
    }

    private void change(HTMLElement input) {
        String text = text(input);
        item.with("value", text).with("shown", text);
        box.setChecked(!text.isEmpty());
    }

    private static HTMLElement input(String value) {
        return value.length() > LONG_TEXT ? View.textArea(value) : View.input("text", value);
    }

    private static String text(HTMLElement input) {
        return input.getTagName().equals("TEXTAREA")
                ? ((HTMLTextAreaElement) input).getValue()
                : ((HTMLInputElement) input).getValue();
    }
}
