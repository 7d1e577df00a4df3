package org.access524.extension.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.access524.export.CalendarEntries;
import org.access524.export.CalendarEntry;
import org.access524.export.CalendarFile;
import org.access524.export.EventLog;
import org.access524.export.PatientJson;
import org.access524.export.RequestJson;
import org.access524.extension.browser.English;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.PaperDesk;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.Today;
import org.access524.json.JsonObject;
import org.access524.packet.Packet;
import org.access524.packet.PacketJson;
import org.access524.packet.PacketWriter;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;
import org.teavm.jso.JSObject;

/** Answers {@code packet}, and writes calendars and logs for the program that answers {@code export}. */
public final class Papers {

    private static final double MILLISECONDS = 1000;

    private Papers() {}

    public static void main(String[] arguments) {
        Records records = new Records();
        PaperDesk.open(Papers::answer);
        new Conversation().answer("packet", message -> packet(records, message)).listen();
    }

    /** In English: an authority has to read it. */
    private static JsonObject packet(Records records, JsonObject message) {
        AccessRequest request = records.request(message.text("requestId"));
        Patient patient = records.patient(request.patientId());
        Packet packet = PacketWriter.write(patient, request, Today.of(message), English::say);
        return PacketJson.write(packet);
    }

    private static JSObject answer(JSObject question) {
        JsonObject order = JsonBridge.objectFromBrowser(question);
        List<AccessRequest> requests = order.array("requests").objects(request -> RequestJson.read(request));
        Map<String, String> names = names(order.array("patients").objects(patient -> PatientJson.read(patient)));
        String text = order.text("format").equals("csv")
                ? EventLog.write(requests, names, Sentences::say)
                : calendar(requests, names, order);
        return JsonBridge.toBrowser(new JsonObject().with("text", text));
    }

    private static String calendar(List<AccessRequest> requests, Map<String, String> names, JsonObject order) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (AccessRequest request : requests) {
            entries.addAll(CalendarEntries.of(request, names.getOrDefault(request.patientId(), ""), Today.of(order)));
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
