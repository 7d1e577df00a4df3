package org.access524.form;

/** What a person allows together: the meanings that a form may be filled with. */
public enum MeaningGroup {
    NAME,
    BIRTH_DATE,
    RECORD_NUMBER,
    CONTACT,
    ADDRESS,
    REPRESENTATIVE,
    WHO_ASKS,
    RECORDS,
    DATES,
    DELIVERY,
    PURPOSE,
    /** What is never filled, or not understood. */
    NOTHING;

    public static MeaningGroup of(FieldMeaning meaning) {
        if (meaning.withheld()) {
            return NOTHING;
        }
        return switch (meaning) {
            case PATIENT_FULL_NAME,
                    PATIENT_FIRST_NAME,
                    PATIENT_MIDDLE_NAME,
                    PATIENT_LAST_NAME,
                    PATIENT_SUFFIX,
                    PATIENT_FORMER_NAME,
                    REQUESTER_NAME,
                    RECIPIENT_NAME,
                    RECIPIENT_FIRST_NAME,
                    RECIPIENT_LAST_NAME -> NAME;
            case PATIENT_BIRTH_DATE, PATIENT_BIRTH_DAY, PATIENT_BIRTH_MONTH, PATIENT_BIRTH_YEAR, PATIENT_SEX ->
                BIRTH_DATE;
            case PATIENT_MRN -> RECORD_NUMBER;
            case PATIENT_EMAIL,
                    PATIENT_EMAIL_CONFIRM,
                    PATIENT_PHONE,
                    PATIENT_PHONE_AREA,
                    PATIENT_PHONE_PREFIX,
                    PATIENT_PHONE_LINE,
                    PATIENT_FAX,
                    REQUESTER_EMAIL,
                    REQUESTER_PHONE,
                    RECIPIENT_EMAIL,
                    RECIPIENT_PHONE,
                    RECIPIENT_FAX,
                    DELIVERY_EMAIL -> CONTACT;
            case PATIENT_ADDRESS,
                    PATIENT_STREET,
                    PATIENT_STREET_2,
                    PATIENT_CITY,
                    PATIENT_STATE,
                    PATIENT_POSTAL_CODE,
                    PATIENT_COUNTRY,
                    PATIENT_CITY_STATE_ZIP,
                    RECIPIENT_ADDRESS,
                    RECIPIENT_STREET,
                    RECIPIENT_STREET_2,
                    RECIPIENT_CITY,
                    RECIPIENT_STATE,
                    RECIPIENT_POSTAL_CODE,
                    RECIPIENT_CITY_STATE_ZIP -> ADDRESS;
            case REPRESENTATIVE_NAME,
                    REPRESENTATIVE_FIRST_NAME,
                    REPRESENTATIVE_LAST_NAME,
                    REPRESENTATIVE_EMAIL,
                    REPRESENTATIVE_PHONE,
                    REPRESENTATIVE_ADDRESS,
                    REPRESENTATIVE_RELATIONSHIP,
                    REPRESENTATIVE_AUTHORITY -> REPRESENTATIVE;
            case REQUESTER_IS_PATIENT, RECIPIENT_CHOICE -> WHO_ASKS;
            case FACILITY,
                    PROVIDER_NAME,
                    DEPARTMENT,
                    RECORD_TYPE,
                    RECORD_DESCRIPTION,
                    IMAGING_TYPE,
                    BODY_PART,
                    COMMENTS -> RECORDS;
            case SERVICE_DATE_FROM, SERVICE_DATE_TO, SERVICE_DATES, ALL_DATES, EXPIRATION -> DATES;
            case FORMAT, DELIVERY_METHOD -> DELIVERY;
            case PURPOSE, PURPOSE_TEXT -> PURPOSE;
            default -> NOTHING;
        };
    }
}
