package org.access524.form;

import static org.access524.form.FieldMeaning.*;

import java.util.List;
import org.access524.form.Ballot.Verdict;

/** What a field is because of the fields right before and after it. */
final class Neighbours {
    private static final List<String> OTHER = FieldWords.phrases(
            "other | other otro | otro other | others | other specify | other please specify | specify"
                    + " | please specify | other describe | other explain | other please describe | otro | otros | otra | otro especifique"
                    + " | especifique | explain | describe | other please list | other requires additional information"
                    + " | if other specify | si otro especifique | otro especificar | otros especifique | if other please specify | other reason | otra razon | otro motivo");
    /** "If a specific test, name it" */
    private static final List<String> PART = FieldWords.phrases(
            "specific | name it | name them | list them | please list | only some | part | certain | not all");

    private static final List<String> EXPIRES =
            FieldWords.phrases("exp | exp date | expires | expiration | expiry | mm yy | vence | vencimiento");
    private static final List<String> PAPERS = FieldWords.phrases(
            "record | records | chart | information | documents | report | reports | registros | expediente | informe | informes");
    private static final List<String> MODALITIES = FieldWords.phrases(
            "mri | ct | ultrasound | mammogram | mammography | x ray | x rays | fluoroscopy | dexa | resonancia | tomografia");
    private static final List<String> LAST_FOUR = FieldWords.phrases("number | last 4 | last four");
    private static final List<String> NEXT_THREE = FieldWords.phrases("first 3 | middle 3 | next 3 | prefix");
    private static final List<FieldMeaning> OPEN =
            List.of(FACILITY, BODY_PART, COMMENTS, DEPARTMENT, FORMAT, DELIVERY_METHOD);
    private static final List<String> TO = FieldWords.phrases("to | a");
    private static final List<String> DAY = FieldWords.phrases("day | dd | dia | d");
    private static final List<String> YEAR = FieldWords.phrases("year | yyyy | yy | ano | aaaa | yr");
    private static final List<String> LEAVING = FieldWords.phrases("discharge | discharged | alta | egreso");
    private static final List<String> MONTH = FieldWords.phrases("month | mm | mes | m");
    private static final List<String> INITIAL = FieldWords.phrases("initial | inicial | init");
    private static final List<String> NOMBRE = List.of("nombre");

    private static final List<String> SELF = FieldWords.phrases(
            "self | myself | patient self | yourself | me | to me | to myself | the patient self | yo mismo | a mi | a mi mismo");
    private static final List<String> SOMEBODY = FieldWords.phrases(
            "other person | another person | other individual | someone else | somebody else | third party | other recipient | person or organization | the following person | the person | otra persona | un tercero");

    private Neighbours() {}

    private static boolean startsWithAny(String folded, List<String> phrases) {
        for (String phrase : phrases) {
            if (folded.startsWith(" " + phrase + " ")) {
                return true;
            }
        }
        return false;
    }

    static void resolve(List<FieldText> texts, List<Verdict> verdicts) {
        for (int i = 0; i < texts.size(); i++) {
            login(texts, verdicts, i);
            splitPhone(texts, verdicts, i);
            cardCode(texts, verdicts, i);
            splitByLength(texts, verdicts, i);
            givenName(texts, verdicts, i);
            middleInitial(texts, verdicts, i);
            streetOfBlock(texts, verdicts, i);
            other(texts, verdicts, i);
            boxAmongBoxes(texts, verdicts, i);
            birthPart(texts, verdicts, i);
            period(texts, verdicts, i);
            delivery(texts, verdicts, i);
        }
        pictures(texts, verdicts);
    }

    /** "Day" and "Year" after the month of birth. */
    private static void birthPart(List<FieldText> texts, List<Verdict> verdicts, int i) {
        boolean after = is(verdicts, i - 1, PATIENT_BIRTH_MONTH)
                || is(verdicts, i - 1, PATIENT_BIRTH_DAY)
                || is(verdicts, i - 1, PATIENT_BIRTH_DATE);
        if (!after || !is(verdicts, i, UNKNOWN)) {
            return;
        }
        if (texts.get(i).reads(MONTH)) {
            verdicts.set(i, verdicts.get(i).as(PATIENT_BIRTH_MONTH, Source.NEIGHBOUR.signal("birth")));
        } else if (texts.get(i).reads(DAY)) {
            verdicts.set(i, verdicts.get(i).as(PATIENT_BIRTH_DAY, Source.NEIGHBOUR.signal("birth")));
        } else if (texts.get(i).reads(YEAR)) {
            verdicts.set(i, verdicts.get(i).as(PATIENT_BIRTH_YEAR, Source.NEIGHBOUR.signal("birth")));
        }
    }

    /** "Service dates: ____ through ____", or the same words at two dates side by side. */
    private static void period(List<FieldText> texts, List<Verdict> verdicts, int i) {
        if (!is(verdicts, i, SERVICE_DATES) || !texts.get(i).written() || is(verdicts, i - 1, SERVICE_DATE_FROM)) {
            return;
        }
        boolean twice = is(verdicts, i + 1, SERVICE_DATES)
                && texts.get(i).field().type() == FieldType.DATE
                && texts.get(i + 1).field().type() == FieldType.DATE
                && (texts.get(i + 1).label().equals(texts.get(i).label())
                        || wordless(texts.get(i + 1))
                        || texts.get(i + 1).readsWord(LEAVING));
        if (twice) {
            verdicts.set(i + 1, verdicts.get(i + 1).as(SERVICE_DATE_TO, Source.NEIGHBOUR.signal("second")));
        }
        if (twice || is(verdicts, i + 1, SERVICE_DATE_TO)) {
            verdicts.set(i, verdicts.get(i).as(SERVICE_DATE_FROM, Source.NEIGHBOUR.signal("first")));
        }
    }

    /** "Please e-mail them to", "Fax it to" */
    private static void delivery(List<FieldText> texts, List<Verdict> verdicts, int i) {
        if (is(verdicts, i, PATIENT_EMAIL)
                && texts.get(i).written()
                && asksDelivery(texts.get(i).group())) {
            verdicts.set(i, verdicts.get(i).as(DELIVERY_EMAIL, Source.GROUP.signal("delivery")));
        }
        if (texts.get(i).written() && texts.get(i).readsLast(TO)) {
            if (is(verdicts, i, PATIENT_EMAIL) || is(verdicts, i, REQUESTER_EMAIL)) {
                verdicts.set(i, verdicts.get(i).as(DELIVERY_EMAIL, Source.BEFORE.signal("to")));
            } else if (is(verdicts, i, PATIENT_FAX)) {
                verdicts.set(i, verdicts.get(i).as(RECIPIENT_FAX, Source.BEFORE.signal("to")));
            }
        }
    }

    /** "Send by", "How should we send it?" over the address itself. */
    private static boolean asksDelivery(String group) {
        int kinds = Kinds.of(group);
        boolean how = (kinds & Kinds.HOW) != 0 && (kinds & Kinds.SEND) != 0 && (kinds & Kinds.RECORD) != 0;
        for (CueIndex.Hit hit : CueIndex.ALL.find(group)) {
            how |= hit.cue().meaning() == DELIVERY_METHOD && hit.cue().asks() == Cue.Asks.QUESTION;
        }
        return how;
    }

    /**
     * Where records of other kinds are offered, pictures are one kind more; on a form for pictures, and
     * where the question is which pictures, they are told apart.
     */
    private static void pictures(List<FieldText> texts, List<Verdict> verdicts) {
        int records = 0;
        int pictures = 0;
        for (int i = 0; i < texts.size(); i++) {
            boolean offered = texts.get(i).box() || texts.get(i).row();
            records += is(verdicts, i, RECORD_TYPE) ? 1 : 0;
            pictures += offered && is(verdicts, i, IMAGING_TYPE) ? 1 : 0;
        }
        List<Verdict> own = List.copyOf(verdicts);
        for (int i = 0; i < texts.size(); i++) {
            boolean offered = texts.get(i).box() || texts.get(i).row();
            boolean kind = is(own, i, IMAGING_TYPE) || is(own, i, RECORD_TYPE);
            if (!offered || !kind) {
                continue;
            }
            boolean asked = texts.get(i).box()
                    && asksPictures(texts, i)
                    && (is(own, i, IMAGING_TYPE)
                            || !FieldWords.hasAny(texts.get(i).label(), PAPERS));
            boolean picture = asked || is(own, i, IMAGING_TYPE) && !texts.get(i).row() && pictures > records;
            FieldMeaning meaning = picture ? IMAGING_TYPE : RECORD_TYPE;
            if (!is(own, i, meaning)) {
                verdicts.set(
                        i, verdicts.get(i).as(meaning, Source.NEIGHBOUR.signal(picture ? "pictures" : "record types")));
            }
        }
    }

    /** "X-rays to send", or "Type of exam" where one of the answers is a picture. */
    private static boolean asksPictures(List<FieldText> texts, int i) {
        String group = texts.get(i).group();
        int kinds = Kinds.of(group);
        if (FieldWords.hasAny(group, PAPERS)) {
            return false;
        }
        if ((kinds & Kinds.PICTURE) != 0) {
            return true;
        }
        if ((kinds & Kinds.EXAM) == 0) {
            return false;
        }
        for (int k = 0; k < texts.size(); k++) {
            if (together(texts, i, k) && FieldWords.hasAny(texts.get(k).label(), MODALITIES)) {
                return true;
            }
        }
        return false;
    }

    /** The "security code", and the date of expiry, beside a card number. */
    private static void cardCode(List<FieldText> texts, List<Verdict> verdicts, int i) {
        boolean card = is(verdicts, i - 1, PAYMENT) || is(verdicts, i - 2, PAYMENT) || is(verdicts, i + 1, PAYMENT);
        boolean ends = (is(verdicts, i, UNKNOWN) || is(verdicts, i, EXPIRATION))
                && texts.get(i).written()
                && texts.get(i).readsWord(EXPIRES)
                && FieldWords.count(texts.get(i).label()) <= 3;
        if (card && (ends || is(verdicts, i, ONE_TIME_CODE))) {
            verdicts.set(i, verdicts.get(i).as(PAYMENT, Source.NEIGHBOUR.signal("card")));
        }
    }

    /** Who logs in is no request. */
    private static void login(List<FieldText> texts, List<Verdict> verdicts, int i) {
        boolean name = is(verdicts, i, PATIENT_EMAIL) || is(verdicts, i, PATIENT_FULL_NAME) || is(verdicts, i, UNKNOWN);
        if (name && texts.get(i).written() && is(verdicts, i + 1, PASSWORD)) {
            verdicts.set(i, verdicts.get(i).as(USERNAME, Source.NEIGHBOUR.signal("password")));
        }
    }

    /** The boxes of one telephone number, before it is asked whose it is. */
    static void phones(List<FieldText> texts, List<Verdict> verdicts) {
        for (int i = 0; i < texts.size(); i++) {
            splitPhone(texts, verdicts, i);
            boolean wordless = is(verdicts, i, PATIENT_PHONE)
                    && i + 2 < texts.size()
                    && wordless(texts.get(i + 1))
                    && wordless(texts.get(i + 2))
                    && is(verdicts, i + 1, UNKNOWN)
                    && is(verdicts, i + 2, UNKNOWN);
            if (wordless && lengths(texts, i, 3, 3, 4)) {
                split(verdicts, i, "3-3-4", PATIENT_PHONE_AREA, PATIENT_PHONE_PREFIX, PATIENT_PHONE_LINE);
                verdicts.set(i + 1, verdicts.get(i + 1).as(PATIENT_PHONE_PREFIX, Blocks.CONTINUED));
                verdicts.set(i + 2, verdicts.get(i + 2).as(PATIENT_PHONE_LINE, Blocks.CONTINUED));
            }
        }
    }

    private static boolean wordless(FieldText text) {
        return text.own().isEmpty() || text.own().get(0).source().identifier();
    }

    private static boolean lengths(List<FieldText> texts, int i, int first, int second, int third) {
        return texts.get(i).field().maxLength() == first
                && texts.get(i + 1).field().maxLength() == second
                && texts.get(i + 2).field().maxLength() == third;
    }

    private static void splitPhone(List<FieldText> texts, List<Verdict> verdicts, int i) {
        boolean area = is(verdicts, i - 1, PATIENT_PHONE_AREA);
        if (area && texts.get(i).readsWord(NEXT_THREE)) {
            verdicts.set(i, verdicts.get(i).as(PATIENT_PHONE_PREFIX, Source.NEIGHBOUR.signal("area code")));
            return;
        }
        boolean rest = area && texts.get(i).reads(LAST_FOUR);
        boolean line = is(verdicts, i - 1, PATIENT_PHONE_PREFIX) && texts.get(i).readsWord(LAST_FOUR);
        if ((rest || line) && !is(verdicts, i, SSN)) {
            verdicts.set(i, verdicts.get(i).as(PATIENT_PHONE_LINE, Source.NEIGHBOUR.signal("phone part")));
            return;
        }
        boolean afterPart = is(verdicts, i - 1, PATIENT_PHONE_AREA) || is(verdicts, i - 1, PATIENT_PHONE_PREFIX);
        if (is(verdicts, i, PATIENT_PHONE) && afterPart) {
            boolean prefix = is(verdicts, i - 1, PATIENT_PHONE_AREA)
                    && (is(verdicts, i + 1, PATIENT_PHONE) || is(verdicts, i + 1, PATIENT_PHONE_LINE));
            verdicts.set(
                    i,
                    verdicts.get(i)
                            .as(
                                    prefix ? PATIENT_PHONE_PREFIX : PATIENT_PHONE_LINE,
                                    Source.NEIGHBOUR.signal("phone part")));
        }
    }

    /** Three boxes of 3, 3 and 4 signs under one label are a phone; of 2, 2 and 4 a birth date, month first. */
    private static void splitByLength(List<FieldText> texts, List<Verdict> verdicts, int i) {
        if (three(texts, verdicts, i, PATIENT_PHONE, 3, 3, 4)) {
            split(verdicts, i, "3-3-4", PATIENT_PHONE_AREA, PATIENT_PHONE_PREFIX, PATIENT_PHONE_LINE);
        } else if (three(texts, verdicts, i, PATIENT_BIRTH_DATE, 2, 2, 4)) {
            split(verdicts, i, "2-2-4", PATIENT_BIRTH_MONTH, PATIENT_BIRTH_DAY, PATIENT_BIRTH_YEAR);
        }
    }

    private static boolean three(
            List<FieldText> texts,
            List<Verdict> verdicts,
            int i,
            FieldMeaning meaning,
            int first,
            int second,
            int third) {
        return i + 2 < texts.size()
                && is(verdicts, i, meaning)
                && is(verdicts, i + 1, meaning)
                && is(verdicts, i + 2, meaning)
                && lengths(texts, i, first, second, third);
    }

    private static void split(List<Verdict> verdicts, int i, String shape, FieldMeaning... parts) {
        for (int k = 0; k < parts.length; k++) {
            verdicts.set(i + k, verdicts.get(i + k).as(parts[k], "shape:" + shape));
        }
    }

    /** "Nombre" before "Apellido" is the first name. */
    private static void givenName(List<FieldText> texts, List<Verdict> verdicts, int i) {
        boolean before = is(verdicts, i + 1, PATIENT_LAST_NAME) || is(verdicts, i + 1, PATIENT_MIDDLE_NAME);
        if (is(verdicts, i, PATIENT_FULL_NAME) && (before || is(verdicts, i - 1, PATIENT_LAST_NAME))) {
            boolean bare = texts.get(i).reads(NOMBRE)
                    || texts.get(i).reads(List.of("name"))
                    || before && texts.get(i).label().startsWith(" nombre del ");
            if (bare) {
                verdicts.set(i, verdicts.get(i).as(PATIENT_FIRST_NAME, Source.NEIGHBOUR.signal("last name")));
            }
        }
    }

    /** "Initial" beside a first name is one of the name. */
    private static void middleInitial(List<FieldText> texts, List<Verdict> verdicts, int i) {
        boolean among = is(verdicts, i - 1, PATIENT_FIRST_NAME)
                && (is(verdicts, i + 1, PATIENT_LAST_NAME) || is(verdicts, i - 2, PATIENT_LAST_NAME));
        if (among && is(verdicts, i, INITIALS) && texts.get(i).reads(INITIAL)) {
            verdicts.set(i, verdicts.get(i).as(PATIENT_MIDDLE_NAME, Source.NEIGHBOUR.signal("first name")));
        }
    }

    /** "Address" with a city of its own is the street only. */
    private static void streetOfBlock(List<FieldText> texts, List<Verdict> verdicts, int i) {
        boolean recipient = is(verdicts, i, RECIPIENT_ADDRESS);
        boolean whole = (Kinds.of(texts.get(i).label()) & Kinds.CITY) != 0;
        if (whole || !recipient && !is(verdicts, i, PATIENT_ADDRESS)) {
            return;
        }
        FieldMeaning city = recipient ? RECIPIENT_CITY : PATIENT_CITY;
        FieldMeaning line = recipient ? RECIPIENT_CITY_STATE_ZIP : PATIENT_CITY_STATE_ZIP;
        int found = -1;
        for (int k = i + 1; k <= i + 6 && found < 0; k++) {
            boolean again = is(verdicts, k, verdicts.get(i).meaning());
            boolean next = k == i + 1
                    && recipient
                    && (is(verdicts, k, PATIENT_CITY) || is(verdicts, k, PATIENT_CITY_STATE_ZIP));
            found = next || is(verdicts, k, city) || is(verdicts, k, line) ? k : again ? verdicts.size() : -1;
        }
        if (found > i && found < verdicts.size() || cityBefore(verdicts, i, city, line)) {
            FieldMeaning street = recipient ? RECIPIENT_STREET : PATIENT_STREET;
            verdicts.set(i, verdicts.get(i).as(street, Source.NEIGHBOUR.signal("city")));
        }
    }

    /** A city right before that belongs to no other address. */
    private static boolean cityBefore(List<Verdict> verdicts, int i, FieldMeaning city, FieldMeaning line) {
        boolean found = false;
        for (int k = i - 1; k >= i - 7; k--) {
            boolean here = is(verdicts, k, city) || is(verdicts, k, line);
            found |= here && k >= i - 4;
            boolean address = k >= 0
                    && (verdicts.get(k).meaning().name().endsWith("_STREET")
                            || verdicts.get(k).meaning().name().endsWith("_ADDRESS"));
            if (address) {
                return false;
            }
        }
        return found;
    }

    /** "Other" belongs to the group before it. */
    private static void other(List<FieldText> texts, List<Verdict> verdicts, int i) {
        FieldText text = texts.get(i);
        FieldMeaning meaning = verdicts.get(i).meaning();
        boolean unclear = meaning == UNKNOWN || meaning == RECORD_DESCRIPTION;
        if (i == 0 || !unclear) {
            return;
        }
        int answered = behind(texts, i);
        boolean part = is(verdicts, i - 1, RECORD_TYPE) && text.label().startsWith(" if ") && text.readsWord(PART);
        if (!text.reads(OTHER) && answered < 0 && !part) {
            return;
        }
        FieldMeaning group = verdicts.get(answered < 0 ? i - 1 : answered).meaning();
        FieldMeaning own = text.written() ? writtenIn(group) : text.box() && choice(group) ? group : UNKNOWN;
        if (own != UNKNOWN || meaning == UNKNOWN || group == SENSITIVE_CATEGORY) {
            verdicts.set(i, new Verdict(own, 0.4, List.of("label:other", Source.NEIGHBOUR.signal(group.name()))));
        }
    }

    /** The question one of whose answers is written out in this line, as its label repeats; negative if there is none. */
    private static int behind(List<FieldText> texts, int i) {
        String label = texts.get(i).label();
        for (int k = i - 1; label.length() > 1 && texts.get(i).written() && k >= 0 && k >= i - 3; k--) {
            if (texts.get(k).choice() && texts.get(k).options().contains(label)) {
                return k;
            }
        }
        return -1;
    }

    private static FieldMeaning writtenIn(FieldMeaning group) {
        return switch (group) {
            case PURPOSE, PURPOSE_TEXT -> PURPOSE_TEXT;
            case RECORD_TYPE, IMAGING_TYPE -> RECORD_DESCRIPTION;
            case ALL_DATES -> SERVICE_DATES;
            case RECIPIENT_CHOICE -> RECIPIENT_NAME;
            case SENSITIVE_CATEGORY -> SENSITIVE_CATEGORY;
            default -> UNKNOWN;
        };
    }

    private static boolean choice(FieldMeaning meaning) {
        return switch (meaning) {
            case RECORD_TYPE,
                    IMAGING_TYPE,
                    PURPOSE,
                    FORMAT,
                    DELIVERY_METHOD,
                    SENSITIVE_CATEGORY,
                    FACILITY,
                    RECIPIENT_CHOICE -> true;
            default -> false;
        };
    }

    /** A box among others of one kind, under the same question, is of their kind. */
    private static void boxAmongBoxes(List<FieldText> texts, List<Verdict> verdicts, int i) {
        if (!texts.get(i).box()) {
            return;
        }
        if (asksPlace(texts.get(i))) {
            boolean place = is(verdicts, i, UNKNOWN) || is(verdicts, i, DEPARTMENT) || is(verdicts, i, RECORD_TYPE);
            verdicts.set(i, place ? verdicts.get(i).as(FACILITY, Source.GROUP.signal("place")) : verdicts.get(i));
            return;
        }
        boolean misread = is(verdicts, i, FACILITY) || is(verdicts, i, RECORD_TYPE);
        if (misread && startsWithAny(texts.get(i).label(), SELF)) {
            verdicts.set(i, verdicts.get(i).as(RECIPIENT_CHOICE, Source.LABEL.signal("self")));
            return;
        }
        boolean person = is(verdicts, i, REPRESENTATIVE_RELATIONSHIP)
                || is(verdicts, i, PURPOSE)
                || misread && startsWithAny(texts.get(i).label(), SOMEBODY);
        boolean receives = kindFrom(texts, verdicts, i, -1) == RECIPIENT_CHOICE
                || kindFrom(texts, verdicts, i, 1) == RECIPIENT_CHOICE;
        if (person && receives) {
            verdicts.set(i, verdicts.get(i).as(RECIPIENT_CHOICE, Source.NEIGHBOUR.signal(RECIPIENT_CHOICE.name())));
            return;
        }
        if (i == 0 && texts.size() == 1 || !open(verdicts.get(i))) {
            return;
        }
        FieldMeaning before = kindFrom(texts, verdicts, i, -1);
        FieldMeaning after = kindFrom(texts, verdicts, i, 1);
        boolean question = !texts.get(i).field().group().isEmpty();
        boolean first = is(verdicts, i, UNKNOWN) && verdicts.get(i).signals().isEmpty();
        boolean declares = texts.get(i).label().startsWith(" i do ");
        if (choice(before) && before == after && !declares && (first || before == RECORD_TYPE)) {
            verdicts.set(i, new Verdict(before, 0.4, List.of(Source.NEIGHBOUR.signal(before.name()))));
        } else if (question && (before == RECORD_TYPE || after == RECORD_TYPE)) {
            verdicts.set(i, new Verdict(RECORD_TYPE, 0.4, List.of(Source.NEIGHBOUR.signal(RECORD_TYPE.name()))));
        }
    }

    /** Whether the boxes answer where somebody was seen: then each names a place, however much it sounds like a record. */
    private static boolean asksPlace(FieldText text) {
        String question = FieldWords.isEmpty(text.group()) ? text.section().folded() : text.group();
        for (CueIndex.Hit hit : CueIndex.ALL.find(question)) {
            FieldMeaning meaning = hit.cue().meaning();
            boolean place = meaning == FACILITY || meaning == DEPARTMENT;
            if (place && hit.cue().asks() == Cue.Asks.QUESTION && hit.cue().weight() > 12) {
                return true;
            }
        }
        return false;
    }

    /** What a word in the name of a record may be taken for. */
    private static boolean open(Verdict verdict) {
        if (verdict.meaning() == ALL_DATES && verdict.signals().contains("label:everything you have")) {
            return true;
        }
        return verdict.meaning() == UNKNOWN
                ? verdict.signals().isEmpty()
                : OPEN.contains(verdict.meaning()) && verdict.confidence() < 0.8;
    }

    /** The meaning of the nearest box of the same question that has one. */
    private static FieldMeaning kindFrom(List<FieldText> texts, List<Verdict> verdicts, int i, int step) {
        for (int k = i + step; k >= 0 && k < texts.size() && together(texts, i, k); k += step) {
            if (!open(verdicts.get(k))) {
                FieldMeaning meaning = verdicts.get(k).meaning();
                return meaning == IMAGING_TYPE || meaning == SENSITIVE_CATEGORY ? RECORD_TYPE : meaning;
            }
        }
        return UNKNOWN;
    }

    private static boolean together(List<FieldText> texts, int i, int k) {
        FormField one = texts.get(i).field();
        FormField other = texts.get(k).field();
        return one.group().equals(other.group()) && one.section().equals(other.section()) && other.type() == one.type();
    }

    private static boolean is(List<Verdict> verdicts, int i, FieldMeaning meaning) {
        return i >= 0 && i < verdicts.size() && verdicts.get(i).meaning() == meaning;
    }
}
