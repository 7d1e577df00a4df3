package org.access524.extension.ui;

import java.util.List;
import org.access524.json.JsonObject;
import org.access524.law.Right;
import org.access524.request.RequestScope;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Asks what the request is for: which records, and from when to when. */
final class ScopeChooser {

    private final JsonObject scope;
    private final HTMLSelectElement kind;
    private final HTMLInputElement from;
    private final HTMLInputElement to;

    ScopeChooser() {
        this(new JsonObject());
    }

    /** @param scope to begin with, in the shape of the message contract */
    ScopeChooser(JsonObject scope) {
        this.scope = scope;
        kind = Choices.of("scope_", RequestScope.Kind.values(), scope.text("kind"));
        from = View.input("date", scope.text("from"));
        to = View.input("date", scope.text("to"));
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

    boolean isComplete() {
        return from.reportValidity() && to.reportValidity();
    }

    /** In the shape of the message contract. What is not asked here stays as it was. */
    JsonObject value() {
        return new JsonObject()
                .with("kind", kind.getValue())
                .with("right", scope.has("right") ? scope.text("right") : Right.COPY.name())
                .with("from", from.getValue())
                .with("to", to.getValue())
                .with("details", scope.text("details"));
    }
}
