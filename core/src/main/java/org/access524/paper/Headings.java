package org.access524.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands over a part of a page: the heading of a block, the question of a group of boxes. */
final class Headings {
    private static final int LONGEST = 22;
    private static final int BRIEF = 14;
    private static final int LONGEST_BOLD = 13;
    private static final int LONGEST_CAPITALS = 18;
    private static final double LARGE = 1.18;
    private static final double SAME_LINE = 5;
    private static final double BESIDE = 16;
    private static final double QUESTION_REACH = 150;

    private final PaperPage page;
    private final PageWords words;

    /** Where the first place to write or to tick stands. */
    private final double first;

    private final RowHeads rows;

    private final List<Heading> headings = new ArrayList<>();

    /** In which rows the boxes of a question stand. */
    private final Map<Heading, List<Double>> chosen = new HashMap<>();

    /** @param wide whether it stands over the whole width */
    private record Heading(
            String text, Phrase phrase, boolean wide, boolean block, boolean strong, boolean asks, double limit) {

        double line() {
            return phrase.box().centreY();
        }
    }

    Headings(PaperPage page, PageWords words, List<Spot> spots) {
        this.page = page;
        this.words = words;
        this.first = spots.isEmpty() ? 0 : spots.get(0).box.centreY();
        this.rows = new RowHeads(page, words, spots);
        double size = usualSize();
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : words.all()) {
            if ((!words.owned(phrase) || option(phrase))
                    && phrase.words()
                    && !rows.has(phrase)
                    && (!phrase.goesOn() || leadsOn(phrase))
                    && (option(phrase) || !behind(phrase))) {
                found.add(phrase);
            }
        }
        for (Phrase phrase : found) {
            add(phrase, size);
        }
        for (Phrase head : rows.heads()) {
            if (!contact(head.text())) {
                headings.add(new Heading(head.text(), head, false, true, false, true, page.width()));
            }
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
        List<Phrase> lines = lines(phrase);
        int count = 0;
        for (Phrase line : lines) {
            count += line.count();
        }
        boolean paragraph = lines.size() > 1 && count > LONGEST + 8;
        if (paragraph && !phrase.asks() || !paragraph && lines.get(0) != phrase) {
            return;
        }
        boolean shaded = shaded(phrase);
        boolean capitals = capitals(phrase.text()) || phrase.bold() > 3 && capitals(lead(phrase));
        boolean large = phrase.size() > LARGE * usual;
        boolean lead = phrase.bold() > 3;
        String text = paragraph ? phrase.text() : joined(lines);
        if (phrase.count() > LONGEST && !phrase.asks()) {
            text = lead ? text.substring(0, phrase.bold()) : text;
            lead = lead && words(text) <= BRIEF;
            if (!lead) {
                return;
            }
        }
        boolean asks = phrase.asks() || text.endsWith(":") || question(text);
        boolean title = !shaded
                && phrase.box().centreY() < page.height() / 5
                && phrase.box().width() > page.width() / 3;
        boolean strong = !title && (shaded || capitals && words(text) <= LONGEST_CAPITALS || large) && !paragraph;
        boolean bold = lead && !paragraph && words(text) <= LONGEST_BOLD && !text.endsWith(".") && !text.endsWith(".)");
        boolean block = strong || bold || title && (capitals || large);
        if (!block && !asks || contact(text) || instructs(text) && !asks) {
            return;
        }
        double middle = Math.abs(phrase.box().centreX() - page.width() / 2);
        boolean wide = shaded && wideShade(phrase)
                || middle < 30 && phrase.box().left() > page.width() / 5
                || onTop(phrase)
                || phrase.goesOn();
        headings.add(
                new Heading(text, phrase, wide, strong || title && block || bold && !asks, strong, asks, page.width()));
    }

    /** Whether it stands by itself over everything that is asked, wherever the page begins. */
    private boolean onTop(Phrase phrase) {
        double line = phrase.box().centreY();
        for (Phrase other : words.between(line - BESIDE, line + BESIDE)) {
            if (other.box().left() > phrase.box().right()
                    || other.box().right() < phrase.box().left()) {
                return false;
            }
        }
        return line < first;
    }

    /** "I authorize ____ to give copies to:", with the lines for whom below. */
    private boolean leadsOn(Phrase phrase) {
        return phrase.asks()
                && phrase.count() > 1
                && words.behindMark(phrase)
                && !words.markBetween(phrase.box().right(), page.width(), phrase.box());
    }

    /** "☐ Send records to:" over the lines for whom. */
    private boolean option(Phrase phrase) {
        return words.ticked(phrase)
                && phrase.allBold()
                && phrase.asks()
                && !words.markBetween(phrase.box().right(), phrase.box().right() + 12, phrase.box());
    }

    /** Whether it is what is printed behind a place to write. */
    private boolean behind(Phrase phrase) {
        return !phrase.asks()
                && words.markBetween(phrase.box().left() - 60, phrase.box().left(), phrase.box())
                && !shaded(phrase);
    }

    /** The lines of the same kind right above and below it, itself among them. */
    private List<Phrase> lines(Phrase phrase) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(phrase);
        for (int i = 0; i < 5 && next(lines.get(0), -1) != null; i++) {
            lines.add(0, next(lines.get(0), -1));
        }
        for (int i = 0; i < 5 && next(lines.get(lines.size() - 1), 1) != null; i++) {
            lines.add(next(lines.get(lines.size() - 1), 1));
        }
        return lines;
    }

    private Phrase next(Phrase phrase, int down) {
        double middle = phrase.box().centreY();
        double near = middle + down * 0.6 * phrase.size();
        double far = middle + down * 1.5 * phrase.size();
        for (Phrase other : words.between(Math.min(near, far), Math.max(near, far))) {
            Phrase upper = down > 0 ? phrase : other;
            boolean alike = Math.abs(other.size() - phrase.size()) < 0.6
                    && other.allBold() == phrase.allBold()
                    && capitals(other.text()) == capitals(phrase.text())
                    && (Math.abs(other.box().left() - phrase.box().left()) < 4
                            || Math.abs(other.box().centreX() - phrase.box().centreX()) < 4);
            boolean open = upper.text().indexOf(':') < 0
                    && !words.markBetween(upper.box().right(), upper.box().right() + 60, upper.box());
            if (alike && open && !words.owned(other) && upper.box().width() > 100) {
                return other;
            }
        }
        return null;
    }

    private static String joined(List<Phrase> lines) {
        StringBuilder text = new StringBuilder();
        for (Phrase line : lines) {
            text.append(text.length() == 0 ? "" : " ").append(line.text());
        }
        return text.toString();
    }

    /** Its first two words. */
    private static String lead(Phrase phrase) {
        int blank = phrase.text().indexOf(' ');
        int second = blank < 0 ? -1 : phrase.text().indexOf(' ', blank + 1);
        return second < 0 ? phrase.text() : phrase.text().substring(0, second);
    }

    /** "Purpose (check one):" */
    private static boolean question(String text) {
        return text.indexOf(":") > 0 && text.indexOf(":") > text.length() / 3
                || text.indexOf("heck ") > 0 && text.indexOf("(") >= 0;
    }

    /** Words without a colon before the first box of a row. */
    private void beside(Spot spot) {
        Phrase left = words.left(spot.box, 60, true);
        if (left == null || words.owned(left) || rows.has(left)) {
            return;
        }
        for (Heading each : headings) {
            if (each.phrase() == left) {
                return;
            }
        }
        String text = joined(block(left));
        if (words(text) <= LONGEST && !text.endsWith(".")) {
            headings.add(new Heading(TextLabels.shortened(text), left, false, false, false, true, page.width()));
        }
    }

    /** The lines of a cell that this one is of. */
    private List<Phrase> block(Phrase phrase) {
        List<Phrase> lines = new ArrayList<>();
        for (Phrase other :
                words.between(phrase.box().centreY() - 70, phrase.box().centreY() + 70)) {
            Phrase last = lines.isEmpty() ? other : lines.get(lines.size() - 1);
            boolean aligned = Math.abs(other.box().left() - phrase.box().left()) < 4
                    || Math.abs(other.box().centreX() - phrase.box().centreX()) < 4;
            if (!aligned || words.owned(other)) {
                continue;
            }
            if (other.box().centreY() - last.box().centreY() > 1.6 * phrase.size()) {
                if (last.box().centreY() >= phrase.box().centreY()) {
                    return lines;
                }
                lines.clear();
            }
            lines.add(other);
        }
        return lines;
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
                            one.strong(),
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

    /** "Please specify the facility or person below": how to fill in what has a heading of its own. */
    private static boolean instructs(String text) {
        String folded = text.toLowerCase();
        return folded.startsWith("please ") || folded.startsWith("por favor");
    }

    /** The provider's own telephone number or address. */
    private static boolean contact(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits > 6 || text.indexOf("www.") >= 0 || text.indexOf("http") >= 0 || text.indexOf('@') > 0;
    }

    private static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return words;
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
    }

    private void give(Spot spot) {
        Heading block = null;
        Heading question = null;
        Heading nearest = null;
        Heading over = null;
        for (Heading heading : headings) {
            if (heading.line() > spot.box.centreY() + SAME_LINE) {
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
            spot.section = over == null ? "" : TextLabels.shortened(over.text());
            boolean behind = spot.named == null || words.ticked(spot.named);
            boolean row = question != null && chosen.containsKey(question) && behind;
            spot.group = row ? TextLabels.shortened(question.text()) : "";
        }
        spot.under = nearest == null ? 0 : nearest.line();
        spot.column = nearest == null || nearest.wide() ? 0 : columnOf(nearest);
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
        spot.section = block == null || covered ? "" : TextLabels.shortened(block.text());
        spot.group = question == null ? "" : TextLabels.shortened(question.text());
    }

    /** The question of boxes to tick is that of a text only in a row with such a box. */
    private boolean asksFor(Heading heading, Spot text) {
        List<Double> rows = chosen.get(heading);
        if (rows == null) {
            return true;
        }
        for (double row : rows) {
            if (Math.abs(row - text.box.centreY()) < 2 * SAME_LINE) {
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
        boolean line = Math.abs(heading.line() - spot.box.centreY()) <= SAME_LINE;
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
