package org.access524.barrier;

/** How sure it is that the words found are a barrier. */
public enum BarrierStrength {
    /** The words make it a condition of the patient's own copy, and the law is clear. */
    FIRM,
    /** Worth asking about: the words are not quite a condition, or the law leaves room. */
    QUESTION
}
