package org.access524.barrier;

import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/**
 * What all the statements of a page are part of.
 *
 * @param words everything it says
 * @param isAuthorizationForm whether it is to be signed, and is no request for access
 * @param isForOneself whether such a form names the patient as one who may be given the copy
 */
record Page(FoldedText words, boolean isAuthorizationForm, boolean isForOneself) {
    /** Each choice is a line of its own. */
    private static final char CHECK_BOX = '\u2610';

    private static final List<String> WISHES = List.of(
            "if you want ",
            "if you need ",
            "if you would like ",
            "if you wish to have ",
            "if you are requesting ",
            "if you'd like ",
            "if you ask for ");
    private static final List<String> WISHED = List.of(
            "your record",
            "your medical record",
            "your chart",
            "your own",
            "a copy of your",
            "copies of your",
            "records",
            "medical records");

    private static final Phrases SIGNED = Phrases.list("signature*; sign here; signed; firma; firmado");
    private static final Phrases IDENTIFIED = Phrases.list("""
            birthdate; dob; birthday; patient name; name of patient; patients name; patient information; birth;
            individuals name; name of individual; members name; client name; clients name;
            patient legal representative; patient or legal representative; signature of patient; nacido; nacida;
            fecha de nacimiento; nombre del paciente
            """);
    /**
     * The form serves for one's own copy too. "Relationship to patient" and "known to me" say nothing of it, so that
     * the recipient is looked for with its verb.
     */
    private static final Phrases FOR_ONESELF = Phrases.list("""
            personal use; personal copy; personal copies; personal request; personal record*; personal |;
            personal reason*; personal file*; personal need*; personal legal; personal insurance; at my request;
            request of patient; request of the patient; request of individual; request of the individual;
            individuals request; patients request; patient request; requested by patient; requested by the patient;
            myself; | me |; | self; self |; self same; self address; self patient; patient self; self mail;
            self other; to self; write self; for yourself; for self; pick up; pickup; picked up; release* to me;
            give me; sent to me; send to me; mail to me; mailed to me; emailed to me; copies to me; records to me;
            information to me; directly to me; given to me; disclosed to me; disclose to me; provided to me;
            if to me; my own record*; my own copy; my own file*; my own personal; own use; for my records;
            release to patient; released to patient; released to the patient; release to the patient;
            disclosed to the patient; disclose to patient; send to patient; mail to patient; mailed to patient;
            mailed to the patient; given to patient; given to the patient; directly to patient;
            directly to the patient; patients requesting; your records; your own record*; your own cop*;
            patient pick*; copy for patient; copies for patient; patient copy; my copy; mi mismo; yo mismo;
            solicitud del paciente; uso personal; peticion del paciente; retiro; retirar copias; retirar mis;
            retirare; recog*; mi solicitud; entregar al paciente; enviar al paciente; | al paciente
            """);

    private static final Phrases REQUEST_FOR_ACCESS = Phrases.list("""
            request for access; access request form; right of access; patient access request; request to access;
            for access to protected health information; | access to protected health information; access to my own;
            request access to; request for copies of my; copy of my own records;
            patient request for health information; patient request for medical records; patient request for copies;
            patient access form; solicitud de acceso; derecho de acceso
            """);

    /** The form says itself that it is not for those who ask for their own records. */
    private static final Phrases FOR_OTHERS_ONLY = Phrases.list("""
            do not use this form ... your own; do not use this form ... your records; do not use this form ... own record*;
            this form is not ... your own; this form is not ... own record*; not for patients requesting their own;
            not for your own records; not to be used by patients; third party requests only;
            no use este formulario ... propi*; este formulario no es ... propi*;
            from another facility; from another provider | use; from an outside provider; to have records from another
            """).and(Phrases.pairs("""
                    copy for yourself; copies for yourself; copy of their own; copies of their own; copy of his or her own; copy of your own; copies of your own;
                    copy for themselves; own copy; records for yourself; to get your own; to obtain your own; to request your own; their own records; your own records;
                    copia para usted; copia de su propio; copias de su propio; sus propios registros
                    """, """
                    message us; call us; call him; call medical; call health; call the; just call; or call; should ask for; should ask at; use the; use our; use a different; please use; should use; need the; complete the patient; complete a patient;
                    fill out the patient; ask for the; see the; do not need this; need not sign this; a different form; another form; use el; llame; pida
                    """));

    /** Whatever it demands, it does not demand of a patient who asks for the patient's own records. */
    boolean isForOthersOnly() {
        return FOR_OTHERS_ONLY.in(words);
    }

    static Page of(String text) {
        FoldedText words = fold(text.replace(CHECK_BOX, '\n'));
        boolean authorization = SIGNED.in(words) && IDENTIFIED.in(words) && !REQUEST_FOR_ACCESS.in(words);
        return new Page(words, authorization, authorization && FOR_ONESELF.in(words));
    }

    /** Without the stops of abbreviations, which are no ends, without drawn boxes, without short forms, with "$1/page" in words, and with amounts told from numbers of pages. */
    static FoldedText fold(String text) {
        String plain = longForms(text)
                .replace(". ", "  ")
                .replace("/page", " per page")
                .replace("$", " amount ");
        StringBuilder drawn = new StringBuilder(plain);
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) >= '\ue000' && plain.charAt(i) <= '\uf8ff') {
                drawn.setCharAt(i, ' ');
            }
        }
        return FoldedText.of(drawn.toString());
    }

    /** "If you want your records" is no condition: who reads it does. */
    private static String toGetThem(String text) {
        String plain = text.replace("If you ", "if you ");
        for (String wish : WISHES) {
            if (plain.contains(wish)) {
                for (String records : WISHED) {
                    plain = plain.replace(wish + records, "to get " + records);
                }
            }
        }
        return plain;
    }

    /** "Won't" is "will not". */
    private static String longForms(String text) {
        String plain = text.replace('\u2019', '\'')
                .replace("'ll ", " will ")
                .replace("'ve ", " have ")
                .replace("'re ", " are ")
                .replace("lectronic mail", "-mail");
        if (plain.indexOf("f you ") >= 0 && plain.indexOf(" sent") < 0 && plain.indexOf("transferred") < 0) {
            plain = toGetThem(plain);
        }
        if (plain.indexOf("n't") < 0) {
            return plain;
        }
        return plain.replace("won't", "will not")
                .replace("Won't", "Will not")
                .replace("can't", "cannot")
                .replace("Can't", "Cannot")
                .replace("n't", " not");
    }
}
