package org.access524.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts places in the order in which they are read: by rows, and in a row from the left. */
final class InOrder {

    /** How far the middles of the places of one row are apart. */
    private static final double ROW = 5;

    private InOrder() {}

    static List<Place> of(List<Place> places) {
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingDouble(InOrder::height));
        List<Place> ordered = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            int end = start + 1;
            while (end < sorted.size() && height(sorted.get(end)) - height(sorted.get(start)) < ROW) {
                end++;
            }
            List<Place> row = new ArrayList<>(sorted.subList(start, end));
            row.sort(Comparator.comparingDouble(place -> place.first().left()));
            ordered.addAll(row);
            start = end;
        }
        return ordered;
    }

    /** Where its writing stands. */
    private static double height(Place place) {
        return place.first().bottom() - Math.min(place.first().height() / 2, 5);
    }
}
