package org.access524.extension.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.access524.paper.Box;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** Follows what a page draws, and keeps its rules, frames, shaded areas and pictures. */
final class Strokes {

    /** What is thinner is a line, in points. */
    private static final double THIN = 1.6;

    /** A line that is shorter says nothing. */
    private static final double SHORT = 3;

    /** A round shape that is larger is no box to tick. */
    private static final double LARGE = 20;

    /** A drawing with more shapes is a picture; a form has hundreds. */
    private static final int MOST_SHAPES = 20_000;

    private static final int SAVE = PdfJs.operation("save");
    private static final int RESTORE = PdfJs.operation("restore");
    private static final int TRANSFORM = PdfJs.operation("transform");
    private static final int FORM_BEGIN = PdfJs.operation("paintFormXObjectBegin");
    private static final int FORM_END = PdfJs.operation("paintFormXObjectEnd");
    private static final int PATH = PdfJs.operation("constructPath");
    private static final List<Integer> PICTURES = operations(
            "paintImageXObject", "paintInlineImageXObject", "paintImageMaskXObject", "paintImageXObjectRepeat");
    private static final List<Integer> STROKED =
            operations("stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke");
    private static final List<Integer> FILLED =
            operations("fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke");

    private final List<Box> rules = new ArrayList<>();
    private final List<Box> frames = new ArrayList<>();
    private final List<Box> shades = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final Deque<Axes> saved = new ArrayDeque<>();
    private Axes axes;

    Strokes(Axes page) {
        this.axes = page;
    }

    List<Box> rules() {
        return rules;
    }

    List<Box> frames() {
        return frames;
    }

    List<Box> shades() {
        return shades;
    }

    List<Box> pictures() {
        return pictures;
    }

    void read(PdfJs.Operations operations) {
        Int32Array numbers = operations.getNumbers();
        for (int i = 0; i < numbers.getLength() && shapes() < MOST_SHAPES; i++) {
            int operation = numbers.get(i);
            if (operation == SAVE) {
                saved.push(axes);
            } else if (operation == RESTORE || operation == FORM_END) {
                axes = saved.isEmpty() ? axes : saved.pop();
            } else if (operation == TRANSFORM) {
                turn(operations.arguments(i));
            } else if (operation == FORM_BEGIN) {
                saved.push(axes);
                turn(operations.formAxes(i));
            } else if (operation == PATH) {
                path(operations.paint(i), operations.path(i));
            } else if (PICTURES.contains(operation)) {
                pictures.add(axes.box(0, 0, 1, 1));
            }
        }
    }

    private int shapes() {
        return rules.size() + frames.size() + shades.size() + pictures.size();
    }

    private void turn(Float64Array six) {
        if (six.getLength() == 6) {
            axes = axes.after(Axes.of(six));
        }
    }

    private void path(int paint, Float32Array segments) {
        boolean stroked = STROKED.contains(paint);
        boolean filled = FILLED.contains(paint);
        if (!stroked && !filled) {
            return;
        }
        Outline outline = new Outline();
        int at = 0;
        while (at < segments.getLength()) {
            int segment = (int) segments.get(at);
            if (segment == 0) {
                keep(outline, stroked, filled);
                outline = new Outline();
            }
            int numbers = segment == 2 ? 6 : segment == 3 ? 4 : segment == 4 ? 0 : 2;
            if (segment == 4) {
                outline.close();
            } else {
                double x = segments.get(at + numbers - 1);
                double y = segments.get(at + numbers);
                outline.add(axes.x(x, y), axes.y(x, y), segment > 1);
            }
            at += numbers + 1;
        }
        keep(outline, stroked, filled);
    }

    private void keep(Outline outline, boolean stroked, boolean filled) {
        if (outline.points() < 2) {
            return;
        }
        Box box = outline.box();
        if (box.width() < THIN || box.height() < THIN) {
            addRule(box);
        } else if (outline.points() >= 4 && (stroked || outline.bent() && box.width() < LARGE)) {
            frames.add(box);
        } else if (stroked && outline.points() >= 3) {
            for (int i = 1; i < outline.points(); i++) {
                Box side = outline.side(i);
                if (side.width() < THIN || side.height() < THIN) {
                    addRule(side);
                }
            }
        } else if (filled) {
            shades.add(box);
        }
    }

    private void addRule(Box box) {
        if (box.width() > SHORT || box.height() > SHORT) {
            rules.add(box);
        }
    }

    private static List<Integer> operations(String... names) {
        List<Integer> numbers = new ArrayList<>();
        for (String name : names) {
            numbers.add(PdfJs.operation(name));
        }
        return numbers;
    }

    /** One closed or open line of straight and bent parts. */
    private static final class Outline {

        private final List<Double> xs = new ArrayList<>();
        private final List<Double> ys = new ArrayList<>();
        private boolean bent;

        void add(double x, double y, boolean curve) {
            xs.add(x);
            ys.add(y);
            bent |= curve;
        }

        void close() {
            if (xs.size() > 2) {
                add(xs.get(0), ys.get(0), false);
            }
        }

        int points() {
            return xs.size();
        }

        boolean bent() {
            return bent;
        }

        Box side(int end) {
            return Axes.between(xs.get(end - 1), ys.get(end - 1), xs.get(end), ys.get(end));
        }

        Box box() {
            Box box = side(1);
            for (int i = 2; i < points(); i++) {
                Box next = side(i);
                box = new Box(
                        Math.min(box.left(), next.left()),
                        Math.min(box.top(), next.top()),
                        Math.max(box.right(), next.right()),
                        Math.max(box.bottom(), next.bottom()));
            }
            return box;
        }
    }
}
