package org.access524.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines to write on that are typed: underscores, and dots up to the margin. */
final class Underscores {

    /** How far below the base line an underscore is drawn, in sizes of its type. */
    private static final double DROP = 0.1;

    private static final double GAP_OF_ONE_LINE = 1.2;

    private Underscores() {}

    static List<Stroke> of(Print print) {
        List<Piece> lines = new ArrayList<>();
        for (Piece piece : print.pieces()) {
            if (piece.kind() == Piece.Kind.LINE) {
                lines.add(piece);
            }
        }
        lines.sort(Comparator.comparingDouble(Piece::base));
        List<Stroke> strokes = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size()
                    && lines.get(end).base() - lines.get(start).base() <= 1.5) {
                end++;
            }
            join(new ArrayList<>(lines.subList(start, end)), strokes);
            start = end;
        }
        return strokes;
    }

    private static void join(List<Piece> line, List<Stroke> strokes) {
        line.sort(Comparator.comparingDouble(piece -> piece.box().left()));
        Stroke open = null;
        for (Piece piece : line) {
            Stroke next =
                    new Stroke(piece.box().left(), piece.box().right(), piece.base() + DROP * piece.size(), false);
            if (open != null && next.left() <= open.right() + GAP_OF_ONE_LINE) {
                open = open.from(open.left(), Math.max(open.right(), next.right()));
                continue;
            }
            if (open != null) {
                strokes.add(open);
            }
            open = next;
        }
        strokes.add(open);
    }
}
