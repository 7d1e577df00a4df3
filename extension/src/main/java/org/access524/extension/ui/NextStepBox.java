package org.access524.extension.ui;

import java.util.Map;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.request.EventKind;
import org.access524.request.NextStep;
import org.teavm.jso.dom.html.HTMLElement;

/** The one thing to do next, why, and the letter or script that does it. */
final class NextStepBox {

    private NextStepBox() {}

    /** What answers a step for which nothing is written. */
    private static final Map<String, String> EVENTS = Map.of(
            NextStep.Kind.ANSWER.name(), EventKind.INFORMATION_GIVEN.name(),
            NextStep.Kind.CHECK_FEE.name(), EventKind.FEE_PAID.name());

    /** Records an event of that kind. */
    interface Recording {
        void of(String kind);
    }

    /**
     * @param request in the shape of the message contract
     * @param recording for steps that are done by recording something
     */
    static HTMLElement build(JsonObject request, Recording recording) {
        HTMLElement box = build(request);
        String event =
                EVENTS.getOrDefault(request.object("state").object("nextStep").text("kind"), "");
        if (!event.isEmpty()) {
            box.appendChild(View.button("main", "quick_" + event, () -> recording.of(event)));
        }
        return box;
    }

    /** @param request in the shape of the message contract */
    static HTMLElement build(JsonObject request) {
        JsonObject step = request.object("state").object("nextStep");
        HTMLElement box = View.div(
                "next",
                View.element(
                        "p",
                        "",
                        View.say("strong", "", "request_next"),
                        View.words("span", "", " " + step.text("text"))));
        String letter = step.text("letter");
        if (!letter.isEmpty()) {
            HTMLElement open = View.words("a", "button main", Sentences.say("letter_" + letter));
            open.setAttribute("href", LetterPage.address(request.text("id"), letter));
            box.appendChild(View.div("row", open, way(step)));
        }
        return box;
    }

    private static HTMLElement way(JsonObject step) {
        return step.text("channel").isEmpty()
                ? View.div("")
                : View.say("span", "quiet", "request_next_by", Sentences.say("channel_" + step.text("channel")));
    }
}
