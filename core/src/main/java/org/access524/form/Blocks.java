package org.access524.form;

import static org.access524.form.FieldMeaning.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.access524.form.Ballot.Verdict;

/**
 * Name, address and phone repeat for patient, recipient and representative: the words at the field, else the group,
 * else the heading, else the block it stands in decides whose they are.
 */
final class Blocks {
    private static final List<String> SIGNING = FieldWords.phrases(
            "signature | electronic signature | sign | firma | firma electronica | signatures | sign and submit");
    static final List<String> PRINTED =
            FieldWords.phrases("print | printed | letra de molde | letra de imprenta | imprenta | patient | paciente");

    private static final List<String> THEIR = FieldWords.phrases("their");
    private static final List<String> IF_NOT = FieldWords.phrases("if not | if other | if you are not | si no es");
    /** "Individual/facility/agency": whoever gets the copy. */
    static final List<String> INDIVIDUALS =
            FieldWords.phrases("individual | person | recipient | entity | organization | persona | destinatario");

    private static final List<String> ADDRESS = FieldWords.phrases("address | direccion | domicilio");
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

    private final List<FieldText> texts;
    private final List<Verdict> verdicts;
    private final WholeForm form;
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
        this.form = WholeForm.of(texts, verdicts);
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
        boolean title = form.isTitle(text);
        Optional<Party> own = Whose.own(text);
        Optional<Party> said = own.isPresent() ? own : Whose.around(text, title);
        if (text.readsWord(THEIR) && Whose.around(text, title).equals(Optional.of(Party.PATIENT))) {
            said = Optional.of(Party.PATIENT);
        }
        if (form.forAnother() && said.orElse(Party.PATIENT) == Party.PATIENT && Whose.speaksToRequester(text, title)) {
            said = Optional.of(Party.REQUESTER);
        }
        boolean receives = choosesRecipient || Whose.around(text, title).equals(Optional.of(Party.RECIPIENT));
        if (said.isPresent() && said.get() == Party.FACILITY && receives && !Whose.fromFacility(text)) {
            said = Optional.of(Party.RECIPIENT);
        }
        boolean received = verdict.meaning() == FACILITY
                && text.written()
                && FieldWords.hasAny(text.label(), INDIVIDUALS)
                && Whose.around(text, title).orElse(Party.PATIENT) == Party.RECIPIENT;
        if (received && !Whose.fromFacility(text)) {
            said = Optional.of(Party.RECIPIENT);
        }
        verdict = street(text, verdict, i);
        if (verdict.meaning() == RECIPIENT_NAME
                && Whose.around(text, title).orElse(Party.PATIENT) == Party.FACILITY
                && Whose.fromFacility(text)) {
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
        if (party == Party.REQUESTER && !form.namesPatient() || hers) {
            party = Party.PATIENT;
        }
        boolean signs = FieldWords.hasAny(text.section().folded(), SIGNING) && !title;
        verdicts.set(i, PartyVerdict.of(text, verdict, party, said.isPresent(), signs, form.related()));
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
            speaker = acts && form.forAnother() ? said : Optional.empty();
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
            Optional<Party> over = k <= i + 4 ? Whose.around(texts.get(k), false) : Optional.empty();
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
}
