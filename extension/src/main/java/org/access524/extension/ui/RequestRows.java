package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Requests as rows. Of thousands, those further down are made when somebody comes near them. */
final class RequestRows {

    private static final int AT_ONCE = 50;

    private final JsonArray patients;

    RequestRows(JsonArray patients) {
        this.patients = patients;
    }

    /** A list of these, in that order. */
    HTMLElement build(List<JsonObject> requests) {
        HTMLElement list = View.element("ul", "requests");
        add(list, requests, 0);
        return list;
    }

    private void add(HTMLElement list, List<JsonObject> requests, int from) {
        int to = Math.min(from + AT_ONCE, requests.size());
        for (JsonObject request : requests.subList(from, to)) {
            list.appendChild(View.element("li", "", row(request)));
        }
        if (to < requests.size()) {
            HTMLElement more = View.element("li", "");
            HTMLElement button = View.words("button", "", Popup.count("dashboard_more", requests.size() - to));
            button.setAttribute("type", "button");
            more.appendChild(button);
            list.appendChild(more);
            Shown next = () -> {
                if (more.getParentNode() != null) {
                    list.removeChild(more);
                    add(list, requests, to);
                }
            };
            View.onClick(button, next::shown);
            whenNear(more, next);
        }
    }

    private HTMLElement row(JsonObject request) {
        JsonObject state = request.object("state");
        JsonObject step = state.object("nextStep");
        HTMLElement row = View.element("article", "card " + RequestList.colour(state));
        row.setAttribute("data-request", request.text("id"));
        HTMLElement name = View.words("a", "", request.object("provider").text("name"));
        name.setAttribute("href", RequestPage.address(request.text("id")));
        row.appendChild(View.div("row", View.element("h2", "grow", name), RequestList.pill(request)));
        String patient = PatientNames.amongSeveral(patients, request.text("patientId"));
        HTMLElement facts = View.words("p", "quiet", RequestList.summary(request, patient));
        if (state.has("due")) {
            facts.setTextContent(facts.getTextContent() + " · " + Sentences.say("dashboard_due", state.text("due")));
        }
        row.appendChild(facts);
        row.appendChild(View.words("p", "step", step.text("text")));
        row.appendChild(actions(request, step));
        return row;
    }

    private static HTMLElement actions(JsonObject request, JsonObject step) {
        HTMLElement actions = View.div("actions");
        if (!step.text("letter").isEmpty()) {
            HTMLElement letter = View.words("a", "button small main", Sentences.say("letter_" + step.text("letter")));
            letter.setAttribute("href", LetterPage.address(request.text("id"), step.text("letter")));
            actions.appendChild(letter);
        }
        HTMLElement record =
                View.link("button small", "dashboard_record", RequestPage.address(request.text("id")) + "#record");
        record.setAttribute(
                "aria-label",
                Sentences.say(
                        "dashboard_record_label", request.object("provider").text("name")));
        actions.appendChild(record);
        return actions;
    }

    /** Hears that an element came near the part of the page that is seen. */
    @JSFunctor
    private interface Shown extends JSObject {
        void shown();
    }

    @JSBody(
            params = {"element", "shown"},
            script = "new IntersectionObserver(function(entries, observer) {"
                    + "  if (entries.some(function(entry) { return entry.isIntersecting; })) {"
                    + "    observer.disconnect(); shown();"
                    + "  }"
                    + "}, {rootMargin: '600px'}).observe(element);")
    private static native void whenNear(HTMLElement element, Shown shown);
}
