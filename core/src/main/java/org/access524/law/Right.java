package org.access524.law;

/** What a rule gives a right to. */
public enum Right {
    /** To be given a copy. */
    COPY,
    /** To look at the records. */
    INSPECT
}
