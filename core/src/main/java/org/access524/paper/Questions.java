package org.access524.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What each place asks: the words that stand around it. */
final class Questions {

    private Questions() {}

    /** The places in the order in which they are read, each with its question. */
    static List<Blank> of(List<Place> places) {
        List<Blank> blanks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int start = 0;
        while (start < places.size()) {
            PaperPage page = places.get(start).page();
            List<Place> here = new ArrayList<>();
            int end = start;
            while (end < places.size() && places.get(end).page() == page) {
                Place place = places.get(end++);
                boolean again = !place.widgets().isEmpty()
                        && !names.add(place.widgets().get(0).name());
                if (!again) {
                    here.add(place);
                }
            }
            for (List<Spot> spots : PageQuestions.of(page, here)) {
                blanks.add(BlankMaker.of(spots, blanks.size()));
            }
            start = end;
        }
        return blanks;
    }
}
