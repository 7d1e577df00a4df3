package org.access524.export;

/**
 * Something that is known, ready to be read.
 *
 * @param label what it is; empty if the value says it
 */
public record Particular(String label, String value) {

    /** {@code label: value} on one line. */
    public String line() {
        return label.isEmpty() ? value : label + ": " + value;
    }
}
