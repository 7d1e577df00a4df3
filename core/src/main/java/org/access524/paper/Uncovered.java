package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * The places of the print that the PDF's own fields leave over. Where the fields cover most of them, the page is made to be
 * filled by its fields, and what is left is no blank; where they cover a part only, the rest is to be written on, too.
 */
final class Uncovered {

    private static final double MARGIN = 4;
    private static final double MOST_OF_A_PAGE = 0.5;

    private Uncovered() {}

    static List<Place> of(List<Place> flat, List<Place> fillable, PaperPage page) {
        if (page.widgets().isEmpty()) {
            return flat;
        }
        List<Place> left = new ArrayList<>();
        for (Place place : flat) {
            if (!isCovered(place, page.widgets())) {
                left.add(place);
            }
        }
        int covered = flat.size() - left.size();
        boolean forFields = Math.max(covered, fillable.size()) > MOST_OF_A_PAGE * flat.size();
        return forFields ? List.of() : left;
    }

    private static boolean isCovered(Place place, List<Widget> widgets) {
        int looked = 0;
        for (Widget widget : widgets) {
            for (Box box : place.boxes()) {
                Box near =
                        new Box(box.left() - MARGIN, box.top() - MARGIN, box.right() + MARGIN, box.bottom() + MARGIN);
                if (widget.box().meets(near)) {
                    return true;
                }
            }
            if (looked++ > 2_000) {
                return true;
            }
        }
        return false;
    }
}
