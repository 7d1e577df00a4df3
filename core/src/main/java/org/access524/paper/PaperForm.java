package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Reads the pages of a form. */
public final class PaperForm {

    private PaperForm() {}

    /** The blanks of all pages in the order in which a person reads them. */
    public static List<Blank> blanks(List<PaperPage> pages) {
        List<Place> places = new ArrayList<>();
        for (PaperPage page : pages) {
            List<Place> fillable = FillablePlaces.of(page);
            places.addAll(fillable);
            places.addAll(FlatPlaces.of(page, fillable));
        }
        return Questions.of(places);
    }
}
