package org.access524.page;

/** A way to hand in a request. */
public enum ChannelKind {
    ONLINE_FORM,
    VENDOR_PORTAL,
    PATIENT_PORTAL,
    PDF_FORM,
    FAX,
    EMAIL,
    MAIL,
    PHONE,
    IN_PERSON
}
