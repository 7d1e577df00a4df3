package org.access524.fill;

import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;

/** A line right behind a box, under the same words: "☐ Fax to ____". It is left with its box. */
final class BesideBox {

    /** A line of an answer stands near its question. */
    private static final int FAR = 5;

    private static final List<String> FAX = FieldWords.phrases("fax | by fax | via fax | por fax");
    private static final List<String> EMAIL = FieldWords.phrases(
            "email | by email | via email | secure email | encrypted email | correo electronico | por correo electronico");

    private BesideBox() {}

    /** Whether the box that has the same words stays empty, or asks for no more than a kind of record. */
    static boolean unticked(ClassifiedField line, List<ClassifiedField> all, Asker asker) {
        String words = FieldWords.fold(line.field().label());
        String more = FieldWords.fold(line.field().label() + " " + line.field().hint());
        if (FieldWords.isEmpty(words)
                || identifies(line.meaning())
                || line.field().type() == FieldType.CHECKBOX
                || !line.field().options().isEmpty()) {
            return false;
        }
        int at = all.indexOf(line);
        for (int k = Math.max(0, at - 3); k < all.size() && k < at + 3; k++) {
            ClassifiedField box = all.get(k);
            boolean same = box.field().type() == FieldType.CHECKBOX
                    && (FieldWords.fold(box.field().label()).equals(words)
                            || FieldWords.fold(box.field().label()).equals(more));
            if (same) {
                return line.meaning() == FieldMeaning.RECORD_DESCRIPTION
                        || !(BoxAnswers.answer(box, all, asker) instanceof Answer.Fill);
            }
        }
        if (at > 0 && sameWay(all.get(at - 1), line)) {
            return !(BoxAnswers.answer(all.get(at - 1), all, asker) instanceof Answer.Fill);
        }
        for (int k = Math.max(0, at - FAR); k < at; k++) {
            ClassifiedField choice = all.get(k);
            String option = choice.field().type() == FieldType.RADIO ? option(choice.field(), words) : "";
            if (!option.isEmpty()) {
                return !(ChoiceAnswers.answer(choice.field(), choice.meaning(), asker) instanceof Answer.Fill fill
                        && fill.value().equals(option));
            }
        }
        return false;
    }

    /** Who the patient is and how to reach her is no choice: a square before it is an ornament. */
    private static boolean identifies(FieldMeaning meaning) {
        return meaning.name().startsWith("PATIENT_");
    }

    /** "☐ Fax   Fax number: ____" */
    private static boolean sameWay(ClassifiedField box, ClassifiedField line) {
        if (box.field().type() != FieldType.CHECKBOX || box.meaning() != FieldMeaning.DELIVERY_METHOD) {
            return false;
        }
        String way = FieldWords.fold(box.field().label());
        return line.meaning().name().endsWith("_FAX") && FieldWords.isAny(way, FAX)
                || line.meaning().name().endsWith("_EMAIL") && FieldWords.isAny(way, EMAIL);
    }

    private static String option(FormField choice, String words) {
        for (FieldOption option : choice.options()) {
            if (FieldWords.fold(option.label()).equals(words)) {
                return option.value();
            }
        }
        return "";
    }
}
