package org.access524.fill;

import java.util.List;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldWords;
import org.access524.form.FormField;
import org.access524.person.Representative;

/** Fields about a personal representative (45 CFR 164.502(g)). */
final class RepresentativeAnswers {
    private static final List<String> NAME_TOO = FieldWords.phrases(
            "name and relationship | name relationship | name and relation | name and title | nombre y parentesco | nombre y relacion");

    private RepresentativeAnswers() {}

    static Answer answer(FormField field, FieldMeaning meaning, Asker asker) {
        if (asker.representative().isEmpty()) {
            return Answer.leave(FillReason.NO_REPRESENTATIVE);
        }
        Representative representative = asker.representative().get();
        FillReason profile = FillReason.FROM_PROFILE;
        return switch (meaning) {
            case REPRESENTATIVE_NAME ->
                PersonAnswers.nameOrBoth(field, representative.name(), representative.address(), meaning, profile);
            case REPRESENTATIVE_FIRST_NAME ->
                PersonAnswers.text(field, representative.name().first(), meaning, profile);
            case REPRESENTATIVE_LAST_NAME ->
                PersonAnswers.text(field, representative.name().last(), meaning, profile);
            case REPRESENTATIVE_EMAIL -> PersonAnswers.text(field, representative.email(), meaning, profile);
            case REPRESENTATIVE_PHONE -> PersonAnswers.phone(field, representative.phone(), meaning, profile);
            case REPRESENTATIVE_RELATIONSHIP ->
                PersonAnswers.text(field, relationship(field, representative), meaning, profile);
            case REPRESENTATIVE_AUTHORITY ->
                field.options().isEmpty()
                        ? PersonAnswers.text(field, representative.authority(), meaning, profile)
                        : Options.answer(RelationshipWords.option(field, representative), profile);
            default -> Answer.leave(FillReason.NOT_UNDERSTOOD);
        };
    }

    /** "Printed name and relationship" in one line. */
    private static String relationship(FormField field, Representative representative) {
        String words = RelationshipWords.text(representative.relationship());
        return FieldWords.hasAny(FieldWords.fold(field.label()), NAME_TOO)
                ? representative.name().full() + ", " + words
                : words;
    }
}
