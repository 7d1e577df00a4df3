package org.access524.request;

import org.access524.law.Circumstance;
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
    WORKING_RECORD_COMPLETE("working_record_complete", 0),
    WORKING_DAY0_FEE("working_day0_fee", 2),
    WORKING_FEE_DUE("working_fee_due", 0),
    WORKING_FEE_NOT_RECORDED("working_fee_not_recorded", 0),
    WORKING_LIMIT_CALENDAR("working_limit_calendar", 2),
    WORKING_LIMIT_BUSINESS("working_limit_business", 2),
    WORKING_DOUBTFUL_HOLIDAY("working_doubtful_holiday", 2),
    WORKING_NOT_ROLLED("working_not_rolled", 1),
    WORKING_CLOSED_WEEKEND("working_closed_weekend", 1),
    WORKING_CLOSED_HOLIDAY("working_closed_holiday", 2),
    WORKING_CLOSED_DOUBTFUL("working_closed_doubtful", 2),
    WORKING_ROLLED("working_rolled", 1),
    WORKING_EXTENSION_UNKNOWN("working_extension_unknown", 1),
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
    WORKING_EXTENSION_NOT_READ("working_extension_not_read", 1),
    WORKING_SECONDARY("working_secondary", 0),
    WORKING_REPORTED("working_reported", 0),
    WORKING_OTHER_HOLDER("working_other_holder", 0),
    WORKING_START_UNKNOWN("working_start_unknown", 2),
    WORKING_LIABILITY_LIMIT("working_liability_limit", 0),
    WORKING_NORMALLY("working_normally", 0),
    WORKING_NOT_STRICTER("working_not_stricter", 0),
    WORKING_IF_ELECTRONIC_RECORDS("working_if_ELECTRONIC_RECORDS", 0),
    WORKING_IF_UPCOMING_TREATMENT("working_if_UPCOMING_TREATMENT", 0),
    WORKING_IF_RECORDS_UNDER_A_YEAR("working_if_RECORDS_UNDER_A_YEAR", 0),
    WORKING_IF_BENEFIT_CLAIM("working_if_BENEFIT_CLAIM", 0),
    WORKING_IF_RECENT_DISCHARGE("working_if_RECENT_DISCHARGE", 0),
    WORKING_IF_CURRENT_PATIENT("working_if_CURRENT_PATIENT", 0),
    WORKING_IF_FORMER_PATIENT("working_if_FORMER_PATIENT", 0),
    WORKING_IF_RECORDS_IN_STATE("working_if_RECORDS_IN_STATE", 0),
    WORKING_IF_RECORDS_OUTSIDE_STATE("working_if_RECORDS_OUTSIDE_STATE", 0),
    WORKING_IF_MAMMOGRAMS("working_if_MAMMOGRAMS", 0),
    WARNING_FUTURE("warning_future", 1),
    WARNING_RECEIVED_BEFORE_SENT("warning_received_before_sent", 2),
    WARNING_ANSWER_BEFORE_SENT("warning_answer_before_sent", 2),
    WARNING_BY_PHONE("warning_by_phone", 0),
    WARNING_STATE_UNKNOWN("warning_state_unknown", 0),
    WARNING_NO_RULE("warning_no_rule", 1),
    WARNING_ANSWERED_LATE("warning_answered_late", 2),
    WARNING_HOLDER_UNKNOWN("warning_holder_unknown", 0),
    WARNING_LONG_AGO("warning_long_ago", 1),
    WARNING_DELIVERED_TWICE("warning_delivered_twice", 2),
    WARNING_DENIED_ORALLY("warning_denied_orally", 1),
    STEP_FIND_HOLDER("step_FIND_HOLDER", 0),
    STEP_SEND("step_SEND", 0),
    STEP_WAIT("step_WAIT", 1),
    STEP_CONFIRM_RECEIPT("step_CONFIRM_RECEIPT", 1),
    STEP_DUE_SOON("step_DUE_SOON", 1),
    STEP_FOLLOW_UP("step_FOLLOW_UP", 2),
    STEP_ANSWER("step_ANSWER", 1),
    STEP_ANSWER_OBSTACLE("step_ANSWER_OBSTACLE", 1),
    STEP_OBJECT_TO_EXTENSION("step_OBJECT_TO_EXTENSION", 1),
    STEP_CHECK_FEE("step_CHECK_FEE", 1),
    STEP_OBJECT_TO_FEE("step_OBJECT_TO_FEE", 1),
    STEP_ASK_FOR_THE_REST("step_ASK_FOR_THE_REST", 1),
    STEP_REMIND("step_REMIND", 1),
    STEP_AWAIT_ANSWER("step_AWAIT_ANSWER", 2),
    STEP_ESCALATE("step_ESCALATE", 2),
    STEP_COMPLAIN("step_COMPLAIN", 2),
    STEP_COMPLAIN_LATE("step_COMPLAIN_LATE", 2),
    STEP_COMPLAIN_STATE("step_COMPLAIN_STATE", 2),
    STEP_AWAIT_COMPLAINT("step_AWAIT_COMPLAINT", 1),
    STEP_CHECK_DENIAL("step_CHECK_DENIAL", 1),
    STEP_INCOMPLETE_DENIAL("step_INCOMPLETE_DENIAL", 1),
    STEP_ASK_REVIEW("step_ASK_REVIEW", 1),
    STEP_AWAIT_REVIEW("step_AWAIT_REVIEW", 1),
    STEP_CHECK_DATES("step_CHECK_DATES", 0),
    STEP_THANK("step_THANK", 1),
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

    /** What a rule says that applies only under that condition. */
    static Sentence onlyIf(Circumstance condition) {
        return switch (condition) {
            case ELECTRONIC_RECORDS -> WORKING_IF_ELECTRONIC_RECORDS;
            case UPCOMING_TREATMENT -> WORKING_IF_UPCOMING_TREATMENT;
            case RECORDS_UNDER_A_YEAR -> WORKING_IF_RECORDS_UNDER_A_YEAR;
            case BENEFIT_CLAIM -> WORKING_IF_BENEFIT_CLAIM;
            case RECENT_DISCHARGE -> WORKING_IF_RECENT_DISCHARGE;
            case CURRENT_PATIENT -> WORKING_IF_CURRENT_PATIENT;
            case FORMER_PATIENT -> WORKING_IF_FORMER_PATIENT;
            case RECORDS_IN_STATE -> WORKING_IF_RECORDS_IN_STATE;
            case RECORDS_OUTSIDE_STATE -> WORKING_IF_RECORDS_OUTSIDE_STATE;
            case MAMMOGRAMS -> WORKING_IF_MAMMOGRAMS;
        };
    }

    /** @throws IllegalArgumentException if the sentence takes another number of arguments */
    Message with(String... values) {
        if (values.length != arguments) {
            throw new IllegalArgumentException(key);
        }
        return Message.of(key, values);
    }
}
