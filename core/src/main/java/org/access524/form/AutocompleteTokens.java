package org.access524.form;

import java.util.HashMap;
import java.util.Map;

/**
 * The tokens of the autocomplete attribute (HTML Standard, 4.10.18.7). Sections and the words shipping, billing, home,
 * work and the like stand before the token that counts, which is the last one.
 */
final class AutocompleteTokens {
    private static final double WEIGHT = 9;
    private static final Map<String, FieldMeaning> MEANINGS = meanings();

    private AutocompleteTokens() {}

    static void vote(FormField field, Ballot ballot) {
        String tokens = field.autocomplete().trim();
        String token = tokens.substring(tokens.lastIndexOf(' ') + 1);
        FieldMeaning meaning = MEANINGS.getOrDefault(token, FieldMeaning.UNKNOWN);
        if (token.startsWith("cc-")) {
            meaning = FieldMeaning.PAYMENT;
        }
        if (meaning != FieldMeaning.UNKNOWN) {
            double weight = meaning.withheld() ? WEIGHT + 5 : WEIGHT;
            ballot.vote(meaning, Source.AUTOCOMPLETE, token, weight);
        }
    }

    private static Map<String, FieldMeaning> meanings() {
        Map<String, FieldMeaning> map = new HashMap<>();
        map.put("additional-name", FieldMeaning.PATIENT_MIDDLE_NAME);
        map.put("address-level1", FieldMeaning.PATIENT_STATE);
        map.put("address-level2", FieldMeaning.PATIENT_CITY);
        map.put("address-line1", FieldMeaning.PATIENT_STREET);
        map.put("address-line2", FieldMeaning.PATIENT_STREET_2);
        map.put("bday", FieldMeaning.PATIENT_BIRTH_DATE);
        map.put("bday-day", FieldMeaning.PATIENT_BIRTH_DAY);
        map.put("bday-month", FieldMeaning.PATIENT_BIRTH_MONTH);
        map.put("bday-year", FieldMeaning.PATIENT_BIRTH_YEAR);
        map.put("country", FieldMeaning.PATIENT_COUNTRY);
        map.put("country-name", FieldMeaning.PATIENT_COUNTRY);
        map.put("email", FieldMeaning.PATIENT_EMAIL);
        map.put("family-name", FieldMeaning.PATIENT_LAST_NAME);
        map.put("given-name", FieldMeaning.PATIENT_FIRST_NAME);
        map.put("honorific-suffix", FieldMeaning.PATIENT_SUFFIX);
        map.put("name", FieldMeaning.PATIENT_FULL_NAME);
        map.put("one-time-code", FieldMeaning.ONE_TIME_CODE);
        map.put("postal-code", FieldMeaning.PATIENT_POSTAL_CODE);
        map.put("sex", FieldMeaning.PATIENT_SEX);
        map.put("street-address", FieldMeaning.PATIENT_STREET);
        map.put("tel", FieldMeaning.PATIENT_PHONE);
        map.put("tel-area-code", FieldMeaning.PATIENT_PHONE_AREA);
        map.put("tel-local", FieldMeaning.PATIENT_PHONE_LINE);
        map.put("tel-local-prefix", FieldMeaning.PATIENT_PHONE_PREFIX);
        map.put("tel-local-suffix", FieldMeaning.PATIENT_PHONE_LINE);
        map.put("tel-national", FieldMeaning.PATIENT_PHONE);
        map.put("username", FieldMeaning.USERNAME);
        return map;
    }
}
