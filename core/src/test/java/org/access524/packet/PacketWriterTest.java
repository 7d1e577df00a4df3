package org.access524.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.access524.export.PatientJson;
import org.access524.json.JsonObject;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.packet.Packet.Section;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.Obstacle;
import org.access524.request.Provider;
import org.access524.request.RequestScope;
import org.access524.text.Message;
import org.junit.jupiter.api.Test;

/** The evidence packet tells everything that was recorded, and nothing else. */
class PacketWriterTest {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);

    @Test
    void everySectionIsThereOnceTheLastDayHasPassed() {
        assertEquals(
                List.of("summary", "parties", "timeline", "letters", "dates", "complaint", "citations", "notes"),
                names(packet(LocalDate.of(2026, 4, 20))));
    }

    @Test
    void whatHasNothingToSayIsLeftOut() {
        AccessRequest draft = request().withEvents(List.of());
        Packet packet = PacketWriter.write(patient(), draft, SENT, PacketWriterTest::said);
        assertEquals(List.of("summary", "parties", "letters", "citations"), names(packet));
    }

    @Test
    void theSummarySaysHowLateItIs() {
        assertTrue(text(packet(LocalDate.of(2026, 4, 20)), "summary")
                .contains("No answer recorded; 19 calendar days past the last day"));
        assertTrue(text(packet(LocalDate.of(2026, 4, 2)), "summary")
                .contains("No answer recorded; 1 calendar day past the last day"));
    }

    @Test
    void theTimelineQuotesTheProviderAndKeepsThePersonsOwnNotesApart() {
        Packet packet = packet(LocalDate.of(2026, 4, 20));
        String timeline = text(packet, "timeline");
        assertTrue(timeline.contains("Noted: \u201csix weeks\u201d"));
        assertTrue(timeline.contains("channel_FAX"));
        assertTrue(timeline.contains("detail_to: 555-555-0142"));
        assertFalse(timeline.contains("I was upset"));
        assertTrue(text(packet, "notes").contains("March 6, 2026: I was upset"));
    }

    @Test
    void everyStepOfADateHasItsClauseAndTheClauseIsListed() {
        Packet packet = packet(LocalDate.of(2026, 4, 20));
        assertTrue(text(packet, "dates").contains("April 1, 2026 (the last day that governs)"));
        for (Section section : packet.sections()) {
            for (Packet.Block block : section.blocks()) {
                if (block instanceof Packet.Working working) {
                    for (Packet.Step step : working.steps()) {
                        assertTrue(text(packet, "citations")
                                .contains(step.citation().label()));
                    }
                }
            }
        }
    }

    @Test
    void bothReadingsOfTheComplaintWindowAreGiven() {
        String complaint = text(packet(LocalDate.of(2026, 4, 20)), "complaint");
        assertTrue(complaint.contains("September 29, 2026"));
        assertTrue(complaint.contains("September 1, 2026"));
    }

    @Test
    void whatIsDatedLaterIsLeftOut() {
        assertFalse(text(packet(LocalDate.of(2026, 3, 4)), "timeline").contains("six weeks"));
    }

    private static Packet packet(LocalDate today) {
        return PacketWriter.write(patient(), request(), today, PacketWriterTest::said);
    }

    private static Patient patient() {
        return PatientJson.read(new JsonObject()
                .with("id", "p-1")
                .with("name", new JsonObject().with("first", "Rosa").with("last", "Example"))
                .with("birthDate", "1980-07-04"));
    }

    private static AccessRequest request() {
        return new AccessRequest(
                "r-1",
                "p-1",
                new Provider("Lakeview Hospital", Jurisdiction.FEDERAL, Holder.ANY_PROVIDER),
                "",
                Channel.FAX,
                RequestScope.EVERYTHING,
                "I request access.",
                List.of(
                        new Event(
                                "e-0", EventKind.SENT, SENT, "", new EventDetails.Sending(Channel.FAX, "555-555-0142")),
                        new Event(
                                "e-1",
                                EventKind.OBSTACLE,
                                SENT.plusDays(3),
                                "six weeks",
                                new EventDetails.Obstructing(Obstacle.LONGER_TIME)),
                        new Event("e-2", EventKind.NOTE, SENT.plusDays(4), "I was upset", EventDetails.NONE)));
    }

    private static List<String> names(Packet packet) {
        return packet.sections().stream().map(Section::name).toList();
    }

    /** Everything that stands in a section. */
    private static String text(Packet packet, String name) {
        List<String> found = new ArrayList<>();
        for (Section section : packet.sections()) {
            if (section.name().equals(name)) {
                found.add(section.toString());
            }
        }
        return String.join("\n", found);
    }

    private static String said(Message message) {
        return message.arguments().isEmpty()
                ? message.key()
                : message.key() + "(" + String.join(", ", message.arguments()) + ")";
    }
}
