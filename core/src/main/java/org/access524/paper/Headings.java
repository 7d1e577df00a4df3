package org.access524.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands over a part of a page: the heading of a block, the question of a group of boxes. */
final class Headings {
    private static final double QUESTION_REACH = 150;
    private static final double NEAR = 24;

    private final PaperPage page;
    private final PageWords words;
    private final List<Heading> headings;

    /** In which rows the boxes of a question stand. */
    private final Map<Heading, List<Double>> chosen = new HashMap<>();

    Headings(PaperPage page, PageWords words, List<Spot> spots) {
        this.page = page;
        this.words = words;
        this.headings = HeadingFinder.of(page, words, spots);
    }

    /** Gives each place its block's heading and its group's question. */
    void give(List<Spot> spots) {
        for (Spot spot : spots) {
            if (spot.check()) {
                give(spot);
            }
        }
        for (Spot spot : spots) {
            if (!spot.check()) {
                give(spot);
            }
        }
        for (Spot spot : spots) {
            if (spot.named != null && spot.named.goesOn() && words.behindMark(spot.named)) {
                goOn(spot, spots);
            }
        }
    }

    /** "from ____ to ____" is one sentence, whatever stands over its second half. */
    private static void goOn(Spot spot, List<Spot> spots) {
        for (Spot before : spots) {
            double gap = spot.named.box().left() - before.box.right();
            boolean line = Math.abs(before.box.centreY() - spot.box.centreY()) < Heading.SAME_LINE;
            if (line && gap > -4 && gap < Marks.BEHIND && !before.check()) {
                spot.section = before.section;
                spot.under = before.under;
                spot.column = before.column;
            }
        }
    }

    private void give(Spot spot) {
        Heading block = null;
        Heading question = null;
        Heading nearest = null;
        Heading over = null;
        for (Heading heading : headings) {
            if (heading.line() > spot.box.centreY() + Heading.SAME_LINE) {
                break;
            }
            if (!over(heading, spot) || spot.check() && words.ticked(heading.phrase())) {
                continue;
            }
            nearest = aside(heading, nearest, spot) ? nearest : heading;
            boolean heads = heading.block() || heading.phrase().bold() > 3 || !chosen.containsKey(heading);
            over = heads && !aside(heading, over, spot) ? heading : over;
            block = heading.block() && !aside(heading, block, spot) ? heading : block;
            boolean asks = heading.asks() && (spot.check() || !heading.block() && asksFor(heading, spot));
            question = asks && !aside(heading, question, spot) ? heading : question;
        }
        boolean stale = question != null
                && (block != null && block.line() > question.line() + 1
                        || spot.box.centreY() - question.line() > QUESTION_REACH);
        question = stale ? null : question;
        if (spot.check()) {
            choice(spot, block, question);
        } else {
            spot.section = over == null ? "" : LabelText.shortened(over.text());
            boolean behind = spot.named == null || words.ticked(spot.named);
            boolean row = question != null && chosen.containsKey(question) && behind;
            spot.group = row ? LabelText.shortened(question.text()) : "";
            if (over != null && spot.wordless() && spot.name().isEmpty() && isRightUnder(over, spot)) {
                spot.group = LabelText.shortened(over.text());
            }
        }
        spot.under = nearest == null ? 0 : nearest.line();
        spot.column = nearest == null || nearest.wide() ? 0 : columnOf(nearest);
    }

    /** "4. List the purposes of this release" over lines without words of their own. */
    private static boolean isRightUnder(Heading heading, Spot spot) {
        double gap = spot.box.top() - heading.line();
        return heading.phrase().count() > 2 && gap > -2 && gap < NEAR;
    }

    private void choice(Spot spot, Heading block, Heading question) {
        if (question != null) {
            chosen.computeIfAbsent(question, heading -> new ArrayList<>()).add(spot.box.centreY());
        }
        boolean covered = question != null
                && question.phrase().bold() > 3
                && !question.block()
                && block != null
                && !block.strong();
        spot.section = block == null || covered ? "" : LabelText.shortened(block.text());
        spot.group = question == null ? "" : LabelText.shortened(question.text());
        spot.group = spot.asked.isEmpty() ? spot.group : LabelText.shortened(spot.asked);
    }

    /** The question of boxes to tick is that of a text only in a row with such a box. */
    private boolean asksFor(Heading heading, Spot text) {
        List<Double> rows = chosen.get(heading);
        if (rows == null) {
            return true;
        }
        for (double row : rows) {
            if (Math.abs(row - text.box.centreY()) < 2 * Heading.SAME_LINE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading on the left is a little lower than one nearer by, in a column of its own. */
    private static boolean aside(Heading heading, Heading nearer, Spot spot) {
        return nearer != null
                && !nearer.wide()
                && !heading.wide()
                && nearer.phrase().box().left() - heading.phrase().box().left() > 100
                && nearer.phrase().box().left() <= spot.box.left() + 30
                && heading.line() - nearer.line() < 16;
    }

    private double columnOf(Heading heading) {
        return heading.limit() < page.width() || heading.phrase().box().left() > page.width() * 0.4
                ? heading.phrase().box().left()
                : 0;
    }

    private boolean over(Heading heading, Spot spot) {
        boolean line = Math.abs(heading.line() - spot.box.centreY()) <= Heading.SAME_LINE;
        if (line) {
            return heading.phrase().box().right() <= spot.box.left() + 4;
        }
        return heading.line() < spot.box.centreY()
                && (heading.wide()
                        || (spot.box.left() > heading.phrase().box().left() - 30
                                        || heading.phrase().box().left() < page.width() / 4)
                                && spot.box.left() < heading.limit());
    }
}
