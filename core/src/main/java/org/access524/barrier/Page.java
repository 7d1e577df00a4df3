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
    private static final Phrases REQUEST_FOR_ACCESS = Phrases.list("""
            request for access; access request form; right of access; patient access request; request to access;
            access to protected health information; access to my; request access to; request for copies of my; copy of my own records;
            patient request for health information; patient request for medical records; patient request for copies;
            patient access form; solicitud de acceso; derecho de acceso
            """);

    static Page of(String text) {
        FoldedText words = FoldedText.of(text.replace(". ", "  "));
        return new Page(words, SIGNED.in(words) && IDENTIFIED.in(words) && !REQUEST_FOR_ACCESS.in(words));
    }
}
