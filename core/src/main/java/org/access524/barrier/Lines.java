package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** The lines of a text, with those put together that were broken only because the page was full. */
final class Lines {
    private static final String BULLETS = "-\u2013\u2014\u2022*\u00b7\u25aa\u25cf\u25a0\u25a1\u2610\u2713\uf0a7\uf0b7";
    private static final int FULL = 70;
    private static final Phrases OPEN_END = Phrases.list("""
            of |; the |; a |; an |; to |; and |; or |; for |; by |; with |; from |; in |; on |; my |; your |; is |;
            are |; be |; not |; if |; that |; de |; la |; el |; los |; las |; y |; o |; para |; que |; por |; con |;
            su |
            """);

    /**
     * One line.
     *
     * @param text without its bullet or number; empty for a blank line
     * @param bulleted an item of a list that has no numbers, which count steps
     * @param numbered an item of a list that has them
     */
    record Line(String text, boolean bulleted, boolean numbered) {}

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            take(lines, squeeze(text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    private static void take(List<Line> lines, String written) {
        int mark = markEnd(written);
        String line = written.substring(mark);
        Line before = lines.isEmpty() ? new Line("", false, false) : lines.get(lines.size() - 1);
        if (mark == 0 && goesOn(before.text(), line)) {
            lines.set(lines.size() - 1, new Line(before.text() + ' ' + line, before.bulleted(), before.numbered()));
        } else {
            lines.add(new Line(
                    line,
                    isBullet(written) && !isRule(written) || !line.isEmpty() && isAfterLoneBullet(lines),
                    mark > 0 && !isBullet(written)));
        }
    }

    /** A row of stars or dashes parts a page. */
    private static boolean isRule(String line) {
        return line.length() > 2 && markEnd(line) == line.length();
    }

    /** Text taken out of a PDF has many a bullet on a line of its own. */
    private static boolean isAfterLoneBullet(List<Line> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).text().isEmpty()) {
            if (lines.get(last).bulleted()) {
                return true;
            }
            last--;
        }
        return false;
    }

    private static boolean goesOn(String before, String line) {
        if (before.isEmpty() || line.isEmpty() || ".?!:;_".indexOf(before.charAt(before.length() - 1)) >= 0) {
            return false;
        }
        char first = line.charAt(0);
        boolean small = first >= 'a' && first <= 'z' || first == '(' || first >= '\u00e0' && first <= '\u00ff';
        int start = Math.max(0, before.length() - 12);
        return small
                || before.endsWith("'s")
                || before.endsWith("\u2019s")
                || OPEN_END.in(FoldedText.of(before.substring(start)))
                || before.length() - before.lastIndexOf('\n') > FULL
                        && first >= 'A'
                        && first <= 'Z'
                        && !isLoud(line)
                        && !isPriced(line);
    }

    /** "On a disc: $10" is a row of a table of prices. */
    private static boolean isPriced(String line) {
        return line.indexOf(": $") > 0;
    }

    /** Two capitals begin a heading, or the next question of a form. */
    private static boolean isLoud(String line) {
        return line.length() > 1 && line.charAt(1) >= 'A' && line.charAt(1) <= 'Z';
    }

    private static boolean isBullet(String line) {
        return !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
    }

    /** Where the text begins after "- ", "2. " or "b) ". */
    private static int markEnd(String line) {
        int i = 0;
        while (i < line.length() && BULLETS.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        if (i == 0) {
            while (i < line.length() && i < 2 && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                i++;
            }
            boolean letter = i == 0 && line.length() > 1 && line.charAt(0) >= 'a' && line.charAt(0) <= 'z';
            i = letter ? 1 : i;
            boolean marked = i > 0 && i < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')');
            i = marked ? i + 1 : 0;
            if (i > 0 && i < line.length() && line.charAt(i) != ' ') {
                return 0;
            }
        }
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Single blanks, and none at the ends. */
    static String squeeze(String line) {
        StringBuilder squeezed = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = c <= ' ' || c == '\u00a0';
            if (!blank) {
                squeezed.append(c);
            } else if (squeezed.length() > 0 && squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        return squeezed.toString().trim();
    }
}
