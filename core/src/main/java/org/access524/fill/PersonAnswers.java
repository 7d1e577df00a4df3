package org.access524.fill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;
import org.access524.person.PersonName;
import org.access524.person.PostalAddress;

/** Names, addresses, numbers: what comes from the profile, in the shape that the field wants. */
final class PersonAnswers {
    private static final List<String> LAST_FIRST = FieldWords.phrases(
            "last first | last name first | apellido nombre | apellidos nombre | last name first name");
    private static final List<String> INITIAL = FieldWords.phrases("initial | mi | m i | inicial");
    private static final List<String> CITY = FieldWords.phrases("city | town | ciudad | municipio");
    private static final List<String> STATE = FieldWords.phrases("state | estado");
    private static final List<String> ZIP =
            FieldWords.phrases("zip | zip code | zipcode | postal code | codigo postal");
    private static final List<String> COUNTRY = FieldWords.phrases("country | pais");
    private static final List<String> SECOND_LINE = FieldWords.phrases(
            "line 2 | address 2 | address2 | direccion 2 | cont | apartment | apt | unit | suite | apartamento | piso");
    private static final List<String> STREET =
            FieldWords.phrases("street | street address | calle | address line 1 | house number");
    private static final List<String> MALE = List.of("male", "m", "man", "boy", "masculino", "hombre", "nino");
    private static final List<String> FEMALE = List.of("female", "f", "woman", "girl", "femenino", "mujer", "nina");

    private static final List<String> NAME_AND_ADDRESS = FieldWords.phrases(
            "name and address | name address | names and addresses | name mailing address | name and mailing address | name and full address"
                    + " | nombre y direccion | nombre direccion | nombre y domicilio");

    private static final List<String> NAME_AND_BIRTH =
            FieldWords.phrases("name and date of birth | name and dob | nombre y fecha de nacimiento");

    private PersonAnswers() {}

    static Answer name(FormField field, PersonName name, FieldMeaning meaning, FillReason reason) {
        String words = FieldWords.fold(field.label() + " " + field.hint());
        if (!FieldWords.hasAny(words, LAST_FIRST)) {
            return text(field, name.full(), meaning, reason);
        }
        String middle = FieldWords.hasAny(words, INITIAL) ? firstLetter(name.middle()) : name.middle();
        String last = name.suffix().isEmpty() ? name.last() : name.last() + " " + name.suffix();
        String given = middle.isEmpty() ? name.first() : name.first() + " " + middle;
        return text(field, last.isEmpty() || given.isEmpty() ? last + given : last + ", " + given, meaning, reason);
    }

    /** The name, and the address too where one field asks for both: "Name and address of recipient". */
    static Answer nameOrBoth(
            FormField field, PersonName name, PostalAddress address, FieldMeaning meaning, FillReason reason) {
        boolean both = FieldWords.hasAny(FieldWords.fold(field.label() + " " + field.hint()), NAME_AND_ADDRESS)
                && !address.isEmpty();
        if (!both || name.full().isEmpty()) {
            return name(field, name, meaning, reason);
        }
        String between = field.type() == FieldType.TEXTAREA ? "\n" : ", ";
        String streets = join(address.street(), between, address.street2());
        return text(field, name.full() + between + join(streets, between, address.cityStateZip()), meaning, reason);
    }

    /** The name, and the date of birth too where one field asks for both. */
    static Answer withBirth(FormField field, Answer name, Answer birth) {
        boolean both = FieldWords.hasAny(FieldWords.fold(field.label()), NAME_AND_BIRTH);
        if (both && name instanceof Answer.Fill first && birth instanceof Answer.Fill second) {
            String value = first.value() + ", " + second.value();
            return fits(field, value) ? new Answer.Fill(value, value, first.reason()) : name;
        }
        return name;
    }

    static Answer middleName(FormField field, String middle) {
        boolean initial = field.maxLength() == 1
                || FieldWords.hasAny(FieldWords.fold(field.label() + " " + field.hint()), INITIAL);
        String value = initial ? firstLetter(middle) : middle;
        return text(field, value, FieldMeaning.PATIENT_MIDDLE_NAME, FillReason.FROM_PROFILE);
    }

    static Answer sex(FormField field, String sex) {
        if (field.options().isEmpty() || sex.isEmpty()) {
            return text(field, sex, FieldMeaning.PATIENT_SEX, FillReason.FROM_PROFILE);
        }
        String folded = FieldWords.fold(sex);
        List<String> wishes =
                FieldWords.isAny(folded, MALE) ? MALE : FieldWords.isAny(folded, FEMALE) ? FEMALE : List.of(sex);
        Optional<FieldOption> exact = Options.exactly(field, wishes);
        return Options.answer(
                exact.isPresent() ? exact : Options.containing(field, wishes, List.of()), FillReason.FROM_PROFILE);
    }

    static Answer phone(FormField field, String phone, FieldMeaning meaning, FillReason reason) {
        return text(field, phone.isEmpty() ? "" : PhoneShape.of(field).print(phone), meaning, reason);
    }

    /** Area, exchange and line of a number of ten digits; with no field for the exchange, the line has it too. */
    static Answer phonePart(FormField field, String phone, FieldMeaning meaning, Set<FieldMeaning> present) {
        String digits = PhoneShape.tenDigits(phone);
        if (digits.length() != 10) {
            return Answer.leave(FillReason.PROFILE_LACKS, meaningKey(FieldMeaning.PATIENT_PHONE));
        }
        String part = switch (meaning) {
            case PATIENT_PHONE_AREA -> digits.substring(0, 3);
            case PATIENT_PHONE_PREFIX -> digits.substring(3, 6);
            default -> line(field, digits, present);
        };
        return text(field, part, meaning, FillReason.FROM_PROFILE);
    }

    static Answer street(
            FormField field,
            PostalAddress address,
            boolean secondLineElsewhere,
            FieldMeaning meaning,
            FillReason reason) {
        String street = secondLineElsewhere ? address.street() : join(address.street(), ", ", address.street2());
        return text(field, street, meaning, reason);
    }

    static Answer address(FormField field, PostalAddress address, FieldMeaning meaning, FillReason reason) {
        String between = field.type() == FieldType.TEXTAREA ? "\n" : ", ";
        String streets = join(address.street(), between, address.street2());
        return text(field, join(streets, between, address.cityStateZip()), meaning, reason);
    }

    /** @param codeElsewhere whether another field asks for the ZIP code */
    static Answer cityStateZip(FormField field, PostalAddress address, boolean codeElsewhere, FillReason reason) {
        boolean code = !codeElsewhere || FieldWords.hasAny(FieldWords.fold(field.label() + " " + field.hint()), ZIP);
        PostalAddress asked =
                code ? address : new PostalAddress("", "", address.city(), address.state(), "", address.country());
        return text(field, asked.cityStateZip(), FieldMeaning.PATIENT_CITY_STATE_ZIP, reason);
    }

    /** Whether the field right after it asks for the second line of the same address. */
    static boolean secondLineFollows(ClassifiedField classified, List<ClassifiedField> all) {
        int next = all.indexOf(classified) + 1;
        return next < all.size()
                && all.get(next).meaning() == classified.meaning()
                && FieldWords.hasAny(FieldWords.fold(all.get(next).field().label()), SECOND_LINE);
    }

    /** Whether the fields right after it ask for the city of the same address, so that it takes the street alone. */
    static boolean streetOnly(ClassifiedField classified, List<ClassifiedField> all) {
        int at = all.indexOf(classified);
        String words = FieldWords.fold(
                classified.field().label() + " " + classified.field().hint());
        boolean whole = classified.meaning() == FieldMeaning.REPRESENTATIVE_ADDRESS
                && !FieldWords.hasAny(words, SECOND_LINE)
                && !FieldWords.hasAny(words, CITY)
                && !FieldWords.hasAny(words, STATE)
                && !FieldWords.hasAny(words, ZIP);
        for (int k = at + 1; whole && k <= at + 2 && k < all.size(); k++) {
            ClassifiedField next = all.get(k);
            boolean city = FieldWords.hasAny(FieldWords.fold(next.field().label()), CITY);
            if (next.meaning() == classified.meaning() && city) {
                return true;
            }
        }
        return false;
    }

    /** An address of which a field takes a part, as its words tell: a street, a city, a state, a ZIP code, or all of it. */
    static Answer addressPart(FormField field, PostalAddress address, FieldMeaning meaning, FillReason reason) {
        String words = FieldWords.fold(field.label() + " " + field.hint() + " " + field.before());
        boolean second = FieldWords.hasAny(words, SECOND_LINE) && !FieldWords.hasAny(words, STREET);
        if (second || FieldWords.has(words, "line 2")) {
            return text(field, address.street2(), FieldMeaning.PATIENT_STREET_2, reason);
        }
        if (FieldWords.hasAny(words, COUNTRY)) {
            return country(field, address);
        }
        boolean city = FieldWords.hasAny(words, CITY);
        boolean state = FieldWords.hasAny(words, STATE) || words.startsWith(" st ") && FieldWords.count(words) <= 2;
        boolean zip = FieldWords.hasAny(words, ZIP);
        boolean street = FieldWords.hasAny(words, STREET);
        int parts = (city ? 1 : 0) + (state ? 1 : 0) + (zip ? 1 : 0);
        if (parts >= 2) {
            return street
                    ? address(field, address, meaning, reason)
                    : text(field, address.cityStateZip(), meaning, reason);
        }
        if (parts == 0) {
            boolean first = FieldWords.has(words, "line 1");
            return street ? street(field, address, first, meaning, reason) : address(field, address, meaning, reason);
        }
        if (city) {
            return text(field, address.city(), meaning, reason);
        }
        return state ? state(field, address, meaning, reason) : postalCode(field, address, meaning, reason);
    }

    static Answer state(FormField field, PostalAddress address, FieldMeaning meaning, FillReason reason) {
        String code = address.state();
        if (code.isEmpty()) {
            return Answer.leave(FillReason.PROFILE_LACKS, meaningKey(FieldMeaning.PATIENT_STATE));
        }
        String name = States.name(code);
        if (!field.options().isEmpty()) {
            List<String> wishes =
                    List.of(code, name, code + " - " + name, name + " (" + code + ")", name + " - " + code);
            return Options.answer(Options.exactly(field, wishes), reason);
        }
        return fits(field, code) ? Answer.fill(code, name, reason) : text(field, code, meaning, reason);
    }

    static Answer postalCode(FormField field, PostalAddress address, FieldMeaning meaning, FillReason reason) {
        String code = address.postalCode();
        boolean shorten = code.length() > 5
                && (!fits(field, code)
                        || field.type() == FieldType.NUMBER
                        || field.pattern().endsWith("{5}"));
        return text(field, shorten ? code.substring(0, 5) : code, meaning, reason);
    }

    static Answer country(FormField field, PostalAddress address) {
        String country = address.country().isEmpty() && !address.isEmpty() ? "United States" : address.country();
        boolean us = FieldWords.isAny(
                FieldWords.fold(country), List.of("us", "usa", "united states", "united states of america"));
        if (field.options().isEmpty()) {
            return text(field, country, FieldMeaning.PATIENT_COUNTRY, FillReason.FROM_PROFILE);
        }
        List<String> wishes = us
                ? List.of("united states", "united states of america", "usa", "us", "u.s.", "u.s.a.", "estados unidos")
                : List.of(country);
        return Options.answer(Options.exactly(field, wishes), FillReason.FROM_PROFILE);
    }

    /** A text as it is, unless it is not known, does not fit, or is not among the options. */
    static Answer text(FormField field, String value, FieldMeaning meaning, FillReason reason) {
        if (value.isEmpty()) {
            return Answer.leave(FillReason.PROFILE_LACKS, meaningKey(meaning));
        }
        if (!field.options().isEmpty()) {
            return Options.answer(Options.exactly(field, List.of(value)), reason);
        }
        return fits(field, value)
                ? Answer.fill(value, reason)
                : Answer.leave(FillReason.TOO_LONG, "" + field.maxLength());
    }

    static boolean fits(FormField field, String value) {
        return field.maxLength() == 0 || value.length() <= field.maxLength();
    }

    static String meaningKey(FieldMeaning meaning) {
        return "meaning_" + meaning.name();
    }

    private static String line(FormField field, String digits, Set<FieldMeaning> present) {
        boolean prefixElsewhere = present.contains(FieldMeaning.PATIENT_PHONE_PREFIX);
        if (prefixElsewhere || field.maxLength() == 4) {
            return digits.substring(6);
        }
        String seven = digits.substring(3, 6) + "-" + digits.substring(6);
        return field.maxLength() == 7 ? digits.substring(3) : seven;
    }

    private static String firstLetter(String name) {
        return name.isEmpty() ? "" : name.substring(0, 1);
    }

    private static String join(String left, String between, String right) {
        return left.isEmpty() ? right : right.isEmpty() ? left : left + between + right;
    }
}
