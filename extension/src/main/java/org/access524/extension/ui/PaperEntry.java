package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.form.FieldType;
import org.access524.form.FormField;
import org.access524.json.JsonObject;
import org.access524.paper.Blank;
import org.access524.paper.Box;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** What goes into one blank of a form, or stands where the person put it; with its row in the list. */
final class PaperEntry {

    private static final int LONG_TEXT = 60;
    private static int added;

    private final PaperDesk desk;
    private final JsonObject item;
    private final HTMLInputElement box;
    private Blank blank;
    private HTMLElement input;
    private String value;
    private boolean taken;
    private boolean touched;

    /** @param item of the plan for that blank */
    PaperEntry(PaperDesk desk, Blank blank, JsonObject item) {
        this.desk = desk;
        this.blank = blank;
        this.item = item;
        this.value = item.text("value");
        this.box = View.box(item.text("decision").equals("FILL"));
        View.onChange(box, () -> {
            touched = true;
            desk.changed(this);
        });
    }

    /** Words that the person puts somewhere, or a mark if the kind is that of a box. */
    static PaperEntry byHand(PaperDesk desk, int page, Box place, Blank.Kind kind, String label, String value) {
        String id = "added-" + ++added;
        FieldType type = kind == Blank.Kind.CHECK ? FieldType.CHECKBOX : FieldType.TEXT;
        FormField field = new FormField(
                0, id, "", type, label, "", "", "", "", "", "", "", "", "", 0, List.of(), false, "", true, 0);
        JsonObject item = new JsonObject()
                .with("decision", "FILL")
                .with("label", label)
                .with("meaningText", label)
                .with("value", value)
                .with("shown", value)
                .with("reasonText", Sentences.say("paper_by_you"));
        PaperEntry entry = new PaperEntry(desk, new Blank(field, kind, page, List.of(place), List.of()), item);
        entry.touched = true;
        return entry;
    }

    String id() {
        return blank.field().id();
    }

    Blank blank() {
        return blank;
    }

    String value() {
        return value;
    }

    /** Whether the person has changed something about it, which no new plan may undo. */
    boolean isTouched() {
        return touched;
    }

    boolean isWritten() {
        return box.isChecked() && !value.isBlank();
    }

    boolean isMark() {
        return blank.kind() == Blank.Kind.CHECK;
    }

    boolean isShownAsWritten() {
        return item.text("decision").equals("FILL") || taken;
    }

    boolean isTrap() {
        return item.text("meaning").equals("HONEYPOT");
    }

    /** What the person reads at the blank, or else what it means. */
    String label() {
        return item.text("label").isBlank() ? item.text("meaningText") : item.text("label");
    }

    /** What will be read: a text as it is written, an answer that is chosen in its own words. */
    String shown() {
        boolean chosen = isMark() || blank.kind() == Blank.Kind.LIST;
        return chosen ? item.text("shown") : value;
    }

    /** Whether it stands where the person wants, as against in a field of the file's own. */
    boolean isMovable() {
        return blank.widgets().isEmpty();
    }

    void move(double right, double down) {
        List<Box> boxes = new ArrayList<>();
        for (Box each : blank.boxes()) {
            boxes.add(new Box(each.left() + right, each.top() + down, each.right() + right, each.bottom() + down));
        }
        place(boxes);
    }

    /** Makes the room of a text larger or smaller, and with it the type. */
    void grow(double points) {
        List<Box> boxes = new ArrayList<>();
        for (Box each : blank.boxes()) {
            double height = Math.max(8, each.height() + points);
            double width = Math.max(8, each.width() + points * (isMark() ? 1 : 4));
            boxes.add(new Box(each.left(), each.bottom() - height, each.left() + width, each.bottom()));
        }
        place(boxes);
    }

    private void place(List<Box> boxes) {
        touched = true;
        blank = new Blank(blank.field(), blank.kind(), blank.page(), boxes, blank.widgets());
        desk.changed(this);
    }

    /** Takes it off the page; in the list it can be had back. */
    void remove() {
        touched = true;
        box.setChecked(false);
        desk.changed(this);
    }

    HTMLElement row() {
        HTMLElement words = View.element("span", "", View.words("span", "", label()));
        HTMLElement row = View.element("li", "paper-entry", View.div("row", View.choice(box, words), find()));
        if (blank.kind() == Blank.Kind.TEXT || blank.kind() == Blank.Kind.COMB) {
            input = value.length() > LONG_TEXT ? View.textArea(value) : View.input("text", value);
            input.setAttribute("aria-label", label());
            input.addEventListener("input", event -> type());
            row.appendChild(input);
        } else if (!blank.field().options().isEmpty()) {
            words.appendChild(View.words("span", "value clip", shown()));
        }
        row.appendChild(View.words("div", "quiet", item.text("reasonText")));
        return row;
    }

    /** The row of a blank in which nothing was planned. */
    HTMLElement leftRow() {
        HTMLElement row = View.element(
                "li", "", View.words("div", "clip", label()), View.words("div", "quiet", item.text("reasonText")));
        HTMLElement actions = View.div("actions", find());
        if (item.text("decision").equals("LEFT") && blank.field().visible()) {
            actions.appendChild(labelled(View.button("small", "paper_fill_this", this::take)));
        }
        row.appendChild(actions);
        return row;
    }

    private HTMLElement find() {
        return labelled(View.button("small", "popup_show_field", () -> desk.showOnPage(this)));
    }

    /** Says to whom the screen is read for which blank the button is. */
    private HTMLElement labelled(HTMLElement button) {
        button.setAttribute("aria-label", Sentences.say("paper_action_label", button.getTextContent(), label()));
        return button;
    }

    /** The person writes into it: a mark at once, words as they type them. */
    private void take() {
        taken = true;
        touched = true;
        box.setChecked(true);
        if (isMark()) {
            value = blank.field().options().isEmpty()
                    ? "true"
                    : blank.field().options().get(0).value();
        }
        desk.taken(this);
    }

    private void type() {
        touched = true;
        value = input.getTagName().equals("TEXTAREA")
                ? ((HTMLTextAreaElement) input).getValue()
                : ((HTMLInputElement) input).getValue();
        box.setChecked(!value.isBlank());
        desk.changed(this);
    }

    void focusRow() {
        (input == null ? box : input).focus();
    }
}
