package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What happened to a request: each event can be corrected and removed. */
final class EventList {

    private final Frame frame;
    private final JsonObject request;
    private final Runnable changed;

    /** @param changed runs after an event was changed */
    EventList(Frame frame, JsonObject request, Runnable changed) {
        this.frame = frame;
        this.request = request;
        this.changed = changed;
    }

    HTMLElement build() {
        HTMLElement list = View.element("ul", "events");
        for (JsonObject event : request.array("events").objects(event -> event)) {
            list.appendChild(item(event));
        }
        return list;
    }

    /** A form for one more event. */
    HTMLElement more() {
        return form("event_add", new EventForm());
    }

    private HTMLElement item(JsonObject event) {
        String kind = Sentences.say("event_" + event.text("kind"));
        HTMLElement item = View.element("li", "");
        HTMLElement correct = View.button("small", "event_correct", () -> {
            HTMLElement form = form("event_correct", new EventForm(event));
            form.setAttribute("open", "");
            View.replace(item, form);
        });
        correct.setAttribute("aria-label", Sentences.say("event_correct_label", kind));
        HTMLElement remove = View.button("small", "event_remove", () -> remove(event));
        remove.setAttribute("aria-label", Sentences.say("event_remove_label", kind));
        item.appendChild(View.div(
                "row", View.words("span", "grow", Sentences.date(event.text("date")) + " · " + kind), correct, remove));
        for (String line : lines(event)) {
            item.appendChild(View.words("div", "quiet", line));
        }
        return item;
    }

    private static List<String> lines(JsonObject event) {
        List<String> lines = new ArrayList<>();
        if (event.has("obstacle")) {
            lines.add(Sentences.say("obstacle_" + event.text("obstacle")));
        }
        if (event.has("ground")) {
            lines.add(Sentences.say("ground_" + event.text("ground")));
        }
        if (event.has("authority")) {
            lines.add(Sentences.say("authority_" + event.text("authority")));
        }
        for (String member : List.of("to", "who", "reason", "amount", "missingOther", "form", "note")) {
            if (!event.text(member).isEmpty()) {
                lines.add(event.text(member));
            }
        }
        for (String member : List.of("promisedBy", "newDate")) {
            if (!event.text(member).isEmpty()) {
                lines.add(Sentences.say("event_by", event.text(member)));
            }
        }
        return lines;
    }

    private HTMLElement form(String title, EventForm form) {
        HTMLElement save = View.button("main", "event_save", () -> save(form));
        return View.details(title, form.build(), View.div("actions", save));
    }

    private void save(EventForm form) {
        frame.attempt(() -> {
            if (form.isComplete()) {
                Background.ask(
                        "record",
                        new JsonObject().with("requestId", request.text("id")).with("event", form.value()));
                changed.run();
            }
        });
    }

    private void remove(JsonObject event) {
        frame.attempt(() -> {
            Background.ask(
                    "removeEvent",
                    new JsonObject().with("requestId", request.text("id")).with("eventId", event.text("id")));
            changed.run();
        });
    }
}
