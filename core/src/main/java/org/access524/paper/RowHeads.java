package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** The words of cells that stand before several rows of a table: "Purpose" beside all purposes that can be ticked. */
final class RowHeads {
    private static final double NARROWEST = 30;
    private static final double LOWEST = 16;
    private static final double WIDEST_SHARE = 0.4;
    private static final int LONGEST = 14;

    private final List<Phrase> heads = new ArrayList<>();
    private final List<Phrase> lines = new ArrayList<>();

    /** @param spots from the top */
    RowHeads(PaperPage page, PageWords words, List<Spot> spots) {
        for (Box cell : Cells.of(new Edges(page))) {
            boolean narrow = cell.width() > NARROWEST && cell.width() < WIDEST_SHARE * page.width();
            if (narrow && cell.height() > LOWEST && asked(cell, spots)) {
                add(cell, words);
            }
        }
    }

    /** Each as one phrase on top of its cell. */
    List<Phrase> heads() {
        return heads;
    }

    /** Whether the phrase is a part of one. */
    boolean has(Phrase phrase) {
        return lines.contains(phrase);
    }

    /** Whether something can be ticked beside it, or written in several places, but not in it. */
    private static boolean asked(Box cell, List<Spot> spots) {
        int asked = 0;
        for (Spot spot : spots) {
            boolean beside = spot.box.centreY() > cell.top() && spot.box.centreY() < cell.bottom();
            if (beside && cell.holds(spot.box.centreX(), spot.box.centreY())) {
                return false;
            }
            boolean right = beside && spot.box.left() > cell.right() - 3;
            asked += right ? spot.check() ? 2 : 1 : 0;
        }
        return asked > 1;
    }

    private void add(Box cell, PageWords words) {
        List<Phrase> inside = new ArrayList<>();
        int count = 0;
        for (Phrase phrase : words.between(cell.top(), cell.bottom())) {
            if (!cell.holds(phrase.box().centreX(), phrase.box().centreY())) {
                continue;
            }
            if (words.owned(phrase) || !phrase.words()) {
                return;
            }
            inside.add(phrase);
            count += phrase.count();
        }
        if (inside.isEmpty() || count > LONGEST) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Phrase line : inside) {
            text.append(text.length() == 0 ? "" : " ").append(line.text());
        }
        double size = inside.get(0).size();
        Box top = new Box(cell.left() + 2, cell.top(), cell.right(), cell.top() + 2);
        heads.add(new Phrase(text.toString(), top, size, text.length(), true));
        lines.addAll(inside);
    }
}
