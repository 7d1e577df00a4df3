package org.access524.extension.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.access524.export.Backup;
import org.access524.export.BackupMerge;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Sentences;
import org.access524.extension.store.SealDesk;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Passphrases;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.RefusedException;
import org.access524.extension.worker.Today;
import org.access524.json.JsonObject;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/** Answers what takes everything out, and brings it back in: in the clear, or sealed with a passphrase. */
final class BackupAnswers {

    private final Records records;

    BackupAnswers(Records records) {
        this.records = records;
    }

    void join(Conversation conversation) {
        conversation.answer("export", this::export).answer("import", this::restore);
    }

    /** The name of the file says nothing of what is in it. */
    private JsonObject export(JsonObject message) {
        LocalDate today = Today.of(message);
        Selection chosen = Selection.of(message, records);
        String name = "access524-" + IsoDate.print(today);
        return switch (message.text("format")) {
            case "", "json" -> file(backup(chosen, message.text("passphrase")), name + ".json", "application/json");
            case "ics" ->
                file(Papers.calendar(chosen.patients(), chosen.requests(), today), name + ".ics", "text/calendar");
            case "csv" -> file(Papers.log(chosen.patients(), chosen.requests()), name + ".csv", "text/csv");
            default -> throw new RefusedException("error_format", message.text("format"));
        };
    }

    private static String backup(Selection chosen, String passphrase) {
        JsonObject backup = Backup.write(chosen.patients(), chosen.requests());
        if (!passphrase.isEmpty()) {
            Passphrases.check(passphrase);
            backup = Backup.sealed(SealDesk.seal(passphrase, Backup.FORMAT, JsonBridge.print(backup)));
        }
        return JsonBridge.print(backup);
    }

    private static JsonObject file(String text, String name, String mime) {
        return new JsonObject().with("text", text).with("name", name).with("mime", mime);
    }

    private static JsonObject opened(JsonObject backup, String passphrase) {
        if (!Backup.isSealed(backup)) {
            return backup;
        }
        if (passphrase.isEmpty()) {
            throw new RefusedException("error_backup_sealed");
        }
        return parse(SealDesk.open(passphrase, Backup.FORMAT, backup.object("sealed"))
                .orElseThrow(() -> new RefusedException("error_backup_passphrase")));
    }

    /** Writes what is new, and nothing else: what is here may be changed meanwhile. */
    private JsonObject restore(JsonObject message) {
        List<Patient> patients = records.patients();
        List<AccessRequest> requests = records.requests();
        JsonObject backup = opened(parse(message.text("data")), message.text("passphrase"));
        BackupMerge.Result result = Backup.merge(backup, patients, requests);
        List<String> refused = said(result.refused());
        for (String key : records.saveAll(newOnes(result.patients(), patients), newOnes(result.requests(), requests))) {
            refused.add(Sentences.say("problem_NEWER_SCHEMA", key));
        }
        return new JsonObject()
                .with("merged", said(result.merged()))
                .with("same", said(result.same()))
                .with("refused", refused);
    }

    private static <T> List<T> newOnes(List<T> all, List<T> known) {
        Set<T> before = new HashSet<>(known);
        List<T> fresh = new ArrayList<>();
        for (T one : all) {
            if (!before.contains(one)) {
                fresh.add(one);
            }
        }
        return fresh;
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
