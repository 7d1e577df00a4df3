package org.access524.fill;

import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;

/** Lines to be filled by those only who gave a certain answer before: "Only these dates" behind the answer of that name. */
final class AnswerLines {
    private static final int FAR = 3;

    private AnswerLines() {}

    /** Whether the line repeats an answer to a question just before it, and the question is answered otherwise. */
    static boolean idle(ClassifiedField line, List<ClassifiedField> all, Asker asker) {
        String label = FieldWords.fold(line.field().label());
        boolean asks = switch (line.meaning()) {
            case SERVICE_DATES, RECORD_DESCRIPTION, PURPOSE_TEXT, COMMENTS, RECIPIENT_NAME -> true;
            default -> false;
        };
        if (!asks || FieldWords.isEmpty(label)) {
            return false;
        }
        int at = all.indexOf(line);
        for (int k = at - 1; k >= 0 && k >= at - FAR; k--) {
            FormField question = all.get(k).field();
            for (FieldOption option : question.options()) {
                if (FieldWords.fold(option.label()).equals(label)) {
                    return !chosen(question, all.get(k).meaning(), option, asker);
                }
            }
        }
        return false;
    }

    private static boolean chosen(FormField question, FieldMeaning meaning, FieldOption option, Asker asker) {
        if (!question.value().isEmpty() && question.type() == FieldType.RADIO) {
            return question.value().equals(option.value());
        }
        return ChoiceAnswers.answer(question, meaning, asker) instanceof Answer.Fill fill
                && fill.value().equals(option.value());
    }
}
