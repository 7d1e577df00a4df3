package org.access524.fill;

/** The two-letter codes of the Postal Service and the names they stand for (Publication 28, appendix B). */
final class States {
    private static final String[] CODES_AND_NAMES = {
        "AL", "Alabama", "AK", "Alaska", "AS", "American Samoa", "AZ", "Arizona", "AR", "Arkansas",
        "CA", "California", "CO", "Colorado", "CT", "Connecticut", "DE", "Delaware", "DC", "District of Columbia",
        "FL", "Florida", "GA", "Georgia", "GU", "Guam", "HI", "Hawaii", "ID", "Idaho",
        "IL", "Illinois", "IN", "Indiana", "IA", "Iowa", "KS", "Kansas", "KY", "Kentucky",
        "LA", "Louisiana", "ME", "Maine", "MD", "Maryland", "MA", "Massachusetts", "MI", "Michigan",
        "MN", "Minnesota", "MP", "Northern Mariana Islands", "MS", "Mississippi", "MO", "Missouri", "MT", "Montana",
        "NE", "Nebraska", "NV", "Nevada", "NH", "New Hampshire", "NJ", "New Jersey", "NM", "New Mexico",
        "NY", "New York", "NC", "North Carolina", "ND", "North Dakota", "OH", "Ohio", "OK", "Oklahoma",
        "OR", "Oregon", "PA", "Pennsylvania", "PR", "Puerto Rico", "RI", "Rhode Island", "SC", "South Carolina",
        "SD", "South Dakota", "TN", "Tennessee", "TX", "Texas", "UT", "Utah", "VT", "Vermont",
        "VI", "Virgin Islands", "VA", "Virginia", "WA", "Washington", "WV", "West Virginia", "WI", "Wisconsin",
        "WY", "Wyoming"
    };

    private States() {}

    /** The name for a code; the text itself if it is no code. */
    static String name(String code) {
        for (int i = 0; i < CODES_AND_NAMES.length; i += 2) {
            if (CODES_AND_NAMES[i].equals(code)) {
                return CODES_AND_NAMES[i + 1];
            }
        }
        return code;
    }
}
