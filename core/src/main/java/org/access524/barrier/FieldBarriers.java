package org.access524.barrier;

import static org.access524.barrier.BarrierStrength.FIRM;
import static org.access524.barrier.BarrierStrength.QUESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldOption;
import org.access524.form.FormField;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** What a form demands by its fields, whatever its text says. */
final class FieldBarriers {
    private static final Phrases OPTIONAL = Phrases.list("optional; if available; if known; opcional; si lo sabe");
    private static final Phrases OWN_PURPOSE =
            Phrases.list("personal*; own use; patient request; my request; individual; self; solicitud del paciente");

    private FieldBarriers() {}

    static List<FoundBarrier> in(List<ClassifiedField> fields) {
        List<FoundBarrier> found = new ArrayList<>();
        for (ClassifiedField field : fields) {
            if (field.field().visible() && !words(field.field()).isEmpty()) {
                of(field).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<FoundBarrier> of(ClassifiedField classified) {
        FormField field = classified.field();
        boolean required = field.required();
        if (OPTIONAL.in(FoldedText.of(words(field) + ' ' + field.hint()))) {
            return Optional.empty();
        }
        return switch (classified.meaning()) {
            case SSN -> barrier(BarrierKind.SSN_DEMANDED, required ? FIRM : QUESTION, field);
            case SSN_LAST4 -> required ? barrier(BarrierKind.SSN_DEMANDED, QUESTION, field) : Optional.empty();
            case PURPOSE, PURPOSE_TEXT ->
                required
                        ? barrier(BarrierKind.PURPOSE_DEMANDED, offersOwnPurpose(field) ? QUESTION : FIRM, field)
                        : Optional.empty();
            case EXPIRATION -> required ? barrier(BarrierKind.EXPIRY_DEMANDED, FIRM, field) : Optional.empty();
            case WITNESS -> barrier(BarrierKind.WITNESS, required ? FIRM : QUESTION, field);
            default -> Optional.empty();
        };
    }

    private static boolean offersOwnPurpose(FormField field) {
        for (FieldOption option : field.options()) {
            if (OWN_PURPOSE.in(FoldedText.of(option.label()))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<FoundBarrier> barrier(BarrierKind kind, BarrierStrength strength, FormField field) {
        return Optional.of(new FoundBarrier(kind, strength, Quote.of(words(field), "")));
    }

    private static String words(FormField field) {
        return field.label().isBlank() ? field.before().trim() : field.label().trim();
    }
}
