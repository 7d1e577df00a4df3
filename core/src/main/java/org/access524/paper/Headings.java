package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** What stands over a part of a page: the heading of a block, the question of a group of boxes. */
final class Headings {
    private static final int LONGEST = 22;
    private static final int BRIEF = 14;
    private static final double LARGE = 1.18;
    private static final double SAME_LINE = 5;
    private static final double QUESTION_REACH = 150;

    /** How much lower a heading far to the left must stand to count before one nearer by. */
    private static final double ASIDE = 0.1;

    private final PaperPage page;
    private final PageWords words;
    private final List<Heading> headings = new ArrayList<>();

    /** @param wide whether it stands over the whole width */
    private record Heading(String text, Phrase phrase, boolean wide, boolean block, boolean asks, double limit) {

        double line() {
            return phrase.box().centreY();
        }
    }

    Headings(PaperPage page, PageWords words, List<Spot> spots) {
        this.page = page;
        this.words = words;
        double size = usualSize();
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : words.all()) {
            if (!words.owned(phrase) && phrase.words() && !phrase.goesOn()) {
                found.add(phrase);
            }
        }
        for (Phrase phrase : found) {
            add(phrase, size);
        }
        for (Spot spot : spots) {
            if (spot.check()) {
                beside(spot);
            }
        }
        headings.sort((one, other) -> Double.compare(one.line(), other.line()));
        limit();
    }

    /** The size of most of the print. */
    private double usualSize() {
        int[] letters = new int[64];
        for (Phrase phrase : words.all()) {
            letters[(int) Math.min(63, Math.max(0, Math.round(phrase.size())))] +=
                    phrase.text().length();
        }
        int most = 0;
        for (int i = 1; i < letters.length; i++) {
            most = letters[i] > letters[most] ? i : most;
        }
        return most;
    }

    private void add(Phrase phrase, double usual) {
        boolean shaded = shaded(phrase);
        boolean capitals = capitals(phrase.text());
        boolean large = phrase.size() > LARGE * usual;
        boolean lead = phrase.bold() > 3;
        String text = phrase.text();
        if (phrase.count() > LONGEST && !phrase.asks()) {
            text = lead ? text.substring(0, phrase.bold()) : text;
            lead = lead && words(text) <= BRIEF;
            if (!lead) {
                return;
            }
        }
        boolean asks = phrase.asks() || text.endsWith(":") || question(text);
        boolean block = shaded || capitals || large || lead;
        if (!block && !asks) {
            return;
        }
        double middle = Math.abs(phrase.box().centreX() - page.width() / 2);
        boolean wide =
                shaded && wideShade(phrase) || middle < 30 && phrase.box().left() > page.width() / 5;
        headings.add(new Heading(
                text, phrase, wide, block && (!phrase.asks() || shaded || capitals || large), asks, page.width()));
    }

    /** "Purpose (check one):" */
    private static boolean question(String text) {
        return text.indexOf(":") > 0 && text.indexOf(":") > text.length() / 3
                || text.indexOf("heck ") > 0 && text.indexOf("(") >= 0;
    }

    /** Words without a colon before the first box of a row. */
    private void beside(Spot spot) {
        Phrase left = words.left(spot.box, 60, true);
        if (left == null || words.owned(left)) {
            return;
        }
        for (Heading each : headings) {
            if (each.phrase() == left) {
                return;
            }
        }
        headings.add(new Heading(TextLabels.shortened(left.text()), left, false, false, true, page.width()));
    }

    /** Beside another heading on the same line each stands over its own column. */
    private void limit() {
        for (int i = 0; i < headings.size(); i++) {
            Heading one = headings.get(i);
            double limit = page.width();
            for (int k = Math.max(0, i - 6); k < headings.size() && k < i + 7; k++) {
                Heading other = headings.get(k);
                boolean beside = Math.abs(other.line() - one.line()) < SAME_LINE
                        && other.phrase().box().left() > one.phrase().box().right();
                limit = beside ? Math.min(limit, other.phrase().box().left() - 8) : limit;
            }
            headings.set(
                    i,
                    new Heading(
                            one.text(),
                            one.phrase(),
                            one.wide() && limit == page.width(),
                            one.block(),
                            one.asks(),
                            limit));
        }
    }

    private boolean shaded(Phrase phrase) {
        return shade(phrase) != null;
    }

    private Box shade(Phrase phrase) {
        int looked = 0;
        for (Box shade : page.shades()) {
            boolean bar = shade.height() < 45 && shade.height() > 6 && shade.width() > 20;
            if (bar && shade.holds(phrase.box().centreX(), phrase.box().centreY())) {
                return shade;
            }
            if (looked++ > 500) {
                return null;
            }
        }
        return null;
    }

    private boolean wideShade(Phrase phrase) {
        Box shade = shade(phrase);
        return shade != null && shade.width() > page.width() * 0.6;
    }

    private static boolean capitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return capitals > 3;
    }

    private static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return words;
    }

    /** Gives each place its block's heading and its group's question. */
    void give(Spot spot) {
        Heading block = null;
        Heading question = null;
        double blockAt = -Double.MAX_VALUE;
        double questionAt = -Double.MAX_VALUE;
        for (Heading heading : headings) {
            if (heading.line() > spot.box.centreY() + SAME_LINE) {
                break;
            }
            if (!over(heading, spot)) {
                continue;
            }
            double at = heading.line()
                    - (heading.wide()
                            ? 0
                            : ASIDE
                                    * Math.max(
                                            0,
                                            spot.box.left()
                                                    - heading.phrase().box().left()
                                                    - 60));
            if (heading.block() && at >= blockAt) {
                block = heading;
                blockAt = at;
            }
            if (heading.asks() && !(heading.block() && !spot.check()) && at >= questionAt) {
                question = heading;
                questionAt = at;
            }
        }
        boolean stale = question != null
                && (block != null && block.line() > question.line() + 1
                        || spot.box.centreY() - question.line() > QUESTION_REACH);
        question = stale ? null : question;
        spot.section = block == null ? "" : TextLabels.shortened(block.text());
        spot.group = question == null ? "" : TextLabels.shortened(question.text());
        Heading nearest = question == null ? block : question;
        spot.under = nearest == null ? 0 : nearest.line();
        spot.column = nearest == null || nearest.wide() ? 0 : columnOf(nearest);
    }

    private double columnOf(Heading heading) {
        return heading.limit() < page.width() || heading.phrase().box().left() > page.width() * 0.4
                ? heading.phrase().box().left()
                : 0;
    }

    private boolean over(Heading heading, Spot spot) {
        boolean line = Math.abs(heading.line() - spot.box.centreY()) <= SAME_LINE;
        if (line) {
            return heading.phrase().box().right() <= spot.box.left() + 4;
        }
        return heading.line() < spot.box.centreY()
                && (heading.wide()
                        || spot.box.left() > heading.phrase().box().left() - 30 && spot.box.left() < heading.limit());
    }
}
