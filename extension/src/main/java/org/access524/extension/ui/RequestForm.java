package org.access524.extension.ui;

import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.request.Channel;
import org.access524.text.IsoDate;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Adds a request by hand: one still to be written, or one that went out by fax, mail, e-mail or otherwise. */
final class RequestForm {

    private static final String PREPARED = "PREPARED";

    private final HTMLSelectElement patient = View.select();
    private final HTMLInputElement provider = View.input("text", "");
    private final HTMLSelectElement state = StateChooser.build("state_unknown", "");
    private final ScopeChooser scope = new ScopeChooser();
    private final HTMLSelectElement channel = View.select();
    private final HTMLInputElement date = View.input("date", IsoDate.print(Platform.today()));

    RequestForm(JsonArray patients) {
        for (JsonObject person : patients.objects(person -> person)) {
            View.addOption(patient, person.text("id"), PatientNames.of(person), false);
        }
        View.addOption(channel, PREPARED, Sentences.say("request_not_sent"), false);
        for (Channel value : Channel.values()) {
            View.addOption(channel, value.name(), Sentences.say("channel_" + value.name()), false);
        }
        provider.setAttribute("required", "");
        provider.setId("new-provider");
    }

    HTMLElement build() {
        HTMLElement fields = View.div("fields");
        if (patient.getOptions().getLength() > 1) {
            fields.appendChild(View.labelled("popup_whose", patient));
        }
        fields.appendChild(View.labelled("request_provider", provider));
        fields.appendChild(View.labelled("request_state", state));
        fields.appendChild(View.labelled("request_channel", channel));
        HTMLElement day = View.labelled("sent_date", date);
        day.setHidden(true);
        View.onChange(channel, () -> day.setHidden(channel.getValue().equals(PREPARED)));
        fields.appendChild(day);
        scope.addTo(fields);
        return fields;
    }

    boolean isComplete() {
        return provider.reportValidity() && date.reportValidity();
    }

    /** The message that records it. */
    JsonObject message() {
        boolean sent = !channel.getValue().equals(PREPARED);
        JsonObject event = new JsonObject().with("kind", sent ? "SENT" : PREPARED);
        event.with("date", sent ? date.getValue() : IsoDate.print(Platform.today()));
        if (sent) {
            event.with("channel", channel.getValue());
        }
        JsonObject request = new JsonObject()
                .with("patientId", patient.getValue())
                .with("provider", provider(provider.getValue().trim(), state.getValue()))
                .with("channel", sent ? channel.getValue() : Channel.MAIL.name())
                .with("scope", scope.value());
        return new JsonObject().with("event", event).with("request", request);
    }

    /** A provider in the shape of the message contract; a state that is not known is left out. */
    static JsonObject provider(String name, String state) {
        JsonObject provider = new JsonObject().with("name", name);
        return state.isEmpty() ? provider : provider.with("jurisdiction", state);
    }
}
