package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Rows of small boxes or short lines, one for each character. */
final class Combs {

    private static final int FEWEST_BOXES = 4;
    private static final int FEWEST_LINES = 3;
    private static final double WIDEST = 24;
    private static final double GAP_OF_BOXES = 5;
    private static final double GAP_OF_LINES = 11;

    private Combs() {}

    /** @param cells empty ones, from the top, those of a row from the left */
    static List<List<Box>> ofCells(List<Box> cells, Print print) {
        List<List<Box>> combs = new ArrayList<>();
        List<Box> open = new ArrayList<>();
        for (Box cell : cells) {
            Box last = open.isEmpty() ? null : open.get(open.size() - 1);
            if (last != null && !follows(last, cell)) {
                close(open, combs);
                open = new ArrayList<>();
            }
            if (cell.width() <= WIDEST && cell.width() >= 7 && cell.height() >= 8 && cell.height() <= 32) {
                open.add(cell);
            }
        }
        close(open, combs);
        return asked(combs, print);
    }

    /** Whether a label stands before, above or below it. */
    private static boolean hasWords(List<Box> comb, Print print) {
        Box first = comb.get(0);
        Box last = comb.get(comb.size() - 1);
        for (Piece piece : print.between(first.top() - 14, first.bottom() + 14)) {
            if (piece.isWord()
                    && piece.box().right() > first.left() - 160
                    && piece.box().left() < last.right()) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(Box last, Box cell) {
        return Math.abs(cell.top() - last.top()) < 1.5
                && Math.abs(cell.bottom() - last.bottom()) < 1.5
                && cell.left() - last.right() < GAP_OF_BOXES
                && cell.left() - last.right() > -2
                && Math.abs(cell.width() - last.width()) < 0.1 * last.width();
    }

    private static void close(List<Box> open, List<List<Box>> combs) {
        if (open.size() >= 2) {
            combs.add(open);
        }
    }

    /** Two or three boxes are the month of a date, or the area of a telephone number, where two more groups follow. */
    private static List<List<Box>> asked(List<List<Box>> combs, Print print) {
        List<List<Box>> asked = new ArrayList<>();
        for (int i = 0; i < combs.size(); i++) {
            if (isPart(combs, i) && hasWords(combs.get(i), print)) {
                asked.addAll(combs.subList(i, i + 3));
                i += 2;
            } else if (combs.get(i).size() >= FEWEST_BOXES && hasWords(combs.get(i), print)) {
                asked.add(combs.get(i));
            }
        }
        return asked;
    }

    /** Whether this group and the next ones are the parts of a date or of a telephone number. */
    private static boolean isPart(List<List<Box>> combs, int start) {
        if (start + 2 >= combs.size()) {
            return false;
        }
        int first = combs.get(start).size();
        int last = combs.get(start + 2).size();
        boolean alike = first == combs.get(start + 1).size()
                && (first == 2 && (last == 4 || last == 2) || first == 3 && last == 4);
        double top = combs.get(start).get(0).top();
        return alike
                && Math.abs(combs.get(start + 1).get(0).top() - top) < 2
                && Math.abs(combs.get(start + 2).get(0).top() - top) < 2;
    }

    /** Runs of short strokes in a row with nothing printed between them. */
    static List<List<Stroke>> ofStrokes(Row row) {
        List<List<Stroke>> combs = new ArrayList<>();
        List<Stroke> open = new ArrayList<>();
        for (int i = 0; i < row.tokens().size(); i++) {
            Row.Token token = row.tokens().get(i);
            boolean tooth = token.isStroke() && token.stroke().width() <= WIDEST;
            boolean joins = !open.isEmpty()
                    && tooth
                    && row.gapBefore(i) <= GAP_OF_LINES
                    && Math.abs(token.stroke().width() - open.get(0).width()) < 3;
            if (!joins) {
                if (open.size() >= FEWEST_LINES) {
                    combs.add(open);
                }
                open = new ArrayList<>();
            }
            if (tooth) {
                open.add(token.stroke());
            }
        }
        if (open.size() >= FEWEST_LINES) {
            combs.add(open);
        }
        return combs;
    }
}
