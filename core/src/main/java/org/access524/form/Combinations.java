package org.access524.form;

import static org.access524.form.FieldMeaning.*;
import static org.access524.form.Kinds.*;

import java.util.List;
import org.access524.form.Cue.Asks;

/**
 * Kinds of words that mean something together, in whatever order and however far apart: "how … send", "date … exam".
 * What a phrase cannot tell, because people word a question in too many ways.
 */
final class Combinations {
    /** A combination in longer texts is an accident. */
    private static final int LONGEST = 16;

    private static final List<String> PLACES = FieldWords.phrases("fax | faxed | mail | mailed | correo");

    private static final List<String> LANGUAGE = FieldWords.phrases("language | idioma");

    private static final int QUESTIONS = WHO | WHERE | HOW | WHEN | WHY;

    /**
     * Kinds that speak for a meaning.
     *
     * @param all the kinds that must be there
     * @param none the kinds that must not
     * @param words the most words that the text may have
     */
    private record Combination(FieldMeaning meaning, Asks asks, double weight, int all, int none, int words) {}

    private static final List<Combination> ALL = List.of(
            written(CAPTCHA, 17, LETTERS | SHOWN, RECORD | NAME, LONGEST),
            option(FEE_CONSENT, 28, AGREE | FEE, 0, 40),
            option(CONSENT, 13, AGREE | ACT, 0, 40),
            question(DELIVERY_METHOD, 10, HOW | SEND, DATE | PERSON, LONGEST),
            written(DELIVERY_EMAIL, 11, EMAIL | SEND | RECORD, HOW, LONGEST),
            written(DELIVERY_EMAIL, 11, EMAIL | SEND | TO, HOW, LONGEST),
            written(DELIVERY_EMAIL, 11, EMAIL | WHERE, 0, LONGEST),
            written(DELIVERY_EMAIL, 11, EMAIL | RECORD, HOW | AGAIN, LONGEST),
            written(EXPIRATION, 12, PERMISSION | TO, 0, LONGEST),
            question(FACILITY, 9, WHERE | CARE, DATE | SEND, LONGEST),
            question(FACILITY, 14, WHERE | CARE | EXAM, DATE | SEND, LONGEST),
            question(IMAGING_TYPE, 8, PICTURE | WANT, QUESTIONS | NUMBER | RECORD, 8),
            question(PROVIDER_NAME, 9, WHO | CARE, SEND | ASK, 6),
            written(PATIENT_ADDRESS, 18, ADDRESS | CITY, SEND, LONGEST),
            written(PATIENT_ADDRESS, 8, ADDRESS | WHERE, EMAIL, LONGEST),
            written(PATIENT_EMAIL_CONFIRM, 13, EMAIL | AGAIN, 0, 8),
            written(PATIENT_FORMER_NAME, 12, NAME | CHANGED, 0, 12),
            written(PATIENT_FORMER_NAME, 12, NAME | WHEN, 0, 12),
            written(PATIENT_MRN, 10, NUMBER | RECORD, DATE | SEND | EXAM, 4),
            question(PURPOSE, 12, WHY, 0, LONGEST),
            question(RECORD_TYPE, 9, WANT | RECORD, QUESTIONS | SEND | PERSON | NUMBER | EMAIL | FEE, 12),
            question(RECORD_TYPE, 9, WHAT | RECORD, QUESTIONS | NUMBER | EMAIL | DATE, 12),
            question(RECORD_TYPE, 8, WHAT | WANT, QUESTIONS | NAME | NUMBER | DATE | PICTURE | EXAM, 8),
            question(REQUESTER_IS_PATIENT, 14, WHO | ASK, 0, 8),
            written(SERVICE_DATES, 13, DATE | CARE, FROM | TO | OTHER_DAY | NAME, 8),
            written(SERVICE_DATES, 13, DATE | EXAM, FROM | TO | OTHER_DAY | NAME, 8),
            written(SERVICE_DATES, 13, DATE | PICTURE, FROM | TO | OTHER_DAY | NAME | SHOWN, 8),
            written(SERVICE_DATES, 11, WHEN | CARE, NAME | OTHER_DAY | FROM | TO, 8),
            written(SERVICE_DATES, 13, WHEN | EXAM, NAME | OTHER_DAY | FROM | TO, 8),
            written(SERVICE_DATE_FROM, 13, FROM | EXAM, TO | OTHER_DAY | NAME, 4),
            written(SERVICE_DATE_FROM, 13, FROM | CARE, TO | OTHER_DAY | NAME | WHAT | WHO | WHERE | ADDRESS, 7),
            written(SERVICE_DATE_FROM, 12, FROM | DATE, TO | OTHER_DAY | NAME, 7),
            written(SERVICE_DATE_TO, 13, TO | EXAM, FROM | OTHER_DAY | NAME, 4),
            written(SERVICE_DATE_TO, 13, TO | CARE, FROM | OTHER_DAY | NAME | PERMISSION | ADDRESS, 7),
            written(SERVICE_DATE_TO, 12, TO | DATE, FROM | OTHER_DAY | NAME | PERMISSION, 7));

    private Combinations() {}

    private static Combination written(FieldMeaning meaning, double weight, int all, int none, int words) {
        return new Combination(meaning, Asks.WRITTEN, weight, all, none, words);
    }

    private static Combination question(FieldMeaning meaning, double weight, int all, int none, int words) {
        return new Combination(meaning, Asks.QUESTION, weight, all, none, words);
    }

    private static Combination option(FieldMeaning meaning, double weight, int all, int none, int words) {
        return new Combination(meaning, Asks.OPTION, weight, all, none, words);
    }

    static void vote(Ballot ballot, FieldText.Words words, Asks asks, double factor) {
        int kinds = Kinds.of(words.folded().replace(" on file ", " "));
        if (kinds == 0 || FieldWords.hasAny(words.folded(), LANGUAGE)) {
            return;
        }
        int count = FieldWords.count(words.folded());
        boolean goes = (kinds & SEND) != 0 && (kinds & (HOW | EMAIL | WHEN)) == 0 && count <= 8;
        if (asks != Asks.OPTION && goes && FieldWords.hasAny(words.folded(), PLACES)) {
            goes = false;
        }
        if (asks != Asks.OPTION
                && goes
                && (words.folded().endsWith(" to ") || words.folded().endsWith(" a "))) {
            ballot.vote(RECIPIENT_CHOICE, words.source(), "words together", 10 * factor);
        }
        for (Combination each : ALL) {
            boolean fits = (kinds & each.all()) == each.all() && (kinds & each.none()) == 0 && count <= each.words();
            if (fits && Cue.counts(each.asks(), asks)) {
                ballot.vote(each.meaning(), words.source(), "words together", each.weight() * factor);
            }
        }
    }
}
