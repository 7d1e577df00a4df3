package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** All requests, the most urgent first: filtered, searched, and grouped by patient. */
final class RequestBoard {

    private final JsonArray patients;
    private final List<JsonObject> requests;
    private final HTMLElement filters = View.div("filters");
    private final HTMLElement list = View.div("");
    private final HTMLInputElement search = View.input("search", "");
    private final HTMLInputElement grouping = View.box(false);
    private RequestFilter filter;

    /**
     * @param requests outlines, in the shape of the message contract
     * @param filter to begin with
     */
    RequestBoard(JsonArray requests, JsonArray patients, RequestFilter filter) {
        this.requests = RequestList.byUrgency(requests);
        this.patients = patients;
        this.filter = filter;
    }

    RequestFilter filter() {
        return filter;
    }

    HTMLElement build() {
        filters.setAttribute("role", "group");
        filters.setAttribute("aria-label", Sentences.say("filter_label"));
        search.setAttribute("placeholder", Sentences.say("dashboard_search"));
        search.setAttribute("aria-label", Sentences.say("dashboard_search"));
        search.addEventListener("input", event -> showList());
        View.onChange(grouping, this::showList);
        HTMLElement tools = View.div("row", View.div("grow", search));
        if (patients.items().size() > 1) {
            tools.appendChild(View.choice(grouping, View.say("span", "", "dashboard_group")));
        }
        showFilters();
        showList();
        return View.div("", filters, tools, list);
    }

    private void showFilters() {
        View.replace(filters);
        for (RequestFilter one : RequestFilter.values()) {
            HTMLElement button = View.words(
                    "button", "small", Sentences.say("filter_" + one.name()) + " (" + one.count(requests) + ")");
            button.setAttribute("type", "button");
            button.setAttribute("aria-pressed", "" + (one == filter));
            button.setAttribute("data-filter", one.name());
            View.onClick(button, () -> {
                filter = one;
                for (HTMLElement other : buttons()) {
                    other.setAttribute("aria-pressed", "" + one.name().equals(other.getAttribute("data-filter")));
                }
                showList();
            });
            filters.appendChild(button);
        }
    }

    private List<HTMLElement> buttons() {
        List<HTMLElement> buttons = new ArrayList<>();
        for (int i = 0; i < filters.getChildNodes().getLength(); i++) {
            buttons.add((HTMLElement) filters.getChildNodes().get(i));
        }
        return buttons;
    }

    private void showList() {
        List<JsonObject> shown = new ArrayList<>();
        String wanted = fold(search.getValue().trim());
        for (JsonObject request : requests) {
            if (filter.takes(request) && fold(words(request)).contains(wanted)) {
                shown.add(request);
            }
        }
        View.replace(list);
        RequestRows rows = new RequestRows(patients);
        if (shown.isEmpty()) {
            HTMLElement nothing = View.say("p", "card empty", "dashboard_nothing");
            nothing.setAttribute("role", "status");
            list.appendChild(nothing);
        } else if (grouping.isChecked()) {
            showGroups(rows, shown);
        } else {
            list.appendChild(rows.build(shown));
        }
    }

    private void showGroups(RequestRows rows, List<JsonObject> shown) {
        for (JsonObject patient : patients.objects(patient -> patient)) {
            List<JsonObject> theirs = new ArrayList<>();
            for (JsonObject request : shown) {
                if (request.text("patientId").equals(patient.text("id"))) {
                    theirs.add(request);
                }
            }
            if (!theirs.isEmpty()) {
                list.appendChild(View.words("h2", "group", PatientNames.of(patient)));
                list.appendChild(rows.build(theirs));
            }
        }
        List<JsonObject> others = new ArrayList<>();
        for (JsonObject request : shown) {
            if (PatientNames.amongSeveral(patients, request.text("patientId")).isEmpty()) {
                others.add(request);
            }
        }
        if (!others.isEmpty()) {
            list.appendChild(View.say("h2", "group", "dashboard_no_patient"));
            list.appendChild(rows.build(others));
        }
    }

    private String words(JsonObject request) {
        String patient = PatientNames.amongSeveral(patients, request.text("patientId"));
        return request.object("provider").text("name")
                + "\n" + RequestList.summary(request, patient)
                + "\n" + request.object("state").object("nextStep").text("text");
    }

    @JSBody(params = "text", script = "return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase();")
    private static native String fold(String text);
}
