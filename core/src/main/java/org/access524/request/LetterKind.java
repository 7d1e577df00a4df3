package org.access524.request;

/** The letters that the extension can write. Each has one class in the letter package. */
public enum LetterKind {
    /** The request itself (45 CFR 164.524). */
    ACCESS_REQUEST
}
