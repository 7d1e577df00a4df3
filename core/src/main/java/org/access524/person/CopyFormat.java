package org.access524.person;

/** The form and format in which a copy can be asked for (45 CFR 164.524(c)(2)). */
public enum CopyFormat {
    ELECTRONIC,
    PORTABLE_MEDIA,
    PAPER
}
