package org.access524.fill;

import static org.access524.fill.People.ROSA;
import static org.access524.fill.People.WORDING;
import static org.access524.request.RequestScope.EVERYTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.access524.form.FieldClassifier;
import org.access524.form.FieldType;
import org.access524.form.FormBuilder;
import org.junit.jupiter.api.Test;

/** A list that takes several answers at once. */
class SeveralRecordsTest {
    private static FillItem planned(String label, String... options) {
        FormBuilder form = new FormBuilder()
                .section("Request")
                .field(FieldType.SELECT_MULTIPLE, label)
                .options(options)
                .add();
        return FillPlanner.plan(FieldClassifier.classify(form.fields()), ROSA, EVERYTHING, WORDING)
                .items()
                .get(0);
    }

    @Test
    void allKindsThatAreWantedAreChosenTogether() {
        FillItem item = planned("Records needed", "Office notes", "Lab results", "HIV test results", "Bills");
        assertEquals("Office notes\nLab results\nBills", item.value());
        assertEquals("Office notes, Lab results, Bills", item.shown());
    }

    @Test
    void theWholeRecordLeavesOnlyThePicturesToBeChosenBesideIt() {
        FillItem item =
                planned("Type of records", "Office notes", "Entire medical record", "X-ray images", "Lab results");
        assertEquals("Entire medical record\nX-ray images", item.value());
    }

    @Test
    void ofWaysAndFormatsTheBestOneIsChosen() {
        assertEquals(
                "Secure portal",
                planned("Delivery method", "Mail", "Secure portal", "Fax").value());
    }

    @Test
    void whereNothingSuitsNothingIsChosen() {
        assertEquals(
                "",
                planned("Records needed", "HIV test results", "Psychotherapy notes")
                        .value());
    }
}
