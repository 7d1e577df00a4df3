package org.access524.page;

/** What a page is for. */
public enum PageKind {
    /** A provider takes a patient's request for records here, or tells how to make it. */
    RECORDS_REQUEST,
    /** The same, for images (X-ray, CT, MRI) alone. */
    IMAGING_REQUEST,
    /** Something else. */
    NONE
}
