package org.access524.fill;

import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;

/** Fields for the name and address of a recipient who can only be somebody else than the one who asks for the copy. */
final class OtherRecipients {
    /** Said at the field: only an office, or another, has such a name or number. */
    private static final List<String> OFFICES = FieldWords.phrases(
            "office | doctor | physician | dentist | surgeon | provider | practice | clinic | school | attorney | agency"
                    + " | facility | hospital | new | other | another | their | someone else | if not | not for yourself"
                    + " | consultorio | medico | dentista | escuela | abogado | otro | otra | nuevo | nueva");
    /** Said at the field in any length: whoever asks for her own copy has nothing to write there. */
    private static final List<String> ELSE = FieldWords.phrases(
            "new orthodontist | new specialist | new dentist | new doctor | new provider | new physician | new practice | new clinic | new school | if not you | if not me | if not yourself | if not self | other than you | other than me | other than yourself | si no es usted"
                    + " | any other person | other person allowed | other persons | other people | anyone else | additional person | additional recipient | if transferring | only if transferring | picking up | picked up by | pick up person | authorized to pick up"
                    + " | nuevo dentista | nuevo medico | persona que recoge | autorizado a recoger | autorizada a recoger");
    /** Said at the field as well: then the one who asks may be meant. */
    private static final List<String> PERSONS = FieldWords.phrases(
            "my | me | mi | person | individual | recipient | your | you | self | patient | destinatario | persona | paciente | su");
    /** Printed where the recipient is asked for, whoever that is. */
    private static final List<String> EITHER = FieldWords.phrases(
            "name of physician organization | name of physician or organization | name of provider or facility | name of provider facility"
                    + " | name of facility or provider | name of facility provider | facility name | name of facility | provider facility name"
                    + " | facility provider name | name of organization | organization name | recipient provider name | provider name");

    /** Said over it then. */
    private static final List<String> GETS = FieldWords.phrases(
            "released to | release to | disclosed to | disclose to | sent to | send to | information to | records to | copies to");

    /** Said over the fields. */
    private static final List<String> OTHERS = FieldWords.phrases(
            "someone else | somebody else | another person | third party | doctor or hospital | other than me | if not you"
                    + " | if not the patient | copy is for you | other recipient | another provider | otra persona | un tercero");
    /** Where the form lets choose between the one who asks and others, these are the others. */
    private static final List<String> ORGANIZATIONS = FieldWords.phrases(
            "agency | organization | organizacion | company | facility | third party | person below | agencia");

    /** "Name or organization" may be the one who asks. */
    private static final List<String> OR_NAME = FieldWords.phrases(
            "name or | or name | name organization | name agency | name company | name facility | nombre o | o nombre");

    private static final List<String> OR_TO = FieldWords.phrases(
            "or to | or release to | or send to | or disclose to | or the following | or to the following | or to the following person | or to the following person or organization | or | or to someone else | o a | o enviar a | o a la siguiente persona");

    /** In a sentence an office is often named by the way. */
    private static final int LONGEST = 10;

    private OtherRecipients() {}

    static boolean gets(ClassifiedField classified, List<ClassifiedField> all) {
        FormField field = classified.field();
        if (!classified.meaning().name().startsWith("RECIPIENT_")
                || classified.meaning() == FieldMeaning.RECIPIENT_CHOICE) {
            return false;
        }
        String own = FieldWords.fold(field.label() + " | " + field.hint());
        String over = FieldWords.fold(field.group() + " | " + field.section());
        if (otherwise(field.section()) || otherwise(field.group())) {
            return true;
        }
        boolean person = FieldWords.hasAny(own, PERSONS)
                || FieldWords.isAny(FieldWords.fold(field.label()), EITHER) && FieldWords.hasAny(over, GETS);
        return FieldWords.hasAny(own, ELSE)
                || FieldWords.hasAny(own, OFFICES)
                        && !person
                        && !FieldWords.hasAny(own, OR_NAME)
                        && FieldWords.count(own) <= LONGEST
                || FieldWords.hasAny(own, ORGANIZATIONS) && !person && !FieldWords.hasAny(own, OR_NAME)
                || FieldWords.hasAny(over, OTHERS)
                || FieldWords.hasAny(own, ORGANIZATIONS) && choosesMe(classified, all);
    }

    /** "Or to:", after the one who asks has been named. */
    private static boolean otherwise(String heading) {
        String folded = FieldWords.fold(heading);
        return FieldWords.isAny(folded, OR_TO);
    }

    /** Whether the one who asks has been offered as an answer to who gets the copy. */
    private static boolean choosesMe(ClassifiedField classified, List<ClassifiedField> all) {
        for (ClassifiedField each : all) {
            boolean choice = each.meaning() == FieldMeaning.RECIPIENT_CHOICE
                    && each.field().frame() == classified.field().frame()
                    && each.field().type() != FieldType.CHECKBOX;
            if (choice && ChoiceAnswers.offersSelf(each.field())) {
                return true;
            }
        }
        return false;
    }
}
