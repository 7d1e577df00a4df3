package org.access524.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlatPlacesTest {

    @Test
    void underscoresAfterALabelAreABlankThatWritingSitsOn() {
        Place place = only(
                new FlatPage().text(50, 100, "Name: ______________________").blanks());
        assertEquals(101, place.first().bottom(), 0.5);
        assertTrue(place.first().left() > 75 && place.first().left() < 90, () -> place.toString());
        assertEquals(190, place.first().right(), 1);
    }

    @Test
    void severalBlanksOfOneRunAreToldApart() {
        List<Place> places = new FlatPage()
                .text(50, 100, "Name: ____________________ DOB: ____________ Phone: _____________")
                .blanks();
        assertEquals(3, places.size());
        assertTrue(places.get(0).first().right() < places.get(1).first().left());
    }

    @Test
    void theMeasuredWidthOfAFaceTellsWhereItsBlanksBegin() {
        FlatPage page = new FlatPage().text(50, 60, "These words run as wide as others of the face");
        Box blank = only(page.text(50, 100, "mmmmmmmm: __________________").blanks())
                .first();
        assertTrue(blank.left() > 100, () -> blank.toString());
    }

    @Test
    void dotsUpToTheMarginAreABlankButThoseOfAnEllipsisAreNot() {
        assertEquals(
                1,
                new FlatPage()
                        .text(50, 100, "Name ..............................")
                        .blanks()
                        .size());
        assertEquals(
                0, new FlatPage().text(50, 100, "and so on ... and on").blanks().size());
    }

    @Test
    void thePartsOfADateAreBlanksOfTheirOwn() {
        assertEquals(
                3,
                new FlatPage()
                        .text(50, 100, "Date: ______/______/________")
                        .blanks()
                        .size());
    }

    @Test
    void aRuleAfterALabelIsABlank() {
        Box blank = only(new FlatPage()
                        .text(50, 100, "Patient name:")
                        .rule(120, 400, 102)
                        .blanks())
                .first();
        assertEquals(120, blank.left(), 0.1);
        assertEquals(400, blank.right(), 0.1);
        assertEquals(102, blank.bottom(), 0.1);
    }

    @Test
    void aRuleUnderWordsIsAnUnderline() {
        assertEquals(
                0,
                new FlatPage()
                        .text(50, 100, "Patient information")
                        .rule(50, 145, 101)
                        .blanks()
                        .size());
    }

    @Test
    void aRuleUnderALabelAndBeyondIsABlankBehindTheLabel() {
        Box blank = only(new FlatPage()
                        .text(50, 100, "Relationship")
                        .rule(50, 400, 102)
                        .blanks())
                .first();
        assertTrue(blank.left() >= 110);
    }

    @Test
    void aRuleWithWordsInItsMiddleIsFilledAlready() {
        assertEquals(
                0,
                new FlatPage()
                        .text(50, 100, "City:")
                        .rule(80, 300, 102)
                        .text(150, 100, "Hartford")
                        .blanks()
                        .size());
    }

    @Test
    void aRuleAcrossThePagePartsIt() {
        FlatPage page =
                new FlatPage().text(50, 100, "Some words of a paragraph").rule(40, 572, 120);
        assertEquals(
                0, page.text(50, 140, "PATIENT INFORMATION IN FULL").blanks().size());
    }

    @Test
    void aRuleAcrossThePageAfterAQuestionIsABlank() {
        assertEquals(
                1,
                new FlatPage()
                        .text(40, 100, "For the purpose of:")
                        .rule(40, 572, 120)
                        .blanks()
                        .size());
    }

    @Test
    void rulesBelowEachOtherAreOneLongAnswer() {
        Place place = only(new FlatPage()
                .text(50, 100, "Reason:")
                .rule(90, 500, 102)
                .rule(50, 500, 120)
                .rule(50, 500, 138)
                .blanks());
        assertEquals(3, place.boxes().size());
    }

    @Test
    void linesWithCaptionsBelowThemAreAnswersOfTheirOwn() {
        FlatPage page =
                new FlatPage().text(50, 100, "Phone:").rule(85, 300, 102).rule(50, 300, 125);
        assertEquals(2, page.text(50, 135, "Signature of the patient").blanks().size());
    }

    @Test
    void aLineWithSeveralCaptionsBelowItIsParted() {
        List<Place> places = new FlatPage()
                .text(50, 100, "Name:")
                .rule(80, 500, 102)
                .text(90, 112, "Last")
                .text(250, 112, "First")
                .text(420, 112, "Middle")
                .blanks();
        assertEquals(3, places.size());
        assertTrue(places.get(1).first().left() < 250 && places.get(1).first().right() > 275);
    }

    @Test
    void aBlankEndsBelowThePrintAboveIt() {
        FlatPage page = new FlatPage().text(90, 91, "Words that stand right above the line");
        Box blank = only(page.text(50, 100, "Name: ______________________").blanks())
                .first();
        assertTrue(blank.top() >= 91, () -> blank.toString());
    }

    @Test
    void aCellLeavesWhatIsBelowItsCaption() {
        Box room = only(new FlatPage()
                        .frame(50, 100, 300, 128)
                        .text(54, 110, "Patient name")
                        .blanks())
                .first();
        assertTrue(room.top() >= 112 && room.bottom() <= 128 && room.width() > 230, () -> room.toString());
    }

    @Test
    void aLowCellLeavesWhatIsBehindItsCaptions() {
        List<Place> places = new FlatPage()
                .frame(50, 100, 500, 115)
                .text(54, 111, "CITY")
                .text(250, 111, "STATE")
                .text(380, 111, "ZIP")
                .blanks();
        assertEquals(3, places.size());
    }

    @Test
    void emptyCellsOfATableAreBlanksButTheirHeadingsAreNot() {
        FlatPage page = new FlatPage().text(60, 112, "Name").text(260, 112, "Telephone");
        for (double at : new double[] {100, 116, 136, 156}) {
            page.rule(50, 450, at);
        }
        for (double at : new double[] {50, 250, 450}) {
            page.upright(at, 100, 156);
        }
        assertEquals(4, page.blanks().size());
    }

    @Test
    void aLabelInACellBesideAnEmptyOneLeavesNoRoomItself() {
        FlatPage page = new FlatPage().text(54, 112, "Name:").rule(50, 450, 100).rule(50, 450, 118);
        page.upright(50, 100, 118).upright(150, 100, 118).upright(450, 100, 118);
        assertTrue(only(page.blanks()).first().left() > 150);
    }

    @Test
    void aShadedBarIsAHeading() {
        FlatPage page = new FlatPage().frame(50, 100, 550, 116).shade(50, 100, 550, 116);
        assertEquals(0, page.text(54, 112, "Section 2").blanks().size());
    }

    @Test
    void aBoxWithAParagraphIsNoBlank() {
        FlatPage page = new FlatPage().frame(50, 100, 550, 150);
        page.text(54, 112, "I understand that these records may be sent to somebody else, and that this")
                .text(54, 124, "form may be withdrawn at any time, but not for what has been sent until then,")
                .text(54, 136, "and that whoever gets them may not be bound by the same law as the sender.");
        assertEquals(0, page.blanks().size());
    }

    @Test
    void aHighBoxHasSeveralLines() {
        Place place = only(new FlatPage()
                .frame(50, 100, 300, 180)
                .text(54, 110, "Address:")
                .blanks());
        assertTrue(place.boxes().size() > 2);
    }

    @Test
    void aRowOfSmallBoxesIsAComb() {
        FlatPage page = new FlatPage().text(50, 112, "MRN");
        for (int i = 0; i < 7; i++) {
            page.frame(80 + 15 * i, 100, 95 + 15 * i, 118);
        }
        assertEquals(7, only(page.places(Blank.Kind.COMB)).boxes().size());
    }

    @Test
    void glyphsOfSignFacesAreTicked() {
        FlatPage page = new FlatPage()
                .text(50, 100, "\uf06f", "ABCDEF+Wingdings-Regular")
                .text(62, 100, "Entire record")
                .text(50, 115, "q", "Wingdings")
                .text(62, 115, "Images")
                .text(50, 130, "\u00a3", "XYZABC+Wingdings2")
                .text(62, 130, "Laboratory")
                .text(50, 145, "\u2610")
                .text(62, 145, "Other");
        assertEquals(4, page.ticks().size());
    }

    @Test
    void bulletsAreNotTicked() {
        FlatPage page = new FlatPage();
        for (int i = 0; i < 5; i++) {
            page.text(50, 100 + 15 * i, "\uf0b7", "Symbol").text(62, 100 + 15 * i, "A right of patients");
        }
        assertEquals(0, page.places().size());
    }

    @Test
    void aSignWithoutANameThatIsRepeatedIsASquare() {
        FlatPage page = new FlatPage();
        for (int i = 0; i < 4; i++) {
            page.text(50, 100 + 15 * i, "\u0002", "ABCDEF+SomePi").text(62, 100 + 15 * i, "A kind of record");
        }
        assertEquals(4, page.ticks().size());
    }

    @Test
    void drawnSquaresBesideWordsAreTickedAndOthersAreNot() {
        FlatPage page =
                new FlatPage().frame(50, 92, 58, 100).text(62, 100, "Yes").frame(90, 92, 98, 100);
        assertEquals(
                2, page.text(102, 100, "No").frame(500, 500, 508, 508).ticks().size());
    }

    @Test
    void aSquareOfFourStrokesIsTicked() {
        FlatPage page = new FlatPage()
                .rule(50, 60, 92)
                .rule(50, 60, 102)
                .upright(50, 92, 102)
                .upright(60, 92, 102);
        assertEquals(1, page.text(64, 101, "Entire record").ticks().size());
    }

    @Test
    void picturesOfSquaresAreTickedIfThereAreSeveral() {
        FlatPage page = new FlatPage().picture(50, 90, 62, 102).text(66, 101, "Paper");
        assertEquals(0, page.ticks().size());
        assertEquals(
                2,
                page.picture(150, 90, 162, 102)
                        .text(166, 101, "Electronic")
                        .ticks()
                        .size());
    }

    @Test
    void bracketsBeforeWordsAreTicked() {
        FlatPage page = new FlatPage().text(50, 100, "[ ] all information").text(50, 115, "[  ] other");
        assertEquals(2, page.ticks().size());
    }

    @Test
    void theBracketsOfAnAreaCodeAreABlank() {
        FlatPage page =
                new FlatPage().text(50, 100, "Phone (").text(115, 100, ")-").text(125, 100, "______-________");
        assertEquals(0, page.ticks().size());
        assertEquals(3, page.blanks().size());
    }

    @Test
    void shortLinesBeforeTheItemsOfAListAreTicked() {
        FlatPage page = new FlatPage()
                .text(50, 100, "_____ Entire record")
                .text(50, 115, "_____ Images")
                .text(50, 130, "_____ Other: ____________________");
        assertEquals(3, page.ticks().size());
        assertEquals(1, page.blanks().size());
    }

    @Test
    void shortLinesAfterLabelsAreWrittenOn() {
        FlatPage page = new FlatPage().text(50, 100, "City: ______ State: ______ Zip: ______");
        assertEquals(0, page.ticks().size());
        assertEquals(3, page.blanks().size());
    }

    @Test
    void theBlanksOfASentenceAreWrittenOn() {
        assertEquals(
                0,
                new FlatPage()
                        .text(50, 100, "seen from _______ to _______ only")
                        .ticks()
                        .size());
    }

    @Test
    void shortLinesAfterYesAndNoAreTicked() {
        assertEquals(
                2,
                new FlatPage()
                        .text(50, 100, "May we call? Yes ____ No ____")
                        .ticks()
                        .size());
    }

    @Test
    void aPageWhoseFieldsCoverItsBlanksHasNoOthers() {
        FlatPage page = new FlatPage().text(50, 100, "Name:").rule(80, 300, 102).text(50, 130, "Phone:");
        page.rule(85, 300, 132).text(50, 160, "Reason:").rule(90, 300, 162);
        assertEquals(
                0,
                page.widget(80, 90, 300, 103).widget(85, 120, 300, 133).places().size());
    }

    @Test
    void aPageThatIsFillableInPartHasTheRest() {
        FlatPage page = new FlatPage().text(50, 100, "Name:").rule(80, 300, 102);
        for (int i = 0; i < 5; i++) {
            page.text(50, 200 + 40 * i, "Line:").rule(80, 300, 202 + 40 * i).text(320, 200 + 40 * i, ".");
        }
        List<Place> places = page.widget(80, 90, 300, 103).places();
        assertEquals(5, places.size());
    }

    @Test
    void aScanHasNoPlaces() {
        PaperPage scan = new PaperPage(
                1,
                612,
                792,
                List.of(),
                List.of(new Box(50, 100, 300, 100.5)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertEquals(0, FlatPlaces.of(scan, List.of()).size());
    }

    @Test
    void noBlankCoversPrint() {
        Random random = new Random(524);
        for (int round = 0; round < 200; round++) {
            FlatPage page = scattered(random);
            Print print = new Print(page.page());
            for (Place place : page.blanks()) {
                for (Box box : place.boxes()) {
                    Box inner = new Box(box.left() + 1, box.top() + 2.5, box.right() - 1, box.bottom() - 2);
                    assertTrue(inner.height() < 0 || !print.inked(inner), () -> box.toString());
                }
            }
        }
    }

    private static FlatPage scattered(Random random) {
        FlatPage page = new FlatPage();
        for (int i = 0; i < 40; i++) {
            double left = 40 + random.nextInt(400);
            double at = 60 + random.nextInt(700);
            switch (random.nextInt(4)) {
                case 0 -> page.text(left, at, "Name: ____________");
                case 1 -> page.text(left, at, "words of a paragraph");
                case 2 -> page.rule(left, left + random.nextInt(200), at);
                default -> page.frame(left, at, left + random.nextInt(200), at + random.nextInt(60));
            }
        }
        return page;
    }

    @Test
    void numbersThatAreNoneDoNoHarm() {
        double none = Double.NaN;
        List<Box> boxes = List.of(
                new Box(none, none, none, none),
                new Box(0, 0, 0, 0),
                new Box(50, 100, 50, 100),
                new Box(300, 100, 50, 90),
                new Box(Double.NEGATIVE_INFINITY, 100, Double.POSITIVE_INFINITY, 100.5));
        List<PrintedText> texts = new ArrayList<>();
        for (Box box : boxes) {
            texts.add(new PrintedText("Name: ____ [ ] (", box, none, ""));
            texts.add(new PrintedText("", box, 0, ""));
            texts.add(new PrintedText("six words that make a page", box, -3, ""));
        }
        texts.add(new PrintedText("six words that make a page: ____", new Box(50, 92, 200, 102), 10, ""));
        assertEquals(
                1,
                FlatPlaces.of(new PaperPage(1, 612, 792, texts, boxes, boxes, boxes, boxes, List.of()), List.of())
                        .size());
        assertEquals(
                0,
                FlatPlaces.of(new PaperPage(1, 0, 0, texts, boxes, boxes, boxes, boxes, List.of()), List.of())
                        .size());
    }

    @Test
    void aDrawingOfAHundredThousandStrokesIsLeftQuickly() {
        Random random = new Random(7);
        List<Box> rules = new ArrayList<>();
        List<Box> frames = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            double left = random.nextDouble() * 600;
            double top = random.nextDouble() * 780;
            rules.add(i % 2 == 0 ? new Box(left, top, left + 90, top) : new Box(left, top, left, top + 90));
            frames.add(new Box(left, top, left + 10, top + 10));
        }
        PaperPage page = new PaperPage(1, 612, 792, words(5_000), rules, frames, frames, frames, List.of());
        assertTimeout(Duration.ofSeconds(5), () -> FlatPlaces.of(page, List.of()));
    }

    @Test
    void sixtyFullPagesAreReadQuickly() {
        FlatPage form = new FlatPage();
        for (int i = 0; i < 40; i++) {
            form.text(50, 60 + 17 * i, "Name: ______________")
                    .rule(300, 500, 60 + 17 * i)
                    .frame(520, 60, 530, 70);
        }
        List<PrintedText> texts = words(5_000);
        texts.addAll(form.page().texts());
        PaperPage page = new PaperPage(
                1, 612, 792, texts, form.page().rules(), form.page().frames(), List.of(), List.of(), List.of());
        assertTimeout(Duration.ofSeconds(6), () -> {
            for (int i = 0; i < 60; i++) {
                FlatPlaces.of(page, List.of());
            }
        });
    }

    private static List<PrintedText> words(int count) {
        Random random = new Random(3);
        List<PrintedText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double left = random.nextDouble() * 600;
            double top = random.nextDouble() * 780;
            texts.add(new PrintedText("words", new Box(left, top, left + 20, top + 6), 6, "Helvetica"));
        }
        return texts;
    }

    private static Place only(List<Place> places) {
        assertEquals(1, places.size(), places::toString);
        return places.get(0);
    }
}
