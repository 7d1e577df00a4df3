package org.access524.page;

import java.util.Optional;

/** Rows of tables: one line each, cells parted by {@value PageLines#CELL}. */
final class TableRows {
    private static final int MOST_ROWS = 60;

    private TableRows() {}

    /** What the head row says above the cell in which a character stands. */
    static Optional<String> head(PageLines lines, int row, int at) {
        int column = columns(lines.at(row).substring(0, at));
        int head = row;
        while (head > 0 && row - head < MOST_ROWS && lines.isRow(head - 1)) {
            head--;
        }
        return head < row && isHead(lines.at(head)) && columns(lines.at(head)) >= column
                ? Optional.of(cell(lines.at(head), column))
                : Optional.empty();
    }

    /** The first cell, which mostly says whose row it is. */
    static String first(String row) {
        int border = row.indexOf(PageLines.CELL);
        return border < 0 ? "" : row.substring(0, border).trim();
    }

    private static boolean isHead(String row) {
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) >= '0' && row.charAt(i) <= '9' || row.charAt(i) == '@') {
                return false;
            }
        }
        return true;
    }

    private static int columns(String row) {
        int columns = 0;
        int border = row.indexOf(PageLines.CELL);
        while (border >= 0) {
            columns++;
            border = row.indexOf(PageLines.CELL, border + 2);
        }
        return columns;
    }

    private static String cell(String row, int column) {
        int from = 0;
        for (int i = 0; i < column; i++) {
            from = row.indexOf(PageLines.CELL, from) + PageLines.CELL.length();
        }
        int end = row.indexOf(PageLines.CELL, from);
        return row.substring(from, end < 0 ? row.length() : end);
    }
}
