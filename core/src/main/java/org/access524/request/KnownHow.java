package org.access524.request;

/** How the person knows on which day the provider received the request. */
public enum KnownHow {
    /** The provider or its form confirmed it. */
    CONFIRMATION,
    /** Tracked delivery, or a fax report, says so. */
    TRACKED,
    /** It went by a way that arrives on the same day. */
    SAME_DAY,
    /** It is only supposed. */
    ASSUMED
}
