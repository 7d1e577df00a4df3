package org.access524.paper;

import java.util.List;
import org.access524.form.FieldOption;

/**
 * One box of a fillable form. The boxes of a radio group share their name, and so may a text that is asked twice.
 *
 * @param id unique in the file
 * @param name the full name of the PDF field
 * @param on what the field says when this box is the chosen one; for boxes to tick and radio buttons
 * @param options of a list
 * @param maxLength 0 if there is no limit
 * @param value what is in it: text, {@code "Off"} or the chosen {@code on}
 */
public record Widget(
        String id,
        String name,
        String tooltip,
        Type type,
        Box box,
        String on,
        List<FieldOption> options,
        int maxLength,
        boolean multiline,
        boolean comb,
        boolean readOnly,
        boolean hidden,
        boolean required,
        String value) {

    /** What kind of field it belongs to. */
    public enum Type {
        TEXT,
        CHECK,
        RADIO,
        LIST,
        SIGNATURE,
        BUTTON
    }
}
