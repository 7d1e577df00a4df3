package org.access524.fill;

import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;

/** "☐ release to ☐ obtain from": which way the records go. Whoever asks for a copy has them released. */
final class Directions {
    private static final List<String> OUT = FieldWords.phrases(
            "release to | release records to | release information to | release medical records to | release | disclose"
                    + " | disclose to | disclose information to | disclose records to | send to | to send to | send records to"
                    + " | send information to | to release to | to release | to disclose | to disclose to | release my records to"
                    + " | send my records to | divulgar a | enviar a | divulgar | enviar registros a | divulgar informacion a");
    private static final List<String> IN = FieldWords.phrases(
            "obtain from | request from | to request from | obtain | receive | receive from | to obtain"
                    + " | obtain records from | obtain information from | request records from | request information from"
                    + " | receive records from | receive information from | get records from | to obtain from | to receive"
                    + " | release records from | records from | obtain my records from | request my records from | request"
                    + " | obtener de | solicitar a | recibir de | obtener | recibir | obtener informacion de");
    private static final int NEAR = 12;

    private Directions() {}

    /** Whether the box lets records go out, and another near by has them come in. */
    static boolean out(ClassifiedField box, List<ClassifiedField> all) {
        if (!FieldWords.isAny(FieldWords.fold(box.field().label()), OUT)) {
            return false;
        }
        int at = all.indexOf(box);
        for (int k = Math.max(0, at - NEAR); k < all.size() && k < at + NEAR; k++) {
            FormField other = all.get(k).field();
            boolean in = other.type() == FieldType.CHECKBOX
                    && other.frame() == box.field().frame()
                    && FieldWords.isAny(withoutOr(FieldWords.fold(other.label())), IN);
            if (in) {
                return true;
            }
        }
        return false;
    }

    /** "Obtain information from: -OR-" */
    private static String withoutOr(String folded) {
        return folded.endsWith(" or ") && folded.length() > 4 ? folded.substring(0, folded.length() - 3) : folded;
    }
}
