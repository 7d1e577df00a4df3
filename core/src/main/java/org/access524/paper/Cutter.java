package org.access524.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts printed runs into {@link Piece}s. */
final class Cutter {

    /** Fewer dots than these are an ellipsis. */
    private static final int DOTS_OF_A_LEADER = 8;

    private static final String MASK = "/-\u2013()|";

    private static final int MOST_PIECES = 40_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final Signs signs;
    private final TypeWidths widths;
    private final Map<String, TickGlyphs> ticks = new HashMap<>();

    private Cutter(PaperPage page) {
        signs = new Signs(page);
        widths = new TypeWidths(page);
    }

    static List<Piece> cut(PaperPage page) {
        Cutter cutter = new Cutter(page);
        for (PrintedText text : page.texts()) {
            if (cutter.pieces.size() >= MOST_PIECES) {
                break;
            }
            if (Boxes.sound(text.box(), page) && text.size() > 0) {
                cutter.cut(text);
            }
        }
        return cutter.pieces;
    }

    private TickGlyphs ticks(PrintedText run) {
        return ticks.computeIfAbsent(run.font(), TickGlyphs::of);
    }

    private void cut(PrintedText run) {
        String text = run.text();
        if (signs.isTick(run)) {
            add(run, "\u25a1", run.box().left(), run.box().right());
            return;
        }
        TickGlyphs ticks = ticks(run);
        double[] edges = widths.edges(run);
        double[] plain = text.indexOf('_') < 0 ? edges : widths.plainEdges(run);
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at, ticks);
            if (end < 0) {
                at++;
                continue;
            }
            boolean line = isLine(text, at) && Math.min(edges[end], plain[end]) - Math.max(edges[at], plain[at]) > 6;
            double left = line && at > 0 ? Math.max(edges[at], plain[at]) : edges[at];
            double right = line && end < text.length() ? Math.min(edges[end], plain[end]) : edges[end];
            add(run, text.substring(at, end), left, right);
            at = end;
        }
    }

    /** Where the piece that begins here ends; below 0 for a space. */
    private static int end(String text, int at, TickGlyphs ticks) {
        char c = text.charAt(at);
        if (isSpace(c)) {
            return -1;
        }
        if (isLine(text, at)) {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
            return end;
        }
        if (ticks.has(c)) {
            return at + 1;
        }
        if (opensBox(text, at) || closesBox(text, at)) {
            return at + 1;
        }
        int end = at + 1;
        while (end < text.length()
                && !isSpace(text.charAt(end))
                && !isLine(text, end)
                && !ticks.has(text.charAt(end))
                && !closesBox(text, end)
                && !opensBox(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether an underscore stands here, or the dots of a leader. */
    private static boolean isLine(String text, int at) {
        char c = text.charAt(at);
        if (c == '_' || c == '\u2017') {
            return true;
        }
        if (c != '.' && c != '\u2026') {
            return false;
        }
        int from = at;
        while (from > 0 && text.charAt(from - 1) == c) {
            from--;
        }
        int to = at + 1;
        while (to < text.length() && text.charAt(to) == c) {
            to++;
        }
        return (to - from) * (c == '.' ? 1 : 3) >= DOTS_OF_A_LEADER;
    }

    /** A bracket that begins an empty pair, or a blank. */
    private static boolean opensBox(String text, int at) {
        char c = text.charAt(at);
        if (c != '[' && c != '(') {
            return false;
        }
        return at + 1 == text.length()
                || isSpace(text.charAt(at + 1))
                || text.charAt(at + 1) == '_'
                || text.charAt(at + 1) == (c == '[' ? ']' : ')');
    }

    private static boolean closesBox(String text, int at) {
        char c = text.charAt(at);
        if (c != ']' && c != ')') {
            return false;
        }
        return at == 0
                || isSpace(text.charAt(at - 1))
                || text.charAt(at - 1) == '_'
                || text.charAt(at - 1) == (c == ']' ? '[' : '(');
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2002' || c == '\u2003' || c == '\u2009' || c == '\uf020';
    }

    private void add(PrintedText run, String text, double left, double right) {
        double base = run.box().bottom() - 0.2 * run.size();
        double size = size(run);
        Box box = new Box(left, base - 0.76 * size, right, base + 0.22 * size);
        pieces.add(new Piece(text, box, base, size, widths.isBold(run), kind(text, ticks(run))));
    }

    /** Faces that a file draws itself can have a size of any unit; their width tells then. */
    private double size(PrintedText run) {
        if (run.size() <= 40) {
            return run.size();
        }
        double likely = widths.likelySize(run);
        return run.size() > 3 * likely ? likely : run.size();
    }

    private static Piece.Kind kind(String text, TickGlyphs ticks) {
        if (isLine(text, 0)) {
            return Piece.Kind.LINE;
        }
        if (text.length() == 1 && ticks.has(text.charAt(0))) {
            return Piece.Kind.TICK;
        }
        for (int i = 0; i < text.length(); i++) {
            if (MASK.indexOf(text.charAt(i)) < 0) {
                return Piece.Kind.WORD;
            }
        }
        return Piece.Kind.MASK;
    }
}
