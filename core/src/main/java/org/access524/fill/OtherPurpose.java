package org.access524.fill;

import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;

/** "☐ Other: ____" at the end of a list of purposes: it is for whom none of the others suits. */
final class OtherPurpose {
    private static final List<String> OTHER = FieldWords.phrases("other | otro | otra");
    private static final int LONGEST = 5;

    private OtherPurpose() {}

    /** Whether the box has a line of its own to write the purpose on. */
    static boolean offered(ClassifiedField box, List<ClassifiedField> all) {
        int next = all.indexOf(box) + 1;
        return box.meaning() == FieldMeaning.PURPOSE
                && begins(box.field())
                && next < all.size()
                && all.get(next).meaning() == FieldMeaning.PURPOSE_TEXT
                && begins(all.get(next).field());
    }

    /** Whether the line stands behind such a box, and the box is ticked. */
    static boolean chosen(ClassifiedField line, List<ClassifiedField> all, Asker asker) {
        int before = all.indexOf(line) - 1;
        return before >= 0
                && all.get(before).field().type() == FieldType.CHECKBOX
                && line.meaning() == FieldMeaning.PURPOSE_TEXT
                && offered(all.get(before), all)
                && BoxAnswers.answer(all.get(before), all, asker) instanceof Answer.Fill;
    }

    private static boolean begins(FormField field) {
        String label = FieldWords.fold(field.label());
        return FieldWords.count(label) <= LONGEST && FieldWords.hasAny(label, OTHER) && !SelfWords.in(field.label());
    }
}
