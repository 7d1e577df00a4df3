package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.request.Authority;
import org.access524.request.Channel;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;
import org.access524.text.IsoDate;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A letter to read, copy, print or mail, or a script to read out on the phone; and "I sent it". */
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
        String address = "letter.html?request=" + RequestCard.encode(requestId);
        return kind.isEmpty() ? address : address + "&kind=" + RequestCard.encode(kind);
    }

    private static LetterKind kind(String name) {
        for (LetterKind kind : LetterKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return LetterKind.ACCESS_REQUEST;
    }

    private void show() {
        frame.main().appendChild(View.say("h1", "no-print", "title_letter"));
        frame.main().appendChild(View.div("no-print", View.labelled("letter_kind", chooser())));
        frame.main().appendChild(letter);
        JsonObject written = Background.ask(
                "letter", new JsonObject().with("kind", kind.name()).with("requestId", requestId));
        letter.appendChild(
                View.say("p", "quiet no-print", "letter_hint_" + kind.use().name()));
        letter.appendChild(actions(written));
        if (!written.array("cover").items().isEmpty()) {
            letter.appendChild(cover(written.array("cover").texts()));
        }
        letter.appendChild(sheet(written));
        if (kind == LetterKind.OCR_COMPLAINT) {
            letter.appendChild(ComplaintFields.build(frame, requestId, written));
        }
        if (kind.use() == LetterKind.Use.COMPLAINT) {
            letter.appendChild(WhereToSend.build(kind, provider()));
        }
        letter.appendChild(done(written));
    }

    private HTMLSelectElement chooser() {
        HTMLSelectElement select = View.select();
        for (LetterKind.Use use : LetterKind.Use.values()) {
            HTMLElement group = View.element("optgroup", "");
            group.setAttribute("label", Sentences.say("letters_" + use.name()));
            select.appendChild(group);
            for (LetterKind value : LetterKind.values()) {
                if (value.use() == use) {
                    View.addOption(group, value.name(), Sentences.say("letter_" + value.name()), value == kind);
                }
            }
        }
        View.onChange(select, () -> go(address(requestId, select.getValue())));
        return select;
    }

    private JsonObject provider() {
        for (JsonObject request : Background.ask("requests").array("requests").objects(request -> request)) {
            if (request.text("id").equals(requestId)) {
                return request.object("provider");
            }
        }
        return new JsonObject();
    }

    private HTMLElement actions(JsonObject written) {
        HTMLElement copy = View.button("main", "letter_copy", () -> copy(written.text("text")));
        HTMLElement print = View.button("", "letter_print", LetterPage::print);
        HTMLElement actions = View.div("actions no-print", copy, print);
        if (!written.text("shortForm").isEmpty()) {
            actions.appendChild(View.button("", "letter_copy_short", () -> copy(written.text("shortForm"))));
        }
        if (kind.use() != LetterKind.Use.PHONE_SCRIPT) {
            HTMLElement mail = View.link(
                    "button",
                    "letter_mail",
                    "mailto:" + mailbox(written) + "?subject=" + RequestCard.encode(written.text("subject")) + "&body="
                            + RequestCard.encode(written.text("text")));
            mail.setId("mail");
            actions.appendChild(mail);
        }
        return actions;
    }

    private static String mailbox(JsonObject written) {
        return written.text("channel").equals(Channel.EMAIL.name()) ? RequestCard.encode(written.text("to")) : "";
    }

    private void copy(String text) {
        WaysIn.copyText(text);
        frame.tell("done", Sentences.say("copied"));
    }

    /** The first sheet of a fax. */
    private static HTMLElement cover(List<String> lines) {
        HTMLElement cover = View.element("article", "sheet cover");
        cover.setAttribute("lang", "en");
        for (String line : lines) {
            cover.appendChild(View.words("p", "", line));
        }
        return cover;
    }

    private static HTMLElement sheet(JsonObject letter) {
        HTMLElement sheet = View.element("article", "sheet");
        sheet.setAttribute("lang", "en");
        sheet.appendChild(
                View.words("p", "", String.join("\n", letter.array("addressee").texts())));
        HTMLElement subject = View.words("p", "", "");
        subject.appendChild(View.words("strong", "", letter.text("subject")));
        sheet.appendChild(subject);
        for (String paragraph : letter.array("paragraphs").texts()) {
            sheet.appendChild(View.words("p", "", paragraph));
        }
        sheet.appendChild(View.words(
                "p", "", String.join("\n", letter.array("signatureLines").texts())));
        return sheet;
    }

    /** Records that it went out or was said, so that the next step is right. */
    private HTMLElement done(JsonObject written) {
        return kind.use() == LetterKind.Use.PHONE_SCRIPT ? called() : sent(written);
    }

    private HTMLElement called() {
        EventForm form = new EventForm(
                new JsonObject().with("kind", kind.sentAs().name()).with("date", IsoDate.print(Platform.today())));
        HTMLElement save = View.button("main", "letter_done_save", () -> {
            if (form.isComplete()) {
                record(form.value(), "letter_done");
            }
        });
        return card("letter_done_title", form.build(), save);
    }

    private HTMLElement sent(JsonObject written) {
        HTMLSelectElement channel = Choices.of("channel_", Channel.values(), written.text("channel"));
        HTMLInputElement date = View.input("date", IsoDate.print(Platform.today()));
        HTMLInputElement to = View.input("text", written.text("to"));
        boolean starts = kind.sentAs() == EventKind.SENT;
        HTMLElement save = View.button("main", starts ? "letter_sent_save" : "letter_done_save", () -> {
            if (date.reportValidity()) {
                record(event(date, channel, to), starts ? "sent_started" : "letter_done");
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
        JsonObject event = new JsonObject()
                .with("kind", kind.sentAs().name())
                .with("date", date.getValue())
                .with("note", Sentences.say("letter_" + kind.name()));
        return switch (kind) {
            case ACCESS_REQUEST ->
                event.with("note", "")
                        .with("channel", channel.getValue())
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
