package org.access524.export;

import java.time.LocalDate;
import java.util.List;
import org.access524.text.Message;

/**
 * One whole day in a calendar.
 *
 * @param uid the same whenever the entry is written again, so that a calendar replaces what it has; it names nobody
 * @param description a line each
 */
public record CalendarEntry(String uid, LocalDate day, Message summary, List<Message> description, List<Alarm> alarms) {

    /** When a calendar draws attention to the day: at nine in the morning, of that day or of one before it. */
    public enum Alarm {
        TWO_WEEKS_BEFORE("-P13DT15H"),
        WEEK_BEFORE("-P6DT15H"),
        DAY_BEFORE("-PT15H"),
        THAT_MORNING("PT9H");

        private final String trigger;

        Alarm(String trigger) {
            this.trigger = trigger;
        }

        /** From the beginning of the day, as RFC 5545 writes a duration (section 3.3.6). */
        String trigger() {
            return trigger;
        }
    }
}
