package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Where something can be written or ticked on a page, and what stands between or behind such places. */
final class Marks {
    private static final int LIMIT = 200;

    /** How near what follows a place stands. */
    static final double BEHIND = 14;

    private final List<Box> marks;

    Marks(List<Spot> spots) {
        marks = new ArrayList<>();
        for (Spot spot : spots) {
            marks.add(spot.box);
        }
        marks.sort((one, other) -> Double.compare(one.centreX(), other.centreX()));
    }

    /** Whether the middle of a place is between left and right on the line of a box. */
    boolean between(double left, double right, Box line) {
        return between(left, right, line, null);
    }

    /** @param own a place that does not count */
    boolean between(double left, double right, Box line, Box own) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (marks.get(middle).centreX() < left) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < marks.size() && i < low + LIMIT && marks.get(i).centreX() <= right; i++) {
            if (marks.get(i) != own && onLine(marks.get(i), line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words begin where a place to write ends. */
    boolean before(Box words) {
        for (Box mark : marks) {
            double gap = words.left() - mark.right();
            if (gap > -4 && gap < BEHIND && mark.width() > BEHIND && onLine(mark, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean onLine(Box mark, Box line) {
        return mark.top() < line.centreY() + 2 && mark.bottom() > line.centreY() - 2;
    }
}
