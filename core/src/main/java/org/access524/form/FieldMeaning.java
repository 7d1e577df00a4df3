package org.access524.form;

/**
 * What a field of a form asks for. The names are part of the message contract.
 *
 * <p>A withheld meaning is never filled: it signs, consents, pays, proves or reveals something that only the person may
 * decide to give.
 */
public enum FieldMeaning {
    PATIENT_FULL_NAME,
    PATIENT_FIRST_NAME,
    PATIENT_MIDDLE_NAME,
    PATIENT_LAST_NAME,
    PATIENT_SUFFIX,
    PATIENT_FORMER_NAME,
    PATIENT_BIRTH_DATE,
    PATIENT_BIRTH_DAY,
    PATIENT_BIRTH_MONTH,
    PATIENT_BIRTH_YEAR,
    PATIENT_SEX,
    PATIENT_MRN,
    PATIENT_EMAIL,
    PATIENT_EMAIL_CONFIRM,
    PATIENT_PHONE,
    PATIENT_PHONE_AREA,
    PATIENT_PHONE_PREFIX,
    PATIENT_PHONE_LINE,
    PATIENT_FAX,
    PATIENT_ADDRESS,
    PATIENT_STREET,
    PATIENT_STREET_2,
    PATIENT_CITY,
    PATIENT_STATE,
    PATIENT_POSTAL_CODE,
    PATIENT_COUNTRY,
    PATIENT_CITY_STATE_ZIP,
    REQUESTER_IS_PATIENT,
    REQUESTER_NAME,
    REQUESTER_EMAIL,
    REQUESTER_PHONE,
    REPRESENTATIVE_NAME,
    REPRESENTATIVE_FIRST_NAME,
    REPRESENTATIVE_LAST_NAME,
    REPRESENTATIVE_EMAIL,
    REPRESENTATIVE_PHONE,
    REPRESENTATIVE_ADDRESS,
    REPRESENTATIVE_RELATIONSHIP,
    REPRESENTATIVE_AUTHORITY,
    RECIPIENT_CHOICE,
    RECIPIENT_NAME,
    RECIPIENT_FIRST_NAME,
    RECIPIENT_LAST_NAME,
    RECIPIENT_ADDRESS,
    RECIPIENT_STREET,
    RECIPIENT_STREET_2,
    RECIPIENT_CITY,
    RECIPIENT_STATE,
    RECIPIENT_POSTAL_CODE,
    RECIPIENT_CITY_STATE_ZIP,
    RECIPIENT_EMAIL,
    RECIPIENT_PHONE,
    RECIPIENT_FAX,
    SERVICE_DATE_FROM,
    SERVICE_DATE_TO,
    SERVICE_DATES,
    ALL_DATES,
    FACILITY,
    PROVIDER_NAME,
    DEPARTMENT,
    RECORD_TYPE,
    RECORD_DESCRIPTION,
    IMAGING_TYPE,
    BODY_PART,
    FORMAT,
    DELIVERY_METHOD,
    DELIVERY_EMAIL,
    PURPOSE,
    PURPOSE_TEXT,
    EXPIRATION,
    COMMENTS,
    SIGNATURE(true),
    INITIALS(true),
    SIGNED_DATE(true),
    SSN(true),
    SSN_LAST4(true),
    SENSITIVE_CATEGORY(true),
    CONSENT(true),
    UNENCRYPTED_EMAIL_CONSENT(true),
    FEE_CONSENT(true),
    WITNESS(true),
    ID_UPLOAD(true),
    CAPTCHA(true),
    ONE_TIME_CODE(true),
    PASSWORD(true),
    USERNAME(true),
    PAYMENT(true),
    INSURANCE_ID(true),
    EMPLOYER(true),
    OFFICE_USE(true),
    HONEYPOT(true),
    UNKNOWN;

    private final boolean withheld;

    FieldMeaning() {
        this(false);
    }

    FieldMeaning(boolean withheld) {
        this.withheld = withheld;
    }

    /** Never filled by the extension: left to the person, or to nobody. */
    public boolean withheld() {
        return withheld;
    }
}
