package org.access524.extension.store;

import org.access524.json.JsonObject;

/** One step from a schema to the next. Readers of records know the present schema alone. */
interface Migration {

    /**
     * The body as the next schema has it.
     *
     * @param prefix the kind of record
     * @param id what follows it in the key
     * @throws org.access524.json.MalformedJsonException if the body is not of the schema that it claims
     */
    JsonObject migrate(String prefix, String id, JsonObject body);
}
