package org.access524.law;

/**
 * A public office of a state that takes complaints.
 *
 * @param jurisdiction whose office it is
 * @param name as it calls itself
 * @param handles against whom it takes them
 * @param address of its page for complaints, or of its home page
 * @param certainty verified if that page was read and takes such complaints
 */
public record ComplaintBody(
        Jurisdiction jurisdiction, String name, Handles handles, String address, Certainty certainty) {

    /** Against whom complaints are taken. */
    public enum Handles {
        /** Hospitals and other licensed facilities. */
        HOSPITALS,
        /** Physicians and other licensed practitioners. */
        PHYSICIANS,
        /** Anybody who deals with consumers: a last resort that says nothing of health records. */
        ANY
    }
}
