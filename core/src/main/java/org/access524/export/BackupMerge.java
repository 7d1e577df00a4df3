package org.access524.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.JsonValue;
import org.access524.json.MalformedJsonException;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;
import org.access524.request.Event;
import org.access524.text.Message;

/**
 * Brings a backup in beside what is here. Nothing that is here is changed or lost: without a clock nobody can say which
 * of two versions is newer, so the one that is here stays and the difference is reported. Records that cannot be read
 * are refused one by one; the rest is taken.
 */
public final class BackupMerge {

    private final List<Patient> patients;
    private final List<AccessRequest> requests;
    private final List<Message> merged = new ArrayList<>();
    private final List<Message> same = new ArrayList<>();
    private final List<Message> refused = new ArrayList<>();

    BackupMerge(List<Patient> patients, List<AccessRequest> requests) {
        this.patients = new ArrayList<>(patients);
        this.requests = new ArrayList<>(requests);
    }

    /**
     * What there is after a backup was brought in.
     *
     * @param patients all of them, those that were here first
     * @param requests all of them, those that were here first
     * @param merged what is new, one message each
     * @param same what was here already
     * @param refused what was not taken, and why
     */
    public record Result(
            List<Patient> patients,
            List<AccessRequest> requests,
            List<Message> merged,
            List<Message> same,
            List<Message> refused) {}

    Result merge(JsonObject backup) {
        try {
            if (!backup.text("format").equals(Backup.FORMAT) || backup.integer("schema", 0) < 1) {
                refused.add(BackupSentence.BACKUP_NOT_OURS.with());
            } else if (backup.integer("schema", 0) > Backup.SCHEMA) {
                refused.add(BackupSentence.BACKUP_TOO_NEW.with());
            } else {
                mergeRecords(backup);
            }
        } catch (MalformedJsonException malformed) {
            refused.add(BackupSentence.BACKUP_DAMAGED.with(malformed.getMessage()));
        }
        return new Result(patients, requests, merged, same, refused);
    }

    private void mergeRecords(JsonObject backup) {
        JsonArray patientItems = backup.array("patients");
        JsonArray requestItems = backup.array("requests");
        for (int i = 0; i < patientItems.items().size(); i++) {
            try {
                mergePatient(PatientJson.read(object(patientItems.items().get(i))));
            } catch (MalformedJsonException malformed) {
                refused.add(BackupSentence.BACKUP_PATIENT_UNREADABLE.with("" + (i + 1), malformed.getMessage()));
            }
        }
        for (int i = 0; i < requestItems.items().size(); i++) {
            try {
                mergeRequest(RequestJson.read(object(requestItems.items().get(i))));
            } catch (MalformedJsonException malformed) {
                refused.add(BackupSentence.BACKUP_REQUEST_UNREADABLE.with("" + (i + 1), malformed.getMessage()));
            }
        }
    }

    private static JsonObject object(JsonValue item) {
        if (item instanceof JsonObject object) {
            return object;
        }
        throw new MalformedJsonException("item");
    }

    private void mergePatient(Patient incoming) {
        String name =
                incoming.name().isEmpty() ? incoming.id() : incoming.name().full();
        for (Patient here : patients) {
            if (here.id().equals(incoming.id())) {
                if (here.equals(incoming)) {
                    same.add(BackupSentence.BACKUP_PATIENT_SAME.with(name));
                } else {
                    refused.add(BackupSentence.BACKUP_PATIENT_DIFFERENT.with(name));
                }
                return;
            }
        }
        patients.add(incoming);
        merged.add(BackupSentence.BACKUP_PATIENT_ADDED.with(name));
    }

    private void mergeRequest(AccessRequest incoming) {
        for (int i = 0; i < requests.size(); i++) {
            if (requests.get(i).id().equals(incoming.id())) {
                requests.set(i, mergeEvents(requests.get(i), incoming));
                return;
            }
        }
        requests.add(incoming);
        merged.add(BackupSentence.BACKUP_REQUEST_ADDED.with(nameOf(incoming)));
    }

    private AccessRequest mergeEvents(AccessRequest here, AccessRequest incoming) {
        String name = nameOf(here);
        if (!here.withEvents(List.of()).equals(incoming.withEvents(List.of()))) {
            refused.add(BackupSentence.BACKUP_REQUEST_DIFFERENT.with(name));
            return here;
        }
        List<Event> events = new ArrayList<>(here.events());
        boolean different = false;
        for (Event event : incoming.events()) {
            Optional<Event> known = here.event(event.id());
            if (known.isEmpty()) {
                events.add(event);
            } else if (!known.get().equals(event)) {
                different = true;
                refused.add(BackupSentence.BACKUP_EVENT_DIFFERENT.with(name, event.id()));
            }
        }
        int added = events.size() - here.events().size();
        if (added > 0) {
            merged.add(BackupSentence.BACKUP_EVENTS_ADDED.with(name, "" + added));
        } else if (!different) {
            same.add(BackupSentence.BACKUP_REQUEST_SAME.with(name));
        }
        return here.withEvents(events);
    }

    private static String nameOf(AccessRequest request) {
        String provider = request.provider().name();
        return provider.isEmpty() ? request.id() : provider;
    }
}
