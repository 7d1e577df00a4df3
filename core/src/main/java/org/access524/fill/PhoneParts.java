package org.access524.fill;

import java.util.List;
import java.util.Optional;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldWords;

/** A telephone number asked for in three fields that all mean the whole: area, exchange and line. */
final class PhoneParts {
    private static final int[] LENGTHS = {3, 3, 4};

    /** The seven digits after the area code. */
    private static final int REST = 3;

    private static final List<String> AREA = FieldWords.phrases("area | area code | codigo de area");
    private static final List<String> PREFIX = FieldWords.phrases("prefix | exchange | first 3 | next 3 | middle 3");
    private static final List<String> LINE = FieldWords.phrases("line | line number | last 4 | last four");

    private PhoneParts() {}

    /** Which part the field takes, from 0; empty if it takes a whole number. */
    static Optional<Integer> of(ClassifiedField classified, List<ClassifiedField> all) {
        int at = all.indexOf(classified);
        for (int part = 0; part < LENGTHS.length; part++) {
            if (isRun(at - part, classified.meaning(), all)) {
                return Optional.of(part);
            }
        }
        boolean afterArea = at > 0
                && all.get(at - 1).meaning() == classified.meaning()
                && (FieldWords.isAny(FieldWords.fold(all.get(at - 1).field().label()), AREA)
                        || FieldWords.isAny(
                                FieldWords.fold(all.get(at - 1).field().hint()), AREA));
        Optional<Integer> named = byWords(classified);
        return named.isEmpty() && afterArea ? Optional.of(REST) : named;
    }

    /** "Area", "prefix", "number" of the number of somebody else than the patient. */
    private static Optional<Integer> byWords(ClassifiedField classified) {
        if (classified.meaning() == FieldMeaning.PATIENT_PHONE) {
            return Optional.empty();
        }
        String label = FieldWords.fold(classified.field().label());
        String hint = FieldWords.fold(classified.field().hint());
        int length = classified.field().maxLength();
        if (FieldWords.isAny(label, AREA) || FieldWords.isAny(hint, AREA)) {
            return Optional.of(0);
        }
        if (FieldWords.isAny(label, PREFIX)) {
            return Optional.of(1);
        }
        return FieldWords.isAny(label, LINE) || length == 4 ? Optional.of(2) : Optional.empty();
    }

    /** The part of a number of ten digits; nothing of any other. */
    static Answer answer(int part, String phone, FillReason reason) {
        String digits = PhoneShape.tenDigits(phone);
        if (part == REST && digits.length() == 10) {
            return Answer.fill(digits.substring(3, 6) + "-" + digits.substring(6), reason);
        }
        return digits.length() == 10
                ? Answer.fill(digits.substring(part * 3, part == 2 ? 10 : part * 3 + 3), reason)
                : Answer.leave(FillReason.PROFILE_LACKS, PersonAnswers.meaningKey(FieldMeaning.PATIENT_PHONE));
    }

    private static boolean isRun(int start, FieldMeaning meaning, List<ClassifiedField> all) {
        if (start < 0 || start + LENGTHS.length > all.size()) {
            return false;
        }
        for (int i = 0; i < LENGTHS.length; i++) {
            ClassifiedField each = all.get(start + i);
            boolean fits = each.meaning() == meaning
                    && each.field().frame() == all.get(start).field().frame()
                    && each.field().maxLength() == LENGTHS[i];
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
