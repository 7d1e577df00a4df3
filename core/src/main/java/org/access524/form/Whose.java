package org.access524.form;

import java.util.List;
import java.util.Optional;
import org.access524.form.FieldText.Words;

/** Whose a field is by the words at it, and by those over it. */
final class Whose {
    private static final List<String> DIED =
            FieldWords.phrases("died | deceased | late | passed away | fallecio | fallecido | fallecida | difunto");
    private static final List<String> KIN = FieldWords.phrases(
            "parent | mother | father | spouse | husband | wife | padre | madre | esposo | esposa | conyuge");
    private static final List<String> KIN_OR = FieldWords.phrases("or | your | my | guardian | o | su | relationship");
    private static final List<String> FROM = FieldWords.phrases(
            "from | de | releasing | disclosing | released by | disclosed by | provided by | divulgado por");
    private static final List<String> REACHES = FieldWords.phrases("phone | unit | state | zip | fax | tel | line");

    /** The whole heading of a block. */
    private static final List<String> ALONE_FROM = FieldWords.phrases("from | de");

    private static final List<String> ALONE_TO = FieldWords.phrases("to | a | para");

    private Whose() {}

    /** By the words at the field. */
    static Optional<Party> own(FieldText text) {
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

    /** "Parent's date of birth" on the form for a parent who has died. */
    private static boolean late(FieldText text) {
        return FieldWords.hasAny(text.section().folded(), DIED)
                && FieldWords.hasAny(text.label(), KIN)
                && !FieldWords.hasAny(text.label(), KIN_OR);
    }

    /** "toStreet", "to.email": called so where the patient has fields of the same name. */
    private static boolean to(String identifier) {
        int reaches = Kinds.ADDRESS | Kinds.CITY | Kinds.EMAIL;
        return (Kinds.of(identifier) & reaches) != 0 || FieldWords.hasAny(identifier, REACHES);
    }

    /** By the words over the field, of which a title of the whole form says nothing. */
    static Optional<Party> around(FieldText text, boolean title) {
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

    static boolean namesPatient(FieldText text) {
        return late(text) || Party.namesPatient(text.read()) || Party.namesPatient(text.group());
    }

    static boolean fromFacility(FieldText text) {
        return text.says(FROM) || FieldWords.hasAny(text.section().folded(), FROM);
    }

    /** "Your name", where the patient is named as somebody else. */
    static boolean speaksToRequester(FieldText text, boolean title) {
        String section = text.section().folded();
        boolean yours = Party.speaksTo(text.read());
        if (namesPatient(text) || !yours && Party.namesPatient(section)) {
            return false;
        }
        boolean permits = (Kinds.of(section) & Kinds.PERMISSION) != 0 || FieldWords.has(section, "authorize");
        return yours || Party.speaksTo(text.group()) || !title && !permits && Party.speaksTo(section);
    }
}
