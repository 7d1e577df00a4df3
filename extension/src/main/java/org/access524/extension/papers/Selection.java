package org.access524.extension.papers;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.worker.Records;
import org.access524.json.JsonObject;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;

/** Which records a message wants: those of one request, of one patient, or all. */
record Selection(List<Patient> patients, List<AccessRequest> requests) {

    /** By {@code requestId} or {@code patientId}; one that is not known is refused. A deleted patient may have requests. */
    static Selection of(JsonObject message, Records records) {
        String requestId = message.text("requestId");
        String patientId = message.text("patientId");
        if (!requestId.isEmpty()) {
            AccessRequest request = records.request(requestId);
            return new Selection(ofId(records.patients(), request.patientId()), List.of(request));
        }
        if (patientId.isEmpty()) {
            return new Selection(records.patients(), records.requests());
        }
        Patient patient = records.patient(patientId);
        List<AccessRequest> requests = new ArrayList<>();
        for (AccessRequest request : records.requests()) {
            if (request.patientId().equals(patientId)) {
                requests.add(request);
            }
        }
        return new Selection(List.of(patient), requests);
    }

    private static List<Patient> ofId(List<Patient> patients, String id) {
        for (Patient patient : patients) {
            if (patient.id().equals(id)) {
                return List.of(patient);
            }
        }
        return List.of();
    }
}
