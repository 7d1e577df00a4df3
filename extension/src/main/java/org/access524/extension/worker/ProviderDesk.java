package org.access524.extension.worker;

import org.access524.extension.browser.JsonBridge;
import org.access524.extension.contract.PageTextJson;
import org.access524.extension.contract.TabReading;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Where one program of the worker asks another whose page it is. Both run in one global scope, and a context does not
 * hear its own messages.
 */
public final class ProviderDesk {

    /** Takes texts, gives {@code name}, {@code state} and the {@code channel} of the vendor, each empty if unknown. */
    @JSFunctor
    public interface Answer extends JSObject {
        JSObject to(JSObject question);
    }

    private ProviderDesk() {}

    @JSBody(params = "answer", script = "globalThis.access524Provider = answer;")
    public static native void open(Answer answer);

    /** What the page tells of the provider. */
    public static JsonObject ask(TabReading reading) {
        JsonObject question = new JsonObject().with("texts", JsonArray.of(reading.texts(), PageTextJson::write));
        return JsonBridge.objectFromBrowser(ask(JsonBridge.toBrowser(question)));
    }

    @JSBody(params = "question", script = "return globalThis.access524Provider(question);")
    private static native JSObject ask(JSObject question);
}
