package org.access524.extension.background;

import static org.access524.extension.browser.Async.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Storage;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.request.ReminderLog;
import org.access524.text.IsoDate;
import org.teavm.jso.JSObject;

/**
 * What the person was told of each request, one entry of the store for a request. It can be lost without harm: then
 * something is said twice. So what cannot be read counts as nothing.
 */
final class ReminderLogs {

    private static final String PREFIX = "reminded:";
    private static final String DECLINED = "declined:reminders";

    private final Storage.Area area = Browser.storage().getLocal();

    ReminderLog of(String requestId) {
        return all(List.of(requestId)).get(requestId);
    }

    /** The logs of those requests, by id. */
    Map<String, ReminderLog> all(List<String> requestIds) {
        String[] keys = new String[requestIds.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = PREFIX + requestIds.get(i);
        }
        Map<String, JSObject> found = JsonBridge.membersFromBrowser(await(area.get(keys)));
        Map<String, ReminderLog> logs = new LinkedHashMap<>();
        for (String id : requestIds) {
            logs.put(id, found.containsKey(PREFIX + id) ? read(found.get(PREFIX + id)) : ReminderLog.EMPTY);
        }
        return logs;
    }

    void save(Map<String, ReminderLog> logs) {
        JsonObject entries = new JsonObject();
        for (Map.Entry<String, ReminderLog> log : logs.entrySet()) {
            entries.with(PREFIX + log.getKey(), write(log.getValue()));
        }
        await(area.set(JsonBridge.toBrowser(entries)));
    }

    /** Removes the logs of all requests but these. */
    void keepOnly(Set<String> requestIds) {
        List<String> over = new ArrayList<>();
        for (String key : JsonBridge.membersFromBrowser(await(area.get(null))).keySet()) {
            if (key.startsWith(PREFIX) && !requestIds.contains(key.substring(PREFIX.length()))) {
                over.add(key);
            }
        }
        if (!over.isEmpty()) {
            await(area.remove(over.toArray(new String[0])));
        }
    }

    /** Whether the person does not want to be asked for notifications. */
    boolean declined() {
        return JsonBridge.membersFromBrowser(await(area.get(new String[] {DECLINED})))
                .containsKey(DECLINED);
    }

    void decline() {
        await(area.set(JsonBridge.toBrowser(new JsonObject().with(DECLINED, true))));
    }

    private static ReminderLog read(JSObject entry) {
        try {
            JsonObject json = JsonBridge.objectFromBrowser(entry);
            Map<String, Optional<LocalDate>> told = new LinkedHashMap<>();
            JsonObject keys = json.object("told");
            for (String key : keys.members().keySet()) {
                told.put(key, IsoDate.parse(keys.text(key)));
            }
            return new ReminderLog(told, IsoDate.parse(json.text("on")));
        } catch (MalformedJsonException damaged) {
            return ReminderLog.EMPTY;
        }
    }

    private static JsonObject write(ReminderLog log) {
        JsonObject told = new JsonObject();
        for (Map.Entry<String, Optional<LocalDate>> entry : log.told().entrySet()) {
            told.with(entry.getKey(), print(entry.getValue()));
        }
        return new JsonObject().with("told", told).with("on", print(log.lastTold()));
    }

    private static String print(Optional<LocalDate> day) {
        return day.map(IsoDate::print).orElse("");
    }
}
