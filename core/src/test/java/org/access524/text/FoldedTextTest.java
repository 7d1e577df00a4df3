package org.access524.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    private static boolean has(String text, String phrase) {
        return FoldedText.of(text).has(Phrase.of(phrase));
    }

    @Test
    void caseAccentsApostrophesAndPunctuationDoNotCount() {
        assertEquals(
                "historia clinica del nino",
                FoldedText.of("Historia CLÍNICA — del niño").words());
        assertEquals("childrens e mail", FoldedText.of("Children’s e-mail").words());
    }

    @Test
    void wordsAreWhole() {
        assertTrue(has("Release of information", "release of"));
        assertFalse(has("Releases of information", "release of"));
        assertFalse(has("CDC", "cd"));
    }

    @Test
    void starLetsTheLastWordGoOn() {
        assertTrue(has("Authorizations", "authoriz*"));
        assertFalse(has("unauthorized", "authoriz*"));
    }

    @Test
    void starInsideAPhraseLetsThatWordGoOnAndNoMore() {
        Phrases phrases = Phrases.of("copia* de ... imagenes", "fecha* de servicio");
        assertTrue(phrases.in(FoldedText.of("Copias de sus imágenes")));
        assertTrue(phrases.in(FoldedText.of("las fechas de servicio")));
        assertFalse(phrases.in(FoldedText.of("la fecha y el lugar de servicio")));
    }

    @Test
    void gapIsShortAndStaysInItsSentence() {
        assertTrue(has("a copy of your complete medical record", "copy ... record*"));
        assertFalse(has("We copy nothing. The record stays here", "copy ... record*"));
        assertFalse(has("copy\nrecord", "copy ... record"));
        assertFalse(has(
                "copy of one two three four five six seven eight nine ten eleven twelve record", "copy ... record"));
    }

    @Test
    void barsAskForALineOfItsOwn() {
        assertTrue(FoldedText.ofLines(List.of("Me", "Someone else")).has(Phrase.of("| me |")));
        assertFalse(FoldedText.ofLines(List.of("Call me", "Someone else")).has(Phrase.of("| me |")));
    }

    @Test
    void quoteIsAsWritten() {
        assertEquals(
                Optional.of("Copy of your Medical Records"),
                FoldedText.of("Get a Copy of your Medical Records here").find(Phrase.of("copy ... record*")));
        assertEquals(Optional.of("Me"), FoldedText.ofLines(List.of("Me", "You")).find(Phrase.of("| me |")));
    }

    @Test
    void sentenceThatDeniesIsPassedOver() {
        Phrases fax = Phrases.of("by fax");
        Phrases not = Phrases.of("not");
        assertEquals(Optional.empty(), FoldedText.of("We do not send by fax.").find(fax, not));
        assertEquals(
                Optional.of("by FAX"),
                FoldedText.of("Do not call, or by fax. Send it by FAX here.").find(fax, not));
    }

    @Test
    void emptyTextHoldsNothing() {
        assertTrue(FoldedText.of("").isBlank());
        assertTrue(FoldedText.of(" .\n, ").isBlank());
        assertFalse(FoldedText.of("x").isBlank());
    }

    @Test
    void listsAreReadAtTheirSemicolons() {
        assertEquals(3, Phrases.list("one; two\n ...  three;\n four").phrases().size());
    }

    @Test
    void everyPhraseFoundIsNamedOnce() {
        assertEquals(
                List.of("HIV", "Drugs"),
                Phrases.of("hiv", "drug*", "alcohol").findAll(FoldedText.of("HIV, Drugs, drugs")));
    }
}
