package org.access524.extension.filling;

import java.util.List;
import org.access524.export.RequestJson;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.FieldJson;
import org.access524.extension.contract.PlannedFill;
import org.access524.extension.contract.SentRequest;
import org.access524.extension.contract.TabReading;
import org.access524.extension.tabs.FrameReader;
import org.access524.extension.tabs.TabReader;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.FilledTabs;
import org.access524.extension.worker.MeaningDesk;
import org.access524.extension.worker.ProviderDesk;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.RefusedException;
import org.access524.form.ClassifiedField;
import org.access524.form.FormField;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.person.Patient;
import org.access524.request.Channel;
import org.access524.request.RequestScope;

/** Answers what would go into the form in a tab, and has it put there. */
final class FillAnswers {

    private final Records records;
    private final FilledTabs filled = new FilledTabs();

    FillAnswers(Records records) {
        this.records = records;
    }

    void join(Conversation conversation) {
        conversation
                .answer("plan", this::plan)
                .answer("paperPlan", this::paperPlan)
                .answer("fill", this::fill)
                .answer("undo", this::undo)
                .answer("show", this::show);
    }

    private JsonObject plan(JsonObject message) {
        TabReading reading = TabReader.read(TabReader.tab(message));
        Patient patient = chosen(message.text("patientId"), TabReader.origin(reading.url()));
        return Filling.plan(reading, patient, scope(message)).write(Sentences::say);
    }

    /** The plan for a form on paper, whose fields the page that shows it has read. */
    private JsonObject paperPlan(JsonObject message) {
        List<ClassifiedField> fields =
                MeaningDesk.ask(message.array("fields")).objects(field -> FieldJson.read(field, 0));
        return Filling.plan("", List.of(), fields, chosen(message.text("patientId"), ""), scope(message))
                .write(Sentences::say);
    }

    private static RequestScope scope(JsonObject message) {
        return message.has("scope") ? RequestJson.scope(message.object("scope")) : RequestScope.EVERYTHING;
    }

    /** The patient of that id; without one whoever was asked for on this site before, or the first. */
    private Patient chosen(String id, String origin) {
        if (!id.isEmpty()) {
            return records.patient(id);
        }
        List<Patient> patients = records.patients();
        if (patients.isEmpty()) {
            throw new RefusedException("error_no_patient");
        }
        String before = records.patientAt(origin).orElse("");
        for (Patient patient : patients) {
            if (patient.id().equals(before)) {
                return patient;
            }
        }
        return patients.get(0);
    }

    private JsonObject fill(JsonObject message) {
        int tab = TabReader.tab(message);
        if (!message.has("plan")) {
            throw new MalformedJsonException("plan");
        }
        PlannedFill planned = PlannedFill.read(message.object("plan"));
        return fill(tab, planned, TabReader.read(tab));
    }

    /** Writes a plan, and remembers for whom that was, in case the form is sent. */
    JsonObject fill(int tab, PlannedFill planned, TabReading reading) {
        JsonObject results = Filling.fill(tab, planned, reading);
        if (Filling.filled(results) > 0) {
            filled.remember(tab, whatWasFilled(planned, reading));
            records.rememberPatientAt(TabReader.origin(planned.url()), planned.patientId());
        }
        return results;
    }

    private static SentRequest whatWasFilled(PlannedFill planned, TabReading reading) {
        JsonObject provider = ProviderDesk.ask(reading);
        return new SentRequest(
                Platform.newId(),
                planned.patientId(),
                provider.text("name"),
                provider.text("state"),
                reading.url(),
                channel(provider.text("channel")),
                planned.scope(),
                "");
    }

    private static Channel channel(String vendors) {
        return switch (vendors) {
            case "PATIENT_PORTAL" -> Channel.PATIENT_PORTAL;
            case "VENDOR_PORTAL" -> Channel.VENDOR_PORTAL;
            default -> Channel.ONLINE_FORM;
        };
    }

    private JsonObject undo(JsonObject message) {
        int tab = TabReader.tab(message);
        filled.forget(tab);
        return Filling.undo(tab, TabReader.read(tab));
    }

    /** Brings a field of the page into view. */
    private JsonObject show(JsonObject message) {
        int tab = TabReader.tab(message);
        TabReading reading = TabReader.read(tab);
        for (ClassifiedField field : reading.fields()) {
            if (field.field().id().equals(message.text("id"))) {
                show(tab, reading, field.field());
                return new JsonObject();
            }
        }
        throw new RefusedException("error_page_changed");
    }

    private static void show(int tab, TabReading reading, FormField field) {
        FrameReader.ask(
                tab,
                reading.frame(field.frame()).orElseThrow().target(),
                new JsonObject().with("type", "show").with("id", FieldJson.idInFrame(field)));
    }
}
