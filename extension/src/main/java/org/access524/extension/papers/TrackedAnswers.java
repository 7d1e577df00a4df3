package org.access524.extension.papers;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.Today;
import org.access524.json.JsonArray;
import org.access524.json.JsonNull;
import org.access524.json.JsonNumber;
import org.access524.json.JsonObject;
import org.access524.json.JsonValue;
import org.access524.request.RequestState;
import org.access524.request.TrackedSite;

/** Answers which clocks run at the site that is open. */
final class TrackedAnswers {

    private final Records records;

    TrackedAnswers(Records records) {
        this.records = records;
    }

    void join(Conversation conversation) {
        conversation.answer("tracked", this::tracked);
    }

    private JsonObject tracked(JsonObject message) {
        TrackedSite site = new TrackedSite(message.text("url"));
        List<RequestState> running = new ArrayList<>();
        for (RequestState state : RequestState.all(records.requests(), Today.of(message))) {
            if (state.phase().open() && site.belongsTo(state.request())) {
                running.add(state);
            }
        }
        return new JsonObject().with("tracked", JsonArray.of(running, TrackedAnswers::write));
    }

    private static JsonObject write(RequestState state) {
        JsonValue daysLeft =
                state.daysLeft().<JsonValue>map(days -> new JsonNumber(days)).orElse(new JsonNull());
        return new JsonObject()
                .with("requestId", state.request().id())
                .with("provider", state.request().provider().name())
                .with("phase", state.phase().name())
                .with("daysLeft", daysLeft);
    }
}
