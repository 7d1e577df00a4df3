package org.access524.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Of what the person was told about one request, so that nothing is said twice, and what is to wait.
 *
 * @param told by key, the first first: the day from which it may be said once more; empty if it may not
 * @param lastTold the day on which something was said last
 */
public record ReminderLog(Map<String, Optional<LocalDate>> told, Optional<LocalDate> lastTold) {

    /** Nothing was said yet. */
    public static final ReminderLog EMPTY = new ReminderLog(Map.of(), Optional.empty());

    /** More keys than a request lives through; the first ones are forgotten beyond that. */
    private static final int MOST = 60;

    /** Whether it is to be said now: for the first time, or again; no more than one thing a day. */
    public boolean isToBeTold(Reminder reminder, LocalDate today) {
        boolean saidToday = lastTold.filter(today::equals).isPresent();
        return !saidToday && (!told.containsKey(reminder.key()) || isBack(reminder, today));
    }

    /** Whether the person has put it off beyond that day. */
    public boolean isAsleep(Reminder reminder, LocalDate today) {
        return until(reminder).filter(day -> day.isAfter(today)).isPresent();
    }

    /** After it was said on that day. */
    public ReminderLog tell(Reminder reminder, LocalDate today) {
        return with(reminder.key(), Optional.empty(), Optional.of(today));
    }

    /** Put off until that day. Only this reminder waits: what becomes true later is said in its time. */
    public ReminderLog snooze(Reminder reminder, LocalDate until) {
        return with(reminder.key(), Optional.of(until), lastTold);
    }

    private boolean isBack(Reminder reminder, LocalDate today) {
        return until(reminder).filter(day -> !day.isAfter(today)).isPresent();
    }

    private Optional<LocalDate> until(Reminder reminder) {
        return told.getOrDefault(reminder.key(), Optional.empty());
    }

    private ReminderLog with(String key, Optional<LocalDate> until, Optional<LocalDate> last) {
        Map<String, Optional<LocalDate>> more = new LinkedHashMap<>(told);
        more.remove(key);
        more.put(key, until);
        while (more.size() > MOST) {
            more.remove(more.keySet().iterator().next());
        }
        return new ReminderLog(more, last);
    }
}
