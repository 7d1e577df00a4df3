package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** The words beside squares to tick: after them, as a rule, and before them where the last of a row has none after it. */
final class CheckLabels {
    private static final double REACH = 34;
    private static final double FAR = 170;
    private static final double HEADS = 240;
    private static final double WIDTH = 500;
    private static final double SAME_ROW = 5;
    private static final int LINES = 4;

    private final PageWords words;

    private CheckLabels(PageWords words) {
        this.words = words;
    }

    /** @param checks in rows from the top */
    static void find(List<Spot> checks, PageWords words) {
        CheckLabels labels = new CheckLabels(words);
        int start = 0;
        while (start < checks.size()) {
            int end = start + 1;
            while (end < checks.size()
                    && checks.get(end).box.centreY() - checks.get(start).box.centreY() < SAME_ROW) {
                end++;
            }
            List<Spot> row = new ArrayList<>(checks.subList(start, end));
            row.sort((one, other) -> Double.compare(one.box.left(), other.box.left()));
            labels.row(row);
            start = end;
        }
        for (Spot check : checks) {
            labels.goOn(check);
        }
    }

    private void row(List<Spot> row) {
        Spot last = row.get(row.size() - 1);
        Phrase lead = words.left(row.get(0).box, REACH, false);
        boolean open = words.right(last.box, REACH) == null;
        if (open && yesOrNo(row)) {
            return;
        }
        if (open && lead == null) {
            lead = words.left(row.get(0).box, FAR, true);
        }
        boolean after = !open || lead == null || lead.asks();
        for (Spot spot : row) {
            Phrase right = words.right(spot.box, REACH);
            Phrase left = words.left(spot.box, after ? REACH : FAR, !after);
            spot.named = after ? right : left;
            if (spot.named == null && after) {
                Phrase wrapped = spot == last ? lineBelow(spot) : null;
                spot.named = wrapped == null && left != null && !words.owned(left) ? left : wrapped;
            } else if (spot.named == null) {
                spot.named = right;
            }
            if (spot.named != null) {
                spot.label = spot.named.text();
                words.tick(spot.named);
            }
        }
    }

    /** "Yes" and "No" over two columns of boxes, and the questions before them. */
    private boolean yesOrNo(List<Spot> row) {
        Phrase question = words.left(row.get(0).box, WIDTH, true);
        for (Spot spot : row) {
            if (question == null || head(spot.box) == null) {
                return false;
            }
        }
        for (Spot spot : row) {
            spot.named = head(spot.box);
            spot.label = spot.named.text();
            spot.asked = question.text();
        }
        words.own(question);
        return true;
    }

    private Phrase head(Box box) {
        Phrase head = null;
        for (Phrase phrase : words.between(box.top() - HEADS, box.top())) {
            boolean over = Math.abs(phrase.box().centreX() - box.centreX()) < 12;
            String text = phrase.text().toLowerCase();
            boolean answer = text.equals("yes") || text.equals("no") || text.equals("s\u00ed");
            head = over ? answer ? phrase : null : head;
        }
        return head;
    }

    /** Behind a box at the end of a line its words begin the next one. */
    private Phrase lineBelow(Spot spot) {
        Phrase first = null;
        for (Phrase phrase : words.between(spot.box.centreY() + 4, spot.box.bottom() + 10)) {
            boolean begins = phrase.words()
                    && phrase.box().left() < spot.box.left() - 100
                    && (first == null || phrase.box().left() < first.box().left());
            first = begins ? phrase : first;
        }
        boolean free = first != null
                && !words.owned(first)
                && !words.markBetween(first.box().left() - 40, first.box().left() + 2, first.box());
        return free ? first : null;
    }

    /** The further lines of a label. */
    private void goOn(Spot spot) {
        Phrase line = spot.named;
        if (line == null || line.box().left() < spot.box.left()) {
            return;
        }
        for (int i = 0; i < LINES && line != null; i++) {
            line = next(spot, line);
            if (line != null) {
                spot.label += " " + line.text();
                words.tick(line);
            }
        }
    }

    private Phrase next(Spot spot, Phrase line) {
        for (Phrase phrase : words.between(line.box().centreY() + 3, line.box().bottom() + line.size())) {
            boolean aligned = phrase.box().left() > spot.box.left() - 2
                    && phrase.box().left() < spot.named.box().left() + 6;
            boolean open = phrase.goesOn()
                    || phrase.text().charAt(0) == '('
                    || line.box().width() > 150 && !ends(line) && phrase.allBold() == line.allBold();
            boolean free = aligned
                    && open
                    && !words.owned(phrase)
                    && !words.otherBetween(
                            spot.box, spot.box.left() - 40, phrase.box().left() + 2, phrase.box());
            if (free) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean ends(Phrase line) {
        char last = line.text().charAt(line.text().length() - 1);
        return last == '.' || last == ':' || last == '?';
    }
}
