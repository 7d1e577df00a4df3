package org.access524.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of writing: print and the lines to write on, from the left. */
final class Row {

    /** Either print or a line to write on. */
    record Token(double left, double right, Piece piece, Stroke stroke) {

        boolean isStroke() {
            return stroke != null;
        }

        boolean isWord() {
            return piece != null && piece.isWord();
        }
    }

    private static final double ABOVE = 6;
    private static final double BELOW = 2.5;

    private final List<Token> tokens;

    private Row(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @param strokes those of one height */
    static Row of(List<Stroke> strokes, Print print) {
        List<Token> tokens = new ArrayList<>();
        double at = strokes.get(0).at();
        for (Piece piece : onLine(at, print)) {
            tokens.add(new Token(piece.box().left(), piece.box().right(), piece, null));
        }
        for (Stroke stroke : strokes) {
            tokens.add(new Token(stroke.left(), stroke.right(), null, stroke));
        }
        tokens.sort(Comparator.comparingDouble(token -> token.left() + token.right()));
        return new Row(tokens);
    }

    /** The print that stands on a line of this height, other than underscores. */
    static List<Piece> onLine(double at, Print print) {
        List<Piece> found = new ArrayList<>();
        for (Piece piece : print.between(at - ABOVE, at + BELOW)) {
            if (piece.isInk()) {
                found.add(piece);
            }
        }
        return found;
    }

    /** Rows of strokes that lie at one height. */
    static List<Row> of(Print print, List<Stroke> strokes) {
        List<Stroke> sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingDouble(Stroke::at));
        List<Row> rows = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            int end = start + 1;
            while (end < sorted.size()
                    && sorted.get(end).at() - sorted.get(start).at() <= 3) {
                end++;
            }
            rows.add(of(sorted.subList(start, end), print));
            start = end;
        }
        return rows;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The distance from the token before, or a great one if there is none. */
    double gapBefore(int index) {
        return index == 0
                ? 1_000
                : tokens.get(index).left() - tokens.get(index - 1).right();
    }

    double gapAfter(int index) {
        return index == tokens.size() - 1
                ? 1_000
                : tokens.get(index + 1).left() - tokens.get(index).right();
    }

    boolean hasWordBefore(int index) {
        return index > 0 && tokens.get(index - 1).isWord();
    }

    boolean hasWordAfter(int index) {
        return index < tokens.size() - 1 && tokens.get(index + 1).isWord();
    }

    String before(int index) {
        return hasWordBefore(index) ? tokens.get(index - 1).piece().text() : "";
    }

    String after(int index) {
        return hasWordAfter(index) ? tokens.get(index + 1).piece().text() : "";
    }
}
