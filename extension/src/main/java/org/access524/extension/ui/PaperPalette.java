package org.access524.extension.ui;

import java.util.List;
import org.access524.export.PatientJson;
import org.access524.extension.browser.Sentences;
import org.access524.paper.Blank;
import org.access524.paper.Box;
import org.access524.person.Patient;
import org.access524.person.PostalAddress;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Puts the person's data, a mark or other words wherever the person wants: for scans, and for what was not found. */
final class PaperPalette {

    private static final String MARK = "\u00d7";
    private static final double LINE = 15;

    private final PaperDesk desk;
    private final PaperSheets sheets;
    private final HTMLSelectElement what = View.select();
    private final HTMLInputElement words = View.input("text", "");

    PaperPalette(PaperDesk desk, PaperSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
        sheets.onPlace(this::place);
        View.addOption(what, "name", Sentences.say("meaning_PATIENT_FULL_NAME"), true);
        View.addOption(what, "birth", Sentences.say("meaning_PATIENT_BIRTH_DATE"), false);
        View.addOption(what, "address", Sentences.say("meaning_PATIENT_ADDRESS"), false);
        View.addOption(what, "phone", Sentences.say("meaning_PATIENT_PHONE"), false);
        View.addOption(what, "email", Sentences.say("meaning_PATIENT_EMAIL"), false);
        View.addOption(what, "mark", Sentences.say("paper_tick"), false);
        View.addOption(what, "words", Sentences.say("paper_other_words"), false);
    }

    HTMLElement build() {
        HTMLElement own = View.labelled("paper_words", words);
        own.setHidden(true);
        View.onChange(what, () -> {
            own.setHidden(!what.getValue().equals("words"));
            if (what.getValue().equals("words")) {
                words.focus();
            }
        });
        HTMLElement add = View.button("", "paper_place", this::placeInView);
        add.setId("place");
        HTMLElement bar = View.div(
                "paper-bar",
                View.labelled("paper_add", what),
                own,
                View.div("actions", add),
                View.labelled("paper_zoom", sheets.zoom()));
        return View.div("card", bar, View.say("p", "quiet", "paper_add_hint"));
    }

    private void placeInView() {
        int page = sheets.pageInView();
        place(page, 200, sheets.middleInView(page));
    }

    private void place(int page, double x, double y) {
        boolean mark = what.getValue().equals("mark");
        String value = mark ? "true" : value();
        if (value.isBlank()) {
            words.focus();
            return;
        }
        double width = mark ? LINE : Math.max(60, value.length() * 6.5);
        Box place = new Box(x, y - LINE / 2, x + width, y + LINE / 2);
        Blank.Kind kind = mark ? Blank.Kind.CHECK : Blank.Kind.TEXT;
        desk.add(PaperEntry.byHand(desk, page, place, kind, mark ? MARK : label(), value));
    }

    /** As people in the United States write it. */
    private static String birthDate(String iso) {
        return iso.length() < 10 ? "" : iso.substring(5, 7) + "/" + iso.substring(8) + "/" + iso.substring(0, 4);
    }

    private static String address(PostalAddress address) {
        StringBuilder line = new StringBuilder();
        for (String part : List.of(address.street(), address.street2(), address.cityStateZip())) {
            line.append(line.length() == 0 || part.isEmpty() ? "" : ", ").append(part);
        }
        return line.toString();
    }

    private String label() {
        return what.getValue().equals("words")
                ? Sentences.say("paper_other_words")
                : what.getOptions().item(what.getSelectedIndex()).getTextContent();
    }

    private String value() {
        Patient patient = PatientJson.read(desk.patient());
        return switch (what.getValue()) {
            case "name" -> patient.name().full();
            case "birth" -> birthDate(desk.patient().text("birthDate"));
            case "address" -> address(patient.address());
            case "phone" -> patient.phone();
            case "email" -> patient.email();
            default -> words.getValue().trim();
        };
    }
}
