package org.access524.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.access524.law.AccessRule;
import org.access524.law.Certainty;
import org.access524.law.Citation;
import org.access524.law.Citations;
import org.access524.law.Fact;
import org.access524.law.Facts;
import org.access524.law.Support;
import org.access524.request.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of what may be said would notice. */
class SayingCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HIPAA says so.",
                "You must answer.",
                "The law is clear.",
                "I have a right to a copy.",
                "I am entitled to it.",
                "This is required.",
                "Please answer within 10 days.",
                "The last day was Monday.",
                "45 CFR 164.524 says so.",
                "The rule is plain.",
                "HHS says so.",
                "That is unlawful, and there is a limit."
            })
    void lawThatRestsOnNothingIsNoticed(String text) {
        assertNoticed("rests on nothing", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I will pay a lawful fee.", "I am the patient's legal guardian.", "Thank you."})
    void whatIsNotLawIsNot(String text) {
        assertEquals(List.of(), check(text));
    }

    @Test
    void aLawStatementNamesItsClauseAndNoOther() {
        assertNoticed("does not name", "Please answer in time.", Facts.THIRTY_DAYS);
        assertNoticed("does not name", "Please act (45 CFR 164.524(b)(2)(i)).", Facts.TIMELY_ACTION);
        assertNoticed("cites what it does not rest on", "Act (45 CFR 164.524(b)(2)(i)).", Facts.RIGHT);
        assertEquals(List.of(), check("Please act (45 CFR 164.524(b)(2)(i)).", Facts.THIRTY_DAYS));
    }

    @Test
    void whatIsReportedNamesWhoSaysIt() {
        assertNoticed("does not name", "Access may not be withheld for a bill.", Facts.UNPAID_BILL);
        assertNoticed(
                "is reported by nobody",
                "HHS access guidance says so.",
                new Fact("", Certainty.REPORTED, Citations.HHS_ACCESS_GUIDANCE, ""));
        assertEquals(List.of(), check("HHS's access guidance says so.", Facts.UNPAID_BILL));
    }

    @Test
    void hearsayAndUnknownClausesAreNoticed() {
        assertNoticed(
                "account of the law",
                "See 45 CFR 164.524.",
                new Fact("", Certainty.SECONDARY, Citations.RIGHT_OF_ACCESS, ""));
        assertNoticed(
                "unknown clause",
                "See 45 CFR 1.1.",
                new Fact("", Certainty.VERIFIED, new Citation("45 CFR 1.1", "https://example.org"), ""));
    }

    @Test
    void dayCountsAreThoseOfTheRule() {
        assertNoticed("counts days", "Act within 15 days (45 CFR 164.524).", Facts.RIGHT);
        assertEquals(List.of(), check("Act within 30 days (45 CFR 164.524).", Facts.RIGHT));
        AccessRule california = org.access524.law.AccessRules.all().stream()
                .filter(rule -> rule.id().equals("CA_COPY"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(), check(california.citation().label() + " sets a limit of 15 days.", (Support) california));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It may cost you $1 million.",
                "A fine of any size.",
                "There are penalties.",
                "Up to 1,000,000 dollars."
            })
    void threatsAreNoticed(String text) {
        assertNoticed("threatens", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear [name].",
                "I sent it on ___.",
                "It came on XX.",
                "It came on null.",
                "It is Optional.empty.",
                "It is {0}.",
                "It  came.",
                "It came .",
                "It came, , late.",
                "It came ().",
                "It came..",
                "Hello.My name is Rosa.",
                "Missing: ."
            })
    void gapsAreNoticed(String text) {
        assertNoticed("has a gap", text);
    }

    @Test
    void halfSentencesAreNoticed() {
        assertNoticed("does not end", "On Monday, you");
        assertNoticed("does not begin", "came on Monday.");
        assertNoticed("is empty", " ");
    }

    @Test
    void wordsOfThePersonAreHers() {
        assertEquals(List.of(), check("You said: \"HIPAA gives us 60 days [sic] ...\"."));
        assertEquals(
                List.of(),
                new SayingCheck(List.of("Law & Rule Hospital"))
                        .faults(new Statement("I called Law & Rule Hospital.", List.of())));
    }

    @Test
    void lengthAndPlainnessAreChecked() {
        assertNoticed("longer than a page", letter(LetterKind.REMINDER, "Word ".repeat(400) + "end.", "Please."));
        assertNoticed("not short", letter(LetterKind.REMINDER, "Please.", "Please " + "do ".repeat(300) + "so."));
        assertNoticed("not plain", letter(LetterKind.REMINDER, "Please \u2013 soon.", "Please."));
        assertNoticed("has a short form, or none", letter(LetterKind.REMINDER, "Please.", ""));
        assertEquals(List.of(), new SayingCheck(List.of()).faults(letter(LetterKind.REMINDER, "Please.", "Please.")));
    }

    private static Letter letter(LetterKind kind, String body, String brief) {
        return new Draft(kind, "Subject", "Hospital").say(body).brief(brief).toBeSignedBy("Rosa");
    }

    private static void assertNoticed(String fault, Letter letter) {
        List<String> faults = new SayingCheck(List.of()).faults(letter);
        assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), fault + " in " + faults);
    }

    private static void assertNoticed(String fault, String text, Support... support) {
        List<String> faults = check(text, support);
        assertTrue(faults.stream().anyMatch(found -> found.contains(fault)), fault + " in " + faults);
    }

    private static List<String> check(String text, Support... support) {
        return new SayingCheck(List.of()).faults(new Statement(text, List.of(support)));
    }
}
