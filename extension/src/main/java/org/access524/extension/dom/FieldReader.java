package org.access524.extension.dom;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FormField;
import org.teavm.jso.JSObject;

/** Reads the fields of this frame, open shadow roots included. No value of the person is written anywhere here. */
public final class FieldReader {

    /** What a person answers, native or drawn. */
    private static final String CONTROLS =
            "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]):not([type=image]),"
                    + "select,textarea,canvas,[contenteditable=''],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox],[role=searchbox],"
                    + "[role=spinbutton],[role=combobox],[role=listbox],button[aria-haspopup=listbox],[role=radio],"
                    + "[role=checkbox],[role=switch],[aria-checked],form [aria-pressed]";

    private static final int MOST_FIELDS = 600;
    private static List<Surroundings> read = List.of();

    private final List<PageField> fields = new ArrayList<>();
    private Surroundings around;

    private FieldReader() {}

    public static List<PageField> read() {
        FieldReader reader = new FieldReader();
        read = new ArrayList<>();
        int place = 0;
        for (JSObject root : Dom.roots()) {
            reader.around = LabelFinder.of(root, CONTROLS);
            read.add(reader.around);
            for (PageElement element : reader.around.controls()) {
                if (reader.fields.size() < MOST_FIELDS) {
                    reader.read(element, place++);
                }
            }
        }
        return reader.fields;
    }

    /** The words of a box as they were read last. */
    static String label(PageElement box) {
        for (Surroundings around : read) {
            if (around.knows(box)) {
                return around.label(box);
            }
        }
        return "";
    }

    private void read(PageElement element, int place) {
        if (element.matches(Widgets.RADIO)) {
            readRadio(element, place);
        } else if (!element.matches("canvas") || isSignaturePad(element)) {
            fields.add(single(element, place));
        }
    }

    private void readRadio(PageElement radio, int place) {
        List<PageElement> group = radioGroup(radio);
        if (!Dom.same(group.get(0), radio)) {
            return;
        }
        PageElement[] buttons = group.toArray(new PageElement[0]);
        List<FieldOption> options = new ArrayList<>();
        String chosen = "";
        boolean visible = false;
        for (PageElement button : group) {
            FieldOption option = option(button, buttons, options.size());
            options.add(option);
            chosen = Widgets.isOn(button) ? option.value() : chosen;
            visible = visible || Visibility.canBeSeen(button);
        }
        String row = around.row(radio);
        String question = row.isEmpty() ? around.group(radio) : row;
        String label = question.isEmpty() ? around.before(radio) : question;
        fields.add(new PageField(field(radio, FieldType.RADIO, place, label, options, chosen, visible), group));
    }

    /**
     * The radio buttons of which only one can be chosen: same name in the same form, or, nameless, same group; drawn ones
     * those of the nearest ancestor that holds more than one.
     */
    private List<PageElement> radioGroup(PageElement radio) {
        List<PageElement> group = new ArrayList<>();
        boolean drawn = !radio.matches("input");
        String name = drawn ? "" : radio.getName();
        String scope = name.isEmpty() ? "fieldset,[role=radiogroup],form" : "form";
        PageElement within = drawn ? Widgets.radiosAround(radio) : radio.closest(scope);
        for (PageElement other : around.controls()) {
            if (other.matches(drawn ? "[role=radio]:not(input)" : "input[type=radio]")
                    && (within == null || within.contains(other))
                    && (drawn || other.getName().equals(name))) {
                group.add(other);
            }
        }
        return group;
    }

    private PageField single(PageElement element, int place) {
        FieldType type = type(element);
        return new PageField(
                field(
                        element,
                        type,
                        place,
                        around.label(element),
                        options(element, type),
                        Values.now(element),
                        Visibility.canBeSeen(element)),
                List.of(element));
    }

    private FormField field(
            PageElement element,
            FieldType type,
            int place,
            String label,
            List<FieldOption> options,
            String value,
            boolean visible) {
        return new FormField(
                0,
                "field-" + fields.size(),
                Selector.of(element),
                type,
                label,
                around.hint(element),
                around.group(element),
                around.section(element),
                around.before(element),
                Dom.attribute(element, "name"),
                Dom.attribute(element, "id"),
                Dom.attribute(element, "autocomplete").toLowerCase(),
                Dom.attribute(element, "inputmode").toLowerCase(),
                Dom.attribute(element, "pattern"),
                Math.max(0, element.matches("input,textarea") ? element.getMaxLength() : 0),
                options,
                isRequired(element, label),
                value,
                visible,
                place);
    }

    private static boolean isRequired(PageElement element, String label) {
        return element.hasAttribute("required")
                || Dom.attribute(element, "aria-required").equals("true")
                || label.startsWith("*")
                || label.endsWith("*");
    }

    private static List<FieldOption> options(PageElement element, FieldType type) {
        List<FieldOption> options = new ArrayList<>();
        if (type == FieldType.SELECT || type == FieldType.SELECT_MULTIPLE) {
            String[] pairs = element.matches("select") ? Dom.options(element) : Widgets.options(element);
            for (int i = 0; i + 1 < pairs.length; i += 2) {
                options.add(new FieldOption(pairs[i], pairs[i + 1]));
            }
        }
        return options;
    }

    /** Radio buttons without a value of their own all say "on": their place tells them apart. */
    private FieldOption option(PageElement radio, PageElement[] group, int place) {
        String value = Widgets.value(radio);
        return new FieldOption(value.isEmpty() ? "#" + place : value, around.option(radio, group));
    }

    private boolean isSignaturePad(PageElement canvas) {
        PageElement pad =
                canvas.closest("[class*=signature i],[id*=signature i],[class*=firma i],[data-type*=signature i]");
        return pad != null || around.label(canvas).toLowerCase().contains("sign");
    }

    private static FieldType type(PageElement element) {
        return switch (element.getTagName()) {
            case "TEXTAREA" -> FieldType.TEXTAREA;
            case "CANVAS" -> FieldType.SIGNATURE;
            case "SELECT" -> element.hasAttribute("multiple") ? FieldType.SELECT_MULTIPLE : FieldType.SELECT;
            case "INPUT" -> Widgets.isChoiceList(element) ? FieldType.SELECT : inputType(element.getType());
            default -> drawnType(element);
        };
    }

    private static FieldType drawnType(PageElement element) {
        if (Widgets.isToggle(element)) {
            return FieldType.CHECKBOX;
        }
        if (Widgets.isChoiceList(element)) {
            return element.matches("[aria-multiselectable=true]") ? FieldType.SELECT_MULTIPLE : FieldType.SELECT;
        }
        return element.matches("[role=spinbutton]")
                ? FieldType.NUMBER
                : element.matches("[aria-multiline=true]") ? FieldType.TEXTAREA : FieldType.TEXT;
    }

    private static FieldType inputType(String type) {
        return switch (type) {
            case "text", "search", "url" -> FieldType.TEXT;
            case "email" -> FieldType.EMAIL;
            case "tel" -> FieldType.TEL;
            case "number" -> FieldType.NUMBER;
            case "date", "month" -> FieldType.DATE;
            case "checkbox" -> FieldType.CHECKBOX;
            case "password" -> FieldType.PASSWORD;
            case "file" -> FieldType.FILE;
            default -> FieldType.OTHER;
        };
    }
}
