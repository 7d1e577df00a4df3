package org.access524.extension.ui;

import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.request.LetterKind;
import org.teavm.jso.dom.html.HTMLElement;

/** The five steps beside a request: what is done, what is now, and the script or letter for it. */
final class PlaybookGuide {

    private PlaybookGuide() {}

    /** @param request in the shape of the message contract */
    static HTMLElement build(JsonObject request) {
        HTMLElement steps = View.element("ol", "playbook");
        for (JsonObject stage : request.object("state").array("playbook").objects(stage -> stage)) {
            steps.appendChild(step(request.text("id"), stage.text("step"), stage.text("progress")));
        }
        return View.element("section", "card", View.say("h2", "", "playbook_title"), steps);
    }

    private static HTMLElement step(String id, String step, String progress) {
        HTMLElement item = View.element(
                "li",
                "progress-" + progress,
                View.div(
                        "row",
                        View.words("strong", "grow", Sentences.say("playbook_" + step)),
                        View.words("span", "pill", Sentences.say("progress_" + progress))));
        if (progress.equals("NOW")) {
            item.setAttribute("aria-current", "step");
            item.appendChild(View.words("p", "quiet", Sentences.say("playbook_hint_" + step)));
            String letter = letter(step);
            if (!letter.isEmpty()) {
                HTMLElement open = View.words("a", "", Sentences.say("letter_" + letter));
                open.setAttribute("href", LetterPage.address(id, letter));
                item.appendChild(open);
            }
        }
        return item;
    }

    private static String letter(String step) {
        return switch (step) {
            case "FIND_HOLDER" -> LetterKind.PHONE_HOLDER.name();
            case "WRITE" -> LetterKind.ACCESS_REQUEST.name();
            default -> "";
        };
    }
}
