package org.access524.law;

/** What starts a limit. */
public enum Trigger {
    /** The provider has received the request: that day is day 0. */
    RECEIPT_OF_REQUEST,
    /** The request is made. Counted from receipt nevertheless: whichever is later cannot be too early. */
    DATE_OF_REQUEST,
    /** The provider has the request and the fee: as long as no payment is recorded, the limit surely runs for nobody. */
    RECEIPT_AND_FEE,
    /** The request, but nothing is owed until a fee that was quoted is paid: then the day of payment is day 0. */
    RECEIPT_UNLESS_FEE_IS_DUE,
    /** The record is complete, or the patient discharged, which nobody outside can date. Counted from receipt. */
    RECORD_COMPLETE
}
