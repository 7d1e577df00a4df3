package org.access524.export;

import org.access524.text.Message;

/**
 * Every sentence that reading a backup says to the person. Its English and Spanish text stands in the extension's {@code _locales}. Dates
 * among the arguments are as {@code 2026-07-04}.
 */
public enum BackupSentence {
    BACKUP_PATIENT_ADDED("backup_patient_added", 1),
    BACKUP_PATIENT_SAME("backup_patient_same", 1),
    BACKUP_PATIENT_DIFFERENT("backup_patient_different", 1),
    BACKUP_REQUEST_ADDED("backup_request_added", 1),
    BACKUP_REQUEST_SAME("backup_request_same", 1),
    BACKUP_REQUEST_DIFFERENT("backup_request_different", 1),
    BACKUP_EVENTS_ADDED("backup_events_added", 2),
    BACKUP_EVENT_DIFFERENT("backup_event_different", 2),
    BACKUP_PATIENT_UNREADABLE("backup_patient_unreadable", 2),
    BACKUP_REQUEST_UNREADABLE("backup_request_unreadable", 2),
    BACKUP_NOT_OURS("backup_not_ours", 0),
    BACKUP_TOO_NEW("backup_too_new", 0),
    BACKUP_DAMAGED("backup_damaged", 1);

    private final String key;
    private final int arguments;

    BackupSentence(String key, int arguments) {
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
