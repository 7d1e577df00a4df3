package org.access524.form;

import java.util.List;

/**
 * A field and what it was taken for.
 *
 * @param confidence from 0 (a guess) to 1 (the form says so itself)
 * @param signals what spoke for it, most telling first, such as {@code autocomplete:bday} or {@code label:date of birth}
 */
public record ClassifiedField(FormField field, FieldMeaning meaning, double confidence, List<String> signals) {}
