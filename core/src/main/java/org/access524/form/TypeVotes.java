package org.access524.form;

import java.util.List;

/** What the type of a field, and the shape of its options, say about it. */
final class TypeVotes {
    private static final double DECIDED = 40;
    private static final List<String> FIRST_AND_LAST_STATE = FieldWords.phrases("alabama | wyoming");
    private static final List<String> FIRST_AND_LAST_CODE = FieldWords.phrases("al | wy");
    private static final List<String> TWO_COUNTRIES = FieldWords.phrases("canada | mexico");
    private static final List<String> SEXES = FieldWords.phrases("male | female");
    private static final List<String> TITLES =
            FieldWords.phrases("md | do | np | pa | pa c | dds | dmd | od | dpm | dc");
    private static final List<String> SEXOS = FieldWords.phrases("masculino | femenino");
    private static final List<String> LAST_FOUR = FieldWords.phrases("last 4 | last four | ultimos 4 | ultimos cuatro");
    private static final List<String> SOCIAL = FieldWords.phrases("ssn | social security number | seguro social");

    private static final List<String> WISHES = FieldWords.phrases(
            "i live | i want | i need | i would | i prefer | i am the | i am a | i am an | i am not | i am requesting | i will pick | i request");

    private static final List<String> PERMITS =
            FieldWords.phrases("allow | authorize | permit | entitled | have the right | consent to");

    private TypeVotes() {}

    static void vote(FieldText text, Ballot ballot) {
        FormField field = text.field();
        if (text.written()
                && (Traps.isPuzzle(field.label()) || Traps.isPuzzle(field.hint()) || Traps.isPuzzle(field.before()))) {
            ballot.vote(FieldMeaning.CAPTCHA, Source.TYPE, "sum", DECIDED);
        }
        switch (field.type()) {
            case PASSWORD -> {
                FieldMeaning meaning = text.says(SOCIAL)
                        ? text.says(LAST_FOUR) ? FieldMeaning.SSN_LAST4 : FieldMeaning.SSN
                        : FieldMeaning.PASSWORD;
                ballot.vote(meaning, Source.TYPE, "password", DECIDED);
            }
            case FILE -> ballot.vote(FieldMeaning.ID_UPLOAD, Source.TYPE, "file", DECIDED);
            case SIGNATURE -> ballot.vote(FieldMeaning.SIGNATURE, Source.TYPE, "signature", DECIDED);
            case EMAIL -> ballot.vote(FieldMeaning.PATIENT_EMAIL, Source.TYPE, "email", 5);
            case TEL -> ballot.vote(FieldMeaning.PATIENT_PHONE, Source.TYPE, "tel", 4);
            case SELECT, RADIO -> voteByOptions(text, ballot);
            case CHECKBOX -> {
                if (declares(text)) {
                    ballot.vote(FieldMeaning.CONSENT, Source.TYPE, "sentence", 11);
                }
            }
            default -> voteByInputMode(text.field(), ballot);
        }
    }

    /** "I have the right to see these records": who ticks it says something that only the person can say. */
    private static boolean declares(FieldText text) {
        String label = text.label();
        return label.startsWith(" i ")
                && FieldWords.count(label) > 4
                && (Kinds.of(label) & (Kinds.AGREE | Kinds.FEE)) == 0
                && (!FieldWords.hasAny(label, WISHES) || FieldWords.hasAny(label, PERMITS));
    }

    private static void voteByInputMode(FormField field, Ballot ballot) {
        if (field.inputMode().equals("email")) {
            ballot.vote(FieldMeaning.PATIENT_EMAIL, Source.TYPE, "email", 4);
        }
    }

    private static void voteByOptions(FieldText text, Ballot ballot) {
        List<String> options = text.options();
        if (offers(options, FIRST_AND_LAST_STATE) || offers(options, FIRST_AND_LAST_CODE)) {
            ballot.vote(FieldMeaning.PATIENT_STATE, Source.OPTIONS, "states", 9);
        } else if (offers(options, TWO_COUNTRIES)) {
            ballot.vote(FieldMeaning.PATIENT_COUNTRY, Source.OPTIONS, "countries", 7);
        } else if (offers(options, SEXES) || offers(options, SEXOS)) {
            ballot.vote(FieldMeaning.PATIENT_SEX, Source.OPTIONS, "sexes", 7);
        } else if (offersDoctors(options)) {
            ballot.vote(FieldMeaning.PROVIDER_NAME, Source.OPTIONS, "doctors", 6);
        }
    }

    /** "Dr. Oake", "Ann Reed, NP" */
    private static boolean offersDoctors(List<String> options) {
        int doctors = 0;
        for (String option : options) {
            boolean brief = FieldWords.count(option) <= 5;
            doctors += brief && (option.startsWith(" dr ") || in(option, TITLES)) ? 1 : 0;
        }
        return doctors >= 2 && doctors * 3 >= options.size();
    }

    private static boolean in(String option, List<String> titles) {
        for (String title : titles) {
            if (option.endsWith(" " + title + " ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean offers(List<String> options, List<String> wanted) {
        for (String each : wanted) {
            boolean found = false;
            for (String option : options) {
                found = found || option.startsWith(" " + each + " ") || FieldWords.is(option, each);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
