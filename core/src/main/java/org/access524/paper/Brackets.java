package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Empty pairs of brackets: squares to tick ({@code [ ]}, {@code [__]}, and {@code ( )} where several stand before words), and
 * the room for an area code.
 */
final class Brackets {

    private static final double WIDEST = 26;
    private static final double WIDEST_ROUND = 30;
    private static final double WIDEST_AREA = 70;
    private static final double NARROWEST_AREA = 13;
    private static final double NEAR = 16;
    private static final double APART = 6;

    private final Print print;
    private final List<Box> square = new ArrayList<>();
    private final List<Box> round = new ArrayList<>();
    private final List<Box> areas = new ArrayList<>();

    private Brackets(Print print) {
        this.print = print;
    }

    /** The pairs to tick. */
    static List<Box> ticks(Print print) {
        Brackets brackets = of(print);
        if (brackets.round.size() > 1) {
            brackets.square.addAll(brackets.round);
        }
        return brackets.square;
    }

    /** The room within those that are followed by the rest of a telephone number. */
    static List<Box> areaCodes(Print print) {
        return of(print).areas;
    }

    private static Brackets of(Print print) {
        Brackets brackets = new Brackets(print);
        for (Piece piece : print.pieces()) {
            if (piece.text().equals("[") || piece.text().equals("(")) {
                brackets.add(piece);
            }
        }
        return brackets;
    }

    private void add(Piece open) {
        boolean angular = open.text().equals("[");
        Piece before = null;
        Piece close = null;
        boolean line = false;
        for (Piece piece : print.row(open.base())) {
            if (piece == open) {
                continue;
            }
            if (piece.box().left() < open.box().left()) {
                before = piece.isInk() ? piece : before;
            } else if (close != null) {
                addPair(open, close, piece, angular, before, line);
                return;
            } else if (piece.text().equals(angular ? "]" : ")")) {
                close = piece;
            } else if (piece.isInk()) {
                return;
            } else {
                line = true;
            }
        }
        if (close != null) {
            addPair(open, close, null, angular, before, line);
        }
    }

    private static boolean isWord(Piece piece) {
        return piece.text().length() > 1 && piece.text().charAt(0) >= 'A';
    }

    private void addPair(Piece open, Piece close, Piece after, boolean angular, Piece before, boolean line) {
        double width = close.box().right() - open.box().left();
        double inside = close.box().left() - open.box().right();
        boolean answer = before != null
                && (before.text().equalsIgnoreCase("yes") || before.text().equalsIgnoreCase("no"));
        boolean item = after != null
                && after.isWord()
                && after.box().left() - close.box().right() <= NEAR;
        Box pair = new Box(
                open.box().left(),
                open.box().top(),
                close.box().right(),
                open.box().bottom());
        if (angular) {
            if (item && width <= WIDEST) {
                square.add(pair);
            }
        } else if (answer) {
            round.add(pair);
        } else if (item
                && width <= WIDEST_ROUND
                && (before == null || open.box().left() - before.box().right() > (isWord(after) ? APART : NEAR))) {
            round.add(pair);
        } else if (!item && !line && before != null && inside >= NARROWEST_AREA && inside <= WIDEST_AREA) {
            areas.add(new Box(
                    open.box().right() + 1, open.base() - 10, close.box().left() - 1, open.base() + 1.5));
        }
    }
}
