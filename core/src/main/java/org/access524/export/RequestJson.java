package org.access524.export;

import java.util.ArrayList;
import java.util.List;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.law.Circumstance;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.law.Right;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Event;
import org.access524.request.Provider;
import org.access524.request.RequestScope;
import org.access524.text.IsoDate;

/** An {@link AccessRequest} as JSON, with its events and without any derived state. */
public final class RequestJson {

    private RequestJson() {}

    /** The request as a new object. */
    public static JsonObject write(AccessRequest request) {
        return new JsonObject()
                .with("id", request.id())
                .with("patientId", request.patientId())
                .with("provider", write(request.provider()))
                .with("pageAddress", request.pageAddress())
                .with("channel", request.channel().name())
                .with("scope", write(request.scope()))
                .with("circumstances", names(request.circumstances()))
                .with("asked", request.asked())
                .with("events", JsonArray.of(request.events(), event -> EventJson.write(event)));
    }

    /**
     * The request of that object.
     *
     * @throws MalformedJsonException naming the member that is missing or wrong; also if two events have one id
     */
    public static AccessRequest read(JsonObject json) {
        List<Event> events = json.array("events").objects(event -> EventJson.read(event));
        for (int i = 0; i < events.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                if (events.get(earlier).id().equals(events.get(i).id())) {
                    throw new MalformedJsonException("events");
                }
            }
        }
        return new AccessRequest(
                Reading.id(json, "id"),
                Reading.id(json, "patientId"),
                provider(Reading.object(json, "provider")),
                json.text("pageAddress"),
                Reading.constant(json, "channel", Channel.values()),
                scope(Reading.object(json, "scope")),
                Reading.constants(json, "circumstances", Circumstance.values()),
                json.text("asked"),
                events);
    }

    private static List<String> names(List<Circumstance> circumstances) {
        List<String> names = new ArrayList<>();
        for (Circumstance circumstance : circumstances) {
            names.add(circumstance.name());
        }
        return names;
    }

    private static JsonObject write(Provider provider) {
        return new JsonObject()
                .with("name", provider.name())
                .with("jurisdiction", provider.jurisdiction().code())
                .with("kind", provider.kind().name());
    }

    private static Provider provider(JsonObject json) {
        return new Provider(
                json.text("name"),
                Reading.constant(json, "jurisdiction", Jurisdiction.values(), Jurisdiction.FEDERAL),
                Reading.constant(json, "kind", Holder.values(), Holder.ANY_PROVIDER));
    }

    /** The scope as a new object: {@code kind}, {@code right}, {@code from} and {@code to} (empty if open), {@code details}. */
    public static JsonObject write(RequestScope scope) {
        return new JsonObject()
                .with("kind", scope.kind().name())
                .with("right", scope.right().name())
                .with("from", scope.from().map(date -> IsoDate.print(date)).orElse(""))
                .with("to", scope.to().map(date -> IsoDate.print(date)).orElse(""))
                .with("details", scope.details());
    }

    /**
     * The scope of that object.
     *
     * @throws MalformedJsonException naming the member that is missing or wrong
     */
    public static RequestScope scope(JsonObject json) {
        return new RequestScope(
                Reading.constant(json, "kind", RequestScope.Kind.values()),
                Reading.constant(json, "right", Right.values(), Right.COPY),
                Reading.optionalDate(json, "from"),
                Reading.optionalDate(json, "to"),
                json.text("details"));
    }
}
