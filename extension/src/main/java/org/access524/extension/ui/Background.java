package org.access524.extension.ui;

import static org.access524.extension.browser.Async.await;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Asks the background. The calls await: make them inside {@link org.access524.extension.browser.Async#run}. */
final class Background {

    private Background() {}

    /** A question without anything else to say. */
    static JsonObject ask(String type) {
        return ask(type, new JsonObject());
    }

    /** @throws SaidNoException with the background's own sentence, when it refused */
    static JsonObject ask(String type, JsonObject question) {
        return begin(type, question).answer();
    }

    /** Asks, and goes on: the answer is waited for where it is needed. */
    static Asked begin(String type, JsonObject question) {
        return new Asked(send(question.with("type", type)));
    }

    private static JSPromise<JSObject> send(JsonObject question) {
        try {
            return Browser.runtime().sendMessage(JsonBridge.toBrowser(question));
        } catch (RuntimeException tooLarge) {
            return JSPromise.reject(null);
        }
    }

    /** A question that is on its way. */
    record Asked(JSPromise<JSObject> promise) {

        /** @throws SaidNoException with the background's own sentence, when it refused */
        JsonObject answer() {
            JsonObject answer = JsonBridge.objectFromBrowser(arrived());
            if (answer.has("error")) {
                throw new SaidNoException(
                        answer.object("error").text("key"),
                        answer.object("error").text("text"));
            }
            return answer;
        }

        /** A message that does not arrive, as when it is too large or the extension was updated meanwhile, is a refusal. */
        private JSObject arrived() {
            try {
                return await(promise);
            } catch (RuntimeException lost) {
                throw new SaidNoException("error_unexpected", Sentences.say("error_unexpected"));
            }
        }
    }

    /** The background refused, and says why in the person's language. */
    static final class SaidNoException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;

        SaidNoException(String key, String sentence) {
            super(sentence);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
