package org.access524.extension.ui;

import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.request.EventKind;
import org.access524.text.IsoDate;
import org.teavm.jso.dom.html.HTMLElement;

/** Buttons for what happens most, each with the few questions that belong to it. */
final class QuickEvents {

    private static final EventKind[] MOST = {
        EventKind.CALL,
        EventKind.RECEIVED,
        EventKind.ACKNOWLEDGED,
        EventKind.FEE_QUOTED,
        EventKind.OBSTACLE,
        EventKind.EXTENSION,
        EventKind.PARTLY_DELIVERED,
        EventKind.DELIVERED,
        EventKind.DENIED,
        EventKind.NOTE
    };

    private final Frame frame;
    private final String requestId;
    private final Changed changed;
    private final HTMLElement form = View.div("");
    private final HTMLElement buttons = View.div("actions");

    /** Hears of a change that can be taken back. */
    interface Changed {
        void changed(String told, Runnable undo);
    }

    QuickEvents(Frame frame, String requestId, Changed changed) {
        this.frame = frame;
        this.requestId = requestId;
        this.changed = changed;
    }

    HTMLElement build() {
        for (EventKind kind : MOST) {
            HTMLElement button = View.button("small", "quick_" + kind.name(), () -> open(kind.name()));
            button.setAttribute("data-quick", kind.name());
            buttons.appendChild(button);
        }
        HTMLElement more = View.button("small", "quick_more", () -> ask(new EventForm()));
        more.setAttribute("data-quick", "MORE");
        buttons.appendChild(more);
        return View.div("", buttons, form);
    }

    /** Asks for an event of that kind, today if nothing else is said. */
    void open(String kind) {
        ask(EventForm.of(kind, IsoDate.print(Platform.today())));
    }

    private void ask(EventForm event) {
        HTMLElement save = View.button("main", "event_save", () -> save(event));
        save.setId("save-event");
        HTMLElement cancel = View.button("", "event_cancel", () -> View.replace(form));
        HTMLElement fields = event.build();
        View.replace(form, fields, View.div("actions", save, cancel));
        event.focus();
    }

    private void save(EventForm event) {
        frame.attempt(() -> {
            if (event.isComplete()) {
                JsonObject value = event.value().with("id", Platform.newId());
                Background.ask(
                        "record", new JsonObject().with("requestId", requestId).with("event", value));
                changed.changed(
                        Sentences.say("event_saved", Sentences.say("event_" + value.text("kind"))),
                        () -> Background.ask(
                                "removeEvent",
                                new JsonObject().with("requestId", requestId).with("eventId", value.text("id"))));
            }
        });
    }
}
