package org.access524.form;

import java.util.List;

/**
 * One question of a form, on a web page or on paper. Text that is not there is empty.
 *
 * <p>A radio group is one field with its options. A checkbox is a field of its own: its label is the text beside it,
 * its group the question that it belongs to. A select's placeholder entry ("Choose…") is among the options.
 *
 * @param frame which frame of the tab; 0 is the page itself
 * @param id unique within the report
 * @param selector a CSS selector that finds exactly this element in its frame; for paper, the name of the form field
 * @param label the words that a person would take for the question, in their own order
 * @param hint placeholder, title, described-by text, sub-label below, in that order, separated by {@code " · "}
 * @param group the question above a group: legend, or the label of a group role
 * @param section the nearest heading above, or the caption of the surrounding block
 * @param before the words directly before the field in its own line or sentence, when it has no label of its own
 * @param name the name attribute
 * @param elementId the id attribute
 * @param autocomplete the autocomplete attribute, lower case
 * @param inputMode the inputmode attribute, lower case
 * @param pattern the pattern attribute
 * @param maxLength 0 if there is no limit
 * @param options for selects and radio groups, in their order
 * @param required the form marks it so, by attribute, aria or an asterisk
 * @param value what is in it now: text, the chosen option's value, "true" for a ticked box
 * @param visible a person can see it and use it
 * @param order its place among the fields of its frame
 */
public record FormField(
        int frame,
        String id,
        String selector,
        FieldType type,
        String label,
        String hint,
        String group,
        String section,
        String before,
        String name,
        String elementId,
        String autocomplete,
        String inputMode,
        String pattern,
        int maxLength,
        List<FieldOption> options,
        boolean required,
        String value,
        boolean visible,
        int order) {}
