package org.access524.letter;

import java.util.ArrayList;
import java.util.List;
import org.access524.law.Right;
import org.access524.person.Patient;
import org.access524.request.RequestScope;

/**
 * The request in prepared versions for fields of different lengths. None says who asks: not the patient's name, not the
 * representative's.
 */
final class FieldWording {

    private FieldWording() {}

    /** The longest version of at most so many characters, 0 or less meaning any; empty if none fits. */
    static String longest(Patient patient, RequestScope scope, int maxLength) {
        for (String version : versions(patient, scope)) {
            if (maxLength <= 0 || version.length() <= maxLength) {
                return version;
            }
        }
        return "";
    }

    /** The longest first. */
    static List<String> versions(Patient patient, RequestScope scope) {
        String whose = patient.representative().isPresent() ? "the patient's" : "my";
        String role = patient.representative().isPresent() ? " as personal representative" : "";
        String details = Prose.lead(" ", ScopeWords.details(scope));
        String dates = ScopeWords.dates(scope);
        String brief = ScopeWords.brief(scope.kind(), whose);
        boolean inspection = scope.right() == Right.INSPECT;
        String full = "I request access" + role + " under 45 CFR 164.524 to " + ScopeWords.records(scope.kind(), whose)
                + ", " + dates + ".";
        String opening = "I request access" + role + " under 45 CFR 164.524 to " + brief + ", " + dates + ".";
        String notAuthorization = " This is a request for access, not an authorization.";
        String copy = inspection
                ? " I want to inspect it: please name a convenient time and place (45 CFR 164.524(c)(3)(i))"
                : " Please send " + CopyWords.briefFormat(patient.preferences(), scope.kind()) + " to me";
        String format = inspection
                ? ""
                : ", if readily producible (" + CopyWords.formatClause(patient.preferences(), scope.kind()) + ")";
        String fee = inspection
                ? ""
                : " Please tell me the approximate fee first; 45 CFR 164.524(c)(4) says what it may cover.";
        String time = " Please act within 30 days of receipt (45 CFR 164.524(b)(2)).";
        String rest =
                " An extension needs a written notice with reasons and date within those 30 days. If a vendor keeps any of it for you, please obtain it. If you deny any part, please send the"
                        + " written denial of 45 CFR 164.524(d)(2) and give me everything else (45 CFR 164.524(d)(1)).";
        List<String> versions = new ArrayList<>();
        versions.add(full + details + notAuthorization + copy + format + "." + fee + time + rest);
        versions.add(opening + details + notAuthorization + copy + "." + fee + time);
        versions.add(opening + notAuthorization + copy + "." + fee + time);
        versions.add(opening + notAuthorization + time);
        versions.add(opening + notAuthorization);
        versions.add("I request access under 45 CFR 164.524 to " + brief + ". This is not an authorization.");
        versions.add("I request access under 45 CFR 164.524 to " + brief + ".");
        versions.add("Request under 45 CFR 164.524: " + ScopeWords.briefest(scope.kind()));
        return versions;
    }
}
