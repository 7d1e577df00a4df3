package org.access524.fill;

import java.util.List;
import java.util.Optional;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;
import org.access524.form.SensitiveWords;
import org.access524.request.RequestScope.Kind;

/** Lists and radio groups: which option to choose. */
final class ChoiceAnswers {
    private static final List<String> YES =
            List.of("yes", "si", "y", "send", "want", "i want", "include", "enviar", "incluir");
    private static final List<String> NO = List.of("no", "n");
    private static final List<String> REPRESENTATIVE = FieldWords.phrases(
            "personal representative | authorized representative"
                    + " | legal representative | representative | legal authority | authorized person | someone else | somebody else | i represent | legally represent | care for | look after | takes care of | cuido | on behalf | acting for | acting on | actuo por | en nombre de | another person | representante | otra persona");

    private static final List<String> ACTING =
            FieldWords.phrases("requester | requestor | person requesting | person making this request | solicitante"
                    + " | representative | representante");
    private static final List<String> OTHERS =
            FieldWords.phrases("third party | another | other | someone else | tercero | otro | otra");

    private ChoiceAnswers() {}

    static Answer answer(FormField field, FieldMeaning meaning, Asker asker) {
        return switch (meaning) {
            case REQUESTER_IS_PATIENT -> requester(field, asker);
            case RECIPIENT_CHOICE -> recipient(field, asker);
            case REPRESENTATIVE_RELATIONSHIP -> relationship(field, asker);
            case PURPOSE -> purpose(field);
            case FORMAT, DELIVERY_METHOD -> copy(field, meaning, asker);
            case RECORD_TYPE ->
                field.type() == FieldType.SELECT_MULTIPLE
                        ? SeveralRecords.answer(field, asker.scope())
                        : record(field, asker);
            case IMAGING_TYPE -> imaging(field, asker);
            case ALL_DATES -> DateAnswers.all(field, asker.scope());
            default -> Answer.leave(FillReason.YOURS_TO_CHOOSE);
        };
    }

    /** "Are you the patient?" is answered by yes; a question that speaks of others by yes or no is left alone. */
    private static Answer requester(FormField field, Asker asker) {
        boolean represented = asker.representative().isPresent();
        if (!represented) {
            Optional<FieldOption> self = selfOption(field);
            if (self.isPresent()) {
                return Options.answer(self, FillReason.YOU_ASK_FOR_YOURSELF);
            }
        } else {
            Optional<FieldOption> named =
                    RelationshipWords.option(field, asker.representative().get());
            Optional<FieldOption> other =
                    named.isPresent() ? named : Options.containing(field, REPRESENTATIVE, List.of());
            Optional<FieldOption> any = other.isPresent() ? other : onlyOther(field);
            if (any.isPresent()) {
                return Options.answer(any, FillReason.YOU_ASK_AS_REPRESENTATIVE);
            }
        }
        String question = field.label() + " " + field.group();
        if (SelfWords.speaksOfOthers(question)) {
            return Answer.leave(FillReason.NO_FITTING_OPTION);
        }
        FillReason reason = represented ? FillReason.YOU_ASK_AS_REPRESENTATIVE : FillReason.YOU_ASK_FOR_YOURSELF;
        return Options.answer(Options.saying(field, represented ? NO : YES), reason);
    }

    /** "The patient" or one other: whoever is not the one is the other. */
    private static Optional<FieldOption> onlyOther(FormField field) {
        List<FieldOption> options = Options.real(field);
        if (options.size() != 2) {
            return Optional.empty();
        }
        boolean first = SelfWords.in(options.get(0).label());
        boolean second = SelfWords.in(options.get(1).label());
        return first == second ? Optional.empty() : Optional.of(options.get(first ? 1 : 0));
    }

    /** Whoever asks; where a form tells patient and requester apart, one who acts is the requester. */
    private static Answer recipient(FormField field, Asker asker) {
        for (FieldOption option : Options.real(field)) {
            if (actingAsked(option.label(), asker)) {
                return Options.answer(Optional.of(option), FillReason.COPY_FOR_YOU);
            }
        }
        return Options.answer(selfOption(field), FillReason.COPY_FOR_YOU);
    }

    /** Whether the label names the one who asks and acts for the patient, beside the patient. */
    static boolean actingAsked(String label, Asker asker) {
        String words = FieldWords.fold(label);
        return asker.representative().isPresent()
                && !FieldWords.hasAny(words, OTHERS)
                && (FieldWords.hasAny(words, ACTING)
                        || RelationshipWords.fits(
                                label, asker.representative().get().relationship()));
    }

    static boolean offersSelf(FormField field) {
        return selfOption(field).isPresent();
    }

    private static Optional<FieldOption> selfOption(FormField field) {
        for (FieldOption option : Options.real(field)) {
            if (SelfWords.in(option.label())) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    private static Answer relationship(FormField field, Asker asker) {
        if (asker.representative().isPresent()) {
            return Options.answer(
                    RelationshipWords.option(field, asker.representative().get()), FillReason.FROM_PROFILE);
        }
        Optional<FieldOption> self = selfOption(field);
        return self.isPresent()
                ? Options.answer(self, FillReason.YOU_ASK_FOR_YOURSELF)
                : Answer.leave(FillReason.NO_REPRESENTATIVE);
    }

    private static Answer purpose(FormField field) {
        Optional<FieldOption> best = Optional.empty();
        int lowest = Integer.MAX_VALUE;
        for (FieldOption option : Options.real(field)) {
            Optional<Integer> rank = PurposeWords.rank(option.label());
            if (rank.isPresent() && rank.get() < lowest) {
                best = Optional.of(option);
                lowest = rank.get();
            }
        }
        return Options.answer(best, FillReason.AT_YOUR_REQUEST);
    }

    private static Answer copy(FormField field, FieldMeaning meaning, Asker asker) {
        Optional<FieldOption> best = Optional.empty();
        int lowest = Integer.MAX_VALUE;
        for (FieldOption option : Options.real(field)) {
            Optional<Integer> rank = CopyWishes.rank(option.label(), meaning, asker);
            if (rank.isPresent() && rank.get() < lowest) {
                best = Optional.of(option);
                lowest = rank.get();
            }
        }
        return Options.answer(best, FillReason.YOUR_PREFERENCE);
    }

    /** Which kind of images only the person knows, unless all are offered, or the request names the kind. */
    private static Answer imaging(FormField field, Asker asker) {
        Optional<FieldOption> yes = Options.exactly(field, YES);
        if (yes.isPresent()) {
            return asker.scope().withImages()
                    ? Options.answer(yes, FillReason.PART_OF_REQUEST)
                    : Answer.leave(FillReason.NOT_PART_OF_REQUEST);
        }
        for (FieldOption option : Options.real(field)) {
            boolean named = !asker.scope().details().isEmpty()
                    && FieldWords.has(
                            FieldWords.fold(asker.scope().details()),
                            FieldWords.fold(option.label()).trim());
            boolean all = asker.scope().details().isEmpty()
                    && asker.scope().withImages()
                    && RecordWishes.all(option.label()).isPresent();
            if (named || all) {
                return Answer.fill(option.value(), option.label(), FillReason.PART_OF_REQUEST);
            }
        }
        return Answer.leave(FillReason.YOURS_TO_CHOOSE);
    }

    private static Answer record(FormField field, Asker asker) {
        Optional<FieldOption> yes = Options.exactly(field, YES);
        if (yes.isPresent()) {
            return RecordWishes.wanted(field.label(), asker.scope())
                    ? Options.answer(yes, FillReason.PART_OF_REQUEST)
                    : Answer.leave(FillReason.NOT_PART_OF_REQUEST);
        }
        if (asker.scope().kind() == Kind.IMAGES_WITH_REPORTS) {
            List<String> images = List.of("images and reports", "images", "imaging", "imagenes", "films");
            return Options.answer(Options.containing(field, images, List.of("excluding")), FillReason.PART_OF_REQUEST);
        }
        Optional<FieldOption> best = Optional.empty();
        int lowest = Integer.MAX_VALUE;
        for (FieldOption option : Options.real(field)) {
            Optional<Integer> rank = RecordWishes.all(option.label());
            if (rank.isPresent() && rank.get() < lowest && !SensitiveWords.in(FieldWords.fold(option.label()))) {
                best = Optional.of(option);
                lowest = rank.get();
            }
        }
        return best.isEmpty() && field.type() == FieldType.SELECT_MULTIPLE
                ? several(field, asker)
                : Options.answer(best, FillReason.WHOLE_RECORD);
    }

    /** All that belongs to the request, where a list takes several and none stands for all. */
    private static Answer several(FormField field, Asker asker) {
        String values = "";
        String labels = "";
        for (FieldOption option : Options.real(field)) {
            if (RecordWishes.wanted(option.label(), asker.scope())) {
                values += values.isEmpty() ? option.value() : "\n" + option.value();
                labels += labels.isEmpty() ? option.label() : ", " + option.label();
            }
        }
        return values.isEmpty()
                ? Answer.leave(FillReason.NO_FITTING_OPTION)
                : Answer.fill(values, labels, FillReason.PART_OF_REQUEST);
    }
}
