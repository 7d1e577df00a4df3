package org.access524.extension.worker;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.contract.FieldJson;
import org.access524.extension.contract.TabReading;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.page.PageText;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Where one program of the worker asks two others what a page demands. All run in one global scope, and a context does not
 * hear its own messages.
 */
public final class DemandDesk {

    /** Takes texts and fields, gives barriers. */
    @JSFunctor
    public interface Answer extends JSObject {
        JSObject to(JSObject question);
    }

    private DemandDesk() {}

    @JSBody(params = "answer", script = "globalThis.access524Demands = answer;")
    public static native void open(Answer answer);

    @JSBody(params = "answer", script = "globalThis.access524Prices = answer;")
    public static native void openForPrices(Answer answer);

    /** The barriers of a page, in the shape of the message contract. */
    public static JsonArray ask(TabReading reading) {
        JsonObject question = new JsonObject()
                .with("texts", bodies(reading))
                .with("fields", JsonArray.of(reading.fields(), FieldJson::write));
        JSObject asked = JsonBridge.toBrowser(question);
        return JsonBridge.objectFromBrowser(ask(asked)).array("barriers");
    }

    private static List<String> bodies(TabReading reading) {
        List<String> bodies = new ArrayList<>();
        for (PageText text : reading.texts()) {
            bodies.add(text.body());
        }
        return bodies;
    }

    /** How to ask, and then what is to be paid. */
    @JSBody(
            params = "question",
            script =
                    "return {barriers: access524Demands(question).barriers.concat(access524Prices(question).barriers)};")
    private static native JSObject ask(JSObject question);
}
