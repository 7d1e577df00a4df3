package org.access524.extension.ui;

import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;

/** Saves what the person keeps as a file. Nothing is sent anywhere: the browser writes it where it writes downloads. */
final class Export {

    private Export() {}

    /**
     * Asks the background for a file and saves it; within a task that may await.
     *
     * @param format {@code json}, {@code ics} or {@code csv}
     * @param requestId of the one request that it is about; empty for all
     */
    static void save(Frame frame, String format, String requestId) {
        frame.attempt(() -> {
            JsonObject file = Background.ask(
                    "export", new JsonObject().with("format", format).with("requestId", requestId));
            save(file.text("name"), file.text("mime"), file.text("text"));
        });
    }

    /** Saves a text as a file of that name. */
    @JSBody(
            params = {"name", "mime", "text"},
            script = "var link = document.createElement('a');"
                    + "link.href = URL.createObjectURL(new Blob([text], {type: mime + ';charset=utf-8'}));"
                    + "link.download = name; link.click();"
                    + "setTimeout(function() { URL.revokeObjectURL(link.href); }, 10000);")
    static native void save(String name, String mime, String text);
}
