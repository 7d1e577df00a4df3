package org.access524.extension.background;

import static org.access524.extension.browser.Async.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Notifications;
import org.access524.extension.browser.Sentences;
import org.access524.extension.browser.Storage;
import org.access524.extension.worker.Records;
import org.access524.json.JsonObject;
import org.access524.request.AccessRequest;
import org.access524.request.Deadline;
import org.access524.request.RequestPhase;
import org.access524.request.RequestState;
import org.access524.request.RunningClock;
import org.access524.text.IsoDate;

/** Notifies that a limit is near or over: once for each request, rule and last day, wherever the browser was meanwhile. */
final class Reminders {

    private static final String PREFIX = Records.REMINDED + ":";

    private final Storage.Area area = Browser.storage().getLocal();

    /** A click on a notification opens the requests. Without the permission there is nothing to listen to. */
    static void listen(Notifications.ClickedListener opened) {
        if (Browser.mayNotify()) {
            Browser.notifications().getOnClicked().addListener(opened);
        }
    }

    void remind(List<AccessRequest> requests, LocalDate today) {
        for (AccessRequest request : requests) {
            RequestState state = RequestState.of(request, today);
            if (state.phase() == RequestPhase.OVERDUE || state.phase() == RequestPhase.DUE_SOON) {
                state.governing().ifPresent(deadline -> remindOnce(request, state.phase(), deadline));
            }
        }
    }

    /** The same while the records are locked, without names: anybody may read a notification. */
    void remindOfNobody(List<RunningClock> clocks, LocalDate today) {
        Set<String> known = JsonBridge.membersFromBrowser(await(area.get(null))).keySet();
        for (RunningClock clock : clocks) {
            int left = clock.daysLeft(today);
            if (left <= RequestState.SOON) {
                RequestPhase phase = left < 0 ? RequestPhase.OVERDUE : RequestPhase.DUE_SOON;
                String due = IsoDate.print(clock.due());
                if (!isAmong(known, PREFIX + clock.request() + ":", ":" + due + ":" + phase.name())) {
                    String text = Sentences.say("notification_locked_" + phase.name(), due);
                    show(key(clock.request(), "", due, phase), "Access524", text);
                }
            }
        }
    }

    private void remindOnce(AccessRequest request, RequestPhase phase, Deadline deadline) {
        String due = IsoDate.print(deadline.due());
        String key = key(request.id(), deadline.rule().id(), due, phase);
        String nameless = key(request.id(), "", due, phase);
        JsonObject known = JsonBridge.objectFromBrowser(await(area.get(new String[] {key, nameless})));
        if (!known.has(key) && !known.has(nameless)) {
            show(
                    key,
                    Sentences.say(
                            "notification_" + phase.name() + "_title",
                            request.provider().name()),
                    Sentences.say("notification_" + phase.name(), due));
        }
    }

    /** @param rule empty if the records were locked, and nobody knew which it was */
    private static String key(String request, String rule, String due, RequestPhase phase) {
        return PREFIX + request + ":" + rule + ":" + due + ":" + phase.name();
    }

    private static boolean isAmong(Set<String> keys, String beginning, String end) {
        for (String key : keys) {
            if (key.startsWith(beginning) && key.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private void show(String key, String title, String text) {
        await(area.set(JsonBridge.toBrowser(new JsonObject().with(key, true))));
        Browser.notifications().show(key, Browser.runtime().getURL("icons/icon-128.png"), title, text);
    }
}
