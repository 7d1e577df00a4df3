package org.access524.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is printed in a cell, by its rows. */
final class CellWords {

    /** Words farther apart than this are two captions. */
    static final double BETWEEN_TWO = 22;

    private final List<List<Piece>> rows = new ArrayList<>();
    private int words;

    CellWords(Box cell, Print print) {
        List<Piece> inside = new ArrayList<>();
        double right = -100;
        for (Piece piece : print.in(cell)) {
            if (piece.isInk()) {
                inside.add(piece);
                boolean joined = right > piece.box().left() - 0.15 * piece.size()
                        && right < piece.box().right();
                words += piece.isWord() && !joined ? 1 : 0;
                right = piece.box().right();
            }
        }
        inside.sort(Comparator.comparingDouble(Piece::base));
        double base = -100;
        for (Piece piece : inside) {
            if (piece.base() - base > 3.5) {
                rows.add(new ArrayList<>());
                base = piece.base();
            }
            rows.get(rows.size() - 1).add(piece);
        }
        for (List<Piece> row : rows) {
            row.sort(Comparator.comparingDouble(piece -> piece.box().left()));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int words() {
        return words;
    }

    List<List<Piece>> rows() {
        return rows;
    }

    List<Piece> lastRow() {
        return rows.get(rows.size() - 1);
    }

    double top() {
        double top = Double.MAX_VALUE;
        for (Piece piece : rows.get(0)) {
            top = Math.min(top, piece.box().top());
        }
        return top;
    }

    double bottom() {
        double bottom = 0;
        for (Piece piece : lastRow()) {
            bottom = Math.max(bottom, piece.box().bottom());
        }
        return bottom;
    }

    Piece last() {
        return lastRow().get(lastRow().size() - 1);
    }

    /** Whether the last word ends with a full stop that is not that of "No." or "Apt." */
    boolean endsSentence() {
        String text = last().text();
        boolean stop = last().endsWith('.') || last().endsWith(',') || last().endsWith(';');
        return stop && text.length() > 4 && words > 3;
    }

    /** Whether all rows stand in the middle of the cell. */
    boolean isCentred(Box cell) {
        for (List<Piece> row : rows) {
            double before = row.get(0).box().left() - cell.left();
            double after = cell.right() - row.get(row.size() - 1).box().right();
            if (before < 9 || Math.abs(before - after) > 0.12 * cell.width() + 2) {
                return false;
            }
        }
        return true;
    }

    /** The captions of the last row that have words. */
    List<Box> parts() {
        List<Piece> plain = new ArrayList<>();
        for (Piece piece : lastRow()) {
            if (piece.isWord()) {
                plain.add(piece);
            }
        }
        return captions(plain);
    }

    /** Whether it is a slash or a bracket with room to write beside it. */
    private static boolean isSign(List<Piece> row, int index) {
        Piece piece = row.get(index);
        double before =
                index > 0 ? piece.box().left() - row.get(index - 1).box().right() : 0;
        double after = index + 1 < row.size()
                ? row.get(index + 1).box().left() - piece.box().right()
                : 9;
        return piece.kind() == Piece.Kind.MASK && Math.max(before, after) > 8;
    }

    /** Whether the last row has the signs of a date or a telephone number with room between them. */
    boolean hasSigns() {
        int signs = 0;
        for (int i = 1; i < lastRow().size(); i++) {
            signs += isSign(lastRow(), i) ? 1 : 0;
        }
        return signs > 1;
    }

    /** The captions of a row, each from its left to its right; the signs of a date or a telephone number by themselves. */
    static List<Box> captions(List<Piece> row) {
        List<Box> captions = new ArrayList<>();
        boolean mask = true;
        for (int i = 0; i < row.size(); i++) {
            Piece piece = row.get(i);
            Box last = captions.isEmpty() ? null : captions.get(captions.size() - 1);
            boolean sign = isSign(row, i);
            if (last == null || sign || mask || piece.box().left() - last.right() > BETWEEN_TWO) {
                captions.add(piece.box());
            } else {
                captions.set(
                        captions.size() - 1,
                        new Box(
                                last.left(),
                                last.top(),
                                Math.max(last.right(), piece.box().right()),
                                last.bottom()));
            }
            mask = sign;
        }
        return captions;
    }
}
