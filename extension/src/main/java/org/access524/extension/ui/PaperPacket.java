package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Async;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.paper.PdfFile;
import org.access524.json.JsonObject;
import org.access524.request.Channel;
import org.access524.request.LetterKind;
import org.access524.text.IsoDate;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.typedarrays.Uint8Array;

/** One file that is ready to sign and send: cover, letter, form, addendum and what else belongs to it; and "I sent it". */
final class PaperPacket {

    private static final String NAME = "records-request.pdf";

    /** The id of the event by which a request is prepared here; it is put in its own place when the addressee changes. */
    private static final String PREPARED = "paper-form";

    private final Frame frame;
    private final PacketMaker maker;
    private final PaperDesk desk;
    private final ProviderFields provider;
    private final HTMLSelectElement channel;
    private final HTMLInputElement to;
    private final HTMLInputElement cover = View.box(false);
    private final HTMLInputElement date = View.input("date", IsoDate.print(Platform.today()));
    private final List<PaperPart> parts = new ArrayList<>();
    private final HTMLElement list = View.element("ol", "plan");
    private final String pageAddress;
    private String requestId;
    private String requestOf;
    private String addressee;

    /** @param known of the request, in the shape of the message contract; a request that exists has its id */
    PaperPacket(Frame frame, PdfFile file, PaperDesk desk, JsonObject known) {
        this.frame = frame;
        this.maker = new PacketMaker(file, desk);
        this.desk = desk;
        this.requestId = known.text("id");
        this.requestOf = known.text("patientId");
        this.addressee = addressee(known);
        this.pageAddress = known.text("pageAddress");
        JsonObject holder = known.object("provider");
        this.provider = new ProviderFields(holder.text("name"), holder.text("jurisdiction"), holder.text("kind"));
        String way = known.text("channel");
        this.channel = Choices.of("channel_", Channel.values(), way.isEmpty() ? Channel.MAIL.name() : way);
        this.to = View.input("text", addressee);
        View.onChange(channel, () -> cover.setChecked(channel.getValue().equals(Channel.FAX.name())));
        cover.setChecked(way.equals(Channel.FAX.name()));
        date.setAttribute("required", "");
        parts.add(PaperPart.ours(PaperPart.Kind.LETTER, true));
        parts.add(PaperPart.ours(PaperPart.Kind.FORM, true));
        parts.add(PaperPart.ours(PaperPart.Kind.ADDENDUM, file.reading().authorization()));
    }

    private static String addressee(JsonObject known) {
        String to = "";
        for (JsonObject event : known.array("events").objects(event -> event)) {
            to = event.text("to").isEmpty() ? to : event.text("to");
        }
        return to;
    }

    HTMLElement build() {
        HTMLElement fields = View.div("fields");
        provider.addTo(fields);
        fields.appendChild(View.labelled("request_channel", channel));
        fields.appendChild(View.labelled("sent_to", to));
        showParts();
        HTMLInputElement attach = View.input("file", "");
        attach.setId("attach");
        attach.setAttribute("accept", ".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg");
        attach.setAttribute("multiple", "");
        View.onChange(attach, () -> frame.attempt(() -> attach(attach)));
        HTMLElement attachLabel = View.say("label", "", "paper_attach");
        attachLabel.setAttribute("for", "attach");
        HTMLElement save = View.button("main", "paper_save", () -> frame.attempt(this::save));
        save.setId("save");
        HTMLElement print = View.button("", "paper_print", () -> frame.attempt(this::print));
        HTMLElement mail = View.button("", "letter_mail", () -> frame.attempt(this::mail));
        HTMLElement sent = View.button("main", "letter_sent_save", () -> frame.attempt(this::sent));
        sent.setId("sent");
        return View.div(
                "card",
                View.say("h2", "", "paper_packet"),
                View.say("p", "quiet", "paper_packet_hint"),
                fields,
                View.choice(cover, View.say("span", "", "paper_cover")),
                list,
                attachLabel,
                attach,
                View.div("actions", save, print, mail),
                View.say("p", "quiet", "paper_sign_hint"),
                View.say("h3", "", "letter_sent_title"),
                View.div("fields", View.labelled("event_date", date)),
                View.div("actions", sent));
    }

    private void showParts() {
        View.replace(list);
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            list.appendChild(parts.get(i).row(() -> swap(place, place - 1), () -> swap(place, place + 1)));
        }
    }

    private void swap(int one, int other) {
        if (other >= 0 && other < parts.size()) {
            PaperPart moved = parts.get(one);
            parts.set(one, parts.get(other));
            parts.set(other, moved);
            showParts();
        }
    }

    private void attach(HTMLInputElement chosen) {
        JSArray<OwnFile> files = Async.await(OwnFile.chosen(chosen));
        for (int i = 0; i < files.getLength(); i++) {
            parts.add(PaperPart.attachment(files.get(i).getName(), files.get(i).getBytes()));
        }
        chosen.setValue("");
        showParts();
    }

    private void save() {
        made(bytes -> OwnFile.save(NAME, bytes));
    }

    private void print() {
        made(OwnFile::show);
    }

    /** Makes the file, and gives it on; tells what could not go in. */
    private void made(Taker taker) {
        if (!provider.isComplete()) {
            return;
        }
        try {
            List<String> problems = new ArrayList<>();
            taker.take(make(problems));
            frame.tell(
                    problems.isEmpty() ? "done" : "problem",
                    problems.isEmpty()
                            ? Sentences.say("paper_saved")
                            : Sentences.say("paper_not_all", String.join("; ", problems)));
        } catch (PdfFile.UnfitFileException unfit) {
            frame.tell("problem", Sentences.say(unfit.reason()));
        }
    }

    private Uint8Array make(List<String> problems) {
        return maker.make(request(), parts, cover.isChecked(), problems);
    }

    /** The request of which this is the form: kept as prepared, once, until it is sent. Another person's is another one. */
    private String request() {
        JsonObject event = event("PREPARED").with("id", PREPARED);
        boolean begins = requestId.isEmpty() || !requestOf.equals(desk.patientId());
        if (begins) {
            requestId = Background.ask(
                            "record", new JsonObject().with("request", draft()).with("event", event))
                    .text("id");
        } else {
            Background.ask(
                    "amend", new JsonObject().with("requestId", requestId).with("request", draft()));
            if (!to.getValue().trim().equals(addressee)) {
                Background.ask(
                        "record", new JsonObject().with("requestId", requestId).with("event", event));
            }
        }
        requestOf = desk.patientId();
        addressee = to.getValue().trim();
        return requestId;
    }

    private JsonObject draft() {
        return new JsonObject()
                .with("patientId", desk.patientId())
                .with("provider", provider.value())
                .with("pageAddress", pageAddress)
                .with("channel", channel.getValue())
                .with("scope", desk.scope());
    }

    private JsonObject event(String kind) {
        return new JsonObject()
                .with("kind", kind)
                .with("date", kind.equals("SENT") ? date.getValue() : IsoDate.print(Platform.today()))
                .with("channel", channel.getValue())
                .with("to", to.getValue().trim());
    }

    private void mail() {
        if (provider.isComplete()) {
            JsonObject letter = PacketMaker.letter(LetterKind.ACCESS_REQUEST, request(), 0);
            boolean known = channel.getValue().equals(Channel.EMAIL.name());
            go("mailto:" + (known ? View.encode(to.getValue().trim()) : "") + "?subject="
                    + View.encode(letter.text("subject")) + "&body=" + View.encode(letter.text("shortForm")));
            frame.tell("done", Sentences.say("paper_mail_hint", NAME));
        }
    }

    /** Starts the clock, with what was sent kept as it is now. */
    private void sent() {
        if (provider.isComplete() && date.reportValidity()) {
            make(new ArrayList<>());
            JsonObject kept = new JsonObject()
                    .with("kind", LetterKind.ACCESS_REQUEST.name())
                    .with("text", maker.text());
            Background.ask(
                    "record",
                    new JsonObject()
                            .with("requestId", requestId)
                            .with("event", event("SENT").with("letter", kept)));
            frame.tell("done", Sentences.say("sent_started"));
        }
    }

    private interface Taker {
        void take(Uint8Array bytes);
    }

    @JSBody(params = "address", script = "location.href = address;")
    private static native void go(String address);
}
