package org.access524.extension.ui;

import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** "Sent? Start the clock": asked for every filled form that seems to have been sent. */
final class SentQuestions {

    private final Frame frame;
    private final Runnable answered;

    /** @param answered runs after the person answered one */
    SentQuestions(Frame frame, Runnable answered) {
        this.frame = frame;
        this.answered = answered;
    }

    void show(HTMLElement place) {
        View.replace(place);
        for (JsonObject sent : Background.ask("pending").array("pending").objects(sent -> sent)) {
            place.appendChild(card(sent));
        }
    }

    private HTMLElement card(JsonObject sent) {
        ClockFields fields = new ClockFields(sent.text("provider"), sent.text("state"), sent.text("date"));
        HTMLElement start = fields.startButton(frame, () -> {
            Background.ask("record", event(sent, fields.provider(), fields.date()));
            answered.run();
        });
        HTMLElement dismiss = View.button(
                "",
                "sent_no",
                () -> frame.attempt(() -> {
                    Background.ask("dismissPending", new JsonObject().with("id", sent.text("id")));
                    answered.run();
                }));
        start.setId("start-clock");
        return View.div(
                "card soon",
                View.say("h2", "", "sent_title"),
                View.say("p", "", "sent_text", sent.text("provider")),
                fields.build(),
                View.div("actions", start, dismiss));
    }

    private static JsonObject event(JsonObject sent, JsonObject provider, String date) {
        JsonObject request = new JsonObject()
                .with("patientId", sent.text("patientId"))
                .with("provider", provider)
                .with("pageAddress", sent.text("pageAddress"))
                .with("channel", sent.text("channel"))
                .with("scope", sent.object("scope"));
        JsonObject event =
                new JsonObject().with("kind", "SENT").with("date", date).with("channel", sent.text("channel"));
        return new JsonObject().with("event", event).with("request", request).with("pendingId", sent.text("id"));
    }
}
