package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * The room that cells leave: an empty cell, what is below a caption in its corner, or what is beside it. Cells in which
 * lines are drawn, headings, paragraphs, and the headings of rows and columns leave none.
 */
final class CellRooms {

    private static final double NARROWEST = 24;
    private static final double LONG = 60;
    private static final double NARROWEST_EMPTY = 30;
    private static final double LOWEST = 9;
    private static final double PAD = 1.5;
    private static final int MOST_WORDS = 18;

    /** Room for a state. */
    private static final double SHORT = 13;

    /** The least width of what follows a slash or a bracket. */
    private static final double PIECE = 9;

    private final PaperPage page;
    private final Print print;
    private final CellGrid grid;
    private final List<Box> rooms = new ArrayList<>();

    private CellRooms(PaperPage page, Print print, CellGrid grid) {
        this.page = page;
        this.print = print;
        this.grid = grid;
    }

    static List<Box> of(PaperPage page, Print print, CellGrid grid) {
        CellRooms finder = new CellRooms(page, print, grid);
        for (Box cell : grid.cells()) {
            if (cell.width() >= NARROWEST - 4
                    && cell.height() >= LOWEST
                    && Boxes.area(cell) < 0.45 * page.width() * page.height()
                    && !grid.holdsCells(cell)) {
                finder.add(cell);
            }
        }
        return finder.rooms;
    }

    private void add(Box cell) {
        if (grid.holdsStroke(cell)) {
            return;
        }
        CellWords words = new CellWords(cell, print);
        if (grid.holdsSquare(cell)) {
            besideSquares(cell, words);
        } else if (words.isEmpty()) {
            if (cell.width() >= NARROWEST_EMPTY && !isPicture(cell) && !grid.isCrossed(cell)) {
                keepWhole(cell);
            }
        } else if (!isHeading(cell, words)) {
            around(cell, words);
        }
    }

    private void keepWhole(Box cell) {
        keep(cell.left() + PAD, cell.top() + PAD, cell.right() - PAD, cell.bottom() - PAD, NARROWEST);
    }

    private boolean isPicture(Box cell) {
        for (int i = 0; i < page.pictures().size() && i < 200; i++) {
            if (Boxes.common(page.pictures().get(i), cell) > 0.3 * Boxes.area(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(Box cell, CellWords words) {
        double below = cell.bottom() - words.bottom();
        if (words.isCentred(cell) && below < 20
                || isShaded(cell) && !words.last().endsWith(':')
                || words.words() == 0
                || isConjunction(words)
                || words.endsSentence()) {
            return true;
        }
        if (grid.isEmptyRightOf(cell) || grid.isEmptyBelow(cell) && below < 14) {
            return true;
        }
        boolean colon = words.last().endsWith(':');
        boolean several = words.rows().size() > 1;
        boolean bold = words.last().bold() && !colon;
        if ((several || bold || cell.height() > 28) && cell.width() < 0.3 * page.width() && grid.isAskedRightOf(cell)
                || several && !colon && words.last().bold() && cell.width() < 0.2 * page.width()) {
            return true;
        }
        if (!colon && grid.isExplainedRightOf(cell) || isAnswer(words.last().text())) {
            return true;
        }
        boolean title = words.last().bold() && !colon && (cell.width() > 0.6 * page.width() || grid.hasBelow(cell));
        boolean oneLine =
                words.rows().size() == 1 && cell.height() < 2 * words.last().size();
        return oneLine && (title || words.words() > 7);
    }

    /** A cell with "or" between two blocks, or with "n/a". */
    private static boolean isConjunction(CellWords words) {
        String text = words.last().text();
        return words.words() == 1
                && (text.equalsIgnoreCase("or")
                        || text.equalsIgnoreCase("and")
                        || text.equalsIgnoreCase("n/a")
                        || text.equalsIgnoreCase("o"));
    }

    /** Whether a number or an address is printed where a label would stand. */
    private static boolean isAnswer(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += word.charAt(i) >= '0' && word.charAt(i) <= '9' ? 1 : 0;
        }
        return digits > 3 || word.indexOf('@') > 0;
    }

    private boolean isShaded(Box cell) {
        int looked = 0;
        for (Box shade : page.shades()) {
            if (looked++ > 500) {
                return false;
            }
            if (Boxes.sound(shade, page)
                    && Boxes.common(shade, cell) > 0.8 * Boxes.area(cell)
                    && Boxes.area(shade) < 1.6 * Boxes.area(cell)) {
                return true;
            }
        }
        return false;
    }

    private void around(Box cell, CellWords words) {
        double below = cell.bottom() - PAD - words.bottom();
        double above = words.top() - cell.top();
        boolean few = words.rows().size() <= 3 && words.words() <= MOST_WORDS;
        if (!few) {
            boolean asks = words.last().endsWith(':')
                    || words.last().endsWith('?')
                    || words.last().endsWith(')');
            if (below >= (asks ? 20 : 36) && below > 0.35 * cell.height() && words.words() < 80) {
                keep(cell.left() + 3, words.bottom() + 1, cell.right() - 3, cell.bottom() - PAD, NARROWEST);
            }
        } else if (below >= LOWEST && (above <= 6 || below > above + 4) && !words.hasSigns()) {
            below(cell, words);
        } else if ((above <= 14 || words.last().endsWith(':') || words.hasSigns())
                && (!grid.isAfterSquare(cell) || words.last().endsWith(':'))) {
            double base = words.last().base();
            double top = Math.max(cell.top() + 1, base - 10);
            beside(words.lastRow(), cell, top, Math.min(cell.bottom() - 1, base + 2.5));
        }
    }

    /** Below the captions of the last row, each with its part of the width. */
    private void below(Box cell, CellWords words) {
        List<Box> captions = words.parts();
        double from = cell.left() + 3;
        for (int i = 0; i < captions.size(); i++) {
            boolean last = i == captions.size() - 1;
            double to = last ? cell.right() - 3 : captions.get(i + 1).left() - 2;
            keep(from, words.bottom() + 0.5, to, cell.bottom() - PAD, NARROWEST);
            from = to + 2;
        }
    }

    /** Behind each caption of a row, up to the next. */
    private void beside(List<Piece> row, Box cell, double top, double bottom) {
        List<Box> captions = CellWords.captions(row);
        if (row.get(0).kind() == Piece.Kind.MASK) {
            keep(cell.left() + 3, top, row.get(0).box().left() - 2, bottom, PIECE);
        }
        for (int i = 0; i < captions.size(); i++) {
            boolean last = i == captions.size() - 1;
            boolean parted = row.size() > 1
                    && (captions.get(i).width() < 6
                            || !last && captions.get(i + 1).width() < 6);
            double to = last ? cell.right() - 2 : captions.get(i + 1).left() - 2;
            boolean asks = last && row.get(row.size() - 1).endsWith(':');
            keep(captions.get(i).right() + 2, top, to, bottom, parted ? PIECE : asks ? SHORT : NARROWEST);
        }
    }

    /** Behind the words that end with a colon in a row of squares. */
    private void besideSquares(Box cell, CellWords words) {
        if (words.isEmpty()) {
            return;
        }
        double below = cell.bottom() - words.bottom();
        if (words.rows().size() == 1 && words.top() - cell.top() <= 6 && below >= 12 && words.words() > 1) {
            keep(cell.left() + 3, words.bottom() + 1, cell.right() - 3, cell.bottom() - PAD, LONG);
            return;
        }
        for (List<Piece> row : words.rows()) {
            double base = row.get(0).base();
            if (!grid.hasSquare(new Box(cell.left(), base - 9, cell.right(), base + 2))) {
                continue;
            }
            for (int i = 0; i < row.size(); i++) {
                double from = row.get(i).box().right() + 2;
                double to = i + 1 < row.size() ? row.get(i + 1).box().left() - 3 : cell.right() - 2;
                Box room =
                        new Box(from, Math.max(cell.top() + 1, base - 9), to, Math.min(cell.bottom() - 1, base + 2.5));
                if ((row.get(i).endsWith(':') || row.get(i).text().equals(":"))
                        && !grid.hasSquare(room)
                        && !grid.hasSquare(new Box(to, room.top(), to + 10, room.bottom()))) {
                    keep(room.left(), room.top(), room.right(), room.bottom(), 40);
                }
            }
        }
    }

    private void keep(double left, double top, double right, double bottom, double narrowest) {
        Box room = new Box(left, top, right, bottom);
        if (room.width() >= narrowest && room.height() >= LOWEST - 1.5 && !print.inked(inner(room)) && isNew(room)) {
            rooms.add(room);
        }
    }

    private boolean isNew(Box room) {
        for (Box other : rooms) {
            if (Boxes.common(room, other) > 0.4 * Math.min(Boxes.area(room), Boxes.area(other))) {
                return false;
            }
        }
        return true;
    }

    private static Box inner(Box room) {
        return new Box(room.left() + 0.5, room.top() + 1.5, room.right() - 0.5, room.bottom() - 1.5);
    }
}
