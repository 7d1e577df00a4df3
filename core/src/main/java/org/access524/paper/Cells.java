package org.access524.paper;

import java.util.ArrayList;
import java.util.List;
import org.access524.paper.Edges.Edge;

/** The rectangles that strokes close on all four sides: cells of tables, boxes, frames, squares of four strokes. */
final class Cells {

    private static final int MOST = 3_000;

    private final Edges edges;
    private final List<Box> cells = new ArrayList<>();

    private Cells(Edges edges) {
        this.edges = edges;
    }

    /** From the top, those of a row from the left. */
    static List<Box> of(Edges edges) {
        Cells finder = new Cells(edges);
        List<Edge> level = edges.level();
        for (int i = 0; i < level.size() && finder.cells.size() < MOST; i++) {
            finder.below(i);
        }
        return finder.cells;
    }

    /** The cells that have this stroke as their top. */
    private void below(int index) {
        Edge top = edges.level().get(index);
        Edge left = null;
        for (Edge upright : edges.upright()) {
            if (!top.reaches(upright.at()) || upright.from() > top.at() + 2.5 || upright.to() < top.at() + 4) {
                continue;
            }
            if (left != null && upright.at() - left.at() >= 4) {
                close(index, left, upright);
            }
            left = upright;
        }
    }

    private void close(int index, Edge left, Edge right) {
        double top = edges.level().get(index).at();
        double lowest = Math.min(left.to(), right.to()) + 2.5;
        for (int i = index + 1; i < edges.level().size(); i++) {
            Edge bottom = edges.level().get(i);
            if (bottom.at() > lowest) {
                return;
            }
            if (bottom.at() - top >= 4 && bottom.covers(left.at(), right.at())) {
                cells.add(new Box(left.at(), top, right.at(), bottom.at()));
                return;
            }
        }
    }
}
