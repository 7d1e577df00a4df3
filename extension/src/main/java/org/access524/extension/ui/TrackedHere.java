package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The clocks that run at the site that is open: "12 days left here". */
final class TrackedHere {

    private static final int MOST = 3;

    private TrackedHere() {}

    /** @param answer to {@code tracked}; nothing is shown where nothing runs */
    static void show(HTMLElement place, JsonObject answer) {
        View.replace(place);
        List<JsonObject> tracked = answer.array("tracked").objects(request -> request);
        tracked.sort((left, right) -> Integer.compare(urgency(left), urgency(right)));
        int shown = 0;
        for (JsonObject request : tracked) {
            if (shown++ < MOST) {
                place.appendChild(line(request));
            }
        }
        if (tracked.size() > MOST) {
            place.appendChild(Popup.newTab(View.link("quiet", "tracked_more", "dashboard.html")));
        }
    }

    private static int urgency(JsonObject request) {
        return request.integer("daysLeft", Integer.MAX_VALUE);
    }

    private static HTMLElement line(JsonObject request) {
        HTMLElement open = Popup.newTab(View.link("", "tracked_open", RequestPage.address(request.text("requestId"))));
        return View.div(
                "tracked " + RequestList.colour(request),
                View.words("strong", "", words(request)),
                open,
                View.words("span", "provider", request.text("provider")));
    }

    private static String words(JsonObject request) {
        if (!request.has("daysLeft")) {
            return Sentences.say("tracked_waiting");
        }
        int days = request.integer("daysLeft", 0);
        if (days == 0) {
            return Sentences.say("tracked_today");
        }
        return days > 0 ? Popup.count("tracked_left", days) : Popup.count("tracked_over", -days);
    }
}
