package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The last days of a request, and "why this date?". */
final class Deadlines {

    private final JsonObject state;

    /** @param state of a request, in the shape of the message contract */
    Deadlines(JsonObject state) {
        this.state = state;
    }

    /** The last day, what the provider promised, and until when one may complain: as far as there is any. */
    HTMLElement summary() {
        HTMLElement lines = View.div("");
        if (state.has("due")) {
            lines.appendChild(View.say("p", "", "request_due", state.text("due")));
        }
        if (state.has("promised")) {
            lines.appendChild(View.say("p", "quiet", "request_promised", state.text("promised")));
        }
        if (state.has("complaint")) {
            JsonObject complaint = state.object("complaint");
            lines.appendChild(
                    View.say("p", "quiet", "request_complaint", complaint.text("until"), complaint.text("missed")));
            if (!complaint.text("strictUntil").equals(complaint.text("until"))) {
                lines.appendChild(View.say("p", "quiet", "request_complaint_strict", complaint.text("strictUntil")));
            }
        }
        return lines;
    }

    /** Every last day with its working; nothing to open if there is none. */
    HTMLElement why() {
        List<JsonObject> deadlines = state.array("deadlines").objects(deadline -> deadline);
        HTMLElement all = View.div("");
        for (JsonObject deadline : deadlines) {
            all.appendChild(View.div(
                    "row",
                    View.words(
                            "h3",
                            "grow",
                            deadline.text("jurisdictionName") + ": " + Sentences.date(deadline.text("due"))),
                    View.words("span", "pill", standing(deadline))));
            HTMLElement steps = View.element("ol", "working");
            for (JsonObject step : deadline.array("working").objects(step -> step)) {
                steps.appendChild(View.element(
                        "li", "", View.words("span", "", step.text("text") + " "), clause(step.object("citation"))));
            }
            all.appendChild(steps);
        }
        return deadlines.isEmpty() ? all : View.details("request_why", all);
    }

    private static String standing(JsonObject deadline) {
        return deadline.bool("governs")
                ? Sentences.say("standing_GOVERNS")
                : Sentences.say("standing_" + deadline.text("standing"));
    }

    private static HTMLElement clause(JsonObject citation) {
        if (citation.text("url").isEmpty()) {
            return View.words("span", "quiet", citation.text("label"));
        }
        HTMLElement link = View.words("a", "quiet", citation.text("label"));
        link.setAttribute("href", citation.text("url"));
        link.setAttribute("target", "_blank");
        link.setAttribute("rel", "noreferrer");
        return link;
    }
}
