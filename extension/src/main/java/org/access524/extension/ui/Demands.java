package org.access524.extension.ui;

import java.util.List;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What the page demands beyond the rule: its own words, what the rule says, and the letter that answers. */
final class Demands {

    private final Frame frame;
    private final JsonObject report;
    private final JsonArray patients;

    Demands(Frame frame, JsonObject report, JsonArray patients) {
        this.frame = frame;
        this.report = report;
        this.patients = patients;
    }

    /** Firm ones first, each by its title until the person wants to know more. */
    HTMLElement build() {
        HTMLElement firm = View.element("ul", "plan");
        HTMLElement questions = View.element("ul", "plan");
        for (JsonObject barrier : report.array("barriers").objects(barrier -> barrier)) {
            (barrier.text("strength").equals("FIRM") ? firm : questions).appendChild(item(barrier));
        }
        HTMLElement card =
                View.div(firm.getFirstChild() == null ? "card" : "card soon", View.say("h2", "", "demands_title"));
        if (firm.getFirstChild() != null) {
            card.appendChild(View.say("p", "", "demands_firm"));
            card.appendChild(firm);
        }
        if (questions.getFirstChild() != null) {
            card.appendChild(
                    View.details("demands_questions", View.say("p", "quiet", "demands_questions_hint"), questions));
        }
        return card;
    }

    private HTMLElement item(JsonObject barrier) {
        HTMLElement item = View.element(
                "details",
                "",
                View.words("summary", "", barrier.text("title")),
                View.words("blockquote", "clip", "“" + barrier.text("quote") + "”"),
                View.words("p", "", barrier.text("rule")),
                View.words("p", "quiet", barrier.text("citation")));
        List<JsonObject> people = patients.objects(person -> person);
        if (!people.isEmpty()) {
            DraftRequest draft = DraftRequest.byLetter(report, people.get(0).text("id"));
            item.appendChild(View.div(
                    "actions",
                    View.button(
                            "small",
                            "demands_letter",
                            () -> frame.attempt(() -> draft.openLetter(barrier.text("letter"))))));
        }
        return View.element("li", "", item);
    }
}
