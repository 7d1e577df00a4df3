package org.access524.law;

/** What follows when the days of a rule are over. */
public enum Force {
    /** The provider is late. */
    DEADLINE,
    /** Only a limit beyond which a provider may be liable in court: information, never called a missed deadline. */
    LIABILITY_LIMIT,
    /** How long it "normally" takes: information, never called a missed deadline. */
    NORMALLY
}
