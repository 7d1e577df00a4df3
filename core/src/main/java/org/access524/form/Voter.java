package org.access524.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.access524.form.Cue.Asks;
import org.access524.form.FieldText.Words;

/** Takes the votes for one field by its own words, its question and its type, without looking at its neighbours. */
final class Voter {
    /** Each further word of a phrase makes it more telling. */
    private static final double LONGER = 0.12;
    /** A text that is the phrase and nothing else. */
    private static final double EXACT = 1.25;
    /** A short word in a long text is said by the way. */
    private static final double BY_THE_WAY = 0.5;

    private static final int LONG_TEXT = 8;
    private static final double GROUP_OF_CHOICES = 1.1;
    /** Under "Information requested" there may be anything: the words at the box weigh more. */
    private static final double LOOSE_QUESTION = 0.65;

    private static final double SECTION_OF_BOXES = 0.6;
    private static final double OPTIONS_SHARE = 0.33;
    /** One way among several that would need a consent makes the question no consent. */
    private static final double CONSENT_SHARE = 0.5;

    private static final double READ_ALREADY = 0.5;

    private static final int LONG_LABEL = 6;
    private static final List<String> PHONES =
            FieldWords.phrases("phone | telephone | cell | mobile | telefono | celular");
    private static final List<String> NUMBERS = FieldWords.phrases("ssn | social | security | seguro | ss");
    private static final List<String> DAYS = FieldWords.phrases("date | start date | mm dd yyyy | fecha | yyyy");
    private static final List<String> CONTACTS = FieldWords.phrases(
            "fax | fax number | email | email address | phone | phone number | telephone | telephone number | correo | correo electronico | telefono");

    private static final List<String> LAST_FOUR = FieldWords.phrases("last 4 | last four | ultimos 4 | ultimos cuatro");
    private static final List<String> UNENCRYPTED =
            FieldWords.phrases("unencrypted email | email is not secure | email is not encrypted | correo sin cifrar");
    private static final List<String> NAME_PARTS = FieldWords.phrases("last | first | middle | family | surname");
    private static final List<String> EXPIRING =
            FieldWords.phrases("expire | expires | expiration | valid until | vence | expira | vencimiento");
    private static final int NAME_AND_ADDRESS = Kinds.NAME | Kinds.ADDRESS;

    private static final List<String> PRINTED =
            FieldWords.phrases("printed name | print name | nombre en letra de molde | nombre en letra de imprenta");

    /** Whose files are kept by an office of the government. */
    private static final List<String> VETERANS = FieldWords.phrases("veteran | va file | social security number");

    /** "Receive an e-mail copy of this form": of what is sent, and not of the record. */
    private static final List<String> OF_FORM = FieldWords.phrases(
            "copy of this form | copy of this request | copy of my request | copy of my answers | copy of my responses | copy of the form | copia de este formulario | copia de esta solicitud");

    /** "Legal authority", and when the authorization ends, among what stands around a signature. */
    private static final List<String> AUTHORITY = FieldWords.phrases(
            "legal authority | authority to act | description of authority | expires | expiration | autoridad legal");

    private Voter() {}

    static Ballot.Verdict vote(FieldText text) {
        Ballot ballot = new Ballot();
        AutocompleteTokens.vote(text.field(), ballot);
        TypeVotes.vote(text, ballot);
        for (Words words : text.own()) {
            Asks asks = text.box() ? Asks.OPTION : Asks.WRITTEN;
            double factor = words.alone() ? 1 : words.source().factor();
            count(ballot, words, asks, factor, text);
        }
        for (Words words : text.question()) {
            double factor = text.written() ? words.source().factor() : GROUP_OF_CHOICES;
            count(ballot, words, text.written() || text.list() ? Asks.WRITTEN : Asks.QUESTION, factor, text);
        }
        if (text.box()) {
            count(ballot, text.section(), Asks.QUESTION, SECTION_OF_BOXES, text);
        }
        if (text.row()) {
            for (Words words : text.own()) {
                count(ballot, words, Asks.OPTION, words.source().factor(), text);
            }
        }
        if (text.choice()) {
            countOptions(ballot, text);
        }
        return ballot.verdict();
    }

    /** What a person reads is worth more than placeholders and names, which are often left over from another form. */
    private static double trust(Ballot ballot, Words words) {
        double read = Math.max(ballot.most(Source.LABEL), ballot.most(Source.BEFORE));
        if (words.source() == Source.HINT) {
            return read >= Ballot.ENOUGH ? READ_ALREADY : 1;
        }
        return words.source().identifier() && Math.max(read, ballot.most(Source.HINT)) >= Ballot.ENOUGH
                ? READ_ALREADY
                : 1;
    }

    private static void count(Ballot ballot, Words words, Asks asks, double factor, FieldText text) {
        int length = FieldWords.count(words.folded());
        // A heading says nothing about a field that speaks for itself, unless the person must answer it herself.
        boolean heading = words.source() == Source.GROUP && text.written() && text.speaksForItself();
        for (CueIndex.Hit hit : CueIndex.ALL.find(words.folded())) {
            FieldMeaning meaning = hit.cue().meaning();
            boolean beside = heading && (!meaning.withheld() || meaning == FieldMeaning.SIGNATURE && text.asksDate());
            if (elsewhere(meaning, hit, words, asks, text)) {
                continue;
            }
            if (beside || !Cue.counts(hit.cue().asks(), asks) || weakIdentifier(hit, words)) {
                continue;
            }
            double trust = meaning.withheld() && meaning != FieldMeaning.INITIALS ? 1 : trust(ballot, words);
            double points = hit.cue().weight() * factor * trust * (1 + LONGER * (hit.words() - 1));
            if (asks == Asks.QUESTION && meaning == FieldMeaning.RECORD_TYPE) {
                points *= LOOSE_QUESTION;
            }
            if (hit.exact() && (asks != Asks.QUESTION)) {
                points *= EXACT;
            } else if (length > LONG_TEXT * hit.words() && !speaksAtLength(meaning)) {
                points *= BY_THE_WAY;
            }
            ballot.vote(meaning, words.source(), hit.phrase(), points);
        }
        if (!words.source().identifier() && !heading) {
            double trust = trust(ballot, words);
            Combinations.vote(
                    ballot,
                    words,
                    asks,
                    trust * (asks == Asks.QUESTION && !text.choice() ? factor * LOOSE_QUESTION : factor));
        }
    }

    /** Words that are there, and speak of something else than this field. */
    private static boolean elsewhere(FieldMeaning meaning, CueIndex.Hit hit, Words words, Asks asks, FieldText text) {
        boolean over = words.source() == Source.GROUP || words.source() == Source.SECTION;
        return switch (meaning) {
            // "Leave blank if you want none of these", over boxes
            case HONEYPOT -> asks == Asks.QUESTION && FieldWords.count(words.folded()) > LONG_TEXT;
            // "If you sign for the patient: daytime phone"
            case SIGNATURE ->
                over && text.written() && (text.asksContact() || text.readsWord(PRINTED) || text.readsWord(AUTHORITY))
                        || over && text.box() && FieldWords.count(text.label()) > LONG_LABEL;
            // "Phone: area, first 3, last 4"
            // "Last name" called "last_4", the fourth question of the form
            case SSN_LAST4 ->
                (text.says(PHONES) || words.source().identifier() && asksName(text)) && !text.says(NUMBERS);
            // "I understand that unencrypted e-mail is not secure"
            case CONSENT -> text.box() && !over && FieldWords.hasAny(text.label(), UNENCRYPTED);
            case SSN -> FieldWords.hasAny(text.label(), LAST_FOUR);
            // "Expires on", with "if blank, one year from the date signed" below
            case SIGNED_DATE -> words.source() == Source.HINT && FieldWords.hasAny(text.label(), EXPIRING);
            // "The name, address and fax of the recipient" in one box
            case PATIENT_FAX, RECIPIENT_FAX -> (Kinds.of(text.label()) & NAME_AND_ADDRESS) == NAME_AND_ADDRESS;
            // "Facility fax"
            case RECIPIENT_NAME -> text.readsAtEnd(CONTACTS) && (Kinds.of(text.read()) & Kinds.NAME) == 0;
            case FACILITY, PROVIDER_NAME ->
                text.labelEnds(CONTACTS)
                        || text.label().startsWith(" address on file ")
                        || text.readsAtEnd(CONTACTS) && (Kinds.of(text.read()) & Kinds.NAME) == 0
                        || meaning == FieldMeaning.FACILITY
                                && hit.phrase().equals("records from")
                                && text.readsWord(DAYS);
            // "Patient who died" over her last address
            case UNKNOWN -> over && text.written() && text.label().length() > 1;
            case PATIENT_MRN -> hit.phrase().equals("file number") && text.says(VETERANS);
            case DELIVERY_METHOD, FORMAT, REQUESTER_IS_PATIENT ->
                text.box() && FieldWords.hasAny(text.label(), OF_FORM)
                        || over && text.written() && text.label().length() > 1
                        // "I am requesting: images, reports"
                        || over && text.box() && meaning == FieldMeaning.REQUESTER_IS_PATIENT && namesRecords(text)
                        || words.source() == Source.SECTION && FieldWords.count(text.label()) > LONG_LABEL;
            default -> false;
        };
    }

    private static boolean asksName(FieldText text) {
        return (Kinds.of(text.label()) & Kinds.NAME) != 0 || FieldWords.isAny(text.label(), NAME_PARTS);
    }

    /** Whether the words of the box itself name a kind of record, and nobody. */
    private static boolean namesRecords(FieldText text) {
        boolean records = false;
        for (CueIndex.Hit hit : CueIndex.ALL.find(text.label())) {
            FieldMeaning meaning = hit.cue().meaning();
            boolean answers = Cue.counts(hit.cue().asks(), Asks.OPTION);
            if (answers && (meaning == FieldMeaning.REQUESTER_IS_PATIENT || meaning == FieldMeaning.RECIPIENT_CHOICE)) {
                return false;
            }
            records |= answers && (meaning == FieldMeaning.RECORD_TYPE || meaning == FieldMeaning.IMAGING_TYPE);
        }
        return records;
    }

    /** A bare "name" in an identifier tells nothing, unless the field has no other words. */
    private static boolean weakIdentifier(CueIndex.Hit hit, Words words) {
        return words.source().identifier()
                && !words.alone()
                && !hit.exact()
                && hit.cue().weight() <= 4;
    }

    /** Consents, signatures and traps are explained in whole sentences. */
    private static boolean speaksAtLength(FieldMeaning meaning) {
        return switch (meaning) {
            case CONSENT, SIGNATURE, HONEYPOT, FEE_CONSENT, UNENCRYPTED_EMAIL_CONSENT, SENSITIVE_CATEGORY -> true;
            default -> false;
        };
    }

    private static void countOptions(Ballot ballot, FieldText text) {
        Map<FieldMeaning, List<Double>> points = new LinkedHashMap<>();
        for (String option : text.options()) {
            Map<FieldMeaning, Double> best = new LinkedHashMap<>();
            for (CueIndex.Hit hit : CueIndex.ALL.find(option)) {
                if (Cue.counts(hit.cue().asks(), Asks.OPTION)) {
                    double weight = hit.cue().weight() * (hit.exact() ? EXACT : 1);
                    best.merge(hit.cue().meaning(), weight, Math::max);
                }
            }
            for (Map.Entry<FieldMeaning, Double> entry : best.entrySet()) {
                points.computeIfAbsent(entry.getKey(), m -> new ArrayList<>()).add(entry.getValue());
            }
        }
        int all = text.options().size();
        for (Map.Entry<FieldMeaning, List<Double>> entry : points.entrySet()) {
            double share = (double) entry.getValue().size() / all;
            boolean own = entry.getKey() == FieldMeaning.UNENCRYPTED_EMAIL_CONSENT
                    || entry.getKey() == FieldMeaning.CONSENT
                    || entry.getKey() == FieldMeaning.FEE_CONSENT;
            if (share >= (own ? CONSENT_SHARE : OPTIONS_SHARE)) {
                double sum = 0;
                for (double each : entry.getValue()) {
                    sum += each;
                }
                String what = entry.getValue().size() + " of " + all;
                ballot.vote(entry.getKey(), Source.OPTIONS, what, sum / all);
            }
        }
    }
}
