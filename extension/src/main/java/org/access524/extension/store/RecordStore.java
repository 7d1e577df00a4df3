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
 * Records under {@code <prefix>:<id>}. A record of a newer schema is kept untouched; a damaged one is set aside under
 * {@code damaged:<key>}. Neither is ever deleted here, and both are reported.
 *
 * <p>The methods await the browser: call them inside {@link org.access524.extension.browser.Async#run}. They run,
 * no more than one at a time, whoever asks: one write is finished before the next begins.
 */
public final class RecordStore {

    static final int SCHEMA = 1;
    private static final String DAMAGED = "damaged:";

    private final Storage.Area area;
    private final Lock lock = new Lock("records");

    public RecordStore() {
        this.area = Browser.storage().getLocal();
        area.restrictToExtensionPages();
    }

    /** A record that could not be read, and why. */
    public record Problem(String key, Kind kind) {
        public enum Kind {
            /** Written by a later version of this extension: kept as it is. */
            NEWER_SCHEMA,
            /** Not readable: set aside, not deleted. */
            DAMAGED
        }
    }

    /** What a reading found. */
    public record Reading<T>(List<T> records, List<Problem> problems) {}

    /** All records of that prefix, read by {@code reader}. */
    public <T> Reading<T> readAll(String prefix, Function<JsonObject, T> reader) {
        return lock.hold(() -> readAllLocked(prefix, reader));
    }

    public <T> Optional<T> read(String prefix, String id, Function<JsonObject, T> reader) {
        return lock.hold(() -> readLocked(key(prefix, id), reader));
    }

    /**
     * Writes a record, unless a newer version of this extension wrote the one that is there.
     *
     * @throws NewerSchemaException if so
     */
    public void write(String prefix, String id, JsonObject body) {
        lock.hold(() -> writeLocked(key(prefix, id), body));
    }

    /**
     * Changes a record in one step: nothing else is written between its reading and its writing.
     *
     * @throws NewerSchemaException if a newer version of this extension wrote it
     */
    public <T> T change(
            String prefix,
            String id,
            Function<JsonObject, T> reader,
            Function<Optional<T>, T> change,
            Function<T, JsonObject> writer) {
        return lock.hold(() -> {
            T changed = change.apply(readLocked(key(prefix, id), reader));
            writeLocked(key(prefix, id), writer.apply(changed));
            return changed;
        });
    }

    public void delete(String prefix, String id) {
        lock.hold(() -> await(area.remove(new String[] {key(prefix, id)})));
    }

    /** Everything, whatever it is: what was set aside, too. */
    public void deleteAll() {
        lock.hold(() -> await(area.clear()));
    }

    private <T> Reading<T> readAllLocked(String prefix, Function<JsonObject, T> reader) {
        List<T> records = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, JSObject> everything = JsonBridge.membersFromBrowser(await(area.get(null)));
        for (Map.Entry<String, JSObject> entry : everything.entrySet()) {
            String key = entry.getKey();
            if (key.startsWith(prefix + ":")) {
                read(key, entry.getValue(), reader, problems).ifPresent(records::add);
            } else if (key.startsWith(DAMAGED + prefix + ":")) {
                problems.add(new Problem(key, Problem.Kind.DAMAGED));
            }
        }
        return new Reading<>(records, problems);
    }

    private <T> Optional<T> readLocked(String key, Function<JsonObject, T> reader) {
        Map<String, JSObject> found = found(key);
        return found.containsKey(key) ? read(key, found.get(key), reader, new ArrayList<>()) : Optional.empty();
    }

    private String writeLocked(String key, JsonObject body) {
        refuseNewer(key);
        JsonObject envelope = new JsonObject().with("schema", SCHEMA).with("body", body);
        await(area.set(JsonBridge.toBrowser(new JsonObject().with(key, envelope))));
        return key;
    }

    private static String key(String prefix, String id) {
        return prefix + ":" + id;
    }

    private <T> Optional<T> read(String key, JSObject value, Function<JsonObject, T> reader, List<Problem> problems) {
        if (isNewer(value)) {
            problems.add(new Problem(key, Problem.Kind.NEWER_SCHEMA));
            return Optional.empty();
        }
        try {
            if (!(JsonBridge.fromBrowser(value) instanceof JsonObject envelope)) {
                throw new MalformedJsonException("envelope");
            }
            if (envelope.integer("schema", 0) < 1) {
                throw new MalformedJsonException("schema");
            }
            return Optional.of(reader.apply(envelope.object("body")));
        } catch (MalformedJsonException damage) {
            problems.add(new Problem(setAside(key, value), Problem.Kind.DAMAGED));
            return Optional.empty();
        }
    }

    /** Moves it, as it is, to the first free key, so that nothing that was set aside before is lost. */
    private String setAside(String key, JSObject value) {
        String aside = DAMAGED + key;
        for (int copy = 2; found(aside).containsKey(aside); copy++) {
            aside = DAMAGED + key + ":" + copy;
        }
        await(area.set(JsonBridge.single(aside, value)));
        await(area.remove(new String[] {key}));
        return aside;
    }

    /** The value of that key, if it is taken. */
    private Map<String, JSObject> found(String key) {
        return JsonBridge.membersFromBrowser(await(area.get(new String[] {key})));
    }

    private void refuseNewer(String key) {
        Map<String, JSObject> found = found(key);
        if (found.containsKey(key) && isNewer(found.get(key))) {
            throw new NewerSchemaException();
        }
    }

    private static boolean isNewer(JSObject envelope) {
        return JsonBridge.numberIn(envelope, "schema") > SCHEMA;
    }
}
