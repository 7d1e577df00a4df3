package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Says that the form in the tab is being filled step by step, and ends it. */
final class WalkCard {

    private WalkCard() {}

    /** @param status the answer to {@code walking} or {@code walk} */
    static HTMLElement build(JsonObject status, Runnable stop) {
        HTMLElement end = View.button("", "popup_walk_stop", stop);
        end.setId("stop-walk");
        HTMLElement card = View.div(
                "card good",
                View.say("h2", "", "popup_walking"),
                View.note("done", Popup.count("popup_filled", status.integer("filled", 0))),
                View.words("p", "", Sentences.say("popup_walking_until", clock(status.number("until", 0)))),
                View.say("p", "quiet", "popup_walking_next"),
                View.div("actions", end));
        card.setId("walking");
        return card;
    }

    @JSBody(
            params = "when",
            script = "return new Date(when).toLocaleTimeString([], {hour: 'numeric', minute: '2-digit'});")
    private static native String clock(double when);
}
