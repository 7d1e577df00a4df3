package org.access524.request;

/** What a provider charges for. The names are part of the stored data. */
public enum FeeBasis {
    NOT_STATED,
    /** Labor of copying, supplies, postage: what 45 CFR 164.524(c)(4) allows. */
    COST_OF_COPYING,
    PER_PAGE,
    SEARCH_OR_RETRIEVAL,
    FLAT,
    /** A bill for care is to be paid first. */
    UNPAID_BILL,
    /** A download from the portal. */
    PORTAL_DOWNLOAD;

    /** Whether the person should object before paying. */
    public boolean doubtful() {
        return this != NOT_STATED && this != COST_OF_COPYING;
    }
}
