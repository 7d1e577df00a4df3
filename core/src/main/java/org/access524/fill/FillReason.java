package org.access524.fill;

import org.access524.text.Message;

/** Why a field is filled or left alone. Each constant is a message of the extension's {@code _locales}. */
public enum FillReason {
    FROM_PROFILE,
    FROM_REQUEST,
    COPY_FOR_YOU,
    YOU_ASK_FOR_YOURSELF,
    YOU_ASK_AS_REPRESENTATIVE,
    AT_YOUR_REQUEST,
    YOUR_PREFERENCE,
    WHOLE_RECORD,
    PART_OF_REQUEST,
    ACCESS_WORDING,
    ALL_DATES_ASKED,

    ONLY_YOU_SIGN,
    ONLY_YOU_CONSENT,
    ONLY_YOU_DECIDE,
    ONLY_YOU_PROVE,
    NUMBER_NOT_NEEDED,
    NOT_NEEDED_FOR_ACCESS,
    PAYMENT_NEVER_FILLED,
    SOMEBODY_ELSE_SIGNS,
    FOR_STAFF,
    TRAP_FOR_ROBOTS,

    ALREADY_FILLED_IN,
    NOT_VISIBLE,
    NOT_UNDERSTOOD,
    /** {@code $1} is the key of the meaning's name, such as {@code meaning_PATIENT_PHONE}. */
    PROFILE_LACKS,
    /** {@code $1} is the number of characters that the field takes. */
    TOO_LONG,
    NO_FITTING_OPTION,
    BETTER_OPTION_CHOSEN,
    COVERED_BY_WHOLE_RECORD,
    NOT_PART_OF_REQUEST,
    NOT_FOR_SOMEBODY_ELSE,
    NO_REPRESENTATIVE,
    NO_DATE_LIMIT,
    DATES_ARE_LIMITED,
    EXPIRATION_NOT_NEEDED,
    YOURS_TO_CHOOSE,
    UNENCRYPTED_NOT_ACCEPTED;

    /** The name of the message: {@code fill_TOO_LONG}. */
    public String key() {
        return "fill_" + name();
    }

    Message message(String... arguments) {
        return Message.of(key(), arguments);
    }
}
