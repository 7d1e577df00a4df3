package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What happened to a request, by date. Each event can be corrected and removed, and a removal taken back. */
final class Timeline {

    private final Frame frame;
    private final JsonObject request;
    private final QuickEvents.Changed changed;

    Timeline(Frame frame, JsonObject request, QuickEvents.Changed changed) {
        this.frame = frame;
        this.request = request;
        this.changed = changed;
    }

    HTMLElement build() {
        List<JsonObject> events = new ArrayList<>(request.array("events").objects(event -> event));
        events.sort((left, right) -> left.text("date").compareTo(right.text("date")));
        HTMLElement list = View.element("ol", "events");
        for (JsonObject event : events) {
            list.appendChild(item(event));
        }
        return list;
    }

    private HTMLElement item(JsonObject event) {
        String kind = Sentences.say("event_" + event.text("kind"));
        HTMLElement item = View.element("li", "event-" + event.text("kind"));
        item.setAttribute("data-event", event.text("id"));
        HTMLElement correct = View.button("small", "event_correct", () -> correct(item, event));
        correct.setAttribute("aria-label", Sentences.say("event_correct_label", kind));
        HTMLElement remove = View.button("small", "event_remove", () -> remove(event));
        remove.setAttribute("aria-label", Sentences.say("event_remove_label", kind));
        item.appendChild(View.div(
                "row",
                View.div(
                        "grow",
                        View.words("time", "", Sentences.date(event.text("date"))),
                        View.words("strong", "", kind)),
                View.div("row no-print", correct, remove)));
        for (String line : lines(event)) {
            item.appendChild(View.words("div", "line", line));
        }
        if (event.has("letter")) {
            item.appendChild(kept(event.object("letter")));
        }
        return item;
    }

    private static HTMLElement kept(JsonObject letter) {
        HTMLElement text = View.words("div", "sheet kept", letter.text("text"));
        text.setAttribute("lang", "en");
        return View.element(
                "details",
                "",
                View.words(
                        "summary", "", Sentences.say("event_letter", Sentences.say("letter_" + letter.text("kind")))),
                text);
    }

    private static List<String> lines(JsonObject event) {
        List<String> lines = new ArrayList<>();
        for (String member : List.of("channel", "knownHow", "obstacle", "basis", "ground", "authority")) {
            if (event.has(member)) {
                lines.add(Sentences.say(family(member) + event.text(member)));
            }
        }
        for (String member : List.of("missingImages", "missingReports")) {
            if (event.bool(member)) {
                lines.add(Sentences.say(
                        member.equals("missingImages") ? "event_missing_images" : "event_missing_reports"));
            }
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

    private static String family(String member) {
        return switch (member) {
            case "channel" -> "channel_";
            case "knownHow" -> "known_";
            case "basis" -> "fee_";
            default -> member + "_";
        };
    }

    private void correct(HTMLElement item, JsonObject event) {
        EventForm form = new EventForm(event);
        HTMLElement save = View.button(
                "main",
                "event_save",
                () -> frame.attempt(() -> {
                    if (form.isComplete()) {
                        record(form.value());
                        changed.changed(Sentences.say("event_corrected"), () -> record(event));
                    }
                }));
        HTMLElement cancel =
                View.button("", "event_cancel", () -> item.getParentNode().replaceChild(item(event), item));
        View.replace(item, form.build(), View.div("actions", save, cancel));
        form.focus();
    }

    private void remove(JsonObject event) {
        frame.attempt(() -> {
            Background.ask(
                    "removeEvent",
                    new JsonObject().with("requestId", request.text("id")).with("eventId", event.text("id")));
            changed.changed(Sentences.say("event_removed"), () -> record(event));
        });
    }

    private void record(JsonObject event) {
        Background.ask(
                "record", new JsonObject().with("requestId", request.text("id")).with("event", event));
    }
}
