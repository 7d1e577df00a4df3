package org.access524.extension.worker;

import org.access524.extension.browser.JsonBridge;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Where the programs of the worker ask one of them what the fields of a frame mean. They run in one global scope, and a
 * context does not hear its own messages.
 */
public final class MeaningDesk {

    /** Takes the fields of one frame, gives them with their meanings. */
    @JSFunctor
    public interface Answer extends JSObject {
        JSObject to(JSObject question);
    }

    private MeaningDesk() {}

    @JSBody(params = "answer", script = "globalThis.access524Meanings = answer;")
    public static native void open(Answer answer);

    /** The fields of one frame as its content script sent them, each with its meaning, confidence and signals. */
    public static JsonArray ask(JsonArray fields) {
        JsonObject question = new JsonObject().with("fields", fields);
        return JsonBridge.objectFromBrowser(ask(JsonBridge.toBrowser(question))).array("fields");
    }

    @JSBody(params = "question", script = "return globalThis.access524Meanings(question);")
    private static native JSObject ask(JSObject question);
}
