package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Puts lines below each other together to one long answer, if only the first has words of its own. */
final class LongAnswers {

    private static final double CLOSEST = 9;
    private static final double FARTHEST = 33;
    private static final double SHORTEST = 60;
    private static final int MOST_LINES = 20;
    private static final double COLUMN = 130;

    private final Print print;
    private final Edges edges;
    private final List<List<Box>> answers = new ArrayList<>();

    private LongAnswers(Print print, Edges edges) {
        this.print = print;
        this.edges = edges;
    }

    /** @param lines the rooms above the lines, from the top of the page */
    static List<List<Box>> of(List<Box> lines, Print print, Edges edges) {
        LongAnswers joiner = new LongAnswers(print, edges);
        for (Box line : lines) {
            joiner.add(line);
        }
        return joiner.answers;
    }

    private void add(Box line) {
        for (int i = answers.size() - 1; i >= 0 && i >= answers.size() - 12; i--) {
            List<Box> answer = answers.get(i);
            if (answer.size() < MOST_LINES && continues(answer.get(answer.size() - 1), line)) {
                answer.add(line);
                return;
            }
        }
        List<Box> answer = new ArrayList<>();
        answer.add(line);
        answers.add(answer);
    }

    private boolean continues(Box above, Box line) {
        double distance = line.bottom() - above.bottom();
        return distance >= CLOSEST
                && distance <= FARTHEST
                && line.width() >= SHORTEST
                && above.width() >= 0.25 * line.width()
                && (Math.abs(above.right() - line.right()) <= 14 || above.width() >= 0.6 * line.width())
                && Boxes.shared(above.left(), above.right(), line.left(), line.right())
                        > 0.6 * Math.min(above.width(), line.width())
                && hasNoWords(above, line)
                && !isParted(above, line)
                && !hasOwnLabel(above, line);
    }

    /** Whether a border lies between the two. */
    private boolean isParted(Box above, Box line) {
        for (Edges.Edge edge : edges.level()) {
            if (edge.at() > above.bottom() + 2
                    && edge.at() < line.bottom() - 2
                    && Boxes.shared(edge.from(), edge.to(), line.left(), line.right()) > 0.5 * line.width()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is printed between the two lines, nor beside the second. */
    private boolean hasNoWords(Box above, Box line) {
        double left = Math.min(above.left(), line.left());
        double right = Math.max(above.right(), line.right());
        for (Piece piece : print.between(above.bottom() + 2.6, line.bottom() + 2.5)) {
            if (!piece.isInk()) {
                continue;
            }
            boolean within = piece.box().right() > left + 1 && piece.box().left() < right - 1;
            boolean beside = piece.base() > line.bottom() - 10
                    && piece.box().right() > line.left() - 45
                    && piece.box().left() < line.right() + 14
                    && !isPoint(piece);
            if (within || beside) {
                return false;
            }
        }
        return true;
    }

    /** Whether the second has a caption below it, or a label as far before it as the first. */
    private boolean hasOwnLabel(Box above, Box line) {
        double first = gapBefore(above);
        double second = gapBefore(line);
        if (first > 14 && second < first + 60 || isInColumn(above, line)) {
            return true;
        }
        for (Piece piece : print.between(line.bottom() + 3, line.bottom() + 13)) {
            if (piece.isWord()
                    && piece.box().left() < line.right()
                    && piece.box().right() > line.left()
                    && first < 60
                    && isCaption(piece, line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether labels stand before both in one column. */
    private boolean isInColumn(Box above, Box line) {
        Piece label = firstBefore(line);
        Piece other = firstBefore(above);
        return label != null
                && other != null
                && label.text().charAt(0) < 'a'
                && Math.abs(label.box().left() - other.box().left()) < 3;
    }

    private Piece firstBefore(Box line) {
        for (Piece piece : print.between(line.bottom() - 8, line.bottom() + 2.5)) {
            if (piece.isWord()
                    && piece.box().right() < line.left() + 3
                    && piece.box().right() > line.left() - COLUMN) {
                return piece;
            }
        }
        return null;
    }

    /** Whether a line of print belongs to the line above it and to none of its own height. */
    private boolean isCaption(Piece piece, Box line) {
        for (Piece other : print.row(piece.base())) {
            if (!other.isInk() || other.endsWith(':')) {
                return false;
            }
        }
        return piece.base() - piece.size() < line.bottom() + 4;
    }

    /** The distance to the print before a line. */
    private double gapBefore(Box line) {
        double gap = 150;
        for (Piece piece : print.between(line.bottom() - 8, line.bottom() + 2.5)) {
            if (piece.box().right() < line.left() + 3) {
                gap = Math.min(gap, piece.isInk() ? line.left() - piece.box().right() : 150);
            }
        }
        return gap >= 150 ? 0 : Math.max(0, gap);
    }

    private static boolean isPoint(Piece piece) {
        return piece.text().equals(".")
                || piece.text().equals(",")
                || piece.text().equals(";");
    }
}
