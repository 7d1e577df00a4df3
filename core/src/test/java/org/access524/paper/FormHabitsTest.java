package org.access524.paper;

import static org.access524.form.FieldMeaning.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.access524.form.FieldMeaning;
import org.junit.jupiter.api.Test;

/** How providers draw their forms: each page is one habit, and what is asked in its places. */
class FormHabitsTest {

    private static void asks(FlatPage page, FieldMeaning... meanings) {
        assertEquals(List.of(meanings), page.meanings());
    }

    @Test
    void labelsInTheFirstColumnOfATable() {
        FlatPage page = new FlatPage()
                .table(new double[] {40, 230, 570}, 80, 100, 120, 140, 160)
                .text(44, 94, "Patient's full legal name as on ID")
                .text(44, 114, "Birth date")
                .text(44, 134, "Mailing address")
                .text(44, 154, "Phone");
        asks(page, PATIENT_FULL_NAME, PATIENT_BIRTH_DATE, PATIENT_ADDRESS, PATIENT_PHONE);
    }

    @Test
    void twoLabelsAndTwoCellsInEachRow() {
        FlatPage page = new FlatPage()
                .table(new double[] {40, 130, 320, 400, 570}, 80, 98, 116)
                .text(44, 93, "Patient name")
                .text(324, 93, "Birth date")
                .text(44, 111, "Email")
                .text(324, 111, "Phone");
        asks(page, PATIENT_FULL_NAME, PATIENT_BIRTH_DATE, PATIENT_EMAIL, PATIENT_PHONE);
    }

    @Test
    void shadedCellsWithLabelsOverEmptyOnes() {
        FlatPage page = new FlatPage()
                .table(new double[] {40, 220, 400, 570}, 80, 94, 114, 128, 148)
                .shade(40, 80, 570, 94)
                .shade(40, 114, 570, 128)
                .heading(42, 91, "Patient Name")
                .heading(222, 91, "Date of Birth")
                .heading(402, 91, "Phone Number")
                .heading(42, 125, "Address")
                .heading(222, 125, "City, State, Zip")
                .heading(402, 125, "Email");
        asks(
                page,
                PATIENT_FULL_NAME,
                PATIENT_BIRTH_DATE,
                PATIENT_PHONE,
                PATIENT_STREET,
                PATIENT_CITY_STATE_ZIP,
                PATIENT_EMAIL);
    }

    @Test
    void headsOfATableOfSeveralPeopleAreNotThePatientsOwn() {
        FlatPage page = new FlatPage()
                .table(new double[] {40, 240, 400, 570}, 84, 98, 114, 130)
                .shade(40, 84, 570, 98)
                .heading(44, 95, "Name")
                .heading(244, 95, "Relationship")
                .heading(404, 95, "Phone");
        assertFalse(page.meanings().contains(PATIENT_PHONE));
        assertFalse(page.meanings().contains(PATIENT_FULL_NAME));
    }

    @Test
    void aFrameForEachAnswerWithItsLabelAbove() {
        FlatPage page = new FlatPage()
                .text(40, 80, "Patient name")
                .frame(40, 84, 300, 100)
                .text(310, 80, "Date of birth")
                .frame(310, 84, 420, 100)
                .text(40, 114, "Mailing address")
                .frame(40, 118, 560, 134)
                .text(40, 148, "City")
                .frame(40, 152, 300, 168)
                .text(310, 148, "State")
                .frame(310, 152, 360, 168);
        asks(page, PATIENT_FULL_NAME, PATIENT_BIRTH_DATE, PATIENT_STREET, PATIENT_CITY, PATIENT_STATE);
    }

    @Test
    void aLabelSomeRoomAboveItsLine() {
        FlatPage page = new FlatPage()
                .text(40, 90, "Patient's Full Legal Name")
                .rule(40, 300, 108)
                .text(320, 90, "Date of Birth")
                .rule(320, 440, 108)
                .text(40, 124, "Home Address")
                .rule(40, 560, 142);
        asks(page, PATIENT_FULL_NAME, PATIENT_BIRTH_DATE, PATIENT_ADDRESS);
    }

    @Test
    void aSingleLineUnderWordsPartsThePage() {
        assertEquals(
                0,
                new FlatPage()
                        .text(40, 90, "About your records")
                        .rule(40, 300, 108)
                        .places()
                        .size());
    }

    @Test
    void linesInOneColumnWithShortLabelsInAnother() {
        FlatPage page = new FlatPage()
                .text(40, 100, "Name of the patient")
                .rule(150, 400, 101)
                .text(40, 116, "Born on")
                .rule(150, 400, 117)
                .text(40, 132, "Phone")
                .rule(150, 330, 133);
        asks(page, PATIENT_FULL_NAME, PATIENT_BIRTH_DATE, PATIENT_PHONE);
    }

    @Test
    void aSecondLanguageUnderEachLabel() {
        FlatPage page = new FlatPage()
                .text(40, 100, "Patient Name")
                .rule(110, 320, 101)
                .text(40, 110, "Nombre del paciente")
                .text(40, 130, "Address")
                .rule(110, 560, 131)
                .text(40, 140, "Direcci\u00f3n")
                .text(40, 160, "Phone")
                .rule(110, 320, 161)
                .text(40, 170, "Tel\u00e9fono");
        asks(page, PATIENT_FULL_NAME, PATIENT_ADDRESS, PATIENT_PHONE);
    }

    @Test
    void groupsOfCellsForADateAndATelephoneNumber() {
        FlatPage page = new FlatPage().text(40, 130, "DATE OF BIRTH").text(40, 160, "PHONE");
        for (int[] group :
                new int[][] {{120, 120, 2}, {160, 120, 2}, {200, 120, 4}, {120, 150, 3}, {180, 150, 3}, {240, 150, 4}
                }) {
            double[] uprights = new double[group[2] + 1];
            for (int i = 0; i < uprights.length; i++) {
                uprights[i] = group[0] + 14 * i;
            }
            page.table(uprights, group[1], group[1] + 14);
        }
        asks(
                page,
                PATIENT_BIRTH_MONTH,
                PATIENT_BIRTH_DAY,
                PATIENT_BIRTH_YEAR,
                PATIENT_PHONE_AREA,
                PATIENT_PHONE_PREFIX,
                PATIENT_PHONE_LINE);
    }

    @Test
    void twoBoxesBesideEachOtherAreNoComb() {
        assertEquals(
                0,
                new FlatPage()
                        .text(40, 130, "Stamp")
                        .table(new double[] {200, 214, 228}, 120, 134)
                        .places(Blank.Kind.COMB)
                        .size());
    }

    @Test
    void roundBracketsToTickInARow() {
        FlatPage page = new FlatPage()
                .heading(40, 90, "Format")
                .text(40, 106, "(  ) Paper copy   (  ) Electronic copy   (  ) CD");
        asks(page, FORMAT, FORMAT, FORMAT);
    }

    @Test
    void anAddressAsHighAsTwoRows() {
        FlatPage page = new FlatPage()
                .table(new double[] {40, 130, 400}, 80, 96)
                .table(new double[] {40, 130, 400}, 96, 128)
                .rule(130, 400, 112)
                .text(44, 91, "Patient name:")
                .text(44, 116, "Address:");
        asks(page, PATIENT_FULL_NAME, PATIENT_STREET, PATIENT_CITY_STATE_ZIP);
    }

    @Test
    void aCellBeforeSeveralRowsSaysWhatTheyAreAbout() {
        FlatPage page = new FlatPage()
                .table(new double[] {40, 200, 570}, 80, 110, 140)
                .heading(44, 98, "Purpose of disclosure")
                .box(210, 92, "Continuing care")
                .box(330, 92, "Personal")
                .box(210, 106, "Other")
                .heading(44, 128, "Dates of service")
                .text(210, 122, "From:")
                .rule(240, 320, 123)
                .text(340, 122, "To:")
                .rule(360, 440, 123)
                .box(210, 136, "All dates");
        asks(page, PURPOSE, PURPOSE, PURPOSE, SERVICE_DATE_FROM, SERVICE_DATE_TO, ALL_DATES);
    }

    @Test
    void theEndOfASentenceLeadsToTheLinesBelow() {
        FlatPage page = new FlatPage()
                .text(40, 90, "Patient: ______________________")
                .text(40, 110, "I hereby authorize ______________________ to release to:")
                .text(40, 128, "Name: __________________________________")
                .text(40, 146, "Address: __________________________________");
        asks(page, PATIENT_FULL_NAME, FACILITY, RECIPIENT_NAME, RECIPIENT_ADDRESS);
    }

    @Test
    void columnsThatDoNotBeginAtOneHeight() {
        FlatPage page = new FlatPage()
                .heading(40, 80, "PATIENT")
                .text(40, 96, "Name ________________________")
                .text(40, 112, "Phone ________________")
                .heading(330, 88, "SEND TO")
                .text(330, 104, "Name ________________________")
                .text(330, 120, "Fax ________________________");
        asks(page, PATIENT_FULL_NAME, PATIENT_PHONE, RECIPIENT_NAME, RECIPIENT_FAX);
    }

    @Test
    void aTitleBesideTheMiddleStandsOverTheWholePage() {
        FlatPage page = new FlatPage()
                .heading(200, 60, "Copies of Health Records")
                .text(40, 100, "Last name: ______________")
                .text(240, 100, "First name: ______________")
                .text(40, 116, "Street: ______________")
                .text(240, 116, "City: ______________");
        asks(page, PATIENT_LAST_NAME, PATIENT_FIRST_NAME, PATIENT_STREET, PATIENT_CITY);
    }

    @Test
    void misspeltLabels() {
        FlatPage page = new FlatPage()
                .text(40, 100, "Frist Name: ______________")
                .text(240, 100, "Date of Brith: ______________")
                .text(40, 116, "Telphone: ______________")
                .text(240, 116, "Signiture: ______________");
        asks(page, PATIENT_FIRST_NAME, PATIENT_BIRTH_DATE, PATIENT_PHONE, SIGNATURE);
    }

    @Test
    void theDateBesideAWitnessIsNotThatOfAVisit() {
        FlatPage page = new FlatPage()
                .heading(100, 70, "Release of records")
                .text(40, 100, "Witness: ______________________ Date: ____________");
        asks(page, WITNESS, SIGNED_DATE);
    }

    @Test
    void aHintBehindAnotherLineIsNotTakenAlong() {
        FlatPage page = new FlatPage()
                .text(40, 100, "and give copies of my records to ______________________")
                .text(40, 116, "whose address is ______________________ (address)");
        assertEquals("", PaperForm.blanks(List.of(page.page())).get(0).field().hint());
    }

    @Test
    void aWordAtTheSideIsTheHeadingOfItsBlock() {
        FlatPage page = new FlatPage()
                .heading(40, 90, "To:")
                .text(70, 90, "Name")
                .rule(100, 280, 91)
                .heading(300, 90, "From:")
                .text(336, 90, "Name")
                .rule(366, 560, 91)
                .text(70, 106, "Address")
                .rule(110, 280, 107)
                .text(336, 106, "Address")
                .rule(376, 560, 107);
        asks(page, RECIPIENT_NAME, RECIPIENT_ADDRESS, FACILITY, UNKNOWN);
    }

    @Test
    void aSmallHeadingOverEachColumnOfBoxes() {
        FlatPage page = new FlatPage()
                .heading(60, 102, "Hospital")
                .heading(250, 102, "Clinic")
                .box(50, 118, "Entire Medical Record")
                .box(50, 132, "Discharge Summary")
                .box(240, 118, "Office Notes")
                .box(240, 132, "Lab Results");
        asks(page, RECORD_TYPE, RECORD_TYPE, RECORD_TYPE, RECORD_TYPE);
    }

    @Test
    void theEndOfASentenceInBoldTypeIsNoHeading() {
        FlatPage page = new FlatPage()
                .heading(40, 90, "What is copied may tell about mental health, sexual health, HIV and/or")
                .heading(40, 102, "AIDS.")
                .text(40, 120, "Name: ______________________")
                .box(40, 140, "Personal use");
        assertFalse(page.meanings().contains(SENSITIVE_CATEGORY));
    }

    @Test
    void theNextQuestionIsNotThatOfTheRowAbove() {
        FlatPage page = new FlatPage()
                .text(40, 100, "Requested format")
                .box(130, 100, "Paper")
                .box(190, 100, "Disc")
                .heading(40, 112, "No other way is open.")
                .text(40, 124, "PURPOSE FOR THIS REQUEST")
                .box(40, 140, "Personal")
                .box(120, 140, "Legal");
        asks(page, FORMAT, FORMAT, PURPOSE, PURPOSE);
    }

    @Test
    void theCityBelowARecipientsAddressIsTheRecipients() {
        FlatPage page = new FlatPage()
                .text(40, 100, "Patient name: ______________________")
                .text(300, 100, "Recipient address: ______________________________________")
                .text(40, 116, "Date of birth: ____________________")
                .text(300, 116, "City: ________________")
                .text(440, 116, "State: ____________");
        asks(page, PATIENT_FULL_NAME, RECIPIENT_STREET, PATIENT_BIRTH_DATE, RECIPIENT_CITY, RECIPIENT_STATE);
    }

    @Test
    void yesAndNoOverTwoColumnsOfBoxes() {
        FlatPage page = new FlatPage().text(300, 90, "Yes").text(340, 90, "No");
        String[] questions = {"I am the patient", "I want an electronic copy", "Include mental health notes"};
        for (int i = 0; i < questions.length; i++) {
            page.text(40, 106 + 16 * i, questions[i])
                    .frame(304, 98 + 16 * i, 313, 107 + 16 * i)
                    .frame(341, 98 + 16 * i, 350, 107 + 16 * i);
        }
        asks(page, REQUESTER_IS_PATIENT, REQUESTER_IS_PATIENT, FORMAT, FORMAT, SENSITIVE_CATEGORY, SENSITIVE_CATEGORY);
        assertEquals("No", PaperForm.blanks(List.of(page.page())).get(1).field().label());
    }

    @Test
    void boxesFarBehindTheirWordsInTwoColumns() {
        FlatPage page = new FlatPage();
        String[] kinds = {"Complete record", "Lab results", "Progress notes", "Imaging", "Billing", "Vaccines"};
        for (int i = 0; i < kinds.length; i++) {
            double left = 40 + i % 2 * 180;
            double base = 106 + i / 2 * 16;
            page.text(left, base, kinds[i]).frame(left + 130, base - 8, left + 139, base + 1);
        }
        List<String> labels = PaperForm.blanks(List.of(page.page())).stream()
                .map(blank -> blank.field().label())
                .toList();
        assertEquals(List.of(kinds), labels);
    }

    @Test
    void wordsInBracketsBehindEachLine() {
        FlatPage page = new FlatPage()
                .rule(40, 240, 101)
                .text(244, 100, "(Patient name)")
                .rule(340, 440, 101)
                .text(444, 100, "(Date of birth)");
        asks(page, PATIENT_FULL_NAME, PATIENT_BIRTH_DATE);
    }

    @Test
    void twoHeadingsInOneBar() {
        FlatPage page = new FlatPage()
                .shade(40, 80, 570, 96)
                .heading(44, 92, "Who has the records")
                .heading(309, 92, "Who should receive the records")
                .text(44, 112, "Name: ____________________")
                .text(309, 112, "Name: ____________________")
                .text(44, 130, "Phone: ____________________")
                .text(309, 130, "Phone: ____________________");
        asks(page, FACILITY, UNKNOWN, RECIPIENT_NAME, RECIPIENT_PHONE);
    }

    @Test
    void thePartsOfADateAfterTheirNames() {
        FlatPage page = new FlatPage().text(40, 100, "Date of Birth: Month _____ Day _____ Year ______ Sex: ______");
        asks(page, PATIENT_BIRTH_MONTH, PATIENT_BIRTH_DAY, PATIENT_BIRTH_YEAR, PATIENT_SEX);
    }

    @Test
    void linesWithoutWordsRightUnderAQuestion() {
        FlatPage page = new FlatPage()
                .heading(40, 90, "4. List the purpose of this request")
                .rule(40, 500, 112)
                .rule(40, 500, 130);
        assertEquals(PURPOSE_TEXT, page.meanings().get(0));
    }

    @Test
    void theWordsOfATallBoxGoOnBesideIt() {
        FlatPage page = new FlatPage()
                .frame(40, 90, 58, 108)
                .text(64, 98, "I authorize the clinic to release")
                .text(64, 109, "information to:");
        assertEquals(
                "I authorize the clinic to release information to:",
                PaperForm.blanks(List.of(page.page())).get(0).field().label());
    }

    @Test
    void aSpanOfDatesGoesOnAcrossTheMiddleOfThePage() {
        FlatPage page = new FlatPage()
                .heading(40, 90, "I ask for records of this clinic")
                .heading(300, 90, "Another clinic of the same group")
                .text(40, 110, "________________________")
                .text(300, 110, "________________________")
                .text(40, 130, "For dates of service from ______________________________ to ________________");
        List<FieldMeaning> meanings = page.meanings();
        int from = meanings.indexOf(SERVICE_DATE_FROM);
        assertEquals(SERVICE_DATE_TO, meanings.get(from + 1), meanings::toString);
    }

    @Test
    void aLabelOfTwoLinesInItsCell() {
        FlatPage page = new FlatPage()
                .table(new double[] {40, 150, 570}, 80, 106, 132)
                .text(44, 91, "Patient's name")
                .text(44, 102, "(last, first)")
                .text(44, 117, "Date of birth")
                .text(44, 128, "(mm/dd/yyyy)");
        asks(page, PATIENT_FULL_NAME, PATIENT_BIRTH_DATE);
    }

    @Test
    void aBoldWordBeforeBoxesInOneRowOfATable() {
        FlatPage page = new FlatPage()
                .table(new double[] {40, 160, 570}, 80, 100, 120)
                .heading(44, 94, "Format")
                .box(170, 94, "Paper")
                .box(240, 94, "CD")
                .heading(44, 114, "Purpose")
                .box(170, 114, "Personal")
                .box(260, 114, "Legal");
        asks(page, FORMAT, FORMAT, PURPOSE, PURPOSE);
    }
}
