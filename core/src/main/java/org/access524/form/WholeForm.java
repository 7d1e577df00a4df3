package org.access524.form;

import static org.access524.form.FieldMeaning.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.access524.form.Ballot.Verdict;

/**
 * What a form as a whole tells of those it asks about.
 *
 * @param titles headings that name no block
 * @param namesPatient whether the patient's name is asked for beside that of whoever fills it in
 * @param forAnother whether the patient is named as somebody else than whoever fills it in
 * @param related whether it is asked what entitles whoever fills it in
 */
record WholeForm(Set<String> titles, boolean namesPatient, boolean forAnother, boolean related) {
    private static final List<String> WHOLE_FORM =
            FieldWords.phrases("authorization | authorisation | autorizacion | request form | solicitud de | hipaa");
    private static final int SECTION = 8;
    /** "Personal representative" is the heading of a block, even of one that asks for a birth date. */
    private static final int SHORT_HEADING = 4;

    static WholeForm of(List<FieldText> texts, List<Verdict> verdicts) {
        Set<String> titles = titles(texts, verdicts);
        return new WholeForm(
                titles,
                namesPatient(texts, verdicts, titles),
                forAnother(texts, verdicts),
                has(verdicts, REPRESENTATIVE_RELATIONSHIP) || has(verdicts, REPRESENTATIVE_AUTHORITY));
    }

    boolean isTitle(FieldText text) {
        return titles.contains(text.section().folded());
    }

    private static boolean has(List<Verdict> verdicts, FieldMeaning meaning) {
        for (Verdict verdict : verdicts) {
            if (verdict.meaning() == meaning) {
                return true;
            }
        }
        return false;
    }

    /** Whether the form asks for the patient's name beside that of whoever fills it in. */
    private static boolean namesPatient(List<FieldText> texts, List<Verdict> verdicts, Set<String> titles) {
        for (int i = 0; i < texts.size(); i++) {
            FieldMeaning meaning = verdicts.get(i).meaning();
            boolean name = meaning == PATIENT_FULL_NAME || meaning == PATIENT_LAST_NAME;
            Optional<Party> own = Whose.own(texts.get(i));
            boolean title = titles.contains(texts.get(i).section().folded());
            Optional<Party> said = own.isPresent() ? own : Whose.around(texts.get(i), title);
            if (name && (said.isEmpty() || said.get() == Party.PATIENT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean forAnother(List<FieldText> texts, List<Verdict> verdicts) {
        boolean named = false;
        boolean acted = false;
        boolean bare = false;
        boolean addressed = false;
        for (int i = 0; i < texts.size(); i++) {
            FieldText text = texts.get(i);
            FieldMeaning meaning = verdicts.get(i).meaning();
            boolean name =
                    meaning == PATIENT_FULL_NAME || meaning == PATIENT_LAST_NAME || meaning == PATIENT_FIRST_NAME;
            boolean patient = Whose.namesPatient(text);
            boolean yours = Party.speaksTo(text.read());
            boolean heading = FieldWords.count(text.section().folded()) <= SECTION
                    && Party.namesPatient(text.section().folded());
            boolean of = name && verdicts.get(i).signals().contains("before:of");
            bare |= name && !yours && Whose.own(text).isEmpty();
            Party said = Whose.own(text).orElse(Party.PATIENT);
            addressed |= name && bare && (yours || said == Party.REQUESTER || said == Party.REPRESENTATIVE);
            named |= name && (patient || of || heading && !yours);
            acted |= name && yours && !patient
                    || meaning == REPRESENTATIVE_RELATIONSHIP
                    || meaning == REPRESENTATIVE_AUTHORITY
                    || meaning == REQUESTER_IS_PATIENT
                    || name && Whose.own(text).orElse(Party.PATIENT) == Party.REPRESENTATIVE;
        }
        return (named || addressed) && acted;
    }

    /** Headings that stand over the patient's own birth date or number as well are the title of the whole form. */
    private static Set<String> titles(List<FieldText> texts, List<Verdict> verdicts) {
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            FieldMeaning meaning = verdicts.get(i).meaning();
            String section = texts.get(i).section().folded();
            boolean birth = meaning.name().startsWith("PATIENT_BIRTH");
            boolean identity = birth || meaning == PATIENT_MRN || meaning == SSN;
            Optional<Party> party = Party.over(section);
            boolean staff = party.isPresent() && (party.get() == Party.STAFF || party.get() == Party.OTHER);
            // Nobody asks when a recipient, or a hospital, was born.
            boolean other = FieldWords.count(section) > SHORT_HEADING
                    || birth && party.isPresent() && (party.get() == Party.RECIPIENT || party.get() == Party.FACILITY);
            if (identity && !staff && other || FieldWords.hasAny(section, WHOLE_FORM)) {
                titles.add(section);
            }
        }
        return titles;
    }
}
