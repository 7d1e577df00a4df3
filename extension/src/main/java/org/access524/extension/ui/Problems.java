package org.access524.extension.ui;

import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Tells of records that could not be read. They are kept; nothing is deleted. */
final class Problems {

    private Problems() {}

    static void show(HTMLElement place, JsonArray... answers) {
        View.replace(place);
        for (JsonArray problems : answers) {
            for (JsonObject problem : problems.objects(problem -> problem)) {
                place.appendChild(View.note("problem", problem.text("text")));
            }
        }
    }
}
