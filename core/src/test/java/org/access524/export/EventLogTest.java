package org.access524.export;

import static org.access524.export.Exported.SENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.access524.request.AccessRequest;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.FeeBasis;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** The log: a row for everything that happened. */
class EventLogTest {

    @Test
    void everyEventIsARowWithTheLastDayAsItStoodThen() throws IOException {
        AccessRequest request = Exported.request(
                "Lakeview Hospital",
                Exported.promise(SENT.plusDays(3), LocalDate.of(2026, 3, 20)),
                new Event(
                        "e-3",
                        EventKind.EXTENSION,
                        SENT.plusDays(10),
                        "",
                        new EventDetails.Extending(true, "archive", Optional.of(LocalDate.of(2026, 4, 15)))));
        List<List<String>> rows = read(request);
        assertEquals(4, rows.size());
        assertEquals(
                List.of(
                        "log_patient",
                        "log_provider",
                        "log_what",
                        "log_channel",
                        "log_event",
                        "log_date",
                        "log_details",
                        "log_note",
                        "log_due"),
                rows.get(0));
        assertEquals(
                List.of(
                        "Rosa Example",
                        "Lakeview Hospital",
                        "scope_EVERYTHING",
                        "channel_FAX",
                        "event_SENT",
                        "2026-03-02",
                        "",
                        "",
                        "2026-04-01"),
                rows.get(1));
        assertEquals(
                "detail_who: Dana; detail_promised: 2026-03-20", rows.get(2).get(6));
        assertEquals("by then", rows.get(2).get(7));
        assertEquals("2026-04-01", rows.get(2).get(8));
        assertEquals("2026-04-15", rows.get(3).get(8));
    }

    @Test
    void whatIsNotKnownIsNotSaid() throws IOException {
        AccessRequest request = Exported.request(
                "Lakeview Hospital",
                new Event(
                        "e-4",
                        EventKind.FEE_QUOTED,
                        SENT.plusDays(4),
                        "",
                        new EventDetails.Quoting("$25", FeeBasis.NOT_STATED)));
        assertEquals("detail_amount: $25", read(request).get(2).get(6));
    }

    private static List<List<String>> read(AccessRequest request) throws IOException {
        String file = EventLog.write(List.of(request), Map.of("p-1", "Rosa Example"), Exported::said);
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(file.substring(1)))) {
            return parser.stream().map(record -> record.toList()).toList();
        }
    }
}
