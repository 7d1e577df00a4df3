package org.access524.form;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.Ballot.Verdict;

/**
 * Tells what each field of a form asks for.
 *
 * <p>First every field is voted on by its own words ({@link Voter}); then it is looked at in its place: which part of a
 * split answer it is, whose block it stands in, what its neighbours are. The words are data: {@link PersonCues},
 * {@link RequestCues}, {@link ChoiceCues}, {@link WithheldCues}.
 */
public final class FieldClassifier {
    private FieldClassifier() {}

    /**
     * Classifies all fields of one frame together, because a field's meaning depends on its neighbours.
     *
     * @param fields in any order; {@link FormField#order()} tells their place
     * @return one answer per field, in the order given
     */
    public static List<ClassifiedField> classify(List<FormField> fields) {
        List<FieldText> texts = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (FormField field : inPlace(fields)) {
            FieldText text = FieldText.of(
                    field, texts.isEmpty() ? "" : texts.get(texts.size() - 1).label());
            texts.add(text);
            verdicts.add(alone(text));
        }
        for (int i = 0; i < texts.size(); i++) {
            if (Traps.isLonely(texts, i)) {
                verdicts.set(i, trap(texts.get(i)));
            }
        }
        Headings.resolve(texts, verdicts);
        BareWords.resolve(texts, verdicts);
        Neighbours.phones(texts, verdicts);
        Blocks.resolve(texts, verdicts);
        Neighbours.resolve(texts, verdicts);
        List<ClassifiedField> classified = new ArrayList<>();
        for (FormField field : fields) {
            for (int i = 0; i < texts.size(); i++) {
                if (texts.get(i).field() == field) {
                    Verdict verdict = verdicts.get(i);
                    classified.add(
                            new ClassifiedField(field, verdict.meaning(), verdict.confidence(), verdict.signals()));
                }
            }
        }
        return classified;
    }

    static Verdict alone(FieldText text) {
        if (Traps.isTrap(text)) {
            return trap(text);
        }
        return Parts.refine(text, Answers.fit(text, Voter.vote(text)));
    }

    private static Verdict trap(FieldText text) {
        return new Verdict(
                FieldMeaning.HONEYPOT, 0.9, List.of("trap:" + text.field().name()));
    }

    private static List<FormField> inPlace(List<FormField> fields) {
        List<FormField> sorted = new ArrayList<>();
        for (FormField field : fields) {
            int at = sorted.size();
            while (at > 0 && sorted.get(at - 1).order() > field.order()) {
                at--;
            }
            sorted.add(at, field);
        }
        return sorted;
    }
}
