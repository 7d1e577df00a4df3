package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Finds the words that stand over parts of a page: by their type, their shade, their place, or because they ask. */
final class HeadingFinder {
    private static final int LONGEST = 22;
    private static final int BRIEF = 14;
    private static final int LONGEST_BOLD = 13;
    private static final int LONGEST_CAPITALS = 18;
    private static final double LARGE = 1.18;
    private static final double BESIDE = 16;

    private final PaperPage page;
    private final PageWords words;

    /** Where the first place to write or to tick stands. */
    private final double first;

    private final RowHeads rows;

    private final List<Heading> headings = new ArrayList<>();

    /** The headings from the top. */
    static List<Heading> of(PaperPage page, PageWords words, List<Spot> spots) {
        HeadingFinder finder = new HeadingFinder(page, words, spots);
        finder.find(spots);
        return finder.headings;
    }

    private HeadingFinder(PaperPage page, PageWords words, List<Spot> spots) {
        this.page = page;
        this.words = words;
        this.first = spots.isEmpty() ? 0 : spots.get(0).box.centreY();
        this.rows = new RowHeads(page, words, spots);
    }

    private void find(List<Spot> spots) {
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
            if (!HeadingWords.contact(head.text())) {
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
        boolean capitals = HeadingWords.capitals(phrase.text())
                || phrase.bold() > 3 && HeadingWords.capitals(HeadingWords.lead(phrase));
        boolean large = phrase.size() > LARGE * usual;
        boolean lead = phrase.bold() > 3;
        String text = paragraph ? phrase.text() : HeadingWords.joined(lines);
        if (phrase.count() > LONGEST && !phrase.asks()) {
            text = lead ? text.substring(0, phrase.bold()) : text;
            lead = lead && HeadingWords.words(text) <= BRIEF;
            if (!lead) {
                return;
            }
        }
        boolean asks = phrase.asks() || text.endsWith(":") || HeadingWords.question(text);
        boolean title = !shaded
                && phrase.box().centreY() < page.height() / 5
                && phrase.box().width() > page.width() / 3;
        boolean strong =
                !title && (shaded || capitals && HeadingWords.words(text) <= LONGEST_CAPITALS || large) && !paragraph;
        boolean bold = lead
                && !paragraph
                && HeadingWords.words(text) <= LONGEST_BOLD
                && !text.endsWith(".")
                && !text.endsWith(".)");
        boolean block = strong || bold || title && (capitals || large);
        boolean end = text.endsWith(".") && HeadingWords.words(text) == 1 || HeadingWords.joins(text);
        if (!block && !asks || end || HeadingWords.contact(text) || HeadingWords.instructs(text) && !asks) {
            return;
        }
        double middle = Math.abs(phrase.box().centreX() - page.width() / 2);
        boolean wide = shaded && wideShade(phrase) && alone(phrase, Heading.SAME_LINE)
                || middle < 30 && phrase.box().left() > page.width() / 5 && alone(phrase, Heading.SAME_LINE)
                || phrase.box().centreY() < first && alone(phrase, BESIDE)
                || phrase.goesOn()
                || leadsOn(phrase) && !phrase.allBold();
        headings.add(
                new Heading(text, phrase, wide, strong || title && block || bold && !asks, strong, asks, page.width()));
    }

    /** Whether nothing is printed to its left or right. */
    private boolean alone(Phrase phrase, double near) {
        double line = phrase.box().centreY();
        for (Phrase other : words.between(line - near, line + near)) {
            if (other.box().left() > phrase.box().right()
                    || other.box().right() < phrase.box().left()) {
                return false;
            }
        }
        return true;
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
                    && (other.count() == 1
                            || HeadingWords.capitals(other.text()) == HeadingWords.capitals(phrase.text()))
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
        String text = HeadingWords.joined(block(left));
        if (HeadingWords.words(text) <= LONGEST && !text.endsWith(".")) {
            headings.add(new Heading(LabelText.shortened(text), left, false, false, false, true, page.width()));
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
            boolean alike = other.allBold() == phrase.allBold() && Math.abs(other.size() - phrase.size()) < 0.6;
            if (!aligned || !alike || words.owned(other)) {
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
                boolean beside = Math.abs(other.line() - one.line()) < Heading.SAME_LINE
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
}
