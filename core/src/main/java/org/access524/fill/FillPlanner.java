package org.access524.fill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.access524.form.ClassifiedField;
import org.access524.form.EmptyMask;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FieldWords;
import org.access524.form.FormField;
import org.access524.person.Patient;
import org.access524.person.PostalAddress;
import org.access524.request.RequestScope;
import org.access524.text.Message;

/** Plans what goes into each field, and says why, or why nothing goes there. */
public final class FillPlanner {
    private static final List<String> OTHER_PHONES = FieldWords.phrases(
            "work | work phone | business | office | alternate | alternative | second | secondary | other | trabajo");

    private FillPlanner() {}

    /**
     * The plan for the fields of a page. Nothing is ever planned for a withheld meaning, for a field that nobody can see,
     * or for one that has been filled in already.
     *
     * @param fields of all frames, in the order in which they are to be shown
     */
    public static FillPlan plan(
            List<ClassifiedField> fields, Patient patient, RequestScope scope, AccessWording wording) {
        Asker asker = new Asker(patient, scope, wording);
        List<FillItem> items = new ArrayList<>();
        for (ClassifiedField field : fields) {
            items.add(item(field, fields, asker));
        }
        return new FillPlan(items);
    }

    private static FillItem item(ClassifiedField classified, List<ClassifiedField> all, Asker asker) {
        FieldMeaning meaning = classified.meaning();
        if (meaning.withheld()) {
            return item(classified, Decision.WITHHELD, "", "", withheld(meaning).message());
        }
        Answer answer = answer(classified, all, asker);
        if (answer instanceof Answer.Fill fill) {
            return item(classified, Decision.FILL, fill.value(), fill.shown(), fill.reason());
        }
        return item(classified, Decision.LEFT, "", "", ((Answer.Leave) answer).reason());
    }

    private static FillItem item(
            ClassifiedField classified, Decision decision, String value, String shown, Message reason) {
        FormField field = classified.field();
        return new FillItem(
                field.frame(),
                field.id(),
                field.selector(),
                name(field),
                classified.meaning(),
                decision,
                value,
                shown,
                reason);
    }

    private static Answer answer(ClassifiedField classified, List<ClassifiedField> all, Asker asker) {
        FormField field = classified.field();
        FieldMeaning meaning = classified.meaning();
        if (!field.visible()) {
            return Answer.leave(FillReason.NOT_VISIBLE);
        }
        if (meaning == FieldMeaning.UNKNOWN) {
            return Answer.leave(FillReason.NOT_UNDERSTOOD);
        }
        if (filledIn(field)) {
            return Answer.leave(FillReason.ALREADY_FILLED_IN);
        }
        if (field.type() == FieldType.CHECKBOX) {
            return BoxAnswers.answer(classified, all, asker);
        }
        if (!field.options().isEmpty() && asks(meaning)) {
            return ChoiceAnswers.answer(field, meaning, asker);
        }
        if (isSecondPhone(classified, all)) {
            return Answer.leave(FillReason.YOURS_TO_CHOOSE);
        }
        if (ChoiceLine.idle(classified, all, asker)) {
            return Answer.leave(FillReason.BETTER_OPTION_CHOSEN);
        }
        if (OtherPurpose.chosen(classified, all, asker)) {
            return PersonAnswers.text(field, PurposeWords.TEXT, meaning, FillReason.AT_YOUR_REQUEST);
        }
        if (LeftLines.is(classified)) {
            return Answer.leave(FillReason.NOT_PART_OF_REQUEST);
        }
        if (meaning.name().startsWith("REQUESTER_") && asker.representative().isEmpty() && SelfWords.ifNotYou(field)) {
            return Answer.leave(FillReason.NO_REPRESENTATIVE);
        }
        if (OtherRecipients.gets(classified, all)) {
            return Answer.leave(FillReason.NOT_FOR_SOMEBODY_ELSE);
        }
        boolean acts = asker.representative().isPresent();
        boolean whoever = (SelfWords.yours(field) || asksRequester(field, all)) && (acts || !SelfWords.ifNotYou(field));
        if (meaning == FieldMeaning.REPRESENTATIVE_ADDRESS && (acts || whoever)) {
            PostalAddress address =
                    whoever ? asker.address() : asker.representative().get().address();
            return PersonAnswers.streetOnly(classified, all)
                    ? PersonAnswers.street(
                            field,
                            address,
                            PersonAnswers.secondLineFollows(classified, all),
                            meaning,
                            FillReason.FROM_PROFILE)
                    : PersonAnswers.addressPart(field, address, meaning, FillReason.FROM_PROFILE);
        }
        Optional<Integer> phonePart = phone(meaning) ? PhoneParts.of(classified, all) : Optional.empty();
        return phonePart.isPresent()
                ? PhoneParts.answer(phonePart.get(), asker.phoneFor(meaning), FillReason.FROM_PROFILE)
                : TextAnswers.answer(field, meaning, asker, meanings(all, field.frame()));
    }

    /** Whether whoever fills in the form is asked under the same heading, patient or not. */
    private static boolean asksRequester(FormField field, List<ClassifiedField> all) {
        for (ClassifiedField each : all) {
            boolean same = each.field().frame() == field.frame()
                    && each.field().section().equals(field.section())
                    && each.field().group().equals(field.group());
            if (same && each.meaning().name().startsWith("REQUESTER_") && !SelfWords.ifNotYou(each.field())) {
                return true;
            }
        }
        return false;
    }

    /** The profile has one number, and does not know whether it is that of an office. */
    private static boolean isSecondPhone(ClassifiedField classified, List<ClassifiedField> all) {
        if (!ownPhone(classified.meaning())
                || !FieldWords.hasAny(FieldWords.fold(classified.field().label()), OTHER_PHONES)) {
            return false;
        }
        for (ClassifiedField each : all) {
            boolean first = each != classified
                    && ownPhone(each.meaning())
                    && !FieldWords.hasAny(FieldWords.fold(each.field().label()), OTHER_PHONES);
            if (first) {
                return true;
            }
        }
        return false;
    }

    private static boolean ownPhone(FieldMeaning meaning) {
        return switch (meaning) {
            case PATIENT_PHONE,
                    PATIENT_PHONE_AREA,
                    PATIENT_PHONE_PREFIX,
                    PATIENT_PHONE_LINE,
                    REQUESTER_PHONE,
                    REPRESENTATIVE_PHONE -> true;
            default -> false;
        };
    }

    private static boolean phone(FieldMeaning meaning) {
        return switch (meaning) {
            case PATIENT_PHONE, REPRESENTATIVE_PHONE, REQUESTER_PHONE, RECIPIENT_PHONE, PATIENT_FAX, RECIPIENT_FAX ->
                true;
            default -> false;
        };
    }

    /** What the form itself offers as answers, as against lists of what the profile knows. */
    private static boolean asks(FieldMeaning meaning) {
        return switch (meaning) {
            case REQUESTER_IS_PATIENT,
                    RECIPIENT_CHOICE,
                    REPRESENTATIVE_RELATIONSHIP,
                    PURPOSE,
                    FORMAT,
                    DELIVERY_METHOD,
                    RECORD_TYPE,
                    IMAGING_TYPE,
                    ALL_DATES -> true;
            default -> false;
        };
    }

    /** A list shows its first entry without anybody having chosen it. */
    static boolean filledIn(FormField field) {
        if (field.value().isEmpty() || field.value().equals("false") || EmptyMask.is(field.value())) {
            return false;
        }
        if (field.type() != FieldType.SELECT || field.options().isEmpty()) {
            return true;
        }
        FieldOption first = field.options().get(0);
        if (field.value().equals(first.value())) {
            return false;
        }
        for (FieldOption option : field.options()) {
            if (option.value().equals(field.value())) {
                return !Options.placeholder(option);
            }
        }
        return true;
    }

    private static Set<FieldMeaning> meanings(List<ClassifiedField> all, int frame) {
        Set<FieldMeaning> meanings = new HashSet<>();
        for (ClassifiedField each : all) {
            if (each.field().frame() == frame) {
                meanings.add(each.meaning());
            }
        }
        return meanings;
    }

    /** What to call a field when speaking of it to the person: the words that tell it from its neighbours. */
    public static String name(FormField field) {
        if (field.type() == FieldType.CHECKBOX) {
            return BoxAnswers.words(field);
        }
        if (!field.label().isEmpty()) {
            return field.label();
        }
        if (!field.before().isEmpty()) {
            return field.before();
        }
        return field.hint().isEmpty() ? field.name() : field.hint();
    }

    private static FillReason withheld(FieldMeaning meaning) {
        return switch (meaning) {
            case SIGNATURE, INITIALS, SIGNED_DATE -> FillReason.ONLY_YOU_SIGN;
            case CONSENT, UNENCRYPTED_EMAIL_CONSENT, FEE_CONSENT -> FillReason.ONLY_YOU_CONSENT;
            case SENSITIVE_CATEGORY -> FillReason.ONLY_YOU_DECIDE;
            case SSN, SSN_LAST4 -> FillReason.NUMBER_NOT_NEEDED;
            case INSURANCE_ID, EMPLOYER -> FillReason.NOT_NEEDED_FOR_ACCESS;
            case PAYMENT -> FillReason.PAYMENT_NEVER_FILLED;
            case WITNESS -> FillReason.SOMEBODY_ELSE_SIGNS;
            case OFFICE_USE -> FillReason.FOR_STAFF;
            case HONEYPOT -> FillReason.TRAP_FOR_ROBOTS;
            default -> FillReason.ONLY_YOU_PROVE;
        };
    }
}
