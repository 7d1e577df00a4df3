package org.access524.paper;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.FieldOption;

/** An invented page: words and fields where a test puts them. */
final class FormPage {
    private static final double SIZE = 10;

    private final List<PrintedText> texts = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final List<Widget> widgets = new ArrayList<>();

    /** @param top of the line, in points from the top of the page */
    FormPage print(double left, double top, String words) {
        return print(left, top, words, "Helvetica");
    }

    FormPage heading(double left, double top, String words) {
        return print(left, top, words, "Helvetica-Bold");
    }

    private FormPage print(double left, double top, String words, String font) {
        double width = Face.of(font).width(words, false) / 1000 * SIZE;
        texts.add(new PrintedText(words, new Box(left, top, left + width, top + SIZE), SIZE, font));
        return this;
    }

    FormPage rule(double left, double y, double right) {
        rules.add(new Box(left, y, right, y + 0.5));
        return this;
    }

    FormPage upright(double x, double top, double bottom) {
        rules.add(new Box(x, top, x + 0.5, bottom));
        return this;
    }

    /** A field for text, as high as a line. */
    FormPage text(double left, double top, double right, String name) {
        return widget(name, Widget.Type.TEXT, new Box(left, top - 2, right, top + 12), "", 0, false);
    }

    FormPage check(double left, double top, String name) {
        return widget(name, Widget.Type.CHECK, new Box(left, top, left + 10, top + 10), "Yes", 0, false);
    }

    FormPage mark(double left, double top, String name, String on) {
        return widget(name, Widget.Type.CHECK, new Box(left, top, left + 10, top + 10), on, 0, false);
    }

    FormPage radio(double left, double top, String name, String on) {
        return widget(name, Widget.Type.RADIO, new Box(left, top, left + 10, top + 10), on, 0, false);
    }

    FormPage comb(double left, double top, double right, String name, int length) {
        return widget(name, Widget.Type.TEXT, new Box(left, top - 2, right, top + 12), "", length, true);
    }

    FormPage button(double left, double top, String name) {
        return widget(name, Widget.Type.BUTTON, new Box(left, top, left + 60, top + 14), "", 0, false);
    }

    FormPage widget(String name, Widget.Type type, Box box, String on, int maxLength, boolean comb) {
        List<FieldOption> options = List.of();
        widgets.add(new Widget(
                "w" + (widgets.size() + 1),
                name,
                "",
                type,
                box,
                on,
                options,
                maxLength,
                false,
                comb,
                false,
                false,
                false,
                on.isEmpty() ? "" : "Off"));
        return this;
    }

    PaperPage page() {
        return new PaperPage(1, 612, 792, texts, rules, List.of(), List.of(), List.of(), widgets);
    }

    List<Blank> blanks() {
        return PaperForm.blanks(List.of(page()));
    }

    /** The labels in the order of reading. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        blanks().forEach(blank -> labels.add(blank.field().label()));
        return labels;
    }
}
