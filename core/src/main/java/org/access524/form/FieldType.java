package org.access524.form;

/** How a field is answered, whatever technique draws it. */
public enum FieldType {
    TEXT,
    TEXTAREA,
    EMAIL,
    TEL,
    NUMBER,
    DATE,
    SELECT,
    SELECT_MULTIPLE,
    RADIO,
    CHECKBOX,
    PASSWORD,
    FILE,
    SIGNATURE,
    OTHER
}
