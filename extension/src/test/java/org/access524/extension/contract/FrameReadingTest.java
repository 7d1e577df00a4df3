package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.json.JsonArray;
import org.access524.json.JsonNumber;
import org.access524.json.JsonObject;
import org.access524.json.JsonText;
import org.access524.json.MalformedJsonException;
import org.junit.jupiter.api.Test;

/** What a frame read arrives as it was sent, and damage is noticed. */
class FrameReadingTest {

    /** A frame does not know its own number, so it writes none. */
    private static final ClassifiedField AS_SENT = Samples.field(0, "field-7");

    private static final ClassifiedField AS_ARRIVED = Samples.field(3, "frame-3-field-7");

    @Test
    void aReadingArrivesAsItWasSent() {
        List<String> embedded = List.of("https://forms.example.com/x");
        JsonObject sent = FrameReading.write(Samples.TEXT, List.of(AS_SENT.field()), embedded)
                .with("fields", JsonArray.of(List.of(AS_SENT), FieldJson::write));
        assertEquals(
                new FrameReading(3, 17, Samples.TEXT, List.of(AS_ARRIVED), embedded), FrameReading.read(3, 17, sent));
    }

    @Test
    void theFrameItselfKnowsAFieldByTheIdThatItGaveIt() {
        assertEquals("field-7", FieldJson.idInFrame(AS_ARRIVED.field()));
    }

    @Test
    void aFieldWithoutMeaningArrivesAsItWasSent() {
        JsonObject sent = FieldJson.writeUnclassified(AS_SENT.field());
        assertEquals(AS_SENT.field(), FieldJson.readUnclassified(sent));
    }

    @Test
    void fieldsOfDifferentFramesNeverHaveTheSameId() {
        JsonObject sent = FieldJson.write(AS_SENT);
        assertEquals("frame-0-field-7", FieldJson.read(sent, 0).field().id());
        assertEquals("frame-5-field-7", FieldJson.read(sent, 5).field().id());
    }

    @Test
    void everyMemberOfAFieldIsChecked() {
        JsonObject written = FieldJson.write(AS_SENT);
        Damage.isNoticed(
                written,
                json -> FieldJson.read(json, 0),
                new ArrayList<>(written.members().keySet()));
    }

    @Test
    void unknownTypesAndMeaningsAreRefused() {
        JsonObject written = FieldJson.write(AS_SENT);
        Damage.isNoticed(written, json -> FieldJson.read(json, 0), "type", new JsonText("HOLOGRAM"));
        Damage.isNoticed(written, json -> FieldJson.read(json, 0), "meaning", new JsonText("PATIENT_SHOE_SIZE"));
        Damage.isNoticed(written, json -> FieldJson.read(json, 0), "meaning", new JsonText("patient_email"));
    }

    @Test
    void halfACharacterIsNoLength() {
        JsonObject written = FieldJson.write(AS_SENT);
        Damage.isNoticed(written, json -> FieldJson.read(json, 0), "maxLength", new JsonNumber(0.5));
    }

    @Test
    void everyMemberOfAPagesTextIsChecked() {
        JsonObject written = PageTextJson.write(Samples.TEXT);
        assertEquals(Samples.TEXT, PageTextJson.read(written));
        Damage.isNoticed(
                written, PageTextJson::read, new ArrayList<>(written.members().keySet()));
    }

    @Test
    void aListOfTextsHoldsTextsOnly() {
        JsonObject written = PageTextJson.write(Samples.TEXT)
                .with("headings", new JsonArray(List.of(new JsonText("Records"), new JsonNumber(2))));
        assertThrows(MalformedJsonException.class, () -> PageTextJson.read(written));
    }
}
