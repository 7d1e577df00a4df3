package org.access524.extension.store;

import static org.access524.extension.browser.Async.await;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * Where all programs of the worker have stored values sealed and opened. The key is in one of them alone; they run in one
 * global scope.
 */
final class VaultDesk {

    /** Takes stored values by their keys, gives the same ones sealed or opened; null while the records are locked. */
    @JSFunctor
    interface Work extends JSObject {
        JSPromise<JSObject> on(JSObject values, String prefix);
    }

    private VaultDesk() {}

    @JSBody(
            params = {"open", "seal"},
            script = "globalThis.access524Vault = {open: open, seal: seal};")
    static native void serve(Work open, Work seal);

    /**
     * Opens the sealed ones among the values whose keys begin with the prefix. What does not open stays sealed.
     *
     * @throws StoreException if the records are locked
     */
    static JSObject open(JSObject values, String prefix) {
        return unlessLocked(await(ask("open", values, prefix)));
    }

    /**
     * Seals the values.
     *
     * @throws StoreException if the records are locked
     */
    static JSObject seal(JSObject values) {
        return unlessLocked(await(ask("seal", values, "")));
    }

    @JSBody(
            params = "value",
            script = "return value !== null && typeof value === 'object' && typeof value.sealed === 'object';")
    static native boolean isSealed(JSObject value);

    private static JSObject unlessLocked(JSObject answer) {
        if (isNothing(answer)) {
            throw new StoreException(StoreException.LOCKED);
        }
        return answer;
    }

    @JSBody(params = "answer", script = "return answer === null;")
    private static native boolean isNothing(JSObject answer);

    @JSBody(
            params = {"work", "values", "prefix"},
            script = "return globalThis.access524Vault[work](values, prefix);")
    private static native JSPromise<JSObject> ask(String work, JSObject values, String prefix);
}
