package org.access524.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.law.Citations;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.law.Right;
import org.access524.person.Patient;
import org.access524.person.Relationship;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;
import org.access524.request.Provider;
import org.access524.request.RequestScope;
import org.junit.jupiter.api.Test;

/** The page beside a form that is made for authorizations. */
class AuthorizationAddendumTest {

    private static final RequestScope INSPECTION =
            new RequestScope(RequestScope.Kind.EVERYTHING, Right.INSPECT, Optional.empty(), Optional.empty(), "");

    private static Letter addendum(Patient patient, RequestScope scope) {
        AccessRequest request = new AccessRequest(
                "r",
                "p",
                new Provider("Lakeview Hospital", Jurisdiction.CA, Holder.HOSPITAL),
                "",
                Channel.PDF_FORM,
                scope,
                "",
                List.of());
        return Letters.write(
                LetterKind.AUTHORIZATION_ADDENDUM, new LetterContext(patient, request, Cases.day("2026-01-02")));
    }

    private static String text(Patient patient, RequestScope scope) {
        return addendum(patient, scope).plainText();
    }

    @Test
    void saysUnderWhichRightThePatientAsks() {
        String text = text(Patients.rosa(), RequestScope.EVERYTHING);
        assertTrue(text.startsWith("Lakeview Hospital\n"), text);
        assertTrue(text.contains("I request access to my own health information under 45 CFR 164.524."), text);
        assertTrue(text.contains("not an authorization to disclose information to somebody else"), text);
        assertTrue(text.contains("Patient: Rosa Example; born July 4, 1980; medical record number: 0042."), text);
    }

    @Test
    void aRepresentativeAsksAsTheIndividual() {
        String text = text(Patients.represented(), RequestScope.EVERYTHING);
        assertTrue(text.contains("I act as the parent of the patient, who is a minor"), text);
        assertTrue(
                text.contains("45 CFR 164.502(g)(1) has a personal representative treated as the individual."), text);
        assertTrue(text.contains("Name: Maria Example\n"), text);
    }

    @Test
    void everyPartThatDoesNotApplyIsNamedWithItsClause() {
        Letter addendum = addendum(Patients.rosa(), RequestScope.EVERYTHING);
        List<String> paragraphs = addendum.paragraphs();
        assertNames(paragraphs, "Purpose, expiration and revocation:", "HHS FAQ 2041");
        assertNames(paragraphs, "Purpose, expiration and revocation:", "45 CFR 164.524(a)(2)");
        assertNames(paragraphs, "Redisclosure:", "45 CFR 164.524");
        assertNames(paragraphs, "Fees for third parties:", "45 CFR 164.524(c)(4)");
        assertNames(paragraphs, "Notary, witness and Social Security number:", "45 CFR 164.514(h)(1)");
        assertEquals(
                List.of(
                        Citations.RIGHT_OF_ACCESS,
                        Citations.HHS_FAQ_AUTHORIZATION,
                        Citations.GROUNDS_WITHOUT_REVIEW,
                        Citations.GROUNDS_WITH_REVIEW,
                        Citations.FEES,
                        Citations.HHS_ACCESS_GUIDANCE,
                        Citations.VERIFICATION),
                addendum.citations());
    }

    @Test
    void whatIsLeftBlankIsLeftSoOnPurpose() {
        Letter addendum = addendum(Patients.rosa(), RequestScope.EVERYTHING);
        assertTrue(addendum.plainText().contains("What I have left blank in them is left so on purpose"));
        assertTrue(addendum.shortForm().contains("What I have left blank in them is left so on purpose"));
    }

    @Test
    void nobodyPaysToLookAtRecords() {
        String text = text(Patients.rosa(), INSPECTION);
        assertTrue(text.contains("HHS FAQ 2035 says that no fee is charged for inspection"), text);
        assertFalse(text.contains("164.524(c)(4)"), text);
    }

    @Test
    void onlyThePersonSignsAndDates() {
        assertEquals(
                List.of("Signature:", "Name: Rosa Example", "Date:"),
                addendum(Patients.rosa(), RequestScope.EVERYTHING).signatureLines());
    }

    @Test
    void fitsOnOnePageAndAccusesNobody() {
        List<Patient> patients = new ArrayList<>(List.of(Patients.rosa(), Patients.nobody()));
        for (Relationship relationship : Relationship.values()) {
            patients.add(Patients.representedBy(relationship));
        }
        for (Patient patient : patients) {
            Letter addendum = addendum(patient, RequestScope.EVERYTHING);
            String text = addendum.plainText();
            assertTrue(text.split("\\s+").length <= 350, text);
            assertEquals(List.of(), new SayingCheck(List.of()).faults(addendum), text);
            for (String accusation :
                    List.of("violat", "unlawful", "illegal", "may not require", "you must", "You must")) {
                assertFalse(text.contains(accusation), accusation + " in\n" + text);
            }
        }
    }

    @Test
    void goesOutWithTheRequestAndNeverAlone() {
        assertFalse(LetterKind.AUTHORIZATION_ADDENDUM.use().standsAlone());
        assertEquals(EventKind.SENT, LetterKind.AUTHORIZATION_ADDENDUM.sentAs());
        assertEquals(Optional.empty(), LetterKind.AUTHORIZATION_ADDENDUM.restsOn());
        for (Obstacle obstacle : Obstacle.values()) {
            assertTrue(obstacle.letter().use().standsAlone(), obstacle.name());
        }
    }

    private static void assertNames(List<String> paragraphs, String part, String clause) {
        assertTrue(
                paragraphs.stream().anyMatch(paragraph -> paragraph.startsWith(part) && paragraph.contains(clause)),
                part + " " + clause + " in " + paragraphs);
    }
}
