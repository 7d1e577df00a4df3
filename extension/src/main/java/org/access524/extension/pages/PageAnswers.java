package org.access524.extension.pages;

import java.util.List;
import java.util.Optional;
import org.access524.export.RequestJson;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.FieldJson;
import org.access524.extension.contract.PageReport;
import org.access524.extension.contract.PlannedFill;
import org.access524.extension.contract.ReportJson;
import org.access524.extension.contract.SentRequest;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.FilledTabs;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.RefusedException;
import org.access524.form.ClassifiedField;
import org.access524.form.FormField;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.page.ProviderState;
import org.access524.page.Vendor;
import org.access524.person.Patient;
import org.access524.request.Channel;
import org.access524.request.RequestScope;

/** Answers what concerns the page in a tab: what it is, what would go into it, and putting it there. */
final class PageAnswers {

    private final Records records;
    private final FilledTabs filled = new FilledTabs();
    private final ReportJson reports = new ReportJson(Sentences::say);

    PageAnswers(Records records) {
        this.records = records;
    }

    void join(Conversation conversation) {
        conversation
                .answer("report", this::report)
                .answer("plan", this::plan)
                .answer("fill", this::fill)
                .answer("undo", this::undo)
                .answer("show", this::show)
                .hear("gate", this::gate);
    }

    private JsonObject report(JsonObject message) {
        int tab = tab(message);
        PageReport report = TabReport.read(tab);
        TabBadge.paint(tab, report);
        return reports.write(report);
    }

    private JsonObject plan(JsonObject message) {
        PageReport report = TabReport.read(tab(message));
        Patient patient = chosen(message.text("patientId"));
        RequestScope scope =
                message.has("scope") ? RequestJson.scope(message.object("scope")) : RequestScope.EVERYTHING;
        return Filling.plan(report, patient, scope).write(Sentences::say);
    }

    private Patient chosen(String id) {
        if (!id.isEmpty()) {
            return records.patient(id);
        }
        List<Patient> patients = records.patients();
        if (patients.isEmpty()) {
            throw new RefusedException("error_no_patient");
        }
        return patients.get(0);
    }

    private JsonObject fill(JsonObject message) {
        int tab = tab(message);
        if (!message.has("plan")) {
            throw new MalformedJsonException("plan");
        }
        PlannedFill planned = PlannedFill.read(message.object("plan"));
        PageReport report = TabReport.read(tab);
        JsonObject results = Filling.fill(tab, planned, report);
        if (anythingFilled(results)) {
            filled.remember(tab, whatWasFilled(planned, report));
        }
        return results;
    }

    private static boolean anythingFilled(JsonObject results) {
        for (JsonObject result : results.array("results").objects(result -> result)) {
            if (result.text("outcome").equals("FILLED")) {
                return true;
            }
        }
        return false;
    }

    private static SentRequest whatWasFilled(PlannedFill planned, PageReport report) {
        Optional<Vendor> vendor = report.sighting().vendor();
        Channel channel = vendor.isPresent() ? channel(vendor.get()) : Channel.ONLINE_FORM;
        return new SentRequest(
                Platform.newId(),
                planned.patientId(),
                report.provider(),
                ProviderState.of(report.sighting().channels()).orElse(""),
                report.url(),
                channel,
                planned.scope(),
                "");
    }

    private static Channel channel(Vendor vendor) {
        return switch (vendor.channel()) {
            case PATIENT_PORTAL -> Channel.PATIENT_PORTAL;
            case VENDOR_PORTAL -> Channel.VENDOR_PORTAL;
            default -> Channel.ONLINE_FORM;
        };
    }

    private JsonObject undo(JsonObject message) {
        int tab = tab(message);
        filled.forget(tab);
        return Filling.undo(tab, TabReport.read(tab));
    }

    /** Brings a field of the page into view. */
    private JsonObject show(JsonObject message) {
        int tab = tab(message);
        PageReport report = TabReport.read(tab);
        for (ClassifiedField field : report.fields()) {
            if (field.field().id().equals(message.text("id"))) {
                show(tab, report, field.field());
                return new JsonObject();
            }
        }
        throw new RefusedException("error_page_changed");
    }

    private static void show(int tab, PageReport report, FormField field) {
        FrameReader.ask(
                tab,
                report.frame(field.frame()).orElseThrow().target(),
                new JsonObject().with("type", "show").with("id", FieldJson.idInFrame(field)));
    }

    private void gate(int tab, JsonObject message) {
        if (!message.bool("open")) {
            Browser.action().clearTab(tab);
            return;
        }
        try {
            TabBadge.paint(tab, TabReport.read(tab));
        } catch (RefusedException pageIsGone) {
            Browser.action().clearTab(tab);
        }
    }

    private static int tab(JsonObject message) {
        int tab = message.integer("tabId", -1);
        if (tab < 0) {
            throw new MalformedJsonException("tabId");
        }
        return tab;
    }
}
