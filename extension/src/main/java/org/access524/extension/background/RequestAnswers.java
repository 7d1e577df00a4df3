package org.access524.extension.background;

import java.time.LocalDate;
import java.util.List;
import org.access524.export.EventJson;
import org.access524.export.RequestJson;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.LetterJson;
import org.access524.extension.contract.Names;
import org.access524.extension.contract.RequestView;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.RefusedException;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.letter.AccessRequestLetter;
import org.access524.letter.LetterContext;
import org.access524.letter.Letters;
import org.access524.request.AccessRequest;
import org.access524.request.Event;
import org.access524.request.EventEditing;
import org.access524.request.LetterKind;
import org.access524.text.IsoDate;

/** Answers what concerns requests: what happened, what is due, what to write. */
final class RequestAnswers {

    private final Records records;

    RequestAnswers(Records records) {
        this.records = records;
    }

    void join(Conversation conversation) {
        conversation
                .answer("requests", this::requests)
                .answer("record", this::record)
                .answer("removeEvent", this::removeEvent)
                .answer("deleteRequest", this::deleteRequest)
                .answer("letter", this::letter);
    }

    private JsonObject requests(JsonObject message) {
        RequestView view = view(message);
        Records.Found<AccessRequest> found = records.findRequests();
        return new JsonObject()
                .with("requests", JsonArray.of(found.records(), request -> view.write(request)))
                .with("problems", found.problems());
    }

    /** Adds an event, or replaces the one of the same id; without a request's id it begins a new request. */
    private JsonObject record(JsonObject message) {
        JsonObject json = message.object("event");
        if (json.text("id").isEmpty()) {
            json.with("id", Platform.newId());
        }
        Event event = EventJson.read(json);
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
        return new AccessRequest(
                draft.id(),
                draft.patientId(),
                draft.provider(),
                draft.pageAddress(),
                draft.channel(),
                draft.scope(),
                asked,
                draft.events());
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

    private JsonObject letter(JsonObject message) {
        AccessRequest request = records.request(message.text("requestId"));
        LetterKind kind = Names.find(LetterKind.values(), message.text("kind"), "kind");
        return LetterJson.write(
                Letters.write(kind, new LetterContext(records.patient(request.patientId()), request, today(message))));
    }

    private static RequestView view(JsonObject message) {
        return new RequestView(Sentences::say, today(message));
    }

    /** A date that the message names, for looking ahead and for tests; else the machine's. */
    private static LocalDate today(JsonObject message) {
        return message.has("today")
                ? IsoDate.parse(message.text("today")).orElseThrow(() -> new MalformedJsonException("today"))
                : Platform.today();
    }
}
