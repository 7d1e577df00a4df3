package org.access524.extension.background;

import static org.access524.extension.browser.Async.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Lock;
import org.access524.extension.browser.Sentences;
import org.access524.extension.worker.Records;
import org.access524.request.Provider;
import org.access524.request.Reminder;
import org.access524.request.ReminderLog;
import org.access524.request.RequestState;
import org.access524.request.RunningClock;

/**
 * Tells what is due, once for each thing, wherever the browser was meanwhile. Something is shown first and noted then: if
 * the background is stopped in between, the same notification is put in its own place once more.
 */
final class Reminders {

    /** With more than so many in a day, a person is told their number: also while a backup comes in bit by bit. */
    private static final int A_DAY = 3;

    /** The notification of several requests; the others have the id of their request. */
    private static final String SEVERAL = "several";

    private final Records records;
    private final ReminderLogs logs = new ReminderLogs();
    private final Lock lock = new Lock("reminders");

    Reminders(Records records) {
        this.records = records;
    }

    /** Something to tell of a request. */
    record Due(Reminder reminder, Provider provider) {}

    /** Whether the person has allowed notifications. */
    static boolean allowed() {
        return Browser.mayNotify()
                && await(Browser.permissions().contains("notifications")).booleanValue();
    }

    void remind(List<RequestState> states, LocalDate today) {
        if (allowed()) {
            lock.hold(() -> {
                tell(current(states), today);
                return states;
            });
        }
    }

    /** While the records are locked: that something is due, and not whose, for anybody may read a notification. */
    void remindOfNobody(List<RunningClock> clocks, LocalDate today) {
        if (allowed()) {
            lock.hold(() -> {
                tellOfNobody(clocks, today);
                return clocks;
            });
        }
    }

    private void tellOfNobody(List<RunningClock> clocks, LocalDate today) {
        Map<String, ReminderLog> told = new LinkedHashMap<>();
        for (RunningClock clock : clocks) {
            Optional<Reminder> reminder = clock.reminder(today);
            ReminderLog log = logs.of(clock.request());
            if (reminder.isPresent() && log.isToBeTold(reminder.get(), today)) {
                told.put(clock.request(), log.tell(reminder.get(), today));
            }
        }
        if (!told.isEmpty()) {
            show(SEVERAL, "Access524", Sentences.say("notification_locked"));
            logs.save(told);
        }
    }

    /** What holds today and is not put off, whether or not the person was notified. */
    List<Due> shown(List<RequestState> states, LocalDate today) {
        List<Due> current = current(states);
        Map<String, ReminderLog> known = logs.all(ids(current));
        List<Due> shown = new ArrayList<>();
        for (Due due : current) {
            if (!known.get(due.reminder().requestId()).isAsleep(due.reminder(), today)) {
                shown.add(due);
            }
        }
        shown.sort((left, right) ->
                left.reminder().kind().compareTo(right.reminder().kind()));
        return shown;
    }

    /** Puts off what holds of that request today. */
    void snooze(String requestId, LocalDate today, LocalDate until) {
        Optional<Reminder> reminder = Reminder.of(RequestState.of(records.request(requestId), today));
        if (reminder.isPresent()) {
            lock.hold(() -> {
                logs.save(Map.of(requestId, logs.of(requestId).snooze(reminder.get(), until)));
                return reminder;
            });
        }
    }

    /** Forgets what was told of requests that are deleted or over. */
    void forgetOthers(LocalDate today) {
        lock.hold(() -> {
            Set<String> open = open(today);
            logs.keepOnly(open);
            return open;
        });
    }

    private Set<String> open(LocalDate today) {
        Set<String> open = new HashSet<>();
        for (RequestState state : RequestState.all(records.requests(), today)) {
            if (!state.phase().over()) {
                open.add(state.request().id());
            }
        }
        return open;
    }

    private void tell(List<Due> current, LocalDate today) {
        Map<String, ReminderLog> logged = logs.all(ids(current));
        Map<String, ReminderLog> told = new LinkedHashMap<>();
        List<Due> dues = new ArrayList<>();
        int toldToday = 0;
        for (Due due : current) {
            ReminderLog log = logged.get(due.reminder().requestId());
            if (log.isToBeTold(due.reminder(), today)) {
                dues.add(due);
                told.put(due.reminder().requestId(), log.tell(due.reminder(), today));
            } else if (log.lastTold().filter(today::equals).isPresent()) {
                toldToday++;
            }
        }
        if (!dues.isEmpty()) {
            show(dues, toldToday);
            logs.save(told);
        }
    }

    private static void show(List<Due> dues, int toldToday) {
        int all = dues.size() + toldToday;
        if (all > A_DAY) {
            show(
                    SEVERAL,
                    Sentences.say("notification_several_title", String.valueOf(all)),
                    Sentences.say("notification_several"));
            return;
        }
        for (Due due : dues) {
            show(
                    due.reminder().requestId(),
                    Sentences.say(due.reminder().title(due.provider())),
                    Sentences.say(due.reminder().text()),
                    Sentences.say("notification_open"),
                    Sentences.say("notification_tomorrow"));
        }
    }

    private static void show(String id, String title, String text, String... buttons) {
        await(Browser.notifications().show(id, Browser.runtime().getURL("icons/icon-128.png"), title, text, buttons));
    }

    /** The page that a notification leads to. */
    static String page(String notification) {
        return notification.equals(SEVERAL) ? "dashboard.html" : "request.html?request=" + notification;
    }

    private static List<Due> current(List<RequestState> states) {
        List<Due> current = new ArrayList<>();
        for (RequestState state : states) {
            Reminder.of(state)
                    .ifPresent(reminder ->
                            current.add(new Due(reminder, state.request().provider())));
        }
        return current;
    }

    private static List<String> ids(List<Due> dues) {
        List<String> ids = new ArrayList<>();
        for (Due due : dues) {
            ids.add(due.reminder().requestId());
        }
        return ids;
    }
}
