package org.access524.export;

import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.request.Channel;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.KnownHow;
import org.access524.text.IsoDate;

/** An {@link Event} as JSON. What its kind carries stands beside the rest: {@code channel}, {@code knownHow}, … */
public final class EventJson {

    private EventJson() {}

    /** The event as a new object. */
    public static JsonObject write(Event event) {
        JsonObject json = new JsonObject()
                .with("id", event.id())
                .with("kind", event.kind().name())
                .with("date", IsoDate.print(event.date()))
                .with("note", event.note());
        if (event.details() instanceof EventDetails.Sending sending) {
            json.with("channel", sending.channel().name());
        } else if (event.details() instanceof EventDetails.Receiving receiving) {
            json.with("knownHow", receiving.knownHow().name());
        } else if (event.details() instanceof EventDetails.Extending notice) {
            json.with("written", notice.written())
                    .with("reason", notice.reason())
                    .with(
                            "newDate",
                            notice.newDate().map(date -> IsoDate.print(date)).orElse(""));
        }
        return json;
    }

    /**
     * The event of that object.
     *
     * @throws MalformedJsonException naming the member that is missing or wrong
     */
    public static Event read(JsonObject json) {
        EventKind kind = Reading.constant(json, "kind", EventKind.values());
        return new Event(
                Reading.id(json, "id"), kind, Reading.date(json, "date"), json.text("note"), details(kind, json));
    }

    private static EventDetails details(EventKind kind, JsonObject json) {
        return switch (kind) {
            case SENT ->
                json.has("channel")
                        ? new EventDetails.Sending(Reading.constant(json, "channel", Channel.values()))
                        : EventDetails.NONE;
            case RECEIVED ->
                json.has("knownHow")
                        ? new EventDetails.Receiving(Reading.constant(json, "knownHow", KnownHow.values()))
                        : EventDetails.NONE;
            case EXTENSION ->
                json.has("written") || json.has("reason") || json.has("newDate")
                        ? new EventDetails.Extending(
                                json.bool("written"), json.text("reason"), Reading.optionalDate(json, "newDate"))
                        : EventDetails.NONE;
            default -> EventDetails.NONE;
        };
    }
}
