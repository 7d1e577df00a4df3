package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.access524.form.FieldMeaning;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.JsonText;
import org.access524.json.MalformedJsonException;
import org.junit.jupiter.api.Test;

class FillOrderTest {

    private static final FillOrder ORDER = new FillOrder(
            "https://records.example.org/request",
            List.of(
                    new FillOrder.Value("field-0", FieldMeaning.PATIENT_FIRST_NAME, "Rosa", "Rosa"),
                    new FillOrder.Value("field-3", FieldMeaning.RECORD_TYPE, "true", "Yes")));

    @Test
    void anOrderArrivesAsItWasGiven() {
        assertEquals(ORDER, FillOrder.read(ORDER.write()));
    }

    @Test
    void anOrderSaysThatItIsOne() {
        assertEquals("fill", ORDER.write().text("type"));
    }

    @Test
    void everyMemberOfAnOrderIsChecked() {
        Damage.isNoticed(ORDER.write(), FillOrder::read, List.of("address", "values"));
    }

    @Test
    void everyMemberOfAValueIsChecked() {
        JsonObject value = ORDER.write().array("values").objects(one -> one).get(0);
        Damage.isNoticed(value, FillOrderTest::readOne, List.of("id", "meaning", "value"));
        Damage.isNoticed(value, FillOrderTest::readOne, "meaning", new JsonText("PATIENT_SHOE_SIZE"));
    }

    @Test
    void aValueWithoutMeaningIsRefused() {
        JsonObject value = new JsonObject().with("id", "field-0").with("value", "Rosa");
        assertThrows(MalformedJsonException.class, () -> readOne(value));
    }

    private static FillOrder readOne(JsonObject value) {
        return FillOrder.read(new JsonObject().with("values", new JsonArray(List.of(value))));
    }
}
