package org.access524.extension.ui;

import org.access524.json.JsonObject;
import org.access524.law.Holder;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Asks who holds the records: on state and kind of the provider depends which limits apply. */
final class ProviderFields {

    private final HTMLInputElement name;
    private final HTMLSelectElement state;
    private final HTMLSelectElement kind;

    /**
     * @param state the code of a state, or anything else if it is not known
     * @param kind the name of a {@link Holder}, or empty
     */
    ProviderFields(String name, String state, String kind) {
        this.name = View.input("text", name);
        this.name.setAttribute("required", "");
        this.state = StateChooser.build("state_unknown", state);
        this.kind = Choices.of("holder_", Holder.values(), kind);
    }

    void addTo(HTMLElement fields) {
        fields.appendChild(View.labelled("request_provider", name));
        fields.appendChild(View.labelled("request_state", state));
        fields.appendChild(View.labelled("request_holder", kind));
    }

    boolean isComplete() {
        return name.reportValidity();
    }

    /** In the shape of the message contract; a state that is not known is left out. */
    JsonObject value() {
        JsonObject provider =
                new JsonObject().with("name", name.getValue().trim()).with("kind", kind.getValue());
        return state.getValue().isEmpty() ? provider : provider.with("jurisdiction", state.getValue());
    }
}
