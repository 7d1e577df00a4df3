package org.access524.extension.ui;

import org.access524.export.PatientJson;
import org.access524.json.JsonObject;

/** What to call a patient in a list. */
final class PatientNames {

    private PatientNames() {}

    static String of(JsonObject patient) {
        return PatientJson.read(patient).name().full();
    }
}
