package org.access524.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.access524.text.Message;

/**
 * A calendar file after RFC 5545. Written again and taken in again, it replaces what a calendar has of it: the entries keep
 * their UIDs, and SEQUENCE grows with the moment of writing.
 */
public final class CalendarFile {

    private static final String PRODUCT = "-//Access524//Access524//EN";

    /** RFC 5546, section 3.2.1, wants somebody who publishes; nobody can be written to. */
    private static final String NOBODY = "invalid:nomail";

    private static final long MINUTE = 60;
    private static final long DAY = 24 * 60 * MINUTE;

    /** So that SEQUENCE is small: the first second of 2020. */
    private static final long BEFORE_ANY_FILE = LocalDate.of(2020, 1, 1).toEpochDay() * DAY;

    private final Function<Message, String> words;
    private final long moment;
    private final StringBuilder file = new StringBuilder();

    private CalendarFile(Function<Message, String> words, long moment) {
        this.words = words;
        this.moment = moment;
    }

    /**
     * @param words says a message in the person's language
     * @param moment of writing, in seconds since 1970
     */
    public static String write(List<CalendarEntry> entries, Function<Message, String> words, long moment) {
        CalendarFile calendar = new CalendarFile(words, moment);
        calendar.plain("BEGIN", "VCALENDAR");
        calendar.plain("VERSION", "2.0");
        calendar.plain("PRODID", PRODUCT);
        calendar.plain("CALSCALE", "GREGORIAN");
        calendar.plain("METHOD", "PUBLISH");
        entries.forEach(calendar::write);
        calendar.plain("END", "VCALENDAR");
        return calendar.file.toString();
    }

    private void write(CalendarEntry entry) {
        String stamp = stamp(moment);
        String summary = words.apply(entry.summary());
        plain("BEGIN", "VEVENT");
        text("UID", entry.uid());
        plain("DTSTAMP", stamp);
        plain("LAST-MODIFIED", stamp);
        plain("SEQUENCE", "" + (moment - BEFORE_ANY_FILE) / MINUTE);
        plain("DTSTART;VALUE=DATE", day(entry.day()));
        plain("DTEND;VALUE=DATE", day(entry.day().plusDays(1)));
        text("SUMMARY", summary);
        text("DESCRIPTION", String.join("\n", said(entry.description())));
        plain("ORGANIZER;CN=Access524", NOBODY);
        plain("CLASS", "PRIVATE");
        plain("TRANSP", "TRANSPARENT");
        for (CalendarEntry.Alarm alarm : entry.alarms()) {
            plain("BEGIN", "VALARM");
            plain("ACTION", "DISPLAY");
            plain("TRIGGER", alarm.trigger());
            text("DESCRIPTION", summary);
            plain("END", "VALARM");
        }
        plain("END", "VEVENT");
    }

    private List<String> said(List<Message> messages) {
        List<String> said = new ArrayList<>();
        for (Message message : messages) {
            said.add(words.apply(message));
        }
        return said;
    }

    private void plain(String name, String value) {
        file.append(ContentLine.plain(name, value));
    }

    private void text(String name, String value) {
        file.append(ContentLine.text(name, value));
    }

    /** {@code 20260704}. */
    private static String day(LocalDate day) {
        return digits(day.getYear(), 4) + digits(day.getMonthValue(), 2) + digits(day.getDayOfMonth(), 2);
    }

    /** {@code 20260704T093000Z}. */
    private static String stamp(long moment) {
        int second = (int) (moment % DAY);
        return day(LocalDate.ofEpochDay(moment / DAY)) + "T" + digits(second / 3600, 2) + digits(second / 60 % 60, 2)
                + digits(second % 60, 2) + "Z";
    }

    private static String digits(int number, int length) {
        StringBuilder digits = new StringBuilder("" + number);
        while (digits.length() < length) {
            digits.insert(0, '0');
        }
        return digits.toString();
    }
}
