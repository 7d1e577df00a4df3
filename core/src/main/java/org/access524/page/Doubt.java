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
            Phrases.list("""
            transferred to our; transferred to us; records sent to our; records sent to us;
            records ... to our office; records ... to our practice; records ... to our clinic;
            release ... to our; medico anterior; doctor anterior; clinica anterior; send us your records;
            receiving practitioner; coming to us from; who has your chart; your earlier chart;
            have your records sent to us; can send us
            """)
                    .and(
                            Phrases.pairs(
                                    "previous; former; old; prior; last; earlier",
                                    "doctor*; physician*; provider*; practice; clinic; pediatrician*; dentist*; health care provider*"))
                    .and(Phrases.pairs("ask them to; tell them to; have them", "send; fax; forward; transfer; mail"))
                    .and(Phrases.pairs("before; prior to", "first visit; first appointment; your exam; you see us"))),
    /** Speaks about providers in general, as an article does. */
    ARTICLE_TONE(4, Phrases.list("""
            in this article; this article is; this article will; this article explains; this article covers;
            this article describes; this guide; this post; this blog; your healthcare provider;
            your health care provider ... must; your doctors office; your doctor or hospital; the provider must;
            providers must; providers may charge; health care providers are required;
            healthcare providers are required; most hospitals will; most hospitals charge; most hospitals have;
            most hospitals require; most providers; many providers; each state; your state; states department;
            contact the right; read more; related posts; our attorneys; free consultation;
            a document that is used; these templates; here are ... tips; tips from; legal right to your; know your rights; our newsletter;
            free checklist; the hospitals site; they have thirty days; ready to use templates; document is created
            """)),
    /** Speaks to offices and firms that buy a service. */
    MARKETING_TONE(4, Phrases.list("""
            request a demo; schedule a demo; book a demo; our clients; law firms; streamline; our software;
            retrieval services; your practice; your organization; health systems; contact sales; trusted by;
            case studies; case study; get a quote; client matter; for your case; from any facility; place an order; we fetch; revenue cycle; personal injury
            """)),
    /** Speaks to those who treat patients elsewhere. */
    PROFESSIONAL_TONE(4, Phrases.list("""
            npi; under my care; your patients; requesting provider; requesting physician; requesting facility;
            your office; claim number; claim review; risk adjustment; quality audit; our members; your contract;
            referring doctor*; ordering provider; a patients records; on behalf of a client; your client
            """)),
    /** Speaks to the staff of an office. */
    STAFF_TONE(4, Phrases.list("""
            responsibilities include; job duties; qualifications; equal opportunity employer;
            high school diploma; staff shall; staff must; workforce members; associates; employees;
            applies to all; next review; review date; approved by; policy owner; policy number; log the request;
            logs each request; log each request; verify the; escalate; the requester; downtime; new hires;
            purpose of this policy
            """)),
    /** Speaks of a school and of what one has learned there. */
    SCHOOL_TONE(4, Phrases.list("""
            education record*; academic record*; transcript*; student id; current and former students;
            former students; year of graduation; graduation; graduate school; while enrolled; another school;
            registrar; ferpa
            """)),
    /** An agency or a firm wants a permission to collect records elsewhere. */
    COLLECTS_ELSEWHERE(
            8,
            Phrases.pairs(
                            "want us to; let us; allow* us to; authoriz* us to; permit* us to; so that we can; so we can; lets us",
                            "obtain; get; collect; request; gather; ask your")
                    .and(Phrases.pairs(
                            "can send us; will obtain; need your consent so; use this authorization to; team can",
                            "records; obtain; collect; request; hospitals; doctors"))
                    .and(Phrases.list("""
            support a disability claim; support your claim; with your claim; we obtain your medical records;
            we will use this authorization
            """))),
    /** The form asks for the office from which records are to come, and names this one as their goal. */
    ASKS_OTHER_OFFICE(12, Phrases.of()),
    /** Hands out pictures and never speaks of care: a shop, a cinema, an archive. */
    NO_CARE(8, Phrases.of()),
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
