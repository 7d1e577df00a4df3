package org.access524.paper;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldClassifier;
import org.access524.form.FieldMeaning;
import org.access524.form.FormField;

/** Draws a page of an invented form for a test: letter size, half a point of width for each point of size and character. */
final class FlatPage {

    static final double SIZE = 10;
    private static final double CHARACTER = 5;

    private final List<PrintedText> texts = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final List<Box> frames = new ArrayList<>();
    private final List<Box> shades = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Widget> widgets = new ArrayList<>();

    /** A page without words is a scan, so every page begins with some. */
    FlatPage() {
        text(100, 40, "Form for the release of health records");
    }

    /** @param base the height of the base line */
    FlatPage text(double left, double base, String text) {
        return text(left, base, text, "ABCDEF+Helvetica");
    }

    FlatPage text(double left, double base, String text, String font) {
        double width = text.length() == 1 ? 0.8 * SIZE : CHARACTER * text.length();
        texts.add(new PrintedText(text, new Box(left, base - 0.8 * SIZE, left + width, base + 0.2 * SIZE), SIZE, font));
        return this;
    }

    FlatPage heading(double left, double base, String text) {
        return text(left, base, text, "ABCDEF+Helvetica-Bold");
    }

    /** A square and what it says. */
    FlatPage box(double left, double base, String text) {
        return frame(left, base - 8, left + 9, base + 1).text(left + 14, base, text);
    }

    /** The strokes of a table. */
    FlatPage table(double[] uprights, double... levels) {
        for (double level : levels) {
            rule(uprights[0], uprights[uprights.length - 1], level);
        }
        for (double each : uprights) {
            upright(each, levels[0], levels[levels.length - 1]);
        }
        return this;
    }

    /** A level stroke. */
    FlatPage rule(double left, double right, double at) {
        rules.add(new Box(left, at - 0.25, right, at + 0.25));
        return this;
    }

    /** An upright stroke. */
    FlatPage upright(double at, double top, double bottom) {
        rules.add(new Box(at - 0.25, top, at + 0.25, bottom));
        return this;
    }

    FlatPage frame(double left, double top, double right, double bottom) {
        frames.add(new Box(left, top, right, bottom));
        return this;
    }

    FlatPage shade(double left, double top, double right, double bottom) {
        shades.add(new Box(left, top, right, bottom));
        return this;
    }

    FlatPage picture(double left, double top, double right, double bottom) {
        pictures.add(new Box(left, top, right, bottom));
        return this;
    }

    FlatPage widget(double left, double top, double right, double bottom) {
        String id = "w" + widgets.size();
        widgets.add(new Widget(
                id,
                id,
                "",
                Widget.Type.TEXT,
                new Box(left, top, right, bottom),
                "",
                List.of(),
                0,
                false,
                false,
                false,
                false,
                false,
                ""));
        return this;
    }

    /** What is asked in each place, in the order of reading. */
    List<FieldMeaning> meanings() {
        List<FormField> fields = new ArrayList<>();
        PaperForm.blanks(List.of(page())).forEach(blank -> fields.add(blank.field()));
        return FieldClassifier.classify(fields).stream()
                .map(ClassifiedField::meaning)
                .toList();
    }

    PaperPage page() {
        return new PaperPage(1, 612, 792, texts, rules, frames, shades, pictures, widgets);
    }

    List<Place> places() {
        return FlatPlaces.of(page(), FillablePlaces.of(page()));
    }

    /** The places of one kind. */
    List<Place> places(Blank.Kind kind) {
        return places().stream().filter(place -> place.kind() == kind).toList();
    }

    List<Place> blanks() {
        return places(Blank.Kind.TEXT);
    }

    List<Place> ticks() {
        return places(Blank.Kind.CHECK);
    }
}
