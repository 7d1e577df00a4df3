package org.access524.extension.store;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Lock;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Storage;
import org.access524.extension.browser.WebCrypto;
import org.access524.json.JsonObject;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/**
 * The person's lock on all records. They are sealed with a key of chance, and that key with the passphrase, so that another
 * passphrase means one other record. Both browsers write what one call hands them whole or not at all: all records and the
 * lock itself change in one such call, so that there is no half-way.
 */
public final class RecordLock {

    /** Under this key is what the badge needs while the records are locked, in the clear; it goes with the lock. */
    public static final String CLOCK = "clock";

    private static final int KEY_BYTES = 32;
    private static final String SITE = "site:";

    private final Vault vault;
    private final Storage.Area area = Browser.storage().getLocal();
    private final Lock writing = new Lock("records");

    public RecordLock(Vault vault) {
        this.vault = vault;
    }

    /**
     * Seals everything.
     *
     * @throws StoreException if there is no room; then nothing has changed
     */
    public void turnOn(String passphrase) {
        String bytes = WebCrypto.random(KEY_BYTES);
        JsonObject lock = PassphraseSeal.seal(passphrase, Vault.LOCK, bytes);
        WebCrypto.Key key = await(WebCrypto.key(bytes));
        writing.hold(() -> seal(key, JsonBridge.single(Vault.LOCK, JsonBridge.toBrowser(lock))));
        vault.keep(bytes);
    }

    /** @throws StoreException if that is not the passphrase */
    public void unlock(String passphrase) {
        String bytes = bytes(passphrase);
        WebCrypto.Key key = await(WebCrypto.key(bytes));
        writing.hold(() -> seal(key, JSObjects.create()));
        vault.keep(bytes);
    }

    /**
     * Opens everything, and takes the lock away.
     *
     * @throws StoreException if that is not the passphrase
     */
    public void turnOff(String passphrase) {
        WebCrypto.Key key = await(WebCrypto.key(bytes(passphrase)));
        writing.hold(() -> {
            write(Vault.opened(key, sealedOnes(), ""));
            return await(area.remove(new String[] {Vault.LOCK, CLOCK}));
        });
        vault.forget();
    }

    /** @throws StoreException if that is not the passphrase */
    public void change(String passphrase, String newPassphrase) {
        JsonObject lock = PassphraseSeal.seal(newPassphrase, Vault.LOCK, bytes(passphrase));
        write(JsonBridge.single(Vault.LOCK, JsonBridge.toBrowser(lock)));
    }

    /** The records' key in base64. */
    private String bytes(String passphrase) {
        JsonObject stored = JsonBridge.objectFromBrowser(await(area.get(new String[] {Vault.LOCK})));
        return PassphraseSeal.open(passphrase, Vault.LOCK, stored.object(Vault.LOCK))
                .orElseThrow(() -> new StoreException(StoreException.WRONG_PASSPHRASE));
    }

    /** Seals what is not sealed yet, and writes it together with what is given. */
    private JSObject seal(WebCrypto.Key key, JSObject together) {
        JSObject plain = JSObjects.create();
        List<String> telling = new ArrayList<>();
        for (Map.Entry<String, JSObject> entry : all().entrySet()) {
            if (isRecord(entry.getKey(), entry.getValue()) && !VaultDesk.isSealed(entry.getValue())) {
                boolean tells = isOrigin(entry.getKey());
                if (tells) {
                    telling.add(entry.getKey());
                }
                JsonBridge.set(plain, tells ? SITE + Platform.newId() : entry.getKey(), entry.getValue());
            }
        }
        JSObject sealed = Vault.sealed(key, plain);
        for (Map.Entry<String, JSObject> entry :
                JsonBridge.membersFromBrowser(together).entrySet()) {
            JsonBridge.set(sealed, entry.getKey(), entry.getValue());
        }
        write(sealed);
        return await(area.remove(telling.toArray(new String[0])));
    }

    private JSObject sealedOnes() {
        JSObject sealed = JSObjects.create();
        for (Map.Entry<String, JSObject> entry : all().entrySet()) {
            if (VaultDesk.isSealed(entry.getValue())) {
                JsonBridge.set(sealed, entry.getKey(), entry.getValue());
            }
        }
        return sealed;
    }

    private Map<String, JSObject> all() {
        return JsonBridge.membersFromBrowser(await(area.get(null)));
    }

    private void write(JSObject values) {
        if (!await(area.setIfRoom(values)).booleanValue()) {
            throw new StoreException(StoreException.FULL);
        }
    }

    private static boolean isRecord(String key, JSObject value) {
        return JsonBridge.numberIn(value, "schema") > 0
                || RecordStore.Problem.Kind.ofAside(key).isPresent();
    }

    /** In schema 1 a site's origin stood in the key, where no seal would hide it. */
    private static boolean isOrigin(String key) {
        return key.startsWith(SITE) && key.indexOf("://") > 0;
    }
}
