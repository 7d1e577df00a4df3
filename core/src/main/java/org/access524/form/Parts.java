package org.access524.form;

import static org.access524.form.FieldMeaning.*;

import java.util.List;
import org.access524.form.Ballot.Verdict;

/**
 * One question asked in several fields: a label over all of them, and a word below each, at the end of its name, or in
 * the shape of its options, that tells which part it is.
 */
final class Parts {
    private Parts() {}

    private record Part(FieldMeaning whole, FieldMeaning part, List<String> endings) {}

    private static final List<Part> PARTS = List.of(
            part(PATIENT_ADDRESS, PATIENT_CITY, "city | ciudad"),
            part(PATIENT_ADDRESS, PATIENT_POSTAL_CODE, "zip | zip code | postal code | postal | codigo postal"),
            part(PATIENT_ADDRESS, PATIENT_STATE, "state | province | estado"),
            part(PATIENT_ADDRESS, PATIENT_STREET, "street | line 1 | address 1 | calle | addr line 1"),
            part(PATIENT_ADDRESS, PATIENT_STREET_2, "line 2 | address 2 | street 2 | apt | unit | addr line 2"),
            part(PATIENT_BIRTH_DATE, PATIENT_BIRTH_DAY, "day | dd | dia"),
            part(PATIENT_BIRTH_DATE, PATIENT_BIRTH_MONTH, "month | mm | mes"),
            part(PATIENT_BIRTH_DATE, PATIENT_BIRTH_YEAR, "year | yyyy | ano | yy | aaaa"),
            part(PATIENT_EMAIL, PATIENT_EMAIL_CONFIRM, "confirm | confirmation | repeat | verify | confirmar"),
            part(
                    PATIENT_FULL_NAME,
                    PATIENT_FIRST_NAME,
                    "first | first name | given name | primer nombre | nombre | given"),
            part(
                    PATIENT_FULL_NAME,
                    PATIENT_LAST_NAME,
                    "last | last name | family name | apellido | apellidos | surname"),
            part(
                    PATIENT_FULL_NAME,
                    PATIENT_MIDDLE_NAME,
                    "middle | middle name | middle initial | mi | m i | segundo nombre"),
            part(PATIENT_FULL_NAME, PATIENT_SUFFIX, "suffix | sufijo | jr sr"),
            part(PATIENT_PHONE, PATIENT_PHONE_AREA, "area | area code | codigo de area | first 3 digits"),
            part(PATIENT_PHONE, PATIENT_PHONE_LINE, "line | line number | last 4 digits | last 4 | last four"),
            part(PATIENT_PHONE, PATIENT_PHONE_PREFIX, "prefix | exchange | first 3 | middle 3 | next 3"),
            part(RECIPIENT_NAME, RECIPIENT_FIRST_NAME, "first | first name | primer nombre"),
            part(RECIPIENT_NAME, RECIPIENT_LAST_NAME, "last | last name | apellido"),
            part(
                    SERVICE_DATES,
                    SERVICE_DATE_FROM,
                    "from | start | begin | desde | start date | from date | beginning | del | de"),
            part(
                    SERVICE_DATES,
                    SERVICE_DATE_TO,
                    "to | end | through | hasta | end date | to date | thru | ending | al | a | and"));

    /** Parts of dates for which there is no finer meaning; better left than filled with a whole date. */
    private static final List<String> DATE_PARTS =
            FieldWords.phrases("day | dd | dia | month | mm | mes | year | yyyy | ano | aaaa");

    /** Questions who somebody is: "First" in them is a first name and no first day. */
    private static final List<FieldMeaning> WHO = List.of(
            PATIENT_FULL_NAME,
            REQUESTER_NAME,
            REQUESTER_IS_PATIENT,
            REPRESENTATIVE_NAME,
            REPRESENTATIVE_AUTHORITY,
            REPRESENTATIVE_RELATIONSHIP,
            RECIPIENT_NAME,
            RECIPIENT_CHOICE);

    /** A mailing address, and no code of one. */
    private static final List<String> POSTAL =
            FieldWords.phrases("direccion postal | postal address | domicilio postal | direccion de correo postal");

    private static final int ALL = Kinds.ADDRESS | Kinds.CITY;
    private static final List<String> FIRST = FieldWords.phrases("first | given | nombre | nombres");
    private static final List<String> MIDDLE =
            FieldWords.phrases("middle | mi | m i | initial | inicial | segundo nombre");
    private static final List<String> WHOLE = FieldWords.phrases(
            "full name | full legal name | complete name | patient name | name of patient | nombre completo | nombre del paciente");
    private static final List<String> LAST = FieldWords.phrases("last | family | apellido | apellidos | surname");

    private static Part part(FieldMeaning whole, FieldMeaning part, String endings) {
        return new Part(whole, part, FieldWords.phrases(endings));
    }

    /** "City / State / ZIP" over three fields, each with its own word in it. */
    private static Verdict ofLine(FieldText text, Verdict verdict) {
        for (Part part : PARTS) {
            boolean hinted = part.whole() == PATIENT_ADDRESS
                    && part.part() != PATIENT_STREET
                    && part.part() != PATIENT_STREET_2
                    && FieldWords.isAny(FieldWords.fold(text.field().hint()), part.endings());
            if (hinted) {
                return verdict.as(part.part(), "part:" + part.endings().get(0));
            }
        }
        return verdict;
    }

    static Verdict refine(FieldText text, Verdict verdict) {
        FieldMeaning whole = verdict.meaning();
        if (whole == PATIENT_CITY_STATE_ZIP) {
            return ofLine(text, verdict);
        }
        if (whole == SERVICE_DATES && text.ends(DATE_PARTS)) {
            return verdict.as(UNKNOWN, "part:of a date");
        }
        boolean name = whole == PATIENT_FULL_NAME
                || whole == PATIENT_LAST_NAME
                || whole == PATIENT_FIRST_NAME
                || whole == PATIENT_MIDDLE_NAME
                || whole == PATIENT_SUFFIX;
        boolean given = FieldWords.hasAny(text.label(), FIRST)
                || FieldWords.hasAny(text.label(), MIDDLE) && FieldWords.hasAny(text.label(), WHOLE);
        if (name && given && FieldWords.hasAny(text.label(), LAST)) {
            return whole == PATIENT_FULL_NAME ? verdict : verdict.as(PATIENT_FULL_NAME, "part:first and last");
        }
        boolean mail = FieldWords.isAny(text.label(), POSTAL);
        if (whole == PATIENT_ADDRESS && ((Kinds.of(text.label()) & ALL) == ALL || mail)) {
            return verdict;
        }
        boolean open = text.written() && (whole == UNKNOWN || whole == INITIALS || WHO.contains(whole));
        for (Part part : PARTS) {
            if (part.whole() == PATIENT_FULL_NAME
                    && open
                    && FieldWords.isAny(text.label(), part.endings())
                    && !wholeName(text, part)) {
                return verdict.as(part.part(), "part:" + part.endings().get(0));
            }
        }
        for (Part part : PARTS) {
            if (part.whole() == whole && FieldWords.isAny(text.label(), part.endings()) && !wholeName(text, part)) {
                return verdict.as(part.part(), "part:" + part.endings().get(0));
            }
        }
        for (Part part : PARTS) {
            boolean called = part.whole() == PATIENT_FULL_NAME && open && text.reads(part.endings());
            boolean trails = whole == PATIENT_FULL_NAME || whole == SERVICE_DATES;
            boolean fits =
                    part.whole() == whole && (text.ends(part.endings()) || trails && text.labelEnds(part.endings()));
            if ((called || fits) && !wholeName(text, part)) {
                return verdict.as(part.part(), "part:" + part.endings().get(0));
            }
        }
        return whole == PATIENT_BIRTH_DATE ? byOptions(text, verdict) : verdict;
    }

    /** "Nombre" alone is a whole name, and the first name only next to "Apellido", see {@link Neighbours}. */
    private static boolean wholeName(FieldText text, Part part) {
        return part.part() == PATIENT_FIRST_NAME
                && (text.reads(List.of("nombre"))
                        || text.labelEnds(List.of("nombre"))
                        || FieldWords.has(text.label(), "nombre") && text.ends(List.of("nombre")))
                && !text.reads(List.of("primer nombre"));
    }

    private static Verdict byOptions(FieldText text, Verdict verdict) {
        if (!text.choice()) {
            return verdict;
        }
        int options = text.options().size();
        if (options >= 40) {
            return verdict.as(PATIENT_BIRTH_YEAR, Source.OPTIONS.signal("years"));
        }
        if (options >= 28) {
            return verdict.as(PATIENT_BIRTH_DAY, Source.OPTIONS.signal("days"));
        }
        return options == 12 || options == 13
                ? verdict.as(PATIENT_BIRTH_MONTH, Source.OPTIONS.signal("months"))
                : verdict;
    }
}
