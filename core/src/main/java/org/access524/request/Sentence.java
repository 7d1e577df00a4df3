package org.access524.request;

import org.access524.text.Message;

/**
 * Every sentence that this package says to the person. Its English and Spanish text stands in the extension's {@code _locales}. Dates
 * among the arguments are as {@code 2026-07-04}.
 */
public enum Sentence {
    WORKING_RECEIVED_CONFIRMATION("working_received_confirmation", 1),
    WORKING_RECEIVED_TRACKED("working_received_tracked", 1),
    WORKING_RECEIVED_SAME_DAY("working_received_same_day", 1),
    WORKING_RECEIVED_ASSUMED("working_received_assumed", 1),
    WORKING_RECEIVED_BY_ANSWER("working_received_by_answer", 1),
    WORKING_ASSUMED_SAME_DAY("working_assumed_same_day", 1),
    WORKING_ASSUMED_AFTER_POST("working_assumed_after_post", 3),
    WORKING_NOT_BEFORE_SENT("working_not_before_sent", 2),
    WORKING_DAY0("working_day0", 1),
    WORKING_DATE_OF_REQUEST("working_date_of_request", 0),
    WORKING_LIMIT_CALENDAR("working_limit_calendar", 2),
    WORKING_LIMIT_BUSINESS("working_limit_business", 2),
    WORKING_DOUBTFUL_HOLIDAY("working_doubtful_holiday", 2),
    WORKING_NOT_ROLLED("working_not_rolled", 1),
    WORKING_CLOSED_WEEKEND("working_closed_weekend", 1),
    WORKING_CLOSED_HOLIDAY("working_closed_holiday", 2),
    WORKING_CLOSED_DOUBTFUL("working_closed_doubtful", 2),
    WORKING_ROLLED("working_rolled", 1),
    WORKING_EXTENSION_VALID("working_extension_valid", 2),
    WORKING_EXTENSION_CAPPED("working_extension_capped", 2),
    WORKING_EXTENSION_NOT_WRITTEN("working_extension_not_written", 1),
    WORKING_EXTENSION_NO_REASON("working_extension_no_reason", 1),
    WORKING_EXTENSION_NO_DATE("working_extension_no_date", 1),
    WORKING_EXTENSION_BEFORE_REQUEST("working_extension_before_request", 2),
    WORKING_EXTENSION_LATE("working_extension_late", 2),
    WORKING_EXTENSION_SECOND("working_extension_second", 1),
    WORKING_EXTENSION_NOT_LONGER("working_extension_not_longer", 2),
    WORKING_EXTENSION_NONE("working_extension_none", 1),
    WORKING_SECONDARY("working_secondary", 0),
    WORKING_OTHER_HOLDER("working_other_holder", 0),
    WARNING_FUTURE("warning_future", 1),
    WARNING_RECEIVED_BEFORE_SENT("warning_received_before_sent", 2),
    WARNING_ANSWER_BEFORE_SENT("warning_answer_before_sent", 2),
    WARNING_BY_PHONE("warning_by_phone", 0),
    WARNING_STATE_UNKNOWN("warning_state_unknown", 0),
    WARNING_NO_RULE("warning_no_rule", 1),
    WARNING_ANSWERED_LATE("warning_answered_late", 2),
    STEP_SEND("step_SEND", 0),
    STEP_WAIT("step_WAIT", 1),
    STEP_DUE_SOON("step_DUE_SOON", 1),
    STEP_ANSWER("step_ANSWER", 1),
    STEP_CHECK_FEE("step_CHECK_FEE", 1),
    STEP_REMIND("step_REMIND", 1),
    STEP_COMPLAIN("step_COMPLAIN", 2),
    STEP_COMPLAIN_LATE("step_COMPLAIN_LATE", 2),
    STEP_COMPLAIN_STATE("step_COMPLAIN_STATE", 2),
    STEP_AWAIT_COMPLAINT("step_AWAIT_COMPLAINT", 1),
    STEP_CHECK_DENIAL("step_CHECK_DENIAL", 1),
    STEP_CHECK_DATES("step_CHECK_DATES", 0),
    STEP_DONE("step_DONE", 0);

    private final String key;
    private final int arguments;

    Sentence(String key, int arguments) {
        this.key = key;
        this.arguments = arguments;
    }

    /** The name of the message in {@code _locales}. */
    public String key() {
        return key;
    }

    /** How many arguments its text takes. */
    public int arguments() {
        return arguments;
    }

    /** @throws IllegalArgumentException if the sentence takes another number of arguments */
    Message with(String... values) {
        if (values.length != arguments) {
            throw new IllegalArgumentException(key);
        }
        return Message.of(key, values);
    }
}
