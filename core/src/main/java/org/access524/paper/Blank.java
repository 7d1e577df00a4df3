package org.access524.paper;

import java.util.List;
import org.access524.form.FormField;

/**
 * A place of a form in which something is to be written, and what it asks.
 *
 * @param field its selector is the name of the PDF field, empty on a flat page; the options of a radio group have the
 *     widgets' ids, or on a flat page {@code option-1} and so on, as their values
 * @param page the number of its page
 * @param boxes where to write: the lines of a long answer from the top, a box for each character of a comb, a box for each
 *     option of a radio group, else one
 * @param widgets the ids of the PDF's own widgets, one for each box; none on a flat page
 */
public record Blank(FormField field, Kind kind, int page, List<Box> boxes, List<String> widgets) {

    /** How an answer is written into it. */
    public enum Kind {
        /** Text in one box, or in lines. */
        TEXT,
        /** One character to each box. */
        COMB,
        /** A mark in its box, or in that of the chosen option. */
        CHECK,
        /** One of the entries that the PDF field offers. */
        LIST
    }
}
