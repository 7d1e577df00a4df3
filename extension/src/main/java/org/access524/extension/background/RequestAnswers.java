package org.access524.extension.background;

import java.util.List;
import org.access524.export.EventJson;
import org.access524.export.RequestJson;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.RequestView;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.RefusedException;
import org.access524.extension.worker.Today;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.letter.AccessRequestLetter;
import org.access524.request.AccessRequest;
import org.access524.request.Event;
import org.access524.request.EventDates;
import org.access524.request.EventEditing;
import org.access524.text.IsoDate;

/** Answers what concerns requests: what happened, and what is due. */
final class RequestAnswers {

    private final Records records;

    RequestAnswers(Records records) {
        this.records = records;
    }

    void join(Conversation conversation) {
        conversation
                .answer("requests", this::requests)
                .answer("request", this::request)
                .answer("record", this::record)
                .answer("amend", this::amend)
                .answer("removeEvent", this::removeEvent)
                .answer("deleteRequest", this::deleteRequest);
    }

    private JsonObject requests(JsonObject message) {
        RequestView view = view(message);
        Records.Found<AccessRequest> found = records.findRequests();
        return new JsonObject()
                .with("requests", JsonArray.of(found.records(), request -> view.write(request)))
                .with("problems", found.problems());
    }

    private JsonObject request(JsonObject message) {
        return view(message).write(records.request(message.text("requestId")));
    }

    /** Adds an event, or replaces the one of the same id; without a request's id it begins a new request. */
    private JsonObject record(JsonObject message) {
        JsonObject json = message.object("event");
        if (json.text("id").isEmpty()) {
            json.with("id", Platform.newId());
        }
        Event event = EventJson.read(json);
        EventDates.impossible(event, Today.of(message)).ifPresent(date -> {
            throw new RefusedException("error_date_impossible", IsoDate.print(date));
        });
        String id = message.text("requestId");
        AccessRequest request = id.isEmpty()
                ? begin(message.object("request"), event)
                : records.change(id, found -> withEvent(found, event));
        if (message.has("pendingId")) {
            records.deletePending(message.text("pendingId"));
        }
        return view(message).write(request);
    }

    private AccessRequest begin(JsonObject json, Event event) {
        json.with("id", Platform.newId());
        json.with("events", new JsonArray(List.of(EventJson.write(event))));
        AccessRequest draft = RequestJson.read(json);
        if (draft.provider().name().isEmpty()) {
            throw new RefusedException("error_request_without_provider");
        }
        AccessRequest request = draft.asked().isEmpty() ? withWording(draft) : draft;
        records.save(request);
        return request;
    }

    /** What was asked is kept in the words of that day. */
    private AccessRequest withWording(AccessRequest draft) {
        String asked = AccessRequestLetter.wording(records.patient(draft.patientId()), draft.scope(), 0);
        return RequestJson.read(RequestJson.write(draft).with("asked", asked));
    }

    /** Corrects what was said about a request; its events stay as they are. */
    private JsonObject amend(JsonObject message) {
        JsonObject corrections = message.object("request");
        AccessRequest changed = records.change(message.text("requestId"), found -> corrected(found, corrections));
        return view(message).write(changed);
    }

    private static AccessRequest corrected(AccessRequest request, JsonObject corrections) {
        JsonObject json = RequestJson.write(request);
        for (String member : List.of("provider", "pageAddress", "channel", "scope", "circumstances")) {
            if (corrections.has(member)) {
                json.with(member, corrections.members().get(member));
            }
        }
        AccessRequest corrected = RequestJson.read(json);
        if (corrected.provider().name().isEmpty()) {
            throw new RefusedException("error_request_without_provider");
        }
        return corrected;
    }

    private static AccessRequest withEvent(AccessRequest request, Event event) {
        return request.event(event.id()).isPresent()
                ? EventEditing.correct(request, event)
                : EventEditing.add(request, event);
    }

    private JsonObject removeEvent(JsonObject message) {
        String event = message.text("eventId");
        AccessRequest changed = records.change(
                message.text("requestId"),
                found -> found.event(event).isPresent() ? EventEditing.remove(found, event) : found);
        return view(message).write(changed);
    }

    private JsonObject deleteRequest(JsonObject message) {
        records.deleteRequest(message.text("requestId"));
        return new JsonObject();
    }

    private static RequestView view(JsonObject message) {
        return new RequestView(Sentences::say, Today.of(message));
    }
}
