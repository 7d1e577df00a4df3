package org.access524.form;

import static org.access524.form.FieldMeaning.*;

import java.util.List;
import org.access524.form.Ballot.Verdict;

/** The same question is another field when it is written and when it is chosen. */
final class Answers {
    private static final List<String> ABOUT = FieldWords.phrases(
            "question | questions | updates | reach you | contact you | about this | preguntas | comunicarnos | contactarlo");
    /** What a sentence says before the relation to the patient. */
    private static final List<String> AM =
            FieldWords.phrases("am the | am his | am her | am their | i am a | soy el | soy la");

    private static final List<String> REQUESTER =
            FieldWords.phrases("requester | requestor | solicitante | requested by | solicitado por");
    private static final List<String> WHOSE = FieldWords.phrases("whose | de quien es | de quien son");
    private static final List<String> YES_OR_NO =
            FieldWords.phrases("yes | no | si | not sure | unsure | maybe | no se | n a");

    private static final List<String> SELVES =
            FieldWords.phrases("self | patient | paciente | me | myself | my own | yo | yo mismo | yo misma");

    private Answers() {}

    static Verdict fit(FieldText text, Verdict verdict) {
        FieldMeaning meaning = verdict.meaning();
        if (text.field().type() == FieldType.DATE && !meaning.withheld() && !date(meaning)) {
            return Verdict.NONE;
        }
        if (meaning == SIGNATURE && text.written() && text.asksDate()) {
            return verdict.as(SIGNED_DATE, Source.LABEL.signal("date"));
        }
        boolean by = meaning == RECIPIENT_CHOICE && verdict.signals().size() == 1 && offers(text, verdict);
        FieldMeaning fitting = by ? DELIVERY_METHOD : text.written() ? written(text, meaning) : chosen(text, meaning);
        return fitting == meaning
                ? verdict
                : verdict.as(fitting, Source.TYPE.signal(text.written() ? "text" : "choice"));
    }

    private static FieldMeaning written(FieldText text, FieldMeaning meaning) {
        boolean sent = meaning == RECIPIENT_NAME || meaning == RECIPIENT_CHOICE || meaning == DELIVERY_EMAIL;
        if (sent && text.readsWord(ABOUT) && (text.kinds() & Kinds.EMAIL) != 0) {
            return PATIENT_EMAIL;
        }
        return switch (meaning) {
            case PURPOSE -> PURPOSE_TEXT;
            case RECORD_TYPE -> RECORD_DESCRIPTION;
            case RECIPIENT_CHOICE -> asksEmail(text) ? DELIVERY_EMAIL : RECIPIENT_NAME;
            case ALL_DATES -> SERVICE_DATES;
            case REQUESTER_IS_PATIENT ->
                text.readsLast(AM)
                        ? REPRESENTATIVE_RELATIONSHIP
                        : FieldWords.hasAny(text.label(), WHOSE)
                                ? PATIENT_FULL_NAME
                                : (Kinds.of(text.label()) & Kinds.NAME) != 0
                                                || FieldWords.isAny(text.label(), REQUESTER)
                                        ? REQUESTER_NAME
                                        : UNKNOWN;
            case DELIVERY_METHOD -> UNKNOWN;
            case RECIPIENT_NAME -> asksEmail(text) ? RECIPIENT_EMAIL : RECIPIENT_NAME;
            case CONSENT -> text.field().type() == FieldType.TEXT ? SIGNATURE : meaning;
            default -> meaning;
        };
    }

    /** "Send to e-mail address", and not "send to: name and e-mail". */
    private static boolean asksEmail(FieldText text) {
        return text.field().type() == FieldType.EMAIL
                || (Kinds.of(text.label()) & (Kinds.EMAIL | Kinds.NAME)) == Kinds.EMAIL;
    }

    private static boolean date(FieldMeaning meaning) {
        return meaning.name().contains("DATE")
                || meaning.name().contains("BIRTH")
                || meaning == EXPIRATION
                || meaning == UNKNOWN;
    }

    /** "I am requesting" and "Your role" ask what their answers tell: records, or what somebody is to the patient. */
    private static FieldMeaning asked(FieldText text) {
        boolean persons = offered(text, REQUESTER_IS_PATIENT) > 0
                || offered(text, RECIPIENT_CHOICE) > 0
                || offered(text, REPRESENTATIVE_RELATIONSHIP) > 0;
        if (offered(text, RECORD_TYPE) > 0 && !persons) {
            return RECORD_TYPE;
        }
        boolean relations = offered(text, REPRESENTATIVE_RELATIONSHIP) > 0.5;
        for (String option : text.options()) {
            relations &= !FieldWords.hasAny(option, SELVES);
        }
        return relations ? REPRESENTATIVE_RELATIONSHIP : REQUESTER_IS_PATIENT;
    }

    /** "Records requested: all dates, between" asks for no kind of record. */
    private static FieldMeaning records(FieldText text) {
        FieldMeaning copy = copy(text, RECORD_TYPE);
        if (copy != RECORD_TYPE || offered(text, RECORD_TYPE) > 0) {
            return copy;
        }
        return offered(text, ALL_DATES) > 0
                ? ALL_DATES
                : offered(text, RECIPIENT_CHOICE) > 0 ? RECIPIENT_CHOICE : RECORD_TYPE;
    }

    /** "I would like them: on paper, as PDF" asks what its answers tell, and for no kind of record. */
    private static FieldMeaning copy(FieldText text, FieldMeaning meaning) {
        double formats = offered(text, FORMAT);
        double ways = offered(text, DELIVERY_METHOD);
        if (Math.max(formats, ways) > Math.max(offered(text, meaning), 0.5)) {
            return formats > ways ? FORMAT : DELIVERY_METHOD;
        }
        return meaning;
    }

    /** Which share of the answers speaks for the meaning. */
    private static double offered(FieldText text, FieldMeaning meaning) {
        int found = 0;
        for (String option : text.options()) {
            boolean one = false;
            for (CueIndex.Hit hit : CueIndex.ALL.find(option)) {
                one |= hit.cue().meaning() == meaning && Cue.counts(hit.cue().asks(), Cue.Asks.OPTION);
            }
            found += one ? 1 : 0;
        }
        return text.options().isEmpty() ? 0 : (double) found / text.options().size();
    }

    /** "Lab reports" under "Date of service or description": a kind of record. */
    private static boolean namesRecord(FieldText text) {
        boolean record = false;
        for (CueIndex.Hit hit : CueIndex.ALL.find(text.label())) {
            record |= hit.cue().meaning() == RECORD_TYPE && Cue.counts(hit.cue().asks(), Cue.Asks.OPTION);
        }
        return text.box() && record && (Kinds.of(text.label()) & Kinds.DATE) == 0;
    }

    private static boolean offersPictures(FieldText text) {
        int pictures = 0;
        for (String option : text.options()) {
            pictures += (Kinds.of(option) & (Kinds.PICTURE | Kinds.EXAM)) != 0 ? 1 : 0;
        }
        return pictures * 2 > text.options().size();
    }

    /** "The disc will be: mailed to me, picked up by me" asks how rather than to whom, where no question says so. */
    private static boolean offers(FieldText text, Verdict verdict) {
        return verdict.signals().get(0).startsWith("options:")
                && offered(text, DELIVERY_METHOD) >= offered(text, RECIPIENT_CHOICE);
    }

    /** "Were you treated for an accident?" asks for no place: what is answered by yes or no. */
    private static boolean yesOrNo(FieldText text) {
        boolean only = !text.options().isEmpty();
        for (String option : text.options()) {
            only &= FieldWords.isAny(option, YES_OR_NO);
        }
        return only;
    }

    /** "Do you need certified copies?" asks for no kind of record either. */
    private static boolean namesRecords(FieldText text) {
        boolean named = text.row() || text.label().length() < 2;
        for (CueIndex.Hit hit : CueIndex.ALL.find(text.label())) {
            FieldMeaning meaning = hit.cue().meaning();
            named |= (meaning == RECORD_TYPE || meaning == IMAGING_TYPE)
                    && Cue.counts(hit.cue().asks(), Cue.Asks.OPTION);
        }
        return named;
    }

    private static FieldMeaning chosen(FieldText text, FieldMeaning meaning) {
        boolean list = text.field().type() == FieldType.SELECT;
        return switch (meaning) {
            case RECORD_DESCRIPTION, RECORD_TYPE -> yesOrNo(text) && !namesRecords(text) ? UNKNOWN : records(text);
            case REQUESTER_IS_PATIENT -> asked(text);
            case IMAGING_TYPE -> copy(text, meaning);
            case RECIPIENT_CHOICE ->
                offered(text, DELIVERY_METHOD) > 0.5 && offered(text, RECIPIENT_CHOICE) == 0
                        ? DELIVERY_METHOD
                        : meaning;
            case SERVICE_DATE_FROM, SERVICE_DATE_TO -> list && text.options().size() >= 12 ? meaning : UNKNOWN;
            case PURPOSE_TEXT -> PURPOSE;
            case RECIPIENT_NAME -> RECIPIENT_CHOICE;
            case DELIVERY_EMAIL -> DELIVERY_METHOD;
            case SERVICE_DATES -> namesRecord(text) ? RECORD_TYPE : ALL_DATES;
            case FACILITY, PROVIDER_NAME, DEPARTMENT, REPRESENTATIVE_RELATIONSHIP, PURPOSE ->
                yesOrNo(text) ? UNKNOWN : meaning;
            case BODY_PART -> offersPictures(text) ? IMAGING_TYPE : meaning;
            case SSN, SSN_LAST4 -> meaning;
            case PATIENT_STATE, PATIENT_COUNTRY, PATIENT_SEX, PATIENT_SUFFIX, PATIENT_CITY ->
                text.box() ? UNKNOWN : meaning;
            case PATIENT_BIRTH_DATE, PATIENT_BIRTH_DAY, PATIENT_BIRTH_MONTH, PATIENT_BIRTH_YEAR ->
                list ? meaning : UNKNOWN;
            case PATIENT_FULL_NAME,
                    PATIENT_FIRST_NAME,
                    PATIENT_MIDDLE_NAME,
                    PATIENT_LAST_NAME,
                    PATIENT_FORMER_NAME,
                    PATIENT_MRN,
                    PATIENT_EMAIL,
                    PATIENT_EMAIL_CONFIRM,
                    PATIENT_PHONE,
                    PATIENT_FAX,
                    PATIENT_ADDRESS,
                    PATIENT_STREET,
                    PATIENT_STREET_2,
                    PATIENT_POSTAL_CODE,
                    PATIENT_CITY_STATE_ZIP,
                    REQUESTER_NAME,
                    COMMENTS -> UNKNOWN;
            default -> meaning;
        };
    }
}
