package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Order and look of requests, wherever they are listed. */
final class RequestList {

    private static final int NO_CLOCK = 100_000;
    private static final int CLOSED = 200_000;

    private RequestList() {}

    /** Overdue first, then by days left, then those without a clock, then those that are done. */
    static List<JsonObject> byUrgency(JsonArray requests) {
        List<JsonObject> sorted = new ArrayList<>(requests.objects(request -> request));
        sorted.sort((left, right) -> Integer.compare(urgency(left), urgency(right)));
        return sorted;
    }

    /** Days left, coloured as urgent as it is. */
    static HTMLElement pill(JsonObject request) {
        JsonObject state = request.object("state");
        String phase = state.text("phase");
        if (!state.has("daysLeft")) {
            return View.say("span", phase.equals("ANSWERED") ? "pill good" : "pill", "phase_" + phase);
        }
        int days = state.integer("daysLeft", 0);
        return View.words("span", "pill " + colour(state), daysLeft(days));
    }

    /** How urgent it is, as the name of a colour; empty if no clock runs. */
    static String colour(JsonObject state) {
        return switch (state.text("phase")) {
            case "OVERDUE" -> "late";
            case "DUE_SOON" -> "soon";
            case "WAITING", "ANSWERED" -> "good";
            default -> "";
        };
    }

    /** Who asked for what, and how. */
    static String summary(JsonObject request, String patient) {
        String what = Sentences.say("scope_" + request.object("scope").text("kind"));
        String how = Sentences.say("channel_" + request.text("channel"));
        String summary = what + " · " + how;
        return patient.isEmpty() ? summary : patient + " · " + summary;
    }

    private static String daysLeft(int days) {
        if (days == 0) {
            return Sentences.say("days_today");
        }
        return days > 0 ? Popup.count("days_left", days) : Popup.count("days_over", -days);
    }

    private static int urgency(JsonObject request) {
        JsonObject state = request.object("state");
        boolean closed =
                state.text("phase").equals("ANSWERED") || state.text("phase").equals("CLOSED");
        return closed ? CLOSED : state.integer("daysLeft", NO_CLOCK);
    }
}
