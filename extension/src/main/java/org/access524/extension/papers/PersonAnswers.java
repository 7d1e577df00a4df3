package org.access524.extension.papers;

import org.access524.export.PatientJson;
import org.access524.extension.browser.Platform;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.RefusedException;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.person.Patient;

/** Answers what concerns the people whose records are asked for. */
final class PersonAnswers {

    private final Records records;

    PersonAnswers(Records records) {
        this.records = records;
    }

    void join(Conversation conversation) {
        conversation
                .answer("patients", message -> patients())
                .answer("savePatient", this::save)
                .answer("deletePatient", this::delete);
    }

    private JsonObject patients() {
        Records.Found<Patient> found = records.findPatients();
        return new JsonObject()
                .with("patients", JsonArray.of(found.records(), PatientJson::write))
                .with("problems", found.problems());
    }

    private JsonObject save(JsonObject message) {
        JsonObject json = message.object("patient");
        if (json.text("id").isEmpty()) {
            json.with("id", Platform.newId());
        }
        Patient patient = PatientJson.read(json);
        if (patient.name().isEmpty()) {
            throw new RefusedException("error_patient_without_name");
        }
        records.save(patient);
        return patients().with("savedId", patient.id());
    }

    private JsonObject delete(JsonObject message) {
        if (message.bool("withRequests")) {
            records.deletePatientWithRequests(message.text("id"));
        } else {
            records.deletePatient(message.text("id"));
        }
        return patients();
    }
}
