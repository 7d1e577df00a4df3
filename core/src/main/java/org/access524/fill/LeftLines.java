package org.access524.fill;

import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldWords;
import org.access524.form.FormField;

/** Lines whose answer is known, and which are none of this request all the same. */
final class LeftLines {
    /** Over the lines by which a permission is taken back. */
    private static final List<String> REVOKING =
            FieldWords.phrases("notice of revocation | revocation of authorization | revocation of this authorization"
                    + " | request to revoke | revocation request | revocation statement | revocation section"
                    + " | revocation of release | to revoke this authorization only | aviso de revocacion"
                    + " | revocacion de la autorizacion | solicitud de revocacion");

    /** What is told to the person, and what the office notes down beside it. */
    private static final List<String> RIGHTS = FieldWords.phrases(
            "your rights | patient rights | my rights | rights | copy provided | sus derechos | derechos del paciente");

    /** The copy goes where the person lives. */
    private static final List<String> ELSEWHERE = FieldWords.phrases(
            "another address | other address | different address | alternate address | alternative address"
                    + " | temporary address | otra direccion | direccion alternativa | direccion diferente");

    private LeftLines() {}

    static boolean is(ClassifiedField line) {
        FormField field = line.field();
        String section = FieldWords.fold(field.section());
        return FieldWords.hasAny(section, REVOKING)
                || line.meaning() == FieldMeaning.COMMENTS && FieldWords.hasAny(section, RIGHTS)
                || reaches(line.meaning()) && FieldWords.hasAny(FieldWords.fold(field.label()), ELSEWHERE);
    }

    private static boolean reaches(FieldMeaning meaning) {
        return meaning.name().startsWith("PATIENT_") || meaning.name().startsWith("RECIPIENT_");
    }
}
