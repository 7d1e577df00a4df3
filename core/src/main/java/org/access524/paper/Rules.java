package org.access524.paper;

import java.util.ArrayList;
import java.util.List;
import org.access524.paper.Edges.Edge;

/** Lines to write on that are drawn. Borders of cells, lines under words, and lines that part a page are none. */
final class Rules {

    private static final int MOST = 2_000;
    private static final double SHORTEST = 8;

    /** How near a caption stands below its line. */
    private static final double CAPTION = 13;

    /** The width of a column of labels. */
    private static final double FAR = 110;

    private final PaperPage page;
    private final Print print;
    private final List<Box> cells;
    private final Edges edges;

    /** How many lines have a label right above: a single one may be a line that parts the page. */
    private int labelled;

    private Rules(PaperPage page, Print print, List<Box> cells, Edges edges) {
        this.page = page;
        this.print = print;
        this.cells = cells;
        this.edges = edges;
    }

    static List<Stroke> of(PaperPage page, Print print, Edges edges, List<Box> cells) {
        if (edges.rules().size() > MOST) {
            return List.of();
        }
        return new Rules(page, print, cells, edges).strokes();
    }

    private List<Stroke> strokes() {
        List<Stroke> strokes = new ArrayList<>();
        for (Edge rule : edges.rules()) {
            if (rule.length() >= SHORTEST && !isBorder(rule) && !meetsUpright(rule)) {
                strokes.add(new Stroke(rule.from(), rule.to(), rule.at(), true));
            }
        }
        for (Stroke stroke : strokes) {
            labelled += isUnderLabel(stroke) ? 1 : 0;
        }
        List<Stroke> asked = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            boolean wide = strokes.get(i).width() > 0.8 * page.width();
            if (wide
                    ? isAskedAcross(strokes.get(i)) || labelled > 2 && isUnderLabel(strokes.get(i))
                    : isAsked(i, strokes)) {
                asked.add(strokes.get(i));
            }
        }
        return asked;
    }

    private boolean isBorder(Edge rule) {
        double above = 0;
        double below = 0;
        for (Box cell : cells) {
            if (Math.abs(cell.top() - rule.at()) <= 1.5) {
                below += Boxes.shared(cell.left(), cell.right(), rule.from(), rule.to());
            }
            if (Math.abs(cell.bottom() - rule.at()) <= 1.5) {
                above += Boxes.shared(cell.left(), cell.right(), rule.from(), rule.to());
            }
        }
        return Math.max(above, below) > 0.7 * rule.length();
    }

    /** Whether a longer upright stroke begins or ends on it: a part of a frame or of a table. */
    private boolean meetsUpright(Edge rule) {
        for (Edge upright : edges.upright()) {
            boolean ends = Math.abs(upright.from() - rule.at()) < 2 || Math.abs(upright.to() - rule.at()) < 2;
            if (ends && upright.length() > 9 && upright.at() > rule.from() - 2 && upright.at() < rule.to() + 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is printed that asks for what is to be written here. */
    private boolean isAsked(int index, List<Stroke> strokes) {
        Stroke stroke = strokes.get(index);
        for (Piece piece : print.between(stroke.at() - 11, stroke.at() + 2.5)) {
            boolean left =
                    piece.box().right() > stroke.left() - 40 && piece.box().left() < stroke.left() + 4;
            boolean right =
                    piece.box().left() > stroke.right() - 4 && piece.box().left() < stroke.right() + 12;
            if (left || right && piece.base() > stroke.at() - 6) {
                return true;
            }
        }
        return words(stroke, stroke.at() + 3, stroke.at() + CAPTION) > 0
                || followsQuestion(stroke)
                || continues(index, strokes)
                || isInColumn(index, strokes)
                || labelled > 2 && isUnderLabel(stroke);
    }

    /** "Home address", and some room below it the line for that. */
    private boolean isUnderLabel(Stroke stroke) {
        Piece first = null;
        int words = 0;
        for (Piece piece : print.between(stroke.at() - 24, stroke.at() + 2.5)) {
            if (piece.box().right() < stroke.left() || piece.box().left() > stroke.right()) {
                continue;
            }
            if (!piece.isWord() || piece.base() > stroke.at() - 10) {
                return false;
            }
            first = first == null ? piece : first;
            words++;
        }
        return first != null && words < 7 && Math.abs(first.box().left() - stroke.left()) < 4;
    }

    /** Whether a label stands far before it, as before another line that begins where it does. */
    private boolean isInColumn(int index, List<Stroke> strokes) {
        Stroke stroke = strokes.get(index);
        boolean label = false;
        for (Piece piece : print.between(stroke.at() - 6, stroke.at() + 2.5)) {
            double gap = stroke.left() - piece.box().right();
            label |= piece.isWord() && gap > 0 && gap < FAR;
        }
        for (int i = Math.max(0, index - 12); label && i < Math.min(strokes.size(), index + 13); i++) {
            Stroke other = strokes.get(i);
            double distance = Math.abs(other.at() - stroke.at());
            if (distance > 7 && distance < 60 && Math.abs(other.left() - stroke.left()) < 3) {
                return true;
            }
        }
        return false;
    }

    /** A line across the page mostly parts it; to be written on, it needs a label, captions, or a question before it. */
    private boolean isAskedAcross(Stroke stroke) {
        boolean blanks = false;
        for (Piece piece : print.between(stroke.at() - 11, stroke.at() + 2.5)) {
            if (piece.isInk() && Math.abs(piece.box().right() - stroke.left()) < 12) {
                return true;
            }
        }
        if (stroke.at() < 0.06 * page.height() || stroke.at() > 0.94 * page.height()) {
            return false;
        }
        for (Piece piece : print.between(stroke.at() - 30, stroke.at() - 6)) {
            blanks |= !piece.isInk();
        }
        for (Edge other : edges.rules()) {
            blanks |= other.at() > stroke.at() - 26 && other.at() < stroke.at() - 4 && other.length() > 20;
        }
        return startsLabel(stroke) || hasCaptions(stroke) || !blanks && followsQuestion(stroke);
    }

    /** Whether short words stand on its beginning. */
    private boolean startsLabel(Stroke stroke) {
        Piece first = null;
        double covered = 0;
        for (Piece piece : print.between(stroke.at() - 5, stroke.at() + 2.5)) {
            first = first == null ? piece : first;
            covered += Boxes.shared(
                    stroke.left(),
                    stroke.right(),
                    piece.box().left(),
                    piece.box().right());
        }
        return first != null
                && Math.abs(first.box().left() - stroke.left()) < 6
                && first.text().charAt(0) < 'a'
                && covered < 0.5 * stroke.width();
    }

    private int words(Stroke stroke, double from, double to) {
        int words = 0;
        for (Piece piece : print.between(from, to)) {
            boolean near = piece.box().right() > stroke.left() && piece.box().left() < stroke.right();
            words += piece.isWord() && near ? 1 : 0;
        }
        return words;
    }

    /** Whether small words in brackets, or several captions, stand below it. */
    private boolean hasCaptions(Stroke stroke) {
        int groups = 0;
        int words = 0;
        double right = -100;
        boolean brackets = false;
        for (Piece piece : print.between(stroke.at() + 3, stroke.at() + CAPTION)) {
            if (piece.isWord()) {
                words++;
                groups += piece.box().left() - right > 25 ? 1 : 0;
                brackets |= piece.text().charAt(0) == '(';
                right = piece.box().right();
            }
        }
        return words > 0 && words <= 12 && (brackets || groups > 1 && words <= 4 * groups);
    }

    /** Whether a line of print right above ends with a colon or the like. */
    private boolean followsQuestion(Stroke stroke) {
        for (Piece piece : print.between(stroke.at() - 32, stroke.at() - 6)) {
            if (piece.isWord()
                    && piece.box().left() < stroke.right()
                    && piece.box().right() > stroke.left() - 20
                    && (piece.endsWith(':') || piece.endsWith('?') || piece.endsWith(')'))) {
                return true;
            }
        }
        return false;
    }

    /** Whether another of its length lies above or below it, as for an answer of several lines. */
    private static boolean continues(int index, List<Stroke> strokes) {
        Stroke stroke = strokes.get(index);
        for (int i = Math.max(0, index - 12); i < Math.min(strokes.size(), index + 13); i++) {
            Stroke other = strokes.get(i);
            double distance = Math.abs(other.at() - stroke.at());
            if (distance > 7
                    && distance < 32
                    && Math.abs(other.right() - stroke.right()) < 14
                    && Boxes.shared(stroke.left(), stroke.right(), other.left(), other.right())
                            > 0.4 * Math.max(stroke.width(), other.width())) {
                return true;
            }
        }
        return false;
    }
}
