package org.access524.export;

import static org.access524.export.Exported.DUE;
import static org.access524.export.Exported.SENT;
import static org.access524.export.Exported.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.access524.request.AccessRequest;
import org.access524.request.Event;
import org.access524.request.EventKind;
import org.junit.jupiter.api.Test;

/** Which days go into a calendar, and that they keep their names. */
class CalendarEntriesTest {

    @Test
    void aWaitingRequestHasItsLastDayAndADayToRemind() {
        assertEquals(
                Map.of("r-1-due@access524.org", DUE, "r-1-remind@access524.org", DUE.minusDays(7)),
                days(Exported.request("Lakeview Hospital"), SENT));
    }

    @Test
    void whatTheProviderPromisedIsADayOfItsOwn() {
        LocalDate promised = LocalDate.of(2026, 3, 20);
        AccessRequest request = Exported.request("Lakeview Hospital", Exported.promise(SENT.plusDays(3), promised));
        assertEquals(promised, days(request, SENT.plusDays(4)).get("r-1-promise@access524.org"));
    }

    @Test
    void anOverdueRequestHasTheEndOfTheComplaintWindowAndNoReminder() {
        AccessRequest request = Exported.request("Lakeview Hospital");
        assertEquals(
                Map.of("r-1-due@access524.org", DUE, "r-1-complaint@access524.org", DUE.plusDays(181)),
                days(request, DUE.plusDays(1)));
    }

    @Test
    void theStrictReadingOfTheComplaintWindowIsADayOfItsOwn() {
        AccessRequest request = Exported.request("Lakeview Hospital", Exported.obstacle(SENT.plusDays(5)));
        Map<String, LocalDate> days = days(request, DUE.plusDays(1));
        assertEquals(DUE.plusDays(181), days.get("r-1-complaint@access524.org"));
        assertEquals(SENT.plusDays(185), days.get("r-1-complaint-strict@access524.org"));
    }

    @Test
    void whatIsNotSentAndWhatIsFinishedGivesNothing() {
        LocalDate later = DUE.plusDays(60);
        assertEquals(Map.of(), days(Exported.request("Lakeview Hospital").withEvents(List.of()), later));
        for (EventKind kind : List.of(EventKind.DELIVERED, EventKind.DENIED, EventKind.WITHDRAWN)) {
            Event end = Event.of("e-9", kind, DUE.plusDays(30));
            assertEquals(Map.of(), days(Exported.request("Lakeview Hospital", end), later), kind.name());
        }
    }

    @Test
    void aNameIsSaidOnlyWhereItIsKnown() {
        CalendarEntry named = entries("Rosa Example").get(0);
        assertEquals("calendar_due(Lakeview Hospital)", said(named.summary()));
        assertEquals("calendar_patient(Rosa Example)", said(named.description().get(1)));
        assertEquals(2, entries("").get(0).description().size());
        assertFalse(named.uid().contains("Rosa"));
    }

    private static List<CalendarEntry> entries(String patient) {
        return CalendarEntries.of(Exported.request("Lakeview Hospital"), patient, SENT);
    }

    private static Map<String, LocalDate> days(AccessRequest request, LocalDate today) {
        Map<String, LocalDate> days = new TreeMap<>();
        CalendarEntries.of(request, "Rosa Example", today).forEach(entry -> days.put(entry.uid(), entry.day()));
        return days;
    }
}
