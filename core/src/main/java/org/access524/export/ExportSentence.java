package org.access524.export;

import org.access524.text.Message;

/**
 * Every sentence and word of the calendar and of the log. Their English and Spanish text stands in the extension's
 * {@code _locales}. Dates among the arguments are as {@code 2026-07-04}.
 */
public enum ExportSentence {
    CALENDAR_DUE("calendar_due", 1),
    CALENDAR_DUE_TEXT("calendar_due_text", 3),
    CALENDAR_PROMISE("calendar_promise", 1),
    CALENDAR_PROMISE_TEXT("calendar_promise_text", 1),
    CALENDAR_REMIND("calendar_remind", 1),
    CALENDAR_REMIND_TEXT("calendar_remind_text", 1),
    CALENDAR_COMPLAINT("calendar_complaint", 1),
    CALENDAR_COMPLAINT_TEXT("calendar_complaint_text", 2),
    CALENDAR_COMPLAINT_STRICT("calendar_complaint_strict", 1),
    CALENDAR_COMPLAINT_STRICT_TEXT("calendar_complaint_strict_text", 2),
    CALENDAR_PATIENT("calendar_patient", 1),
    CALENDAR_UPDATE("calendar_update", 0),
    LOG_PATIENT("log_patient", 0),
    LOG_PROVIDER("log_provider", 0),
    LOG_WHAT("log_what", 0),
    LOG_CHANNEL("log_channel", 0),
    LOG_EVENT("log_event", 0),
    LOG_DATE("log_date", 0),
    LOG_DETAILS("log_details", 0),
    LOG_NOTE("log_note", 0),
    LOG_DUE("log_due", 0),
    DETAIL_AMOUNT("detail_amount", 0),
    DETAIL_AUTHORITY("detail_authority", 0),
    DETAIL_DEMAND("detail_demand", 0),
    DETAIL_FOR("detail_for", 0),
    DETAIL_FORM("detail_form", 0),
    DETAIL_GROUND("detail_ground", 0),
    DETAIL_IMAGES("detail_images", 0),
    DETAIL_KNOWN("detail_known", 0),
    DETAIL_MISSING("detail_missing", 0),
    DETAIL_NEW_DATE("detail_new_date", 0),
    DETAIL_NO("detail_no", 0),
    DETAIL_PROMISED("detail_promised", 0),
    DETAIL_REASON("detail_reason", 0),
    DETAIL_REPORTS("detail_reports", 0),
    DETAIL_SAYS_HOW_TO_COMPLAIN("detail_says_how_to_complain", 0),
    DETAIL_TO("detail_to", 0),
    DETAIL_WHO("detail_who", 0),
    DETAIL_WRITTEN("detail_written", 0),
    DETAIL_YES("detail_yes", 0);

    private final String key;
    private final int arguments;

    ExportSentence(String key, int arguments) {
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
