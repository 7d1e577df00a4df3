package org.access524.paper;

import java.util.List;

/** The cells of a page, beside each other and with what is drawn in them. */
final class CellGrid {

    private final List<Box> cells;
    private final List<Stroke> strokes;
    private final List<Box> squares;
    private final Print print;

    CellGrid(List<Box> cells, List<Stroke> strokes, List<Box> squares, Print print) {
        this.cells = cells;
        this.strokes = strokes;
        this.squares = squares;
        this.print = print;
    }

    List<Box> cells() {
        return cells;
    }

    /** Whether cells of a table lie in this one; squares to tick are none. */
    boolean holdsCells(Box cell) {
        for (Box other : cells) {
            if (Boxes.area(other) < 0.95 * Boxes.area(cell)
                    && cell.holds(other.centreX(), other.centreY())
                    && !isSquare(other)
                    && other.width() > 14
                    && other.height() > 7) {
                return true;
            }
        }
        return false;
    }

    private boolean isSquare(Box cell) {
        for (Box square : squares) {
            if (Boxes.common(square, cell) > 0.5 * Boxes.area(cell)) {
                return true;
            }
        }
        return false;
    }

    boolean holdsStroke(Box cell) {
        for (Stroke stroke : strokes) {
            if (cell.holds((stroke.left() + stroke.right()) / 2, stroke.at() - 1)) {
                return true;
            }
        }
        return false;
    }

    boolean holdsSquare(Box cell) {
        for (Box square : squares) {
            if (cell.holds(square.centreX(), square.centreY())) {
                return true;
            }
        }
        return false;
    }

    boolean hasSquare(Box room) {
        for (Box square : squares) {
            if (square.meets(room)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmptyRightOf(Box cell) {
        for (Box other : cells) {
            if (isRightOf(other, cell) && isEmpty(other) && other.width() > 28 && other.width() > 0.6 * cell.width()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is to be written or ticked in the cell to the right. */
    /** Whether a paragraph stands in the cell to the right. */
    boolean isExplainedRightOf(Box cell) {
        for (Box other : cells) {
            if (isRightOf(other, cell)
                    && !holdsStroke(other)
                    && !holdsSquare(other)
                    && new CellWords(other, print).words() > 12) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell of the same column lies below it. */
    boolean hasBelow(Box cell) {
        for (Box other : cells) {
            if (Math.abs(other.top() - cell.bottom()) < 3
                    && Math.abs(other.left() - cell.left()) < 3
                    && Math.abs(other.right() - cell.right()) < 3) {
                return true;
            }
        }
        return false;
    }

    boolean isAskedRightOf(Box cell) {
        int rows = 0;
        for (Box other : cells) {
            if (Math.abs(other.left() - cell.right()) < 3
                    && other.centreY() > cell.top()
                    && other.centreY() < cell.bottom()
                    && other.height() > 7) {
                rows++;
                if (holdsStroke(other) || holdsSquare(other) || new CellWords(other, print).words() > 15) {
                    return true;
                }
            }
        }
        return rows > 1;
    }

    /** Whether the cell before it is to be ticked. */
    boolean isAfterSquare(Box cell) {
        for (Box square : squares) {
            if (Math.abs(square.right() - cell.left()) < 4
                    && square.width() > 9
                    && square.centreY() > cell.top()
                    && square.centreY() < cell.bottom()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it crosses another cell, so that one of the two is none. */
    boolean isCrossed(Box cell) {
        for (Box other : cells) {
            double common = Boxes.common(cell, other);
            if (common > 0.1 * Math.min(Boxes.area(cell), Boxes.area(other)) && common < 0.9 * Boxes.area(cell)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmptyBelow(Box cell) {
        for (Box other : cells) {
            if (Math.abs(other.top() - cell.bottom()) < 3
                    && Math.abs(other.left() - cell.left()) < 3
                    && Math.abs(other.right() - cell.right()) < 3
                    && isEmpty(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightOf(Box other, Box cell) {
        return Math.abs(other.left() - cell.right()) < 3
                && other.top() < cell.centreY()
                && other.bottom() > cell.centreY();
    }

    private boolean isEmpty(Box cell) {
        return cell.height() > 8 && !holdsStroke(cell) && !holdsSquare(cell) && new CellWords(cell, print).isEmpty();
    }
}
