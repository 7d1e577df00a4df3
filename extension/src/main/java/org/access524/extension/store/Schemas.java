package org.access524.extension.store;

import java.util.List;
import org.access524.json.JsonObject;

/** The schemas that records were ever written in. What is read of an earlier one is brought up to the present. */
final class Schemas {

    /** In the order of the schemas; the first leads from schema 1 to schema 2. */
    private static final List<Migration> STEPS = List.of(new ToSchema2());

    static final int PRESENT = STEPS.size() + 1;

    private Schemas() {}

    /**
     * The body as the present schema has it.
     *
     * @param schema from 1 to {@link #PRESENT}
     * @throws org.access524.json.MalformedJsonException if a step finds another thing than its schema has
     */
    static JsonObject present(int schema, String prefix, String id, JsonObject body) {
        JsonObject present = body;
        for (Migration step : STEPS.subList(schema - 1, STEPS.size())) {
            present = step.migrate(prefix, id, present);
        }
        return present;
    }
}
