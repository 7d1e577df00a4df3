package org.access524.law;

/** Which kind of holder of records a rule binds, and which kind a provider is. */
public enum Holder {
    /** As a rule: every provider. As a provider: its kind is not known. */
    ANY_PROVIDER,
    /** A physician or a practice of physicians. */
    PHYSICIAN,
    /** A hospital or a facility licensed like one. */
    HOSPITAL,
    /** A nursing facility, for its residents. */
    NURSING_FACILITY
}
