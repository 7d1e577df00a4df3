package org.access524.law;

/** What starts a limit. */
public enum Trigger {
    /** The provider has received the request: that day is day 0. */
    RECEIPT_OF_REQUEST,
    /** The request is made. Counted from receipt nevertheless: whichever is later cannot be too early. */
    DATE_OF_REQUEST
}
