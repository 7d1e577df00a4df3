package org.access524.fill;

import static org.access524.fill.People.ROSA;
import static org.access524.fill.People.WORDING;
import static org.access524.request.RequestScope.EVERYTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.access524.form.FieldClassifier;
import org.access524.form.FormBuilder;
import org.junit.jupiter.api.Test;

/** A free line that belongs to a choice is filled only if that choice is what is taken. */
class ChoiceLineTest {
    private static FormBuilder patient() {
        return new FormBuilder().section("Patient").text("Patient name").text("Date of birth");
    }

    private static FillItem item(FormBuilder form) {
        List<FillItem> items = FillPlanner.plan(FieldClassifier.classify(form.fields()), ROSA, EVERYTHING, WORDING)
                .items();
        return items.get(items.size() - 1);
    }

    private static String last(FormBuilder form) {
        return item(form).value();
    }

    private static boolean waits(FormBuilder form) {
        return item(form).reason().key().equals(FillReason.BETTER_OPTION_CHOSEN.key());
    }

    @Test
    void whatIsNoMoreThanAnotherWayToBeKnownWaitsForItsBox() {
        for (String words : List.of("Former name", "Medical record number", "Fax number")) {
            assertFalse(waits(patient().text(words)), words);
            assertTrue(waits(patient().boxes(words).text(words)), words);
        }
    }

    @Test
    void aSquareBeforeWhoSheIsAndHowToReachHerIsAnOrnament() {
        for (String words : List.of("E-mail", "Phone", "Address", "Date of birth", "Last name")) {
            assertNotEquals("", last(patient().boxes(words).text(words)), words);
            assertNotEquals(
                    "", last(patient().radio("Preferred contact", words, "None").text(words)), words);
        }
    }

    @Test
    void aLineUnderTheHeadingOfAWayIsForThatWay() {
        FormBuilder boxes = patient().group("Delivery method").boxes("Portal", "Mail");
        assertEquals("", last(boxes.group("").section("Mail").text("Street").text("City")));
        FormBuilder radio = patient().radio("Delivery method", "Portal", "By mail");
        assertEquals("", last(radio.group("").section("By mail").text("Street").text("City")));
    }

    @Test
    void underTheHeadingOfThePatientSheIsAskedForThoughItIsAnAnswerElsewhere() {
        FormBuilder form = new FormBuilder().radio("Send the copy to", "A doctor", "Patient");
        assertNotEquals("", last(form.group("").section("Patient").text("City")));
    }

    @Test
    void aLineWithItsOwnWayIsForThatWay() {
        FormBuilder form = patient().section("Delivery").group("Delivery method");
        assertEquals("", last(form.boxes("Portal", "Fax").group("").text("Fax number")));
    }
}
