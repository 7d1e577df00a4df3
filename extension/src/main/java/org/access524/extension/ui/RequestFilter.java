package org.access524.extension.ui;

import java.util.List;
import org.access524.json.JsonObject;

/** Which requests of a list are shown. */
public enum RequestFilter {
    OPEN,
    DUE_SOON,
    OVERDUE,
    FOR_ME,
    DONE,
    ALL;

    /** @param request an outline, in the shape of the message contract */
    boolean takes(JsonObject request) {
        JsonObject state = request.object("state");
        String phase = state.text("phase");
        String step = state.object("nextStep").text("kind");
        boolean done = step.equals("DONE") || step.equals("THANK");
        return switch (this) {
            case OPEN -> !done;
            case DUE_SOON, OVERDUE -> phase.equals(name());
            case FOR_ME -> state.object("nextStep").bool("isForThePerson");
            case DONE -> done;
            case ALL -> true;
        };
    }

    int count(List<JsonObject> requests) {
        int count = 0;
        for (JsonObject request : requests) {
            count += takes(request) ? 1 : 0;
        }
        return count;
    }
}
