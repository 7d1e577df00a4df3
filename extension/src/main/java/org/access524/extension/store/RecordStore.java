package org.access524.extension.store;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Lock;
import org.access524.extension.browser.Storage;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.teavm.jso.JSObject;

/**
 * Records under {@code <prefix>:<id>}, sealed where the person has set a lock. A record of a newer schema is kept
 * untouched; one that cannot be read is set aside, under a key that begins with what was wrong. Neither is ever deleted
 * here, and both are reported.
 *
 * <p>The methods await the browser: call them inside {@link org.access524.extension.browser.Async#run}. They run,
 * no more than one at a time, whoever asks: one write is finished before the next begins. All throw a
 * {@link StoreException} while the records are locked, but for {@link #deleteAll}.
 */
public final class RecordStore {

    private final Storage.Area area;
    private final Lock lock = new Lock("records");
    /** Whether there was a lock when the store was read last; there is no other while the store is held. */
    private boolean sealing;

    public RecordStore() {
        this.area = Browser.storage().getLocal();
        area.restrictToExtensionPages();
    }

    /** A record that could not be read, and why. */
    public record Problem(String key, Kind kind) {
        public enum Kind {
            /** Written by a later version of this extension: kept as it is. */
            NEWER_SCHEMA(""),
            /** Not readable: set aside, not deleted. */
            DAMAGED("damaged:"),
            /** Written by an earlier version, and not to be brought up to the present: set aside, not deleted. */
            NOT_MIGRATED("unmigrated:");

            /** What the key of a record that was set aside begins with. */
            private final String aside;

            Kind(String aside) {
                this.aside = aside;
            }

            /** These beginnings of keys, and those of what was set aside. */
            static String[] andAsides(String... beginnings) {
                List<String> all = new ArrayList<>(List.of(beginnings));
                all.add(DAMAGED.aside);
                all.add(NOT_MIGRATED.aside);
                return all.toArray(new String[0]);
            }

            /** Why the record of that key was set aside; empty if it was not. */
            static Optional<Kind> ofAside(String key) {
                for (Kind kind : List.of(DAMAGED, NOT_MIGRATED)) {
                    if (key.startsWith(kind.aside)) {
                        return Optional.of(kind);
                    }
                }
                return Optional.empty();
            }
        }
    }

    /**
     * What a reading found.
     *
     * @param problems of the records that were read, and all that was ever set aside, of whatever prefix
     */
    public record Reading<T>(List<T> records, List<Problem> problems) {}

    /** All records of that prefix, read by {@code reader}. */
    public <T> Reading<T> readAll(String prefix, Function<JsonObject, T> reader) {
        return lock.hold(() -> readAllLocked(prefix, reader));
    }

    public <T> Optional<T> read(String prefix, String id, Function<JsonObject, T> reader) {
        return lock.hold(() -> readLocked(prefix + ":" + id, reader));
    }

    /**
     * Writes a record.
     *
     * @throws StoreException if a newer version of this extension wrote the one that is there, or there is no room
     */
    public void write(String prefix, String id, JsonObject body) {
        lock.hold(() -> writeLocked(prefix + ":" + id, body));
    }

    /**
     * Writes these records at once, or none of them.
     *
     * @param bodies by their keys, {@code <prefix>:<id>}
     * @return the keys of those that were left alone, because a newer version of this extension wrote what is there
     * @throws StoreException if there is no room
     */
    public List<String> writeAll(Map<String, JsonObject> bodies) {
        return lock.hold(() -> writeAllLocked(bodies));
    }

    /**
     * Changes a record in one step: nothing else is written between its reading and its writing.
     *
     * @throws StoreException as {@link #write}
     */
    public <T> T change(
            String prefix,
            String id,
            Function<JsonObject, T> reader,
            Function<Optional<T>, T> change,
            Function<T, JsonObject> writer) {
        return lock.hold(() -> {
            T changed = change.apply(readLocked(prefix + ":" + id, reader));
            writeLocked(prefix + ":" + id, writer.apply(changed));
            return changed;
        });
    }

    /** Deletes the records of those keys at once, or none of them. */
    public void delete(List<String> keys) {
        lock.hold(() -> {
            found(Vault.LOCK, "");
            return await(area.remove(keys.toArray(new String[0])));
        });
    }

    /** Everything, whatever it is: what was set aside, too. */
    public void deleteAll() {
        lock.hold(() -> await(area.clear()));
    }

    /** Whether the person has set a lock. */
    public boolean hasLock() {
        return JsonBridge.membersFromBrowser(await(area.get(new String[] {Vault.LOCK})))
                .containsKey(Vault.LOCK);
    }

    /** Whether there is one, and nobody has given the passphrase since the browser started. */
    public boolean isLocked() {
        return lock.hold(() -> {
            try {
                found(Vault.LOCK, "");
                return false;
            } catch (StoreException locked) {
                return true;
            }
        });
    }

    private <T> Reading<T> readAllLocked(String prefix, Function<JsonObject, T> reader) {
        List<T> records = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, JSObject> entry : opened(
                        await(area.getBeginning(Problem.Kind.andAsides(prefix + ":", Vault.LOCK))), prefix + ":")
                .entrySet()) {
            String key = entry.getKey();
            if (key.startsWith(prefix + ":")) {
                read(key, entry.getValue(), reader, problems).ifPresent(records::add);
            } else {
                Problem.Kind.ofAside(key).ifPresent(kind -> problems.add(new Problem(key, kind)));
            }
        }
        return new Reading<>(records, problems);
    }

    private <T> Optional<T> readLocked(String key, Function<JsonObject, T> reader) {
        Map<String, JSObject> found = found(key, key);
        return found.containsKey(key) ? read(key, found.get(key), reader, new ArrayList<>()) : Optional.empty();
    }

    private String writeLocked(String key, JsonObject body) {
        Map<String, JSObject> found = found(key, key);
        if (found.containsKey(key) && isNewer(found.get(key))) {
            throw new StoreException(StoreException.NEWER_SCHEMA);
        }
        put(JsonBridge.toBrowser(new JsonObject().with(key, envelope(body))));
        return key;
    }

    private List<String> writeAllLocked(Map<String, JsonObject> bodies) {
        List<String> keys = new ArrayList<>(bodies.keySet());
        keys.add(Vault.LOCK);
        Map<String, JSObject> found = opened(await(area.get(keys.toArray(new String[0]))), "");
        List<String> leftAlone = new ArrayList<>();
        JsonObject envelopes = new JsonObject();
        for (Map.Entry<String, JsonObject> body : bodies.entrySet()) {
            JSObject there = found.get(body.getKey());
            if (there != null && isNewer(there)) {
                leftAlone.add(body.getKey());
            } else {
                envelopes.with(body.getKey(), envelope(body.getValue()));
            }
        }
        put(JsonBridge.toBrowser(envelopes));
        return leftAlone;
    }

    private static JsonObject envelope(JsonObject body) {
        return new JsonObject().with("schema", Schemas.PRESENT).with("body", body);
    }

    private <T> Optional<T> read(String key, JSObject value, Function<JsonObject, T> reader, List<Problem> problems) {
        if (isNewer(value)) {
            problems.add(new Problem(key, Problem.Kind.NEWER_SCHEMA));
            return Optional.empty();
        }
        Problem.Kind wrong = Problem.Kind.DAMAGED;
        try {
            if (VaultDesk.isSealed(value) || !(JsonBridge.fromBrowser(value) instanceof JsonObject envelope)) {
                throw new MalformedJsonException("envelope");
            }
            int schema = envelope.integer("schema", 0);
            if (schema < 1) {
                throw new MalformedJsonException("schema");
            }
            int colon = key.indexOf(':');
            JsonObject body = envelope.object("body");
            wrong = Problem.Kind.NOT_MIGRATED;
            body = Schemas.present(schema, key.substring(0, colon), key.substring(colon + 1), body);
            wrong = Problem.Kind.DAMAGED;
            return Optional.of(reader.apply(body));
        } catch (MalformedJsonException damage) {
            problems.add(new Problem(setAside(wrong, key, value), wrong));
            return Optional.empty();
        }
    }

    /** Moves it, as it is, to the first free key, so that nothing that was set aside before is lost. */
    private String setAside(Problem.Kind wrong, String key, JSObject value) {
        String aside = wrong.aside + key;
        for (int copy = 2; found(aside, key).containsKey(aside); copy++) {
            aside = wrong.aside + key + ":" + copy;
        }
        put(JsonBridge.single(aside, value));
        await(area.remove(new String[] {key}));
        return aside;
    }

    /** The value of that key, if it is taken; what is sealed under a key that begins with the prefix is opened. */
    private Map<String, JSObject> found(String key, String prefix) {
        return opened(await(area.get(new String[] {key, Vault.LOCK})), prefix);
    }

    private Map<String, JSObject> opened(JSObject values, String prefix) {
        Map<String, JSObject> found = JsonBridge.membersFromBrowser(values);
        sealing = found.containsKey(Vault.LOCK);
        return sealing ? JsonBridge.membersFromBrowser(VaultDesk.open(values, prefix)) : found;
    }

    private void put(JSObject values) {
        if (!await(area.setIfRoom(sealing ? VaultDesk.seal(values) : values)).booleanValue()) {
            throw new StoreException(StoreException.FULL);
        }
    }

    private static boolean isNewer(JSObject envelope) {
        return JsonBridge.numberIn(envelope, "schema") > Schemas.PRESENT;
    }
}
