package org.access524.extension.contract;

/** What became of one field. The names are part of the message contract. */
public enum Outcome {
    /** The value is in the field, and stayed there. */
    FILLED,
    /** There was something in it already: it was left as it is. */
    KEPT,
    /** The page, or our own guard, did not let the value in. */
    REFUSED,
    /** Only the person's own hand can answer this control: the value is there to be copied. */
    HANDED_OVER,
    /** Not ours to fill. */
    WITHHELD,
    /** Undo put back what was there before. */
    RESTORED
}
