package org.access524.law;

/** How well a statement of the law is supported. */
public enum Certainty {
    /** The text, or a verbatim quotation of it, was read. */
    VERIFIED,
    /** Only somebody's account of it was read: shown, but nothing is built on it. */
    SECONDARY
}
