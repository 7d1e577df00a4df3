package org.access524.paper;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FormField;

/** Makes of a place and the words around it the field that a web form would have there. */
final class BlankMaker {
    private static final double TWO_LINES = 30;

    private BlankMaker() {}

    static Blank of(List<Spot> spots, int order) {
        Spot first = spots.get(0);
        Place place = first.place;
        List<Box> boxes = new ArrayList<>();
        List<Widget> widgets = new ArrayList<>();
        boolean choice = first.check() && place.boxes().size() > 1;
        if (choice) {
            for (Spot spot : spots) {
                boxes.add(spot.box);
                if (!place.widgets().isEmpty()) {
                    widgets.add(place.widgets().get(spot.index));
                }
            }
        } else {
            boxes = place.boxes();
            widgets = place.widgets();
        }
        List<String> ids = new ArrayList<>();
        for (Widget widget : widgets) {
            ids.add(widget.id());
        }
        FormField field = choice ? choice(spots, ids, widgets, order) : single(first, boxes, order);
        return new Blank(field, place.kind(), place.page().number(), boxes, ids);
    }

    private static FormField choice(List<Spot> spots, List<String> ids, List<Widget> widgets, int order) {
        List<FieldOption> options = new ArrayList<>();
        String value = "";
        for (int i = 0; i < spots.size(); i++) {
            String id = ids.isEmpty() ? "option-" + (i + 1) : ids.get(i);
            String label = spots.get(i).label;
            options.add(new FieldOption(
                    id, label.isEmpty() && !widgets.isEmpty() ? widgets.get(i).on() : label));
            boolean chosen = !widgets.isEmpty()
                    && !widgets.get(i).on().isEmpty()
                    && widgets.get(i).on().equals(widgets.get(i).value());
            value = chosen ? id : value;
        }
        Spot first = spots.get(0);
        String over = first.group.isEmpty() ? first.section : first.group;
        String asked = over.isEmpty() && !widgets.isEmpty()
                ? FieldNames.telling(widgets.get(0).name())
                : over;
        return field(first, FieldType.RADIO, asked, "", options, value, order);
    }

    private static FormField single(Spot spot, List<Box> boxes, int order) {
        Widget widget =
                spot.place.widgets().isEmpty() ? null : spot.place.widgets().get(0);
        if (spot.check()) {
            boolean ticked =
                    widget != null && !widget.on().isEmpty() && widget.on().equals(widget.value());
            return field(spot, FieldType.CHECKBOX, spot.label, spot.group, List.of(), ticked ? "true" : "", order);
        }
        String value = widget == null ? "" : widget.value();
        if (widget != null && widget.type() == Widget.Type.SIGNATURE) {
            return field(spot, FieldType.SIGNATURE, spot.label, spot.group, List.of(), value, order);
        }
        if (widget != null && widget.type() == Widget.Type.LIST) {
            return field(spot, FieldType.SELECT, spot.label, spot.group, widget.options(), value, order);
        }
        boolean tall = boxes.size() > 1 && spot.place.kind() != Blank.Kind.COMB
                || boxes.get(0).height() > TWO_LINES && (widget == null || widget.multiline());
        return field(spot, tall ? FieldType.TEXTAREA : FieldType.TEXT, spot.label, spot.group, List.of(), value, order);
    }

    private static FormField field(
            Spot spot, FieldType type, String label, String group, List<FieldOption> options, String value, int order) {
        Widget widget =
                spot.place.widgets().isEmpty() ? null : spot.place.widgets().get(0);
        String name = widget == null ? "" : FieldNames.telling(widget.name());
        String tooltip = widget == null ? "" : FieldNames.telling(widget.tooltip());
        boolean told = spot.continued || !label.isEmpty() || !spot.before.isEmpty();
        String hint = spot.hint;
        if (!tooltip.isEmpty() && !tooltip.equals(name) && !told) {
            hint = LabelText.join(hint, tooltip);
        }
        int length = spot.place.kind() == Blank.Kind.COMB ? spot.place.boxes().size() : room(spot);
        return new FormField(
                0,
                "blank-" + (order + 1),
                widget == null ? "" : widget.name(),
                type,
                Spelling.meant(label),
                hint,
                Spelling.meant(group),
                Spelling.meant(spot.section),
                Spelling.meant(spot.before),
                told ? "" : name,
                "",
                "",
                "",
                "",
                widget != null && widget.maxLength() > 0 ? widget.maxLength() : length,
                options,
                widget != null && widget.required(),
                value,
                widget == null || !widget.hidden() && !widget.readOnly(),
                order);
    }

    /** How many characters it takes: as many as its words say, or else as find room in the smallest type. */
    private static int room(Spot spot) {
        return spot.maxLength > 0 || spot.place.kind() != Blank.Kind.TEXT
                ? spot.maxLength
                : TextFit.capacity(spot.place.boxes());
    }
}
