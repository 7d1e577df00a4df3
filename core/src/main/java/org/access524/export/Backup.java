package org.access524.export;

import java.util.List;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;

/**
 * Everything that the person keeps, as one object: {@code {format: "access524-backup", schema: 1, patients, requests}}.
 * {@link BackupMerge} brings it back.
 */
public final class Backup {

    /** Tells a backup from other JSON. */
    public static final String FORMAT = "access524-backup";

    /** The shape of the records in it; a backup of a higher one is refused. */
    public static final int SCHEMA = 1;

    /** A sealed backup is of this schema, so that a version that knows no seals refuses it. */
    private static final int SEALED_SCHEMA = 2;

    private Backup() {}

    /** The backup as a new object. */
    public static JsonObject write(List<Patient> patients, List<AccessRequest> requests) {
        return new JsonObject()
                .with("format", FORMAT)
                .with("schema", SCHEMA)
                .with("patients", JsonArray.of(patients, patient -> PatientJson.write(patient)))
                .with("requests", JsonArray.of(requests, request -> RequestJson.write(request)));
    }

    /** A backup in which all that {@link #write} gave is sealed: {@code {format, schema: 2, sealed}}. */
    public static JsonObject sealed(JsonObject seal) {
        return new JsonObject()
                .with("format", FORMAT)
                .with("schema", SEALED_SCHEMA)
                .with("sealed", seal);
    }

    /** Whether that has to be opened before it is merged. */
    public static boolean isSealed(JsonObject backup) {
        return backup.integer("schema", 0) == SEALED_SCHEMA && backup.has("sealed");
    }

    /** What of {@code backup} can be taken over beside what is here already. */
    public static BackupMerge.Result merge(JsonObject backup, List<Patient> patients, List<AccessRequest> requests) {
        return new BackupMerge(patients, requests).merge(backup);
    }
}
