package org.access524.extension.background;

import static org.access524.extension.browser.Async.await;

import java.time.LocalDate;
import java.util.List;
import org.access524.extension.browser.Action;
import org.access524.extension.browser.Async;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.worker.Colours;
import org.access524.extension.worker.Records;
import org.access524.request.Badge;
import org.access524.request.RequestPhase;
import org.access524.request.RequestState;

/**
 * Keeps the toolbar badge right. Nothing is counted down: each time the whole answer is derived anew from the requests
 * and the machine's date, so that a stopped background, a sleeping machine or another time zone cannot make it wrong.
 */
final class Clock {

    static final String ALARM = "clock";
    private static final String MIDNIGHT = "midnight";
    private static final double MINUTES = 30;

    private static final int SETTLING_MILLISECONDS = 50;

    private final Records records;
    private final Reminders reminders;
    private boolean planned;

    Clock(Records records, Reminders reminders) {
        this.records = records;
        this.reminders = reminders;
    }

    /** For a start that nobody announces, as when an extension is turned on again: then the alarms are gone. */
    void wake() {
        boolean set = await(Browser.alarms().isSet(ALARM)).booleanValue()
                && await(Browser.alarms().isSet(MIDNIGHT)).booleanValue();
        if (!set) {
            tick();
        }
    }

    void tick() {
        setAlarms();
        paint();
        reminders.forgetOthers(Platform.today());
    }

    /** The regular alarm notices a changed time zone or a machine that slept; the other one the turn of the day. */
    private static void setAlarms() {
        Browser.alarms().every(ALARM, MINUTES);
        Browser.alarms().at(MIDNIGHT, Platform.nextMidnight());
    }

    /** Paints shortly, once for all changes until then: a backup that comes in changes many records. */
    void repaint() {
        if (!planned) {
            planned = true;
            Async.later(
                    () -> {
                        planned = false;
                        paint();
                    },
                    SETTLING_MILLISECONDS);
        }
    }

    void paint() {
        LocalDate today = Platform.today();
        List<RequestState> states = RequestState.all(records.requests(), today);
        Badge badge = Badge.of(states);
        boolean asking = !records.pending().isEmpty();
        Action action = Browser.action();
        if (asking && badge.colour() != Badge.Colour.RED) {
            action.paint("?", Colours.AMBER, Sentences.say("badge_sent"));
        } else {
            action.paint(badge.text(), colour(badge), title(badge, states));
        }
        reminders.remind(states, today);
    }

    private static String colour(Badge badge) {
        return switch (badge.colour()) {
            case RED -> Colours.RED;
            case AMBER -> Colours.AMBER;
            case BLUE, NONE -> Colours.BLUE;
        };
    }

    private static String title(Badge badge, List<RequestState> states) {
        return switch (badge.colour()) {
            case NONE -> Sentences.say("badge_none");
            case RED -> Sentences.say("badge_overdue", String.valueOf(countOverdue(states)));
            case AMBER, BLUE -> Sentences.say("badge_days_left", badge.text());
        };
    }

    private static int countOverdue(List<RequestState> states) {
        int overdue = 0;
        for (RequestState state : states) {
            if (state.phase() == RequestPhase.OVERDUE) {
                overdue++;
            }
        }
        return overdue;
    }
}
