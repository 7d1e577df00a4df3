package org.access524.paper;

import java.util.List;

/** What each place asks: the words that stand around it. */
final class Questions {

    private Questions() {}

    static List<Blank> of(List<Place> places) {
        return List.of();
    }
}
