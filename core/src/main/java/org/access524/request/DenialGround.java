package org.access524.request;

/** What a denial rests on. The names are part of the stored data. */
public enum DenialGround {
    /** It is not recorded what it rests on. */
    UNKNOWN(false),
    /** The denial names none. */
    NOT_STATED(false),
    /** Likely to endanger somebody's life or physical safety (45 CFR 164.524(a)(3)(i)). */
    ENDANGERS_LIFE_OR_SAFETY(true),
    /** Likely to cause substantial harm to another person whom the records mention (164.524(a)(3)(ii)). */
    HARMS_ANOTHER_PERSON(true),
    /** Access by the personal representative is likely to cause substantial harm (164.524(a)(3)(iii)). */
    HARM_BY_REPRESENTATIVE(true),
    /** Psychotherapy notes, or compiled for a legal proceeding (164.524(a)(1)). */
    NOT_IN_THE_RIGHT(false),
    /** An inmate, research in progress, the Privacy Act, a source promised confidence (164.524(a)(2)). */
    WITHOUT_REVIEW(false),
    /** Another reason, which is on no list of the rule. */
    OTHER(false);

    private final boolean reviewable;

    DenialGround(boolean reviewable) {
        this.reviewable = reviewable;
    }

    /** Whether the person may have another licensed professional review it (45 CFR 164.524(a)(4)). */
    public boolean reviewable() {
        return reviewable;
    }
}
