package org.access524.request;

/** The way by which a request goes to a provider. The names are part of the message contract. */
public enum Channel {
    /** A form on the provider's own site. */
    ONLINE_FORM,
    /** A form of the vendor that releases information for the provider. */
    VENDOR_PORTAL,
    /** Inside the patient's account. */
    PATIENT_PORTAL,
    /** The provider's form, printed or returned as a file; how it travelled is not known. */
    PDF_FORM,
    /** By fax. */
    FAX,
    /** By e-mail. */
    EMAIL,
    /** By post. */
    MAIL,
    /** By telephone; a provider may require a writing (45 CFR 164.524(b)(1)). */
    PHONE,
    /** Handed over. */
    IN_PERSON
}
