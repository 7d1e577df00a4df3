package org.access524.fill;

import static org.access524.fill.People.IMAGES;
import static org.access524.fill.People.NOBODY;
import static org.access524.fill.People.ROSA;
import static org.access524.fill.People.ROSA_ON_PAPER;
import static org.access524.fill.People.ROSA_WITH_AGENT;
import static org.access524.fill.People.TWO_YEARS;
import static org.access524.fill.People.WORDING;
import static org.access524.form.FieldType.CHECKBOX;
import static org.access524.form.FieldType.DATE;
import static org.access524.form.FieldType.EMAIL;
import static org.access524.form.FieldType.NUMBER;
import static org.access524.form.FieldType.SELECT;
import static org.access524.form.FieldType.SELECT_MULTIPLE;
import static org.access524.form.FieldType.TEL;
import static org.access524.form.FieldType.TEXT;
import static org.access524.form.FieldType.TEXTAREA;
import static org.access524.request.RequestScope.EVERYTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldClassifier;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldType;
import org.access524.form.FormBuilder;
import org.access524.form.FormField;
import org.access524.person.Patient;
import org.access524.request.RequestScope;
import org.junit.jupiter.api.Test;

class FillPlannerTest {
    private static FormBuilder form() {
        return new FormBuilder();
    }

    private static List<FillItem> items(FormBuilder form, Patient patient, RequestScope scope) {
        return FillPlanner.plan(FieldClassifier.classify(form.fields()), patient, scope, WORDING)
                .items();
    }

    private static List<String> values(FormBuilder form, Patient patient, RequestScope scope) {
        List<String> values = new ArrayList<>();
        for (FillItem item : items(form, patient, scope)) {
            values.add(item.value());
        }
        return values;
    }

    private static FillItem last(FormBuilder form) {
        return last(form, ROSA, EVERYTHING);
    }

    private static FillItem last(FormBuilder form, Patient patient, RequestScope scope) {
        List<FillItem> items = items(form, patient, scope);
        return items.get(items.size() - 1);
    }

    private static String value(FormBuilder form) {
        return last(form).value();
    }

    private static void assertLeft(FillReason reason, FillItem item) {
        assertEquals(Decision.LEFT, item.decision(), item.toString());
        assertEquals(reason.key(), item.reason().key());
        assertEquals("", item.value());
    }

    @Test
    void noWithheldMeaningIsEverFilled() {
        for (FieldMeaning meaning : FieldMeaning.values()) {
            for (FieldType type : FieldType.values()) {
                FormField field = form().field(type, "Field")
                        .options("yes=Yes", "me=Me", "CD", "entire=Entire record", "all=All dates")
                        .add()
                        .fields()
                        .get(0);
                ClassifiedField classified = new ClassifiedField(field, meaning, 1, List.of());
                FillItem item = FillPlanner.plan(List.of(classified), ROSA, EVERYTHING, WORDING)
                        .items()
                        .get(0);
                if (meaning.withheld()) {
                    assertEquals(Decision.WITHHELD, item.decision(), meaning + " " + type);
                }
                if (meaning == FieldMeaning.UNKNOWN) {
                    assertLeft(FillReason.NOT_UNDERSTOOD, item);
                }
                assertEquals(item.decision() == Decision.FILL, !item.value().isEmpty(), meaning + " " + type);
            }
        }
    }

    @Test
    void nothingIsFilledForWhatCannotBeSeen() {
        assertLeft(
                FillReason.NOT_VISIBLE,
                last(form().field(TEXT, "First name").invisible().add()));
    }

    @Test
    void whatThePersonTypedStays() {
        assertLeft(
                FillReason.ALREADY_FILLED_IN,
                last(form().field(TEXT, "First name").value("Rose").add()));
        assertLeft(
                FillReason.ALREADY_FILLED_IN,
                last(form().field(SELECT, "State")
                        .options("=Choose", "CA", "NV")
                        .value("NV")
                        .add()));
        assertEquals(
                "CA",
                value(form().field(SELECT, "State")
                        .options("=Choose", "CA", "NV")
                        .value("")
                        .add()));
        assertEquals(
                List.of("", ""),
                values(
                        form().group("Format")
                                .field(CHECKBOX, "Paper")
                                .value("true")
                                .add()
                                .box("Electronic copy"),
                        ROSA,
                        EVERYTHING));
    }

    @Test
    void birthDateTakesTheShapeThatTheFormAsksFor() {
        assertEquals("02/05/1980", value(form().text("Date of birth")));
        assertEquals("1980-02-05", value(form().field(DATE, "Date of birth").add()));
        assertEquals(
                "02-05-1980",
                value(form().field(TEXT, "DATE OF BIRTH").hint("MM-DD-YYYY").add()));
        assertEquals(
                "1980-02-05",
                value(form().field(TEXT, "DOB").hint("e.g. 1999-12-31").add()));
        assertEquals(
                "02/05/80",
                value(form().field(TEXT, "DOB (mm/dd/yy)").maxLength(8).add()));
        assertEquals("05/02/1980", value(form().text("Fecha de nacimiento (DD/MM/AAAA)")));
        assertEquals(
                "02-05-1980",
                value(form().field(TEXT, "DOB").pattern("\\d{2}-\\d{2}-\\d{4}").add()));
        assertEquals(
                "02/05/1980",
                value(form().field(TEXT, "DOB").pattern("\\d{2}/\\d{2}/\\d{4}").add()));
        assertLeft(
                FillReason.TOO_LONG, last(form().field(TEXT, "DOB").maxLength(4).add()));
    }

    @Test
    void monthIsChosenByWhatThePersonReads() {
        assertEquals(
                "1",
                value(form().field(SELECT, "Birth month")
                        .options("0=January", "1=February", "2=March")
                        .add()));
        assertEquals(
                "feb",
                value(form().field(SELECT, "Mes de nacimiento")
                        .options("ene=enero", "feb=febrero")
                        .add()));
        assertEquals(
                "2",
                value(form().field(SELECT, "Birth month").options("1", "2", "3").add()));
        assertEquals(
                "02",
                value(form().field(SELECT, "Birth month")
                        .options("01", "02", "03")
                        .add()));
    }

    @Test
    void phoneTakesTheShapeThatTheFormAsksFor() {
        assertEquals("(555) 555-0142", value(form().text("Phone")));
        assertEquals(
                "555-555-0142",
                value(form().field(TEL, "Phone").hint("XXX-XXX-XXXX").add()));
        assertEquals(
                "5555550142", value(form().field(TEL, "Phone").maxLength(10).add()));
        assertEquals("5555550142", value(form().field(NUMBER, "Phone").add()));
        assertEquals(
                "555-555-0142", value(form().field(TEL, "Phone").maxLength(12).add()));
        assertEquals(
                "555-555-0142",
                value(form().field(TEL, "Phone")
                        .pattern("[0-9]{3}-[0-9]{3}-[0-9]{4}")
                        .add()));
    }

    @Test
    void splitPhoneIsTakenApart() {
        assertEquals(
                List.of("555", "555-0142"), values(form().text("Area code").text("Phone number"), ROSA, EVERYTHING));
        assertEquals(
                List.of("555", "555", "0142"),
                values(
                        form().field(TEXT, "Phone")
                                .maxLength(3)
                                .add()
                                .field(TEXT, "Phone")
                                .maxLength(3)
                                .add()
                                .field(TEXT, "Phone")
                                .maxLength(4)
                                .add(),
                        ROSA,
                        EVERYTHING));
    }

    @Test
    void stateIsChosenByCodeOrName() {
        FillItem item = last(form().select("State", "CA", "NV"));
        assertEquals("CA", item.value());
        assertEquals("05", value(form().select("State", "04=Arizona", "05=California")));
        assertEquals(
                "California",
                last(form().field(TEXT, "State").maxLength(2).add()).shown());
        assertEquals("CA", value(form().field(TEXT, "State").maxLength(2).add()));
    }

    @Test
    void zipIsShortenedWhereOnlyFiveDigitsFit() {
        assertEquals("90000", value(form().field(TEXT, "Zip").maxLength(5).add()));
        assertEquals("90000-1234", value(form().text("Zip")));
    }

    @Test
    void nameComesInTheOrderAskedFor() {
        assertEquals("Rosa Maria Example", value(form().text("Patient name")));
        assertEquals("Example, Rosa Maria", value(form().text("Patient Name (Last, First, Middle)")));
        assertEquals("Example, Rosa M", value(form().text("Patient Name (Last, First, MI)")));
        assertEquals("M", value(form().text("Middle Initial")));
    }

    @Test
    void addressIsOneLineUnlessThereAreMore() {
        assertEquals("12 Sample Street, Apt 3, Springfield, CA 90000-1234", value(form().text("Address")));
        assertEquals(
                List.of("12 Sample Street, Apt 3", "Springfield, CA 90000-1234"),
                values(form().text("Address").text("City, State, Zip"), ROSA, EVERYTHING));
        assertEquals(
                List.of("12 Sample Street", "Apt 3"),
                values(form().text("Street address").text("Address line 2"), ROSA, EVERYTHING));
        assertEquals(
                "12 Sample Street\nApt 3\nSpringfield, CA 90000-1234",
                value(form().field(TEXTAREA, "Address").add()));
    }

    @Test
    void whatIsTooLongIsLeftAndNotCut() {
        assertLeft(
                FillReason.TOO_LONG,
                last(form().field(EMAIL, "Email").maxLength(10).add()));
    }

    @Test
    void whatTheProfileLacksIsNamed() {
        FillItem item = last(form().text("Phone"), NOBODY, EVERYTHING);
        assertLeft(FillReason.PROFILE_LACKS, item);
        assertEquals(List.of("meaning_PATIENT_PHONE"), item.reason().arguments());
    }

    @Test
    void copyGoesToThePersonWhoAsks() {
        assertEquals(
                "me", value(form().radio("Who should we send your health record to?", "me=Me", "other=Someone else")));
        assertEquals("Rosa Maria Example", value(form().section("Release to").text("Name")));
        assertEquals("rosa@example.org", value(form().section("Send records to").text("E-mail")));
        assertEquals(
                List.of("true", ""),
                values(form().group("Release to").boxes("Myself", "Another person"), ROSA, EVERYTHING));
    }

    @Test
    void personWhoAsksForThemselvesNeedsNoRepresentative() {
        FormBuilder form =
                form().section("Personal representative").text("Name").text("Relationship to patient");
        assertLeft(FillReason.NO_REPRESENTATIVE, last(form));
        assertEquals(List.of("Ana Example", "Health care agent"), values(form, ROSA_WITH_AGENT, EVERYTHING));
        assertEquals("self", value(form().select("Relationship to patient", "=Choose", "self=Self", "p=Parent")));
    }

    @Test
    void yesToAQuestionAboutOthersIsNeverGuessed() {
        assertEquals("y", value(form().radio("Are you the patient?", "y=Yes", "n=No")));
        assertEquals(
                "n",
                last(form().radio("Are you the patient?", "y=Yes", "n=No"), ROSA_WITH_AGENT, EVERYTHING)
                        .value());
        assertEquals("", value(form().radio("Are you requesting on behalf of someone else?", "y=Yes", "n=No")));
    }

    @Test
    void purposeIsThePersonsRequest() {
        assertEquals("p", value(form().radio("Purpose", "l=Legal", "i=Personal injury", "p=Personal use")));
        assertEquals("At the request of the individual", value(form().text("Reason for request")));
        assertEquals(
                List.of("", "", "true"),
                values(form().group("Purpose").boxes("Insurance", "Personal", "At my request"), ROSA, EVERYTHING));
    }

    @Test
    void formatFollowsThePersonsWishesAmongWhatIsOffered() {
        FormBuilder format = form().radio("Format", "p=Paper", "c=CD", "e=Electronic (PDF)");
        assertEquals("e", last(format).value());
        assertEquals("p", last(format, ROSA_ON_PAPER, EVERYTHING).value());
        assertEquals("c", value(form().radio("Format", "p=Paper", "c=CD")));
        FormBuilder boxes = form().group("Delivery method").boxes("Mail", "Fax", "Secure e-mail", "Pick up");
        assertEquals(List.of("", "", "true", ""), values(boxes, ROSA, EVERYTHING));
        assertEquals(List.of("true", "", "", ""), values(boxes, ROSA_ON_PAPER, EVERYTHING));
    }

    @Test
    void unencryptedEmailIsNotChosenUnlessAccepted() {
        assertEquals("m", value(form().radio("Delivery method", "u=Unencrypted e-mail", "m=US Mail")));
        assertEquals("e", value(form().radio("Delivery method", "u=Unsecured email", "e=Encrypted email")));
    }

    @Test
    void wholeRecordIsOneBoxWhereThereIsOne() {
        FormBuilder form = form().group("Information to be released")
                .boxes("Progress notes", "Entire medical record", "HIV test results", "Radiology images");
        assertEquals(List.of("", "true", "", "true"), values(form, ROSA, EVERYTHING));
        assertEquals(List.of("", "true", "", ""), values(form, ROSA, TWO_YEARS));
    }

    @Test
    void allKindsOfRecordsAreChosenInListOfSeveral() {
        assertEquals(
                "lab\nreports",
                value(form().field(SELECT_MULTIPLE, "Records requested")
                        .options("lab=Laboratory results", "reports=Radiology reports", "hiv=HIV test results")
                        .add()));
        assertEquals(
                "all",
                value(form().field(SELECT_MULTIPLE, "Records requested")
                        .options("lab=Laboratory results", "all=Entire record")
                        .add()));
    }

    @Test
    void allKindsOfRecordsAreTickedWhereThereIsNoBoxForTheWhole() {
        FormBuilder form = form().group("Which records do you need?")
                .boxes("Progress notes", "Radiology reports", "Radiology images", "Psychotherapy notes", "Other");
        assertEquals(List.of("true", "true", "true", "", ""), values(form, ROSA, EVERYTHING));
        assertEquals(List.of("true", "true", "", "", ""), values(form, ROSA, TWO_YEARS));
        assertEquals(List.of("", "true", "true", "", ""), values(form, ROSA, IMAGES));
    }

    @Test
    void datesOfServiceComeFromTheRequest() {
        FormBuilder form = form().group("Dates of service").text("From").text("To");
        assertEquals(List.of("03/01/2022", "02/29/2024"), values(form, ROSA, TWO_YEARS));
        assertLeft(FillReason.ALL_DATES_ASKED, last(form));
        assertEquals("All dates of service", value(form().text("Dates of service")));
        assertEquals("true", value(form().box("All dates of service")));
        assertLeft(FillReason.DATES_ARE_LIMITED, last(form().box("All dates of service"), ROSA, TWO_YEARS));
        assertEquals(
                "s",
                last(form().radio("Dates of service", "a=All dates", "s=Specific dates"), ROSA, TWO_YEARS)
                        .value());
    }

    @Test
    void expirationIsLeftToThePerson() {
        assertLeft(FillReason.EXPIRATION_NOT_NEEDED, last(form().text("This authorization expires on")));
    }

    @Test
    void wordingIsTheLongestThatFits() {
        assertEquals(
                "I ask for access to my records under 45 CFR 164.524.",
                value(form().field(TEXTAREA, "Comments").add()));
        assertEquals(
                "45 CFR 164.524 access request",
                value(form().field(TEXTAREA, "Comments").maxLength(30).add()));
        assertLeft(
                FillReason.TOO_LONG,
                last(form().field(TEXTAREA, "Comments").maxLength(5).add()));
    }

    @Test
    void everyReasonHasItsMessage() {
        for (FillReason reason : FillReason.values()) {
            assertEquals("fill_" + reason.name(), reason.key());
        }
    }

    @Test
    void whatOnlyAnotherRecipientHasIsLeft() {
        for (String label :
                List.of("Clinic fax", "Name of new dentist", "School name", "Their phone", "Fax number of physician")) {
            assertEquals(Decision.LEFT, last(form().text(label)).decision(), label);
        }
        assertEquals(
                Decision.LEFT,
                last(form().section("Someone else (skip if it is for you)").text("Recipient name"))
                        .decision());
        assertEquals(
                Decision.LEFT,
                last(form().field(FieldType.RADIO, "Release to")
                                .options("Me", "Another party")
                                .add()
                                .text("Name of person or agency"))
                        .decision());
        assertEquals(
                "Rosa Maria Example",
                last(form().text("Name of person or agency receiving the records"))
                        .value());
    }

    @Test
    void theAnswerForWhoActsIsChosen() {
        assertEquals(
                "I am acting for the patient",
                last(
                                form().field(FieldType.RADIO, "Who is making this request?")
                                        .options("I am the patient", "I am acting for the patient")
                                        .add(),
                                ROSA_WITH_AGENT,
                                EVERYTHING)
                        .value());
        assertEquals(
                "Requester named above",
                last(
                                form().field(FieldType.RADIO, "Release records to")
                                        .options("Patient", "Requester named above", "Third party")
                                        .add(),
                                ROSA_WITH_AGENT,
                                EVERYTHING)
                        .value());
        assertEquals(
                "I will",
                last(form().field(FieldType.RADIO, "Who will receive the records?")
                                .options("I will", "Another doctor")
                                .add())
                        .value());
    }

    @Test
    void theNumberOfWhoActsIsSplitAsAsked() {
        FormBuilder form = form().section("Legal representative")
                .group("Phone number")
                .text("Area code")
                .text("Phone number");
        assertEquals(List.of("555", "555-0177"), values(form, ROSA_WITH_AGENT, EVERYTHING));
    }

    @Test
    void theCodeOfTheCountryAloneIsNoAnswer() {
        assertEquals(
                Decision.FILL,
                last(form().field(TEL, "Phone").value("+1").add()).decision());
    }

    @Test
    void theDayOfOneEventIsNotAllDates() {
        assertEquals(Decision.LEFT, last(form().text("Date of accident")).decision());
        assertEquals(
                Decision.LEFT, last(form().text("Date of next appointment")).decision());
        assertEquals(
                Decision.LEFT,
                last(form().text("Specific dates of service (please list)")).decision());
        assertEquals(
                Decision.LEFT,
                last(form().text("If not all dates, which dates of service?")).decision());
        assertEquals("All dates of service", value(form().text("Dates of service")));
    }

    @Test
    void whatOnlyOthersWriteIsLeft() {
        assertEquals(
                Decision.LEFT,
                last(form().text("Name of the person authorized to pick up the records"))
                        .decision());
        assertEquals(
                Decision.LEFT,
                last(form().text("Name and address of new doctor, if transferring"))
                        .decision());
    }

    @Test
    void whoComesToLookGetsNoCopy() {
        FormBuilder form = form().group("How do you want access?").boxes("Copies by mail", "View the record in person");
        assertEquals(Decision.LEFT, last(form).decision());
    }

    @Test
    void aLineGetsAShortWording() {
        assertEquals(true, value(form().text("Describe the records you want")).length() <= 250);
    }
}
