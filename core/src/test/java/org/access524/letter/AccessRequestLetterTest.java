package org.access524.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.access524.law.Circumstance;
import org.access524.law.Citation;
import org.access524.law.Citations;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.law.Right;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Patient;
import org.access524.person.Preferences;
import org.access524.person.Relationship;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.LetterKind;
import org.access524.request.Provider;
import org.access524.request.RequestScope;
import org.junit.jupiter.api.Test;

class AccessRequestLetterTest {

    private static final Pattern CLAUSE = Pattern.compile("45 CFR \\d+\\.\\d+(\\(\\w+\\))*|HHS FAQ \\d+");

    private static final Preferences BY_EMAIL = new Preferences(
            List.of(CopyFormat.PAPER, CopyFormat.ELECTRONIC), List.of(Delivery.EMAIL, Delivery.FAX), true);

    private static final RequestScope KNEE = new RequestScope(
            RequestScope.Kind.IMAGES_WITH_REPORTS,
            Optional.of(LocalDate.of(2025, 1, 1)),
            Optional.of(LocalDate.of(2025, 12, 31)),
            "MRI of the left knee");

    @Test
    void itAsksForAccessAndGrantsNoAuthorization() {
        String text =
                write(Patients.rosa(), RequestScope.EVERYTHING, Jurisdiction.AL).plainText();
        assertTrue(text.contains("I request access to my own health information under 45 CFR 164.524"));
        assertTrue(text.contains("not an authorization"));
        assertFalse(text.toLowerCase().contains("authorize"));
    }

    @Test
    void itTellsThePatientFromOthers() {
        String text =
                write(Patients.rosa(), RequestScope.EVERYTHING, Jurisdiction.AL).plainText();
        assertTrue(text.contains("Patient: Rosa Example; former name: Rosa Sample; born July 4, 1980;"
                + " medical record number: 0042; 1 Example Street, Springfield, AL 35000; phone: 205-555-0100;"
                + " e-mail: rosa@example.org."));
    }

    @Test
    void imagesAreAskedForAsCompleteDicomStudiesWithReports() {
        String text = write(Patients.rosa(), KNEE, Jurisdiction.AL).plainText();
        assertTrue(text.contains("my diagnostic images, as complete DICOM studies with every series, and the reports"));
        assertTrue(text.contains("for dates of service from January 1, 2025 to December 31, 2025."));
        assertTrue(text.contains("In particular: MRI of the left knee."));
        assertTrue(text.contains("Radiology image library"));
    }

    @Test
    void aCaliforniaLetterAddsTheFifteenDays() {
        Letter letter = write(Patients.rosa(), RequestScope.EVERYTHING, Jurisdiction.CA);
        assertTrue(letter.plainText()
                .contains("California Health & Safety Code 123110(b)(1) sets a shorter limit: 15 days after you"
                        + " receive the request."));
        assertTrue(letter.citations().contains(Citations.CALIFORNIA_COPIES));
        assertFalse(write(Patients.rosa(), RequestScope.EVERYTHING, Jurisdiction.AL)
                .plainText()
                .contains("California"));
    }

    @Test
    void aRepresentativeSaysByWhatAuthority() {
        Letter letter = write(Patients.represented(), KNEE, Jurisdiction.AL);
        String text = letter.plainText();
        assertTrue(
                text.contains("I act as the parent of the patient, who is a minor; my authority: birth certificate."));
        assertTrue(text.contains("the patient's diagnostic images"));
        assertTrue(
                text.contains("Personal representative: Maria Example; phone: 205-555-0199; e-mail: m@example.org."));
        assertTrue(text.contains("Name: Maria Example"));
        assertTrue(letter.citations().contains(Citations.PERSONAL_REPRESENTATIVE));
    }

    @Test
    void parentsAndExecutorsCiteTheirClause() {
        assertTrue(
                write(Patients.represented(), KNEE, Jurisdiction.AL).citations().contains(Citations.PARENT_OF_A_MINOR));
        Letter executor = write(Patients.representedBy(Relationship.EXECUTOR_OF_ESTATE), KNEE, Jurisdiction.AL);
        assertTrue(executor.citations().contains(Citations.DECEASED));
        assertFalse(executor.citations().contains(Citations.PARENT_OF_A_MINOR));
        Letter guardian = write(Patients.representedBy(Relationship.LEGAL_GUARDIAN), KNEE, Jurisdiction.AL);
        assertFalse(guardian.citations().contains(Citations.DECEASED));
    }

    @Test
    void whoWantsToLookAsksForATimeAndAPlaceAndNoCopy() {
        RequestScope look =
                new RequestScope(RequestScope.Kind.EVERYTHING, Right.INSPECT, Optional.empty(), Optional.empty(), "");
        Letter letter = write(Patients.rosa(), look, Jurisdiction.CA);
        String text = letter.plainText();
        assertTrue(text.contains("Request to inspect my health records"));
        assertTrue(text.contains("I want to look at my whole designated record set"));
        assertTrue(text.contains(
                "Please name a convenient time and place at which I can inspect it" + " (45 CFR 164.524(c)(3)(i))."));
        assertTrue(text.contains("HHS FAQ 2035 says that no fee is charged for inspection"));
        assertFalse(text.contains("copy of"));
        assertTrue(text.contains("California Health & Safety Code 123110(a) sets a shorter limit: 5 business days"));
        assertFalse(letter.citations().contains(Citations.CALIFORNIA_COPIES));
        assertTrue(letter.shortForm().contains("45 CFR 164.524(c)(3)(i)"));
    }

    @Test
    void anExportIsElectronicWhateverIsWantedOfOtherCopies() {
        RequestScope export =
                new RequestScope(RequestScope.Kind.ELECTRONIC_EXPORT, Optional.empty(), Optional.empty(), "");
        String text = write(Patients.with(Patients.rosa(), BY_EMAIL), export, Jurisdiction.AL)
                .plainText();
        assertTrue(text.contains("Please provide an electronic export in a format that a computer can read, if readily"
                + " producible (45 CFR 164.524(c)(2)(ii))."));
        assertFalse(text.contains("paper"));
    }

    @Test
    void aStateLimitWithAnExceptionIsNotNamedForTheException() {
        AccessRequest claim = new AccessRequest(
                "r",
                "p",
                new Provider("General Hospital", Jurisdiction.CA, Holder.HOSPITAL),
                "",
                Channel.FAX,
                RequestScope.EVERYTHING,
                List.of(Circumstance.BENEFIT_CLAIM),
                "",
                List.of());
        Letter letter = Letters.write(
                LetterKind.ACCESS_REQUEST, new LetterContext(Patients.rosa(), claim, LocalDate.of(2026, 11, 24)));
        assertFalse(letter.plainText().contains("California"));
    }

    @Test
    void unencryptedEmailIsAcceptedOnlyIfThePersonChoseIt() {
        String careful =
                write(Patients.rosa(), RequestScope.EVERYTHING, Jurisdiction.AL).plainText();
        assertTrue(careful.contains("encrypted e-mail to rosa@example.org"));
        assertFalse(careful.contains("unencrypted"));
        String chosen = write(Patients.with(Patients.rosa(), BY_EMAIL), RequestScope.EVERYTHING, Jurisdiction.AL)
                .plainText();
        assertTrue(chosen.contains("I know that a third party could read unencrypted e-mail on its way, and I accept"));
    }

    @Test
    void formatsAreNamedInTheOrderOfPreference() {
        String text =
                write(Patients.rosa(), RequestScope.EVERYTHING, Jurisdiction.AL).plainText();
        assertTrue(text.indexOf("an electronic copy (PDF") < text.indexOf("a CD or USB drive"));
        assertTrue(text.indexOf("a CD or USB drive") < text.indexOf("a paper copy"));
        String paper = write(Patients.with(Patients.rosa(), BY_EMAIL), RequestScope.EVERYTHING, Jurisdiction.AL)
                .plainText();
        assertTrue(paper.contains("Please provide a paper copy, if readily producible (45 CFR 164.524(c)(2)(i))"));
    }

    @Test
    void signatureAndDateAreLeftToThePerson() {
        List<String> lines =
                write(Patients.rosa(), RequestScope.EVERYTHING, Jurisdiction.AL).signatureLines();
        assertEquals(List.of("Signature:", "Name: Rosa Example", "Date:"), lines);
    }

    @Test
    void everyClauseInTheTextIsCitedAndEveryCitationIsInTheTextAndInTheData() {
        for (Letter letter : all()) {
            List<String> cited =
                    letter.citations().stream().map(Citation::label).toList();
            assertTrue(Citations.all().containsAll(letter.citations()));
            for (String label : cited) {
                assertTrue(letter.plainText().contains(label), label);
            }
            Matcher clause = CLAUSE.matcher(letter.plainText());
            while (clause.find()) {
                assertTrue(cited.contains(clause.group()), clause.group());
            }
        }
    }

    @Test
    void noLetterHasGapsThreatsOrWhatIsNobodysBusiness() {
        for (Letter letter : all()) {
            String text = letter.plainText();
            for (String unwanted : List.of(
                    "$1",
                    "million",
                    "[",
                    "{",
                    "null",
                    "Optional",
                    "TODO",
                    "..",
                    " .",
                    " ,",
                    "  ",
                    ": .",
                    "penalt",
                    "fine of",
                    "Social Security",
                    "SSN",
                    "purpose",
                    "expire",
                    "notar",
                    "I authorize")) {
                assertFalse(text.contains(unwanted), unwanted + " in " + text);
            }
            for (String paragraph : letter.paragraphs()) {
                assertTrue(paragraph.endsWith("."), paragraph);
                assertFalse(paragraph.contains("\n"), paragraph);
            }
            assertTrue(text.split("\\s+").length < 520, "over one page: " + text.split("\\s+").length);
        }
    }

    @Test
    void theWordingIsTheLongestThatFits() {
        for (Patient patient : List.of(Patients.rosa(), Patients.represented())) {
            for (RequestScope scope : scopes()) {
                int longest = AccessRequestLetter.wording(patient, scope, 0).length();
                assertTrue(longest > 700 && longest < 1100, "" + longest);
                int before = 0;
                for (int limit = 1; limit <= longest; limit++) {
                    String wording = AccessRequestLetter.wording(patient, scope, limit);
                    assertTrue(wording.length() <= limit);
                    assertTrue(wording.length() >= before);
                    before = wording.length();
                }
                assertEquals(longest, before);
                for (int limit : new int[] {60, 120, 250, 500}) {
                    String wording = AccessRequestLetter.wording(patient, scope, limit);
                    assertTrue(wording.contains("45 CFR 164.524"), limit + ": " + wording);
                }
                assertEquals("", AccessRequestLetter.wording(patient, scope, 20));
            }
        }
    }

    @Test
    void theWordingNamesNobody() {
        for (Patient patient : List.of(Patients.rosa(), Patients.represented())) {
            for (RequestScope scope : scopes()) {
                for (String version : FieldWording.versions(patient, scope)) {
                    for (String secret : List.of(
                            "Rosa", "Example", "Maria", "1980", "0042", "555", "@", "Springfield", "certificate")) {
                        assertFalse(version.contains(secret), version);
                    }
                    assertFalse(version.contains("\n"));
                }
            }
        }
    }

    @Test
    void wordsOfThePersonAreFoldedIntoOneSentence() {
        RequestScope scope = new RequestScope(
                RequestScope.Kind.RECORDS, Optional.empty(), Optional.empty(), "  ER visit,\n\tMay 2025.  ");
        assertTrue(write(Patients.rosa(), scope, Jurisdiction.AL)
                .plainText()
                .contains("In particular: ER visit, May 2025. "));
    }

    private static List<Letter> all() {
        List<Letter> letters = new ArrayList<>();
        for (Patient patient : List.of(
                Patients.rosa(), Patients.represented(), Patients.with(Patients.rosa(), BY_EMAIL), Patients.nobody())) {
            for (RequestScope scope : scopes()) {
                for (Jurisdiction state : List.of(Jurisdiction.FEDERAL, Jurisdiction.CA)) {
                    letters.add(write(patient, scope, state));
                }
            }
        }
        return letters;
    }

    private static List<RequestScope> scopes() {
        LocalDate start = LocalDate.of(2024, 2, 29);
        return List.of(
                RequestScope.EVERYTHING,
                KNEE,
                new RequestScope(RequestScope.Kind.RECORDS, Optional.of(start), Optional.empty(), ""),
                new RequestScope(RequestScope.Kind.RECORDS, Optional.empty(), Optional.of(start), ""));
    }

    private static Letter write(Patient patient, RequestScope scope, Jurisdiction state) {
        AccessRequest request = new AccessRequest(
                "r",
                "p",
                new Provider("General Hospital", state, Holder.ANY_PROVIDER),
                "",
                Channel.ONLINE_FORM,
                scope,
                "",
                List.of());
        return Letters.write(
                LetterKind.ACCESS_REQUEST, new LetterContext(patient, request, LocalDate.of(2026, 11, 24)));
    }
}
