package org.access524.extension.store;

import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.WebCrypto;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * Seals values with AES-256-GCM: {@code {version: 1, iv, data}}. What a value is goes into the seal, so that it opens in
 * its own place alone; each seal has 96 bits of chance of its own, as NIST SP 800-38D asks.
 */
final class Cipher {

    private static final int VERSION = 1;
    private static final int IV_BYTES = 12;

    private Cipher() {}

    /** The sealed text. */
    static JSPromise<JSObject> seal(WebCrypto.Key key, String about, String text) {
        String iv = WebCrypto.random(IV_BYTES);
        return WebCrypto.encrypt(key, iv, about, text)
                .then(data -> JsonBridge.toBrowser(
                        new JsonObject().with("version", VERSION).with("iv", iv).with("data", data.stringValue())));
    }

    /**
     * The text in a seal; null if the seal is another one's, or broken.
     *
     * @throws MalformedJsonException if it is no seal of this version
     */
    static JSPromise<JSString> open(WebCrypto.Key key, String about, JsonObject sealed) {
        if (sealed.integer("version", 0) != VERSION) {
            throw new MalformedJsonException("version");
        }
        return WebCrypto.decrypt(key, sealed.text("iv"), about, sealed.text("data"));
    }
}
