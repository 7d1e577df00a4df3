package org.access524.fill;

import org.access524.form.FieldType;
import org.access524.form.FormField;

/** The ways in which forms want a telephone number of ten digits written. */
enum PhoneShape {
    BRACKETS(14),
    DASHES(12),
    DOTS(12),
    DIGITS(10);

    private final int length;

    PhoneShape(int length) {
        this.length = length;
    }

    /** How this field wants a number: as it shows, else as it has room. */
    static PhoneShape of(FormField field) {
        PhoneShape shown = shown(field);
        if (field.maxLength() == 0 || shown.length <= field.maxLength()) {
            return shown;
        }
        return DASHES.length <= field.maxLength() ? DASHES : DIGITS;
    }

    /** The number in this shape; a number that has not ten digits stays as the person wrote it. */
    String print(String phone) {
        String digits = tenDigits(phone);
        if (digits.length() != 10) {
            return phone;
        }
        String area = digits.substring(0, 3);
        String prefix = digits.substring(3, 6);
        String line = digits.substring(6);
        return switch (this) {
            case BRACKETS -> "(" + area + ") " + prefix + "-" + line;
            case DASHES -> area + "-" + prefix + "-" + line;
            case DOTS -> area + "." + prefix + "." + line;
            case DIGITS -> digits;
        };
    }

    /** A class of signs without a blank, such as {@code [0-9()+-]+}, refuses the usual "(555) 555-0142". */
    private static boolean takesNoBlank(String pattern) {
        return pattern.startsWith("[")
                && pattern.indexOf('-') >= 0
                && pattern.indexOf(' ') < 0
                && pattern.indexOf("\\s") < 0
                && pattern.indexOf("\\D") < 0;
    }

    /** The digits without the country's leading 1. */
    static String tenDigits(String phone) {
        String digits = Digits.of(phone);
        return digits.length() == 11 && digits.charAt(0) == '1' ? digits.substring(1) : digits;
    }

    private static PhoneShape shown(FormField field) {
        String mask = Digits.mask(field.hint() + " " + field.label());
        if (field.type() == FieldType.NUMBER
                || mask.indexOf("9999999999") >= 0
                || field.pattern().indexOf("{10}") >= 0) {
            return DIGITS;
        }
        boolean dashedPattern =
                field.pattern().indexOf("}-") >= 0 && field.pattern().indexOf('(') < 0;
        if (mask.indexOf("999-999-9999") >= 0 || dashedPattern || takesNoBlank(field.pattern())) {
            return DASHES;
        }
        return mask.indexOf("999.999.9999") >= 0 ? DOTS : BRACKETS;
    }
}
