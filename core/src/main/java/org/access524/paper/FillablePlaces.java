package org.access524.paper;

import java.util.List;

/** The places that the PDF's own fields make. */
final class FillablePlaces {

    private FillablePlaces() {}

    static List<Place> of(PaperPage page) {
        return List.of();
    }
}
