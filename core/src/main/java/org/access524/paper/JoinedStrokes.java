package org.access524.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what is one line to write on, though it is typed and drawn in pieces. */
final class JoinedStrokes {

    private static final double GAP = 0.8;
    private static final double HEIGHT = 1.5;

    private JoinedStrokes() {}

    static List<Stroke> of(List<Stroke> strokes) {
        List<Stroke> sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingDouble(Stroke::at));
        List<Stroke> joined = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            int end = start + 1;
            while (end < sorted.size()
                    && sorted.get(end).at() - sorted.get(start).at() <= HEIGHT) {
                end++;
            }
            joinLine(new ArrayList<>(sorted.subList(start, end)), joined);
            start = end;
        }
        return joined;
    }

    private static void joinLine(List<Stroke> line, List<Stroke> joined) {
        line.sort(Comparator.comparingDouble(Stroke::left));
        Stroke open = line.get(0);
        for (Stroke next : line) {
            if (next.left() > open.right() + GAP) {
                joined.add(open);
                open = next;
            } else {
                open = open.from(open.left(), Math.max(open.right(), next.right()));
            }
        }
        joined.add(open);
    }
}
