package org.access524.letter;

import java.util.ArrayList;
import java.util.List;
import org.access524.law.AccessRule;
import org.access524.law.AccessRules;
import org.access524.law.Citation;
import org.access524.law.Citations;
import org.access524.law.DayUnit;
import org.access524.law.Jurisdiction;
import org.access524.law.Right;
import org.access524.person.Patient;
import org.access524.person.Representative;
import org.access524.request.LetterKind;
import org.access524.request.Provider;
import org.access524.request.RequestScope;

/** The request itself, under 45 CFR 164.524: for records, for images with reports, or for the whole record set. */
public final class AccessRequestLetter {

    private final Patient patient;
    private final RequestScope scope;
    private final RequesterWords requester;
    private final List<AccessRule> quickerStateRules;

    private AccessRequestLetter(LetterContext context) {
        patient = context.patient();
        scope = context.request().scope();
        requester = new RequesterWords(patient);
        quickerStateRules = quickerStateRules(context);
    }

    static Letter write(LetterContext context) {
        return new AccessRequestLetter(context).letter(context.request().provider());
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

    private Letter letter(Provider provider) {
        return new Letter(
                LetterKind.ACCESS_REQUEST,
                subject(),
                Prose.paragraphs(Prose.fold(provider.name()), office()),
                Prose.paragraphs(
                        request(),
                        requester.patientLine(),
                        requester.representativeLine(),
                        records(),
                        CopyWords.format(patient.preferences(), scope.kind()) + " "
                                + CopyWords.delivery(patient.preferences(), requester),
                        fee(),
                        time(),
                        denial(),
                        "Thank you for your help."),
                Prose.paragraphs("Signature:", Prose.lead("Name: ", requester.signer()), "Date:"),
                citations());
    }

    private String subject() {
        String what = switch (scope.kind()) {
            case EVERYTHING, RECORDS -> " health records";
            case IMAGES_WITH_REPORTS -> " diagnostic images and reports";
        };
        return "Request for access to " + requester.whose() + what + " under 45 CFR 164.524";
    }

    private String office() {
        return scope.kind() == RequestScope.Kind.IMAGES_WITH_REPORTS
                ? "Radiology image library, or Health Information Management"
                : "Health Information Management (release of information)";
    }

    private String request() {
        if (patient.representative().isEmpty()) {
            return "I request access to my own health information under 45 CFR 164.524. This is a patient's request for"
                    + " access, not an authorization to disclose information to somebody else.";
        }
        Representative who = patient.representative().get();
        return "I request access to the health information of the patient named below under 45 CFR 164.524. I act as "
                + RequesterWords.role(who)
                + ". 45 CFR 164.502(g)(1) has a personal representative treated as the individual. Proof of my authority"
                + " comes with this request. It is a request for access, not an authorization to disclose information"
                + " to somebody else.";
    }

    private String records() {
        String wish = "Please send a copy of " + ScopeWords.records(scope.kind(), requester.whose()) + ", "
                + ScopeWords.dates(scope) + ".";
        String set = " The designated record set includes what others maintain for you (45 CFR 164.501)"
                + (scope.kind() == RequestScope.Kind.RECORDS
                        ? "."
                        : ", and X-rays and other diagnostic images in the record (HHS FAQ 2059).");
        String vendor = " If a vendor keeps any of it for you, please obtain it: a contract with a business associate"
                + " must provide for access (45 CFR 164.504(e)(2)(ii)(E)). If you do not maintain it and know who does, please"
                + " tell me where to direct my request (45 CFR 164.524(d)(3)).";
        return wish + Prose.lead(" ", ScopeWords.details(scope)) + set + vendor;
    }

    private static String fee() {
        return "Please tell me the approximate fee before you prepare the copy, if you charge one. I will pay a lawful"
                + " fee. 45 CFR 164.524(c)(4) limits it to a reasonable, cost-based fee for the labor of copying,"
                + " supplies, postage, and a summary or explanation if I have agreed to one.";
    }

    private String time() {
        StringBuilder text =
                new StringBuilder("Please act on this request no later than 30 days after you receive it, as"
                        + " 45 CFR 164.524(b)(2) requires. It allows one extension of no more than 30 days, and only if within"
                        + " those first 30 days you give me a written statement of the reasons for the delay and the date by"
                        + " which you will act.");
        for (AccessRule rule : quickerStateRules) {
            text.append(" ")
                    .append(rule.citation().label())
                    .append(" sets a shorter limit: ")
                    .append(rule.limit())
                    .append(rule.unit() == DayUnit.BUSINESS ? " business days" : " days")
                    .append(" after you receive the request.");
        }
        return text.toString();
    }

    private static String denial() {
        return "If you deny any part of this request, please send me the written denial that 45 CFR 164.524(d)(2)"
                + " describes, with its basis and my rights of review and complaint, and give me access to everything"
                + " else (45 CFR 164.524(d)(1)).";
    }

    private List<Citation> citations() {
        List<Citation> cited = new ArrayList<>();
        cited.add(Citations.RIGHT_OF_ACCESS);
        if (requester.isRepresentative()) {
            cited.add(Citations.PERSONAL_REPRESENTATIVE);
        }
        cited.add(Citations.DESIGNATED_RECORD_SET);
        if (scope.kind() != RequestScope.Kind.RECORDS) {
            cited.add(Citations.HHS_FAQ_IMAGES);
        }
        cited.add(Citations.BUSINESS_ASSOCIATE_ACCESS);
        cited.add(Citations.KEPT_ELSEWHERE);
        cited.add(CopyWords.formatClause(patient.preferences()));
        cited.add(Citations.FEES);
        cited.add(Citations.TIMELY_ACTION);
        for (AccessRule rule : quickerStateRules) {
            cited.add(rule.citation());
        }
        cited.add(Citations.WRITTEN_DENIAL);
        cited.add(Citations.ACCESS_TO_THE_REST);
        return cited;
    }

    private static List<AccessRule> quickerStateRules(LetterContext context) {
        Provider provider = context.request().provider();
        List<AccessRule> quicker = new ArrayList<>();
        for (AccessRule rule : AccessRules.inForce(provider.jurisdiction(), context.today())) {
            boolean quick = rule.unit() == DayUnit.CALENDAR ? rule.limit() < 30 : rule.limit() < 20;
            if (rule.jurisdiction() != Jurisdiction.FEDERAL
                    && rule.right() == Right.COPY
                    && rule.surelyBinds(provider.kind())
                    && quick) {
                quicker.add(rule);
            }
        }
        return quicker;
    }
}
