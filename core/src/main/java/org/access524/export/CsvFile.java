package org.access524.export;

import java.util.List;

/**
 * Rows of text after RFC 4180, for spreadsheets: every cell in quotation marks, and none of them a formula. A mark at the
 * beginning says that it is UTF-8, without which some programs guess wrongly.
 */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** With one of these a spreadsheet takes a cell for a formula, or drops it and looks at what follows. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private CsvFile() {}

    static String write(List<List<String>> rows) {
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
        for (List<String> row : rows) {
            String separator = "";
            for (String cell : row) {
                file.append(separator).append(quote(cell));
                separator = ",";
            }
            file.append("\r\n");
        }
        return file.toString();
    }

    private static String quote(String cell) {
        boolean formula = !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + cell.replace("\"", "\"\"") + "\"";
    }
}
