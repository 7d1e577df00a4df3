package org.access524.extension.background;

import static org.access524.extension.browser.Async.await;

import java.time.LocalDate;
import java.util.List;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.RequestView;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.Today;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.request.AccessRequest;
import org.access524.request.EventKind;
import org.access524.request.Reminder;
import org.access524.request.RequestState;
import org.access524.text.IsoDate;

/** Answers what is due of its own accord: the list of requests, and what to be reminded of. */
final class ReminderAnswers {

    private final Records records;
    private final Reminders reminders;
    private final ReminderLogs logs = new ReminderLogs();

    ReminderAnswers(Records records, Reminders reminders) {
        this.records = records;
        this.reminders = reminders;
    }

    void join(Conversation conversation) {
        conversation
                .answer("overview", this::overview)
                .answer("reminders", this::reminders)
                .answer("snooze", this::snooze)
                .answer("declineReminders", message -> decline());
    }

    /** All requests in outline, and what to be reminded of, from one look at them. */
    private JsonObject overview(JsonObject message) {
        LocalDate today = Today.of(message);
        RequestView view = new RequestView(Sentences::say, today);
        Records.Found<AccessRequest> found = records.findRequests();
        List<RequestState> states = RequestState.all(found.records(), today);
        return reminders(states, today)
                .with("requests", JsonArray.of(states, state -> view.outline(state)))
                .with("problems", found.problems());
    }

    private JsonObject reminders(JsonObject message) {
        LocalDate today = Today.of(message);
        return reminders(RequestState.all(records.requests(), today), today);
    }

    private JsonObject reminders(List<RequestState> states, LocalDate today) {
        return new JsonObject()
                .with("reminders", JsonArray.of(reminders.shown(states, today), ReminderAnswers::write))
                .with("mayAsk", mayAsk(states));
    }

    /** Once a request is out, and not again after the person has said no. */
    private boolean mayAsk(List<RequestState> states) {
        boolean sent = false;
        for (RequestState state : states) {
            sent |= state.request().first(EventKind.SENT).isPresent();
        }
        return sent && !await(Browser.permissions().contains("notifications")).booleanValue() && !logs.declined();
    }

    private JsonObject snooze(JsonObject message) {
        LocalDate today = Today.of(message);
        LocalDate until = IsoDate.parse(message.text("until"))
                .filter(today::isBefore)
                .orElseThrow(() -> new MalformedJsonException("until"));
        reminders.snooze(message.text("requestId"), today, until);
        return reminders(message);
    }

    private JsonObject decline() {
        logs.decline();
        return new JsonObject();
    }

    private static JsonObject write(Reminders.Due due) {
        Reminder reminder = due.reminder();
        return new JsonObject()
                .with("requestId", reminder.requestId())
                .with("kind", reminder.kind().name())
                .with("day", IsoDate.print(reminder.day()))
                .with("since", IsoDate.print(reminder.since()))
                .with("title", Sentences.say(reminder.title(due.provider())))
                .with("text", Sentences.say(reminder.text()));
    }
}
