package org.access524.request;

import static org.access524.request.Requests.day;
import static org.access524.request.Requests.event;
import static org.access524.request.Requests.federal;
import static org.access524.request.Requests.received;
import static org.access524.request.Requests.sent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.access524.text.Message;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    @Test
    void whatWentElectronicallyIsAssumedToArriveTheSameDay() {
        Receipt receipt = Receipt.of(federal(sent("2026-03-01"))).orElseThrow();
        assertEquals(day("2026-03-01"), receipt.date());
        assertEquals(Working.Kind.ASSUMPTION, receipt.working().kind());
        assertEquals(
                Message.of("working_assumed_same_day", "2026-03-01"),
                receipt.working().text());
    }

    @Test
    void whatWentByPostIsAssumedToArriveFiveDaysLaterAndTheWorkingSaysSo() {
        Receipt receipt = Receipt.of(federal(Event.sent("s", day("2026-02-26"), Channel.MAIL)))
                .orElseThrow();
        assertEquals(day("2026-03-03"), receipt.date());
        assertEquals(Working.Kind.ASSUMPTION, receipt.working().kind());
        assertEquals(
                Message.of("working_assumed_after_post", "2026-02-26", "5", "2026-03-03"),
                receipt.working().text());
    }

    @Test
    void aPaperFormMayHaveGoneByPost() {
        assertEquals(
                day("2026-03-06"),
                Receipt.of(federal(Event.sent("s", day("2026-03-01"), Channel.PDF_FORM)))
                        .orElseThrow()
                        .date());
    }

    @Test
    void anAnswerBeforeTheAssumedArrivalProvesReceipt() {
        AccessRequest request =
                federal(Event.sent("s", day("2026-03-01"), Channel.MAIL), event(EventKind.ACKNOWLEDGED, "2026-03-03"));
        Receipt receipt = Receipt.of(request).orElseThrow();
        assertEquals(day("2026-03-03"), receipt.date());
        assertEquals("working_received_by_answer", receipt.working().text().key());
    }

    @Test
    void anAnswerAfterTheAssumedArrivalChangesNothing() {
        AccessRequest request = federal(sent("2026-03-01"), event(EventKind.ACKNOWLEDGED, "2026-03-09"));
        assertEquals(day("2026-03-01"), Receipt.of(request).orElseThrow().date());
    }

    @Test
    void aRecordedReceiptGoesBeforeAnyAssumption() {
        AccessRequest request = federal(Event.sent("s", day("2026-03-01"), Channel.MAIL), received("2026-03-09"));
        Receipt receipt = Receipt.of(request).orElseThrow();
        assertEquals(day("2026-03-09"), receipt.date());
        assertEquals(Working.Kind.STEP, receipt.working().kind());
    }

    @Test
    void receiptBeforeSendingTakesTheLaterDayAndWarns() {
        AccessRequest request = federal(sent("2026-03-05"), received("2026-03-01"));
        assertEquals(day("2026-03-05"), Receipt.of(request).orElseThrow().date());
        assertTrue(RequestState.of(request, day("2026-03-06"))
                .warnings()
                .contains(Message.of("warning_received_before_sent", "2026-03-01", "2026-03-05")));
    }

    @Test
    void aDraftHasNoReceipt() {
        assertEquals(Optional.empty(), Receipt.of(federal()));
    }
}
