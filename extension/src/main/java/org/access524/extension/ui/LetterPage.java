package org.access524.extension.ui;

import org.access524.export.EventJson;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.request.Authority;
import org.access524.request.Channel;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;
import org.access524.text.IsoDate;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A letter to read, change, copy, print or mail, or a script to read out on the phone; and "I sent it". */
public final class LetterPage {

    private final Frame frame;
    private final String requestId = Frame.parameter("request");
    private final LetterKind kind = kind(Frame.parameter("kind"));
    private final HTMLElement letter = View.div("");

    private LetterPage(Frame frame) {
        this.frame = frame;
    }

    public static void main(String[] arguments) {
        Frame.open("letter", frame -> new LetterPage(frame).show());
    }

    /** Where that letter of that request is shown; an empty kind shows the request itself. */
    static String address(String requestId, String kind) {
        String address = "letter.html?request=" + View.encode(requestId);
        return kind.isEmpty() ? address : address + "&kind=" + View.encode(kind);
    }

    private static LetterKind kind(String name) {
        for (LetterKind kind : LetterKind.values()) {
            if (kind.name().equals(name) && kind.use().standsAlone()) {
                return kind;
            }
        }
        return LetterKind.ACCESS_REQUEST;
    }

    private void show() {
        HTMLElement back = View.link("", "letter_back", RequestPage.address(requestId));
        frame.main().appendChild(View.element("p", "no-print", back));
        frame.main().appendChild(View.say("h1", "no-print", "title_letter"));
        HTMLSelectElement chooser = LetterChoice.select(kind);
        View.onChange(chooser, () -> go(address(requestId, chooser.getValue())));
        frame.main().appendChild(View.div("no-print", View.labelled("letter_kind", chooser)));
        frame.main().appendChild(letter);
        frame.attempt(this::write);
    }

    private void write() {
        JsonObject request = Background.ask("request", new JsonObject().with("requestId", requestId));
        JsonObject written = Background.ask(
                "letter", new JsonObject().with("kind", kind.name()).with("requestId", requestId));
        LetterSheet sheet = new LetterSheet(written);
        View.replace(letter);
        if (lacksFacts(request)) {
            letter.appendChild(facts());
        }
        letter.appendChild(
                View.say("p", "quiet no-print", "letter_hint_" + kind.use().name()));
        letter.appendChild(actions(written, sheet));
        letter.appendChild(sheet.build());
        if (kind == LetterKind.OCR_COMPLAINT) {
            letter.appendChild(ComplaintFields.build(frame, requestId, written));
        }
        if (kind.use() == LetterKind.Use.COMPLAINT) {
            letter.appendChild(WhereToSend.build(kind, request.object("provider")));
        }
        letter.appendChild(done(written, sheet));
    }

    private boolean lacksFacts(JsonObject request) {
        for (JsonObject event : request.array("events").objects(event -> event)) {
            if (kind.restsOn(EventJson.read(event))) {
                return false;
            }
        }
        return kind.restsOn().isPresent();
    }

    /** Asks for what the letter is about, so that it can say so. */
    private HTMLElement facts() {
        EventForm asked = factsForm();
        HTMLElement save = View.button(
                "main",
                "letter_facts_save",
                () -> frame.attempt(() -> {
                    if (asked.isComplete()) {
                        Background.ask(
                                "record",
                                new JsonObject().with("requestId", requestId).with("event", asked.value()));
                        write();
                    }
                }));
        save.setId("save-facts");
        return View.div(
                "card soon no-print",
                View.say("h2", "", "letter_facts_title"),
                View.say("p", "quiet", "letter_facts"),
                asked.build(),
                View.div("actions", save));
    }

    private EventForm factsForm() {
        String today = IsoDate.print(Platform.today());
        for (Obstacle obstacle : Obstacle.values()) {
            if (obstacle.letter() == kind) {
                return EventForm.ofObstacle(obstacle, today);
            }
        }
        return EventForm.of(kind.restsOn().orElseThrow().name(), today);
    }

    private HTMLElement actions(JsonObject written, LetterSheet sheet) {
        HTMLElement copy = View.button("main", "letter_copy", () -> copy(sheet.text()));
        HTMLElement print = View.button("", "letter_print", LetterPage::print);
        HTMLElement actions = View.div("actions no-print", copy, print);
        if (!written.text("shortForm").isEmpty()) {
            actions.appendChild(View.button("", "letter_copy_short", () -> copy(written.text("shortForm"))));
        }
        if (kind.use() != LetterKind.Use.PHONE_SCRIPT) {
            HTMLElement mail = View.link("button", "letter_mail", mailAddress(written, sheet));
            mail.setId("mail");
            sheet.onEdit(() -> mail.setAttribute("href", mailAddress(written, sheet)));
            actions.appendChild(mail);
        }
        return actions;
    }

    private String mailAddress(JsonObject written, LetterSheet sheet) {
        boolean toProvider =
                kind.use() == LetterKind.Use.LETTER && written.text("channel").equals(Channel.EMAIL.name());
        String to = toProvider ? View.encode(written.text("to")) : "";
        return "mailto:" + to + "?subject=" + View.encode(written.text("subject")) + "&body="
                + View.encode(sheet.text());
    }

    private void copy(String text) {
        WaysIn.copyText(text);
        frame.tell("done", Sentences.say("copied"));
    }

    /** Records that it went out or was said, so that the next step is right; the text is kept as it is now. */
    private HTMLElement done(JsonObject written, LetterSheet sheet) {
        return kind.use() == LetterKind.Use.PHONE_SCRIPT ? called() : sent(written, sheet);
    }

    private HTMLElement called() {
        EventForm form = EventForm.of(kind.sentAs().name(), IsoDate.print(Platform.today()));
        HTMLElement save = View.button("main", "letter_done_save", () -> {
            if (form.isComplete()) {
                record(form.value(), "letter_done");
            }
        });
        return card("letter_done_title", form.build(), save);
    }

    private HTMLElement sent(JsonObject written, LetterSheet sheet) {
        HTMLSelectElement channel = Choices.of("channel_", Channel.values(), written.text("channel"));
        HTMLInputElement date = View.input("date", IsoDate.print(Platform.today()));
        date.setAttribute("required", "");
        HTMLInputElement to = View.input("text", written.text("to"));
        boolean starts = kind.sentAs() == EventKind.SENT;
        HTMLElement save = View.button("main", starts ? "letter_sent_save" : "letter_done_save", () -> {
            if (date.reportValidity()) {
                JsonObject kept = new JsonObject().with("kind", kind.name()).with("text", sheet.text());
                record(event(date, channel, to).with("letter", kept), starts ? "sent_started" : "letter_done");
            }
        });
        HTMLElement fields = View.div("fields", View.labelled("event_date", date));
        if (starts) {
            fields.appendChild(View.labelled("request_channel", channel));
            fields.appendChild(View.labelled("sent_to", to));
        }
        return card(starts ? "letter_sent_title" : "letter_done_title", fields, save);
    }

    private static HTMLElement card(String title, HTMLElement fields, HTMLElement save) {
        return View.div("card no-print", View.say("h2", "", title), fields, View.div("actions", save));
    }

    private void record(JsonObject event, String told) {
        frame.attempt(() -> {
            Background.ask(
                    "record", new JsonObject().with("requestId", requestId).with("event", event));
            frame.tell("done", Sentences.say(told));
        });
    }

    private JsonObject event(HTMLInputElement date, HTMLSelectElement channel, HTMLInputElement to) {
        JsonObject event = new JsonObject().with("kind", kind.sentAs().name()).with("date", date.getValue());
        return switch (kind) {
            case ACCESS_REQUEST ->
                event.with("channel", channel.getValue())
                        .with("to", to.getValue().trim());
            case OCR_COMPLAINT -> event.with("authority", Authority.OCR.name());
            case STATE_COMPLAINT -> event.with("authority", Authority.STATE.name());
            case INFORMATION_BLOCKING_REPORT -> event.with("authority", Authority.INFORMATION_BLOCKING.name());
            default -> event;
        };
    }

    @JSBody(script = "print();")
    private static native void print();

    @JSBody(params = "address", script = "location.replace(address);")
    private static native void go(String address);
}
