package org.access524.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.access524.export.Exported.DUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.access524.request.AccessRequest;
import org.junit.jupiter.api.Test;

/** A calendar file as RFC 5545 has it: a parser that is not ours reads back what was meant. */
class CalendarFileTest {

    /** 2026-03-02T09:30:05Z. */
    private static final long MOMENT = LocalDate.of(2026, 3, 2).toEpochDay() * 86_400 + 9 * 3600 + 30 * 60 + 5;

    @Test
    void aFileIsValidAndSaysWhatItIs() throws Exception {
        Calendar calendar = read(write("Lakeview Hospital", MOMENT));
        assertEquals("[]", calendar.validate().getEntries().toString());
        assertEquals("2.0", property(calendar, "VERSION"));
        assertEquals("PUBLISH", property(calendar, "METHOD"));
        assertEquals("-//Access524//Access524//EN", property(calendar, "PRODID"));
        VEvent due = event(calendar);
        assertEquals("r-1-due@access524.org", property(due, "UID"));
        assertEquals("20260302T093005Z", property(due, "DTSTAMP"));
        assertEquals("20260302T093005Z", property(due, "LAST-MODIFIED"));
        assertEquals(
                "DATE",
                due.getProperty("DTSTART")
                        .orElseThrow()
                        .getParameter("VALUE")
                        .orElseThrow()
                        .getValue());
        assertEquals("20260401", property(due, "DTSTART"));
        assertEquals("20260402", property(due, "DTEND"));
        assertEquals("calendar_due(Lakeview Hospital)", property(due, "SUMMARY"));
        assertEquals(
                "calendar_due_text(Lakeview Hospital, 2026-04-01, 45 CFR 164.524(b)(2)(i))\n"
                        + "calendar_patient(Rosa Example)\ncalendar_update",
                property(due, "DESCRIPTION"));
    }

    @Test
    void alarmsShowAtNineOnTheDayBeforeAndOnTheDay() throws Exception {
        List<String> triggers = event(read(write("Lakeview Hospital", MOMENT))).getAlarms().stream()
                .map(alarm -> alarm.getProperty("TRIGGER").orElseThrow().getValue())
                .toList();
        assertEquals(List.of("-PT15H", "PT9H"), triggers);
    }

    @Test
    void aLaterFileReplacesAnEarlierOne() throws Exception {
        VEvent earlier = event(read(write("Lakeview Hospital", MOMENT)));
        VEvent later = event(read(write("Lakeview Hospital", MOMENT + 60)));
        assertEquals(property(earlier, "UID"), property(later, "UID"));
        assertEquals(sequence(earlier) + 1, sequence(later));
    }

    @Test
    void aFileWithoutEntriesIsStillACalendar() throws Exception {
        Calendar calendar = read(CalendarFile.write(List.of(), Exported::said, MOMENT));
        assertEquals(0, calendar.getComponents().size());
    }

    @Property(tries = 300)
    void anyNameComesBackAndNoLineIsTooLong(@ForAll("names") String name) throws Exception {
        String file = write(name, MOMENT);
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
            assertEquals(line, new String(line.getBytes(UTF_8), UTF_8));
            assertTrue(line.indexOf('\n') < 0 && line.indexOf('\r') < 0);
        }
        assertTrue(file.endsWith("END:VCALENDAR\r\n"));
        assertEquals("calendar_due(" + expected(name) + ")", property(event(read(file)), "SUMMARY"));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\ud7ff')
                .withChars("\\;,:\"\n\t")
                .ofMaxLength(300);
        Arbitrary<String> special = Arbitraries.of(
                "\ud83d\ude00".repeat(100),
                "a\ud83d\udc69\u200d\u2695\ufe0f".repeat(60),
                "\u05e8\u05d5\u05d6\u05d4 \u202eexample",
                "END:VEVENT\r\nBEGIN:VEVENT",
                "\\n\\N\\;\\,",
                "x".repeat(10_000),
                "\u00e9\u4e2d\ud83d\ude00".repeat(3_300));
        return Arbitraries.oneOf(any, special);
    }

    /** Line breaks of any kind come back as one kind. */
    private static String expected(String name) {
        return name.replace("\r\n", "\n");
    }

    private static String write(String provider, long moment) {
        AccessRequest request = Exported.request(provider);
        return CalendarFile.write(
                CalendarEntries.of(request, "Rosa Example", DUE.minusDays(20)), Exported::said, moment);
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents(Component.VEVENT).get(0);
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(property(event, "SEQUENCE"));
    }

    private static String property(net.fortuna.ical4j.model.PropertyContainer container, String name) {
        return container.getProperty(name).orElseThrow().getValue();
    }
}
