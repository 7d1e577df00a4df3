package org.access524.person;

/** Why somebody may act as a patient's personal representative (45 CFR 164.502(g)). */
public enum Relationship {
    PARENT_OF_MINOR,
    LEGAL_GUARDIAN,
    HEALTH_CARE_AGENT,
    EXECUTOR_OF_ESTATE,
    OTHER
}
