package org.access524.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose name, address or phone a field asks for. */
enum Party {
    PATIENT,
    RECIPIENT,
    REPRESENTATIVE,
    /** Whoever fills in the form: the patient, or the one who acts for the patient. */
    REQUESTER,
    /** Whoever holds the records. */
    FACILITY,
    STAFF,
    /** Somebody else: an emergency contact, an insured, an employer. */
    OTHER;

    /** Words for who keeps records. They stand in the title of every hospital's form, so over a field only short texts count. */
    private static final String NAMES =
            "facility | hospital | clinic | provider | physician | doctor | practice | organization"
                    + " | centro | clinica | proveedor | medico | doctora | institucion";

    private static final int SHORT = 3;
    private static final int LONGEST = 12;

    private static final List<String> PATIENTS = FieldWords.phrases(
            "patient | paciente | child | minor | student | hijo | hija | menor | decedent | deceased | difunto | fallecido"
                    + " | person who died | the late | estate of | whose | loved one | enferma | enfermo | ward | pt | client | customer | resident | veteran | cliente"
                    + " | de quien");
    /** Of these one says "your". */
    private static final List<String> DEPENDENTS =
            FieldWords.phrases("child | minor | hijo | hija | menor | loved one | whose | ward | de quien");

    private static final List<String> YOURS =
            FieldWords.phrases("your | you | my | me | i | we | su | sus | usted | yo | mi | llamenme | llameme");

    /** Whoever has a fax of her own that a patient knows of gets the copy there. */
    private static final List<String> FAXED = FieldWords.phrases(
            "school | camp | daycare | college | university | employer | lawyer | pharmacy | office | doctor | dentist | physician | clinic"
                    + " | hospital | facility | practice | escuela | campamento | medico | consultorio | clinica | oficina");

    private record Words(Party party, List<String> phrases, List<String> unless, boolean longTexts) {}

    /** In the order in which they are tried: what is said later is often only mentioned. */
    private static final List<Words> WORDS = List.of(
            words(
                    STAFF,
                    "office use | uso exclusivo | hospital use | internal use | administrative use | hospital use only | official use"
                            + " | department use only | use only | uso interno | uso de oficina | uso de la oficina | uso del personal"
                            + " | uso oficial | staff",
                    "for our staff | to our staff | to the staff | to records staff | individual use only | note to | note for | message to | message for | a nuestro personal | mensaje para"),
            words(
                    OTHER,
                    "baby name | name of baby | baby birth | other individual | other company | emergency contact | in case of emergency | insured | policy holder | policyholder | subscriber"
                            + " | guarantor | employer | referring physician | referring provider | mother | spouse"
                            + " | insurance | primary care physician | attorney | appointment | newsletter | subscribe"
                            + " | witness | interpreter | contacto de emergencia | asegurado | empleador | testigo"
                            + " | interprete | conyuge | abogado | seguro medico | search | billing address | mailing list"
                            + " | we may call | we may contact | father | coach | teacher",
                    "release to | send to | insurance portability | recipient | mother or father | father or mother | power of attorney"),
            words(
                    RECIPIENT,
                    "consultorio | name of office | name of the office | name of other office | their fax | their phone | their telephone | their email"
                            + " | their address | new office | new doctor | new dentist | new dental office | new provider"
                            + " | new physician | new practice | new clinic | other office | physician email | physician phone"
                            + " | physician fax | doctor email | doctor phone | doctor fax | office email | office phone"
                            + " | office fax | practice email | practice phone | practice fax | facility fax | facility phone"
                            + " | facility email | clinic fax | clinic phone | clinic email | agency phone | agency fax"
                            + " | school fax | fax of school | fax of physician | fax number of physician | fax of doctor | fax number of doctor | fax of office",
                    "send to | referring | primary care"),
            words(
                    REQUESTER,
                    "requested by | submitted by | request made by | solicitado por | requestor | requester | person requesting | person making | person completing | person signing"
                            + " | patient or legal representative | patient or representative"
                            + " | patient or personal representative | patient or authorized representative"
                            + " | patient representative or patient | solicitante | persona que solicita"
                            + " | patient parent or legal guardian | patient parent or guardian | patient parent guardian | patient parent legal guardian | patient or parent"
                            + " | patient or guardian | patient or legal guardian | patient guardian or representative | patient or authorized person"
                            + " | paciente padre o tutor | paciente padre madre o tutor | paciente o tutor | paciente o padre | paciente o representante | paciente o su representante | who is requesting | quien solicita"
                            + " | requesting party | person authorized | applicant",
                    "signing for the patient | signing for patient | signing on behalf | if not the patient | other than the patient | si no es el paciente"),
            words(
                    REPRESENTATIVE,
                    "signed for the patient | signed for patient | sign for the patient | signing for the patient | signing for patient | signing on behalf | representative | guardian | other than patient | other than the patient | if not patient"
                            + " | not the patient | not the customer | not the client | not the member | not the resident | not the veteran | on behalf of | someone other than | proxy | power of attorney | executor"
                            + " | legally authorized | not signed by patient | relative | representante | tutor | apoderado"
                            + " | distinto del paciente | distinta del paciente | en nombre del paciente | no es el paciente"
                            + " | rep | mom | dad | guarantor | parent | parents | mother or father | father or mother | agent"
                            + " | conservator | caregiver | administrator | legal authority | albacea | padre | acting for",
                    "recipient | direct access | destinatario"),
            words(
                    RECIPIENT,
                    "recipient | to which disclosure | to whom disclosure | to which the disclosure | to which release | to whom release | disclosure is to be made"
                            + " | disclosure will be made | disclosure to be made | release is to be made | a quien se divulga | a la que se divulga | release to | released to | disclose to | disclosed to | send to | send records to"
                            + " | sent to | deliver to | delivered to | receiving | receiver | who will receive"
                            + " | who should receive | to whom | where should we send | where should we mail | where do we send | mail it | send it to | person or agency | agency or person | third party | release records to"
                            + " | release information to | information to be sent | person or organization"
                            + " | release my records to | mail to | mail records to | fax records to | send my records to"
                            + " | release my information to | send copies to | information will be sent | to receive"
                            + " | someone else | destinatario | enviar a | divulgar a | revelar a | entregar a | quien recibe"
                            + " | persona que recibe | enviar los registros a | a quien | enviar mis registros a"
                            + " | quien recibira | enviese a | recibe la informacion | tercero | mailing records to"
                            + " | records to be sent",
                    "send questions | how would you like to receive | information to be released | like to receive"),
            words(
                    FACILITY,
                    "who has information | who has the information | who has your | who has my | who has the records | who has records | who holds | who keeps | sending provider | sending facility | released by | release by | disclosed by | authorize the following to release | authorize the following to disclose | following to release | release from | released from | obtain from | records from | information from | releasing | following provider to release | following facility to release | following hospital to release | following clinic to release | following organization to release | following provider to disclose | following facility to disclose"
                            + " | disclosing | custodian | obtained from | holder of records | request from | obtener de"
                            + " | divulgado por",
                    "patient information | patient details | informacion del paciente"),
            words(
                    FACILITY,
                    NAMES,
                    "on file with | patient information | patient details | informacion del paciente | historia clinica"),
            words(
                    PATIENT,
                    "patient | paciente | loved one | about you | your information | individual | my information | demographics"
                            + " | sus datos | datos personales | informacion personal | contact information"
                            + " | personal information | your details | pt | member | client | customer | cliente | resident | veteran | su informacion | informacion de contacto"
                            + " | student | child | minor | hijo | hija | menor | decedent | deceased | difunto | fallecido"
                            + " | enferma | enfermo",
                    "direct patient care"));

    private static final Map<String, List<Entry>> BY_FIRST_WORD = byFirstWord();

    /** A phrase with a blank at each end, and the place of its words among all. */
    private record Entry(int place, String padded) {}

    private static Words words(Party party, String phrases, String unless) {
        return new Words(party, FieldWords.phrases(phrases), FieldWords.phrases(unless), !phrases.equals(NAMES));
    }

    /** The party that the folded words at a field name, if any. */
    static Optional<Party> at(String folded) {
        return in(folded, true);
    }

    /** The party that the folded words over a field name, if any. */
    static Optional<Party> over(String folded) {
        return in(folded, FieldWords.count(folded) <= SHORT);
    }

    private static Optional<Party> in(String folded, boolean names) {
        int first = WORDS.size();
        int start = 0;
        while (start + 1 < folded.length()) {
            int end = folded.indexOf(' ', start + 1);
            for (Entry entry : BY_FIRST_WORD.getOrDefault(folded.substring(start + 1, end), List.of())) {
                Words words = WORDS.get(entry.place());
                boolean here = entry.place() < first
                        && (names || words.longTexts())
                        && folded.startsWith(entry.padded(), start);
                if (here && !FieldWords.hasAny(folded, words.unless())) {
                    first = entry.place();
                }
            }
            start = end;
        }
        boolean faint = first >= WORDS.size() - 2;
        Optional<Party> meant = faint ? meant(folded) : Optional.empty();
        return meant.isPresent() || first == WORDS.size()
                ? meant
                : Optional.of(WORDS.get(first).party());
    }

    /** The party that words mean together: "where the copies go", "person filling in this form", "school or camp fax". */
    private static Optional<Party> meant(String folded) {
        int kinds = Kinds.of(folded);
        if (FieldWords.has(folded, "fax") && FieldWords.hasAny(folded, FAXED)) {
            return Optional.of(RECIPIENT);
        }
        if (FieldWords.count(folded) > LONGEST || (kinds & (Kinds.HOW | Kinds.WHAT | Kinds.WHEN | Kinds.WHY)) != 0) {
            return Optional.empty();
        }
        boolean whom = (kinds & (Kinds.WHO | Kinds.WHERE)) != 0;
        if ((kinds & Kinds.ASK) != 0
                && (kinds & (Kinds.WHO | Kinds.PERSON)) != 0
                && !FieldWords.hasAny(folded, PATIENTS)) {
            return Optional.of(REQUESTER);
        }
        boolean sends = (kinds & Kinds.SEND) != 0;
        boolean going = whom && (sends || FieldWords.has(folded, "for")) && (kinds & Kinds.RECORD) != 0;
        boolean goes = sends || (kinds & Kinds.RECORD) != 0;
        if (going && (kinds & Kinds.FROM) == 0
                || goes
                        && (folded.endsWith(" to ") || folded.endsWith(" a "))
                        && !folded.endsWith(" belongs to ")
                        && !folded.endsWith(" belong to ")) {
            return Optional.of(RECIPIENT);
        }
        return Optional.empty();
    }

    /** Whether the folded words name the patient as somebody, and not only as "you". */
    static boolean namesPatient(String folded) {
        boolean hers = FieldWords.hasAny(folded, YOURS) && !FieldWords.hasAny(folded, DEPENDENTS);
        return !hers && FieldWords.hasAny(folded, PATIENTS) && at(folded).orElse(PATIENT) == PATIENT;
    }

    /** Whether the folded words speak to, or as, whoever fills in the form. */
    static boolean speaksTo(String folded) {
        return FieldWords.hasAny(withoutInitial(folded), YOURS) && !FieldWords.hasAny(folded, PATIENTS);
    }

    /** Without the middle initial, which reads like "I", and like Spanish "my". */
    private static String withoutInitial(String folded) {
        return folded.replace(" m i ", " ").replace("| mi |", "|").replace(" first mi ", " first ");
    }

    /** All phrases by their first word, so that a text is walked once however many phrases there are. */
    private static Map<String, List<Entry>> byFirstWord() {
        Map<String, List<Entry>> index = new HashMap<>();
        for (int place = 0; place < WORDS.size(); place++) {
            for (String phrase : WORDS.get(place).phrases()) {
                int blank = phrase.indexOf(' ');
                index.computeIfAbsent(blank < 0 ? phrase : phrase.substring(0, blank), word -> new ArrayList<>())
                        .add(new Entry(place, " " + phrase + " "));
            }
        }
        return index;
    }
}
