package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.request.RequestScope;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Asks what the request is for: which records, and from when to when. */
final class ScopeChooser {

    private final HTMLSelectElement kind = View.select();
    private final HTMLInputElement from = View.input("date", "");
    private final HTMLInputElement to = View.input("date", "");

    ScopeChooser() {
        for (RequestScope.Kind value : RequestScope.Kind.values()) {
            View.addOption(kind, value.name(), Sentences.say("scope_" + value.name()), false);
        }
    }

    void addTo(HTMLElement fields) {
        fields.appendChild(View.labelled("scope_what", kind));
        HTMLElement dates = View.div("fields", View.labelled("scope_from", from), View.labelled("scope_to", to));
        HTMLElement narrower = View.details("scope_dates", View.say("p", "quiet", "scope_dates_hint"), dates);
        narrower.setClassName("wide");
        fields.appendChild(narrower);
    }

    void onChange(Runnable action) {
        for (HTMLElement control : List.of(kind, from, to)) {
            View.onChange(control, action);
        }
    }

    /** In the shape of the message contract. */
    JsonObject value() {
        return new JsonObject()
                .with("kind", kind.getValue())
                .with("from", from.getValue())
                .with("to", to.getValue());
    }
}
