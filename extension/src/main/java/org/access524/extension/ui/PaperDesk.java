package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.FieldJson;
import org.access524.extension.paper.PdfFile;
import org.access524.extension.paper.Typeface;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.JsonValue;
import org.access524.paper.Blank;
import org.access524.paper.TextFit;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** A form on the desk: its pages with what will be written on them, the list of it, and what is left to the person. */
final class PaperDesk {

    /** A value below this length has no shorter form. */
    private static final int SHORTENED = 10;

    /** After so many tries the person is told what does not fit. */
    private static final int ROUNDS = 3;

    private final Frame frame;
    private final PdfFile file;
    private final List<Blank> blanks;
    private final Map<String, PaperEntry> entries = new LinkedHashMap<>();
    private final HTMLSelectElement patient = View.select();
    private final JsonArray patients;
    private final ScopeChooser scope;
    private final Typeface typeface = Typeface.forMeasuring();
    private final PaperSheets sheets;
    private final PaperPacket packet;
    private final HTMLElement written = View.div("");
    private final HTMLElement left = View.div("");

    /** @param known of the request that the form is for, in the shape of the message contract */
    PaperDesk(Frame frame, PdfFile file, JsonArray patients, JsonObject known) {
        this.frame = frame;
        this.file = file;
        this.patients = patients;
        this.blanks = file.reading().blanks();
        this.sheets = new PaperSheets(file, typeface);
        this.scope = new ScopeChooser(known.object("scope"));
        this.packet = new PaperPacket(frame, file, this, known);
        for (JsonObject person : patients.objects(person -> person)) {
            View.addOption(
                    patient,
                    person.text("id"),
                    PatientNames.of(person),
                    person.text("id").equals(known.text("patientId")));
        }
        View.onChange(patient, () -> frame.attempt(this::plan));
        scope.onChange(() -> frame.attempt(this::plan));
    }

    HTMLElement build() {
        HTMLElement questions = View.div("fields");
        if (patient.getOptions().getLength() > 1) {
            questions.appendChild(View.labelled("popup_whose", patient));
        }
        scope.addTo(questions);
        HTMLElement about = View.div("card", questions);
        addNotes(about);
        PaperPalette palette = new PaperPalette(this, sheets);
        HTMLElement pages = View.element("section", "paper-pages", palette.build(), sheets.build());
        pages.setAttribute("aria-label", Sentences.say("paper_pages"));
        HTMLElement side = View.div("paper-side", about, written, left, packet.build());
        return View.div("paper-desk", pages, side);
    }

    private void addNotes(HTMLElement about) {
        if (file.reading().scan()) {
            about.appendChild(View.say("p", "note", "paper_scan"));
        } else if (blanks.isEmpty()) {
            about.appendChild(View.say("p", "note", "paper_no_blanks"));
        }
        if (file.hasXfa()) {
            about.appendChild(View.say("p", "note", "paper_has_xfa"));
        }
        if (file.isLocked()) {
            about.appendChild(View.say("p", "note", "paper_locked"));
        }
    }

    String patientId() {
        return patient.getValue();
    }

    JsonObject patient() {
        for (JsonObject person : patients.objects(person -> person)) {
            if (person.text("id").equals(patientId())) {
                return person;
            }
        }
        return new JsonObject();
    }

    JsonObject scope() {
        return scope.value();
    }

    /** What is to be written, on all pages. */
    List<PaperEntry> entries() {
        return new ArrayList<>(entries.values());
    }

    /** Asks what goes where. What the person has changed or added stays. */
    void plan() {
        if (!scope.isComplete()) {
            return;
        }
        Map<String, Integer> limits = new HashMap<>();
        List<JsonObject> items = planned(limits);
        for (int round = 0; round < ROUNDS && shorten(items, limits); round++) {
            items = planned(limits);
        }
        for (int i = 0; i < items.size(); i++) {
            Blank blank = blanks.get(i);
            PaperEntry before = entries.get(blank.field().id());
            if (before == null || !before.isTouched()) {
                entries.put(blank.field().id(), new PaperEntry(this, blank, items.get(i)));
            }
        }
        List<String> texts = new ArrayList<>();
        for (PaperEntry entry : entries.values()) {
            texts.add(entry.value());
        }
        typeface.prepare(texts);
        show();
    }

    /** @param limits of characters, by the ids of the blanks that have one; the answer has one item for each blank */
    private List<JsonObject> planned(Map<String, Integer> limits) {
        List<JsonValue> fields = new ArrayList<>();
        for (Blank blank : blanks) {
            JsonObject field = FieldJson.writeUnclassified(blank.field());
            Integer limit = limits.get(blank.field().id());
            fields.add(limit == null ? field : field.with("maxLength", limit));
        }
        JsonObject plan = Background.ask(
                "paperPlan",
                new JsonObject()
                        .with("fields", new JsonArray(fields))
                        .with("patientId", patientId())
                        .with("scope", scope.value()));
        return plan.array("items").objects(item -> item);
    }

    /** Limits what finds no room as it was planned: for most answers there is a shorter form. Whether there was any. */
    private boolean shorten(List<JsonObject> items, Map<String, Integer> limits) {
        boolean any = false;
        for (int i = 0; i < items.size(); i++) {
            Blank blank = blanks.get(i);
            String value = items.get(i).text("value");
            if (blank.kind() == Blank.Kind.TEXT && value.length() >= SHORTENED) {
                typeface.prepare(List.of(value));
                if (TextFit.lines(value, blank.kind(), blank.boxes(), typeface).isEmpty()) {
                    limits.put(blank.field().id(), value.length() * 4 / 5);
                    any = true;
                }
            }
        }
        return any;
    }

    /** Adds words of the person's own, or a mark. */
    void add(PaperEntry entry) {
        typeface.prepare(List.of(entry.value()));
        entries.put(entry.id(), entry);
        show();
        sheets.focus(entry);
    }

    /** Shows all anew, on the pages and in the lists. */
    private void show() {
        sheets.show(entries());
        HTMLElement fills = View.element("ul", "plan");
        HTMLElement rest = View.element("ul", "plan");
        int filled = 0;
        for (PaperEntry entry : entries.values()) {
            if (entry.isShownAsWritten()) {
                fills.appendChild(entry.row());
                filled++;
            } else if (!entry.isTrap()) {
                rest.appendChild(entry.leftRow());
            }
        }
        View.replace(written);
        if (filled > 0) {
            written.appendChild(View.div(
                    "card", View.say("h2", "", "paper_written"), View.say("p", "quiet", "paper_written_hint"), fills));
        }
        View.replace(left);
        if (rest.hasChildNodes()) {
            HTMLElement details = View.details("popup_left_to_you", rest);
            left.appendChild(View.div("card", details));
        }
    }

    /** The value of an entry is another one now. */
    void changed(PaperEntry entry) {
        frame.run(() -> {
            typeface.prepare(List.of(entry.value()));
            sheets.draw(entry);
        });
    }

    /** The person wants to write something where nothing was planned. */
    void taken(PaperEntry entry) {
        show();
        entry.focusRow();
    }

    void showOnPage(PaperEntry entry) {
        sheets.focus(entry);
    }

    void close() {
        file.close();
    }
}
