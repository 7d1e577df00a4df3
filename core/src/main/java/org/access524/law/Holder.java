package org.access524.law;

/** Which kind of holder of records a rule binds, and which kind a provider is. Names are part of the stored data. */
public enum Holder {
    /** As a rule: every provider. As a provider: its kind is not known. */
    ANY_PROVIDER,
    /** A physician or a practice of physicians; not a dentist, chiropractor or other practitioner. */
    PHYSICIAN,
    /** A hospital or a facility licensed like one. */
    HOSPITAL,
    /** A centre for imaging that is no part of a hospital. */
    IMAGING_CENTER,
    /** A nursing facility, for its residents. */
    NURSING_FACILITY,
    /** A provider that the state runs or pays to give public care. */
    PUBLIC_PROVIDER
}
