package org.access524.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.access524.json.JsonArray;
import org.access524.json.JsonNumber;
import org.access524.json.JsonObject;
import org.access524.json.JsonText;
import org.access524.json.MalformedJsonException;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Patient;
import org.access524.person.PersonName;
import org.access524.person.PostalAddress;
import org.access524.person.Preferences;
import org.access524.person.Relationship;
import org.access524.person.Representative;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventEditing;
import org.access524.request.EventKind;
import org.access524.request.KeptLetter;
import org.access524.request.KnownHow;
import org.access524.request.LetterKind;
import org.access524.request.Provider;
import org.access524.request.RequestScope;
import org.access524.text.Message;
import org.junit.jupiter.api.Test;

class BackupTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void whatIsWrittenIsReadBack() {
        assertEquals(patient("p-1"), PatientJson.read(PatientJson.write(patient("p-1"))));
        assertEquals(request("r-1"), RequestJson.read(RequestJson.write(request("r-1"))));
        for (EventKind kind : EventKind.values()) {
            Event event = new Event("e", kind, DAY, "a note", EventDetails.NONE);
            assertEquals(event, EventJson.read(EventJson.write(event)));
        }
    }

    @Test
    void aLetterIsKeptAsItWentOut() {
        Event event = new Event(
                "e",
                EventKind.REMINDER_SENT,
                DAY,
                "",
                EventDetails.NONE,
                Optional.of(new KeptLetter(LetterKind.OVERDUE, "Dear Sir,\n\n“now” 😀")));
        assertEquals(event, EventJson.read(EventJson.write(event)));
        JsonObject unknown = EventJson.write(event).with("letter", new JsonObject().with("kind", "POEM"));
        assertThrows(MalformedJsonException.class, () -> EventJson.read(unknown));
    }

    @Test
    void aPatientNeedsNothingButAnId() {
        Patient patient = PatientJson.read(new JsonObject().with("id", "p-1"));
        assertEquals(PersonName.NONE, patient.name());
        assertEquals(Preferences.DEFAULT, patient.preferences());
        assertEquals(Optional.empty(), patient.birthDate());
    }

    @Test
    void whatIsWrongIsNamed() {
        refused("id", PatientJson.write(patient("p-1")).with("id", "patient 1"), true);
        refused("id", PatientJson.write(patient("p-1")).with("id", ""), true);
        refused("birthDate", PatientJson.write(patient("p-1")).with("birthDate", "2026-02-30"), true);
        refused("email", PatientJson.write(patient("p-1")).with("email", 5), true);
        refused("channel", RequestJson.write(request("r-1")).with("channel", "PIGEON"), false);
        refused("provider", new JsonObject().with("id", "r-1").with("patientId", "p-1"), false);
        refused("jurisdiction", withMember("provider", new JsonObject().with("jurisdiction", "ZZ")), false);
        refused("kind", withMember("scope", new JsonObject()), false);
        refused("kind", withEvent(new JsonObject().with("id", "e").with("kind", "LOST")), false);
        refused("date", withEvent(new JsonObject().with("id", "e").with("kind", "NOTE")), false);
        JsonObject event = EventJson.write(Event.of("e", EventKind.NOTE, DAY));
        refused(
                "events",
                RequestJson.write(request("r-1")).with("events", new JsonArray(List.of(event, event))),
                false);
    }

    @Test
    void aBackupBringsEverythingBackIntoAnEmptyStore() {
        BackupMerge.Result result = Backup.merge(backup(), List.of(), List.of());
        assertEquals(List.of(patient("p-1")), result.patients());
        assertEquals(List.of(request("r-1")), result.requests());
        assertEquals(2, result.merged().size());
        assertEquals(List.of(), result.refused());
    }

    @Test
    void bringingItBackTwiceChangesNothing() {
        BackupMerge.Result result = Backup.merge(backup(), List.of(patient("p-1")), List.of(request("r-1")));
        assertEquals(List.of(), result.merged());
        assertEquals(2, result.same().size());
        assertEquals(List.of(request("r-1")), result.requests());
    }

    @Test
    void aDifferentPatientOfTheSameIdStaysAsItIsHere() {
        Patient here = PatientJson.read(PatientJson.write(patient("p-1")).with("phone", "another"));
        BackupMerge.Result result = Backup.merge(backup(), List.of(here), List.of());
        assertEquals(List.of(here), result.patients());
        assertEquals(List.of(Message.of("backup_patient_different", "Rosa Example")), result.refused());
    }

    @Test
    void eventsOfTheSameRequestAreMergedByTheirId() {
        AccessRequest here = EventEditing.add(
                EventEditing.remove(request("r-1"), "e-2"), Event.of("e-9", EventKind.NOTE, DAY.plusDays(1)));
        BackupMerge.Result result = Backup.merge(backup(), List.of(patient("p-1")), List.of(here));
        assertEquals(4, result.requests().get(0).events().size());
        assertEquals(List.of(Message.of("backup_events_added", "Example Hospital", "1")), result.merged());
    }

    @Test
    void aDifferentEventOfTheSameIdStaysAsItIsHere() {
        AccessRequest here = EventEditing.correct(request("r-1"), Event.sent("e-1", DAY.plusDays(9), Channel.FAX));
        BackupMerge.Result result = Backup.merge(backup(), List.of(patient("p-1")), List.of(here));
        assertEquals(List.of(here), result.requests());
        assertEquals(List.of(Message.of("backup_event_different", "Example Hospital", "e-1")), result.refused());
    }

    @Test
    void aRequestThatAsksForSomethingElseIsRefusedWhole() {
        AccessRequest here = RequestJson.read(RequestJson.write(request("r-1")).with("asked", "other words"));
        BackupMerge.Result result = Backup.merge(backup(), List.of(patient("p-1")), List.of(here));
        assertEquals(List.of(here), result.requests());
        assertEquals(List.of(Message.of("backup_request_different", "Example Hospital")), result.refused());
    }

    @Test
    void oneDamagedRecordDoesNotKeepTheOthersOut() {
        JsonObject damaged = backup().with(
                        "patients",
                        new JsonArray(List.of(
                                new JsonText("?"),
                                new JsonObject(),
                                PatientJson.write(patient("p-2")),
                                PatientJson.write(patient("p-3")).with("birthDate", "yesterday"))));
        BackupMerge.Result result = Backup.merge(damaged, List.of(), List.of());
        assertEquals(List.of(patient("p-2")), result.patients());
        assertEquals(
                List.of(
                        Message.of("backup_patient_unreadable", "1", "item"),
                        Message.of("backup_patient_unreadable", "2", "id"),
                        Message.of("backup_patient_unreadable", "4", "birthDate")),
                result.refused());
        assertEquals(1, result.requests().size());
    }

    @Test
    void whatIsNoBackupOrTooNewIsRefusedWhole() {
        refusedWhole("backup_not_ours", new JsonObject());
        refusedWhole("backup_not_ours", backup().with("format", "other"));
        refusedWhole("backup_too_new", backup().with("schema", 2));
        refusedWhole("backup_damaged", backup().with("schema", 1.5));
        refusedWhole("backup_damaged", backup().with("patients", new JsonNumber(1)));
    }

    @Test
    void everySentenceHasItsOwnKey() {
        Set<String> keys = new HashSet<>();
        for (BackupSentence sentence : BackupSentence.values()) {
            assertTrue(keys.add(sentence.key()), sentence.key());
        }
    }

    private static void refusedWhole(String key, JsonObject backup) {
        BackupMerge.Result result = Backup.merge(backup, List.of(), List.of(request("r-9")));
        assertEquals(key, result.refused().get(0).key());
        assertEquals(List.of(), result.patients());
        assertEquals(List.of(request("r-9")), result.requests());
    }

    private static void refused(String member, JsonObject json, boolean patient) {
        MalformedJsonException refusal = assertThrows(MalformedJsonException.class, () -> {
            if (patient) {
                PatientJson.read(json);
            } else {
                RequestJson.read(json);
            }
        });
        assertEquals(member, refusal.getMessage());
    }

    private static JsonObject withMember(String name, JsonObject value) {
        return RequestJson.write(request("r-1")).with(name, value);
    }

    private static JsonObject withEvent(JsonObject event) {
        return RequestJson.write(request("r-1")).with("events", new JsonArray(List.of(event)));
    }

    private static JsonObject backup() {
        return Backup.write(List.of(patient("p-1")), List.of(request("r-1")));
    }

    private static AccessRequest request(String id) {
        return new AccessRequest(
                id,
                "p-1",
                new Provider("Example Hospital", Jurisdiction.CA, Holder.HOSPITAL),
                "https://hospital.example/records",
                Channel.MAIL,
                new RequestScope(
                        RequestScope.Kind.IMAGES_WITH_REPORTS, Optional.of(DAY), Optional.empty(), "left knee"),
                "Please send \"everything\"\nto me.",
                List.of(
                        Event.sent("e-1", DAY, Channel.FAX),
                        Event.received("e-2", DAY.plusDays(1), KnownHow.TRACKED),
                        Event.extension(
                                "e-3",
                                DAY.plusDays(20),
                                new EventDetails.Extending(true, "Slow archive.", Optional.of(DAY.plusDays(40))))));
    }

    private static Patient patient(String id) {
        PersonName name = new PersonName("Rosa", "", "Example", "");
        PostalAddress address = new PostalAddress("1 Example Street", "", "Springfield", "CA", "90000", "US");
        return new Patient(
                id,
                name,
                "",
                Optional.of(LocalDate.of(1980, 2, 29)),
                "F",
                "0042",
                "rosa@example.org",
                "555-0100",
                "",
                address,
                Optional.of(new Representative(name, Relationship.OTHER, "letter", "", "", address)),
                new Preferences(List.of(CopyFormat.PAPER), List.of(Delivery.FAX, Delivery.EMAIL), true));
    }
}
