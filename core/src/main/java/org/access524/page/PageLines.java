package org.access524.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The running text of one frame, line by line, with what stands above each line. A row of a table is one line, its cells
 * parted by {@value #CELL}.
 */
final class PageLines {
    static final String CELL = " | ";
    private static final int LONGEST_HEADING = 60;
    private static final int MOST_BARS = 4;
    private static final int LONGEST_ROW_OF_HEADINGS = 2;

    private final List<String> lines;
    private final List<Boolean> headings = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    PageLines(PageText page) {
        lines = lines(page.body());
        List<String> links = new ArrayList<>();
        page.links().forEach(link -> links.add(link.text()));
        page.headings().forEach(heading -> written.add(heading.trim()));
        for (int i = 0; i < lines.size(); i++) {
            boolean breaksOff = i + 1 < lines.size() && isLower(lines.get(i + 1).charAt(0));
            headings.add(isWrittenAsHeading(i)
                    || looksLikeHeading(lines.get(i)) && !breaksOff && !links.contains(lines.get(i)));
        }
        forgetLists();
    }

    private static List<String> lines(String body) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from <= body.length()) {
            int end = body.indexOf('\n', from);
            end = end < 0 ? body.length() : end;
            String line = Obfuscation.cleared(body.substring(from, end)).trim();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = end + 1;
        }
        return lines;
    }

    int count() {
        return lines.size();
    }

    String at(int line) {
        return lines.get(line);
    }

    boolean isHeading(int line) {
        return headings.get(line);
    }

    /** Whether the page itself marks the line as a heading. */
    boolean isWrittenAsHeading(int line) {
        return isWrittenAsHeading(lines.get(line));
    }

    private boolean isWrittenAsHeading(String line) {
        return written.contains(line);
    }

    boolean isRow(int line) {
        return lines.get(line).contains(CELL);
    }

    /** "[ Home | Our Team | Patient Portal | Contact ]" */
    static boolean isMenu(String line) {
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            bars += line.charAt(i) == '|' ? 1 : 0;
        }
        return bars >= MOST_BARS && line.length() < MOST_BARS * LONGEST_HEADING / 2;
    }

    /** The line above, if it breaks off in the middle of the sentence that goes on here, or empty. */
    String brokenOff(int line) {
        if (line == 0 || isHeading(line - 1) || isRow(line) || isRow(line - 1)) {
            return "";
        }
        String above = lines.get(line - 1);
        boolean goesOn = isLower(lines.get(line).charAt(0)) || above.endsWith(",") && above.length() > LONGEST_HEADING;
        return goesOn && ".:;?!".indexOf(above.charAt(above.length() - 1)) < 0 ? above + ' ' : "";
    }

    /** The heading above a line, or -1. */
    int headingAbove(int line) {
        for (int i = line - 1; i >= 0; i--) {
            if (isHeading(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first line that contains words, or -1. */
    int lineWith(String words) {
        for (int i = 0; i < lines.size() && !words.isBlank(); i++) {
            if (lines.get(i).contains(words)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Many pages set their headings as bold paragraphs. */
    private static boolean looksLikeHeading(String line) {
        char first = line.charAt(0);
        char last = line.charAt(line.length() - 1);
        return line.length() <= LONGEST_HEADING
                && (first >= 'A' && first <= 'Z' || first == '¿' || first > 'À' && first < 'ß')
                && ".,;:|)".indexOf(last) < 0
                && line.indexOf('@') < 0
                && !line.contains(CELL)
                && !hasNumber(line)
                && !PlaceNames.isLabel(line);
    }

    private static boolean hasNumber(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean digit = line.charAt(i) >= '0' && line.charAt(i) <= '9';
            digits += digit ? 1 : 0;
        }
        return digits > 2;
    }

    /** Three short lines in a row are a list or a letterhead. */
    private void forgetLists() {
        int run = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean guessed = i < lines.size() && headings.get(i) && !isWrittenAsHeading(i);
            if (guessed) {
                run++;
                continue;
            }
            for (int j = i - run; run > LONGEST_ROW_OF_HEADINGS && j < i; j++) {
                headings.set(j, false);
            }
            run = 0;
        }
    }
}
