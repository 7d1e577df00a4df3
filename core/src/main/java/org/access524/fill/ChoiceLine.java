package org.access524.fill;

import java.util.List;
import java.util.Optional;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;

/**
 * A free line that belongs to a choice: "☐ Fax to ____", "Only these dates: ____" behind the answer of that name, or the
 * address under the heading "☐ Mail". It is filled only if that choice is what is taken.
 */
final class ChoiceLine {

    /** A line stands near its question; one that stands before it, next to it. */
    private static final int FAR = 5;

    private static final int NEAR = 3;

    private static final List<String> FAX = FieldWords.phrases("fax | by fax | via fax | por fax");
    private static final List<String> EMAIL = FieldWords.phrases(
            "email | by email | via email | secure email | encrypted email | correo electronico | por correo electronico");

    /** A box, or one option of a list or of radio buttons. */
    private record Choice(ClassifiedField question, Optional<FieldOption> option) {

        boolean taken(List<ClassifiedField> all, Asker asker) {
            FormField field = question.field();
            if (option.isEmpty()) {
                return field.value().equals("true") || BoxAnswers.answer(question, all, asker) instanceof Answer.Fill;
            }
            String chosen = option.get().value();
            return FillPlanner.filledIn(field)
                    ? field.value().equals(chosen)
                    : ChoiceAnswers.answer(field, question.meaning(), asker) instanceof Answer.Fill fill
                            && fill.value().equals(chosen);
        }

        /** Whether it says how the copy comes. */
        boolean sends() {
            return question.meaning() == FieldMeaning.DELIVERY_METHOD || question.meaning() == FieldMeaning.FORMAT;
        }
    }

    private ChoiceLine() {}

    /** Whether the line belongs to a choice that is not taken, or that says no more than what the line would. */
    static boolean idle(ClassifiedField line, List<ClassifiedField> all, Asker asker) {
        if (line.field().type() == FieldType.CHECKBOX || !line.field().options().isEmpty()) {
            return false;
        }
        Optional<Choice> choice = identifies(line.meaning()) ? Optional.empty() : beside(line, all);
        if (choice.isEmpty() && reaches(line.meaning())) {
            choice = over(line, all);
        }
        if (choice.isEmpty()) {
            return false;
        }
        boolean describes = line.meaning() == FieldMeaning.RECORD_DESCRIPTION
                && choice.get().option().isEmpty();
        return describes || !choice.get().taken(all, asker);
    }

    /** Who the patient is and how to reach her is no choice, whatever stands before it; that she is so known is one. */
    private static boolean identifies(FieldMeaning meaning) {
        return switch (meaning) {
            case PATIENT_FAX, PATIENT_FORMER_NAME, PATIENT_MRN -> false;
            default -> meaning.name().startsWith("PATIENT_");
        };
    }

    private static boolean reaches(FieldMeaning meaning) {
        return meaning.name().startsWith("PATIENT_") || meaning.name().startsWith("RECIPIENT_");
    }

    /** The choice that has the words of the line, or says the way for which the line has the number. */
    private static Optional<Choice> beside(ClassifiedField line, List<ClassifiedField> all) {
        String words = FieldWords.fold(line.field().label());
        String more = FieldWords.fold(line.field().label() + " " + line.field().hint());
        if (FieldWords.isEmpty(words)) {
            return Optional.empty();
        }
        int at = all.indexOf(line);
        for (int k = Math.max(0, at - NEAR); k < all.size() && k < at + NEAR; k++) {
            String box = all.get(k).field().type() == FieldType.CHECKBOX
                    ? FieldWords.fold(all.get(k).field().label())
                    : "";
            if (box.equals(words) || box.equals(more)) {
                return Optional.of(new Choice(all.get(k), Optional.empty()));
            }
        }
        if (at > 0 && sameWay(all.get(at - 1), line.meaning())) {
            return Optional.of(new Choice(all.get(at - 1), Optional.empty()));
        }
        for (int k = at - 1; k >= 0 && k >= at - FAR; k--) {
            Optional<Choice> choice = answer(all.get(k), words);
            if (choice.isPresent()) {
                return choice;
            }
        }
        return Optional.empty();
    }

    /** The choice that is the heading of the line: under "☐ Mail:" stands where to. */
    private static Optional<Choice> over(ClassifiedField line, List<ClassifiedField> all) {
        String section = FieldWords.fold(line.field().section());
        boolean heads = !FieldWords.isEmpty(section)
                && !FieldWords.fold(line.field().label()).equals(section);
        for (ClassifiedField each : heads ? all : List.<ClassifiedField>of()) {
            boolean box = each.field().type() == FieldType.CHECKBOX
                    && FieldWords.fold(each.field().label()).equals(section);
            Optional<Choice> choice = box ? Optional.of(new Choice(each, Optional.empty())) : answer(each, section);
            if (choice.isPresent() && choice.get().sends()) {
                return choice;
            }
        }
        return Optional.empty();
    }

    /** "☐ Fax   Fax number: ____" */
    private static boolean sameWay(ClassifiedField box, FieldMeaning line) {
        if (box.field().type() != FieldType.CHECKBOX || box.meaning() != FieldMeaning.DELIVERY_METHOD) {
            return false;
        }
        String way = FieldWords.fold(box.field().label());
        return line.name().endsWith("_FAX") && FieldWords.isAny(way, FAX)
                || line.name().endsWith("_EMAIL") && FieldWords.isAny(way, EMAIL);
    }

    private static Optional<Choice> answer(ClassifiedField question, String words) {
        for (FieldOption option : question.field().options()) {
            if (FieldWords.fold(option.label()).equals(words)) {
                return Optional.of(new Choice(question, Optional.of(option)));
            }
        }
        return Optional.empty();
    }
}
