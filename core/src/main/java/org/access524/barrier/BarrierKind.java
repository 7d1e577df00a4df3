package org.access524.barrier;

/**
 * What a provider may ask or do that goes beyond 45 CFR 164.524 when a patient asks for a copy of the patient's own
 * records. The names are part of the message contract.
 */
public enum BarrierKind {
    IN_PERSON_ONLY("HHS access guidance", "MEDIA_OR_PICKUP"),
    MEDIA_OR_PAPER_ONLY("45 CFR 164.524(c)(2)(ii)", "MEDIA_OR_PICKUP"),
    FAX_OR_MAIL_ONLY("HHS access guidance", "ONE_WAY_ONLY"),
    PORTAL_ONLY("HHS access guidance", "ONE_WAY_ONLY"),
    OWN_FORM_REQUIRED("HHS access guidance", "AUTHORIZATION_DEMAND"),
    THIRD_PARTY_AUTHORIZATION("HHS FAQ 2041", "AUTHORIZATION_DEMAND"),
    PURPOSE_DEMANDED("45 CFR 164.524(a)(2)", "AUTHORIZATION_DEMAND"),
    EXPIRY_DEMANDED("HHS FAQ 2041", "AUTHORIZATION_DEMAND"),
    NOTARY("45 CFR 164.514(h)(1)", "AUTHORIZATION_DEMAND"),
    WITNESS("45 CFR 164.514(h)(1)", "AUTHORIZATION_DEMAND"),
    SSN_DEMANDED("45 CFR 164.514(h)(1)", "AUTHORIZATION_DEMAND"),
    ID_COPY_EXCESSIVE("45 CFR 164.514(h)(1)", "AUTHORIZATION_DEMAND"),
    FEE_PER_PAGE("45 CFR 164.524(c)(4)", "FEE_OBJECTION"),
    FEE_SEARCH_OR_RETRIEVAL("HHS FAQ 2025", "FEE_OBJECTION"),
    FEE_FLAT_HIGH("45 CFR 164.524(c)(4)", "FEE_OBJECTION"),
    FEE_PREPAYMENT("HHS FAQ 2029", "FEE_OBJECTION"),
    PREPAYMENT_OF_BILL("HHS access guidance", "FEE_OBJECTION"),
    OVER_30_DAYS("45 CFR 164.524(b)(2)(i)", "LONGER_TIME"),
    BUSINESS_DAYS_30("HHS FAQ 2052", "LONGER_TIME"),
    NO_EMAIL("HHS access guidance", "NO_EMAIL"),
    PHYSICIAN_APPROVAL("45 CFR 164.524(a)(3)", "PRIVACY_OFFICER"),
    RECORDS_BELONG_TO_US("45 CFR 164.524(a)(1)", "ACCESS_REQUEST"),
    TREATMENT_CONDITIONED("45 CFR 164.530(g)", "AUTHORIZATION_DEMAND"),
    IMAGES_ONLY_TO_DOCTOR("HHS FAQ 2059", "ASK_SOMEBODY_ELSE");

    private final String citation;
    private final String letterKindName;

    BarrierKind(String citation, String letterKindName) {
        this.citation = citation;
        this.letterKindName = letterKindName;
    }

    /** The label of the clause, as {@code org.access524.law.Citations} has it. */
    public String citation() {
        return citation;
    }

    /** The name of the {@code org.access524.request.LetterKind} that answers it. */
    public String letterKindName() {
        return letterKindName;
    }

    /** The name of its short title in the extension's {@code _locales}. */
    public String titleKey() {
        return "barrier_" + name();
    }

    /** The name of the sentence that says what the rule is. */
    public String ruleKey() {
        return "barrier_rule_" + name();
    }
}
