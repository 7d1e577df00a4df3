package org.access524.form;

import static org.access524.form.FieldMeaning.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.access524.form.Ballot.Verdict;
import org.access524.form.FieldText.Words;

/**
 * Name, address and phone repeat for patient, recipient and representative: the words at the field, else the group,
 * else the heading, else the block it stands in decides whose they are.
 */
final class Blocks {
    private static final List<String> SIGNING = FieldWords.phrases(
            "signature | electronic signature | sign | firma | firma electronica | signatures | sign and submit");
    private static final List<String> PRINTED =
            FieldWords.phrases("print | printed | letra de molde | letra de imprenta | imprenta | patient | paciente");
    private static final List<String> WHOLE_FORM =
            FieldWords.phrases("authorization | authorisation | autorizacion | request form | solicitud de | hipaa");

    private static final List<String> EMERGENCY =
            FieldWords.phrases("emergency | emergencia | insured | asegurado | subscriber | policy holder | guarantor");
    private static final List<String> DIED =
            FieldWords.phrases("died | deceased | late | passed away | fallecio | fallecido | fallecida | difunto");
    private static final List<String> KIN = FieldWords.phrases(
            "parent | mother | father | spouse | husband | wife | padre | madre | esposo | esposa | conyuge");
    private static final List<String> KIN_OR = FieldWords.phrases("or | your | my | guardian | o | su | relationship");
    private static final List<String> THEIR = FieldWords.phrases("their");
    private static final List<String> IF_NOT = FieldWords.phrases("if not | if other | if you are not | si no es");
    /** "Individual/facility/agency": whoever gets the copy. */
    private static final List<String> INDIVIDUALS =
            FieldWords.phrases("individual | person | recipient | entity | organization | persona | destinatario");

    private static final List<String> FROM = FieldWords.phrases(
            "from | de | releasing | disclosing | released by | disclosed by | provided by | divulgado por");
    private static final List<String> DOCTORS = FieldWords.phrases("doctor | physician | provider | medico | doctora");
    private static final List<String> OFFICES =
            FieldWords.phrases("office | practice | doctor | dentist | clinic | provider | physician | consultorio");
    /** The whole heading of a block. */
    private static final List<String> ALONE_FROM = FieldWords.phrases("from | de");

    private static final List<String> ALONE_TO = FieldWords.phrases("to | a | para");

    /** "Name of physician or organization": of whoever gets the copy, whoever that is. */
    private static final List<String> EITHER = FieldWords.phrases(
            "facility | organization | hospital | clinic | agency | provider name | name of provider");

    private static final List<String> REACHES = FieldWords.phrases("phone | unit | state | zip | fax | tel | line");
    private static final List<String> ADDRESS = FieldWords.phrases("address | direccion | domicilio");
    private static final List<String> PAYING = FieldWords.phrases("payment | pay | card | tarjeta | pago | pagar");
    private static final List<String> INSURANCE = FieldWords.phrases("insurance | seguro | aseguradora");
    private static final List<FieldMeaning> CONTACTS = List.of(
            PATIENT_PHONE,
            PATIENT_FAX,
            PATIENT_EMAIL,
            PATIENT_ADDRESS,
            PATIENT_STREET,
            PATIENT_STREET_2,
            PATIENT_CITY,
            PATIENT_STATE,
            PATIENT_POSTAL_CODE,
            PATIENT_CITY_STATE_ZIP);
    private static final List<FieldMeaning> ENDS =
            List.of(PATIENT_FULL_NAME, PATIENT_BIRTH_DATE, SIGNATURE, SIGNED_DATE);
    private static final List<FieldMeaning> NAMES =
            List.of(PATIENT_FULL_NAME, PATIENT_FIRST_NAME, PATIENT_MIDDLE_NAME, PATIENT_LAST_NAME, PATIENT_SUFFIX);
    private static final List<FieldMeaning> ADDRESS_PARTS =
            List.of(PATIENT_STREET_2, PATIENT_CITY, PATIENT_STATE, PATIENT_POSTAL_CODE, PATIENT_CITY_STATE_ZIP);
    private static final List<FieldMeaning> ENTITLES = List.of(
            REPRESENTATIVE_RELATIONSHIP,
            REPRESENTATIVE_AUTHORITY,
            REQUESTER_IS_PATIENT,
            DELIVERY_EMAIL,
            RECIPIENT_EMAIL,
            PATIENT_COUNTRY,
            ID_UPLOAD,
            UNKNOWN);
    /** A box without words that goes on with the answer of the one before. */
    static final String CONTINUED = "shape:continued";

    private static final int LOOK_AHEAD = 8;
    private static final int SECTION = 8;

    /** "Personal representative" is the heading of a block, even of one that asks for a birth date. */
    private static final int SHORT_HEADING = 4;

    private final List<FieldText> texts;
    private final List<Verdict> verdicts;
    private final Set<String> titles;
    private final boolean namesPatient;
    /** Whether the patient is named as somebody else than whoever fills in the form. */
    private final boolean forAnother;
    /** Whether it is asked what entitles whoever fills in the form. */
    private final boolean related;
    /** What has been asked of the patient so far. */
    private final Set<FieldMeaning> asked = new HashSet<>();

    private Optional<Party> block = Optional.empty();
    private String blockSection = "";
    private String blockGroup = " ";
    private boolean choosesRecipient;
    /** Whether the block was begun by a name that was asked again. */
    private boolean second;
    /** Whether the patient's name was asked under this heading. */
    private boolean patientHere;

    /** Whoever fills in the form, once named as another than the patient, until something else is asked. */
    private Optional<Party> speaker = Optional.empty();

    private Optional<Party> before = Optional.empty();
    /** Whose the field before is. */
    private Party lastParty = Party.PATIENT;

    private Blocks(List<FieldText> texts, List<Verdict> verdicts) {
        this.texts = texts;
        this.verdicts = verdicts;
        this.titles = titles(texts, verdicts);
        this.namesPatient = namesPatient();
        this.forAnother = forAnother(texts, verdicts);
        this.related = has(verdicts, REPRESENTATIVE_RELATIONSHIP) || has(verdicts, REPRESENTATIVE_AUTHORITY);
    }

    static void resolve(List<FieldText> texts, List<Verdict> verdicts) {
        Blocks blocks = new Blocks(texts, verdicts);
        for (int i = 0; i < texts.size(); i++) {
            blocks.resolve(i);
        }
    }

    private void resolve(int i) {
        FieldText text = texts.get(i);
        Verdict verdict = verdicts.get(i);
        boolean title = titles.contains(text.section().folded());
        Optional<Party> own = own(text);
        Optional<Party> said = own.isPresent() ? own : around(text, title);
        if (text.readsWord(THEIR) && around(text, title).equals(Optional.of(Party.PATIENT))) {
            said = Optional.of(Party.PATIENT);
        }
        if (forAnother && said.orElse(Party.PATIENT) == Party.PATIENT && speaksToRequester(text, title)) {
            said = Optional.of(Party.REQUESTER);
        }
        boolean receives = choosesRecipient || around(text, title).equals(Optional.of(Party.RECIPIENT));
        if (said.isPresent() && said.get() == Party.FACILITY && receives && !fromFacility(text)) {
            said = Optional.of(Party.RECIPIENT);
        }
        boolean received = verdict.meaning() == FACILITY
                && text.written()
                && FieldWords.hasAny(text.label(), INDIVIDUALS)
                && around(text, title).orElse(Party.PATIENT) == Party.RECIPIENT;
        if (received && !fromFacility(text)) {
            said = Optional.of(Party.RECIPIENT);
        }
        verdict = street(text, verdict, i);
        if (verdict.meaning() == RECIPIENT_NAME
                && around(text, title).orElse(Party.PATIENT) == Party.FACILITY
                && fromFacility(text)) {
            verdict = verdict.as(FACILITY, "section:from");
        }
        Optional<Party> opened = opens(verdict.meaning());
        enter(text, opened.isPresent() || verdict.meaning().withheld() ? opened : own);
        boolean named = verdict.meaning() == PATIENT_FULL_NAME && asked.contains(PATIENT_LAST_NAME);
        boolean again = (asked.contains(verdict.meaning()) || named)
                && PartyMeanings.personal(verdict.meaning())
                && (text.written() || text.list());
        boolean name = verdict.meaning() == PATIENT_FULL_NAME || verdict.meaning() == PATIENT_FIRST_NAME;
        if (said.isEmpty() && again && name && text.says(PRINTED) && signedBefore(i)) {
            said = Optional.of(Party.REQUESTER);
        } else if (said.isEmpty() && again && name) {
            Optional<Party> begun = second(i);
            second = begun.isPresent();
            block = second ? begun : block;
        }
        if (said.isEmpty() && verdict.signals().contains(CONTINUED)) {
            said = before;
        } else if (said.isEmpty() && reaches(verdict.meaning())) {
            said = speaker;
        }
        speak(verdict.meaning(), said);
        before = said;
        Party party =
                said.orElse(again || belongs(text, verdict.meaning()) ? block.orElse(Party.PATIENT) : Party.PATIENT);
        if (said.isEmpty() && goesOn(i, verdict.meaning())) {
            party = lastParty;
        }
        lastParty = party;
        boolean hers = party == Party.REQUESTER && own.isEmpty() && only(verdict.meaning());
        if (party == Party.REQUESTER && !namesPatient || hers) {
            party = Party.PATIENT;
        }
        boolean signs = FieldWords.hasAny(text.section().folded(), SIGNING) && !title;
        verdicts.set(i, assign(text, verdict, party, said.isPresent(), signs));
        choosesRecipient |= verdicts.get(i).meaning() == RECIPIENT_CHOICE;
        if (party == Party.PATIENT) {
            asked.add(verdicts.get(i).meaning());
            patientHere |= name;
        }
    }

    /** Remembers who has been named, as long as how to reach and what entitles her is asked. */
    private void speak(FieldMeaning meaning, Optional<Party> said) {
        boolean acts = said.isPresent() && (said.get() == Party.REQUESTER || said.get() == Party.REPRESENTATIVE);
        if (NAMES.contains(meaning)) {
            speaker = acts && forAnother ? said : Optional.empty();
        } else if (meaning == REPRESENTATIVE_NAME || meaning == REQUESTER_NAME) {
            speaker = Optional.of(meaning == REQUESTER_NAME ? Party.REQUESTER : Party.REPRESENTATIVE);
        } else if (!reaches(meaning) && !ENTITLES.contains(meaning)) {
            speaker = Optional.empty();
        }
    }

    private static boolean reaches(FieldMeaning meaning) {
        return PartyMeanings.of(meaning, Party.REPRESENTATIVE) != meaning
                && !NAMES.contains(meaning)
                && PartyMeanings.of(meaning, Party.REPRESENTATIVE) != UNKNOWN;
    }

    /** What is asked once of one person, and of the patient rather than of another. */
    private boolean only(FieldMeaning meaning) {
        boolean kept =
                meaning.name().startsWith("PATIENT_BIRTH") || meaning == PATIENT_SEX || meaning == PATIENT_FORMER_NAME;
        int times = 0;
        for (Verdict verdict : verdicts) {
            times += verdict.meaning() == meaning ? 1 : 0;
        }
        return kept && times == 1;
    }

    private static boolean has(List<Verdict> verdicts, FieldMeaning meaning) {
        for (Verdict verdict : verdicts) {
            if (verdict.meaning() == meaning) {
                return true;
            }
        }
        return false;
    }

    private boolean signedBefore(int i) {
        for (int k = Math.max(0, i - 2); k < i; k++) {
            if (verdicts.get(k).meaning() == SIGNATURE) {
                return true;
            }
        }
        return false;
    }

    /** "Address" named "address2" where no first line stands before it is the address of a second block. */
    private Verdict street(FieldText text, Verdict verdict, int i) {
        FieldMeaning before = i == 0 ? UNKNOWN : verdicts.get(i - 1).meaning();
        boolean line = before.name().endsWith("_STREET") || before.name().endsWith("_ADDRESS");
        boolean second = verdict.meaning() == PATIENT_STREET_2 && !line && text.reads(ADDRESS);
        return second ? verdict.as(PATIENT_ADDRESS, "context:second block") : verdict;
    }

    /** Whose name is asked a second time, by what follows it. */
    private Optional<Party> second(int i) {
        for (int k = i + 1; k < texts.size() && k <= i + LOOK_AHEAD; k++) {
            Optional<Party> over = k <= i + 4 ? around(texts.get(k), false) : Optional.empty();
            if (over.isPresent() && over.get() == Party.REPRESENTATIVE) {
                return over;
            }
            FieldMeaning meaning = verdicts.get(k).meaning();
            if (meaning == REPRESENTATIVE_RELATIONSHIP || meaning == REPRESENTATIVE_AUTHORITY) {
                boolean printed =
                        k == i + 1 && texts.get(i).says(PRINTED) && texts.get(k).readsWord(IF_NOT);
                return Optional.of(printed ? Party.REQUESTER : Party.REPRESENTATIVE);
            }
            if (meaning == PATIENT_FAX || meaning == RECIPIENT_ADDRESS) {
                return Optional.of(Party.RECIPIENT);
            }
            if (ENDS.contains(meaning)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Within the block of another, what the patient was asked before under another name. */
    private boolean belongs(FieldText text, FieldMeaning meaning) {
        if (second) {
            return true;
        }
        boolean lives =
                asked.contains(PATIENT_ADDRESS) || asked.contains(PATIENT_STREET) || asked.contains(PATIENT_CITY);
        boolean reached = lives || asked.contains(PATIENT_PHONE) || asked.contains(PATIENT_EMAIL);
        Party party = block.orElse(Party.PATIENT);
        boolean theirs = meaning == PATIENT_EMAIL || meaning == PATIENT_PHONE;
        boolean holders = party == Party.FACILITY && !patientHere && blockSection.length() > 1;
        boolean address = lives
                && (meaning == PATIENT_ADDRESS
                        || meaning == PATIENT_STREET
                        || meaning == PATIENT_STREET_2
                        || meaning == PATIENT_CITY
                        || meaning == PATIENT_STATE
                        || meaning == PATIENT_POSTAL_CODE
                        || meaning == PATIENT_CITY_STATE_ZIP);
        boolean together = party == Party.RECIPIENT
                && blockGroup.length() > 1
                && text.group().equals(blockGroup)
                && reaches(meaning);
        boolean another = party == Party.RECIPIENT || party == Party.REPRESENTATIVE;
        return together
                || another && address
                || holders && meaning != PATIENT_FULL_NAME && (theirs || CONTACTS.contains(meaning))
                || party == Party.RECIPIENT && meaning == PATIENT_FAX
                || party == Party.REPRESENTATIVE && theirs && reached;
    }

    /** Whether it goes on with the address begun in the field before, whosever that is. */
    private boolean goesOn(int i, FieldMeaning meaning) {
        String last = i == 0 ? "" : verdicts.get(i - 1).meaning().name();
        boolean begun = last.endsWith("_ADDRESS")
                || last.endsWith("_STREET")
                || last.endsWith("_STREET_2")
                || last.endsWith("_CITY")
                || last.endsWith("_STATE");
        boolean again = last.startsWith("PATIENT_") && asked.contains(meaning);
        return begun && ADDRESS_PARTS.contains(meaning) && !again;
    }

    /** "Your name", where the patient is named as somebody else. */
    private static boolean speaksToRequester(FieldText text, boolean title) {
        String section = text.section().folded();
        boolean yours = Party.speaksTo(text.read());
        if (namesPatient(text) || !yours && Party.namesPatient(section)) {
            return false;
        }
        boolean permits = (Kinds.of(section) & Kinds.PERMISSION) != 0 || FieldWords.has(section, "authorize");
        return yours || Party.speaksTo(text.group()) || !title && !permits && Party.speaksTo(section);
    }

    /** "Parent's date of birth" on the form for a parent who has died. */
    private static boolean late(FieldText text) {
        return FieldWords.hasAny(text.section().folded(), DIED)
                && FieldWords.hasAny(text.label(), KIN)
                && !FieldWords.hasAny(text.label(), KIN_OR);
    }

    private static boolean namesPatient(FieldText text) {
        return late(text) || Party.namesPatient(text.read()) || Party.namesPatient(text.group());
    }

    private static boolean fromFacility(FieldText text) {
        return text.says(FROM) || FieldWords.hasAny(text.section().folded(), FROM);
    }

    private void enter(FieldText text, Optional<Party> begun) {
        if (!text.section().folded().equals(blockSection)) {
            block = Optional.empty();
            second = false;
            patientHere = false;
            blockSection = text.section().folded();
        }
        if (begun.isPresent()) {
            second = second && begun.equals(block);
            block = begun;
            blockGroup = text.group();
        }
    }

    /** Whether the form asks for the patient's name beside that of whoever fills it in. */
    private boolean namesPatient() {
        for (int i = 0; i < texts.size(); i++) {
            FieldMeaning meaning = verdicts.get(i).meaning();
            boolean name = meaning == PATIENT_FULL_NAME || meaning == PATIENT_LAST_NAME;
            Optional<Party> own = own(texts.get(i));
            boolean title = titles.contains(texts.get(i).section().folded());
            Optional<Party> said = own.isPresent() ? own : around(texts.get(i), title);
            if (name && (said.isEmpty() || said.get() == Party.PATIENT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean forAnother(List<FieldText> texts, List<Verdict> verdicts) {
        boolean named = false;
        boolean acted = false;
        boolean bare = false;
        boolean addressed = false;
        for (int i = 0; i < texts.size(); i++) {
            FieldText text = texts.get(i);
            FieldMeaning meaning = verdicts.get(i).meaning();
            boolean name =
                    meaning == PATIENT_FULL_NAME || meaning == PATIENT_LAST_NAME || meaning == PATIENT_FIRST_NAME;
            boolean patient = namesPatient(text);
            boolean yours = Party.speaksTo(text.read());
            boolean heading = FieldWords.count(text.section().folded()) <= SECTION
                    && Party.namesPatient(text.section().folded());
            boolean of = name && verdicts.get(i).signals().contains("before:of");
            bare |= name && !yours && own(text).isEmpty();
            Party said = own(text).orElse(Party.PATIENT);
            addressed |= name && bare && (yours || said == Party.REQUESTER || said == Party.REPRESENTATIVE);
            named |= name && (patient || of || heading && !yours);
            acted |= name && yours && !patient
                    || meaning == REPRESENTATIVE_RELATIONSHIP
                    || meaning == REPRESENTATIVE_AUTHORITY
                    || meaning == REQUESTER_IS_PATIENT
                    || name && own(text).orElse(Party.PATIENT) == Party.REPRESENTATIVE;
        }
        return (named || addressed) && acted;
    }

    /** Headings that stand over the patient's own birth date or number as well are the title of the whole form. */
    private static Set<String> titles(List<FieldText> texts, List<Verdict> verdicts) {
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            FieldMeaning meaning = verdicts.get(i).meaning();
            String section = texts.get(i).section().folded();
            boolean birth = meaning.name().startsWith("PATIENT_BIRTH");
            boolean identity = birth || meaning == PATIENT_MRN || meaning == SSN;
            Optional<Party> party = Party.over(section);
            boolean staff = party.isPresent() && (party.get() == Party.STAFF || party.get() == Party.OTHER);
            // Nobody asks when a recipient, or a hospital, was born.
            boolean other = FieldWords.count(section) > SHORT_HEADING
                    || birth && party.isPresent() && (party.get() == Party.RECIPIENT || party.get() == Party.FACILITY);
            if (identity && !staff && other || FieldWords.hasAny(section, WHOLE_FORM)) {
                titles.add(section);
            }
        }
        return titles;
    }

    private static Optional<Party> own(FieldText text) {
        if (text.readsLast(BareWords.OF) && text.readsWord(BareWords.REPRESENTATIVES)) {
            return Optional.of(Party.PATIENT);
        }
        if (late(text)) {
            return Optional.of(Party.PATIENT);
        }
        for (Words words : text.own()) {
            if (words.source() == Source.HINT && FieldWords.count(words.folded()) > 6) {
                continue;
            }
            boolean identifier = words.source().identifier();
            if (identifier && words.folded().startsWith(" to ") && to(words.folded())) {
                return Optional.of(Party.RECIPIENT);
            }
            Optional<Party> party = identifier ? Party.over(words.folded()) : Party.at(words.folded());
            boolean requester = party.isPresent() && party.get() == Party.REQUESTER;
            if (party.isPresent() && !(identifier && requester)) {
                return party;
            }
        }
        return Optional.empty();
    }

    /** "toStreet", "to.email": called so where the patient has fields of the same name. */
    private static boolean to(String identifier) {
        int reaches = Kinds.ADDRESS | Kinds.CITY | Kinds.EMAIL;
        return (Kinds.of(identifier) & reaches) != 0 || FieldWords.hasAny(identifier, REACHES);
    }

    private static Optional<Party> around(FieldText text, boolean title) {
        for (Words words : text.question()) {
            Optional<Party> party = Party.over(words.folded());
            if (party.isPresent()) {
                return party;
            }
        }
        if (FieldWords.isAny(text.section().folded(), ALONE_FROM)) {
            return Optional.of(Party.FACILITY);
        }
        if (FieldWords.isAny(text.section().folded(), ALONE_TO)) {
            return Optional.of(Party.RECIPIENT);
        }
        Optional<Party> party = Party.over(text.section().folded());
        boolean heading = party.isPresent() && (!title || party.get() == Party.STAFF);
        return heading ? party : Optional.empty();
    }

    /** Meanings that begin a block of their own. */
    private static Optional<Party> opens(FieldMeaning meaning) {
        return switch (meaning) {
            case RECIPIENT_NAME, RECIPIENT_CHOICE -> Optional.of(Party.RECIPIENT);
            case REPRESENTATIVE_RELATIONSHIP, REPRESENTATIVE_AUTHORITY -> Optional.of(Party.REPRESENTATIVE);
            case FACILITY, PROVIDER_NAME -> Optional.of(Party.FACILITY);
            case PATIENT_BIRTH_DATE, PATIENT_MRN -> Optional.of(Party.PATIENT);
            default -> Optional.empty();
        };
    }

    private Verdict assign(FieldText text, Verdict verdict, Party party, boolean said, boolean signs) {
        FieldMeaning meaning = verdict.meaning();
        if (party == Party.STAFF) {
            return meaning == HONEYPOT || meaning == WITNESS ? verdict : verdict.as(OFFICE_USE, "context:staff");
        }
        if (pays(text)
                && (meaning == UNKNOWN || meaning == EXPIRATION || meaning == PATIENT_FULL_NAME)
                && !text.box()) {
            return verdict.as(PAYMENT, "section:payment");
        }
        if (meaning == UNKNOWN
                && text.written()
                && FieldWords.hasAny(text.section().folded(), INSURANCE)) {
            return verdict.as(INSURANCE_ID, "section:insurance");
        }
        boolean individual = FieldWords.hasAny(text.label(), INDIVIDUALS);
        if (meaning == FACILITY
                && party == Party.RECIPIENT
                && said
                && individual
                && text.written()
                && !fromFacility(text)) {
            return verdict.as(RECIPIENT_NAME, "context:recipient");
        }
        if (meaning == PATIENT_FULL_NAME && party == Party.FACILITY && text.readsWord(DOCTORS)) {
            return verdict.as(PROVIDER_NAME, "label:doctor");
        }
        if (meaning == PATIENT_FULL_NAME && party == Party.OTHER && text.readsWord(OFFICES)) {
            return verdict.as(PROVIDER_NAME, "label:office");
        }
        if (meaning == UNKNOWN
                && party == Party.OTHER
                && text.written()
                && text.labelEnds(OFFICES)
                && (text.kinds() & Kinds.DATE) == 0) {
            return verdict.as(PROVIDER_NAME, "label:office");
        }
        if (meaning == PATIENT_FULL_NAME
                && signs
                && party != Party.REPRESENTATIVE
                && !text.says(PRINTED)
                && text.written()) {
            return verdict.as(SIGNATURE, "section:signature");
        }
        if (meaning == REPRESENTATIVE_RELATIONSHIP
                && party == Party.OTHER
                && (text.says(EMERGENCY) || FieldWords.hasAny(text.section().folded(), EMERGENCY))) {
            return verdict.as(UNKNOWN, "context:other");
        }
        boolean office = meaning == FACILITY || meaning == PROVIDER_NAME && text.readsWord(EITHER);
        if (office && party == Party.RECIPIENT && said && text.written() && !fromFacility(text)) {
            return verdict.as(RECIPIENT_NAME, "context:recipient");
        }
        boolean acts = party == Party.REQUESTER
                && (related
                        || text.says(BareWords.REPRESENTATIVES)
                        || FieldWords.hasAny(text.section().folded(), BareWords.REPRESENTATIVES));
        boolean lives = PartyMeanings.of(meaning, Party.REPRESENTATIVE) == REPRESENTATIVE_ADDRESS;
        if (meaning == DELIVERY_EMAIL && own(text).isPresent() && party == Party.RECIPIENT) {
            return verdict;
        }
        FieldMeaning theirs = PartyMeanings.of(meaning, acts && lives ? Party.REPRESENTATIVE : party);
        if (theirs != meaning) {
            return verdict.as(
                    theirs, (said ? "context:" : "block:") + party.name().toLowerCase());
        }
        return verdict;
    }

    private static boolean pays(FieldText text) {
        String section = text.section().folded();
        return FieldWords.count(section) <= SHORT_HEADING && FieldWords.hasAny(section, PAYING);
    }
}
