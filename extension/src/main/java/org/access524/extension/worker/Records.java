package org.access524.extension.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.access524.export.PatientJson;
import org.access524.export.RequestJson;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.SentRequest;
import org.access524.extension.contract.Site;
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

    /** Under {@code reminded:<request>} is noted of what the person was notified. */
    private static final String REMINDED = "reminded";

    private final RecordStore store = new RecordStore();

    public List<Patient> patients() {
        return findPatients().records();
    }

    /** The patients, and what could not be read among them. */
    public Found<Patient> findPatients() {
        return found(store.readAll(PATIENT, PatientJson::read), true);
    }

    /** @throws RefusedException if there is none of that id */
    public Patient patient(String id) {
        return store.read(PATIENT, id, PatientJson::read)
                .orElseThrow(() -> new RefusedException("error_no_such_patient"));
    }

    public boolean hasPatient(String id) {
        return store.read(PATIENT, id, body -> body).isPresent();
    }

    /**
     * Saves these at once, or none of them.
     *
     * @return the names of the records that were left alone, because a newer version of this extension wrote what is there
     */
    public List<String> saveAll(List<Patient> patients, List<AccessRequest> requests) {
        Map<String, JsonObject> bodies = new LinkedHashMap<>();
        for (Patient patient : patients) {
            bodies.put(PATIENT + ":" + patient.id(), PatientJson.write(patient));
        }
        for (AccessRequest request : requests) {
            bodies.put(REQUEST + ":" + request.id(), RequestJson.write(request));
        }
        return bodies.isEmpty() ? List.of() : store.writeAll(bodies);
    }

    public void save(Patient patient) {
        store.write(PATIENT, patient.id(), PatientJson.write(patient));
    }

    /** Deletes the patient, and on which sites a form was filled for them; their requests stay. */
    public void deletePatient(String id) {
        List<String> keys = new ArrayList<>();
        keys.add(key(PATIENT, id));
        addSites(id, keys);
        store.delete(keys);
    }

    /** Deletes the patient with everything that was done for them. */
    public void deletePatientWithRequests(String id) {
        List<String> keys = new ArrayList<>();
        keys.add(key(PATIENT, id));
        addSites(id, keys);
        for (AccessRequest request : requests()) {
            if (request.patientId().equals(id)) {
                keys.add(key(REQUEST, request.id()));
                keys.add(key(REMINDED, request.id()));
            }
        }
        for (SentRequest sent : pending()) {
            if (sent.patientId().equals(id)) {
                keys.add(key(PENDING, sent.id()));
            }
        }
        store.delete(keys);
    }

    private void addSites(String patientId, List<String> keys) {
        for (Site site : sites()) {
            if (site.patientId().equals(patientId)) {
                keys.add(key(SITE, site.id()));
            }
        }
    }

    /** For whom a form was filled on that site last. */
    public Optional<String> patientAt(String origin) {
        return siteOf(origin).map(site -> site.patientId());
    }

    public void rememberPatientAt(String origin, String patientId) {
        String before = siteOf(origin).map(site -> site.id()).orElse("");
        boolean tells = before.equals(origin);
        Site site = new Site(before.isEmpty() || tells ? Platform.newId() : before, origin, patientId);
        store.write(SITE, site.id(), site.write());
        if (tells) {
            store.delete(List.of(key(SITE, before)));
        }
    }

    private Optional<Site> siteOf(String origin) {
        for (Site site : sites()) {
            if (site.origin().equals(origin)) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }

    private List<Site> sites() {
        return store.readAll(SITE, Site::read).records();
    }

    public List<AccessRequest> requests() {
        return findRequests().records();
    }

    /** The requests, and what could not be read among them. */
    public Found<AccessRequest> findRequests() {
        return found(store.readAll(REQUEST, RequestJson::read), false);
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

    /** Deletes the request, and of what the person was reminded about it. */
    public void deleteRequest(String id) {
        store.delete(List.of(key(REQUEST, id), key(REMINDED, id)));
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
        store.delete(List.of(key(PENDING, id)));
    }

    /** Whether the person has set a lock. */
    public boolean haveLock() {
        return store.hasLock();
    }

    /** Whether nobody has given the passphrase since the browser started. */
    public boolean areLocked() {
        return store.isLocked();
    }

    /**
     * Records, and what could not be read among them.
     *
     * @param problems in the person's language
     */
    public record Found<T>(List<T> records, JsonArray problems) {}

    /** @param ofPatients whether only the problems of patients are meant, or all others */
    private static <T> Found<T> found(RecordStore.Reading<T> reading, boolean ofPatients) {
        List<RecordStore.Problem> problems = new ArrayList<>();
        for (RecordStore.Problem problem : reading.problems()) {
            if ((":" + problem.key()).contains(":" + PATIENT + ":") == ofPatients) {
                problems.add(problem);
            }
        }
        return new Found<>(reading.records(), JsonArray.of(problems, problem -> said(problem)));
    }

    private static JsonObject said(RecordStore.Problem problem) {
        return new JsonObject()
                .with("record", problem.key())
                .with("kind", problem.kind().name())
                .with("text", Sentences.say("problem_" + problem.kind().name(), problem.key()));
    }

    private static String key(String prefix, String id) {
        return prefix + ":" + id;
    }

    public interface Change {
        AccessRequest of(AccessRequest request);
    }
}
