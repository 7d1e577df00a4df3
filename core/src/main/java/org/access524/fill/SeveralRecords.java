package org.access524.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.form.FieldOption;
import org.access524.form.FieldWords;
import org.access524.form.FormField;
import org.access524.form.SensitiveWords;
import org.access524.request.RequestScope;
import org.access524.request.RequestScope.Kind;

/** A list that takes several kinds of records at once: the same are chosen in it as would be ticked among boxes. */
final class SeveralRecords {
    /** Between the values of several options: no value of an option has it. */
    private static final String BETWEEN = "\n";

    private SeveralRecords() {}

    static Answer answer(FormField field, RequestScope scope) {
        Optional<FieldOption> whole = scope.kind() == Kind.IMAGES_WITH_REPORTS ? Optional.empty() : whole(field);
        List<String> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (FieldOption option : Options.real(field)) {
            boolean wanted = RecordWishes.wanted(option.label(), scope);
            boolean pictures = scope.withImages() && RecordWishes.images(option.label());
            if (whole.isEmpty() ? wanted : whole.get() == option || pictures && wanted) {
                values.add(option.value());
                labels.add(option.label());
            }
        }
        return values.isEmpty()
                ? Answer.leave(FillReason.NO_FITTING_OPTION)
                : Answer.fill(
                        String.join(BETWEEN, values),
                        String.join(", ", labels),
                        whole.isEmpty() ? FillReason.PART_OF_REQUEST : FillReason.WHOLE_RECORD);
    }

    private static Optional<FieldOption> whole(FormField field) {
        Optional<FieldOption> best = Optional.empty();
        int lowest = Integer.MAX_VALUE;
        for (FieldOption option : Options.real(field)) {
            Optional<Integer> rank = SensitiveWords.in(FieldWords.fold(option.label()))
                    ? Optional.empty()
                    : RecordWishes.whole(option.label());
            if (rank.isPresent() && rank.get() < lowest) {
                best = Optional.of(option);
                lowest = rank.get();
            }
        }
        return best;
    }
}
