package org.access524.extension.ui;

import static org.access524.extension.browser.Async.await;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Platform;
import org.access524.json.JsonObject;
import org.access524.request.Channel;
import org.access524.text.IsoDate;

/** A request to the provider of the page in the tab, by one of the ways that the page names. */
final class DraftRequest {

    private final JsonObject report;
    private final String patient;
    private final String channel;
    private final String to;

    /**
     * @param report the page's, in the shape of the message contract
     * @param patient the id of the one whose records are asked for
     * @param channel the name of a {@link Channel}
     * @param to the number or address that the page names for it; empty if it names none
     */
    DraftRequest(JsonObject report, String patient, String channel, String to) {
        this.report = report;
        this.patient = patient;
        this.channel = channel;
        this.to = to;
    }

    /** By the first way on the page by which a letter can go; by mail if the page names none. */
    static DraftRequest byLetter(JsonObject report, String patient) {
        for (JsonObject way : report.array("channels").objects(way -> way)) {
            String kind = way.text("kind");
            if (kind.equals(Channel.MAIL.name()) || kind.equals(Channel.FAX.name())) {
                return new DraftRequest(report, patient, kind, way.text("value"));
            }
        }
        return new DraftRequest(report, patient, Channel.MAIL.name(), "");
    }

    /** Opens a letter of it in a new tab. The request is kept as prepared, once, until it is sent. */
    void openLetter(String letterKind) {
        String id = prepared();
        if (id.isEmpty()) {
            id = Background.ask("record", message("PREPARED", IsoDate.print(Platform.today()), provider()))
                    .text("id");
        }
        await(Browser.tabs().open(Browser.runtime().getURL(LetterPage.address(id, letterKind))));
    }

    /** Records that it went out on that day, to that provider: the clock starts. */
    void sent(String date, JsonObject provider) {
        Background.ask("record", message("SENT", date, provider));
    }

    /** As the page tells it; the person can correct it beside the request. */
    private JsonObject provider() {
        JsonObject provider = new JsonObject().with("name", report.text("provider"));
        String state = report.text("state");
        return state.isEmpty() ? provider : provider.with("jurisdiction", state);
    }

    private String prepared() {
        for (JsonObject request : Background.ask("requests").array("requests").objects(request -> request)) {
            if (request.object("state").text("phase").equals("DRAFT")
                    && request.text("patientId").equals(patient)
                    && request.text("channel").equals(channel)
                    && request.object("provider").text("name").equals(report.text("provider"))
                    && goesToTheSame(request)) {
                return request.text("id");
            }
        }
        return "";
    }

    private boolean goesToTheSame(JsonObject request) {
        for (JsonObject event : request.array("events").objects(event -> event)) {
            if (event.text("to").equals(to)) {
                return true;
            }
        }
        return false;
    }

    private JsonObject message(String kind, String date, JsonObject provider) {
        JsonObject request = new JsonObject()
                .with("patientId", patient)
                .with("provider", provider)
                .with("pageAddress", report.text("url"))
                .with("channel", channel)
                .with("scope", new JsonObject().with("kind", "EVERYTHING"));
        JsonObject event = new JsonObject()
                .with("kind", kind)
                .with("date", date)
                .with("channel", channel)
                .with("to", to);
        return new JsonObject().with("request", request).with("event", event);
    }
}
