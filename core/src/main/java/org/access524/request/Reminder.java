package org.access524.request;

import java.time.LocalDate;
import java.util.Optional;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/**
 * What the person should be told of a request, of its own accord.
 *
 * @param cause the id of the rule or of the event that it rests on; empty if the day says all
 * @param day the day that it speaks of: a last day, a promised day, the day of a letter
 * @param daysBefore at how many calendar days before that day it is said; 0 on it, -1 once it has passed
 * @param since the first day on which it holds
 */
public record Reminder(String requestId, Kind kind, String cause, LocalDate day, int daysBefore, LocalDate since) {

    /** What it is about, the most telling first. The names are part of the message contract. */
    public enum Kind {
        /** The last day has passed, and nobody has written since. */
        OVERDUE,
        /** It is the last day. */
        LAST_DAY,
        /** The time for a complaint to OCR ends soon, by the stricter reading: see {@link ComplaintWindow#strictUntil}. */
        COMPLAINT_WINDOW,
        /** The provider has let its own promise pass. */
        PROMISE_PASSED,
        /** A letter has stayed without an answer: there is a next step. */
        WRITE_AGAIN,
        DUE_SOON,
        /** Nothing proves yet that the request arrived. */
        CONFIRM_RECEIPT,
        /** Prepared, and not sent. */
        UNSENT
    }

    /** What to tell the person of this request today; only the latest thing, so that nothing piles up meanwhile. */
    public static Optional<Reminder> of(RequestState state) {
        return new ReminderFinder(state).find();
    }

    /** The same for the same thing at the same stage, on whatever day it is asked for; unique within the request. */
    public String key() {
        return kind.name() + ":" + cause + ":" + IsoDate.print(day) + ":" + daysBefore;
    }

    /** In a line, with the provider's name. */
    public Message title(Provider provider) {
        return Message.of("notification_title_" + kind.name(), provider.name());
    }

    /** What there is to know and to do. */
    public Message text() {
        return Message.of("notification_" + kind.name(), IsoDate.print(day));
    }
}
