package org.access524.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pieces of a page, found by their height on it. */
final class Print {

    private static final double BAND = 8;
    private static final int MOST_BANDS = 4_000;
    private static final Comparator<Piece> FROM_LEFT =
            (a, b) -> Double.compare(a.box().left(), b.box().left());

    private final List<List<Piece>> bands = new ArrayList<>();
    private final double band;
    private final List<Piece> pieces;

    Print(PaperPage page) {
        band = Math.max(BAND, page.height() / MOST_BANDS);
        pieces = Cutter.cut(page);
        for (Piece piece : pieces) {
            add(piece);
        }
        for (List<Piece> row : bands) {
            row.sort(FROM_LEFT);
        }
    }

    private void add(Piece piece) {
        int number = number(piece.base());
        while (bands.size() <= number) {
            bands.add(new ArrayList<>());
        }
        bands.get(number).add(piece);
    }

    private int number(double base) {
        return (int) Math.max(0, Math.min(MOST_BANDS, base / band));
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The pieces whose base line lies between two heights, from the left. */
    List<Piece> between(double top, double bottom) {
        List<Piece> found = new ArrayList<>();
        int last = Math.min(bands.size() - 1, number(bottom));
        for (int i = number(top); i <= last; i++) {
            for (Piece piece : bands.get(i)) {
                if (piece.base() >= top && piece.base() <= bottom) {
                    found.add(piece);
                }
            }
        }
        found.sort(FROM_LEFT);
        return found;
    }

    /** The pieces on the line of writing whose base is here. */
    List<Piece> row(double base) {
        return between(base - 3.5, base + 3.5);
    }

    /** The pieces that have their middle in a rectangle, from the left. */
    List<Piece> in(Box box) {
        List<Piece> found = new ArrayList<>();
        for (Piece piece : between(box.top(), box.bottom() + 4)) {
            if (box.holds(piece.box().centreX(), piece.base() - 0.3 * piece.size())) {
                found.add(piece);
            }
        }
        return found;
    }

    /** Whether print, other than underscores, stands in a rectangle. */
    boolean inked(Box box) {
        for (Piece piece : between(box.top(), box.bottom() + 30)) {
            if (piece.isInk() && piece.box().meets(box)) {
                return true;
            }
        }
        return false;
    }
}
