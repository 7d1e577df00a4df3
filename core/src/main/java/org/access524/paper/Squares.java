package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** What is to be ticked: printed, drawn and pictured squares and circles that have words beside them. */
final class Squares {

    private static final int MOST = 1_000;

    /** A page with more shapes of that size is a drawing. */
    private static final int MOST_LOOKED = 2_000;

    private static final double SMALLEST = 4.5;
    private static final double LARGE = 15;

    /** Once so many are found, pictures and filled areas are decoration. */
    private static final int ENOUGH = 5;

    private static final double LARGEST = 19;
    private static final double FAR_DOWN = 80;
    private static final double FAR_BESIDE = 300;

    /** A cell of a table, or a picture with some air in it, is a little larger. */
    private static final double LARGEST_CELL = 28;

    private final PaperPage page;
    private final Print print;
    private final List<Box> found = new ArrayList<>();

    private Squares(PaperPage page, Print print) {
        this.page = page;
        this.print = print;
    }

    static List<Box> of(PaperPage page, Print print, List<Box> cells) {
        Squares squares = new Squares(page, print);
        squares.addPrinted();
        squares.addAll(Brackets.ticks(print));
        squares.addDrawn(page.frames(), LARGEST);
        squares.dropSigns();
        squares.addDrawn(cells, LARGEST);
        squares.addCells(cells);
        boolean few = squares.found.size() < ENOUGH;
        squares.addPictures(few);
        if (few) {
            squares.addDrawn(page.shades(), LARGEST);
        }
        return squares.found;
    }

    private void addAll(List<Box> boxes) {
        for (Box box : boxes) {
            add(box);
        }
    }

    /** A single large shape is a sign, or a hole to file the page. */
    private void dropSigns() {
        int large = 0;
        for (Box box : found) {
            large += box.width() > LARGE ? 1 : 0;
        }
        if (large == 1) {
            found.removeIf(box -> box.width() > LARGE && box.height() > LARGE);
        }
    }

    /** Pictures of squares, a single one is a sign; or if there are others, the pictures in which signs for them stand. */
    private void addPictures(boolean few) {
        List<Box> pictures = new ArrayList<>();
        int looked = 0;
        for (Box box : page.pictures()) {
            if (isSquare(box, LARGEST_CELL)
                    && looked++ < MOST_LOOKED
                    && isEmpty(box)
                    && hasWords(box, 30)
                    && (few || holdsOne(box))) {
                pictures.add(box);
            }
        }
        if (pictures.size() > 1) {
            for (Box picture : pictures) {
                found.removeIf(other -> Boxes.common(picture, other) > 0.7 * Boxes.area(other));
            }
            addAll(pictures);
        }
    }

    private void addPrinted() {
        for (Piece piece : print.pieces()) {
            if (piece.kind() == Piece.Kind.TICK) {
                Box box = new Box(
                        piece.box().left(),
                        piece.base() - 0.72 * piece.size(),
                        piece.box().right(),
                        piece.base() + 0.08 * piece.size());
                if (hasWords(box, 45)) {
                    add(box);
                }
            }
        }
    }

    private void addDrawn(List<Box> boxes, double largest) {
        int looked = 0;
        for (Box box : boxes) {
            if (isSquare(box, largest)
                    && looked++ < MOST_LOOKED
                    && isEmpty(box)
                    && (hasWords(box, 30) || isInColumn(box, boxes))
                    && !isDrawing(box)) {
                add(box);
            }
        }
    }

    private boolean holdsOne(Box picture) {
        for (Box box : found) {
            if (Boxes.common(picture, box) > 0.7 * Boxes.area(box) && Boxes.area(picture) > 1.2 * Boxes.area(box)) {
                return true;
            }
        }
        return false;
    }

    /** Narrow empty cells before the words of a choice; one alone is no choice. */
    private void addCells(List<Box> cells) {
        List<Box> narrow = new ArrayList<>();
        for (Box cell : cells) {
            if (isSquare(cell, LARGEST_CELL) && isEmpty(cell) && startsWords(cell)) {
                narrow.add(cell);
            }
        }
        if (narrow.size() > 1) {
            addAll(narrow);
        }
    }

    private boolean isSquare(Box box, double largest) {
        return Boxes.sound(box, page)
                && box.width() >= SMALLEST
                && box.height() >= SMALLEST
                && box.width() <= largest
                && box.height() <= largest
                && box.width() < 1.8 * box.height()
                && box.height() < 1.8 * box.width();
    }

    private void add(Box box) {
        if (found.size() >= MOST) {
            return;
        }
        for (Box other : found) {
            if (Boxes.common(box, other) > 0.25 * Math.min(Boxes.area(box), Boxes.area(other))) {
                return;
            }
        }
        found.add(box);
    }

    /** Whether nothing is printed in it but a sign. */
    private boolean isEmpty(Box box) {
        for (Piece piece : print.in(box)) {
            if (piece.text().length() > 1
                    || piece.kind() == Piece.Kind.WORD && isLetter(piece.text().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Whether other shapes lie about it, as those of letters that are drawn. */
    private boolean isDrawing(Box box) {
        int shapes = 0;
        for (int i = 0; i < page.frames().size() && i < 1_000; i++) {
            Box other = page.frames().get(i);
            boolean apart =
                    Math.abs(other.centreX() - box.centreX()) > 2 || Math.abs(other.centreY() - box.centreY()) > 2;
            shapes += apart
                            && other.width() < 30
                            && Math.abs(other.centreX() - box.centreX()) < 16
                            && Math.abs(other.centreY() - box.centreY()) < 9
                    ? 1
                    : 0;
        }
        return shapes > 2;
    }

    /** Whether words follow within a distance, or stand close before it. */
    private boolean hasWords(Box box, double distance) {
        return hasWords(box, distance, 14);
    }

    private boolean hasWords(Box box, double distance, double near) {
        for (Piece piece : beside(box)) {
            double after = piece.box().left() - box.right();
            double before = box.left() - piece.box().right();
            if (piece.isWord()
                    && (after > -4 && after <= distance || before > -2 && before <= near)
                    && isLetter(first(piece.text()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one of a column of such boxes with words in its row, however far: "Yes" and "No" over a list. */
    private boolean isInColumn(Box box, List<Box> boxes) {
        int alike = 0;
        for (int i = 0; i < boxes.size() && i < MOST && alike < 3; i++) {
            Box other = boxes.get(i);
            double distance = Math.abs(other.centreY() - box.centreY());
            alike += Math.abs(other.left() - box.left()) < 1.5
                            && Math.abs(other.width() - box.width()) < 1
                            && distance > 0.9 * box.height()
                            && distance < FAR_DOWN
                    ? 1
                    : 0;
        }
        return alike > 1 && box.width() >= SMALLEST + 2 && hasWords(box, FAR_BESIDE, FAR_BESIDE);
    }

    private boolean startsWords(Box box) {
        for (Piece piece : beside(box)) {
            double after = piece.box().left() - box.right();
            if (piece.isWord() && after > -2 && after <= 14) {
                return true;
            }
        }
        return false;
    }

    private List<Piece> beside(Box box) {
        double middle = box.centreY();
        return print.between(middle - 4, Math.max(middle + 9, box.bottom() + 2));
    }

    /** The first character that is not a sign. */
    private static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLetter(text.charAt(i)) || text.charAt(i) >= '\u00c0') {
                return text.charAt(i) >= '\u00c0' ? 'a' : text.charAt(i);
            }
        }
        return ' ';
    }
}
