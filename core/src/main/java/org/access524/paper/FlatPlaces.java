package org.access524.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places that the print of a page leaves for writing: underscores, rules, boxes, cells, squares to tick. */
final class FlatPlaces {

    /** Fewer words than these are on scans and on drawings. */
    private static final int FEWEST_WORDS = 5;

    private static final double SHORTEST = 8;

    /** From this height on a room has several lines. */
    private static final double HEIGHT_OF_TWO_LINES = 34;

    private static final double LINE = 14;
    private static final int MOST_LINES = 20;

    private final PaperPage page;
    private final Print print;
    private final List<Place> places = new ArrayList<>();

    private FlatPlaces(PaperPage page) {
        this.page = page;
        this.print = new Print(page);
    }

    /** @param fillable places of the PDF's own fields, which are not found again */
    static List<Place> of(PaperPage page, List<Place> fillable) {
        FlatPlaces finder = new FlatPlaces(page);
        if (finder.hasWords()) {
            finder.find();
        }
        return Uncovered.of(InOrder.of(finder.places), fillable, page);
    }

    private boolean hasWords() {
        int words = 0;
        for (Piece piece : print.pieces()) {
            words += piece.isWord() ? 1 : 0;
        }
        return words >= FEWEST_WORDS;
    }

    private void find() {
        Edges edges = new Edges(page);
        List<Box> cells = Cells.of(edges);
        List<List<Box>> combs = Combs.ofCells(empty(cells), print);
        List<Box> others = without(cells, combs);
        List<Box> squares = Squares.of(page, print, others);
        List<Stroke> strokes = strokes(edges, others, squares);
        strokes.sort(Comparator.comparingDouble(Stroke::at));
        CellGrid grid = new CellGrid(others, strokes, squares, print);
        for (List<Box> comb : combs) {
            places.add(new Place(page, Blank.Kind.COMB, comb, List.of()));
        }
        for (Box square : squares) {
            add(Blank.Kind.CHECK, square);
        }
        addStrokes(strokes, squares, new Room(print, edges, strokes), edges);
        for (Box room : CellRooms.of(page, print, grid)) {
            places.add(new Place(page, Blank.Kind.TEXT, lines(room), List.of()));
        }
        for (Box room : Brackets.areaCodes(print)) {
            addRest(room);
        }
    }

    private List<Box> empty(List<Box> cells) {
        List<Box> empty = new ArrayList<>();
        for (Box cell : cells) {
            if (cell.width() < 40 && print.in(cell).isEmpty()) {
                empty.add(cell);
            }
        }
        return empty;
    }

    private static List<Box> without(List<Box> cells, List<List<Box>> combs) {
        List<Box> others = new ArrayList<>(cells);
        for (List<Box> comb : combs) {
            others.removeAll(comb);
        }
        return others;
    }

    /** Lines to write on, without those in the squares, and each of two that lie on each other once. */
    private List<Stroke> strokes(Edges edges, List<Box> cells, List<Box> squares) {
        List<Stroke> typed = Underscores.of(print);
        List<Stroke> all = new ArrayList<>(typed);
        for (Stroke rule : Rules.of(page, print, edges, cells)) {
            if (!isTwice(rule, typed)) {
                all.add(rule);
            }
        }
        List<Stroke> strokes = new ArrayList<>();
        for (Stroke stroke : FreeParts.of(JoinedStrokes.of(all), print)) {
            if (!isInSquare(stroke, squares)) {
                strokes.add(stroke);
            }
        }
        return strokes;
    }

    private static boolean isTwice(Stroke rule, List<Stroke> typed) {
        for (Stroke other : typed) {
            if (Math.abs(other.at() - rule.at()) < 6
                    && Boxes.shared(other.left(), other.right(), rule.left(), rule.right()) > 0.5 * rule.width()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInSquare(Stroke stroke, List<Box> squares) {
        for (Box square : squares) {
            if (stroke.at() > square.top() - 2
                    && stroke.at() < square.bottom() + 2
                    && Boxes.shared(stroke.left(), stroke.right(), square.left(), square.right())
                            > 0.5 * stroke.width()) {
                return true;
            }
        }
        return false;
    }

    private void addStrokes(List<Stroke> strokes, List<Box> squares, Room room, Edges edges) {
        List<Row> rows = Row.of(print, strokes);
        List<Stroke> done = new ArrayList<>();
        for (Row row : rows) {
            for (List<Stroke> comb : Combs.ofStrokes(row)) {
                addComb(comb, room);
                done.addAll(comb);
            }
        }
        for (Stroke tick : ShortStrokes.ticks(rows)) {
            if (!done.contains(tick)) {
                Box box = room.above(tick);
                add(
                        Blank.Kind.CHECK,
                        new Box(box.left(), Math.max(box.top(), box.bottom() - 11), box.right(), box.bottom()));
                done.add(tick);
            }
        }
        CaptionedParts captions = new CaptionedParts(print, strokes, squares);
        List<Box> lines = new ArrayList<>();
        for (Stroke stroke : strokes) {
            if (!done.contains(stroke)) {
                for (Stroke part : captions.parts(stroke)) {
                    addLine(room.above(part), lines);
                }
            }
        }
        lines.sort(Comparator.comparingDouble(Box::bottom));
        for (List<Box> answer : LongAnswers.of(lines, print, edges)) {
            places.add(new Place(page, Blank.Kind.TEXT, answer, List.of()));
        }
    }

    /** What nothing else has found. */
    private void addRest(Box room) {
        for (Place place : places) {
            for (Box box : place.boxes()) {
                boolean below = box.top() > room.top() && box.top() < room.bottom() - 2;
                if (box.meets(room) || below && box.left() < room.left() && box.right() > room.right()) {
                    return;
                }
            }
        }
        add(Blank.Kind.TEXT, room);
    }

    private static void addLine(Box room, List<Box> lines) {
        if (room.width() >= SHORTEST && room.height() > 0) {
            lines.add(room);
        }
    }

    private void addComb(List<Stroke> comb, Room room) {
        List<Box> boxes = new ArrayList<>();
        for (Stroke tooth : comb) {
            boxes.add(room.above(tooth));
        }
        places.add(new Place(page, Blank.Kind.COMB, boxes, List.of()));
    }

    private void add(Blank.Kind kind, Box box) {
        places.add(new Place(page, kind, List.of(box), List.of()));
    }

    /** The lines that a high room has place for. */
    private static List<Box> lines(Box room) {
        if (room.height() < HEIGHT_OF_TWO_LINES) {
            return List.of(room);
        }
        int count = (int) Math.min(MOST_LINES, room.height() / LINE);
        List<Box> lines = new ArrayList<>();
        double height = Math.min(room.height() / count, 1.3 * LINE);
        for (int i = 0; i < count; i++) {
            double top = room.top() + i * height;
            lines.add(new Box(room.left(), top, room.right(), top + height));
        }
        return lines;
    }
}
