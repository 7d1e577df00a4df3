package org.access524.law;

/** What has to be true of a request for some rules to apply, and only the person can say. Names are part of the stored data. */
public enum Circumstance {
    /** The provider keeps its records in an electronic health record system and can give an electronic copy from it. */
    ELECTRONIC_RECORDS,
    /** The request says that the records are for upcoming medical treatment. */
    UPCOMING_TREATMENT,
    /** The records asked for are less than 12 months old. */
    RECORDS_UNDER_A_YEAR,
    /** The request says that it supports a claim for public benefits, such as Social Security disability. */
    BENEFIT_CLAIM,
    /** The patient left the hospital less than 30 days before the request. */
    RECENT_DISCHARGE,
    /** The patient is in the facility now. */
    CURRENT_PATIENT,
    /** The patient has left the facility for good. */
    FORMER_PATIENT,
    /** The provider keeps the records in the state. */
    RECORDS_IN_STATE,
    /** The provider keeps the records outside the state. */
    RECORDS_OUTSIDE_STATE,
    /** Mammograms are asked for. */
    MAMMOGRAMS
}
