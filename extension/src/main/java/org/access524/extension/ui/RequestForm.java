package org.access524.extension.ui;

import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.law.Right;
import org.access524.request.Channel;
import org.access524.text.IsoDate;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Adds a request by hand: one still to be written, or one that went out by fax, mail, e-mail or otherwise. */
final class RequestForm {

    private static final String PREPARED = "PREPARED";

    private final HTMLSelectElement patient = View.select();
    private final ProviderFields provider = new ProviderFields("", "", "");
    private final HTMLSelectElement right = Choices.of("right_", Right.values(), "");
    private final ScopeChooser scope = new ScopeChooser();
    private final HTMLSelectElement channel = View.select();
    private final HTMLInputElement date = View.input("date", IsoDate.print(Platform.today()));

    RequestForm(JsonArray patients) {
        for (JsonObject person : patients.objects(person -> person)) {
            View.addOption(patient, person.text("id"), PatientNames.of(person), false);
        }
        View.addOption(channel, PREPARED, Sentences.say("request_not_sent"), false);
        Choices.add(channel, "channel_", Channel.values(), "");
    }

    HTMLElement build() {
        HTMLElement fields = View.div("fields");
        if (patient.getOptions().getLength() > 1) {
            fields.appendChild(View.labelled("popup_whose", patient));
        }
        provider.addTo(fields);
        fields.appendChild(View.labelled("request_channel", channel));
        HTMLElement day = View.labelled("sent_date", date);
        day.setHidden(true);
        View.onChange(channel, () -> day.setHidden(channel.getValue().equals(PREPARED)));
        fields.appendChild(day);
        fields.appendChild(View.labelled("request_right", right));
        scope.addTo(fields);
        return fields;
    }

    boolean isComplete() {
        return provider.isComplete() && date.reportValidity() && scope.isComplete();
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
                .with("provider", provider.value())
                .with("channel", sent ? channel.getValue() : Channel.MAIL.name())
                .with("scope", scope.value().with("right", right.getValue()));
        return new JsonObject().with("event", event).with("request", request);
    }
}
