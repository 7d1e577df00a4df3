package org.access524.paper;

import java.util.List;

/** The places that the print of a page leaves for writing: underscores, rules, boxes, cells, squares to tick. */
final class FlatPlaces {

    private FlatPlaces() {}

    /** @param fillable places of the PDF's own fields, which are not found again */
    static List<Place> of(PaperPage page, List<Place> fillable) {
        return List.of();
    }
}
