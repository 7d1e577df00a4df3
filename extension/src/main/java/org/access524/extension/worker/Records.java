package org.access524.extension.worker;

import java.util.List;
import java.util.Optional;
import org.access524.export.PatientJson;
import org.access524.export.RequestJson;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.SentRequest;
import org.access524.extension.store.NewerSchemaException;
import org.access524.extension.store.RecordStore;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;

/** The person's records: patients, requests, and forms that were perhaps sent. Each is one entry of the store. */
public final class Records {

    private static final String PATIENT = "patient";
    private static final String REQUEST = "request";
    private static final String PENDING = "pending";
    private static final String SITE = "site";

    private final RecordStore store = new RecordStore();

    public List<Patient> patients() {
        return findPatients().records();
    }

    /** The patients, and what could not be read among them. */
    public Found<Patient> findPatients() {
        return found(store.readAll(PATIENT, PatientJson::read));
    }

    /** @throws RefusedException if there is none of that id */
    public Patient patient(String id) {
        return store.read(PATIENT, id, PatientJson::read)
                .orElseThrow(() -> new RefusedException("error_no_such_patient"));
    }

    public void save(Patient patient) {
        store.write(PATIENT, patient.id(), PatientJson.write(patient));
    }

    /** Deletes the patient, and on which sites a form was filled for them; their requests stay. */
    public void deletePatient(String id) {
        store.delete(PATIENT, id);
        for (JsonObject site : store.readAll(SITE, site -> site).records()) {
            if (site.text("patientId").equals(id)) {
                store.delete(SITE, site.text("origin"));
            }
        }
    }

    /** For whom a form was filled on that site last. */
    public Optional<String> patientAt(String origin) {
        return store.read(SITE, origin, site -> site.text("patientId"));
    }

    public void rememberPatientAt(String origin, String patientId) {
        store.write(SITE, origin, new JsonObject().with("origin", origin).with("patientId", patientId));
    }

    public List<AccessRequest> requests() {
        return findRequests().records();
    }

    /** The requests, and what could not be read among them. */
    public Found<AccessRequest> findRequests() {
        return found(store.readAll(REQUEST, RequestJson::read));
    }

    /** @throws RefusedException if there is none of that id */
    public AccessRequest request(String id) {
        return store.read(REQUEST, id, RequestJson::read)
                .orElseThrow(() -> new RefusedException("error_no_such_request"));
    }

    public void save(AccessRequest request) {
        store.write(REQUEST, request.id(), RequestJson.write(request));
    }

    /** Reads, changes and writes a request with nothing else written in between. */
    public AccessRequest change(String id, Change change) {
        return store.change(
                REQUEST,
                id,
                RequestJson::read,
                found -> change.of(found.orElseThrow(() -> new RefusedException("error_no_such_request"))),
                RequestJson::write);
    }

    public void deleteRequest(String id) {
        store.delete(REQUEST, id);
    }

    public List<SentRequest> pending() {
        return store.readAll(PENDING, SentRequest::read).records();
    }

    public Optional<SentRequest> pending(String id) {
        return store.read(PENDING, id, SentRequest::read);
    }

    public void save(SentRequest sent) {
        store.write(PENDING, sent.id(), sent.write());
    }

    public void deletePending(String id) {
        store.delete(PENDING, id);
    }

    /** Saves what a backup holds; false if a newer version of this extension wrote what is here, which then stays. */
    public boolean restore(Patient patient) {
        try {
            save(patient);
            return true;
        } catch (NewerSchemaException newer) {
            return false;
        }
    }

    /** As for a patient. */
    public boolean restore(AccessRequest request) {
        try {
            save(request);
            return true;
        } catch (NewerSchemaException newer) {
            return false;
        }
    }

    public void deleteAll() {
        store.deleteAll();
    }

    /**
     * Records, and what could not be read among them.
     *
     * @param problems in the person's language
     */
    public record Found<T>(List<T> records, JsonArray problems) {}

    private static <T> Found<T> found(RecordStore.Reading<T> reading) {
        return new Found<>(
                reading.records(),
                JsonArray.of(
                        reading.problems(),
                        problem -> new JsonObject()
                                .with("record", problem.key())
                                .with("kind", problem.kind().name())
                                .with(
                                        "text",
                                        Sentences.say(
                                                "problem_" + problem.kind().name(), problem.key()))));
    }

    public interface Change {
        AccessRequest of(AccessRequest request);
    }
}
