package org.access524.form;

import static org.access524.form.FieldMeaning.*;

/** The meaning of a name, address or phone when it is not the patient's. */
final class PartyMeanings {
    private PartyMeanings() {}

    /** The same thing of another party; {@link FieldMeaning#UNKNOWN} if the extension does not know that of the party. */
    static FieldMeaning of(FieldMeaning patients, Party party) {
        return switch (party) {
            case PATIENT, STAFF -> patients;
            case RECIPIENT -> recipient(patients);
            case REPRESENTATIVE -> representative(patients);
            case REQUESTER -> requester(patients);
            case FACILITY -> facility(patients);
            case OTHER -> personal(patients) ? UNKNOWN : patients;
        };
    }

    private static FieldMeaning recipient(FieldMeaning meaning) {
        return switch (meaning) {
            case PATIENT_FULL_NAME -> RECIPIENT_NAME;
            case PATIENT_FIRST_NAME -> RECIPIENT_FIRST_NAME;
            case PATIENT_LAST_NAME -> RECIPIENT_LAST_NAME;
            case PATIENT_ADDRESS -> RECIPIENT_ADDRESS;
            case PATIENT_STREET -> RECIPIENT_STREET;
            case PATIENT_STREET_2 -> RECIPIENT_STREET_2;
            case PATIENT_CITY -> RECIPIENT_CITY;
            case PATIENT_STATE -> RECIPIENT_STATE;
            case PATIENT_POSTAL_CODE -> RECIPIENT_POSTAL_CODE;
            case PATIENT_CITY_STATE_ZIP -> RECIPIENT_CITY_STATE_ZIP;
            case PATIENT_EMAIL, PATIENT_EMAIL_CONFIRM, DELIVERY_EMAIL -> RECIPIENT_EMAIL;
            case PATIENT_PHONE, PATIENT_PHONE_AREA, PATIENT_PHONE_PREFIX, PATIENT_PHONE_LINE -> RECIPIENT_PHONE;
            case PATIENT_FAX -> RECIPIENT_FAX;
            case PATIENT_MIDDLE_NAME, PATIENT_SUFFIX -> UNKNOWN;
            default -> meaning;
        };
    }

    private static FieldMeaning representative(FieldMeaning meaning) {
        return switch (meaning) {
            case PATIENT_FULL_NAME -> REPRESENTATIVE_NAME;
            case PATIENT_FIRST_NAME -> REPRESENTATIVE_FIRST_NAME;
            case PATIENT_LAST_NAME -> REPRESENTATIVE_LAST_NAME;
            case PATIENT_ADDRESS,
                    PATIENT_STREET,
                    PATIENT_STREET_2,
                    PATIENT_CITY,
                    PATIENT_STATE,
                    PATIENT_POSTAL_CODE,
                    PATIENT_COUNTRY,
                    PATIENT_CITY_STATE_ZIP -> REPRESENTATIVE_ADDRESS;
            case PATIENT_EMAIL, PATIENT_EMAIL_CONFIRM -> REPRESENTATIVE_EMAIL;
            case PATIENT_PHONE, PATIENT_PHONE_AREA, PATIENT_PHONE_PREFIX, PATIENT_PHONE_LINE -> REPRESENTATIVE_PHONE;
            default -> personal(meaning) ? UNKNOWN : meaning;
        };
    }

    private static FieldMeaning requester(FieldMeaning meaning) {
        return switch (meaning) {
            case PATIENT_FULL_NAME -> REQUESTER_NAME;
            case PATIENT_EMAIL, PATIENT_EMAIL_CONFIRM -> REQUESTER_EMAIL;
            case PATIENT_PHONE -> REQUESTER_PHONE;
            case PATIENT_ADDRESS,
                    PATIENT_STREET,
                    PATIENT_STREET_2,
                    PATIENT_CITY,
                    PATIENT_STATE,
                    PATIENT_POSTAL_CODE,
                    PATIENT_CITY_STATE_ZIP,
                    PATIENT_FAX -> recipient(meaning);
            default -> representative(meaning);
        };
    }

    private static FieldMeaning facility(FieldMeaning meaning) {
        return switch (meaning) {
            case PATIENT_FULL_NAME -> FACILITY;
            case PATIENT_MRN, PATIENT_BIRTH_DATE, PATIENT_FORMER_NAME -> meaning;
            default -> personal(meaning) ? UNKNOWN : meaning;
        };
    }

    static boolean personal(FieldMeaning meaning) {
        return meaning.name().startsWith("PATIENT_") && meaning != PATIENT_MRN;
    }
}
