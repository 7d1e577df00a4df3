package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.access524.barrier.BarrierKind;
import org.access524.barrier.BarrierStrength;
import org.access524.barrier.FoundBarrier;
import org.access524.json.JsonObject;
import org.junit.jupiter.api.Test;

class BarrierJsonTest {

    @Test
    void aBarrierHasTheMembersOfTheContract() {
        JsonObject written = new BarrierJson(message -> "<" + message.key() + ">")
                .write(new FoundBarrier(BarrierKind.WITNESS, BarrierStrength.QUESTION, "Witness: ____"));
        Shape.is("kind strength quote title rule citation letter", written);
        assertEquals("Witness: ____", written.text("quote"));
        assertEquals("<barrier_WITNESS>", written.text("title"));
        assertEquals("<barrier_rule_WITNESS>", written.text("rule"));
    }
}
