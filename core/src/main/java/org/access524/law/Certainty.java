package org.access524.law;

/** How well a statement of the law is supported, and so what may be done with it. */
public enum Certainty {
    /** The text, or a verbatim quotation of it, was read: it may be stated as law. */
    VERIFIED,
    /** Read in a source that reports what a named authority says: it may be said only as what that authority says. */
    REPORTED,
    /** Only somebody's account of it was read: shown with a remark, nothing is built on it, and no letter says it. */
    SECONDARY
}
