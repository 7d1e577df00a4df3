package org.access524.extension.store;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.access524.extension.browser.Async;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Storage;
import org.access524.extension.browser.WebCrypto;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * Seals and opens what is stored, for all programs of the worker; one of them has it. A sealed value is {@code {schema: 2,
 * sealed: {…}}}, so that a version of this extension that knows no seals takes it for one of a newer schema and leaves it
 * alone. In it is the value that was stored before, whatever it was.
 *
 * <p>The key is in {@code storage.session} while the records are unlocked: in memory, until the browser closes, so that the
 * worker may be stopped meanwhile.
 */
public final class Vault {

    /** Under this key is how the records' key is sealed; nothing is there without a lock. */
    static final String LOCK = "lock";

    private static final int SCHEMA = 2;
    private static final String SESSION = "lock";

    private final Storage.Area local = Browser.storage().getLocal();
    private final Storage.Area session = Browser.storage().getSession();
    /** What was last found in the session, and the key that it is; to spare the making. */
    private String knownText = "";

    private WebCrypto.Key knownKey;

    public Vault() {
        session.restrictToExtensionPages();
    }

    /** From now on the other programs can ask. */
    public void serve() {
        VaultDesk.serve(
                (values, prefix) -> Async.promise(() -> open(values, prefix)),
                (values, prefix) -> Async.promise(() -> seal(values)));
        SealDesk.serve();
    }

    /** Whether there is a lock. */
    public boolean isOn() {
        return has(local, LOCK);
    }

    /** Whether nobody has given the passphrase yet. */
    public boolean isLocked() {
        return isOn() && key().isEmpty();
    }

    /** Keeps the records' key, in base64, until the browser closes. */
    void keep(String key) {
        await(session.set(JsonBridge.toBrowser(new JsonObject().with(SESSION, key))));
    }

    /** Forgets the records' key. */
    public void forget() {
        await(session.remove(new String[] {SESSION}));
    }

    /** Null while the records are locked. */
    private JSObject open(JSObject values, String prefix) {
        Optional<WebCrypto.Key> key = key();
        return key.isEmpty() ? null : opened(key.get(), values, prefix);
    }

    /** Null while the records are locked. */
    private JSObject seal(JSObject values) {
        Optional<WebCrypto.Key> key = key();
        return key.isEmpty() ? null : sealed(key.get(), values);
    }

    /** The same values, with those of the prefix opened; what does not open stays sealed. */
    static JSObject opened(WebCrypto.Key key, JSObject values, String prefix) {
        List<String> keys = new ArrayList<>();
        JSArray<JSPromise<JSString>> texts = new JSArray<>();
        Map<String, JSObject> members = JsonBridge.membersFromBrowser(values);
        for (Map.Entry<String, JSObject> member : members.entrySet()) {
            if (member.getKey().startsWith(prefix) && VaultDesk.isSealed(member.getValue())) {
                keys.add(member.getKey());
                texts.push(text(key, member.getKey(), member.getValue()));
            }
        }
        JSArrayReader<JSString> found = await(JSPromise.all(texts));
        for (int i = 0; i < found.getLength(); i++) {
            if (found.get(i) != null) {
                members.put(keys.get(i), JsonBridge.value(found.get(i).stringValue()));
            }
        }
        return object(members);
    }

    /** The same values, all sealed. */
    static JSObject sealed(WebCrypto.Key key, JSObject values) {
        List<String> keys = new ArrayList<>();
        JSArray<JSPromise<JSObject>> seals = new JSArray<>();
        Map<String, JSObject> members = JsonBridge.membersFromBrowser(values);
        for (Map.Entry<String, JSObject> member : members.entrySet()) {
            if (!VaultDesk.isSealed(member.getValue())) {
                keys.add(member.getKey());
                seals.push(Cipher.seal(key, member.getKey(), JsonBridge.text(member.getValue())));
            }
        }
        JSArrayReader<JSObject> found = await(JSPromise.all(seals));
        for (int i = 0; i < found.getLength(); i++) {
            JSObject value = JsonBridge.toBrowser(new JsonObject().with("schema", SCHEMA));
            JsonBridge.set(value, "sealed", found.get(i));
            members.put(keys.get(i), value);
        }
        return object(members);
    }

    private static JSPromise<JSString> text(WebCrypto.Key key, String about, JSObject value) {
        try {
            return Cipher.open(key, about, JsonBridge.objectFromBrowser(value).object("sealed"));
        } catch (MalformedJsonException damaged) {
            return JSPromise.resolve(null);
        }
    }

    private static JSObject object(Map<String, JSObject> members) {
        JSObject object = JSObjects.create();
        for (Map.Entry<String, JSObject> member : members.entrySet()) {
            JsonBridge.set(object, member.getKey(), member.getValue());
        }
        return object;
    }

    /** The records' key; empty while they are locked. It is looked for each time: the person may have locked them. */
    Optional<WebCrypto.Key> key() {
        JsonObject found = JsonBridge.objectFromBrowser(await(session.get(new String[] {SESSION})));
        String text = found.text(SESSION);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.equals(knownText)) {
            knownKey = await(WebCrypto.key(text));
            knownText = text;
        }
        return Optional.of(knownKey);
    }

    private static boolean has(Storage.Area area, String key) {
        return JsonBridge.membersFromBrowser(await(area.get(new String[] {key})))
                .containsKey(key);
    }
}
