package org.access524.page;

import org.access524.text.Phrases;

/**
 * What speaks against a patient's request in headings and running text: less than a veto, for real records pages say it
 * too. Every further way of saying it, up to the third, weighs again.
 */
public enum Doubt implements Sign {
    /** Records are to come to this office from another. */
    RECORDS_TO_US(
            3,
            Phrases.of(
                    "transferred to our",
                    "transferred to us",
                    "records sent to our",
                    "records sent to us",
                    "records ... to our office",
                    "records ... to our practice",
                    "records ... to our clinic",
                    "release ... to our",
                    "previous doctor*",
                    "medico anterior",
                    "doctor anterior",
                    "clinica anterior",
                    "previous physician*",
                    "previous provider*",
                    "previous health care provider*",
                    "former doctor*",
                    "prior to your first visit",
                    "send us your records",
                    "receiving practitioner")),
    /** Speaks about providers in general, as an article does. */
    ARTICLE_TONE(
            4,
            Phrases.of(
                    "this article",
                    "this guide",
                    "this post",
                    "this blog",
                    "your healthcare provider",
                    "your health care provider ... must",
                    "your doctors office",
                    "your doctor or hospital",
                    "the provider must",
                    "providers must",
                    "providers may charge",
                    "health care providers are required",
                    "healthcare providers are required",
                    "most hospitals will",
                    "most hospitals charge",
                    "most hospitals have",
                    "most hospitals require",
                    "most providers",
                    "many providers",
                    "each state",
                    "your state",
                    "states department",
                    "contact the right",
                    "read more",
                    "related posts",
                    "our attorneys",
                    "free consultation",
                    "a document that is used",
                    "these templates",
                    "ready to use templates",
                    "document is created")),
    /** Speaks to offices and firms that buy a service. */
    MARKETING_TONE(
            4,
            Phrases.of(
                    "request a demo",
                    "schedule a demo",
                    "book a demo",
                    "our clients",
                    "law firms",
                    "streamline",
                    "our software",
                    "retrieval services",
                    "your practice",
                    "your organization",
                    "health systems",
                    "contact sales",
                    "trusted by",
                    "case studies",
                    "case study",
                    "get a quote",
                    "revenue cycle",
                    "personal injury")),
    /** Speaks to those who treat patients elsewhere. */
    PROFESSIONAL_TONE(
            4,
            Phrases.of(
                    "npi",
                    "under my care",
                    "your patients",
                    "requesting provider",
                    "requesting physician",
                    "requesting facility",
                    "ordering provider",
                    "a patients records",
                    "on behalf of a client",
                    "your client")),
    /** Speaks to the staff of an office. */
    STAFF_TONE(
            4,
            Phrases.of(
                    "responsibilities include",
                    "job duties",
                    "qualifications",
                    "equal opportunity employer",
                    "high school diploma",
                    "staff shall",
                    "staff must",
                    "workforce members",
                    "purpose of this policy")),
    /** The form asks for the office from which records are to come, and names this one as their goal. */
    ASKS_OTHER_OFFICE(12, Phrases.of()),
    /** Names the portals of several makers, as a guide for everybody does; a provider has one or two. */
    MANY_PORTALS(6, Phrases.of()),
    /** Neither address nor title nor form, but only a part of the page is about records. */
    ASIDE(2, Phrases.of()),
    /** The whole page was read, and names no number, no address and no form. */
    NO_WAY_IN(5, Phrases.of());

    private final int against;
    private final Phrases phrases;

    Doubt(int against, Phrases phrases) {
        this.against = against;
        this.phrases = phrases;
    }

    @Override
    public int weight() {
        return -against;
    }

    /** What to look for in headings and running text. */
    public Phrases phrases() {
        return phrases;
    }

    @Override
    public String messageKey() {
        return "doubt_" + name();
    }
}
