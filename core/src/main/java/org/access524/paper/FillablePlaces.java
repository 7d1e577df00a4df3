package org.access524.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places that the PDF's own fields make. */
final class FillablePlaces {
    /** No form that a person fills in has more on a page. */
    private static final int LIMIT = 3000;

    private FillablePlaces() {}

    /** Boxes of one name that say different things are one choice. */
    static List<Place> of(PaperPage page) {
        Map<String, List<Widget>> named = new LinkedHashMap<>();
        for (Widget widget : page.widgets()) {
            boolean written = widget.type() != Widget.Type.BUTTON && real(widget.box());
            if (written && named.size() < LIMIT) {
                named.computeIfAbsent(widget.name(), name -> new ArrayList<>()).add(widget);
            }
        }
        List<Place> places = new ArrayList<>();
        for (List<Widget> widgets : named.values()) {
            places.add(place(page, widgets));
        }
        return places;
    }

    private static boolean real(Box box) {
        return box.width() > 0.5 && box.height() > 0.5 && box.width() < 10000 && box.height() < 10000;
    }

    private static Place place(PaperPage page, List<Widget> widgets) {
        Widget first = widgets.get(0);
        List<Widget> kept = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        boolean marks = first.type() == Widget.Type.CHECK || first.type() == Widget.Type.RADIO;
        for (Widget widget : widgets) {
            boolean another = kept.isEmpty() || marks && (widget.type() == first.type()) && !says(kept, widget.on());
            if (another && kept.size() < LIMIT) {
                kept.add(widget);
                boxes.add(widget.box());
            }
        }
        if (marks) {
            return new Place(page, Blank.Kind.CHECK, boxes, kept);
        }
        if (first.comb() && first.maxLength() > 1 && first.maxLength() < 60) {
            return comb(page, first);
        }
        return new Place(page, first.type() == Widget.Type.LIST ? Blank.Kind.LIST : Blank.Kind.TEXT, boxes, kept);
    }

    private static boolean says(List<Widget> widgets, String on) {
        for (Widget widget : widgets) {
            if (widget.on().equals(on)) {
                return true;
            }
        }
        return false;
    }

    private static Place comb(PaperPage page, Widget widget) {
        List<Box> boxes = new ArrayList<>();
        List<Widget> widgets = new ArrayList<>();
        double width = widget.box().width() / widget.maxLength();
        for (int i = 0; i < widget.maxLength(); i++) {
            double left = widget.box().left() + i * width;
            boxes.add(
                    new Box(left, widget.box().top(), left + width, widget.box().bottom()));
            widgets.add(widget);
        }
        return new Place(page, Blank.Kind.COMB, boxes, widgets);
    }
}
