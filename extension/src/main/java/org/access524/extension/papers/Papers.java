package org.access524.extension.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.access524.export.CalendarEntries;
import org.access524.export.CalendarEntry;
import org.access524.export.CalendarFile;
import org.access524.export.EventLog;
import org.access524.extension.browser.English;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.RecordDesk;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.Today;
import org.access524.json.JsonObject;
import org.access524.packet.Packet;
import org.access524.packet.PacketJson;
import org.access524.packet.PacketWriter;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;

/**
 * Answers what leaves and comes back: packets, calendars, logs and backups; what concerns the people; and whose requests
 * went to the site that is open. It keeps no clock, so that {@code background} can be small.
 */
public final class Papers {

    private static final double MILLISECONDS = 1000;

    private Papers() {}

    public static void main(String[] arguments) {
        Records records = new Records();
        RecordDesk.open(records);
        Conversation conversation = new Conversation();
        new PersonAnswers(records).join(conversation);
        new BackupAnswers(records).join(conversation);
        new TrackedAnswers(records).join(conversation);
        conversation.answer("packet", message -> packet(records, message)).listen();
    }

    /** In English: an authority has to read it. */
    private static JsonObject packet(Records records, JsonObject message) {
        AccessRequest request = records.request(message.text("requestId"));
        Patient patient = records.patient(request.patientId());
        Packet packet = PacketWriter.write(patient, request, Today.of(message), English::say);
        return PacketJson.write(packet);
    }

    /** The text of a log of these requests. */
    static String log(List<Patient> patients, List<AccessRequest> requests) {
        return EventLog.write(requests, names(patients), Sentences::say);
    }

    /** The text of a calendar of these requests. */
    static String calendar(List<Patient> patients, List<AccessRequest> requests, LocalDate today) {
        Map<String, String> names = names(patients);
        List<CalendarEntry> entries = new ArrayList<>();
        for (AccessRequest request : requests) {
            entries.addAll(CalendarEntries.of(request, names.getOrDefault(request.patientId(), ""), today));
        }
        return CalendarFile.write(entries, Sentences::say, (long) (Platform.now() / MILLISECONDS));
    }

    private static Map<String, String> names(List<Patient> patients) {
        Map<String, String> names = new HashMap<>();
        for (Patient patient : patients) {
            names.put(patient.id(), patient.name().full());
        }
        return names;
    }
}
