package org.access524.extension.ui;

import org.access524.export.PatientJson;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;

/** What to call a patient in a list. */
final class PatientNames {

    private PatientNames() {}

    /** The name of the patient of that id; empty if there is none, or no other to be told apart from. */
    static String amongSeveral(JsonArray patients, String id) {
        for (JsonObject patient : patients.objects(patient -> patient)) {
            if (patients.items().size() > 1 && patient.text("id").equals(id)) {
                return of(patient);
            }
        }
        return "";
    }

    static String of(JsonObject patient) {
        return PatientJson.read(patient).name().full();
    }
}
