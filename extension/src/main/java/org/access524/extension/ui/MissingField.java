package org.access524.extension.ui;

import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** A field whose answer the profile does not have: it can be given here, for this time. */
final class MissingField {

    private final JsonObject item;
    private final HTMLInputElement input = View.input("text", "");

    MissingField(JsonObject item) {
        this.item = item;
    }

    HTMLElement build() {
        input.setAttribute("aria-label", item.text("meaningText"));
        return View.element("li", "", View.div("row", View.words("span", "grow", item.text("meaningText")), input));
    }

    boolean isAnswered() {
        return !input.getValue().trim().isEmpty();
    }

    /** The item, filled with what the person gave. */
    JsonObject answered() {
        String text = input.getValue().trim();
        return item.with("decision", "FILL")
                .with("selected", true)
                .with("value", text)
                .with("shown", text);
    }
}
