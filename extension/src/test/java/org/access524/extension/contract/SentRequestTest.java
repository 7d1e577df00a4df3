package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.access524.json.JsonObject;
import org.access524.json.JsonText;
import org.access524.request.Channel;
import org.junit.jupiter.api.Test;

class SentRequestTest {

    private static final SentRequest FILLED = new SentRequest(
            "pending-1",
            "patient-1",
            "Lakeview Hospital",
            "IL",
            "https://records.example.org/request",
            Channel.VENDOR_PORTAL,
            Samples.TWO_YEARS,
            "");

    @Test
    void aFilledFormIsKeptAsItWas() {
        assertEquals(FILLED, SentRequest.read(FILLED.write()));
    }

    @Test
    void sendingAddsTheDayAndNothingElse() {
        SentRequest sent = FILLED.sentOn("2026-11-24");
        assertEquals("2026-11-24", sent.date());
        assertEquals(FILLED, sent.sentOn(""));
        assertEquals(sent, SentRequest.read(sent.write()));
    }

    @Test
    void everyMemberIsChecked() {
        JsonObject written = FILLED.write();
        Damage.isNoticed(
                written, SentRequest::read, new ArrayList<>(written.members().keySet()));
        Damage.isNoticed(written, SentRequest::read, "channel", new JsonText("PIGEON"));
        assertEquals(
                List.of("id", "patientId", "provider", "state", "pageAddress", "channel", "scope", "date"),
                List.copyOf(written.members().keySet()));
    }
}
