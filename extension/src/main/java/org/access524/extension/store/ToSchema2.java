package org.access524.extension.store;

import org.access524.json.JsonObject;

/**
 * In schema 1, the key of a {@code site} record was the site's origin. That would tell what a lock is to hide, so that from
 * schema 2 on the key is an id like any other, and the body has it. Everything else stays as it was.
 */
final class ToSchema2 implements Migration {

    @Override
    public JsonObject migrate(String prefix, String id, JsonObject body) {
        if (prefix.equals("site")) {
            body.with("id", id);
            body.with("origin", body.text("origin").isEmpty() ? id : body.text("origin"));
        }
        return body;
    }
}
