package org.access524.extension.store;

import static org.access524.extension.browser.Async.await;

import java.util.Optional;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.WebCrypto;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.teavm.jso.core.JSString;

/**
 * Seals a text with a passphrase: {@code {kdf, iterations, salt, version, iv, data}}. The key is made of the passphrase by
 * PBKDF2 with SHA-256, as often as the OWASP Password Storage Cheat Sheet asks for it.
 */
public final class PassphraseSeal {

    private static final String KDF = "PBKDF2-SHA-256";
    private static final int ITERATIONS = 600_000;
    /** More would keep a machine busy for a minute: no seal of ours. */
    private static final int MOST_ITERATIONS = 20_000_000;

    private static final int SALT_BYTES = 16;

    private PassphraseSeal() {}

    /** The sealed text, for which only the passphrase is needed. */
    public static JsonObject seal(String passphrase, String about, String text) {
        String salt = WebCrypto.random(SALT_BYTES);
        WebCrypto.Key key = await(WebCrypto.keyOf(passphrase, salt, ITERATIONS));
        JsonObject sealed = JsonBridge.objectFromBrowser(await(Cipher.seal(key, about, text)));
        return sealed.with("kdf", KDF).with("iterations", ITERATIONS).with("salt", salt);
    }

    /**
     * The text; empty if the passphrase is another one, or the seal was changed.
     *
     * @throws MalformedJsonException if it is no seal of this version
     */
    public static Optional<String> open(String passphrase, String about, JsonObject sealed) {
        int iterations = sealed.integer("iterations", 0);
        if (!sealed.text("kdf").equals(KDF) || iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new MalformedJsonException("kdf");
        }
        WebCrypto.Key key = await(WebCrypto.keyOf(passphrase, sealed.text("salt"), iterations));
        JSString text = await(Cipher.open(key, about, sealed));
        return text == null ? Optional.empty() : Optional.of(text.stringValue());
    }
}
