package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Uint8Array;

/** {@code crypto.subtle}, as far as it is used here: AES-256-GCM, and PBKDF2 with SHA-256. Bytes are in base64. */
public final class WebCrypto {

    private WebCrypto() {}

    /** A key for {@link #encrypt} and {@link #decrypt}. Its bytes cannot be read from it. */
    public interface Key extends JSObject {}

    /** That many bytes from the browser's source of cryptographic chance. */
    public static String random(int bytes) {
        return Base64.write(randomBytes(bytes));
    }

    public static JSPromise<Key> key(String bytes) {
        return importKey(Base64.read(bytes));
    }

    /** The key of a passphrase, however its accents were typed. */
    public static JSPromise<Key> keyOf(String passphrase, String salt, int iterations) {
        return derive(passphrase, Base64.read(salt), iterations);
    }

    /**
     * @param iv 12 bytes, never used before with this key
     * @param about what the text is; whoever decrypts it must say the same
     */
    public static JSPromise<JSString> encrypt(Key key, String iv, String about, String text) {
        return encrypted(key, Base64.read(iv), about, text).then(bytes -> JSString.valueOf(Base64.write(bytes)));
    }

    /** The text; null if anything of it was changed, or key or {@code about} are others. */
    public static JSPromise<JSString> decrypt(Key key, String iv, String about, String data) {
        return decrypted(key, Base64.read(iv), about, Base64.read(data));
    }

    @JSBody(params = "bytes", script = "return crypto.getRandomValues(new Uint8Array(bytes));")
    private static native JSObject randomBytes(int bytes);

    @JSBody(
            params = "bytes",
            script = "return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);")
    private static native JSPromise<Key> importKey(Uint8Array bytes);

    @JSBody(
            params = {"passphrase", "salt", "iterations"},
            script = "var text = new TextEncoder().encode(passphrase.normalize('NFC'));"
                    + "return crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']).then(function(base) {"
                    + "return crypto.subtle.deriveKey("
                    + "{name: 'PBKDF2', hash: 'SHA-256', salt: salt, iterations: iterations}, base,"
                    + "{name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']); });")
    private static native JSPromise<Key> derive(String passphrase, Uint8Array salt, int iterations);

    @JSBody(
            params = {"key", "iv", "about", "text"},
            script = "var encoder = new TextEncoder(); return crypto.subtle.encrypt("
                    + "{name: 'AES-GCM', iv: iv, additionalData: encoder.encode(about)}, key, encoder.encode(text));")
    private static native JSPromise<JSObject> encrypted(Key key, Uint8Array iv, String about, String text);

    @JSBody(
            params = {"key", "iv", "about", "data"},
            script = "return crypto.subtle.decrypt("
                    + "{name: 'AES-GCM', iv: iv, additionalData: new TextEncoder().encode(about)}, key, data)"
                    + ".then(function(text) { return new TextDecoder().decode(text); }, function() { return null; });")
    private static native JSPromise<JSString> decrypted(Key key, Uint8Array iv, String about, Uint8Array data);
}
