package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** The level and upright strokes of a page, those of frames included. */
final class Strokes {
    /** As many are looked at for one question: no real form has more in one place. */
    private static final int LIMIT = 300;

    private static final double SHORTEST = 6;

    private final List<Box> levels = new ArrayList<>();
    private final List<Box> uprights = new ArrayList<>();

    Strokes(PaperPage page) {
        for (Box rule : page.rules()) {
            add(rule);
        }
        for (Box frame : page.frames()) {
            if (frame.width() > 20 && frame.height() > SHORTEST) {
                add(new Box(frame.left(), frame.top(), frame.right(), frame.top()));
                add(new Box(frame.left(), frame.bottom(), frame.right(), frame.bottom()));
                add(new Box(frame.left(), frame.top(), frame.left(), frame.bottom()));
                add(new Box(frame.right(), frame.top(), frame.right(), frame.bottom()));
            }
        }
        levels.sort((one, other) -> Double.compare(one.centreY(), other.centreY()));
        uprights.sort((one, other) -> Double.compare(one.centreX(), other.centreX()));
    }

    private void add(Box box) {
        if (box.width() > box.height() && box.width() > SHORTEST) {
            levels.add(box);
        } else if (box.height() > SHORTEST) {
            uprights.add(box);
        }
    }

    /** Whether a level stroke runs between two heights, below or above some part of what is between left and right. */
    boolean level(double top, double bottom, double left, double right) {
        int from = firstLevel(top);
        for (int i = from;
                i < levels.size() && i < from + LIMIT && levels.get(i).centreY() < bottom;
                i++) {
            if (levels.get(i).left() < right && levels.get(i).right() > left) {
                return true;
            }
        }
        return false;
    }

    /** Whether an upright stroke stands between left and right, beside some part of what is between the heights. */
    boolean upright(double left, double right, double top, double bottom) {
        int from = firstUpright(left);
        for (int i = from;
                i < uprights.size() && i < from + LIMIT && uprights.get(i).centreX() < right;
                i++) {
            if (uprights.get(i).top() < bottom && uprights.get(i).bottom() > top) {
                return true;
            }
        }
        return false;
    }

    private int firstLevel(double top) {
        int low = 0;
        int high = levels.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (levels.get(middle).centreY() <= top) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstUpright(double left) {
        int low = 0;
        int high = uprights.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (uprights.get(middle).centreX() <= left) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
