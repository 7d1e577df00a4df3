package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.access524.export.RequestJson;
import org.access524.json.JsonNull;
import org.access524.json.JsonObject;
import org.access524.request.AccessRequest;
import org.access524.text.Message;
import org.junit.jupiter.api.Test;

class RequestViewTest {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);
    private static final AccessRequest REQUEST = Samples.sentOn(SENT);

    @Test
    void aRequestIsShownAsItIsStoredWithItsStateBeside() {
        JsonObject shown = on(SENT);
        Shape.is("id patientId provider pageAddress channel scope circumstances asked events state", shown);
        assertEquals(REQUEST, RequestJson.read(shown));
    }

    @Test
    void aStateHasTheMembersOfTheContract() {
        JsonObject state = on(SENT).object("state");
        Shape.is(
                "phase due daysLeft promised nextStep remindOn complaint playbook deadlines questions warnings", state);
        Shape.is("kind text isForThePerson letter channel", state.object("nextStep"));
        Shape.is("step progress", Shape.first(state, "playbook"));
        JsonObject deadline = Shape.first(state, "deadlines");
        Shape.is(
                "rule jurisdiction jurisdictionName due daysLeft standing sure governs extended citation working",
                deadline);
        Shape.is("label url", deadline.object("citation"));
        JsonObject step = Shape.first(deadline, "working");
        Shape.is("kind key text citation", step);
        Shape.is("label url", step.object("citation"));
        Shape.is("key text", Shape.first(state, "warnings"));
    }

    @Test
    void daysLeftAreCountedFromTheGivenDay() {
        JsonObject state = on(SENT.plusDays(20)).object("state");
        assertEquals("2026-04-01", state.text("due"));
        assertEquals(10, state.integer("daysLeft", 0));
        assertEquals("WAITING", state.text("phase"));
    }

    @Test
    void anOverdueRequestHasLessThanNoDaysLeft() {
        JsonObject state = on(SENT.plusDays(33)).object("state");
        assertEquals("OVERDUE", state.text("phase"));
        assertEquals(-3, state.integer("daysLeft", 0));
        assertEquals("REMIND", state.object("nextStep").text("kind"));
    }

    @Test
    void aDraftHasNullForItsLastDayAndOffersTheLetter() {
        JsonObject state = write(REQUEST.withEvents(List.of()), SENT).object("state");
        assertEquals("DRAFT", state.text("phase"));
        assertEquals(new JsonNull(), state.members().get("due"));
        assertEquals(new JsonNull(), state.members().get("daysLeft"));
        assertEquals("ACCESS_REQUEST", state.object("nextStep").text("letter"));
    }

    @Test
    void everySentenceIsInThePersonsLanguage() {
        JsonObject state = on(SENT).object("state");
        assertEquals("<step_WAIT 2026-04-01>", state.object("nextStep").text("text"));
        JsonObject step = Shape.first(Shape.first(state, "deadlines"), "working");
        assertTrue(step.text("text").startsWith("<" + step.text("key")));
    }

    @Test
    void derivedStateIsNeverStored() {
        assertFalse(RequestJson.write(REQUEST).has("state"));
    }

    private static JsonObject on(LocalDate today) {
        return write(REQUEST, today);
    }

    private static JsonObject write(AccessRequest request, LocalDate today) {
        return new RequestView(RequestViewTest::say, today).write(request);
    }

    private static String say(Message message) {
        return "<" + message.key() + " " + String.join(" ", message.arguments()) + ">";
    }
}
