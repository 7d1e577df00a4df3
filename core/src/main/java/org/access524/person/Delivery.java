package org.access524.person;

/** The manner in which a copy can reach the person (45 CFR 164.524(c)(3)). */
public enum Delivery {
    PORTAL,
    EMAIL,
    MAIL,
    FAX,
    PICK_UP
}
