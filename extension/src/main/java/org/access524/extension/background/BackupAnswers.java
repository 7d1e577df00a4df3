package org.access524.extension.background;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.access524.export.Backup;
import org.access524.export.BackupMerge;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Sentences;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.PaperDesk;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.RefusedException;
import org.access524.extension.worker.Today;
import org.access524.json.JsonObject;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/** Answers what takes everything out, brings it back in, or erases it. */
final class BackupAnswers {

    private final Records records;

    BackupAnswers(Records records) {
        this.records = records;
    }

    void join(Conversation conversation) {
        conversation
                .answer("export", this::export)
                .answer("import", this::restore)
                .answer("eraseAll", message -> eraseAll());
    }

    /** The name of the file says nothing of what is in it. */
    private JsonObject export(JsonObject message) {
        LocalDate today = Today.of(message);
        Selection chosen = Selection.of(message, records);
        String name = "access524-" + IsoDate.print(today);
        return switch (message.text("format")) {
            case "", "json" ->
                file(
                        JsonBridge.print(Backup.write(chosen.patients(), chosen.requests())),
                        name + ".json",
                        "application/json");
            case "ics" ->
                file(PaperDesk.ask("ics", chosen.patients(), chosen.requests(), today), name + ".ics", "text/calendar");
            case "csv" ->
                file(PaperDesk.ask("csv", chosen.patients(), chosen.requests(), today), name + ".csv", "text/csv");
            default -> throw new RefusedException("error_format", message.text("format"));
        };
    }

    private static JsonObject file(String text, String name, String mime) {
        return new JsonObject().with("text", text).with("name", name).with("mime", mime);
    }

    private JsonObject eraseAll() {
        records.deleteAll();
        return new JsonObject();
    }

    /** Writes what is new, and nothing else: what is here may be changed meanwhile. */
    private JsonObject restore(JsonObject message) {
        List<Patient> patients = records.patients();
        List<AccessRequest> requests = records.requests();
        BackupMerge.Result result = Backup.merge(parse(message.text("data")), patients, requests);
        List<String> refused = said(result.refused());
        for (Patient patient : result.patients()) {
            if (!patients.contains(patient) && !records.restore(patient)) {
                refused.add(Sentences.say("problem_NEWER_SCHEMA", "patient:" + patient.id()));
            }
        }
        for (AccessRequest request : result.requests()) {
            if (!requests.contains(request) && !records.restore(request)) {
                refused.add(Sentences.say("problem_NEWER_SCHEMA", "request:" + request.id()));
            }
        }
        return new JsonObject()
                .with("merged", said(result.merged()))
                .with("same", said(result.same()))
                .with("refused", refused);
    }

    private static JsonObject parse(String text) {
        try {
            return JsonBridge.parse(text);
        } catch (RuntimeException notJson) {
            throw new RefusedException("backup_not_ours");
        }
    }

    private static List<String> said(List<Message> messages) {
        List<String> said = new ArrayList<>();
        for (Message message : messages) {
            said.add(Sentences.say(message));
        }
        return said;
    }
}
