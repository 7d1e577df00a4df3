package org.access524.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The level and the upright strokes of a page, with the pieces of one stroke put together. */
final class Edges {

    /** A page with more than these is a drawing. */
    private static final int MOST = 400;

    /** A stroke along a line; {@code at} is its height, or its distance from the left. */
    record Edge(double at, double from, double to) {

        double length() {
            return to - from;
        }

        boolean reaches(double point) {
            return point >= from - 2.5 && point <= to + 2.5;
        }

        boolean covers(double start, double end) {
            return from <= start + 2.5 && to >= end - 2.5;
        }
    }

    private final List<Edge> level;
    private final List<Edge> upright;
    private final List<Edge> rules;

    Edges(PaperPage page) {
        List<Edge> strokes = new ArrayList<>();
        List<Edge> across = new ArrayList<>();
        List<Edge> down = new ArrayList<>();
        for (Box rule : page.rules()) {
            if (!Boxes.sound(rule, page)) {
                continue;
            }
            if (rule.width() >= rule.height()) {
                strokes.add(new Edge(rule.centreY(), rule.left(), rule.right()));
            } else {
                down.add(new Edge(rule.centreX(), rule.top(), rule.bottom()));
            }
        }
        across.addAll(strokes);
        for (Box frame : page.frames()) {
            addSides(frame, page, across, down);
        }
        for (Box shade : page.shades()) {
            addBar(shade, page, across, down);
        }
        rules = joined(strokes, 1);
        level = longest(joined(across, 2.5));
        upright = longest(joined(down, 2.5));
    }

    private static void addSides(Box frame, PaperPage page, List<Edge> across, List<Edge> down) {
        if (Boxes.sound(frame, page) && frame.width() > 5 && frame.height() > 5) {
            across.add(new Edge(frame.top(), frame.left(), frame.right()));
            across.add(new Edge(frame.bottom(), frame.left(), frame.right()));
            down.add(new Edge(frame.left(), frame.top(), frame.bottom()));
            down.add(new Edge(frame.right(), frame.top(), frame.bottom()));
        }
    }

    /** A thick stroke is a filled area; it bounds a cell on both of its sides. */
    private static void addBar(Box shade, PaperPage page, List<Edge> across, List<Edge> down) {
        if (!Boxes.sound(shade, page)) {
            return;
        }
        if (shade.height() < 5 && shade.width() > 20) {
            across.add(new Edge(shade.centreY(), shade.left(), shade.right()));
        } else if (shade.width() < 5 && shade.height() > 8) {
            down.add(new Edge(shade.centreX(), shade.top(), shade.bottom()));
        }
    }

    /** From the top, from the left. */
    List<Edge> level() {
        return level;
    }

    /** From the left, from the top. */
    List<Edge> upright() {
        return upright;
    }

    /** The level strokes that are strokes, not sides of frames. */
    List<Edge> rules() {
        return rules;
    }

    private static List<Edge> joined(List<Edge> edges, double gap) {
        List<Edge> sorted = new ArrayList<>(edges);
        sorted.sort(Comparator.comparingDouble(Edge::at));
        List<Edge> joined = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            int end = start + 1;
            while (end < sorted.size()
                    && sorted.get(end).at() - sorted.get(start).at() <= 1.2) {
                end++;
            }
            joinLine(new ArrayList<>(sorted.subList(start, end)), gap, joined);
            start = end;
        }
        return joined;
    }

    private static void joinLine(List<Edge> line, double gap, List<Edge> joined) {
        double at = line.get(line.size() - 1).at();
        line.sort(Comparator.comparingDouble(Edge::from));
        double from = line.get(0).from();
        double to = line.get(0).to();
        for (Edge edge : line) {
            if (edge.from() > to + gap) {
                joined.add(new Edge(at, from, to));
                from = edge.from();
                to = edge.to();
            } else {
                to = Math.max(to, edge.to());
            }
        }
        joined.add(new Edge(at, from, to));
    }

    private static List<Edge> longest(List<Edge> edges) {
        List<Edge> kept = new ArrayList<>();
        for (Edge edge : edges) {
            if (edge.length() >= 4) {
                kept.add(edge);
            }
        }
        if (kept.size() > MOST) {
            kept.sort((a, b) -> Double.compare(b.length(), a.length()));
            kept = new ArrayList<>(kept.subList(0, MOST));
            kept.sort(Comparator.comparingDouble(Edge::at));
        }
        return kept;
    }
}
