package org.access524.extension.ui;

import org.access524.extension.browser.Async;
import org.access524.extension.browser.Sentences;
import org.access524.extension.paper.FormFetch;
import org.access524.extension.paper.PdfFile;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * The provider's own form as a PDF: taken from the provider's page or from a file, filled as a web form would be, and made
 * into one file with the letter. Opened as {@code paper.html}; with {@code request} for a request that is kept already;
 * with {@code tab} and {@code form} for a form of the page in that tab, and {@code page}, {@code provider} and
 * {@code state} as far as that page told them.
 */
public final class PaperForms {

    private final Frame frame;
    private final HTMLElement place = View.div("");
    private final JsonArray patients;
    private final JsonObject known;
    private PaperDesk desk;

    private PaperForms(Frame frame) {
        this.frame = frame;
        this.patients = Background.ask("patients").array("patients");
        this.known = known(Frame.parameter("request"));
    }

    public static void main(String[] arguments) {
        Frame.open("paper", frame -> new PaperForms(frame).show());
    }

    /** Where a form of a page is filled. */
    static String address(int tab, String form, JsonObject report) {
        return "paper.html?tab=" + tab + "&form=" + View.encode(form) + "&provider="
                + View.encode(report.text("provider")) + "&state=" + View.encode(report.text("state")) + "&page="
                + View.encode(report.text("url"));
    }

    /** Where a form is filled for a request that is kept already. */
    static String address(String requestId) {
        return "paper.html?request=" + View.encode(requestId);
    }

    private static JsonObject known(String request) {
        return request.isEmpty()
                ? new JsonObject()
                        .with("pageAddress", Frame.parameter("page"))
                        .with(
                                "provider",
                                new JsonObject()
                                        .with("name", Frame.parameter("provider"))
                                        .with("jurisdiction", Frame.parameter("state")))
                : Background.ask("request", new JsonObject().with("requestId", request));
    }

    private void show() {
        frame.main().appendChild(View.say("h1", "", "title_paper"));
        frame.main().appendChild(place);
        if (patients.items().isEmpty()) {
            HTMLElement settings = View.link("button main", "paper_to_profile", "settings.html");
            View.replace(place, View.div("card", View.say("p", "", "error_no_patient"), View.div("actions", settings)));
            return;
        }
        chooser();
        String form = Frame.parameter("form");
        if (!form.isEmpty()) {
            frame.attempt(() -> open(() -> fetch(form)));
        }
    }

    private static Uint8Array fetch(String form) {
        return FormFetch.from(Integer.parseInt(Frame.parameter("tab")), form);
    }

    /** Asks for a file: chosen, or dropped anywhere on the page. */
    private void chooser() {
        HTMLInputElement file = View.input("file", "");
        file.setId("form-file");
        file.setAttribute("accept", ".pdf,application/pdf");
        file.addEventListener("change", event -> take(read(chosen(file), PdfFile.MOST_BYTES)));
        HTMLElement label = View.say("label", "", "paper_choose");
        label.setAttribute("for", "form-file");
        HTMLElement card = View.div("card drop", label, file, View.say("p", "quiet", "paper_choose_hint"));
        if (!Frame.parameter("form").isEmpty()) {
            HTMLElement link = View.link("", "paper_download", Frame.parameter("form"));
            link.setAttribute("rel", "noreferrer");
            link.setAttribute("target", "_blank");
            card.appendChild(View.element("p", "", link));
        }
        onDrop(frame.main(), this::take);
        View.replace(place, card);
    }

    private void take(JSPromise<Uint8Array> reading) {
        if (reading != null) {
            frame.run(() -> open(() -> Async.await(reading)));
        }
    }

    private void open(Source source) {
        frame.clearNotes();
        HTMLElement waiting = View.note("", Sentences.say("paper_reading"));
        place.appendChild(waiting);
        place.setAttribute("aria-busy", "true");
        try {
            PdfFile file = PdfFile.open(source.bytes());
            if (desk != null) {
                desk.close();
            }
            desk = new PaperDesk(frame, file, patients, known);
            View.replace(place, desk.build());
            desk.plan();
        } catch (PdfFile.UnfitFileException unfit) {
            frame.tell("problem", Sentences.say(unfit.reason()));
        } finally {
            waiting.delete();
            place.setAttribute("aria-busy", "false");
        }
    }

    private void onDrop(HTMLElement target, Taker taker) {
        target.addEventListener("dragover", Event::preventDefault);
        target.addEventListener("drop", event -> {
            event.preventDefault();
            taker.take(read(dropped(event), PdfFile.MOST_BYTES));
        });
    }

    @JSBody(params = "input", script = "return input.files;")
    private static native JSObject chosen(HTMLInputElement input);

    @JSBody(params = "event", script = "return event.dataTransfer ? event.dataTransfer.files : [];")
    private static native JSObject dropped(Event event);

    /** The bytes of the first file, or a promise of null if it is larger; nothing if there is none. */
    @JSBody(
            params = {"files", "most"},
            script = "if (files.length === 0) { return null; }"
                    + "if (files[0].size > most) { return Promise.resolve(null); }"
                    + "return files[0].arrayBuffer().then(function(bytes) { return new Uint8Array(bytes); });")
    private static native JSPromise<Uint8Array> read(JSObject files, int most);

    /** Where the bytes come from. It may await, and find that there are none. */
    private interface Source {
        Uint8Array bytes();
    }

    private interface Taker {
        void take(JSPromise<Uint8Array> reading);
    }
}
