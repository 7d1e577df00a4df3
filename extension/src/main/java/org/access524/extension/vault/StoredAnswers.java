package org.access524.extension.vault;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Storage;
import org.access524.extension.contract.StoredKind;
import org.access524.extension.store.RecordStore;
import org.access524.extension.store.Vault;
import org.access524.extension.worker.Conversation;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.JsonValue;
import org.teavm.jso.JSObject;

/** Answers how much is stored of what. It looks at keys and lengths alone, so that a lock does not stand in its way. Erases all of it. */
final class StoredAnswers {

    private final Vault vault;

    StoredAnswers(Vault vault) {
        this.vault = vault;
    }

    void join(Conversation conversation) {
        conversation.answer("stored", message -> stored()).answer("eraseAll", message -> eraseAll());
    }

    /** What is locked, too: nobody needs a passphrase to give up what it protects. */
    private JsonObject eraseAll() {
        new RecordStore().deleteAll();
        vault.forget();
        return new JsonObject();
    }

    private static JsonObject stored() {
        Storage.Area area = Browser.storage().getLocal();
        int[] counts = new int[StoredKind.values().length];
        int[] bytes = new int[counts.length];
        int all = 0;
        for (Map.Entry<String, JSObject> entry :
                JsonBridge.membersFromBrowser(await(area.get(null))).entrySet()) {
            int kind = StoredKind.of(entry.getKey()).ordinal();
            int size = JsonBridge.size(entry.getKey(), entry.getValue());
            counts[kind]++;
            bytes[kind] += size;
            all += size;
        }
        List<JsonValue> kinds = new ArrayList<>();
        for (StoredKind kind : StoredKind.values()) {
            if (counts[kind.ordinal()] > 0) {
                kinds.add(new JsonObject()
                        .with("kind", kind.name())
                        .with("count", counts[kind.ordinal()])
                        .with("bytes", bytes[kind.ordinal()]));
            }
        }
        return new JsonObject()
                .with("kinds", new JsonArray(kinds))
                .with("bytes", all)
                .with("room", area.room());
    }
}
