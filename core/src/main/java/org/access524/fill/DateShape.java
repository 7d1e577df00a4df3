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
            case US_DIGITS -> month + day + year;
            case US_SHORT -> month + "/" + day + "/" + shortYear;
            case US_SHORT_DASHES -> month + "-" + day + "-" + shortYear;
        };
    }

    private static DateShape named(FormField field) {
        String said = said(field.hint() + " " + field.label() + " " + field.before() + " " + field.group());
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
