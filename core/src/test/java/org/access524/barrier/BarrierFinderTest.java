package org.access524.barrier;

import static org.access524.barrier.BarrierStrength.FIRM;
import static org.access524.barrier.BarrierStrength.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.access524.form.FieldClassifier;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FormField;
import org.junit.jupiter.api.Test;

class BarrierFinderTest {

    @Test
    void nothingIsFoundInNothing() {
        assertEquals(List.of(), BarrierFinder.find(List.of(), List.of()));
        assertEquals(List.of(), find("\n\n - \n:?.\n"));
    }

    @Test
    void theQuoteIsThePagesOwnWords() {
        assertEquals(
                List.of(new FoundBarrier(
                        BarrierKind.NOTARY, FIRM, "Your signature MUST be   notarized!".replace("   ", " "))),
                find("Welcome. Your signature MUST be   notarized! Call 555-0100."));
    }

    @Test
    void aLongSentenceIsShortenedAroundWhatMatters() {
        String padding = "our friendly staff who have served this town for many years ".repeat(8);
        List<FoundBarrier> found = find("Please know, dear reader, that " + padding
                + "will tell you that your signature must be notarized, and that " + padding + "will help.");
        assertEquals(1, found.size());
        assertTrue(found.get(0).quote().length() <= 240, found.get(0).quote());
        assertTrue(found.get(0).quote().contains("notarized"), found.get(0).quote());
    }

    @Test
    void barriersComeInTheOrderOfTheTextAndMoneyLast() {
        List<FoundBarrier> found = find("Your signature must be notarized.\nPatients pay $1.00 per page.\n"
                + "We do not send medical records by e-mail.");
        assertEquals(
                List.of(BarrierKind.NOTARY, BarrierKind.NO_EMAIL, BarrierKind.FEE_PER_PAGE),
                found.stream().map(FoundBarrier::kind).toList());
    }

    @Test
    void formForOthersDemandsNothingOfPatients() {
        String demand = "Your signature must be notarized.";
        assertEquals(1, find(demand).size());
        assertEquals(List.of(), find("Do not use this form to request your own records.\n" + demand));
    }

    @Test
    void whatIsSaidTwiceIsFoundOnce() {
        assertEquals(
                1,
                find("Your signature must be notarized.\n\nYour signature must be notarized.")
                        .size());
        assertEquals(
                1,
                BarrierFinder.find(
                                List.of("Your signature must be notarized.", "Your signature must be notarized."),
                                List.of())
                        .size());
    }

    @Test
    void aFirmWordingIsKeptBeforeAQuestion() {
        List<FoundBarrier> found = find("Witness: ______\n\nYour signature must be witnessed by an adult.");
        assertEquals(List.of(FIRM), found.stream().map(FoundBarrier::strength).toList());
    }

    @Test
    void aHeadingTellsWhomTheParagraphIsAbout() {
        String fee = "The charge is 75 cents per page.";
        assertEquals(List.of(), find("Requests from attorneys\n" + fee));
        assertEquals(1, find("Requests from patients\n" + fee).size());
        assertEquals(
                1,
                find("Requests from attorneys\nCall us.\n\nFees for patients\n" + fee)
                        .size());
    }

    @Test
    void aQuestionIsAnsweredByYes() {
        assertEquals(List.of(), find("Does my form need to be notarized? No."));
        assertEquals(1, find("Does my form need to be notarized? Yes.").size());
    }

    @Test
    void aLineBrokenForThePagesWidthIsOneSentence() {
        assertEquals(
                1,
                find("In order to protect your privacy your signature on the form\nmust be notarized.")
                        .size());
    }

    @Test
    void whatTheOfficeFillsInIsNotAskedOfThePatient() {
        assertEquals(List.of(), find("FOR OFFICE USE ONLY\nVerified by:\nSSN:\nDate:"));
    }

    @Test
    void aRequiredFieldIsADemand() {
        assertEquals(
                FIRM, inForm("Social Security number", true, List.of()).get(0).strength());
        assertEquals(
                QUESTION,
                inForm("Social Security number", false, List.of()).get(0).strength());
        assertEquals(List.of(), inForm("Social Security number (optional)", false, List.of()));
        assertEquals(List.of(), inForm("Last four digits of Social Security number", false, List.of()));
    }

    @Test
    void aRequiredPurposeWithAPersonalChoiceIsAQuestion() {
        FieldOption personal = new FieldOption("p", "Personal use");
        FieldOption legal = new FieldOption("l", "Legal");
        FieldOption care = new FieldOption("c", "Continuing care");
        assertEquals(
                QUESTION,
                inForm("Purpose of request", true, List.of(personal, legal, care))
                        .get(0)
                        .strength());
        assertEquals(
                FIRM,
                inForm("Purpose of request", true, List.of(legal, care)).get(0).strength());
        assertEquals(List.of(), inForm("Purpose of request", false, List.of(personal, legal, care)));
    }

    @Test
    void aLongPageIsReadInBoundedTime() {
        String page = "Your request for copies of records must include a signed authorization, $5 per page, 60 days. \n"
                .repeat(1200);
        BarrierFinder.find(List.of(page.substring(0, 5000)), List.of());
        assertTimeout(Duration.ofSeconds(5), () -> BarrierFinder.find(List.of(page, page), List.of()));
    }

    private static List<FoundBarrier> find(String text) {
        return BarrierFinder.find(List.of(text), List.of());
    }

    private static List<FoundBarrier> inForm(String label, boolean required, List<FieldOption> options) {
        FormField field = new FormField(
                0,
                "f1",
                "#f1",
                options.isEmpty() ? FieldType.TEXT : FieldType.SELECT,
                label,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                0,
                options,
                required,
                "",
                true,
                0);
        return BarrierFinder.find(List.of(), FieldClassifier.classify(List.of(field)));
    }
}
