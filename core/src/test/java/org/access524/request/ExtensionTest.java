package org.access524.request;

import static org.access524.request.Requests.california;
import static org.access524.request.Requests.day;
import static org.access524.request.Requests.deadline;
import static org.access524.request.Requests.extension;
import static org.access524.request.Requests.federal;
import static org.access524.request.Requests.governing;
import static org.access524.request.Requests.keys;
import static org.access524.request.Requests.received;
import static org.access524.request.Requests.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.access524.text.Message;
import org.junit.jupiter.api.Test;

/** Received on 2 March 2026, so day 30 is 1 April and day 60 is 1 May. */
class ExtensionTest {

    private static final String LATER = "2026-06-15";

    @Test
    void extensionGivenOnDay30IsValid() {
        AccessRequest request = federal(received("2026-03-02"), extension("2026-04-01", "2026-05-01"));
        assertEquals("2026-05-01", governing(request, LATER));
        assertTrue(deadline(request, LATER, "FEDERAL_COPY").extended());
    }

    @Test
    void extensionGivenOnDay31IsNotValid() {
        refused("working_extension_late", extension("2026-04-02", "2026-05-01"));
    }

    @Test
    void spokenExtensionIsNotValid() {
        refused("working_extension_not_written", extension("2026-03-20", false, "Slow archive.", "2026-04-20"));
    }

    @Test
    void extensionWithoutReasonIsNotValid() {
        refused("working_extension_no_reason", extension("2026-03-20", true, "  ", "2026-04-20"));
    }

    @Test
    void extensionWithoutDateIsNotValid() {
        refused("working_extension_no_date", extension("2026-03-20", true, "Slow archive.", ""));
    }

    @Test
    void extensionOfWhichNothingIsKnownIsNotValid() {
        refused("working_extension_unknown", Event.of("e", EventKind.EXTENSION, day("2026-03-20")));
    }

    @Test
    void extensionToAnEarlierDayChangesNothing() {
        refused("working_extension_not_longer", extension("2026-03-20", "2026-03-25"));
    }

    @Test
    void extensionDatedBeforeTheRequestIsNotValid() {
        AccessRequest request = federal(sent("2026-03-02"), extension("2026-02-20", "2026-04-20"));
        assertEquals("2026-04-01", governing(request, LATER));
        assertTrue(keys(deadline(request, LATER, "FEDERAL_COPY")).contains("working_extension_before_request"));
    }

    @Test
    void extensionEndsOnTheDateThatItNames() {
        assertEquals(
                "2026-04-10", governing(federal(received("2026-03-02"), extension("2026-03-20", "2026-04-10")), LATER));
    }

    @Test
    void extensionCannotReachBeyondDay60() {
        AccessRequest request = federal(received("2026-03-02"), extension("2026-03-20", "2026-06-01"));
        assertEquals("2026-05-01", governing(request, LATER));
        assertTrue(keys(deadline(request, LATER, "FEDERAL_COPY")).contains("working_extension_capped"));
    }

    @Test
    void onlyOneExtensionCounts() {
        AccessRequest request = federal(
                received("2026-03-02"), extension("2026-03-20", "2026-04-10"), extension("2026-03-25", "2026-04-30"));
        assertEquals("2026-04-10", governing(request, LATER));
        assertTrue(keys(deadline(request, LATER, "FEDERAL_COPY")).contains("working_extension_second"));
    }

    @Test
    void aProperNoticeAfterAnImproperOneIsTheFirst() {
        AccessRequest request = federal(
                received("2026-03-02"), extension("2026-03-20", false, "", ""), extension("2026-03-25", "2026-04-30"));
        assertEquals("2026-04-30", governing(request, LATER));
    }

    @Test
    void aFederalExtensionDoesNotLengthenCaliforniasLimit() {
        AccessRequest request = california(received("2026-03-02"), extension("2026-03-10", "2026-04-30"));
        assertEquals("2026-03-17", governing(request, LATER));
        assertEquals(day("2026-04-30"), deadline(request, LATER, "FEDERAL_COPY").due());
        Deadline california = deadline(request, LATER, "CA_COPY");
        assertFalse(california.extended());
        assertTrue(keys(california).contains("working_extension_none"));
    }

    private static void refused(String key, Event notice) {
        AccessRequest request = federal(received("2026-03-02"), notice);
        assertEquals("2026-04-01", governing(request, LATER));
        Deadline deadline = deadline(request, LATER, "FEDERAL_COPY");
        assertFalse(deadline.extended());
        assertTrue(keys(deadline).contains(key), keys(deadline).toString());
        Message why = deadline.working().stream()
                .filter(step -> step.text().key().equals(key))
                .findFirst()
                .orElseThrow()
                .text();
        assertTrue(RequestState.of(request, day(LATER)).warnings().contains(why));
    }
}
