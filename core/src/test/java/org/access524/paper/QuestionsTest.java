package org.access524.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.access524.form.FieldClassifier;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldType;
import org.access524.form.FormField;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static FormField first(FormPage page) {
        return page.blanks().get(0).field();
    }

    @Test
    void wordsBeforeAPlaceOnItsLineNameIt() {
        FormPage page = new FormPage()
                .print(40, 100, "Patient Name:")
                .text(110, 100, 300, "Text1")
                .print(310, 100, "Date of Birth:")
                .text(385, 100, 500, "Text2");
        assertEquals(List.of("Patient Name", "Date of Birth"), page.labels());
    }

    @Test
    void printedWordsBeatANameCopiedFromElsewhere() {
        FormField field = first(new FormPage().print(40, 100, "Telephone:").text(100, 100, 300, "Date_2"));
        assertEquals("Telephone", field.label());
        assertEquals("", field.name());
    }

    @Test
    void aTellingNameStandsInWhereNothingIsPrinted() {
        assertEquals(
                "Patient Name",
                first(new FormPage().text(100, 100, 300, "form1[0].PatientName[0]"))
                        .name());
    }

    @Test
    void namesThatAProgramMadeTellNothing() {
        for (String name : List.of("Text1", "undefined_3", "Check Box12", "topmostSubform[0].Page1[0].TextField[4]")) {
            assertEquals("", FieldNames.telling(name), name);
        }
        assertEquals("", FieldNames.telling("I understand that my records may be disclosed by the recipient"));
    }

    @Test
    void wordsUnderARuleNameWhatStandsOnIt() {
        FormPage page = new FormPage()
                .text(40, 100, 200, "a")
                .rule(40, 113, 200)
                .print(40, 115, "First Name")
                .text(40, 135, 200, "b")
                .rule(40, 148, 200)
                .print(40, 150, "Last Name");
        assertEquals(List.of("First Name", "Last Name"), page.labels());
    }

    @Test
    void wordsOnTopOfACellNameWhatStandsBelow() {
        FormPage page = new FormPage()
                .print(42, 102, "First Name")
                .text(42, 116, 198, "a")
                .rule(40, 131, 200)
                .print(42, 134, "Last Name")
                .text(42, 148, 198, "b");
        assertEquals(List.of("First Name", "Last Name"), page.labels());
    }

    @Test
    void boxesHaveTheirWordsBehindAndTheQuestionAbove() {
        FormPage page = new FormPage()
                .print(40, 100, "Purpose of the request:")
                .check(40, 120, "c1")
                .print(54, 120, "Personal use")
                .check(200, 120, "c2")
                .print(214, 120, "Legal");
        List<Blank> blanks = page.blanks();
        assertEquals("Personal use", blanks.get(0).field().label());
        assertEquals("Legal", blanks.get(1).field().label());
        assertEquals("Purpose of the request", blanks.get(1).field().group());
    }

    @Test
    void boxesMayStandBehindTheirWords() {
        FormPage page = new FormPage()
                .print(40, 100, "Paper")
                .check(70, 100, "c1")
                .print(100, 100, "CD")
                .check(120, 100, "c2");
        assertEquals(List.of("Paper", "CD"), page.labels());
    }

    @Test
    void theWordsOfABoxGoOnOnTheNextLine() {
        FormPage page = new FormPage()
                .check(40, 100, "c1")
                .print(54, 100, "Check here if the copy is to be sent to the address")
                .print(54, 112, "above, and leave the rest empty");
        assertEquals(
                List.of("Check here if the copy is to be sent to the address above, and leave the rest empty"),
                page.labels());
    }

    @Test
    void boxesOfOneNameThatSayDifferentThingsAreAChoice() {
        FormPage page = new FormPage()
                .print(40, 80, "Who will receive the copy?")
                .mark(40, 100, "Who", "Me")
                .print(54, 100, "To me")
                .mark(140, 100, "Who", "Other")
                .print(154, 100, "To another person");
        Blank blank = page.blanks().get(0);
        assertEquals(1, page.blanks().size());
        assertEquals(FieldType.RADIO, blank.field().type());
        assertEquals("Who will receive the copy?", blank.field().label());
        assertEquals("w2", blank.field().options().get(1).value());
        assertEquals("To another person", blank.field().options().get(1).label());
        assertEquals(2, blank.boxes().size());
    }

    @Test
    void aNameThatComesTwiceIsOneAnswer() {
        FormPage page = new FormPage()
                .print(40, 100, "Patient Name:")
                .text(110, 100, 300, "Patient")
                .print(40, 500, "Patient:")
                .text(110, 500, 300, "Patient");
        assertEquals(List.of("Patient Name"), page.labels());
    }

    @Test
    void blanksOfASentenceHaveTheWordsBeforeThem() {
        FormPage page = new FormPage()
                .print(40, 100, "I,")
                .text(52, 100, 200, "a")
                .print(205, 100, "authorize the release of my records to")
                .text(390, 100, 560, "b");
        assertEquals("I,", page.blanks().get(0).field().before());
        assertEquals(
                "authorize the release of my records to",
                page.blanks().get(1).field().before());
    }

    @Test
    void partsOfATelephoneNumberShareItsWords() {
        FormPage page = new FormPage()
                .print(40, 100, "Phone:")
                .print(76, 100, "(")
                .text(80, 100, 110, "a")
                .print(112, 100, ")")
                .text(118, 100, 148, "b")
                .print(150, 100, "-")
                .text(156, 100, 200, "c");
        List<FormField> fields = new ArrayList<>();
        page.blanks().forEach(blank -> fields.add(blank.field()));
        assertEquals(List.of("Phone", "Phone", "Phone"), page.labels());
        assertEquals(
                FieldMeaning.PATIENT_PHONE_AREA,
                FieldClassifier.classify(fields).get(0).meaning());
        assertEquals(
                FieldMeaning.PATIENT_PHONE_LINE,
                FieldClassifier.classify(fields).get(2).meaning());
    }

    @Test
    void partsOfADateHaveTheirShapes() {
        FormPage page = new FormPage()
                .print(40, 100, "Date of birth:")
                .text(110, 100, 130, "a")
                .print(132, 100, "/")
                .text(138, 100, 158, "b")
                .print(160, 100, "/")
                .text(166, 100, 200, "c");
        assertEquals("MM", page.blanks().get(0).field().hint());
        assertEquals("YYYY", page.blanks().get(2).field().hint());
    }

    @Test
    void aLabelThatListsNamesOnePlaceEach() {
        FormPage page = new FormPage()
                .print(40, 100, "City, State, Zip:")
                .text(120, 100, 250, "a")
                .text(255, 100, 290, "b")
                .text(295, 100, 350, "c");
        assertEquals(List.of("City", "State", "Zip"), page.labels());
    }

    @Test
    void aFurtherLineOfAnAnswerHasNoWords() {
        FormPage page = new FormPage()
                .print(40, 100, "Comments:")
                .text(95, 100, 300, "Comments")
                .text(95, 116, 300, "Comments 2");
        assertEquals(List.of("Comments", ""), page.labels());
        assertEquals("", page.blanks().get(1).field().name());
    }

    @Test
    void theSecondLineOfAnAddressIsThatOfTheCityIfNoOtherIs() {
        FormPage page = new FormPage()
                .print(40, 100, "Address:")
                .text(90, 100, 300, "Address")
                .text(90, 116, 300, "Address 2");
        assertEquals(List.of("Address", "City, State, Zip"), page.labels());
        assertEquals(
                "",
                page.print(40, 140, "City:").text(90, 140, 300, "City").labels().get(1));
    }

    @Test
    void blocksSideBySideAreReadOneAfterTheOther() {
        FormPage page = new FormPage()
                .heading(40, 80, "Release from:")
                .heading(320, 80, "Release to:")
                .print(40, 100, "Name:")
                .text(80, 100, 300, "a")
                .print(320, 100, "Name:")
                .text(360, 100, 560, "b")
                .print(40, 120, "Phone:")
                .text(80, 120, 300, "c")
                .print(320, 120, "Phone:")
                .text(360, 120, 560, "d");
        List<Blank> blanks = page.blanks();
        assertEquals(List.of("Name", "Phone", "Name", "Phone"), page.labels());
        assertEquals("Release from", blanks.get(1).field().section());
        assertEquals("Release to", blanks.get(2).field().section());
    }

    @Test
    void buttonsAreNoBlanks() {
        assertTrue(new FormPage().button(40, 40, "Reset").blanks().isEmpty());
    }

    @Test
    void aCombHasABoxForEachCharacter() {
        Blank blank = new FormPage()
                .print(40, 100, "ZIP:")
                .comb(80, 100, 180, "zip", 5)
                .blanks()
                .get(0);
        assertEquals(Blank.Kind.COMB, blank.kind());
        assertEquals(5, blank.boxes().size());
        assertEquals(100, blank.boxes().get(1).left());
    }

    @Test
    void wordsWithoutBlanksAreTakenApart() {
        assertEquals("Mental Health Information", Glyphs.spaced("MentalHealthInformation"));
        assertEquals("MyChart", Glyphs.spaced("MyChart"));
    }

    @Test
    void whateverIsDrawnIsReadInTime() {
        Random random = new Random(7);
        List<PrintedText> texts = new ArrayList<>();
        List<Box> rules = new ArrayList<>();
        List<Widget> widgets = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            texts.add(new PrintedText("w" + i, box(random, 30, 10), random.nextDouble() * 20, ""));
        }
        texts.add(new PrintedText("x", new Box(Double.NaN, Double.NaN, Double.NaN, Double.NaN), Double.NaN, ""));
        for (int i = 0; i < 100000; i++) {
            rules.add(box(random, 100, 1));
        }
        for (int i = 0; i < 2000; i++) {
            Box box = i % 7 == 0 ? new Box(5, 5, 5, 5) : box(random, 200, 20);
            Widget.Type type = Widget.Type.values()[i % Widget.Type.values().length];
            widgets.add(new Widget(
                    "w" + i,
                    "n" + i % 900,
                    "",
                    type,
                    box,
                    "" + i % 3,
                    List.of(),
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    ""));
        }
        PaperPage page = new PaperPage(1, 612, 792, texts, rules, List.of(), List.of(), List.of(), widgets);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertFalse(PaperForm.blanks(List.of(page)).isEmpty()));
    }

    private static Box box(Random random, double width, double height) {
        double left = random.nextDouble() * 600;
        double top = random.nextDouble() * 780;
        return new Box(left, top, left + random.nextDouble() * width, top + random.nextDouble() * height);
    }

    @Test
    void dashesInADateDoNotMakeItATelephoneNumber() {
        FormPage page = new FormPage()
                .print(40, 100, "DOB:")
                .text(70, 100, 100, "a")
                .print(102, 100, "-")
                .text(107, 100, 137, "b")
                .print(139, 100, "-")
                .text(144, 100, 184, "c");
        assertEquals(2, page.blanks().get(0).field().maxLength());
        assertEquals(4, page.blanks().get(2).field().maxLength());
    }

    @Test
    void howToFillInABlockIsNotItsHeading() {
        FormPage page = new FormPage()
                .heading(40, 200, "Release information from:")
                .heading(40, 214, "Please specify the hospital or person below")
                .print(40, 240, "Address:")
                .text(100, 240, 300, "a");
        assertEquals("Release information from", first(page).section());
    }
}
