package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Puts the runs of characters of a page together to phrases, cut where something can be written between them. */
final class PhraseReader {
    /** Runs of more than a page of the smallest print. */
    private static final int LIMIT = 20000;

    private static final double SAME_LINE = 0.35;
    private static final double JOINED = 0.12;
    private static final double TOGETHER = 1.2;
    private static final double LEAD = 0.5;

    private final Strokes strokes;
    private final Marks marks;
    private final TypeWidths widths;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param cut whether it does not go on with the piece before */
    private record Piece(
            String text, Box box, double size, double base, boolean bold, boolean cut, boolean blankBefore) {}

    private PhraseReader(Strokes strokes, Marks marks, TypeWidths widths) {
        this.widths = widths;
        this.strokes = strokes;
        this.marks = marks;
    }

    /** The phrases of a page, by their middle from the top. */
    static List<Phrase> read(PaperPage page, Strokes strokes, Marks marks) {
        PhraseReader reader = new PhraseReader(strokes, marks, new TypeWidths(page));
        int read = 0;
        for (PrintedText text : page.texts()) {
            boolean sound = text.size() > 2
                    && text.size() < 60
                    && text.box().width() >= 0
                    && text.box().left() > -1000;
            if (sound && read++ < LIMIT && !Glyphs.symbols(text.font())) {
                reader.cut(text);
            }
        }
        return reader.phrases();
    }

    private void cut(PrintedText run) {
        String text = run.text();
        double[] edges = widths.edges(run);
        boolean bold = Glyphs.bold(run.font());
        int start = 0;
        boolean cut = false;
        boolean blank = false;
        while (start < text.length()) {
            int gap = Glyphs.gap(text, start);
            if (gap > 0) {
                cut = true;
                start += gap;
                continue;
            }
            if (text.charAt(start) == ' ' || text.charAt(start) == '\u00a0') {
                blank = true;
                start++;
                continue;
            }
            int end = start + 1;
            while (end < text.length() && Glyphs.gap(text, end) == 0 && !marked(run, edges, end)) {
                end++;
            }
            int last = end;
            while (last > start + 1 && text.charAt(last - 1) == ' ') {
                last--;
            }
            double left = edges[start];
            double right = edges[last];
            pieces.add(new Piece(
                    text.substring(start, last),
                    new Box(left, run.box().top(), right, run.box().bottom()),
                    run.size(),
                    run.box().bottom() - run.size() / 5,
                    bold,
                    cut,
                    blank));
            cut = end < text.length() && Glyphs.gap(text, end) == 0;
            blank = last < end;
            start = end;
        }
    }

    /** Whether a place to write stands on the blank before a character within a run. */
    private boolean marked(PrintedText run, double[] edges, int at) {
        if (run.text().charAt(at - 1) != ' ') {
            return false;
        }
        double x = edges[at];
        return marks.between(x - run.size() / 2, x + run.size() / 2, run.box())
                && !marks.between(x - 200, x - run.size() / 2, run.box());
    }

    private List<Phrase> phrases() {
        pieces.sort((one, other) -> Double.compare(one.base(), other.base()));
        List<Phrase> phrases = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            double base = pieces.get(start).base();
            int end = start + 1;
            while (end < pieces.size()
                    && pieces.get(end).base() - base
                            <= SAME_LINE
                                    * Math.min(
                                            pieces.get(start).size(),
                                            pieces.get(end).size())) {
                end++;
            }
            List<Piece> line = new ArrayList<>(pieces.subList(start, end));
            line.sort(
                    (one, other) -> Double.compare(one.box().left(), other.box().left()));
            join(line, phrases);
            start = end;
        }
        phrases.sort(
                (one, other) -> Double.compare(one.box().centreY(), other.box().centreY()));
        return phrases;
    }

    private void join(List<Piece> line, List<Phrase> phrases) {
        int start = 0;
        while (start < line.size()) {
            int end = start + 1;
            StringBuilder text = new StringBuilder(line.get(start).text());
            int bold = line.get(start).bold() ? text.length() : 0;
            while (end < line.size() && together(line.get(end - 1), line.get(end))) {
                Piece next = line.get(end);
                boolean apart = next.blankBefore()
                        || next.box().left() - line.get(end - 1).box().right() > JOINED * next.size();
                boolean blank = apart && !torn(line.get(end - 1), next);
                boolean whole = bold == text.length();
                text.append(blank ? " " : "").append(next.text());
                bold = whole && next.bold() ? text.length() : bold;
                end++;
            }
            double top = line.get(start).box().top();
            double bottom = line.get(start).box().bottom();
            double size = line.get(start).size();
            for (Piece piece : line.subList(start, end)) {
                top = Math.min(top, piece.box().top());
                bottom = Math.max(bottom, piece.box().bottom());
                size = Math.max(size, piece.size());
            }
            Box box = new Box(
                    line.get(start).box().left(), top, line.get(end - 1).box().right(), bottom);
            phrases.add(new Phrase(Glyphs.spaced(text.toString()), box, size, bold, Glyphs.words(text)));
            start = end;
        }
    }

    /** Some files set the first letter of a word by itself: "S" and "tate". */
    private static boolean torn(Piece one, Piece next) {
        char first = one.text().charAt(0);
        char second = next.text().charAt(0);
        boolean capital = first > 'A' && first <= 'Z' && first != 'I' && first != 'X';
        return one.text().length() == 1 && capital && second >= 'a' && second <= 'z';
    }

    /** "From:" in bold type, and behind it "Name": a heading at the side, and what is asked below it. */
    private static boolean leads(Piece one, Piece next) {
        return one.bold() && !next.bold() && one.text().endsWith(":");
    }

    private boolean together(Piece one, Piece next) {
        double gap = next.box().left() - one.box().right();
        double size = Math.max(one.size(), next.size());
        if (next.cut() || gap > LEAD * size && leads(one, next) || gap > (torn(one, next) ? 2 : 1) * TOGETHER * size) {
            return false;
        }
        boolean apart = marks.between(one.box().right() - 1, next.box().left() + 1, next.box())
                || gap > 2
                        && strokes.upright(
                                one.box().right(),
                                next.box().left(),
                                next.box().top() + 2,
                                next.box().bottom() - 2);
        return !apart;
    }
}
