package org.access524.extension.contract;

import org.access524.json.JsonObject;

/**
 * For whom a form was filled on a site last.
 *
 * @param id its own, which says nothing of the site
 * @param origin such as {@code https://forms.example.net}
 */
public record Site(String id, String origin, String patientId) {

    public JsonObject write() {
        return new JsonObject().with("id", id).with("origin", origin).with("patientId", patientId);
    }

    public static Site read(JsonObject json) {
        return new Site(json.text("id"), json.text("origin"), json.text("patientId"));
    }
}
