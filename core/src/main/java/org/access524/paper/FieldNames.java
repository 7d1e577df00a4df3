package org.access524.paper;

/** The names of PDF fields: what their author called them, or what a program made of a number or of the words nearby. */
final class FieldNames {
    private static final String AUTOMATIC =
            " text textfield field fields fill check box checkbox chk cb undefined untitled radio radiobutton button"
                    + " group dropdown combo list listbox numeric numericfield topmostsubform subform page form row cell"
                    + " column table textbox txt tf image es af digital toggle choice yes no on off item line ";
    private static final int LONGEST = 6;

    private FieldNames() {}

    /** The words of a name, or nothing if nobody chose them. */
    static String telling(String name) {
        int dot = name.lastIndexOf('.');
        StringBuilder words = new StringBuilder();
        boolean bracket = false;
        for (int i = dot + 1; i < name.length(); i++) {
            char c = name.charAt(i);
            bracket = c == '[' || bracket && c != ']';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0';
            if (letter && !bracket) {
                boolean hump =
                        c >= 'A' && c <= 'Z' && i > dot + 1 && name.charAt(i - 1) >= 'a' && name.charAt(i - 1) <= 'z';
                words.append(hump ? " " : "").append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        String told = words.toString().trim();
        boolean table = told.indexOf("Row") >= 0;
        return counts(told) && !table ? told : "";
    }

    private static boolean counts(String told) {
        int words = 0;
        boolean chosen = false;
        int start = 0;
        while (start < told.length()) {
            int blank = told.indexOf(' ', start);
            int end = blank < 0 ? told.length() : blank;
            words++;
            chosen |= end - start > 1
                    && AUTOMATIC.indexOf(" " + told.substring(start, end).toLowerCase() + " ") < 0;
            start = end + 1;
        }
        return chosen && words <= LONGEST;
    }
}
