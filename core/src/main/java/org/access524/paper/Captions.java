package org.access524.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words above a place, or below its rule. A line of words between two rows of places could be either; which it is shows
 * where the rows begin and end.
 */
final class Captions {
    private static final double ABOVE = 14;
    private static final double BELOW = 11;
    private static final int LONGEST = 18;
    private static final int LONGEST_BELOW = 13;
    private static final double MISSING = 60;
    private static final double BORDER = 10;

    private final PageWords words;
    private final Map<Spot, List<Phrase>> above = new HashMap<>();
    private final Map<Spot, List<Phrase>> below = new HashMap<>();
    private final Map<Phrase, List<Spot>> claims = new HashMap<>();

    private Captions(PageWords words) {
        this.words = words;
    }

    static void find(List<Spot> spots, PageWords words) {
        Captions captions = new Captions(words);
        for (Spot spot : spots) {
            captions.look(spot);
        }
        Set<Spot> done = new HashSet<>();
        for (Spot spot : spots) {
            if (done.add(spot)) {
                captions.decide(captions.connected(spot, done));
            }
        }
    }

    private void look(Spot spot) {
        Box box = spot.area;
        List<Phrase> over = new ArrayList<>();
        List<Phrase> under = new ArrayList<>();
        double near = -1;
        for (Phrase phrase : words.between(box.top() - ABOVE - 6, box.bottom() + BELOW + 6)) {
            if (!fits(phrase, box)) {
                continue;
            }
            Box at = phrase.box();
            boolean higher =
                    phrase.base() < box.top() + 5 && at.bottom() > box.top() - ABOVE && at.centreY() < box.centreY();
            boolean lower = phrase.count() <= LONGEST_BELOW
                    && at.centreY() > box.bottom() - 1
                    && at.top() < box.bottom() + BELOW;
            if (higher && (!parted(phrase, box) || onBorder(phrase, box))) {
                if (at.centreY() > near + 4) {
                    over.clear();
                }
                near = at.centreY();
                over.add(phrase);
            } else if (lower
                    && (under.isEmpty() || at.centreY() < under.get(0).box().centreY() + 4)) {
                under.add(phrase);
            }
        }
        above.put(spot, over);
        below.put(spot, under);
        claim(spot, over);
        claim(spot, under);
    }

    /** Whether a line lies between words and the place below them. */
    private boolean parted(Phrase phrase, Box box) {
        return level(phrase, box, box.centreY());
    }

    private boolean level(Phrase phrase, Box box, double bottom) {
        return words.strokes()
                .level(
                        phrase.base() + 1,
                        bottom,
                        Math.max(phrase.box().left(), box.left()),
                        Math.min(phrase.box().right(), box.right()));
    }

    /** Whether that line is the upper border of the place, and the words stand close to it, within its width. */
    private boolean onBorder(Phrase phrase, Box box) {
        boolean within = phrase.box().left() > box.left() - 12 && phrase.box().right() < box.right() + 10;
        return within
                && box.top() - phrase.base() < BORDER
                && cell(box)
                && !level(phrase, box, box.top() - 3)
                && !words.markBetween(phrase.box().right(), phrase.box().right() + 500, phrase.box())
                && !words.markBetween(box.left(), box.right(), below(box))
                && !words.strokes().level(box.top() + 1, box.centreY(), box.left(), box.right());
    }

    /** The same place of the row below: where something is written there, too, it is a list, of others or of visits. */
    private static Box below(Box box) {
        return new Box(box.left(), box.bottom() + 4, box.right(), box.bottom() + box.height() / 2 + 4);
    }

    private boolean cell(Box box) {
        return words.strokes().upright(box.left() - 8, box.left() + 2, box.top() + 1, box.bottom() - 1)
                && words.strokes().upright(box.right() - 2, box.right() + 8, box.top() + 1, box.bottom() - 1);
    }

    private void claim(Spot spot, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            claims.computeIfAbsent(phrase, each -> new ArrayList<>()).add(spot);
        }
    }

    private boolean fits(Phrase phrase, Box box) {
        return phrase.words()
                && !words.owned(phrase)
                && !words.markBetween(phrase.box().right(), phrase.box().right() + 14, phrase.box())
                && phrase.count() <= LONGEST
                && phrase.box().left() < box.right() - 3
                && phrase.box().right() > box.left() + 3
                && (phrase.box().left() > box.left() - 40 || phrase.box().width() < 2.5 * box.width());
    }

    /** The places that share words with this one, and those that share words with them. */
    private List<Spot> connected(Spot first, Set<Spot> done) {
        List<Spot> list = new ArrayList<>();
        list.add(first);
        for (int i = 0; i < list.size() && i < 2000; i++) {
            List<Phrase> both = new ArrayList<>(above.get(list.get(i)));
            both.addAll(below.get(list.get(i)));
            for (Phrase phrase : both) {
                for (Spot spot : claims.get(phrase)) {
                    if (done.add(spot)) {
                        list.add(spot);
                    }
                }
            }
        }
        return list;
    }

    private void decide(List<Spot> spots) {
        double over = 0;
        double under = 0;
        for (Spot spot : spots) {
            over += cost(spot, above.get(spot), true);
            under += cost(spot, below.get(spot), false);
        }
        boolean first = over <= under;
        for (Spot spot : spots) {
            name(spot, first ? above.get(spot) : below.get(spot));
        }
        for (Spot spot : spots) {
            if (spot.named == null) {
                name(spot, first ? below.get(spot) : above.get(spot));
            }
        }
    }

    private double cost(Spot spot, List<Phrase> phrases, boolean over) {
        if (phrases.isEmpty()) {
            return MISSING;
        }
        Box box = spot.area;
        Phrase phrase = closest(spot, phrases);
        double cost = Math.abs(over ? box.top() - phrase.base() : phrase.box().top() - box.bottom());
        cost += Math.min(20, Math.abs(phrase.box().left() - box.left()) / 4);
        boolean cell = cell(box);
        if (over) {
            boolean heading = phrase.allBold()
                    && !below.get(spot).isEmpty()
                    && !below.get(spot).get(0).allBold()
                    && below.get(spot).get(0).size() < phrase.size();
            return cost - (phrase.asks() ? 8 : 0) + (parted(phrase, box) ? 6 : 0) + (heading ? MISSING : 0);
        }
        boolean ruled = words.strokes().level(box.bottom() - 4, phrase.base(), box.left() + 2, box.right() - 2);
        return cost
                - (phrase.inBrackets() ? 8 : 0)
                - (ruled && !cell ? 10 : 0)
                + (ruled && cell ? 10 : 0)
                + (phrase.asks() ? 8 : 0);
    }

    private static Phrase closest(Spot spot, List<Phrase> phrases) {
        Phrase best = phrases.get(0);
        for (Phrase phrase : phrases) {
            if (Math.abs(phrase.box().left() - spot.area.left())
                    < Math.abs(best.box().left() - spot.area.left())) {
                best = phrase;
            }
        }
        return best;
    }

    /** The nearest phrase, and those beside it over which no other place has more right. */
    private void name(Spot spot, List<Phrase> phrases) {
        Phrase best = null;
        for (Phrase phrase : phrases) {
            boolean free = !words.owned(phrase) || claims.get(phrase).size() > 1 && shared(phrase, spot);
            if (free && (best == null || distance(phrase, spot) < distance(best, spot))) {
                best = phrase;
            }
        }
        if (best == null) {
            return;
        }
        spot.named = best;
        words.own(best);
        StringBuilder label = new StringBuilder(LabelText.withoutExample(LabelText.shortened(best.text())));
        for (Phrase phrase : phrases) {
            boolean alone = phrase != best
                    && claims.get(phrase).size() == 1
                    && phrase.box().left() > best.box().left();
            if (alone && !words.owned(phrase)) {
                words.own(phrase);
                label.append(", ").append(phrase.text());
            }
        }
        spot.label = label.toString();
        if (best.inBrackets() || best.goesOn()) {
            lineAbove(spot, best);
        }
    }

    /** The first line of a caption whose second line is in brackets, or goes on. */
    private void lineAbove(Spot spot, Phrase second) {
        for (Phrase first : words.between(
                second.box().centreY() - 1.6 * second.size(), second.box().centreY() - 4)) {
            boolean over = Math.abs(first.box().left() - second.box().left()) < 8 && first.words();
            if (over && !words.owned(first)) {
                words.own(first);
                spot.hint = second.inBrackets() ? LabelText.join(spot.hint, second.text()) : spot.hint;
                spot.label = LabelText.shortened(first.text()) + (second.inBrackets() ? "" : " " + spot.label);
                return;
            }
        }
    }

    private static double distance(Phrase phrase, Spot spot) {
        return Math.abs(phrase.box().left() - spot.area.left());
    }

    /** A caption as wide as several places is that of all. */
    private boolean shared(Phrase phrase, Spot spot) {
        return phrase.box().right() > spot.area.left() + spot.area.width() / 2;
    }
}
