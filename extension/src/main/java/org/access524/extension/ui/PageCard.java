package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Browser;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What this page is, what gave it away, and where else to look. */
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
        if (report.has("vendor")) {
            card.appendChild(vendor(report.object("vendor")));
        }
        if (report.has("elsewhere")) {
            card.appendChild(View.div("actions", elsewhere(report.object("elsewhere"))));
        }
        List<JsonObject> downloads = report.array("imageDownloads").objects(link -> link);
        if (!downloads.isEmpty()) {
            card.appendChild(downloads(downloads));
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

    /** Which vendor's page it is, and what to expect there. */
    private static HTMLElement vendor(JsonObject vendor) {
        HTMLElement list = View.element("ul", "plan");
        for (String expectation : vendor.array("expect").texts()) {
            list.appendChild(View.words("li", "", expectation));
        }
        return View.div("", View.words("p", "", vendor.text("name") + " · " + vendor.text("kindText")), list);
    }

    private static HTMLElement elsewhere(JsonObject link) {
        HTMLElement there = Popup.newTab(View.link("button main", "popup_elsewhere", link.text("address")));
        there.setTitle(link.text("text"));
        return there;
    }

    private static HTMLElement downloads(List<JsonObject> links) {
        HTMLElement list = View.element("ul", "plan");
        for (JsonObject link : links) {
            HTMLElement there = View.words("a", "", link.text("text"));
            there.setAttribute("href", link.text("address"));
            there.setAttribute("rel", "noreferrer");
            list.appendChild(View.element("li", "", Popup.newTab(there)));
        }
        return View.div("note", View.say("p", "", "popup_image_downloads"), list);
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
}
