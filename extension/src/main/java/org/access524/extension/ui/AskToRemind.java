package org.access524.extension.ui;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** "Shall your browser tell you in time?": asked once a request is out, until the person has said yes or no. */
final class AskToRemind {

    private AskToRemind() {}

    /** Puts the question into its place; nothing, if there is none to ask. */
    static void show(HTMLElement place) {
        show(place, Background.ask("reminders"));
    }

    /** @param known an answer that says whether there is a question */
    static void show(HTMLElement place, JsonObject known) {
        View.replace(place);
        if (known.bool("mayAsk")) {
            place.appendChild(box(place));
        }
    }

    private static HTMLElement box(HTMLElement place) {
        HTMLElement allow = View.permissionButton(
                "main", "remind_yes", () -> Browser.permissions().request("notifications"), () -> thank(place));
        allow.setId("remind-yes");
        HTMLElement decline = View.button("", "remind_no", () -> {
            Background.ask("declineReminders");
            View.replace(place);
        });
        decline.setId("remind-no");
        return View.element(
                "section",
                "card",
                View.say("h2", "", "remind_title"),
                View.say("p", "", "remind_text"),
                View.div("actions", allow, decline));
    }

    /** After the browser's own question: a refusal there leaves ours as it is. */
    private static void thank(HTMLElement place) {
        show(place);
        if (place.getFirstChild() == null) {
            place.appendChild(View.note("done", Sentences.say("remind_done")));
        }
    }
}
