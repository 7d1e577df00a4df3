package org.access524.extension.background;

import static org.access524.extension.browser.Async.await;

import java.time.LocalDate;
import java.util.List;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Notifications;
import org.access524.extension.browser.Sentences;
import org.access524.extension.browser.Storage;
import org.access524.json.JsonObject;
import org.access524.request.AccessRequest;
import org.access524.request.Deadline;
import org.access524.request.RequestPhase;
import org.access524.request.RequestState;
import org.access524.text.IsoDate;

/** Notifies that a limit is near or over: once for each request, rule and last day, wherever the browser was meanwhile. */
final class Reminders {

    private static final String PREFIX = "reminded:";

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

    private void remindOnce(AccessRequest request, RequestPhase phase, Deadline deadline) {
        String due = IsoDate.print(deadline.due());
        String key = PREFIX + request.id() + ":" + deadline.rule().id() + ":" + due + ":" + phase.name();
        JsonObject known = JsonBridge.objectFromBrowser(await(area.get(new String[] {key})));
        if (!known.has(key)) {
            await(area.set(JsonBridge.toBrowser(new JsonObject().with(key, true))));
            Browser.notifications()
                    .show(
                            key,
                            Browser.runtime().getURL("icons/icon-128.png"),
                            Sentences.say(
                                    "notification_" + phase.name() + "_title",
                                    request.provider().name()),
                            Sentences.say("notification_" + phase.name(), due));
        }
    }
}
