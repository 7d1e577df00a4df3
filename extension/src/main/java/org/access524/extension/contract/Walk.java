package org.access524.extension.contract;

import java.util.ArrayList;
import java.util.List;
import org.access524.export.RequestJson;
import org.access524.form.MeaningGroup;
import org.access524.json.JsonObject;
import org.access524.request.RequestScope;

/**
 * What a person allowed for one tab: that each step of a form is filled when it appears.
 *
 * @param origins the page's own, then those of its frames that take data, as the person saw them
 * @param groups what may be filled
 * @param until milliseconds since 1970
 * @param handled what was filled or left out in the preview, and is not touched again; see {@link #key}
 * @param filled how many fields were filled so far
 */
public record Walk(
        String patientId,
        RequestScope scope,
        List<String> origins,
        List<MeaningGroup> groups,
        double until,
        List<String> handled,
        int filled) {

    public boolean allows(String origin) {
        return origins.contains(origin);
    }

    public boolean has(String key) {
        return handled.contains(key);
    }

    /** The same with more of it done. */
    public Walk with(List<String> keys, int more) {
        List<String> all = new ArrayList<>(handled);
        all.addAll(keys);
        return new Walk(patientId, scope, origins, groups, until, all, filled + more);
    }

    /** What tells a field from all others of the walk: its place, and what it asks. */
    public static String key(String address, String selector, String label) {
        return address + " " + selector + " " + label;
    }

    public JsonObject write() {
        List<String> names = new ArrayList<>();
        for (MeaningGroup group : groups) {
            names.add(group.name());
        }
        return new JsonObject()
                .with("patientId", patientId)
                .with("scope", RequestJson.write(scope))
                .with("origins", origins)
                .with("groups", names)
                .with("until", until)
                .with("handled", handled)
                .with("filled", filled);
    }

    public static Walk read(JsonObject json) {
        return new Walk(
                json.text("patientId"),
                RequestJson.scope(json.object("scope")),
                json.array("origins").texts(),
                groups(json),
                json.number("until", 0),
                json.array("handled").texts(),
                json.integer("filled", 0));
    }

    /** The member {@code groups}. */
    public static List<MeaningGroup> groups(JsonObject json) {
        List<MeaningGroup> groups = new ArrayList<>();
        for (String name : json.array("groups").texts()) {
            groups.add(Names.find(MeaningGroup.values(), name, "groups"));
        }
        return groups;
    }
}
