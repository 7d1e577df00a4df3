package org.access524.fill;

import java.util.List;
import java.util.Optional;
import org.access524.form.FieldWords;

/**
 * The purpose of an access request: none need be given, and "at the request of the individual" is always enough (45 CFR
 * 164.508(c)(1)(iv) says so even for authorizations).
 */
final class PurposeWords {
    static final String TEXT = "At the request of the individual";

    private static final List<String> AT_REQUEST = FieldWords.phrases(
            "at the request of the individual | at request of individual"
                    + " | at the request of the patient | at my request | patient request | individual request | request of patient"
                    + " | at the patient request | my request | request of the individual | request of individual | request of the patient | request of the patient or representative"
                    + " | patient requested | a peticion del paciente | a solicitud del paciente | a peticion mia | a solicitud mia"
                    + " | a pedido del paciente | solicitud del paciente"
                    + " | solicitud del individuo | solicitud de la persona | solicitud del interesado | peticion del individuo | peticion de la persona | peticion del interesado"
                    + " | pedido del individuo | pedido de la persona | mi solicitud | mi peticion | solicitud propia | peticion propia | request of the person | request of the subject | individual s request | a mi solicitud");
    private static final List<String> PERSONAL = FieldWords.phrases(
            "personal use | personal | personal records | my own use | own use | for me | my own | for my records"
                    + " | my records | personal reasons | uso personal | motivos personales | for myself | self | para mi | patient access"
                    + " | own records | own file | own files | patient copy | family copy | family records | copia familiar | individual access | own copy");
    private static final List<String> OTHERS =
            FieldWords.phrases("attorney | insurance | seguro | abogado | court | legal");
    private static final List<String> NOT =
            FieldWords.phrases("injury | legal | attorney | insurance | lesion | lesiones | representative"
                    + " | representante | seguro | abogado | court");

    private PurposeWords() {}

    /** 0 for "at my request", 1 for "personal use", empty for all others. */
    static Optional<Integer> rank(String label) {
        String words = FieldWords.fold(label);
        if (FieldWords.hasAny(words, AT_REQUEST) && !FieldWords.hasAny(words, OTHERS)) {
            return Optional.of(0);
        }
        if (FieldWords.hasAny(words, NOT)) {
            return Optional.empty();
        }
        return FieldWords.hasAny(words, PERSONAL) ? Optional.of(1) : Optional.empty();
    }
}
