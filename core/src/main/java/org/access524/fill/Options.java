package org.access524.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.form.FieldOption;
import org.access524.form.FieldWords;
import org.access524.form.FormField;
import org.access524.form.SensitiveWords;

/** Finds an answer among those that a choice offers. */
final class Options {
    private static final List<String> PLACEHOLDERS =
            FieldWords.phrases("select | choose | please | seleccione | elija | none selected");

    private Options() {}

    /** The option whose label or value is one of the wanted texts; earlier wishes win. */
    static Optional<FieldOption> exactly(FormField field, List<String> wishes) {
        for (String wish : wishes) {
            String folded = FieldWords.fold(wish);
            for (FieldOption option : real(field)) {
                boolean same = FieldWords.fold(option.label()).equals(folded)
                        || FieldWords.fold(option.value()).equals(folded);
                if (same) {
                    return Optional.of(option);
                }
            }
        }
        return Optional.empty();
    }

    /** The option that is one of the wanted words, or begins with it: "No, I act for the patient". */
    static Optional<FieldOption> saying(FormField field, List<String> wishes) {
        Optional<FieldOption> exact = exactly(field, wishes);
        for (FieldOption option : exact.isPresent() ? List.<FieldOption>of() : real(field)) {
            for (String wish : wishes) {
                if (option.label().contains(",")
                        && FieldWords.fold(option.label()).startsWith(" " + wish + " ")) {
                    return Optional.of(option);
                }
            }
        }
        return exact;
    }

    /** The option whose label contains one of the wanted phrases, and none of the others; earlier wishes win. */
    static Optional<FieldOption> containing(FormField field, List<String> wishes, List<String> unless) {
        for (String wish : wishes) {
            for (FieldOption option : real(field)) {
                String label = FieldWords.fold(option.label());
                if (FieldWords.has(label, wish) && !FieldWords.hasAny(label, unless) && !SensitiveWords.in(label)) {
                    return Optional.of(option);
                }
            }
        }
        return Optional.empty();
    }

    /** All options but placeholders such as "Choose…". */
    static List<FieldOption> real(FormField field) {
        List<FieldOption> real = new ArrayList<>();
        for (FieldOption option : field.options()) {
            if (!placeholder(option)) {
                real.add(option);
            }
        }
        return real;
    }

    static boolean placeholder(FieldOption option) {
        String label = FieldWords.fold(option.label());
        boolean asks = FieldWords.count(label) <= 5 && startsWithAny(label);
        return FieldWords.isEmpty(label) || asks;
    }

    static Answer answer(Optional<FieldOption> option, FillReason reason) {
        return option.isPresent()
                ? Answer.fill(option.get().value(), option.get().label(), reason)
                : Answer.leave(FillReason.NO_FITTING_OPTION);
    }

    private static boolean startsWithAny(String label) {
        for (String placeholder : PLACEHOLDERS) {
            if (label.startsWith(" " + placeholder + " ")) {
                return true;
            }
        }
        return false;
    }
}
