package org.access524.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;
import org.access524.request.RequestScope;

/** Birth dates, whole or in parts, and dates of service. */
final class DateAnswers {
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };
    private static final String[] MESES = {
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"
    };
    private static final List<String> EVERY =
            FieldWords.phrases("all | any | entire | every | everything | todas | todos | todo | cualquier | complete");
    private static final List<String> RANGE = FieldWords.phrases(
            "other dates | otras fechas | specific | range | between | custom | following | especificas | rango | entre | especifico | only these"
                    + " | only | these dates | dates i choose | pick | choose | from | choose dates | certain | desde | solo estas");

    private static final List<String> DAY = FieldWords.phrases("day | dia");
    private static final List<String> MONTH = FieldWords.phrases("month | mes");
    private static final List<String> YEAR = FieldWords.phrases("year | ano");
    private static final List<String> FECHAS = FieldWords.phrases("fecha | fechas | periodo");

    /** The day of one event, or the days that somebody lists who does not want all. */
    private static final List<String> ONE_EVENT = FieldWords.phrases(
            "admission date | date of admission | discharge date | date of discharge | date admitted | date discharged | date entered | incident | accident | injury | crash | collision | appointment | cita | incidente | accidente | specific date | specific dates | specific visit | particular date | particular dates | fechas especificas | fecha especifica");

    private static final List<String> NOT_ALL = FieldWords.phrases(
            "only for the following | only the following | only for these | only certain dates | if not all | if limited | si no son todas");

    private enum Part {
        WHOLE,
        DAY,
        MONTH,
        YEAR
    }

    private DateAnswers() {}

    /** The month's English name. */
    static String monthName(int month) {
        return MONTHS[month - 1];
    }

    static Answer birth(FormField field, Optional<LocalDate> date, FieldMeaning meaning) {
        if (date.isEmpty()) {
            return Answer.leave(FillReason.PROFILE_LACKS, PersonAnswers.meaningKey(FieldMeaning.PATIENT_BIRTH_DATE));
        }
        Part part = switch (meaning) {
            case PATIENT_BIRTH_DAY -> Part.DAY;
            case PATIENT_BIRTH_MONTH -> Part.MONTH;
            case PATIENT_BIRTH_YEAR -> Part.YEAR;
            default -> Part.WHOLE;
        };
        return answer(field, date.get(), part, meaning, FillReason.FROM_PROFILE);
    }

    static Answer service(FormField field, Optional<LocalDate> date, RequestScope scope) {
        if (date.isEmpty()) {
            return Answer.leave(scope.allDates() ? FillReason.ALL_DATES_ASKED : FillReason.NO_DATE_LIMIT);
        }
        return answer(field, date.get(), partOf(field), FieldMeaning.SERVICE_DATES, FillReason.FROM_REQUEST);
    }

    /** "From month", "From day", "From year": which part of a date the field's words name, if one alone. */
    private static Part partOf(FormField field) {
        String words = FieldWords.fold(field.label());
        boolean day = FieldWords.hasAny(words, DAY);
        boolean month = FieldWords.hasAny(words, MONTH);
        boolean year = FieldWords.hasAny(words, YEAR);
        if (field.type() == FieldType.DATE || day && month || month && year || day && year) {
            return Part.WHOLE;
        }
        return day ? Part.DAY : month ? Part.MONTH : year ? Part.YEAR : Part.WHOLE;
    }

    private static Answer answer(FormField field, LocalDate date, Part part, FieldMeaning meaning, FillReason reason) {
        return switch (part) {
            case DAY -> number(field, date.getDayOfMonth(), reason);
            case MONTH -> month(field, date.getMonthValue(), reason);
            case YEAR -> year(field, date.getYear(), meaning, reason);
            case WHOLE -> whole(field, date, reason);
        };
    }

    static Answer range(FormField field, RequestScope scope) {
        boolean spanish = FieldWords.hasAny(FieldWords.fold(field.label() + " " + field.hint()), FECHAS);
        String text = spanish ? "Todas las fechas de servicio" : "All dates of service";
        if (!scope.allDates()) {
            String from =
                    scope.from().isPresent() ? DateShape.US.print(scope.from().get()) : "beginning";
            String to = scope.to().isPresent() ? DateShape.US.print(scope.to().get()) : "present";
            text = from + " to " + to;
        }
        String asked = FieldWords.fold(field.label().isEmpty() ? field.before() : field.label());
        boolean event = FieldWords.hasAny(asked, NOT_ALL)
                || FieldWords.hasAny(asked, ONE_EVENT) && !FieldWords.hasAny(asked, EVERY);
        if (event && scope.allDates()) {
            return Answer.leave(FillReason.YOURS_TO_CHOOSE);
        }
        if (field.type() == FieldType.DATE) {
            return Answer.leave(scope.allDates() ? FillReason.ALL_DATES_ASKED : FillReason.YOURS_TO_CHOOSE);
        }
        return PersonAnswers.text(field, text, FieldMeaning.SERVICE_DATES, FillReason.FROM_REQUEST);
    }

    /** A box "all dates", or the choice between all dates and a range. */
    static Answer all(FormField field, RequestScope scope) {
        if (field.options().isEmpty()) {
            boolean every = FieldWords.hasAny(FieldWords.fold(field.label()), EVERY);
            if (!scope.allDates()) {
                return Answer.leave(FillReason.DATES_ARE_LIMITED);
            }
            return every
                    ? Answer.fill("true", field.label(), FillReason.FROM_REQUEST)
                    : Answer.leave(FillReason.NOT_PART_OF_REQUEST);
        }
        List<String> wishes = scope.allDates() ? EVERY : RANGE;
        List<String> unless = scope.allDates() ? List.of() : EVERY;
        return Options.answer(Options.containing(field, wishes, unless), FillReason.FROM_REQUEST);
    }

    private static Answer whole(FormField field, LocalDate date, FillReason reason) {
        Optional<DateShape> shape = DateShape.of(field);
        return shape.isPresent()
                ? Answer.fill(shape.get().print(date), DateShape.US.print(date), reason)
                : Answer.leave(FillReason.TOO_LONG, "" + field.maxLength());
    }

    private static Answer number(FormField field, int number, FillReason reason) {
        String padded = Digits.twoPlaces(number);
        if (!field.options().isEmpty()) {
            return Options.answer(Options.exactly(field, List.of(padded, "" + number)), reason);
        }
        return Answer.fill(padded, reason);
    }

    private static Answer month(FormField field, int month, FillReason reason) {
        if (field.options().isEmpty()) {
            return number(field, month, reason);
        }
        String name = MONTHS[month - 1];
        String mes = MESES[month - 1];
        String padded = Digits.twoPlaces(month);
        List<String> names = List.of(name, mes, name.substring(0, 3), mes.substring(0, 3), padded + " " + name);
        Optional<FieldOption> named = byLabel(field, names);
        Optional<FieldOption> found = named.isPresent() ? named : byLabel(field, List.of(padded, "" + month));
        return Options.answer(found.isPresent() ? found : Options.exactly(field, List.of(padded, "" + month)), reason);
    }

    private static Answer year(FormField field, int year, FieldMeaning meaning, FillReason reason) {
        boolean two = field.maxLength() == 2;
        return PersonAnswers.text(field, two ? Digits.twoPlaces(year % 100) : "" + year, meaning, reason);
    }

    /** By what the person reads only: the values of a list of months often count from 0. */
    private static Optional<FieldOption> byLabel(FormField field, List<String> wishes) {
        for (String wish : wishes) {
            for (FieldOption option : Options.real(field)) {
                if (FieldWords.fold(option.label()).equals(FieldWords.fold(wish))) {
                    return Optional.of(option);
                }
            }
        }
        return Optional.empty();
    }
}
