package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What this page is and what gave it away, and the ways in that it names. */
final class PageCard {

    private final JsonObject report;
    private final Runnable readAgain;

    PageCard(JsonObject report, Runnable readAgain) {
        this.report = report;
        this.readAgain = readAgain;
    }

    HTMLElement build() {
        boolean spotted = report.bool("spotted");
        HTMLElement card = View.div(spotted ? "card good" : "card");
        if (spotted) {
            card.appendChild(View.say("h1", "", "popup_spotted_" + report.text("kind")));
            card.appendChild(View.words("p", "", report.text("provider")));
        } else {
            card.appendChild(View.say("h1", "", "popup_not_spotted"));
            card.appendChild(View.say("p", "quiet", "popup_not_spotted_hint"));
        }
        List<JsonObject> channels = report.array("channels").objects(channel -> channel);
        if (spotted && !channels.isEmpty()) {
            card.appendChild(View.details("popup_channels", channels(channels)));
        }
        List<JsonObject> evidence = report.array("evidence").objects(sign -> sign);
        if (!evidence.isEmpty()) {
            card.appendChild(View.details("popup_evidence", evidence(evidence)));
        }
        for (String origin : report.array("unread").texts()) {
            card.appendChild(unread(origin));
        }
        return card;
    }

    private static HTMLElement channels(List<JsonObject> channels) {
        HTMLElement list = View.element("ul", "plan");
        for (JsonObject channel : channels) {
            String value = channel.text("value");
            HTMLElement copy = View.button("small", "copy", () -> copy(value));
            copy.setAttribute("aria-label", Sentences.say("copy_value", value));
            list.appendChild(View.element(
                    "li",
                    "",
                    View.div(
                            "row",
                            View.div(
                                    "grow",
                                    View.say("span", "quiet", "channel_" + channel.text("kind")),
                                    View.words("div", "value", value)),
                            copy)));
        }
        return list;
    }

    private static HTMLElement evidence(List<JsonObject> evidence) {
        HTMLElement list = View.element("ul", "plan");
        for (JsonObject sign : evidence) {
            HTMLElement item = View.element("li", "", View.words("div", "", sign.text("text")));
            if (!sign.text("quote").isEmpty()) {
                item.appendChild(View.words("div", "quiet clip", "“" + sign.text("quote") + "”"));
            }
            list.appendChild(item);
        }
        return list;
    }

    /** The form is often in a frame of another site. Reading it needs the person's grant, given with this very click. */
    private HTMLElement unread(String origin) {
        HTMLElement allow = View.permissionButton(
                "small", "popup_allow_frame", () -> Browser.permissions().requestHosts(hostPattern(origin)), readAgain);
        return View.div("note row", View.say("span", "grow", "popup_unread_frame", origin), allow);
    }

    /** Match patterns know no ports. */
    private static String hostPattern(String origin) {
        int port = origin.indexOf(':', origin.indexOf("://") + 3);
        return (port < 0 ? origin : origin.substring(0, port)) + "/*";
    }

    @JSBody(params = "text", script = "navigator.clipboard.writeText(text);")
    static native void copy(String text);
}
