package org.access524.form;

/** What stands in a field before anybody has answered: the blanks of a mask, its letters, or the code of the country. */
public final class EmptyMask {
    private static final String SIGNS = " _().-/#*\t\n\u00a0";

    private EmptyMask() {}

    /** Whether a value is only the frame of an answer: {@code "+1"}, {@code "(___) ___-____"}, {@code "mm/dd/yyyy"}. */
    public static boolean is(String value) {
        String rest = value.trim();
        if (rest.startsWith("+")) {
            rest = rest.substring(rest.startsWith("+1") ? 2 : 1);
            return onlySigns(rest);
        }
        boolean several = rest.length() > 1 || rest.equals("_") || rest.equals("#");
        return several && onlySigns(rest) || isDateInLetters(rest);
    }

    private static boolean onlySigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Three runs of one to four letters out of day, month and year, with one sign between them. */
    private static boolean isDateInLetters(String text) {
        int runs = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("mdyaMDYA_".indexOf(c) >= 0) {
                runs += length == 0 ? 1 : 0;
                length++;
            } else if ("/. -".indexOf(c) >= 0 && length > 0) {
                length = 0;
            } else {
                return false;
            }
            if (length > 4) {
                return false;
            }
        }
        return runs == 3 && length > 0;
    }
}
