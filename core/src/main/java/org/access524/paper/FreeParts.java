package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a line is free: the parts that no print stands on. A line with words in its middle, but none at its beginning, has
 * been filled already.
 */
final class FreeParts {

    /** A shorter rest beside words on the line is no blank. */
    private static final double SHORTEST_REST = 22;

    /** The pieces of a date can be shorter. */
    private static final double SHORTEST_PIECE = 8;

    private FreeParts() {}

    static List<Stroke> of(List<Stroke> strokes, Print print) {
        List<Stroke> free = new ArrayList<>();
        for (Stroke stroke : strokes) {
            add(stroke, print, free);
        }
        return free;
    }

    private static void add(Stroke stroke, Print print, List<Stroke> free) {
        List<Stroke> parts = new ArrayList<>();
        double from = stroke.left();
        double to = stroke.right();
        boolean words = false;
        for (Piece piece : Row.onLine(stroke.at(), print)) {
            double left = piece.box().left();
            double right = piece.box().right();
            double shared = Boxes.shared(from, stroke.right(), left, right);
            boolean mask = piece.kind() == Piece.Kind.MASK;
            if (shared <= 0) {
                continue;
            }
            if (shared < 2 && !mask) {
                boolean first = left < stroke.left();
                from = first ? right + 0.5 : from;
                to = first || right < stroke.right() ? to : left - 0.5;
                continue;
            }
            if (!mask && !words && left > stroke.left() + 12 && right < stroke.right() - 4 && stroke.drawn()) {
                return;
            }
            keep(stroke, from, left - 0.5, !mask, parts);
            words |= !mask;
            from = Math.max(from, right + 0.5);
        }
        keep(stroke, from, to, words, parts);
        free.addAll(parts);
    }

    private static void keep(Stroke stroke, double from, double to, boolean rest, List<Stroke> parts) {
        boolean whole = from < stroke.left() + 3 && to > stroke.right() - 3 && to > from;
        if (whole || to - from >= (rest ? SHORTEST_REST : SHORTEST_PIECE)) {
            parts.add(stroke.from(from, to));
        }
    }
}
