package org.access524.fill;

import java.util.List;
import java.util.Set;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;
import org.access524.person.Patient;
import org.access524.person.PersonName;
import org.access524.person.PostalAddress;

/** Fields to write into, and lists of what the profile knows (states, months, countries). */
final class TextAnswers {
    private static final List<String> OTHER = FieldWords.phrases(
            "if yes | if so | part wanted | parts wanted | if partial | if only part | only part | other | others | if other | please specify | specify | describe | please describe | otro | otra | otros | otras | especifique | si es otro | if a specific | if specific | if not all | if some | if certain | si es especifico");

    private static final int ONE_LINE = 250;

    private TextAnswers() {}

    static Answer answer(FormField field, FieldMeaning meaning, Asker asker, Set<FieldMeaning> present) {
        String name = meaning.name();
        if (name.startsWith("PATIENT_")) {
            return patient(field, meaning, asker.patient(), present);
        }
        if (name.startsWith("RECIPIENT_") || name.startsWith("REQUESTER_") || meaning == FieldMeaning.DELIVERY_EMAIL) {
            return recipient(field, meaning, asker, present);
        }
        if (name.startsWith("REPRESENTATIVE_")) {
            return RepresentativeAnswers.answer(field, meaning, asker);
        }
        return otherThan(field, meaning, present)
                ? Answer.leave(FillReason.BETTER_OPTION_CHOSEN)
                : request(field, meaning, asker);
    }

    /** "Other: ____" behind a list of answers is for those whom none of them suits. */
    private static boolean otherThan(FormField field, FieldMeaning meaning, Set<FieldMeaning> present) {
        boolean listed = meaning == FieldMeaning.PURPOSE_TEXT && present.contains(FieldMeaning.PURPOSE)
                || meaning == FieldMeaning.RECORD_DESCRIPTION && present.contains(FieldMeaning.RECORD_TYPE)
                || meaning == FieldMeaning.SERVICE_DATES && present.contains(FieldMeaning.ALL_DATES);
        if (!listed) {
            return false;
        }
        String words = FieldWords.fold(field.label().isEmpty() ? field.before() + " " + field.hint() : field.label());
        for (String other : OTHER) {
            if (words.startsWith(" " + other + " ")) {
                return true;
            }
        }
        if (FieldWords.has(words, "if other")) {
            return true;
        }
        return false;
    }

    private static Answer patient(FormField field, FieldMeaning meaning, Patient patient, Set<FieldMeaning> present) {
        PersonName name = patient.name();
        PostalAddress address = patient.address();
        FillReason profile = FillReason.FROM_PROFILE;
        return switch (meaning) {
            case PATIENT_FULL_NAME ->
                PersonAnswers.withBirth(
                        field,
                        PersonAnswers.nameOrBoth(field, name, address, meaning, profile),
                        DateAnswers.birth(field, patient.birthDate(), FieldMeaning.PATIENT_BIRTH_DATE));
            case PATIENT_FIRST_NAME -> PersonAnswers.text(field, name.first(), meaning, profile);
            case PATIENT_MIDDLE_NAME -> PersonAnswers.middleName(field, name.middle());
            case PATIENT_LAST_NAME -> PersonAnswers.text(field, lastName(name, present), meaning, profile);
            case PATIENT_SUFFIX -> PersonAnswers.text(field, name.suffix(), meaning, profile);
            case PATIENT_FORMER_NAME -> PersonAnswers.text(field, patient.formerName(), meaning, profile);
            case PATIENT_BIRTH_DATE, PATIENT_BIRTH_DAY, PATIENT_BIRTH_MONTH, PATIENT_BIRTH_YEAR ->
                DateAnswers.birth(field, patient.birthDate(), meaning);
            case PATIENT_SEX -> PersonAnswers.sex(field, patient.sex());
            case PATIENT_MRN -> PersonAnswers.text(field, patient.recordNumber(), meaning, profile);
            case PATIENT_EMAIL, PATIENT_EMAIL_CONFIRM ->
                PersonAnswers.text(field, patient.email(), FieldMeaning.PATIENT_EMAIL, profile);
            case PATIENT_PHONE -> PersonAnswers.phone(field, patient.phone(), meaning, profile);
            case PATIENT_PHONE_AREA, PATIENT_PHONE_PREFIX, PATIENT_PHONE_LINE ->
                PersonAnswers.phonePart(field, patient.phone(), meaning, present);
            case PATIENT_FAX -> PersonAnswers.phone(field, patient.fax(), meaning, profile);
            case PATIENT_ADDRESS -> PersonAnswers.address(field, address, meaning, profile);
            case PATIENT_STREET ->
                PersonAnswers.street(field, address, present.contains(FieldMeaning.PATIENT_STREET_2), meaning, profile);
            case PATIENT_STREET_2 -> PersonAnswers.text(field, address.street2(), meaning, profile);
            case PATIENT_CITY -> PersonAnswers.text(field, address.city(), meaning, profile);
            case PATIENT_STATE -> PersonAnswers.state(field, address, meaning, profile);
            case PATIENT_POSTAL_CODE -> PersonAnswers.postalCode(field, address, meaning, profile);
            case PATIENT_COUNTRY -> PersonAnswers.country(field, address);
            case PATIENT_CITY_STATE_ZIP ->
                PersonAnswers.cityStateZip(field, address, present.contains(FieldMeaning.PATIENT_POSTAL_CODE), profile);
            default -> Answer.leave(FillReason.NOT_UNDERSTOOD);
        };
    }

    /** The copy goes to the person who asks, so a recipient's fields are theirs. */
    private static Answer recipient(FormField field, FieldMeaning meaning, Asker asker, Set<FieldMeaning> present) {
        PostalAddress address = asker.address();
        FillReason you = FillReason.COPY_FOR_YOU;
        return switch (meaning) {
            case RECIPIENT_NAME ->
                present.contains(FieldMeaning.RECIPIENT_ADDRESS) || present.contains(FieldMeaning.RECIPIENT_STREET)
                        ? PersonAnswers.name(field, asker.name(), meaning, you)
                        : PersonAnswers.nameOrBoth(field, asker.name(), address, meaning, you);
            case RECIPIENT_FIRST_NAME -> PersonAnswers.text(field, asker.name().first(), meaning, you);
            case RECIPIENT_LAST_NAME -> PersonAnswers.text(field, asker.name().last(), meaning, you);
            case RECIPIENT_ADDRESS -> PersonAnswers.address(field, address, FieldMeaning.PATIENT_ADDRESS, you);
            case RECIPIENT_STREET ->
                PersonAnswers.street(
                        field,
                        address,
                        present.contains(FieldMeaning.RECIPIENT_STREET_2),
                        FieldMeaning.PATIENT_STREET,
                        you);
            case RECIPIENT_STREET_2 -> PersonAnswers.text(field, address.street2(), FieldMeaning.PATIENT_STREET_2, you);
            case RECIPIENT_CITY -> PersonAnswers.text(field, address.city(), FieldMeaning.PATIENT_CITY, you);
            case RECIPIENT_STATE -> PersonAnswers.state(field, address, FieldMeaning.PATIENT_STATE, you);
            case RECIPIENT_POSTAL_CODE ->
                PersonAnswers.postalCode(field, address, FieldMeaning.PATIENT_POSTAL_CODE, you);
            case RECIPIENT_CITY_STATE_ZIP ->
                PersonAnswers.cityStateZip(field, address, present.contains(FieldMeaning.RECIPIENT_POSTAL_CODE), you);
            case RECIPIENT_EMAIL, DELIVERY_EMAIL ->
                PersonAnswers.text(field, asker.email(), FieldMeaning.PATIENT_EMAIL, you);
            case RECIPIENT_PHONE -> PersonAnswers.phone(field, asker.phone(), FieldMeaning.PATIENT_PHONE, you);
            case RECIPIENT_FAX -> PersonAnswers.phone(field, asker.patient().fax(), FieldMeaning.PATIENT_FAX, you);
            case REQUESTER_NAME ->
                PersonAnswers.nameOrBoth(field, asker.name(), address, meaning, FillReason.FROM_PROFILE);
            case REQUESTER_EMAIL ->
                PersonAnswers.text(field, asker.email(), FieldMeaning.PATIENT_EMAIL, FillReason.FROM_PROFILE);
            case REQUESTER_PHONE ->
                PersonAnswers.phone(field, asker.phone(), FieldMeaning.PATIENT_PHONE, FillReason.FROM_PROFILE);
            default -> Answer.leave(FillReason.NOT_UNDERSTOOD);
        };
    }

    private static Answer request(FormField field, FieldMeaning meaning, Asker asker) {
        return switch (meaning) {
            case SERVICE_DATE_FROM -> DateAnswers.service(field, asker.scope().from(), asker.scope());
            case SERVICE_DATE_TO -> DateAnswers.service(field, asker.scope().to(), asker.scope());
            case SERVICE_DATES -> DateAnswers.range(field, asker.scope());
            case PURPOSE_TEXT -> PersonAnswers.text(field, PurposeWords.TEXT, meaning, FillReason.AT_YOUR_REQUEST);
            case RECORD_DESCRIPTION, COMMENTS -> wording(field, asker);
            case EXPIRATION -> Answer.leave(FillReason.EXPIRATION_NOT_NEEDED);
            case BODY_PART, IMAGING_TYPE -> details(field, asker, meaning);
            default -> Answer.leave(FillReason.YOURS_TO_CHOOSE);
        };
    }

    private static Answer wording(FormField field, Asker asker) {
        String wording = asker.wording().wording(asker.scope(), room(field));
        return wording.isEmpty() || !PersonAnswers.fits(field, wording)
                ? Answer.leave(FillReason.TOO_LONG, "" + field.maxLength())
                : Answer.fill(wording, FillReason.ACCESS_WORDING);
    }

    /** A line without a limit takes any length, but whoever reads it sees no more than its beginning. */
    private static int room(FormField field) {
        boolean line = field.type() != FieldType.TEXTAREA && field.maxLength() == 0;
        return line ? ONE_LINE : field.maxLength();
    }

    private static Answer details(FormField field, Asker asker, FieldMeaning meaning) {
        return asker.scope().details().isEmpty()
                ? Answer.leave(FillReason.YOURS_TO_CHOOSE)
                : PersonAnswers.text(field, asker.scope().details(), meaning, FillReason.FROM_REQUEST);
    }

    private static String lastName(PersonName name, Set<FieldMeaning> present) {
        boolean suffix = !name.suffix().isEmpty() && !present.contains(FieldMeaning.PATIENT_SUFFIX);
        return suffix ? name.last() + " " + name.suffix() : name.last();
    }
}
