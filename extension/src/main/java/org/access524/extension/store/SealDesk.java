package org.access524.extension.store;

import static org.access524.extension.browser.Async.await;

import java.util.Optional;
import org.access524.extension.browser.Async;
import org.access524.extension.browser.JsonBridge;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** Where the programs of the worker have a text sealed or opened with a passphrase; one of them knows how. */
public final class SealDesk {

    /** Takes a passphrase, what the text is, and the text or its seal; null if it does not open. */
    @JSFunctor
    interface Work extends JSObject {
        JSPromise<JSObject> on(String passphrase, String about, JSObject what);
    }

    private SealDesk() {}

    static void serve() {
        serve(
                (passphrase, about, text) -> Async.promise(() ->
                        JsonBridge.toBrowser(PassphraseSeal.seal(passphrase, about, ((JSString) text).stringValue()))),
                (passphrase, about, given) ->
                        Async.promise(() -> opened(passphrase, about, JsonBridge.objectFromBrowser(given))));
    }

    private static JSObject opened(String passphrase, String about, JsonObject sealed) {
        try {
            Optional<String> text = PassphraseSeal.open(passphrase, about, sealed);
            return text.isPresent() ? JSString.valueOf(text.get()) : null;
        } catch (RuntimeException damaged) {
            // Salt, vector or data may be anything in a file that was changed; what is no seal does not open.
            return null;
        }
    }

    /** The sealed text, for which only the passphrase is needed. */
    public static JsonObject seal(String passphrase, String about, String text) {
        return JsonBridge.objectFromBrowser(await(ask("seal", passphrase, about, JSString.valueOf(text))));
    }

    /** The text; empty if the passphrase is another one, or the seal was changed. */
    public static Optional<String> open(String passphrase, String about, JsonObject sealed) {
        JSObject text = await(ask("open", passphrase, about, JsonBridge.toBrowser(sealed)));
        return text == null ? Optional.empty() : Optional.of(((JSString) text).stringValue());
    }

    @JSBody(
            params = {"seal", "open"},
            script = "globalThis.access524Seal = {seal: seal, open: open};")
    private static native void serve(Work seal, Work open);

    @JSBody(
            params = {"work", "passphrase", "about", "what"},
            script = "return globalThis.access524Seal[work](passphrase, about, what);")
    private static native JSPromise<JSObject> ask(String work, String passphrase, String about, JSObject what);
}
