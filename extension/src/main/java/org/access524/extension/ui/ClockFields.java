package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** What has to be known before a clock starts: to whom the request went, and when. */
final class ClockFields {

    private final ProviderFields provider;
    private final HTMLInputElement date;

    /** @param state the code of a state, or anything else if it is not known */
    ClockFields(String provider, String state, String date) {
        this.provider = new ProviderFields(provider, state, "");
        this.date = View.input("date", date);
    }

    HTMLElement build() {
        HTMLElement fields = View.div("fields");
        provider.addTo(fields);
        fields.appendChild(View.labelled("sent_date", date));
        return View.div("", View.say("p", "quiet", "sent_state_hint"), fields);
    }

    /** A button that does something with complete fields. */
    HTMLElement startButton(Frame frame, Runnable start) {
        return View.button(
                "main",
                "sent_yes",
                () -> frame.attempt(() -> {
                    if (provider.isComplete() && date.reportValidity()) {
                        start.run();
                        frame.tell("done", Sentences.say("sent_started"));
                    }
                }));
    }

    JsonObject provider() {
        return provider.value();
    }

    String date() {
        return date.getValue();
    }
}
