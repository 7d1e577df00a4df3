package org.access524.fill;

import java.time.LocalDate;
import java.util.Optional;
import org.access524.form.FieldType;
import org.access524.form.FormField;

/** The ways in which forms want a whole date written. Month first unless the form says otherwise. */
enum DateShape {
    ISO("yyyy-mm-dd", "9999-99-99", "yyyy/mm/dd"),
    US_DASHES("mm-dd-yyyy", "99-99-9999", "m-d-yyyy"),
    US("mm/dd/yyyy", "99/99/9999", "m/d/yyyy"),
    DAY_FIRST("dd/mm/yyyy", "", "d/m/yyyy"),
    DAY_FIRST_DASHES("dd-mm-yyyy", "", "d-m-yyyy"),
    WRITTEN("month dd, yyyy", "", "month day, year"),
    WRITTEN_SHORT("mmm dd, yyyy", "", "mmm d, yyyy"),
    DAY_WRITTEN_SHORT("dd-mmm-yyyy", "", "d-mmm-yyyy"),
    US_DIGITS("mmddyyyy", "", "mm dd yyyy digits"),
    US_SHORT("mm/dd/yy", "99/99/99", "m/d/yy"),
    US_SHORT_DASHES("mm-dd-yy", "99-99-99", "m-d-yy");

    private final String letters;
    private final String mask;
    private final String otherLetters;

    DateShape(String letters, String mask, String otherLetters) {
        this.letters = letters;
        this.mask = mask;
        this.otherLetters = otherLetters;
    }

    /** How this field wants a date; empty if what it takes is too short for any shape that it names. */
    static Optional<DateShape> of(FormField field) {
        if (field.type() == FieldType.DATE) {
            return Optional.of(ISO);
        }
        DateShape shape = named(field);
        int length = shape.print(LocalDate.of(2000, 12, 31)).length();
        boolean fits = field.maxLength() == 0 || field.maxLength() >= length;
        return fits ? Optional.of(shape) : Optional.empty();
    }

    String print(LocalDate date) {
        String day = Digits.twoPlaces(date.getDayOfMonth());
        String month = Digits.twoPlaces(date.getMonthValue());
        String year = "" + date.getYear();
        String shortYear = Digits.twoPlaces(date.getYear() % 100);
        return switch (this) {
            case ISO -> year + "-" + month + "-" + day;
            case US -> month + "/" + day + "/" + year;
            case US_DASHES -> month + "-" + day + "-" + year;
            case DAY_FIRST -> day + "/" + month + "/" + year;
            case DAY_FIRST_DASHES -> day + "-" + month + "-" + year;
            case WRITTEN -> DateAnswers.monthName(date.getMonthValue()) + " " + date.getDayOfMonth() + ", " + year;
            case WRITTEN_SHORT -> shortName(date) + " " + date.getDayOfMonth() + ", " + year;
            case DAY_WRITTEN_SHORT -> day + "-" + shortName(date) + "-" + year;
            case US_DIGITS -> month + day + year;
            case US_SHORT -> month + "/" + day + "/" + shortYear;
            case US_SHORT_DASHES -> month + "-" + day + "-" + shortYear;
        };
    }

    private static String shortName(LocalDate date) {
        return DateAnswers.monthName(date.getMonthValue()).substring(0, 3);
    }

    private static DateShape named(FormField field) {
        String said = said(field.hint() + " " + field.label() + " " + field.before() + " " + field.group());
        Optional<DateShape> shown = byMonthShown(said);
        if (shown.isPresent()) {
            return shown.get();
        }
        String mask = Digits.mask(said);
        for (DateShape shape : values()) {
            boolean lettered = said.indexOf(shape.letters) >= 0 || said.indexOf(shape.otherLetters) >= 0;
            boolean masked = !shape.mask.isEmpty() && mask.indexOf(shape.mask) >= 0;
            if (lettered || masked) {
                return shape;
            }
        }
        return byPattern(field.pattern());
    }

    /** An example such as "Dec 31, 2025" shows how the month is written. */
    private static Optional<DateShape> byMonthShown(String said) {
        for (int month = 1; month <= 12; month++) {
            String name = DateAnswers.monthName(month).toLowerCase();
            if (isDayAfter(said, name)) {
                return Optional.of(WRITTEN);
            }
            if (isDayAfter(said, name.substring(0, 3))) {
                return Optional.of(WRITTEN_SHORT);
            }
        }
        return Optional.empty();
    }

    private static boolean isDayAfter(String said, String month) {
        int at = said.indexOf(month + " ");
        int day = at + month.length() + 1;
        return at >= 0 && day < said.length() && said.charAt(day) >= '0' && said.charAt(day) <= '9';
    }

    private static DateShape byPattern(String pattern) {
        if (pattern.indexOf("{4}-") >= 0 || pattern.indexOf("{4})-") >= 0) {
            return ISO;
        }
        if (pattern.indexOf("{8}") >= 0) {
            return US_DIGITS;
        }
        boolean slash = pattern.indexOf('/') >= 0;
        return !slash && (pattern.indexOf("}-") >= 0 || pattern.indexOf(")-") >= 0) ? US_DASHES : US;
    }

    private static String said(String text) {
        return text.toLowerCase()
                .replace("aaaa", "yyyy")
                .replace("aa", "yy")
                .replace(" / ", "/")
                .replace(" - ", "-");
    }
}
