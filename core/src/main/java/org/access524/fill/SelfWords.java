package org.access524.fill;

import java.util.List;
import org.access524.form.FieldWords;
import org.access524.form.FormField;

/** How forms call the person who fills them in. */
final class SelfWords {
    private static final List<String> SELF = FieldWords.phrases(
            "me | mine | myself | yourself | self | adult patient | patient 18 | patient age 18 | patient over 18 | i am the patient | my own | own records | to me"
                    + " | a mi | yo | yo mismo | yo misma | mi mismo | soy el paciente | soy la paciente | para mi | mis propios"
                    + " | i want my | person named above | person above | named above | the patient | same as above | same as patient | same as the patient | al paciente | patient self | to patient | usted mismo | my records");
    private static final List<String> PATIENT = FieldWords.phrases(
            "patient named above | patient listed above | patient above | patient | paciente | individual | el paciente | la paciente | i am | i will | i do | client | veteran | member | resident");
    private static final List<String> NOT =
            FieldWords.phrases("someone else | other | representative | not | third party | family"
                    + " | attorney | behalf | guardian | parent | another | doctor | provider | relationship | child | spouse"
                    + " | otra | otro | representante | tercero | familiar | tutor | padre | en nombre | no soy | health care agent"
                    + " | agent | executor | minor | else | acting | i act | act for | hijo | menor");

    private static final List<String> ME_OR = FieldWords.phrases(
            "self legal guardian | self or legal guardian | self guardian | self or guardian | self parent | self or parent | self or representative | paciente o su representante | paciente o representante | patient or their representative | patient or requester | requester named above | me or my personal representative | me or my representative | myself or my representative"
                    + " | myself or my personal representative | patient or personal representative"
                    + " | patient or representative | the patient or representative");

    /** Said at a field that the patient leaves empty. */
    private static final List<String> IF_NOT = FieldWords.phrases(
            "if no | si no | if you are not | if you re not | if not the | if not you | if not self | if not patient | if not yourself | if other than | if someone other"
                    + " | if different | if requested by | if requesting for | if requesting on | if acting | if on behalf"
                    + " | si usted no es | si es distinto | si es diferente");

    private static final List<String> YOURS = FieldWords.phrases("your | my | su | mi | i live at | vivo en");

    private SelfWords() {}

    /** Whether the field speaks to whoever fills in the form, for whomever that is. */
    static boolean yours(FormField field) {
        return FieldWords.hasAny(FieldWords.fold(field.label() + " " + field.before()), YOURS) && !ifNotYou(field);
    }

    /** Whether the field is for those only who ask for another. */
    static boolean ifNotYou(FormField field) {
        return FieldWords.hasAny(
                FieldWords.fold(field.before() + " | " + field.label() + " | " + field.hint()), IF_NOT);
    }

    private static boolean startsWithAny(String folded, List<String> phrases) {
        for (String phrase : phrases) {
            if (folded.startsWith(" " + phrase + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text calls the patient and nobody else, or whoever acts for the patient in the same breath. */
    static boolean in(String text) {
        String folded = FieldWords.fold(text);
        if (startsWithAny(folded, ME_OR)) {
            return true;
        }
        boolean self = FieldWords.hasAny(folded, SELF) || FieldWords.isAny(folded, PATIENT);
        return !folded.startsWith(" no ") && self && !FieldWords.hasAny(folded, NOT);
    }

    /** Whether the text speaks of somebody else. */
    static boolean speaksOfOthers(String text) {
        return FieldWords.hasAny(FieldWords.fold(text), NOT);
    }
}
