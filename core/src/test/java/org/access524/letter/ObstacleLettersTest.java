package org.access524.letter;

import static org.access524.letter.Cases.RECEIVED;
import static org.access524.letter.Cases.SENT;
import static org.access524.letter.Cases.obstacle;
import static org.access524.letter.Cases.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.access524.law.Citation;
import org.access524.law.Citations;
import org.access524.law.Jurisdiction;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Preferences;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.FeeBasis;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What answers a condition, a refusal, or a fee. */
class ObstacleLettersTest {

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void everyObstacleIsAnsweredInItsOwnWordsAndOnItsDay(Obstacle obstacle) {
        String text = answer(obstacle).plainText();
        assertTrue(
                text.contains("On January 15, 2026, you " + ObstacleWords.told(obstacle) + ": \"that is our way\"."));
    }

    @Test
    void anotherObstacleIsNotQuoted() {
        Letter letter = Cases.letter(
                LetterKind.NO_EMAIL,
                Patients.rosa(),
                Jurisdiction.AL,
                "2026-01-20",
                SENT,
                obstacle("2026-01-15", Obstacle.NOTARY, "bring a notary"));
        assertFalse(letter.plainText().contains("notary"));
    }

    @Test
    void nobodyNeedCome() {
        String text = answer(Obstacle.IN_PERSON_ONLY).plainText();
        assertTrue(text.contains("HHS's access guidance says that a provider may not require a visit in person"));
        assertTrue(text.contains("it may offer one"));
        assertTrue(text.contains("45 CFR 164.524(c)(3)(i)"));
    }

    @Test
    void anElectronicCopyIsNotAnsweredWithPaper() {
        assertCites(Obstacle.PAPER_ONLY, Citations.ELECTRONIC_FORM);
        assertCites(Obstacle.MEDIA_ONLY, Citations.ELECTRONIC_FORM);
        assertCites(Obstacle.MEDIA_ONLY, Citations.MEDIA_FEE);
    }

    @Test
    void whoRefusesThePortalDoesNotAskForIt() {
        String text = answer(Obstacle.PORTAL_ONLY).plainText();
        assertTrue(text.contains("names as one to require the use of its portal"));
        assertTrue(text.contains("deliver it to me by encrypted e-mail to rosa@example.org."));
    }

    @Test
    void ofFaxTheGuidanceSaysNothing() {
        String text = answer(Obstacle.FAX_ONLY).plainText();
        assertTrue(
                text.contains("HHS's access guidance says that a provider may not impose unreasonable measures that are"
                        + " barriers to access or unreasonably delay it."));
        assertFalse(text.contains("names as one"));
    }

    @Test
    void emailIsAskedForAsThePersonAcceptsIt() {
        assertTrue(answer(Obstacle.NO_EMAIL)
                .plainText()
                .contains("Please send the copy by encrypted e-mail to rosa@example.org."));
        Preferences open = new Preferences(List.of(CopyFormat.ELECTRONIC), List.of(Delivery.EMAIL), true);
        String text = Cases.letter(
                        LetterKind.NO_EMAIL, Patients.with(Patients.rosa(), open), Jurisdiction.AL, "2026-01-20", SENT)
                .plainText();
        assertTrue(text.contains("I accept that risk. Please send the copy by e-mail to rosa@example.org."));
    }

    @Test
    void anAuthorizationIsNotARequestForAccess() {
        assertCites(Obstacle.AUTHORIZATION, Citations.HHS_FAQ_AUTHORIZATION);
        assertCites(Obstacle.PURPOSE, Citations.GROUNDS_WITHOUT_REVIEW);
        assertCites(Obstacle.PURPOSE, Citations.GROUNDS_WITH_REVIEW);
        for (Obstacle check : List.of(Obstacle.NOTARY, Obstacle.WITNESS, Obstacle.SOCIAL_SECURITY_NUMBER)) {
            assertCites(check, Citations.VERIFICATION);
            assertCites(check, Citations.HHS_ACCESS_GUIDANCE);
        }
    }

    @Test
    void whatAVendorKeepsIsTheProvidersToGive() {
        assertCites(Obstacle.ASK_VENDOR, Citations.HHS_FAQ_VENDOR_HELD);
        assertCites(Obstacle.ASK_VENDOR, Citations.BUSINESS_ASSOCIATE_ACCESS);
        assertCites(Obstacle.ASK_REFERRING_DOCTOR, Citations.GROUNDS_WITHOUT_REVIEW);
        assertCites(Obstacle.ASK_REFERRING_DOCTOR, Citations.KEPT_ELSEWHERE);
    }

    @Test
    void theCopyIsForTheOneWhoAsks() {
        assertTrue(answer(Obstacle.THIRD_PARTY).plainText().contains("The copy is for me, the patient."));
        Letter represented = Cases.letter(
                LetterKind.RECIPIENT_CORRECTION, Patients.represented(), Jurisdiction.AL, "2026-01-20", SENT);
        assertTrue(represented.plainText().contains("The copy is for me, as the patient's personal representative."));
        assertTrue(represented.citations().contains(Citations.PERSONAL_REPRESENTATIVE));
        assertTrue(represented.plainText().contains("Name: Maria Example"));
    }

    @ParameterizedTest
    @CsvSource({
        "PER_PAGE, a fee of $85.00 by the page, HHS access guidance",
        "SEARCH_OR_RETRIEVAL, a fee of $85.00 for searching or retrieving the records, HHS FAQ 2025",
        "FLAT, a flat fee of $85.00, HHS access guidance",
        "PORTAL_DOWNLOAD, a fee of $85.00 for access through your portal, HHS access guidance",
        "COST_OF_COPYING, a fee of $85.00 for copying, HHS FAQ 2029",
        "NOT_STATED, a fee of $85.00, HHS FAQ 2029"
    })
    void aFeeIsAnsweredByItsBasis(FeeBasis basis, String quoted, String cited) {
        Letter letter = fee(basis, "$85.00");
        assertTrue(letter.plainText().contains("On January 12, 2026, you quoted " + quoted + "."));
        List<String> labels = letter.citations().stream().map(Citation::label).toList();
        assertTrue(labels.contains(cited), labels.toString());
        assertTrue(labels.contains("45 CFR 164.524(c)(4)"));
        assertTrue(letter.plainText().contains("I will pay a lawful fee."));
    }

    @Test
    void aBillForCareIsAnotherMatter() {
        String text = fee(FeeBasis.UNPAID_BILL, "$120.00").plainText();
        assertTrue(text.contains("On January 12, 2026, you asked me to pay a bill of $120.00 for care first."));
        assertTrue(text.contains(
                "HHS's access guidance says that access may not be withheld because a bill for care is" + " unpaid."));
    }

    @Test
    void anAmountThatIsNotKnownIsNotNamed() {
        assertTrue(fee(FeeBasis.FLAT, "").plainText().contains("you quoted a flat fee."));
    }

    @Test
    void noFeeLetterDeniesThatALawfulFeeMayComeFirst() {
        for (FeeBasis basis : FeeBasis.values()) {
            String text = fee(basis, "").plainText();
            assertFalse(text.contains("before I pay") || text.contains("without payment"), text);
        }
    }

    @Test
    void aLongQuotationIsCutAtAWord() {
        Letter letter = Cases.letter(
                LetterKind.LONGER_TIME,
                Patients.rosa(),
                Jurisdiction.AL,
                "2026-01-20",
                SENT,
                obstacle("2026-01-15", Obstacle.LONGER_TIME, "word ".repeat(100)));
        assertTrue(letter.plainText().contains("word word...\"."));
        assertEquals("\"say 'six' weeks\"", Quotes.brief("say \"six\"\tweeks"));
    }

    private static Letter fee(FeeBasis basis, String amount) {
        return Cases.letter(
                LetterKind.FEE_OBJECTION,
                Patients.rosa(),
                Jurisdiction.AL,
                "2026-01-20",
                SENT,
                RECEIVED,
                with(EventKind.FEE_QUOTED, "2026-01-12", "", new EventDetails.Quoting(amount, basis)));
    }

    private static void assertCites(Obstacle obstacle, Citation citation) {
        assertTrue(answer(obstacle).citations().contains(citation), obstacle + " " + citation.label());
    }

    private static Letter answer(Obstacle obstacle) {
        return Cases.letter(
                obstacle.letter(),
                Patients.rosa(),
                Jurisdiction.AL,
                "2026-01-20",
                SENT,
                RECEIVED,
                obstacle("2026-01-15", obstacle, "that is our way"));
    }
}
