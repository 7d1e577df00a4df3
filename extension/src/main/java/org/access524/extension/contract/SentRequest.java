package org.access524.extension.contract;

import org.access524.export.RequestJson;
import org.access524.json.JsonObject;
import org.access524.request.Channel;
import org.access524.request.RequestScope;

/**
 * A form that was filled, and perhaps sent: what the extension asks the person about before any clock starts.
 *
 * @param id its own
 * @param state the two-letter code of the state that the page names for the provider; empty if it names none
 * @param date the day on which it seems to have been sent, as {@code 2026-11-24}; empty before that
 */
public record SentRequest(
        String id,
        String patientId,
        String provider,
        String state,
        String pageAddress,
        Channel channel,
        RequestScope scope,
        String date) {

    public SentRequest sentOn(String day) {
        return new SentRequest(id, patientId, provider, state, pageAddress, channel, scope, day);
    }

    public JsonObject write() {
        return new JsonObject()
                .with("id", id)
                .with("patientId", patientId)
                .with("provider", provider)
                .with("state", state)
                .with("pageAddress", pageAddress)
                .with("channel", channel.name())
                .with("scope", RequestJson.write(scope))
                .with("date", date);
    }

    public static SentRequest read(JsonObject json) {
        return new SentRequest(
                json.text("id"),
                json.text("patientId"),
                json.text("provider"),
                json.text("state"),
                json.text("pageAddress"),
                Names.find(Channel.values(), json.text("channel"), "channel"),
                RequestJson.scope(json.object("scope")),
                json.text("date"));
    }
}
