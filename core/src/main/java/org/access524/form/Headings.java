package org.access524.form;

import java.util.List;
import org.access524.form.Ballot.Verdict;

/** The title of a whole form is no question: "Behavioral Health Records Request" does not make each of its boxes one. */
final class Headings {
    private Headings() {}

    static void resolve(List<FieldText> texts, List<Verdict> verdicts) {
        for (int i = 0; i < texts.size(); i++) {
            FieldText text = texts.get(i);
            boolean only = text.box()
                    && verdicts.get(i).meaning() == FieldMeaning.SENSITIVE_CATEGORY
                    && onlyByHeading(verdicts.get(i));
            if (only && text.group().length() > 1 && isTitle(text.section().folded(), texts, verdicts)) {
                verdicts.set(i, FieldClassifier.alone(text.withoutSection()));
            }
        }
    }

    private static boolean onlyByHeading(Verdict verdict) {
        for (String signal : verdict.signals()) {
            if (!signal.startsWith("section:")) {
                return false;
            }
        }
        return true;
    }

    /** A heading that stands over the birth date as well. */
    private static boolean isTitle(String section, List<FieldText> texts, List<Verdict> verdicts) {
        for (int i = 0; i < texts.size(); i++) {
            boolean birth = verdicts.get(i).meaning().name().startsWith("PATIENT_BIRTH");
            if (birth && texts.get(i).section().folded().equals(section)) {
                return true;
            }
        }
        return false;
    }
}
