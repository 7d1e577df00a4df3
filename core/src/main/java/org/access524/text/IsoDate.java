package org.access524.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calendar dates as text, read and printed without {@code java.time.format}, which would weigh more than the rest of a
 * compiled program. Years from 1900 to 2200 are dates that a person may mean; anything else is read as empty.
 */
public final class IsoDate {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private IsoDate() {}

    /** Reads {@code 2026-07-04} and nothing else; empty if it is no such day. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        return date(text.substring(0, 4), text.substring(5, 7), text.substring(8));
    }

    /**
     * Reads what people in the United States type: {@code 2026-07-04}, {@code 07/04/2026}, {@code 7/4/2026} and
     * {@code 07-04-2026}, with blanks around it. A year of two digits is empty: nobody can know its century.
     */
    public static Optional<LocalDate> parseTyped(String text) {
        String typed = text.trim();
        List<String> parts = parts(typed, typed.indexOf('/') >= 0 ? '/' : '-');
        if (parts.size() != 3) {
            return Optional.empty();
        }
        return parts.get(0).length() == 4 && typed.indexOf('/') < 0
                ? parse(typed)
                : date(parts.get(2), parts.get(0), parts.get(1));
    }

    /** The date of these numbers; empty if the calendar has no such day, or the year is not between 1900 and 2200. */
    public static Optional<LocalDate> of(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            return Optional.empty();
        }
        return day < 1 || day > daysIn(year, month) ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** {@code 2026-07-04}. */
    public static String print(LocalDate date) {
        char[] text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
        put(date.getYear(), text, 3);
        put(date.getMonthValue(), text, 6);
        put(date.getDayOfMonth(), text, 9);
        return new String(text);
    }

    /** Its digits, the last one at that place; a list of thousands of requests prints a hundred thousand dates. */
    private static void put(int number, char[] text, int last) {
        int rest = number;
        for (int place = last; rest > 0; place--) {
            text[place] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** {@code July 4, 2026}, as letters in the United States write it. */
    public static String longForm(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth() + ", " + date.getYear();
    }

    /** Calendar days from one date to another; negative if {@code to} is the earlier one. */
    public static int daysBetween(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        if (year.length() != 4 || month.length() > 2 || day.length() > 2) {
            return Optional.empty();
        }
        return of(number(year), number(month), number(day));
    }

    /** The number that these digits write, or -1. */
    private static int number(String digits) {
        int number = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length() && number >= 0; i++) {
            char digit = digits.charAt(i);
            number = digit < '0' || digit > '9' ? -1 : number * 10 + (digit - '0');
        }
        return number;
    }

    private static int daysIn(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
