package org.access524.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions of one page. */
final class PageQuestions {
    private static final double SAME_ROW = 6;
    private static final double SCANNED = 0.7;

    private PageQuestions() {}

    /** The boxes of each place with their words, in the order of reading. */
    static List<List<Spot>> of(PaperPage page, List<Place> places) {
        List<Spot> spots = new ArrayList<>();
        for (Place place : places) {
            int boxes = place.kind() == Blank.Kind.CHECK ? place.boxes().size() : 1;
            for (int i = 0; i < boxes; i++) {
                spots.add(new Spot(place, i));
            }
        }
        spots.sort((one, other) -> Double.compare(one.box.centreY(), other.box.centreY()));
        PageWords words = new PageWords(page, spots);
        List<Spot> checks = new ArrayList<>();
        List<Spot> texts = new ArrayList<>();
        for (Spot spot : spots) {
            (spot.check() ? checks : texts).add(spot);
        }
        CheckLabels.find(checks, words);
        Parts.join(texts, words);
        TextLabels.find(texts, words);
        Parts.share(texts, words);
        if (scanned(page)) {
            trustNames(texts);
        }
        Headings headings = new Headings(page, words, spots);
        headings.give(spots);
        Continuations.find(texts);
        Columns.find(texts);
        return inOrder(spots);
    }

    /** On a picture of a page the words were recognized, and may stand beside where they are seen. */
    private static boolean scanned(PaperPage page) {
        for (Box picture : page.pictures()) {
            if (picture.width() * picture.height() > SCANNED * page.width() * page.height()) {
                return true;
            }
        }
        return false;
    }

    private static void trustNames(List<Spot> texts) {
        for (Spot spot : texts) {
            if (!spot.name().isEmpty()) {
                spot.label = spot.name();
                spot.before = "";
                spot.hint = "";
            }
        }
    }

    private static List<List<Spot>> inOrder(List<Spot> spots) {
        int row = 0;
        for (int i = 0; i < spots.size(); i++) {
            boolean below = i > 0 && spots.get(i).box.centreY() - rowMiddle(spots, i, row) >= SAME_ROW;
            row += below ? 1 : 0;
            spots.get(i).row = row;
        }
        spots.sort(PageQuestions::compare);
        Map<Place, List<Spot>> places = new LinkedHashMap<>();
        for (Spot spot : spots) {
            places.computeIfAbsent(spot.place, place -> new ArrayList<>()).add(spot);
        }
        return new ArrayList<>(places.values());
    }

    private static double rowMiddle(List<Spot> spots, int at, int row) {
        int first = at - 1;
        while (first > 0 && spots.get(first - 1).row == row) {
            first--;
        }
        return spots.get(first).box.centreY();
    }

    private static int compare(Spot one, Spot other) {
        int order = Double.compare(Math.round(one.under / SAME_ROW), Math.round(other.under / SAME_ROW));
        order = order == 0 ? Double.compare(one.column, other.column) : order;
        order = order == 0 ? Integer.compare(one.row, other.row) : order;
        return order == 0 ? Double.compare(one.box.left(), other.box.left()) : order;
    }
}
