package org.access524.form;

/**
 * One of the answers that a choice offers.
 *
 * @param value what the form submits, or how the reader finds this option again
 * @param label what the person reads
 */
public record FieldOption(String value, String label) {}
