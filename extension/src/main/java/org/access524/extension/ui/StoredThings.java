package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What is stored, and where, in plain words: each kind of record, how many, about how large. */
final class StoredThings {

    /** From so much of the room on, the person is told that it gets narrow. */
    private static final double NEARLY = 0.8;

    private StoredThings() {}

    static void show(HTMLElement place) {
        JsonObject stored = Background.ask("stored");
        HTMLElement rows = View.element("tbody", "");
        for (JsonObject kind : stored.array("kinds").objects(kind -> kind)) {
            rows.appendChild(View.element(
                    "tr",
                    "",
                    View.say("th", "", "stored_" + kind.text("kind")),
                    View.words("td", "", number(kind.number("count", 0), Sentences.language())),
                    View.words("td", "", size(kind.number("bytes", 0)))));
        }
        HTMLElement head = View.element(
                "thead",
                "",
                View.element(
                        "tr",
                        "",
                        View.say("th", "", "stored_what"),
                        View.say("th", "", "stored_count"),
                        View.say("th", "", "stored_size")));
        View.replace(place, View.say("p", "", "stored_where"), View.element("table", "stored", head, rows));
        double room = stored.number("room", 0);
        double used = stored.number("bytes", 0);
        if (room > 0 && used > NEARLY * room) {
            place.appendChild(View.note("problem", Sentences.say("stored_nearly_full", size(used), size(room))));
        }
    }

    private static String size(double bytes) {
        String language = Sentences.language();
        return bytes < 1_000_000
                ? number(Math.ceil(bytes / 100) / 10, language) + " kB"
                : number(Math.ceil(bytes / 100_000) / 10, language) + " MB";
    }

    @JSBody(
            params = {"value", "language"},
            script = "return new Intl.NumberFormat(language).format(value);")
    private static native String number(double value, String language);
}
