package org.access524.letter;

import java.util.Optional;
import org.access524.law.AccessRule;
import org.access524.law.Facts;
import org.access524.law.Right;
import org.access524.person.Patient;
import org.access524.person.Relationship;
import org.access524.request.AccessRequest;
import org.access524.request.LetterKind;
import org.access524.request.RequestScope;

/** The request itself, under 45 CFR 164.524: for records, for images with reports, or for the whole record set. */
public final class AccessRequestLetter {

    private final Patient patient;
    private final RequestScope scope;
    private final RequesterWords requester;
    private final Optional<AccessRule> stateLimit;

    private AccessRequestLetter(LetterContext context) {
        patient = context.patient();
        scope = context.request().scope();
        requester = new RequesterWords(patient);
        stateLimit = StateLimits.quickest(context);
    }

    static Letter write(LetterContext context) {
        return new AccessRequestLetter(context).letter(context.request());
    }

    /**
     * The request in the words of 45 CFR 164.524, for a comments or description field: the longest version that fits.
     * It names nobody, because the form has fields for that.
     *
     * @param maxLength in characters; 0 or less if the field has no limit
     * @return empty if not even the shortest version fits
     */
    public static String wording(Patient patient, RequestScope scope, int maxLength) {
        return FieldWording.longest(patient, scope, maxLength);
    }

    private Letter letter(AccessRequest request) {
        Draft draft = new Draft(
                LetterKind.ACCESS_REQUEST,
                subject(),
                Prose.fold(request.provider().name()),
                office(),
                Addressee.line(request));
        opening(patient, draft);
        draft.paragraph().say(requester.patientLine());
        draft.paragraph().say(requester.representativeLine());
        records(draft.paragraph());
        if (isInspection()) {
            inspection(draft.paragraph());
        } else {
            copy(draft.paragraph());
            fee(draft.paragraph());
        }
        time(draft.paragraph());
        denial(draft.paragraph());
        draft.paragraph().say("Thank you for your help.");
        draft.brief(
                FieldWording.longest(patient, scope, Draft.BRIEF),
                Facts.RIGHT,
                Facts.TIMELY_ACTION,
                isInspection() ? Facts.MANNER : Facts.FEES);
        return draft.toBeSignedBy(requester.signer());
    }

    private boolean isInspection() {
        return scope.right() == Right.INSPECT;
    }

    private String subject() {
        return "Request " + (isInspection() ? "to inspect " : "for access to ") + requester.whose() + " "
                + ScopeWords.subject(scope.kind()) + " under 45 CFR 164.524";
    }

    private String office() {
        return scope.kind() == RequestScope.Kind.IMAGES_WITH_REPORTS
                ? "Radiology image library, or Health Information Management"
                : "Health Information Management (release of information)";
    }

    /** Who asks, for whose information and under which right, and that it is not an authorization. */
    static void opening(Patient patient, Draft draft) {
        if (patient.representative().isEmpty()) {
            draft.law("I request access to my own health information under 45 CFR 164.524.", Facts.RIGHT);
            draft.say("This is a patient's request for access, not an authorization to disclose information to somebody"
                    + " else.");
            return;
        }
        draft.law(
                "I request access to the health information of the patient named below under 45 CFR 164.524.",
                Facts.RIGHT);
        draft.say("I act as " + RequesterWords.role(patient.representative().get()) + ".");
        draft.law(
                "45 CFR 164.502(g)(1) has a personal representative treated as the individual.", Facts.REPRESENTATIVE);
        clause(patient.representative().get().relationship(), draft);
        draft.say("Proof of my authority comes with this request, which is not an authorization.");
    }

    private static void clause(Relationship relationship, Draft draft) {
        if (relationship == Relationship.PARENT_OF_MINOR) {
            draft.law(
                    "45 CFR 164.502(g)(3) makes a parent with authority for an unemancipated minor's health care decisions the personal"
                            + " representative, with exceptions.",
                    Facts.PARENT);
        } else if (relationship == Relationship.EXECUTOR_OF_ESTATE) {
            draft.law(
                    "45 CFR 164.502(g)(4) makes an executor or administrator with authority to act for a deceased"
                            + " individual or the estate the personal representative.",
                    Facts.DECEASED);
        }
    }

    private void records(Draft draft) {
        draft.say((isInspection() ? "I want to look at " : "Please send a copy of ")
                + ScopeWords.records(scope.kind(), requester.whose()) + ", " + ScopeWords.dates(scope) + ".");
        draft.say(ScopeWords.details(scope));
        String set = "The designated record set includes what others maintain for you (45 CFR 164.501)";
        if (scope.withImages()) {
            draft.law(
                    set + ", and X-rays and other diagnostic images in the record (HHS FAQ 2059).",
                    Facts.RECORD_SET,
                    Facts.IMAGES);
        } else {
            draft.law(set + ".", Facts.RECORD_SET);
        }
        draft.law(
                "If a vendor keeps any of it for you, please obtain it: your contract with it must provide for access"
                        + " (45 CFR 164.504(e)(2)(ii)(E)).",
                Facts.VENDOR_CONTRACT);
        draft.law(
                "If you do not maintain it and know who does, please tell me where to direct my request"
                        + " (45 CFR 164.524(d)(3)).",
                Facts.KEPT_ELSEWHERE);
    }

    private static void inspection(Draft draft) {
        draft.law(
                "Please name a convenient time and place at which I can inspect it (45 CFR 164.524(c)(3)(i)).",
                Facts.MANNER);
        feeOfInspection(draft);
    }

    /** That there is none. */
    static void feeOfInspection(Draft draft) {
        draft.law(
                "HHS FAQ 2035 says that no fee is charged for inspection, or for notes and photographs that I take with a"
                        + " device of my own.",
                Facts.INSPECTION_IS_FREE);
    }

    private void copy(Draft draft) {
        draft.law(
                CopyWords.format(patient.preferences(), scope.kind()),
                CopyWords.formatFact(patient.preferences(), scope.kind()));
        draft.say(CopyWords.delivery(patient.preferences(), requester));
    }

    private static void fee(Draft draft) {
        draft.say(
                "Please tell me the approximate fee before you prepare the copy, if you charge one. I will pay a lawful"
                        + " fee.");
        draft.law(
                "45 CFR 164.524(c)(4) limits it to a reasonable, cost-based fee for the labor of copying, supplies,"
                        + " postage, and a summary or explanation if I have agreed to one.",
                Facts.FEES);
    }

    private void time(Draft draft) {
        draft.law(
                "Please act on this request no later than 30 days after you receive it, as 45 CFR 164.524(b)(2) requires."
                        + " It allows one extension of no more than 30 days, and only if within those first 30 days you"
                        + " give me a written statement of the reasons for the delay and the date by which you will act.",
                Facts.TIMELY_ACTION);
        stateLimit.ifPresent(rule -> draft.law(StateLimits.words(rule), rule));
    }

    private static void denial(Draft draft) {
        draft.law(
                "If you deny any part of this request, please send me the written denial that 45 CFR 164.524(d)(2)"
                        + " describes, and give me access to"
                        + " everything else (45 CFR 164.524(d)(1)).",
                Facts.WRITTEN_DENIAL,
                Facts.ACCESS_TO_THE_REST);
    }
}
