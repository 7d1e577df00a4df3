package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the short lines before the items of a list, which are to be ticked, from those after a label, which are to be
 * written on: by what stands nearer, by how the line of print begins and ends, and by others that look the same.
 */
final class ShortStrokes {

    private static final double SHORTEST = 7;
    private static final double LONGEST = 50;
    private static final double NEAR = 16;
    private static final double APART = 24;

    /** Words after a blank of a sentence or between the two of a span. */
    private static final List<String> BETWEEN =
            List.of("to", "through", "thru", "and", "until", "till", "a", "al", "hasta", "y", "of", "de", "or", "day");

    private static final List<String> ANSWERS = List.of("yes", "no", "si", "s\u00ed", "y", "n");

    /** What is written behind them is a part of a date. */
    private static final List<String> DATES = List.of("month", "day", "year", "mes", "d\u00eda", "a\u00f1o");

    private ShortStrokes() {}

    /** The strokes that are to be ticked. */
    static List<Stroke> ticks(List<Row> rows) {
        List<Stroke> found = new ArrayList<>();
        List<Stroke> answers = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < row.tokens().size(); i++) {
                if (row.tokens().get(i).isStroke() && isBeforeItem(row, i, found)) {
                    found.add(row.tokens().get(i).stroke());
                } else if (isAfterAnswer(row, i)) {
                    answers.add(row.tokens().get(i).stroke());
                }
            }
        }
        for (Row row : rows) {
            for (int i = 0; i < row.tokens().size(); i++) {
                if (row.tokens().get(i).isStroke() && isLikeMany(row, i, found)) {
                    found.add(row.tokens().get(i).stroke());
                }
            }
        }
        List<Stroke> kept = new ArrayList<>();
        for (Stroke stroke : found) {
            if (alike(stroke, found) > 1) {
                kept.add(stroke);
            }
        }
        for (Stroke stroke : answers) {
            if (!kept.contains(stroke)) {
                kept.add(stroke);
            }
        }
        return kept;
    }

    private static int alike(Stroke stroke, List<Stroke> others) {
        int alike = 0;
        for (int i = 0; i < others.size() && alike < 2; i++) {
            if (Math.abs(others.get(i).width() - stroke.width()) <= 0.35 * stroke.width()) {
                alike++;
            }
        }
        return alike;
    }

    private static boolean isShort(Row.Token token) {
        return token.isStroke()
                && token.stroke().width() >= SHORTEST
                && token.stroke().width() <= LONGEST;
    }

    /** Between words, but as long as most that stand before items. */
    private static boolean isLikeMany(Row row, int index, List<Stroke> found) {
        Row.Token token = row.tokens().get(index);
        if (!isShort(token)
                || DATES.contains(plain(row.before(index)))
                || found.contains(token.stroke())
                || !row.hasWordAfter(index)
                || row.gapAfter(index) > 6
                || !startsItem(row.after(index))
                || endsLabel(row.before(index).isEmpty() ? ":" : row.before(index))
                || hasTrailingBlank(row, index)) {
            return false;
        }
        int alike = 0;
        for (Stroke other : found) {
            alike += Math.abs(other.width() - token.stroke().width()) < 1.5 ? 1 : 0;
        }
        return alike >= 5;
    }

    private static boolean isBeforeItem(Row row, int index, List<Stroke> found) {
        Row.Token token = row.tokens().get(index);
        if (!isShort(token)
                || DATES.contains(plain(row.before(index)))
                || !row.hasWordAfter(index)
                || row.gapAfter(index) > NEAR
                || !startsItem(row.after(index))) {
            return false;
        }
        if (index == 0 || row.gapBefore(index) > APART) {
            return true;
        }
        if (!row.hasWordBefore(index) || hasTrailingBlank(row, index)) {
            return false;
        }
        if (endsLabel(row.before(index))) {
            return row.gapBefore(index) >= row.gapAfter(index) - 2 && hasLaterItem(row, index);
        }
        return row.gapBefore(index) > row.gapAfter(index) + 2 || hasEarlierItem(row, index, found);
    }

    private static boolean startsItem(String word) {
        char c = word.charAt(0);
        boolean letter =
                c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' || c >= '0' && c <= '9' || c == '*';
        return letter && !BETWEEN.contains(plain(word));
    }

    private static boolean endsLabel(String word) {
        char c = word.charAt(word.length() - 1);
        return c == ':' || c == '?' || c == '#' || c == ')';
    }

    /** Whether a stroke of the same length further on stands after its label. */
    private static boolean hasTrailingBlank(Row row, int index) {
        double width = row.tokens().get(index).stroke().width();
        for (int i = index + 1; i < row.tokens().size(); i++) {
            Row.Token token = row.tokens().get(i);
            if (isShort(token)
                    && Math.abs(token.stroke().width() - width) <= 0.3 * width
                    && (!row.hasWordAfter(i) || row.gapAfter(i) > NEAR)
                    && !endsLabel(row.before(i).isEmpty() ? "." : row.before(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLaterItem(Row row, int index) {
        for (int i = index + 1; i < row.tokens().size(); i++) {
            if (isShort(row.tokens().get(i))
                    && row.hasWordAfter(i)
                    && row.gapAfter(i) <= NEAR
                    && startsItem(row.after(i))
                    && !endsLabel(row.before(i).isEmpty() ? "." : row.before(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEarlierItem(Row row, int index, List<Stroke> found) {
        for (int i = 0; i < index; i++) {
            if (row.tokens().get(i).isStroke()
                    && found.contains(row.tokens().get(i).stroke())) {
                return true;
            }
        }
        return false;
    }

    /** "Yes ___ No ___" */
    private static boolean isAfterAnswer(Row row, int index) {
        if (!isShort(row.tokens().get(index)) || !ANSWERS.contains(plain(row.before(index)))) {
            return false;
        }
        for (int i = 0; i < row.tokens().size(); i++) {
            if (i != index && isShort(row.tokens().get(i)) && ANSWERS.contains(plain(row.before(i)))) {
                return row.gapBefore(index) <= NEAR;
            }
        }
        return false;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                plain.append((char) (c + 32));
            } else if (c >= 'a' && c <= 'z' || c >= '\u00c0') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
