package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** The words before a place for text, in it, or else above or below it. */
final class TextLabels {
    private static final double REACH = 60;
    private static final double ASKED = 220;
    private static final double NEAR = 22;
    private static final int SENTENCE = 6;
    private final PageWords words;
    private final List<Spot> spots;

    private TextLabels(List<Spot> spots, PageWords words) {
        this.spots = spots;
        this.words = words;
    }

    /** @param spots for text, in rows from the top */
    static void find(List<Spot> spots, PageWords words) {
        TextLabels labels = new TextLabels(spots, words);
        List<Spot> open = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot.leader == null) {
                labels.beside(spot, open);
            }
        }
        open.removeIf(labels::inColumn);
        Captions.find(open, words);
        for (Spot spot : open) {
            if (spot.wordless()) {
                labels.across(spot);
            }
            if (spot.wordless()) {
                labels.bracketsBehind(spot);
            }
        }
        for (Spot spot : spots) {
            labels.hints(spot);
        }
    }

    private void beside(Spot spot, List<Spot> open) {
        Phrase inside = inside(spot);
        if (inside != null) {
            name(spot, inside);
            return;
        }
        Phrase left = words.left(spot.area, ASKED, false);
        left = left != null && left.inBrackets() && words.behindMark(left) ? null : left;
        double gap = left == null ? 0 : spot.area.left() - left.box().right();
        if (left != null && sentence(spot, left)) {
            spot.named = left;
            spot.before = plain(spot, LabelText.tail(withLineAbove(left)));
            if (!instructs(left)) {
                words.own(left);
            }
        } else if (left != null && (left.asks() || gap < NEAR)) {
            name(spot, left);
            lineAbove(spot, left);
        } else if (left == null && asksBefore(spot.area)) {
            name(spot, cellBefore(spot.area));
        } else if (boxAbove(spot) != null) {
            name(spot, boxAbove(spot));
        } else {
            open.add(spot);
        }
    }

    /** Labels in one column and places in another one: however short the label, it is that of the place on its line. */
    private boolean inColumn(Spot spot) {
        Phrase left = words.left(spot.area, ASKED, false);
        if (left == null || words.owned(left)) {
            return false;
        }
        for (Spot other : spots) {
            boolean same = other.named != null
                    && Math.abs(other.area.left() - spot.area.left()) < 3
                    && Math.abs(other.named.box().left() - left.box().left()) < 3;
            if (same && !left.goesOn()) {
                name(spot, left);
                return true;
            }
        }
        return false;
    }

    /** "Request information FROM: please tell all that you know" is a heading. */
    private static boolean instructs(Phrase phrase) {
        int colon = phrase.text().indexOf(": ");
        int blanks = 0;
        for (int i = colon; colon > 0 && i < phrase.text().length(); i++) {
            blanks += phrase.text().charAt(i) == ' ' ? 1 : 0;
        }
        return blanks > 2 && phrase.bold() > 3;
    }

    /** "Other (please describe):" behind a box, with the room for it on the next line. */
    private Phrase boxAbove(Spot spot) {
        for (Phrase phrase : words.between(spot.area.top() - 12, spot.area.top() + 4)) {
            boolean above = words.ticked(phrase)
                    && phrase.asks()
                    && phrase.box().left() < spot.area.right()
                    && phrase.box().right() > spot.area.left() - 20
                    && !words.markBetween(phrase.box().right(), phrase.box().right() + 120, phrase.box());
            if (above) {
                return phrase;
            }
        }
        return null;
    }

    /** The caption of a cell that the place fills. */
    private Phrase inside(Spot spot) {
        Box box = spot.area;
        Phrase best = null;
        for (Phrase phrase : words.between(box.top(), box.bottom())) {
            boolean in = box.holds(phrase.box().centreX(), phrase.box().centreY())
                    && phrase.box().left() > box.left() - 8
                    && !words.owned(phrase);
            if (in && !phrase.words()) {
                spot.hint = spot.maxLength > 0 ? spot.hint : LabelText.join(spot.hint, phrase.text());
            } else if (in
                    && (best == null || phrase.box().centreY() < best.box().centreY() - 3)) {
                best = phrase;
            }
        }
        return best;
    }

    private void name(Spot spot, Phrase phrase) {
        spot.named = phrase;
        spot.label = plain(spot, LabelText.shortened(phrase.text()));
        words.own(phrase);
    }

    /** "To (date)": how to write is no part of the question. */
    private static String plain(Spot spot, String text) {
        int open = text.lastIndexOf('(');
        boolean last = open > 1 && text.endsWith(")") && text.indexOf(' ') >= open - 1;
        if (!last) {
            return LabelText.withoutExample(text);
        }
        spot.hint = LabelText.join(spot.hint, text.substring(open));
        return text.substring(0, open).trim();
    }

    /** "I, ____, authorize": what stands around the place goes on. */
    private boolean sentence(Spot spot, Phrase left) {
        if (left.asks() || words.owned(left)) {
            return false;
        }
        Phrase right = words.right(spot.area, NEAR);
        boolean goesOn = right != null && right.goesOn();
        return goesOn || left.count() > SENTENCE || left.goesOn();
    }

    /** "Medical record number or", and on the next line "Social Security number:" */
    private void lineAbove(Spot spot, Phrase left) {
        for (Phrase above : words.between(
                left.box().centreY() - 1.5 * left.size(), left.box().centreY() - 4)) {
            boolean leads = left.goesOn()
                    || left.inBrackets()
                    || above.text().endsWith(" or")
                    || above.text().endsWith(" and")
                    || above.text().endsWith(",");
            boolean same = Math.abs(above.box().left() - left.box().left()) < 3
                    && !above.asks()
                    && !words.owned(above)
                    && !words.otherBetween(spot.box, above.box().right(), spot.area.right(), above.box());
            if (leads && same) {
                words.own(above);
                spot.label = above.text() + " " + spot.label;
            }
        }
    }

    private String withLineAbove(Phrase left) {
        if (left.count() > SENTENCE || !left.goesOn()) {
            return left.text();
        }
        for (Phrase above : words.between(
                left.box().centreY() - 1.7 * left.size(), left.box().centreY() - 4)) {
            boolean same = Math.abs(above.box().left() - left.box().left()) < 20
                    && above.box().width() > 200
                    && !words.markBetween(above.box().right(), above.box().right() + 40, above.box());
            if (same) {
                return above.text() + " " + left.text();
            }
        }
        return left.text();
    }

    /** "______ (name of patient)" */
    private void bracketsBehind(Spot spot) {
        Phrase right = words.right(spot.area, NEAR);
        if (right != null && right.inBrackets() && !words.owned(right)) {
            name(spot, right);
            spot.label = LabelText.withoutBrackets(spot.label);
        }
    }

    /** In a table the words for a row stand in another cell. */
    private void across(Spot spot) {
        Phrase left = words.left(spot.area, REACH, true);
        if (left == null) {
            left = cellBefore(spot.area);
        }
        if (left == null) {
            Box higher = new Box(spot.area.left(), spot.area.top() - 9, spot.area.right(), spot.area.centreY());
            left = words.left(higher, 12, false);
        }
        if (left != null && !left.goesOn() && (!words.owned(left) || words.ticked(left))) {
            name(spot, left);
            lineAbove(spot, left);
        }
    }

    private boolean asksBefore(Box cell) {
        Phrase left = cellBefore(cell);
        return left != null && left.asks() && !words.owned(left);
    }

    /** What the cell before it says, however wide that is; one as high as two places is the first one's. */
    private Phrase cellBefore(Box cell) {
        Phrase left = words.left(cell, ASKED, true);
        if (left == null) {
            Box two = new Box(cell.left(), cell.top(), cell.right(), cell.bottom() + cell.height() * 0.7);
            Phrase high = words.left(two, ASKED, true);
            boolean parted = high == null
                    || words.strokes()
                            .level(
                                    cell.bottom() - 2,
                                    cell.bottom() + 3,
                                    high.box().left(),
                                    high.box().right());
            left = parted ? null : high;
        }
        boolean border = left != null && words.crosses(cell.left() - 8, cell.left() + 2, left.box());
        return border && !words.crosses(left.box().right(), cell.left() - 8, left.box()) ? left : null;
    }

    /** What is said after the place or below it, in brackets or in small type. */
    private void hints(Spot spot) {
        if (spot.named == null) {
            return;
        }
        Phrase right = words.right(spot.area, NEAR);
        if (right != null && right.inBrackets() && !words.owned(right)) {
            spot.hint = LabelText.join(spot.hint, right.text());
            words.own(right);
        }
        List<Phrase> below = new ArrayList<>();
        for (Phrase phrase : words.between(spot.area.bottom() - 3, spot.area.bottom() + 12)) {
            boolean small = phrase.inBrackets() || phrase.size() < 0.9 * spot.named.size();
            boolean under = phrase.box().left() > spot.area.left() - 20
                    && phrase.box().right() < spot.area.right() + 10
                    && phrase.box().top() > spot.area.bottom() - 4
                    && !words.behindMark(phrase);
            if (small && under && phrase.words() && !words.owned(phrase)) {
                below.add(phrase);
            }
        }
        below.sort((one, other) -> Double.compare(one.box().left(), other.box().left()));
        StringBuilder all = new StringBuilder();
        for (Phrase phrase : below) {
            words.own(phrase);
            String text = phrase.text();
            String plain = phrase.inBrackets() && below.size() > 1 ? text.substring(1, text.indexOf(')')) : text;
            all.append(all.length() == 0 ? "" : ", ").append(plain);
        }
        if (below.size() > 1) {
            spot.label += " (" + all + ")";
        } else if (below.size() == 1 && LabelText.leads(spot.label)) {
            spot.before = LabelText.tail(spot.label);
            spot.label = plain(spot, LabelText.withoutBrackets(all.toString()));
        } else if (below.size() == 1) {
            spot.hint = LabelText.join(spot.hint, all.toString());
        }
    }
}
