package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.access524.fill.Decision;
import org.access524.fill.FillItem;
import org.access524.fill.FillPlan;
import org.access524.form.FieldMeaning;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.JsonText;
import org.access524.request.RequestScope;
import org.access524.text.Message;
import org.junit.jupiter.api.Test;

/** A plan goes to the popup and comes back as the person left it. */
class PlannedFillTest {

    private static final PlannedFill PLANNED = new PlannedFill(
            "https://records.example.org/request",
            "patient-1",
            Samples.TWO_YEARS,
            List.of(
                    new PlannedFill.PlannedFrame(0, "https://records.example.org/request"),
                    new PlannedFill.PlannedFrame(3, "https://forms.example.com/x")),
            new FillPlan(List.of(
                    item(FieldMeaning.PATIENT_STATE, Decision.FILL, "CA", "California", "fill_FROM_PROFILE"),
                    item(FieldMeaning.SIGNATURE, Decision.WITHHELD, "", "", "fill_ONLY_YOU_SIGN"))));

    @Test
    void aPlanComesBackAsItWasMade() {
        assertEquals(PLANNED, PlannedFill.read(written()));
    }

    @Test
    void onlyWhatIsToBeFilledStartsSelected() {
        assertTrue(writtenItem(0).bool("selected"));
        assertFalse(writtenItem(1).bool("selected"));
    }

    @Test
    void meaningAndReasonAreSaidInThePersonsLanguage() {
        assertEquals("<meaning_PATIENT_STATE>", writtenItem(0).text("meaningText"));
        assertEquals("fill_FROM_PROFILE", writtenItem(0).text("reason"));
        assertEquals("<fill_FROM_PROFILE>", writtenItem(0).text("reasonText"));
    }

    @Test
    void deselectedItemsBecomeLeft() {
        assertEquals(Decision.LEFT, decision(writtenItem(0).with("selected", false)));
    }

    @Test
    void itemsWithoutASelectionAreFilled() {
        JsonObject item = writtenItem(0);
        item.members().remove("selected");
        assertEquals(Decision.FILL, decision(item));
    }

    @Test
    void selectingDoesNotReleaseWhatIsWithheld() {
        assertEquals(Decision.WITHHELD, decision(writtenItem(1).with("selected", true)));
    }

    @Test
    void aPlanWithoutScopeAsksForEverything() {
        JsonObject plan = written();
        plan.members().remove("scope");
        assertEquals(RequestScope.EVERYTHING, PlannedFill.read(plan).scope());
    }

    @Test
    void everyMemberOfAPlanIsChecked() {
        Damage.isNoticed(
                written(),
                PlannedFill::read,
                new ArrayList<>(written().members().keySet()));
    }

    @Test
    void everyMemberOfAnItemIsChecked() {
        List<String> read = new ArrayList<>(writtenItem(0).members().keySet());
        read.removeAll(List.of("meaningText", "reasonText"));
        Damage.isNoticed(writtenItem(0), PlannedFillTest::readOne, read);
        Damage.isNoticed(writtenItem(0), PlannedFillTest::readOne, "decision", new JsonText("MAYBE"));
        Damage.isNoticed(writtenItem(0), PlannedFillTest::readOne, "meaning", new JsonText("PATIENT_SHOE_SIZE"));
    }

    @Test
    void everyMemberOfAFrameIsChecked() {
        JsonObject frame = new JsonObject().with("frame", 0).with("url", "https://records.example.org/");
        Damage.isNoticed(
                frame,
                json -> PlannedFill.read(new JsonObject().with("frames", new JsonArray(List.of(json)))),
                List.of("frame", "url"));
    }

    @Test
    void aFramesAddressIsTheOneThatWasPlanned() {
        assertEquals("https://records.example.org/request", PLANNED.address(0));
        assertEquals("https://forms.example.com/x", PLANNED.address(3));
    }

    @Test
    void aFrameThatWasNotPlannedHasNoAddress() {
        assertEquals("", PLANNED.address(1));
    }

    private static FillItem item(FieldMeaning meaning, Decision decision, String value, String shown, String reason) {
        return new FillItem(
                3, "frame-3-field-7", "#state", "State", meaning, decision, value, shown, Message.of(reason));
    }

    private static JsonObject written() {
        return PLANNED.write(message -> "<" + message.key() + ">");
    }

    private static JsonObject writtenItem(int place) {
        return written().array("items").objects(item -> item).get(place);
    }

    private static Decision decision(JsonObject item) {
        return readOne(item).plan().items().get(0).decision();
    }

    private static PlannedFill readOne(JsonObject item) {
        return PlannedFill.read(new JsonObject().with("items", new JsonArray(List.of(item))));
    }
}
