package org.access524.form;

import static org.access524.form.FieldMeaning.*;

import java.util.List;
import org.access524.form.Ballot.Verdict;

/**
 * Bare "From", "To" and "Date". They mean days on one form and parties on the next, so the words around decide: From
 * and To are dates only next to date words, and a date that nobody explains is taken for the one of signing.
 */
final class BareWords {
    private static final List<String> FROM =
            FieldWords.phrases("from | start | begin | between | de | del | beginning | inicio");
    private static final List<String> TO = FieldWords.phrases("to | end | al | a | and | fin | final");
    /** These are said of time only. */
    private static final List<String> SINCE = FieldWords.phrases("desde | since");

    private static final List<String> UNTIL = FieldWords.phrases("hasta | through | thru | until");
    private static final List<String> DATE = FieldWords.phrases(
            "date | fecha | date fecha | fecha date | insert date | date mm dd yyyy | mm dd yyyy | date time | fecha mm dd aaaa | dd mm aaaa | mm dd aaaa");
    private static final List<String> DATE_WORDS = FieldWords.phrases(
            "date | dates | fecha | fechas | period | periodo | dos | dt | mm dd yyyy | mm dd yy | mm dd aaaa | dd mm aaaa | yyyy");
    private static final List<String> BIRTH = FieldWords.phrases("birth | dob | nacimiento | birthdate | born");
    private static final List<String> EXPIRY = FieldWords.phrases(
            "expire | expires | expiration | valid until | remain in effect | vence | vencimiento | caducidad | expira");
    private static final List<String> SERVICE = FieldWords.phrases(
            "service | treatment | visit | records | images | exam | exams | stay | care | transport | tratamiento | servicio | atencion | visita | estudio");
    private static final List<String> BETWEEN = FieldWords.phrases("between | entre");
    private static final List<String> STARTING = FieldWords.phrases("from | between | desde | since | del");
    private static final List<String> ENDING = FieldWords.phrases("to | and | hasta | through | until | thru | y | al");
    /** At the end of a question these are said of time only. */
    private static final List<String> BEGINNING =
            FieldWords.phrases("beginning on | starting on | beginning | starting");

    private static final List<String> FINISHING = FieldWords.phrases("ending on | ending | terminando el");
    private static final List<String> PERIOD_FROM = FieldWords.phrases("period from | dates from | visits from");
    private static final List<String> PERIOD_TO = FieldWords.phrases("period to | dates to | visits to");
    private static final List<String> DEL = FieldWords.phrases("del");
    private static final List<String> COPY_OF =
            FieldWords.phrases("copy of | copies of | copia de | copias de | records of | requesting | copies");
    /** What a sentence says before the name of the patient: "I am the guardian of". */
    static final List<String> OF = FieldWords.phrases("of | de | for | de la | del");

    static final List<String> REPRESENTATIVES = FieldWords.phrases(
            "representative | guardian | parent | mother | father | agent | executor | behalf | representante | tutor | padre | madre | albacea | nombre");
    private static final List<String> AM = FieldWords.phrases("am the | am his | am her | soy el | soy la");
    private static final List<String> IN = FieldWords.phrases("in | en");
    private static final List<String> RELATIONS = FieldWords.phrases(
            "executor | administrator | spouse | parent | guardian | agent | child | sibling | mother | father | son"
                    + " | daughter | heir | albacea | conyuge | madre | padre | tutor | hijo | hija");
    private static final List<String> TO_PARTS = FieldWords.phrases(
            "to month | to day | to year | end month | end day | end year | through month | through day | through year"
                    + " | hasta mes | hasta dia | hasta ano | mes final | dia final | ano final");
    private static final List<String> RECORDS_OF =
            FieldWords.phrases("the records of | copies of the records of | registros de | expediente de");
    private static final List<String> COPY = FieldWords.phrases("copy of | copies of | copia de | copias de");
    private static final List<String> THIS = FieldWords.phrases("this | dated this | signed this | este");
    private static final List<String> DAY_OF = FieldWords.phrases("day of | dia de | dias de | dias del mes de");
    private static final List<String> CENTURY = FieldWords.phrases("20 | year | de 20 | del ano | 202 | de");
    private static final List<String> OF_PLACE = FieldWords.phrases("of | residing at | de");
    private static final List<String> MOMENT = FieldWords.phrases(
            "time | hora | day | month | year | mm | dd | yyyy | yy | aaaa | el dia | dia | mes | ano | this day | at | el | on");
    private static final List<String> PROMISES =
            FieldWords.phrases("i do | i do not | do | do not | i will | i will not | si autorizo | no autorizo");
    private static final List<String> SIGNING =
            FieldWords.phrases("signature | sign | signed | firma | firmar | authorization signature");

    private BareWords() {}

    static void resolve(List<FieldText> texts, List<Verdict> verdicts) {
        for (int i = 0; i < texts.size(); i++) {
            FieldText text = texts.get(i);
            Verdict verdict = verdicts.get(i);
            boolean open = verdict.meaning() == UNKNOWN && verdict.signals().isEmpty();
            if ((text.written() || text.list()) && (open || vague(verdict))) {
                FieldMeaning turn = turn(texts, verdicts, i);
                if (turn != UNKNOWN) {
                    verdicts.set(i, new Verdict(turn, 0.8, List.of(Source.LABEL.signal("from or to"))));
                    continue;
                }
            }
            if (text.written() && sentence(texts, verdicts, i)) {
                continue;
            }
            // No description of records goes between "From" and "To", whatever is asked above them.
            if (text.written()
                    && verdict.meaning() == RECORD_DESCRIPTION
                    && (text.only(Kinds.FROM) || text.only(Kinds.TO) || text.reads(FROM) || text.reads(TO))) {
                verdicts.set(i, Verdict.NONE);
                continue;
            }
            if (text.box() && text.reads(PROMISES)) {
                verdicts.set(i, new Verdict(CONSENT, 0.7, List.of(Source.LABEL.signal("i do"))));
                continue;
            }
            boolean service = text.written() && serviceDateAt(verdicts, i);
            if (service && text.only(Kinds.FROM)) {
                verdicts.set(i, verdict.as(SERVICE_DATE_FROM, Source.LABEL.signal("from")));
            } else if (service && text.only(Kinds.TO)) {
                verdicts.set(i, verdict.as(SERVICE_DATE_TO, Source.LABEL.signal("to")));
            } else if (open) {
                verdicts.set(i, openDate(texts, verdicts, i));
            }
        }
    }

    /** Blanks of a sentence whose last words, or whose neighbours, tell what goes into them. */
    private static boolean sentence(List<FieldText> texts, List<Verdict> verdicts, int i) {
        FieldText text = texts.get(i);
        FieldMeaning meaning = verdicts.get(i).meaning();
        boolean open = meaning == UNKNOWN || meaning == RECORD_DESCRIPTION;
        boolean next = i + 1 < texts.size();
        if (open && text.readsLast(RECORDS_OF) && isAt(verdicts, i + 1, PATIENT_BIRTH_DATE)) {
            verdicts.set(i, new Verdict(PATIENT_FULL_NAME, 0.7, List.of("before:of")));
        } else if ((open || meaning == FACILITY) && text.readsLast(COPY)) {
            verdicts.set(i, new Verdict(RECORD_DESCRIPTION, 0.7, List.of("before:copy of")));
        } else if (open && text.reads(THIS) && next && texts.get(i + 1).reads(DAY_OF)
                || open && isAt(verdicts, i - 1, SIGNED_DATE) && (text.reads(DAY_OF) || text.reads(CENTURY))) {
            verdicts.set(i, new Verdict(SIGNED_DATE, 0.8, List.of("context:day of")));
        } else if (meaning == UNKNOWN
                && text.reads(OF_PLACE)
                && (isAt(verdicts, i - 1, PATIENT_FULL_NAME) || isAt(verdicts, i - 1, PATIENT_BIRTH_DATE))) {
            verdicts.set(i, new Verdict(PATIENT_ADDRESS, 0.6, List.of("before:of")));
        } else {
            return false;
        }
        return true;
    }

    /** "The copy: of what, from, to", one right after the other. */
    private static boolean pair(List<FieldText> texts, int i) {
        FieldText text = texts.get(i);
        int over = Kinds.of(text.section().folded()) | Kinds.of(text.group());
        return i + 1 < texts.size()
                && text.written()
                && texts.get(i + 1).written()
                && (over & Kinds.RECORD) != 0
                && (over & Kinds.SEND) == 0
                && text.reads(FROM)
                && texts.get(i + 1).reads(TO);
    }

    /** Whether the last word of the question decides: "from the period: from", "from the period: to". */
    private static boolean vague(Verdict verdict) {
        return switch (verdict.meaning()) {
            case SERVICE_DATES, SERVICE_DATE_FROM, SERVICE_DATE_TO, RECORD_DESCRIPTION -> true;
            default -> false;
        };
    }

    /** "Sessions from", "Sessions to (mm/dd/yyyy)", "Exams between", "and". */
    private static FieldMeaning turn(List<FieldText> texts, List<Verdict> verdicts, int i) {
        FieldText text = texts.get(i);
        if (text.turns(BEGINNING)) {
            return SERVICE_DATE_FROM;
        }
        if (text.turns(FINISHING)) {
            return SERVICE_DATE_TO;
        }
        boolean timed = (text.kinds() & (Kinds.CARE | Kinds.DATE | Kinds.EXAM)) != 0
                || text.ends(PERIOD_FROM)
                || text.ends(PERIOD_TO);
        boolean next = i + 1 < texts.size() && texts.get(i + 1).written();
        boolean pair =
                next && texts.get(i + 1).turns(ENDING) && !texts.get(i + 1).turns(BETWEEN);
        if (text.turns(BETWEEN) && pair
                || timed && (text.turns(STARTING) && (pair || text.kinds() == 0) || text.ends(PERIOD_FROM))) {
            return SERVICE_DATE_FROM;
        }
        if (pair(texts, i) && text.group().equals(texts.get(i + 1).group())) {
            return SERVICE_DATE_FROM;
        }
        boolean between = FieldWords.isAny(text.group(), BETWEEN);
        if (between && next && texts.get(i + 1).group().equals(text.group())) {
            return SERVICE_DATE_FROM;
        }
        boolean begun = isAt(verdicts, i - 1, SERVICE_DATE_FROM);
        boolean ends = isAt(verdicts, i - 1, SERVICE_DATE_TO) || begun;
        if (ends && FieldWords.isAny(text.label(), TO_PARTS)) {
            return SERVICE_DATE_TO;
        }
        if (between && begun || begun && text.turns(ENDING) || timed && text.ends(PERIOD_TO)) {
            return SERVICE_DATE_TO;
        }
        return UNKNOWN;
    }

    private static Verdict openDate(List<FieldText> texts, List<Verdict> verdicts, int i) {
        FieldText text = texts.get(i);
        if (text.reads(SINCE)) {
            return date(text, SERVICE_DATE_FROM, "since");
        }
        if (text.reads(UNTIL)) {
            return date(text, SERVICE_DATE_TO, "until");
        }
        if (text.written() && (text.leadsOn(Kinds.FROM) || text.readsLast(DEL)) && leadsToDates(texts, verdicts, i)) {
            return date(text, SERVICE_DATE_FROM, "from");
        }
        if (text.written() && text.readsLast(COPY_OF)) {
            return new Verdict(RECORD_DESCRIPTION, 0.7, List.of("before:copy of"));
        }
        if (text.field().type() == FieldType.DATE && text.leadsOn(Kinds.FROM) && !text.only(Kinds.FROM)) {
            return date(text, SERVICE_DATE_FROM, "from");
        }
        if (text.field().type() == FieldType.DATE && text.readsLast(TO)) {
            return date(text, SERVICE_DATE_TO, "to");
        }
        if (text.reads(FROM) || text.only(Kinds.FROM)) {
            return datesNear(texts, verdicts, i) || text.readsWord(SINCE)
                    ? date(text, SERVICE_DATE_FROM, "from")
                    : party(text, FACILITY, "from");
        }
        if (text.reads(TO) || text.only(Kinds.TO)) {
            return datesNear(texts, verdicts, i) || text.readsWord(UNTIL)
                    ? date(text, SERVICE_DATE_TO, "to")
                    : party(text, RECIPIENT_NAME, "to");
        }
        if (text.written()
                && isAt(verdicts, i - 1, SERVICE_DATE_FROM)
                && text.own().isEmpty()) {
            return date(text, SERVICE_DATE_TO, "second");
        }
        boolean signed = isAt(verdicts, i - 1, SIGNATURE) || isAt(verdicts, i - 1, SIGNED_DATE);
        if (signed && text.reads(MOMENT)) {
            return new Verdict(SIGNED_DATE, 0.8, List.of("context:signature"));
        }
        if (text.written() && text.readsLast(AM)) {
            return new Verdict(REPRESENTATIVE_RELATIONSHIP, 0.6, List.of("before:am the"));
        }
        if (text.written() && relations(text.label()) >= 3) {
            return new Verdict(REPRESENTATIVE_RELATIONSHIP, 0.6, List.of("label:relations"));
        }
        if (text.written() && text.readsLast(IN) && lives(verdicts, i - 1)) {
            return new Verdict(PATIENT_CITY_STATE_ZIP, 0.6, List.of("before:in"));
        }
        if (text.written() && text.readsWord(REPRESENTATIVES) && text.readsLast(OF)) {
            return new Verdict(PATIENT_FULL_NAME, 0.6, List.of("before:of"));
        }
        if (text.written() && text.leadsOn(Kinds.NAME) && person(text)) {
            return new Verdict(PATIENT_FULL_NAME, 0.6, List.of("label:name"));
        }
        boolean part = FieldWords.isAny(text.group(), DATE) && FieldWords.isAny(text.label(), MOMENT);
        return part || text.reads(DATE) || text.field().type() == FieldType.DATE
                ? bareDate(texts, verdicts, i)
                : verdicts.get(i);
    }

    private static boolean lives(List<Verdict> verdicts, int i) {
        return isAt(verdicts, i, PATIENT_ADDRESS) || isAt(verdicts, i, PATIENT_STREET);
    }

    private static int relations(String label) {
        int relations = 0;
        for (String each : RELATIONS) {
            relations += FieldWords.has(label, each) ? 1 : 0;
        }
        return relations;
    }

    /** "visits between … and …" */
    private static boolean leadsToDates(List<FieldText> texts, List<Verdict> verdicts, int i) {
        if (texts.get(i).only(Kinds.FROM)) {
            return false;
        }
        boolean next = i + 1 < texts.size() && texts.get(i + 1).only(Kinds.TO);
        boolean care = (texts.get(i).kinds() & (Kinds.CARE | Kinds.RECORD)) != 0;
        return next && (care || (texts.get(i).kinds() & Kinds.SEND) == 0) || care && datesNear(texts, verdicts, i);
    }

    private static boolean person(FieldText text) {
        Party party = Party.at(text.own().get(0).folded()).orElse(Party.OTHER);
        return party != Party.OTHER && party != Party.FACILITY && party != Party.STAFF;
    }

    private static Verdict date(FieldText text, FieldMeaning meaning, String word) {
        if (speaks(text, EXPIRY)) {
            return new Verdict(EXPIRATION, 0.6, List.of(Source.LABEL.signal(word), "context:expiry"));
        }
        return new Verdict(meaning, 0.8, List.of(Source.LABEL.signal(word), "context:date words"));
    }

    private static Verdict party(FieldText text, FieldMeaning meaning, String word) {
        FieldMeaning fitting = meaning;
        if (!text.written()) {
            fitting = meaning == RECIPIENT_NAME ? RECIPIENT_CHOICE : meaning;
        }
        if (text.box()) {
            fitting = UNKNOWN;
        }
        return new Verdict(fitting, 0.5, List.of(Source.LABEL.signal(word), "context:no date words"));
    }

    private static Verdict bareDate(List<FieldText> texts, List<Verdict> verdicts, int i) {
        FieldText text = texts.get(i);
        if (speaks(text, SIGNING)
                || signedBefore(verdicts, i)
                || isAt(verdicts, i - 1, WITNESS)
                || isAt(verdicts, i + 1, SIGNATURE)) {
            return new Verdict(SIGNED_DATE, 0.9, List.of("context:signature"));
        }
        if (speaks(text, EXPIRY)) {
            return new Verdict(EXPIRATION, 0.6, List.of("context:expiry"));
        }
        if (speaks(text, BIRTH)) {
            return new Verdict(PATIENT_BIRTH_DATE, 0.6, List.of("context:birth"));
        }
        if (text.reads(DATE) && !text.says(SERVICE) && signedAbove(texts, verdicts, i)) {
            return new Verdict(SIGNED_DATE, 0.8, List.of("context:signature above"));
        }
        if (speaks(text, SERVICE)) {
            return new Verdict(SERVICE_DATES, 0.5, List.of("context:service"));
        }
        if (!text.reads(DATE) && FieldWords.count(text.label()) > 1) {
            return Verdict.NONE;
        }
        return new Verdict(SIGNED_DATE, 0.4, List.of("label:date", "context:none"));
    }

    /** Whether a signature comes before, with nothing between the two but who signs. */
    private static boolean signedAbove(List<FieldText> texts, List<Verdict> verdicts, int i) {
        for (int at = i - 1; at >= 0 && at >= i - 6; at--) {
            FieldMeaning meaning = verdicts.get(at).meaning();
            if (meaning == SIGNATURE) {
                return true;
            }
            boolean signer = meaning == SIGNED_DATE
                    || meaning == PATIENT_FULL_NAME
                    || meaning == REPRESENTATIVE_NAME
                    || meaning == REPRESENTATIVE_RELATIONSHIP
                    || meaning == REPRESENTATIVE_AUTHORITY
                    || meaning == UNKNOWN && texts.get(at).written();
            if (!signer) {
                return false;
            }
        }
        return false;
    }

    /** A signature, and after it at most who has signed. */
    private static boolean signedBefore(List<Verdict> verdicts, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            FieldMeaning meaning = verdicts.get(k).meaning();
            boolean signer = meaning.name().startsWith("REPRESENTATIVE_")
                    || meaning == PATIENT_FULL_NAME
                    || meaning == REQUESTER_NAME;
            if (!signer) {
                return meaning == SIGNATURE;
            }
        }
        return false;
    }

    private static boolean datesNear(List<FieldText> texts, List<Verdict> verdicts, int i) {
        return dateWords(texts.get(i))
                || pair(texts, i)
                || serviceDateAt(verdicts, i - 1)
                || i + 1 < texts.size()
                        && (texts.get(i + 1).reads(TO) || texts.get(i + 1).reads(UNTIL))
                        && dateWords(texts.get(i + 1));
    }

    private static boolean dateWords(FieldText text) {
        return text.field().type() == FieldType.DATE
                || speaks(text, DATE_WORDS)
                || slashes(text.field().hint());
    }

    /** What is printed in the blank for a date on paper: the strokes between its parts, and nothing else. */
    private static boolean slashes(String hint) {
        boolean any = false;
        for (int i = 0; i < hint.length(); i++) {
            char c = hint.charAt(i);
            any |= c == '/';
            if (c != '/' && c != ' ' && c != '_' && c != '\u00b7') {
                return false;
            }
        }
        return any;
    }

    private static boolean speaks(FieldText text, List<String> phrases) {
        return text.says(phrases) || FieldWords.hasAny(text.section().folded(), phrases);
    }

    private static boolean serviceDateAt(List<Verdict> verdicts, int i) {
        return isAt(verdicts, i, SERVICE_DATE_FROM) || isAt(verdicts, i, SERVICE_DATES) || isAt(verdicts, i, ALL_DATES);
    }

    private static boolean isAt(List<Verdict> verdicts, int i, FieldMeaning meaning) {
        return i >= 0 && i < verdicts.size() && verdicts.get(i).meaning() == meaning;
    }
}
