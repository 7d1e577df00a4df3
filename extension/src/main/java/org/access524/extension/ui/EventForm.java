package org.access524.extension.ui;

import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.request.Channel;
import org.access524.request.EventKind;
import org.access524.request.KnownHow;
import org.access524.text.IsoDate;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** Records something that happened to a request. What the kind does not need is not asked. */
final class EventForm {

    private final HTMLSelectElement kind = View.select();
    private final HTMLInputElement date = View.input("date", IsoDate.print(Platform.today()));
    private final HTMLSelectElement channel = View.select();
    private final HTMLSelectElement knownHow = View.select();
    private final HTMLInputElement written = View.box(true);
    private final HTMLInputElement reason = View.input("text", "");
    private final HTMLInputElement newDate = View.input("date", "");
    private final HTMLTextAreaElement note = View.textArea("");

    EventForm() {
        for (EventKind value : EventKind.values()) {
            if (value != EventKind.PREPARED) {
                View.addOption(kind, value.name(), Sentences.say("event_" + value.name()), value == EventKind.RECEIVED);
            }
        }
        for (Channel value : Channel.values()) {
            View.addOption(channel, value.name(), Sentences.say("channel_" + value.name()), false);
        }
        for (KnownHow value : KnownHow.values()) {
            View.addOption(knownHow, value.name(), Sentences.say("known_" + value.name()), false);
        }
        date.setAttribute("required", "");
    }

    HTMLElement build() {
        HTMLElement sent = View.labelled("request_channel", channel);
        HTMLElement received = View.labelled("event_known_how", knownHow);
        HTMLElement extension = View.div(
                "fields wide",
                View.choice(written, View.say("span", "", "event_extension_written")),
                View.labelled("event_extension_reason", reason),
                View.labelled("event_extension_date", newDate));
        HTMLElement remark = View.labelled("event_remark", note);
        remark.setClassName("wide");
        Runnable show = () -> {
            sent.setHidden(!kind.getValue().equals(EventKind.SENT.name()));
            received.setHidden(!kind.getValue().equals(EventKind.RECEIVED.name()));
            extension.setHidden(!kind.getValue().equals(EventKind.EXTENSION.name()));
        };
        show.run();
        View.onChange(kind, show);
        return View.div(
                "fields",
                View.labelled("event_kind", kind),
                View.labelled("event_date", date),
                sent,
                received,
                extension,
                remark);
    }

    boolean isComplete() {
        return date.reportValidity() && newDate.reportValidity();
    }

    /** In the shape of the message contract. */
    JsonObject value() {
        String chosen = kind.getValue();
        JsonObject event = new JsonObject()
                .with("kind", chosen)
                .with("date", date.getValue())
                .with("note", note.getValue().trim());
        if (chosen.equals(EventKind.SENT.name())) {
            event.with("channel", channel.getValue());
        } else if (chosen.equals(EventKind.RECEIVED.name())) {
            event.with("knownHow", knownHow.getValue());
        } else if (chosen.equals(EventKind.EXTENSION.name())) {
            event.with("written", written.isChecked())
                    .with("reason", reason.getValue().trim())
                    .with("newDate", newDate.getValue());
        }
        return event;
    }
}
