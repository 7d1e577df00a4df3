package org.access524.fill;

import org.access524.form.FieldMeaning;
import org.access524.text.Message;

/**
 * What is planned for one field.
 *
 * @param fieldId {@link org.access524.form.FormField#id()}
 * @param label what the person reads at the field, or around it when it has no label
 * @param value what the writer needs: the text; for a list or radio group the option's value; {@code "true"} for a box;
 *     empty unless the decision is {@link Decision#FILL}
 * @param shown what the person reads for that value: {@code California} for {@code CA}
 * @param reason why this value, or why none
 */
public record FillItem(
        int frame,
        String fieldId,
        String selector,
        String label,
        FieldMeaning meaning,
        Decision decision,
        String value,
        String shown,
        Message reason) {}
