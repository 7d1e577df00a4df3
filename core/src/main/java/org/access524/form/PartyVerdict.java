package org.access524.form;

import static org.access524.form.FieldMeaning.*;

import java.util.List;
import org.access524.form.Ballot.Verdict;

/** What a field asks for once it is known whose it is. */
final class PartyVerdict {
    private static final List<String> EMERGENCY =
            FieldWords.phrases("emergency | emergencia | insured | asegurado | subscriber | policy holder | guarantor");
    private static final List<String> DOCTORS = FieldWords.phrases("doctor | physician | provider | medico | doctora");
    private static final List<String> OFFICES =
            FieldWords.phrases("office | practice | doctor | dentist | clinic | provider | physician | consultorio");
    private static final List<String> PAYING = FieldWords.phrases("payment | pay | card | tarjeta | pago | pagar");
    private static final List<String> INSURANCE = FieldWords.phrases("insurance | seguro | aseguradora");

    /** "Name of physician or organization": of whoever gets the copy, whoever that is. */
    private static final List<String> EITHER = FieldWords.phrases(
            "facility | organization | hospital | clinic | agency | provider name | name of provider");

    /** "Payment" is the heading of a block; in a longer one it is said by the way. */
    private static final int SHORT_HEADING = 4;

    private PartyVerdict() {}

    /**
     * @param said whether the words at or over the field name the party
     * @param signs whether it stands under the signature
     * @param related whether the form asks what entitles whoever fills it in
     */
    static Verdict of(FieldText text, Verdict verdict, Party party, boolean said, boolean signs, boolean related) {
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
        boolean individual = FieldWords.hasAny(text.label(), Blocks.INDIVIDUALS);
        if (meaning == FACILITY
                && party == Party.RECIPIENT
                && said
                && individual
                && text.written()
                && !Whose.fromFacility(text)) {
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
                && !text.says(Blocks.PRINTED)
                && text.written()) {
            return verdict.as(SIGNATURE, "section:signature");
        }
        if (meaning == REPRESENTATIVE_RELATIONSHIP
                && party == Party.OTHER
                && (text.says(EMERGENCY) || FieldWords.hasAny(text.section().folded(), EMERGENCY))) {
            return verdict.as(UNKNOWN, "context:other");
        }
        boolean office = meaning == FACILITY || meaning == PROVIDER_NAME && text.readsWord(EITHER);
        if (office && party == Party.RECIPIENT && said && text.written() && !Whose.fromFacility(text)) {
            return verdict.as(RECIPIENT_NAME, "context:recipient");
        }
        boolean acts = party == Party.REQUESTER
                && (related
                        || text.says(BareWords.REPRESENTATIVES)
                        || FieldWords.hasAny(text.section().folded(), BareWords.REPRESENTATIVES));
        boolean lives = PartyMeanings.of(meaning, Party.REPRESENTATIVE) == REPRESENTATIVE_ADDRESS;
        if (meaning == DELIVERY_EMAIL && Whose.own(text).isPresent() && party == Party.RECIPIENT) {
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
