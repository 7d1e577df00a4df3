package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Parts a line under which several captions stand: "Last, First, Middle", "City, State, Zip". */
final class CaptionedParts {

    private static final double BELOW = 14;
    private static final double BETWEEN_TWO = 14;
    private static final int MOST_WORDS = 9;
    private static final double SHORTEST = 110;

    private final Print print;
    private final List<Stroke> strokes;
    private final List<Box> squares;

    CaptionedParts(Print print, List<Stroke> strokes, List<Box> squares) {
        this.print = print;
        this.strokes = strokes;
        this.squares = squares;
    }

    List<Stroke> parts(Stroke stroke) {
        List<Box> captions = stroke.width() < SHORTEST ? List.of() : captions(stroke);
        if (captions.size() < 2) {
            return List.of(stroke);
        }
        boolean fromLeft = captions.get(0).left() - stroke.left() < 8;
        List<Stroke> parts = new ArrayList<>();
        double from = stroke.left();
        for (int i = 1; i < captions.size(); i++) {
            double next = captions.get(i).left();
            double to = fromLeft ? next - 2 : (captions.get(i - 1).right() + next) / 2;
            parts.add(stroke.from(from, to - 1));
            from = to + 1;
        }
        parts.add(stroke.from(from, stroke.right()));
        return parts;
    }

    /** The captions below a stroke; none if what stands there is something else. */
    private List<Box> captions(Stroke stroke) {
        double base = -1;
        int words = 0;
        List<Box> captions = new ArrayList<>();
        List<Piece> below = print.between(stroke.at() + 3, stroke.at() + BELOW);
        for (Piece piece : below) {
            base = base < 0 || piece.base() < base ? piece.base() : base;
        }
        Box last = null;
        for (Piece piece : below) {
            Box box = piece.box();
            if (piece.base() > base + 2.5 || box.centreX() < stroke.left() - 2 || box.centreX() > stroke.right() + 2) {
                continue;
            }
            if (!piece.isInk() || piece.kind() == Piece.Kind.TICK || box.right() > stroke.right() + 12) {
                return List.of();
            }
            if (last != null && box.left() - last.right() < BETWEEN_TWO) {
                last = new Box(last.left(), last.top(), Math.max(last.right(), box.right()), last.bottom());
                captions.set(captions.size() - 1, last);
                words++;
            } else {
                last = box;
                captions.add(last);
                words = 1;
            }
            if (words > MOST_WORDS) {
                return List.of();
            }
        }
        return last == null || isRowOfItsOwn(stroke, last) ? List.of() : captions;
    }

    /** Whether the print below belongs to lines or squares beside it. */
    private boolean isRowOfItsOwn(Stroke stroke, Box captions) {
        for (Stroke other : strokes) {
            if (other.at() > captions.centreY()
                    && other.at() < captions.bottom() + 5
                    && Boxes.shared(stroke.left(), stroke.right(), other.left(), other.right()) > 4) {
                return true;
            }
        }
        for (Box square : squares) {
            if (Math.abs(square.centreY() - captions.centreY()) < 6
                    && square.right() > stroke.left() - 20
                    && square.left() < stroke.right()) {
                return true;
            }
        }
        return false;
    }
}
