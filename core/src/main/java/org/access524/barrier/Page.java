package org.access524.barrier;

import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/**
 * What all the statements of a page are part of.
 *
 * @param words everything it says
 * @param isAuthorizationForm whether it is to be signed, and is no request for access
 */
record Page(FoldedText words, boolean isAuthorizationForm) {
    private static final Phrases SIGNED = Phrases.list("signature*; sign here; signed; firma; firmado");
    private static final Phrases IDENTIFIED = Phrases.list("""
            date of birth; birth date; birthdate; dob; birthday; patient name; name of patient; patients name;
            patient information; fecha de nacimiento; nombre del paciente
            """);
    /** The form serves for one's own copy too. */
    private static final Phrases FOR_ONESELF = Phrases.list("""
            personal use; personal copy; personal copies; personal request; personal record*; personal |;
            personal reason*; personal file*; at my request; my request; request of patient; request of the patient;
            request of individual; request of the individual; individuals request; patients request; patient request;
            requested by patient; requested by the patient; myself; self; pick up; pickup; picked up; to me; give me;
            my own; to patient; to the patient; patients requesting; your records; your own; patient pick*;
            copy for patient; copies for patient; release to patient; my copy; mi mismo; yo mismo;
            solicitud del paciente; uso personal; peticion del paciente; retir*; recog*; mi solicitud; al paciente
            """);

    private static final Phrases REQUEST_FOR_ACCESS = Phrases.list("""
            request for access; access request form; right of access; patient access request; request to access;
            access to protected health information; access to my; request access to; request for copies of my;
            copy of my own records; patient request for health information; patient request for medical records;
            patient request for copies; patient access form; solicitud de acceso; derecho de acceso
            """);

    static Page of(String text) {
        FoldedText words = FoldedText.of(text.replace(". ", "  ").replace("/page", " per page"));
        return new Page(words, isAuthorization(words));
    }

    private static boolean isAuthorization(FoldedText words) {
        return SIGNED.in(words) && IDENTIFIED.in(words) && FOR_ONESELF.in(words) && !REQUEST_FOR_ACCESS.in(words);
    }
}
