package org.access524.extension.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FormField;
import org.teavm.jso.JSObject;

/** Reads the fields of this frame, open shadow roots included. No value of the person is written anywhere here. */
public final class FieldReader {

    private static final String HEADINGS = "h1,h2,h3,h4,h5,h6,[role=heading]";
    private static final String READ = HEADINGS + ",legend,b,strong,canvas,"
            + "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]):not([type=image]),"
            + "select,textarea";
    private static final int MOST_ELEMENTS = 4_000;
    private static final int MOST_FIELDS = 600;

    private final List<PageField> fields = new ArrayList<>();
    private String heading = "";
    private String legend = "";
    private Optional<PageElement> fieldset = Optional.empty();

    private FieldReader() {}

    public static List<PageField> read() {
        FieldReader reader = new FieldReader();
        int place = 0;
        for (JSObject root : Dom.roots()) {
            reader.enterRoot();
            for (PageElement element : Dom.select(root, READ, MOST_ELEMENTS)) {
                if (reader.fields.size() < MOST_FIELDS) {
                    reader.read(element, place++);
                }
            }
        }
        return reader.fields;
    }

    private void read(PageElement element, int place) {
        if (element.matches("b,strong")) {
            heading = Dom.standsAsHeading(element) ? Dom.labelWords(element, 200) : heading;
        } else if (element.matches("legend")) {
            legend = Dom.labelWords(element, 200);
            fieldset = Optional.ofNullable(element.closest("fieldset"));
        } else if (element.matches(HEADINGS)) {
            heading = Dom.labelWords(element, 200);
        } else if (element.matches("input[type=radio]")) {
            readRadio(element, place);
        } else if (!element.matches("canvas") || isSignaturePad(element)) {
            fields.add(single(element, place));
        }
    }

    private void enterRoot() {
        heading = "";
        fieldset = Optional.empty();
    }

    /** A legend speaks for its fieldset alone; what comes after it is under the heading again. */
    private String section(PageElement element) {
        return fieldset.isPresent() && fieldset.get().contains(element) ? legend : heading;
    }

    private void readRadio(PageElement radio, int place) {
        List<PageElement> group = radioGroup(radio);
        if (!Dom.same(group.get(0), radio)) {
            return;
        }
        List<FieldOption> options = new ArrayList<>();
        String chosen = "";
        boolean visible = false;
        for (PageElement button : group) {
            FieldOption option = option(button, options.size());
            options.add(option);
            chosen = button.isChecked() ? option.value() : chosen;
            visible = visible || Visibility.canBeSeen(button);
        }
        String question = LabelFinder.group(radio);
        String label = question.isEmpty() ? LabelFinder.before(radio) : question;
        fields.add(new PageField(field(radio, FieldType.RADIO, place, label, options, chosen, visible), group));
    }

    /** The radio buttons of which only one can be chosen: same name in the same form, or, nameless, same group. */
    private static List<PageElement> radioGroup(PageElement radio) {
        String name = radio.getName();
        PageElement around = radio.closest(name.isEmpty() ? "fieldset,[role=radiogroup],form" : "form");
        JSObject scope = around == null ? Dom.rootOf(radio) : around;
        List<PageElement> group = new ArrayList<>();
        for (PageElement button : Dom.select(scope, "input[type=radio]", MOST_ELEMENTS)) {
            if (button.getName().equals(name)) {
                group.add(button);
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
                        LabelFinder.ownLabel(element),
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
                LabelFinder.hint(element),
                LabelFinder.group(element),
                section(element),
                LabelFinder.before(element),
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
            String[] pairs = Dom.options(element);
            for (int i = 0; i + 1 < pairs.length; i += 2) {
                options.add(new FieldOption(pairs[i], pairs[i + 1]));
            }
        }
        return options;
    }

    /** Radio buttons without a value of their own all say "on": their place tells them apart. */
    private static FieldOption option(PageElement radio, int place) {
        String value = radio.hasAttribute("value") ? radio.getValue() : "#" + place;
        return new FieldOption(value, LabelFinder.ownLabel(radio));
    }

    private static boolean isSignaturePad(PageElement canvas) {
        PageElement around =
                canvas.closest("[class*=signature i],[id*=signature i],[class*=firma i],[data-type*=signature i]");
        return around != null
                || Dom.textBefore(canvas, LabelFinder.CONTROLS).toLowerCase().contains("sign");
    }

    private static FieldType type(PageElement element) {
        return switch (element.getTagName()) {
            case "TEXTAREA" -> FieldType.TEXTAREA;
            case "CANVAS" -> FieldType.SIGNATURE;
            case "SELECT" -> element.hasAttribute("multiple") ? FieldType.SELECT_MULTIPLE : FieldType.SELECT;
            default -> inputType(element.getType());
        };
    }

    private static FieldType inputType(String type) {
        return switch (type) {
            case "text", "search", "url" -> FieldType.TEXT;
            case "email" -> FieldType.EMAIL;
            case "tel" -> FieldType.TEL;
            case "number" -> FieldType.NUMBER;
            case "date" -> FieldType.DATE;
            case "checkbox" -> FieldType.CHECKBOX;
            case "password" -> FieldType.PASSWORD;
            case "file" -> FieldType.FILE;
            default -> FieldType.OTHER;
        };
    }
}
