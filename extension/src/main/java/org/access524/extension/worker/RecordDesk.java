package org.access524.extension.worker;

import static org.access524.extension.browser.Async.await;

import org.access524.export.PatientJson;
import org.access524.export.RequestJson;
import org.access524.extension.browser.Async;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.store.StoreException;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * Where a program of the worker that only reads asks another one for a single record, and need not have the store itself.
 * They run in one global scope, and a context does not hear its own messages.
 */
public final class RecordDesk {

    private static final String REQUEST = "request";

    /** Takes what is asked for, gives {@code {record}}, or {@code {refused}}, the key of a sentence. */
    @JSFunctor
    interface Answer extends JSObject {
        JSPromise<JSObject> to(JSObject question);
    }

    private RecordDesk() {}

    /** From now on the others can ask. */
    public static void open(Records records) {
        serve(question ->
                Async.promise(() -> JsonBridge.toBrowser(answer(records, JsonBridge.objectFromBrowser(question)))));
    }

    /** @throws RefusedException if there is none, or the records are locked */
    public static JsonObject request(String id) {
        return find(REQUEST, id);
    }

    /** @throws RefusedException if there is none, or the records are locked */
    public static JsonObject patient(String id) {
        return find("patient", id);
    }

    private static JsonObject find(String kind, String id) {
        JsonObject question = new JsonObject().with("kind", kind).with("id", id);
        JsonObject answer = JsonBridge.objectFromBrowser(await(ask(JsonBridge.toBrowser(question))));
        if (answer.has("refused")) {
            throw new RefusedException(answer.text("refused"));
        }
        return answer.object("record");
    }

    private static JsonObject answer(Records records, JsonObject question) {
        String id = question.text("id");
        try {
            JsonObject record = question.text("kind").equals(REQUEST)
                    ? RequestJson.write(records.request(id))
                    : PatientJson.write(records.patient(id));
            return new JsonObject().with("record", record);
        } catch (RefusedException refused) {
            return new JsonObject().with("refused", refused.reason().key());
        } catch (StoreException refused) {
            return new JsonObject().with("refused", refused.key());
        }
    }

    @JSBody(params = "answer", script = "globalThis.access524Records = answer;")
    private static native void serve(Answer answer);

    @JSBody(params = "question", script = "return globalThis.access524Records(question);")
    private static native JSPromise<JSObject> ask(JSObject question);
}
