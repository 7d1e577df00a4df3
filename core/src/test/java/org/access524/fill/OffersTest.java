package org.access524.fill;

import static org.access524.fill.People.IMAGES;
import static org.access524.fill.People.ROSA;
import static org.access524.fill.People.ROSA_WITH_AGENT;
import static org.access524.fill.People.TWO_YEARS;
import static org.access524.fill.People.WORDING;
import static org.access524.form.FieldMeaning.DELIVERY_METHOD;
import static org.access524.form.FieldMeaning.FORMAT;
import static org.access524.form.FieldMeaning.IMAGING_TYPE;
import static org.access524.form.FieldMeaning.PATIENT_BIRTH_DATE;
import static org.access524.form.FieldMeaning.PATIENT_PHONE;
import static org.access524.form.FieldMeaning.PURPOSE;
import static org.access524.form.FieldMeaning.PURPOSE_TEXT;
import static org.access524.form.FieldMeaning.RECIPIENT_CHOICE;
import static org.access524.form.FieldMeaning.RECORD_DESCRIPTION;
import static org.access524.form.FieldMeaning.RECORD_TYPE;
import static org.access524.form.FieldMeaning.REPRESENTATIVE_ADDRESS;
import static org.access524.form.FieldMeaning.REPRESENTATIVE_AUTHORITY;
import static org.access524.form.FieldMeaning.REPRESENTATIVE_PHONE;
import static org.access524.form.FieldMeaning.REPRESENTATIVE_RELATIONSHIP;
import static org.access524.form.FieldMeaning.REQUESTER_IS_PATIENT;
import static org.access524.form.FieldMeaning.REQUESTER_PHONE;
import static org.access524.form.FieldType.TEXT;
import static org.access524.request.RequestScope.EVERYTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FormBuilder;
import org.access524.form.FormField;
import org.access524.person.Patient;
import org.access524.person.Relationship;
import org.access524.person.Representative;
import org.access524.request.RequestScope;
import org.junit.jupiter.api.Test;

/** What is chosen among the answers that forms offer, and written in the pieces in which they ask for it. */
class OffersTest {

    private static FormBuilder form() {
        return new FormBuilder();
    }

    /** The values for a form whose fields have these meanings. */
    private static List<String> values(
            FormBuilder form, Patient patient, RequestScope scope, List<FieldMeaning> meanings) {
        List<String> values = new ArrayList<>();
        for (FillItem item : items(form, patient, scope, meanings)) {
            values.add(item.value());
        }
        return values;
    }

    private static List<FillItem> items(
            FormBuilder form, Patient patient, RequestScope scope, List<FieldMeaning> meanings) {
        List<ClassifiedField> fields = new ArrayList<>();
        for (FormField field : form.fields()) {
            fields.add(new ClassifiedField(field, meanings.get(fields.size()), 1, List.of()));
        }
        return FillPlanner.plan(fields, patient, scope, WORDING).items();
    }

    private static String value(FormBuilder form, FieldMeaning meaning) {
        return value(form, ROSA, EVERYTHING, meaning);
    }

    private static String value(FormBuilder form, Patient patient, RequestScope scope, FieldMeaning meaning) {
        return values(form, patient, scope, List.of(meaning)).get(0);
    }

    @Test
    void numberOfWhoeverActsIsTakenApartToo() {
        FormBuilder form = form();
        for (int length : new int[] {3, 3, 4}) {
            form = form.field(TEXT, "Phone").maxLength(length).add();
        }
        List<FieldMeaning> meanings = Collections.nCopies(3, REPRESENTATIVE_PHONE);
        assertEquals(List.of("555", "555", "0177"), values(form, ROSA_WITH_AGENT, EVERYTHING, meanings));
    }

    @Test
    void frameOfAnAnswerIsNoAnswer() {
        assertEquals(
                "(555) 555-0142",
                value(form().field(TEXT, "Phone").value("(___) ___-____").add(), PATIENT_PHONE));
        assertEquals(
                "(555) 555-0142", value(form().field(TEXT, "Phone").value("+1").add(), PATIENT_PHONE));
        assertEquals("", value(form().field(TEXT, "Phone").value("555").add(), PATIENT_PHONE));
        assertEquals("", value(form().field(TEXT, "Born").value("-").add(), PATIENT_BIRTH_DATE));
    }

    @Test
    void dateIsWrittenOutWhereItIsAskedForSo() {
        assertEquals(
                "Feb 5, 1980",
                value(form().field(TEXT, "Born").hint("Dec 31, 2025").add(), PATIENT_BIRTH_DATE));
        assertEquals(
                "February 5, 1980",
                value(form().field(TEXT, "Born").hint("Month day, year").add(), PATIENT_BIRTH_DATE));
    }

    @Test
    void dayOfServiceIsAskedForInPartsToo() {
        FormBuilder form = form().select("From month", "February", "March")
                .text("From day")
                .text("From year")
                .text("From (month, day, year)");
        assertEquals(
                List.of("March", "01", "2022", "03/01/2022"),
                values(form, ROSA, TWO_YEARS, Collections.nCopies(4, FieldMeaning.SERVICE_DATE_FROM)));
        for (FillItem item : items(form, ROSA, TWO_YEARS, Collections.nCopies(4, FieldMeaning.SERVICE_DATE_FROM))) {
            assertEquals(FillReason.FROM_REQUEST.key(), item.reason().key());
        }
    }

    @Test
    void everythingHasManyNames() {
        assertEquals("e", value(form().select("Which records?", "v=Visit notes", "e=Everything we have"), RECORD_TYPE));
        assertEquals("b", value(form().select("I want", "c=Care report", "i=Bill", "b=Both"), RECORD_TYPE));
        assertEquals("a", value(form().select("Modality", "c=CT", "m=MRI", "a=All"), IMAGING_TYPE));
        assertEquals("m", value(form().select("Modality", "c=CT", "m=MRI", "a=All"), ROSA, IMAGES, IMAGING_TYPE));
        assertEquals("", value(form().select("Modality", "c=CT", "m=MRI"), IMAGING_TYPE));
        assertEquals("", value(form().select("Which?", "a=Everything except notes", "v=Visit notes"), RECORD_TYPE));
    }

    @Test
    void picturesAreTickedBesideTheWholeRecord() {
        FormBuilder form = form().group("Records")
                .boxes("Complete record", "Radiology reports", "X-ray pictures (not only the report)");
        List<FieldMeaning> meanings = Collections.nCopies(3, RECORD_TYPE);
        assertEquals(List.of("true", "", "true"), values(form, ROSA, EVERYTHING, meanings));
        assertEquals(List.of("true", "", ""), values(form, ROSA, TWO_YEARS, meanings));
    }

    @Test
    void mothersAreNotTakenForFathers() {
        FormBuilder form = form().select("Parentesco", "p=Padre", "m=Madre", "t=Tutor");
        assertEquals("m", value(form, parent("Mother of the patient"), EVERYTHING, REPRESENTATIVE_RELATIONSHIP));
        assertEquals("p", value(form, parent("Padre"), EVERYTHING, REPRESENTATIVE_RELATIONSHIP));
        assertEquals("", value(form, parent("Birth certificate"), EVERYTHING, REPRESENTATIVE_RELATIONSHIP));
    }

    private static Patient parent(String authority) {
        return new Patient(
                "child",
                ROSA.name(),
                "",
                ROSA.birthDate(),
                "",
                "",
                "",
                "",
                "",
                ROSA.address(),
                Optional.of(new Representative(
                        ROSA.name(), Relationship.PARENT_OF_MINOR, authority, "", "", ROSA.address())),
                ROSA.preferences());
    }

    @Test
    void addressOfWhoeverActsIsTakenApartByTheWordsOfTheFields() {
        Patient child = parent("Mother");
        FormBuilder form = form().text("Street").text("City").text("State").text("Zip");
        assertEquals(
                List.of("12 Sample Street, Apt 3", "Springfield", "CA", "90000-1234"),
                values(form, child, EVERYTHING, Collections.nCopies(4, REPRESENTATIVE_ADDRESS)));
        assertEquals(
                List.of("Springfield, CA 90000-1234"),
                values(form().text("City, State, Zip"), child, EVERYTHING, List.of(REPRESENTATIVE_ADDRESS)));
    }

    @Test
    void workPhoneIsLeftWhereThereIsAnother() {
        FormBuilder form = form().text("Home phone").text("Work phone");
        assertEquals(
                List.of("(555) 555-0142", ""), values(form, ROSA, EVERYTHING, Collections.nCopies(2, PATIENT_PHONE)));
    }

    @Test
    void workPhoneOfWhoeverSignsIsLeftWhereThePatientHasAnother() {
        FormBuilder form = form().text("Home phone").text("Work phone");
        assertEquals(
                List.of("(555) 555-0142", ""), values(form, ROSA, EVERYTHING, List.of(PATIENT_PHONE, REQUESTER_PHONE)));
    }

    @Test
    void requestOfTheIndividualIsAPurposeInSpanishToo() {
        for (String words :
                List.of("A solicitud del individuo; u", "A petición de la persona", "A pedido del individuo")) {
            assertEquals("s", value(form().radio("Propósito", "l=Legal", "s=" + words), PURPOSE));
        }
        assertEquals("", value(form().radio("Propósito", "l=Solicitud de mi abogado"), PURPOSE));
    }

    @Test
    void allWithImagesIsBetterThanAllWithout() {
        FormBuilder form = form().select("Please send", "o=all records, without images", "w=all records, with images");
        assertEquals("w", value(form, RECORD_TYPE));
        assertEquals("b", value(form().radio("Images?", "i=Images", "b=Images and reports"), RECORD_TYPE));
    }

    @Test
    void numberWithoutBlanksWhereThePatternTakesNone() {
        assertEquals(
                "555-555-0142",
                value(form().field(TEXT, "Phone").pattern("[0-9()#&+*-=.]+").add(), PATIENT_PHONE));
    }

    @Test
    void boxForImagesAndReportsIsNotTheWholeRecord() {
        FormBuilder form = form().group("Records").boxes("Office notes", "Imaging reports and images");
        assertEquals(List.of("true", "true"), values(form, ROSA, EVERYTHING, Collections.nCopies(2, RECORD_TYPE)));
    }

    @Test
    void lineOfATableIsAnsweredByYes() {
        assertEquals("y", value(form().radio("Laboratory", "y=Yes", "n=No"), RECORD_TYPE));
        assertEquals("", value(form().radio("Psychotherapy notes", "y=Yes", "n=No"), RECORD_TYPE));
    }

    @Test
    void imagesAreWantedWhole() {
        assertEquals("d", value(form().select("Image format", "j=JPEG", "d=DICOM files", "p=Prints"), FORMAT));
    }

    @Test
    void mailboxOfWhoeverActsIsGoodForDelivery() {
        Patient child = new Patient(
                "child",
                ROSA.name(),
                "",
                ROSA.birthDate(),
                "",
                "",
                "",
                "",
                "",
                ROSA.address(),
                ROSA_WITH_AGENT.representative(),
                ROSA.preferences());
        FormBuilder form = form().select("Method", "m=Mail", "e=Secure email");
        assertEquals("e", value(form, child, EVERYTHING, DELIVERY_METHOD));
    }

    @Test
    void otherIsForThoseWhomNoAnswerSuits() {
        FormBuilder form = form().radio("Purpose", "l=Legal", "m=For me").text("Other purpose");
        assertEquals(List.of("m", ""), values(form, ROSA, EVERYTHING, List.of(PURPOSE, PURPOSE_TEXT)));
        FormBuilder records = form().box("Entire record").text("Other records");
        assertEquals(List.of("true", ""), values(records, ROSA, EVERYTHING, List.of(RECORD_TYPE, RECORD_DESCRIPTION)));
    }

    @Test
    void purposeMayNameTheRepresentativeBesideThePatient() {
        FormBuilder form = form().radio("Purpose", "l=Legal", "r=At the request of the patient or representative");
        assertEquals("r", value(form, PURPOSE));
        assertEquals("", value(form().radio("Purpose", "l=Request of my attorney"), PURPOSE));
    }

    @Test
    void whoeverIsNotThePatientIsTheOther() {
        FormBuilder form = form().radio("You are", "p=The patient", "o=A relative who looks after them");
        assertEquals("p", value(form, REQUESTER_IS_PATIENT));
        assertEquals("o", value(form, ROSA_WITH_AGENT, EVERYTHING, REQUESTER_IS_PATIENT));
        FormBuilder three = form().radio("You are", "p=The patient", "l=A lawyer", "o=An insurer");
        assertEquals("", value(three, ROSA_WITH_AGENT, EVERYTHING, REQUESTER_IS_PATIENT));
    }

    @Test
    void copyForMeMayNameMyRepresentativeToo() {
        FormBuilder form = form().radio("Release to", "m=Me or my personal representative", "o=Another person");
        assertEquals("m", value(form, RECIPIENT_CHOICE));
    }

    @Test
    void authorityIsChosenByTheRelationship() {
        FormBuilder form =
                form().select("Kind of authority", "g=Guardianship papers", "p=Health care power of attorney");
        assertEquals("p", value(form, ROSA_WITH_AGENT, EVERYTHING, REPRESENTATIVE_AUTHORITY));
    }

    @Test
    void yesAndNoAreNeverBothTicked() {
        FormBuilder ways = form().box("Yes").box("No");
        assertEquals(List.of("", ""), values(ways, ROSA, EVERYTHING, List.of(DELIVERY_METHOD, DELIVERY_METHOD)));
        assertEquals(List.of("", ""), values(ways, ROSA, EVERYTHING, List.of(FORMAT, FORMAT)));
        assertEquals(
                "",
                values(ways, ROSA, EVERYTHING, List.of(RECORD_TYPE, RECORD_TYPE))
                        .get(1));
    }
}
