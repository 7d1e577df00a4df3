package org.access524.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The phrases of a page by where they stand, and which of them name a place already. */
final class PageWords {
    private final List<Phrase> phrases;
    private final Marks marks;
    private final Strokes strokes;
    private final Set<Phrase> owned = new HashSet<>();
    private final Set<Phrase> ticked = new HashSet<>();

    PageWords(PaperPage page, List<Spot> spots) {
        marks = new Marks(spots);
        strokes = new Strokes(page);
        phrases = PhraseReader.read(page, strokes, marks);
    }

    List<Phrase> all() {
        return phrases;
    }

    Strokes strokes() {
        return strokes;
    }

    void own(Phrase phrase) {
        owned.add(phrase);
    }

    /** Takes the phrase as the words of a box to tick. */
    void tick(Phrase phrase) {
        own(phrase);
        ticked.add(phrase);
    }

    boolean ticked(Phrase phrase) {
        return ticked.contains(phrase);
    }

    boolean owned(Phrase phrase) {
        return owned.contains(phrase);
    }

    /** Those whose middle is between two heights. */
    List<Phrase> between(double top, double bottom) {
        int low = 0;
        int high = phrases.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (phrases.get(middle).box().centreY() < top) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < phrases.size() && end < low + 200 && phrases.get(end).box().centreY() <= bottom) {
            end++;
        }
        return phrases.subList(low, end);
    }

    /** The phrase with a word that ends nearest to the left of the box on its line; null if there is none. */
    Phrase left(Box box, double reach, boolean acrossLines) {
        Phrase best = null;
        double least = Double.MAX_VALUE;
        for (Phrase phrase : between(box.top() - 1, box.bottom() + 2)) {
            double gap = box.left() - phrase.box().right();
            boolean before = gap > -Math.min(6, phrase.box().width() / 3)
                    || gap > -phrase.box().width() / 2 && phrase.box().left() < box.left() - 10 && gap > -20;
            if (!before || gap > reach || !phrase.words()) {
                continue;
            }
            double cost = Math.abs(gap) + lineCost(phrase, box);
            boolean free = cost < least
                    && !markBetween(phrase.box().right() - 2, box.left() - 1, phrase.box())
                    && (acrossLines || !crosses(phrase.box().right() - 2, box.left() + 2, phrase.box()));
            if (free) {
                best = phrase;
                least = cost;
            }
        }
        return best;
    }

    /** The phrase with a word that begins nearest to the right of the box on its line; null if there is none. */
    Phrase right(Box box, double reach) {
        Phrase best = null;
        double least = reach;
        for (Phrase phrase : between(box.top() - 2, box.bottom() + 2)) {
            double gap = phrase.box().left() - box.right();
            double cost = Math.abs(gap) + Math.abs(phrase.box().centreY() - box.centreY());
            boolean after = gap > -6 && phrase.box().centreX() > box.right() && phrase.words();
            boolean free = after
                    && cost < least
                    && !markBetween(box.right() + 1, phrase.box().left(), phrase.box())
                    && !crosses(box.right() + 2, phrase.box().left(), phrase.box());
            if (free) {
                best = phrase;
                least = cost;
            }
        }
        return best;
    }

    private static double lineCost(Phrase phrase, Box box) {
        double line = box.height() > 26 ? box.top() + 8 : box.bottom() - 3;
        return Math.abs((box.height() > 26 ? phrase.box().centreY() : phrase.base()) - line) / 2;
    }

    boolean crosses(double left, double right, Box line) {
        return right > left && strokes.upright(left, right, line.top() + 2, line.bottom() - 2);
    }

    /** Whether another place than this one is between left and right on the line of a box. */
    boolean otherBetween(Box own, double left, double right, Box line) {
        return marks.between(left, right, line, own);
    }

    /** Whether it begins where a place to write ends. */
    boolean behindMark(Phrase phrase) {
        return marks.before(phrase.box());
    }

    /** Whether the middle of a place to write is between left and right on the line of a box. */
    boolean markBetween(double left, double right, Box line) {
        return marks.between(left, right, line);
    }
}
