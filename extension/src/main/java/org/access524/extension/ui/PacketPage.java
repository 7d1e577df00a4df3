package org.access524.extension.ui;

import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.text.IsoDate;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The evidence packet of a request, to print or to save. The document is in English, the buttons in the person's language. */
public final class PacketPage {

    private static final String NOTES = "notes";

    /** Nothing in a saved packet runs or is loaded, and it fits a small screen. */
    private static final String RULES =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">";

    private final Frame frame;
    private final HTMLElement place = View.div("");

    private PacketPage(Frame frame) {
        this.frame = frame;
    }

    public static void main(String[] arguments) {
        Frame.open("packet", frame -> new PacketPage(frame).show());
    }

    private void show() {
        JsonObject packet = Background.ask("packet", new JsonObject().with("requestId", Frame.parameter("request")));
        HTMLInputElement notes = View.box(true);
        View.onChange(notes, () -> show(packet, notes.isChecked()));
        HTMLElement print = View.button("main", "packet_print", PacketPage::print);
        HTMLElement save = View.button("", "packet_save", () -> save(packet));
        save.setId("save");
        frame.main().appendChild(View.say("p", "quiet no-print", "packet_hint"));
        if (hasNotes(packet)) {
            frame.main()
                    .appendChild(View.div("no-print", View.choice(notes, View.say("span", "", "packet_with_notes"))));
        }
        frame.main().appendChild(View.div("actions no-print", print, save));
        frame.main().appendChild(place);
        show(packet, true);
    }

    private static boolean hasNotes(JsonObject packet) {
        boolean found = false;
        for (JsonObject section : packet.array("sections").objects(section -> section)) {
            found |= section.text("name").equals(NOTES);
        }
        return found;
    }

    private void show(JsonObject packet, boolean withNotes) {
        HTMLElement article = View.element("article", "packet", View.words("h1", "", packet.text("title")));
        article.setAttribute("lang", "en");
        for (JsonObject section : packet.array("sections").objects(section -> section)) {
            if (withNotes || !section.text("name").equals(NOTES)) {
                article.appendChild(PacketSection.build(section));
            }
        }
        View.replace(place, article);
    }

    private void save(JsonObject packet) {
        String file = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">" + RULES + "<title>"
                + packet.text("title") + "</title><style>" + rules() + "</style></head><body><main>" + markup(place)
                + "</main></body></html>\n";
        Export.save("access524-packet-" + IsoDate.print(Platform.today()) + ".html", "text/html", file);
        frame.tell("done", Sentences.say("packet_saved"));
    }

    /** What stands in it, with every word escaped by the browser. */
    @JSBody(params = "place", script = "return new XMLSerializer().serializeToString(place.firstChild);")
    private static native String markup(HTMLElement place);

    /** The style sheet of packets, which the file takes along. */
    @JSBody(
            script = "for (var i = 0; i < document.styleSheets.length; i++) {"
                    + "  if (/packet\\.css$/.test(document.styleSheets[i].href)) {"
                    + "    return Array.prototype.map.call(document.styleSheets[i].cssRules,"
                    + "        function(rule) { return rule.cssText; }).join('\\n');"
                    + "  }"
                    + "}"
                    + "return '';")
    private static native String rules();

    @JSBody(script = "print();")
    private static native void print();
}
