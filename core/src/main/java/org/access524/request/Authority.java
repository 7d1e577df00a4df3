package org.access524.request;

/** With whom one complains. The names are part of the stored data. */
public enum Authority {
    /** The Office for Civil Rights of HHS. */
    OCR,
    /** A body of the state. */
    STATE,
    /** HHS, about information blocking. */
    INFORMATION_BLOCKING
}
