package org.access524.extension.background;

import static org.access524.extension.browser.Async.await;

import java.time.LocalDate;
import java.util.List;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Storage;
import org.access524.extension.store.RecordLock;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.request.RunningClock;
import org.access524.text.IsoDate;

/**
 * What the badge needs, in the clear, for the time in which the records are locked: last days and ids of chance, no name.
 *
 * @param asking whether the person is to be asked about a form that seems to have been sent
 */
record ClockNote(List<RunningClock> clocks, boolean asking) {

    private static final String KEY = RecordLock.CLOCK;

    static ClockNote read() {
        try {
            JsonObject note = stored().object(KEY);
            return new ClockNote(note.array("clocks").objects(clock -> clock(clock)), note.bool("asking"));
        } catch (MalformedJsonException damaged) {
            return new ClockNote(List.of(), false);
        }
    }

    /** Writes it if it says anything new; every writing has the badge painted. */
    void write() {
        JsonObject note = new JsonObject()
                .with("asking", asking)
                .with(
                        "clocks",
                        JsonArray.of(
                                clocks,
                                clock -> new JsonObject()
                                        .with("request", clock.request())
                                        .with("due", IsoDate.print(clock.due()))));
        if (!stored().object(KEY).equals(note)) {
            await(area().set(JsonBridge.toBrowser(new JsonObject().with(KEY, note))));
        }
    }

    private static RunningClock clock(JsonObject json) {
        LocalDate due = IsoDate.parse(json.text("due")).orElseThrow(() -> new MalformedJsonException("due"));
        return new RunningClock(json.text("request"), due);
    }

    private static JsonObject stored() {
        return JsonBridge.objectFromBrowser(await(area().get(new String[] {KEY})));
    }

    private static Storage.Area area() {
        return Browser.storage().getLocal();
    }
}
