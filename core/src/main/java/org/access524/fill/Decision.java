package org.access524.fill;

/** What the plan does with a field. */
public enum Decision {
    /** The value is written when the person says so. */
    FILL,
    /** It signs, consents, pays, proves or reveals: only the person may fill it, or nobody. */
    WITHHELD,
    /** Nothing to write, or nothing certain enough; the reason says why. */
    LEFT
}
