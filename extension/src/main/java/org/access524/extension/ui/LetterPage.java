package org.access524.extension.ui;

import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.request.Channel;
import org.access524.text.IsoDate;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A letter to read, copy, print or mail, and "I sent it". */
public final class LetterPage {

    private final Frame frame;
    private final String requestId = Frame.parameter("request");

    private LetterPage(Frame frame) {
        this.frame = frame;
    }

    public static void main(String[] arguments) {
        Frame.open("letter", frame -> new LetterPage(frame).show());
    }

    private void show() {
        frame.main().appendChild(View.say("h1", "no-print", "title_letter"));
        frame.main().appendChild(View.say("p", "quiet no-print", "letter_hint"));
        JsonObject letter =
                Background.ask("letter", new JsonObject().with("kind", kind()).with("requestId", requestId));
        frame.main().appendChild(actions(letter));
        frame.main().appendChild(sheet(letter));
        frame.main().appendChild(sent());
    }

    private static String kind() {
        String named = Frame.parameter("kind");
        return named.isEmpty() ? "ACCESS_REQUEST" : named;
    }

    private HTMLElement actions(JsonObject letter) {
        HTMLElement copy = View.button("main", "letter_copy", () -> {
            PageCard.copy(letter.text("text"));
            frame.tell("done", Sentences.say("copied"));
        });
        HTMLElement print = View.button("", "letter_print", LetterPage::print);
        HTMLElement mail = View.link(
                "button",
                "letter_mail",
                "mailto:?subject=" + RequestCard.encode(letter.text("subject")) + "&body="
                        + RequestCard.encode(letter.text("text")));
        mail.setId("mail");
        return View.div("actions no-print", copy, print, mail);
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

    private HTMLElement sent() {
        HTMLSelectElement channel = View.select();
        for (Channel value : Channel.values()) {
            View.addOption(channel, value.name(), Sentences.say("channel_" + value.name()), false);
        }
        HTMLInputElement date = View.input("date", IsoDate.print(Platform.today()));
        HTMLElement save = View.button(
                "main",
                "letter_sent_save",
                () -> frame.attempt(() -> {
                    if (date.reportValidity()) {
                        JsonObject event = new JsonObject()
                                .with("kind", "SENT")
                                .with("date", date.getValue())
                                .with("channel", channel.getValue());
                        Background.ask(
                                "record",
                                new JsonObject().with("requestId", requestId).with("event", event));
                        frame.tell("done", Sentences.say("sent_started"));
                    }
                }));
        return View.div(
                "card no-print",
                View.say("h2", "", "letter_sent_title"),
                View.div("fields", View.labelled("request_channel", channel), View.labelled("sent_date", date)),
                View.div("actions", save));
    }

    @JSBody(script = "print();")
    private static native void print();
}
