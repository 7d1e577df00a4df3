package org.access524.export;

import java.time.LocalDate;
import java.util.Optional;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.request.Authority;
import org.access524.request.Channel;
import org.access524.request.DenialGround;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.FeeBasis;
import org.access524.request.KeptLetter;
import org.access524.request.KnownHow;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;
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
        write(event.details(), json);
        event.letter().ifPresent(letter -> json.with("letter", write(letter)));
        return json;
    }

    private static JsonObject write(KeptLetter letter) {
        return new JsonObject().with("kind", letter.kind().name()).with("text", letter.text());
    }

    private static Optional<KeptLetter> letter(JsonObject json) {
        return json.has("letter")
                ? Optional.of(new KeptLetter(
                        Reading.constant(json.object("letter"), "kind", LetterKind.values()),
                        json.object("letter").text("text")))
                : Optional.empty();
    }

    private static void write(EventDetails details, JsonObject json) {
        if (details instanceof EventDetails.Sending sending) {
            json.with("channel", sending.channel().name()).with("to", sending.to());
        } else if (details instanceof EventDetails.Receiving receiving) {
            json.with("knownHow", receiving.knownHow().name());
        } else if (details instanceof EventDetails.Promising promise) {
            json.with("who", promise.who()).with("promisedBy", date(promise.promisedBy()));
        } else if (details instanceof EventDetails.Obstructing obstructing) {
            json.with("obstacle", obstructing.obstacle().name());
        } else if (details instanceof EventDetails.Extending notice) {
            json.with("written", notice.written())
                    .with("reason", notice.reason())
                    .with("newDate", date(notice.newDate()));
        } else if (details instanceof EventDetails.Quoting quote) {
            json.with("amount", quote.amount()).with("basis", quote.basis().name());
        } else if (details instanceof EventDetails.Missing missing) {
            json.with("missingImages", missing.images())
                    .with("missingReports", missing.reports())
                    .with("missingOther", missing.other());
        } else if (details instanceof EventDetails.Delivering delivery) {
            json.with("form", delivery.form());
        } else if (details instanceof EventDetails.Denying denial) {
            json.with("written", denial.written())
                    .with("ground", denial.ground().name())
                    .with("saysHowToComplain", denial.saysHowToComplain());
        } else if (details instanceof EventDetails.Complaining complaint) {
            json.with("authority", complaint.authority().name());
        }
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(day -> IsoDate.print(day)).orElse("");
    }

    /**
     * The event of that object. What its kind does not carry is not looked at.
     *
     * @throws MalformedJsonException naming the member that is missing or wrong
     */
    public static Event read(JsonObject json) {
        EventKind kind = Reading.constant(json, "kind", EventKind.values());
        return new Event(
                Reading.id(json, "id"),
                kind,
                Reading.date(json, "date"),
                json.text("note"),
                details(kind, json),
                letter(json));
    }

    /** Nothing is made up: an event of which no details are given has none. */
    private static EventDetails details(EventKind kind, JsonObject json) {
        return switch (kind) {
            case SENT, PREPARED ->
                json.has("channel")
                        ? new EventDetails.Sending(Reading.constant(json, "channel", Channel.values()), json.text("to"))
                        : EventDetails.NONE;
            case RECEIVED ->
                json.has("knownHow")
                        ? new EventDetails.Receiving(Reading.constant(json, "knownHow", KnownHow.values()))
                        : EventDetails.NONE;
            case ACKNOWLEDGED, CALL ->
                json.has("who") || json.has("promisedBy")
                        ? new EventDetails.Promising(json.text("who"), Reading.optionalDate(json, "promisedBy"))
                        : EventDetails.NONE;
            case OBSTACLE ->
                json.has("obstacle")
                        ? new EventDetails.Obstructing(Reading.constant(json, "obstacle", Obstacle.values()))
                        : EventDetails.NONE;
            case EXTENSION ->
                json.has("written") || json.has("reason") || json.has("newDate")
                        ? new EventDetails.Extending(
                                json.bool("written"), json.text("reason"), Reading.optionalDate(json, "newDate"))
                        : EventDetails.NONE;
            case FEE_QUOTED ->
                json.has("amount") || json.has("basis")
                        ? new EventDetails.Quoting(
                                json.text("amount"),
                                Reading.constant(json, "basis", FeeBasis.values(), FeeBasis.NOT_STATED))
                        : EventDetails.NONE;
            case PARTLY_DELIVERED ->
                json.has("missingImages") || json.has("missingReports") || json.has("missingOther")
                        ? new EventDetails.Missing(
                                json.bool("missingImages"), json.bool("missingReports"), json.text("missingOther"))
                        : EventDetails.NONE;
            case DELIVERED -> json.has("form") ? new EventDetails.Delivering(json.text("form")) : EventDetails.NONE;
            case DENIED -> json.has("written") || json.has("ground") ? denial(json) : EventDetails.NONE;
            case COMPLAINT_FILED ->
                json.has("authority")
                        ? new EventDetails.Complaining(Reading.constant(json, "authority", Authority.values()))
                        : EventDetails.NONE;
            default -> EventDetails.NONE;
        };
    }

    /** What is not said against a denial is not held against it. */
    private static EventDetails denial(JsonObject json) {
        return new EventDetails.Denying(
                !json.has("written") || json.bool("written"),
                Reading.constant(json, "ground", DenialGround.values(), DenialGround.UNKNOWN),
                !json.has("saysHowToComplain") || json.bool("saysHowToComplain"));
    }
}
