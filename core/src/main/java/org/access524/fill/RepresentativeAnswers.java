package org.access524.fill;

import org.access524.form.FieldMeaning;
import org.access524.form.FormField;
import org.access524.person.Representative;

/** Fields about a personal representative (45 CFR 164.502(g)). */
final class RepresentativeAnswers {
    private RepresentativeAnswers() {}

    static Answer answer(FormField field, FieldMeaning meaning, Asker asker) {
        if (asker.representative().isEmpty()) {
            return Answer.leave(FillReason.NO_REPRESENTATIVE);
        }
        Representative representative = asker.representative().get();
        FillReason profile = FillReason.FROM_PROFILE;
        return switch (meaning) {
            case REPRESENTATIVE_NAME -> PersonAnswers.name(field, representative.name(), meaning, profile);
            case REPRESENTATIVE_FIRST_NAME ->
                PersonAnswers.text(field, representative.name().first(), meaning, profile);
            case REPRESENTATIVE_LAST_NAME ->
                PersonAnswers.text(field, representative.name().last(), meaning, profile);
            case REPRESENTATIVE_EMAIL -> PersonAnswers.text(field, representative.email(), meaning, profile);
            case REPRESENTATIVE_PHONE -> PersonAnswers.phone(field, representative.phone(), meaning, profile);
            case REPRESENTATIVE_ADDRESS -> PersonAnswers.addressPart(field, representative.address(), meaning, profile);
            case REPRESENTATIVE_RELATIONSHIP ->
                PersonAnswers.text(field, RelationshipWords.text(representative.relationship()), meaning, profile);
            case REPRESENTATIVE_AUTHORITY ->
                field.options().isEmpty()
                        ? PersonAnswers.text(field, representative.authority(), meaning, profile)
                        : Options.answer(RelationshipWords.option(field, representative), profile);
            default -> Answer.leave(FillReason.NOT_UNDERSTOOD);
        };
    }
}
