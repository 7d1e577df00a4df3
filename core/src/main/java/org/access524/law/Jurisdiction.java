package org.access524.law;

import java.util.Optional;

/** Whose law it is: the United States, or one of the states with the District of Columbia and Puerto Rico. */
public enum Jurisdiction {
    FEDERAL("United States"),
    AL("Alabama"),
    AK("Alaska"),
    AZ("Arizona"),
    AR("Arkansas"),
    CA("California"),
    CO("Colorado"),
    CT("Connecticut"),
    DE("Delaware"),
    DC("District of Columbia"),
    FL("Florida"),
    GA("Georgia"),
    HI("Hawaii"),
    ID("Idaho"),
    IL("Illinois"),
    IN("Indiana"),
    IA("Iowa"),
    KS("Kansas"),
    KY("Kentucky"),
    LA("Louisiana"),
    ME("Maine"),
    MD("Maryland"),
    MA("Massachusetts"),
    MI("Michigan"),
    MN("Minnesota"),
    MS("Mississippi"),
    MO("Missouri"),
    MT("Montana"),
    NE("Nebraska"),
    NV("Nevada"),
    NH("New Hampshire"),
    NJ("New Jersey"),
    NM("New Mexico"),
    NY("New York"),
    NC("North Carolina"),
    ND("North Dakota"),
    OH("Ohio"),
    OK("Oklahoma"),
    OR("Oregon"),
    PA("Pennsylvania"),
    PR("Puerto Rico"),
    RI("Rhode Island"),
    SC("South Carolina"),
    SD("South Dakota"),
    TN("Tennessee"),
    TX("Texas"),
    UT("Utah"),
    VT("Vermont"),
    VA("Virginia"),
    WA("Washington"),
    WV("West Virginia"),
    WI("Wisconsin"),
    WY("Wyoming");

    private final String displayName;

    Jurisdiction(String displayName) {
        this.displayName = displayName;
    }

    /** The two-letter code of the Postal Service; {@code FEDERAL} for the United States. */
    public String code() {
        return name();
    }

    /** The name in English. */
    public String displayName() {
        return displayName;
    }

    /** The jurisdiction of that code, in capitals; empty if there is none. */
    public static Optional<Jurisdiction> of(String code) {
        for (Jurisdiction jurisdiction : values()) {
            if (jurisdiction.code().equals(code)) {
                return Optional.of(jurisdiction);
            }
        }
        return Optional.empty();
    }
}
