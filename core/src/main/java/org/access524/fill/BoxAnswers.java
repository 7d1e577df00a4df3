package org.access524.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;
import org.access524.request.RequestScope.Kind;

/** Check boxes: which of a group to tick. All others stay as they are. */
final class BoxAnswers {
    private static final List<String> GENERIC =
            FieldWords.phrases("include | yes | select | check | choose | incluir | si");

    private static final List<String> NO = FieldWords.phrases("no");

    private BoxAnswers() {}

    /** What a person would call the box: its label, or the words beside it when the label says nothing. */
    static String words(FormField field) {
        String label = FieldWords.fold(field.label());
        if (!FieldWords.isEmpty(label) && !FieldWords.isAny(label, GENERIC)) {
            return field.label();
        }
        if (!field.before().isEmpty()) {
            return field.before();
        }
        return field.hint().isEmpty() ? field.group() : field.hint();
    }

    static Answer answer(ClassifiedField box, List<ClassifiedField> all, Asker asker) {
        FormField field = box.field();
        boolean way = box.meaning() == FieldMeaning.FORMAT || box.meaning() == FieldMeaning.DELIVERY_METHOD;
        if (isNo(field) || way && standsBesideNo(box, all)) {
            return Answer.leave(FillReason.YOURS_TO_CHOOSE);
        }
        if (Directions.out(box, all)) {
            return tick(field, FillReason.COPY_FOR_YOU);
        }
        return switch (box.meaning()) {
            case RECORD_TYPE -> record(box, all, asker);
            case IMAGING_TYPE ->
                RecordWishes.imageWanted(words(field), asker.scope())
                        ? tick(field, FillReason.PART_OF_REQUEST)
                        : Answer.leave(FillReason.NOT_PART_OF_REQUEST);
            case FORMAT, DELIVERY_METHOD -> best(box, all, asker, FillReason.YOUR_PREFERENCE);
            case PURPOSE -> best(box, all, asker, FillReason.AT_YOUR_REQUEST);
            case ALL_DATES -> DateAnswers.all(field, asker.scope());
            case RECIPIENT_CHOICE ->
                isAsker(box, all, asker)
                        ? tick(field, FillReason.COPY_FOR_YOU)
                        : Answer.leave(FillReason.NOT_FOR_SOMEBODY_ELSE);
            case REQUESTER_IS_PATIENT -> requester(field, asker);
            case REPRESENTATIVE_RELATIONSHIP -> relationship(field, asker);
            default -> Answer.leave(FillReason.YOURS_TO_CHOOSE);
        };
    }

    private static boolean isNo(FormField field) {
        return FieldWords.isAny(FieldWords.fold(field.label()), NO);
    }

    /** "Shall we mail it? ☐ Yes ☐ No": whichever of several ways is asked about, no wish of the person answers it. */
    private static boolean standsBesideNo(ClassifiedField box, List<ClassifiedField> all) {
        int at = all.indexOf(box);
        boolean yes = FieldWords.isAny(FieldWords.fold(box.field().label()), GENERIC);
        return yes
                && (at > 0 && isNo(all.get(at - 1).field())
                        || at + 1 < all.size() && isNo(all.get(at + 1).field()));
    }

    /** Whether the box names the one who asks; the patient only where it is not offered to send to whoever acts. */
    private static boolean isAsker(ClassifiedField box, List<ClassifiedField> all, Asker asker) {
        if (!SelfWords.in(words(box.field()))) {
            return ChoiceAnswers.actingAsked(words(box.field()), asker);
        }
        for (ClassifiedField each : group(box, all)) {
            if (each != box && ChoiceAnswers.actingAsked(words(each.field()), asker)) {
                return false;
            }
        }
        return true;
    }

    private static Answer record(ClassifiedField box, List<ClassifiedField> all, Asker asker) {
        String label = words(box.field());
        if (asker.scope().kind() != Kind.IMAGES_WITH_REPORTS) {
            Optional<ClassifiedField> whole = wholeRecord(all, box.field().frame());
            if (whole.isPresent()) {
                if (whole.get() == box) {
                    return tick(box.field(), FillReason.WHOLE_RECORD);
                }
                boolean pictures = asker.scope().withImages() && RecordWishes.images(label);
                return pictures && RecordWishes.wanted(label, asker.scope())
                        ? tick(box.field(), FillReason.PART_OF_REQUEST)
                        : Answer.leave(FillReason.COVERED_BY_WHOLE_RECORD);
            }
        }
        return RecordWishes.wanted(label, asker.scope())
                ? tick(box.field(), FillReason.PART_OF_REQUEST)
                : Answer.leave(FillReason.NOT_PART_OF_REQUEST);
    }

    private static Optional<ClassifiedField> wholeRecord(List<ClassifiedField> all, int frame) {
        Optional<ClassifiedField> best = Optional.empty();
        int lowest = Integer.MAX_VALUE;
        for (ClassifiedField each : all) {
            boolean candidate = each.meaning() == FieldMeaning.RECORD_TYPE
                    && each.field().type() == FieldType.CHECKBOX
                    && each.field().frame() == frame
                    && each.field().visible();
            Optional<Integer> rank = candidate ? RecordWishes.whole(words(each.field())) : Optional.empty();
            if (rank.isPresent() && rank.get() < lowest) {
                best = Optional.of(each);
                lowest = rank.get();
            }
        }
        return best;
    }

    /** Ticks the box that ranks first among those of its group, if the person has not ticked one. */
    private static Answer best(ClassifiedField box, List<ClassifiedField> all, Asker asker, FillReason reason) {
        Optional<ClassifiedField> best = Optional.empty();
        int lowest = Integer.MAX_VALUE;
        List<ClassifiedField> group = group(box, all);
        for (ClassifiedField each : group) {
            if (!each.field().value().isEmpty()) {
                return Answer.leave(FillReason.ALREADY_FILLED_IN);
            }
            Optional<Integer> rank = rank(each, mixed(group) ? FieldMeaning.FORMAT : each.meaning(), asker);
            if (rank.isPresent() && rank.get() < lowest) {
                best = Optional.of(each);
                lowest = rank.get();
            }
        }
        if (best.isPresent() && best.get() == box) {
            return tick(box.field(), reason);
        }
        if (best.isEmpty() && OtherPurpose.offered(box, all)) {
            return tick(box.field(), reason);
        }
        if (CopyWishes.unencrypted(words(box.field()))
                && !asker.patient().preferences().unencryptedEmailAccepted()) {
            return Answer.leave(FillReason.UNENCRYPTED_NOT_ACCEPTED);
        }
        return Answer.leave(best.isPresent() ? FillReason.BETTER_OPTION_CHOSEN : FillReason.NO_FITTING_OPTION);
    }

    private static Optional<Integer> rank(ClassifiedField each, FieldMeaning meaning, Asker asker) {
        String label = words(each.field());
        return meaning == FieldMeaning.PURPOSE ? PurposeWords.rank(label) : CopyWishes.rank(label, meaning, asker);
    }

    /** One question often offers formats and deliveries together: "Paper, CD, secure e-mail". */
    private static boolean mixed(List<ClassifiedField> group) {
        for (ClassifiedField each : group) {
            if (each.meaning() != group.get(0).meaning()) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameKind(FieldMeaning one, FieldMeaning other) {
        return one == other || copy(one) && copy(other);
    }

    private static boolean copy(FieldMeaning meaning) {
        return meaning == FieldMeaning.FORMAT || meaning == FieldMeaning.DELIVERY_METHOD;
    }

    private static List<ClassifiedField> group(ClassifiedField box, List<ClassifiedField> all) {
        List<ClassifiedField> group = new ArrayList<>();
        for (ClassifiedField each : all) {
            boolean same = sameKind(each.meaning(), box.meaning())
                    && each.field().type() == FieldType.CHECKBOX
                    && each.field().frame() == box.field().frame()
                    && each.field().group().equals(box.field().group())
                    && each.field().section().equals(box.field().section())
                    && each.field().visible();
            if (same) {
                group.add(each);
            }
        }
        return group;
    }

    private static Answer requester(FormField field, Asker asker) {
        boolean self = SelfWords.in(words(field));
        if (self && asker.representative().isEmpty()) {
            return tick(field, FillReason.YOU_ASK_FOR_YOURSELF);
        }
        boolean other = !self && FieldWords.has(FieldWords.fold(words(field)), "representative");
        return other && asker.representative().isPresent()
                ? tick(field, FillReason.YOU_ASK_AS_REPRESENTATIVE)
                : Answer.leave(FillReason.NOT_PART_OF_REQUEST);
    }

    private static Answer relationship(FormField field, Asker asker) {
        if (asker.representative().isEmpty()) {
            return SelfWords.in(words(field))
                    ? tick(field, FillReason.YOU_ASK_FOR_YOURSELF)
                    : Answer.leave(FillReason.NO_REPRESENTATIVE);
        }
        return RelationshipWords.fits(words(field), asker.representative().get().relationship())
                ? tick(field, FillReason.FROM_PROFILE)
                : Answer.leave(FillReason.NOT_PART_OF_REQUEST);
    }

    private static Answer tick(FormField field, FillReason reason) {
        return Answer.fill("true", words(field), reason);
    }
}
