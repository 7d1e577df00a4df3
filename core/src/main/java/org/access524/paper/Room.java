package org.access524.paper;

import java.util.List;

/** How much room there is above a line: up to the print, the stroke or the line above. */
final class Room {

    private static final double HIGHEST = 15;
    private static final double USUAL = 9;
    private static final double LOWEST = 5;

    /** How much of a line a label that hangs over its beginning can take. */
    private static final double OVERHANG = 0.3;

    private final Print print;
    private final List<Edges.Edge> level;
    private final List<Stroke> strokes;

    /** @param strokes sorted by height */
    Room(Print print, Edges edges, List<Stroke> strokes) {
        this.print = print;
        this.level = edges.level();
        this.strokes = strokes;
    }

    /** The room for writing on a stroke; of no height if there is none. */
    Box above(Stroke stroke) {
        double left = stroke.left();
        double right = stroke.right();
        double at = stroke.at();
        List<Piece> over = print.between(at - HIGHEST - 6, at - 5.9);
        boolean labelled = !stroke.drawn() || hasLabel(stroke);
        for (Piece piece : labelled ? List.<Piece>of() : over) {
            Box box = piece.box();
            boolean low = piece.isInk() && box.bottom() > at - USUAL && box.bottom() < at;
            if (low && box.left() < left + 2 && box.right() > left && box.right() < left + OVERHANG * stroke.width()) {
                left = box.right() + 1;
            } else if (low
                    && box.right() > right - 2
                    && box.left() < right
                    && box.left() > right - 0.1 * stroke.width()) {
                right = box.left() - 1;
            }
        }
        double top = at - HIGHEST;
        double loose = top;
        for (Piece piece : over) {
            if (piece.isInk()
                    && Boxes.shared(left, right, piece.box().left(), piece.box().right()) > 1) {
                top = Math.max(top, piece.box().bottom());
                loose = Math.max(loose, piece.base() + 0.5);
            }
        }
        double line = Math.max(edge(left, right, at), other(left, right, at));
        top = Math.max(top, line);
        if (at - top < USUAL - 1) {
            top = Math.max(Math.max(loose, line), at - USUAL + 1);
        }
        return new Box(left, at - top < LOWEST ? at : top, right, at);
    }

    private boolean hasLabel(Stroke stroke) {
        for (Piece piece : Row.onLine(stroke.at(), print)) {
            if (piece.box().right() < stroke.left() + 3 && piece.box().right() > stroke.left() - 14) {
                return true;
            }
        }
        return false;
    }

    private double edge(double left, double right, double at) {
        double lowest = 0;
        for (Edges.Edge edge : level) {
            if (edge.at() < at - 4 && Boxes.shared(left, right, edge.from(), edge.to()) > 2) {
                lowest = Math.max(lowest, edge.at());
            }
        }
        return lowest;
    }

    private double other(double left, double right, double at) {
        double lowest = 0;
        int low = 0;
        int high = strokes.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (strokes.get(middle).at() < at - HIGHEST) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < strokes.size() && strokes.get(i).at() < at - 4; i++) {
            if (Boxes.shared(left, right, strokes.get(i).left(), strokes.get(i).right()) > 2) {
                lowest = Math.max(lowest, strokes.get(i).at());
            }
        }
        return lowest;
    }
}
