package org.access524.law;

import static org.access524.law.Certainty.SECONDARY;
import static org.access524.law.Certainty.VERIFIED;
import static org.access524.law.Holiday.Observance.NONE;
import static org.access524.law.Holiday.Observance.SATURDAY_TO_FRIDAY_AND_SUNDAY_TO_MONDAY;
import static org.access524.law.Holiday.Observance.SUNDAY_TO_MONDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.access524.law.DayRule.Easter;
import org.access524.law.DayRule.Fixed;
import org.access524.law.DayRule.Listed;
import org.access524.law.DayRule.Nth;
import org.access524.text.IsoDate;

/**
 * What the states add to the federal holidays, one entry each, in the order of the year. A day that the federal list has
 * is repeated only where the state observes it differently.
 */
final class StateHolidays {

    private static final String CAL_GOV_6700 =
            "https://www.legalfina.com/en/laws/ca/government/general/miscellaneous/holidays";

    /** Lunar calendars and days off without a statute: the Python package holidays, version 0.105. */
    private static final String HOLIDAYS_PACKAGE = "https://pypi.org/project/holidays/0.105/";

    private static final List<Holiday> CALIFORNIA = List.of(
            california("Lunar New Year", lunarNewYear(), NONE, 2023, SECONDARY, HOLIDAYS_PACKAGE),
            california("Lincoln Day", new Fixed(2, 12), SUNDAY_TO_MONDAY, 1900, VERIFIED, CAL_GOV_6700),
            california("Cesar Chavez Day", new Fixed(3, 31), SUNDAY_TO_MONDAY, 1995, VERIFIED, CAL_GOV_6700),
            // From noon to three o'clock only.
            california("Good Friday", new Easter(-2), NONE, 1900, SECONDARY, CAL_GOV_6700),
            california("Genocide Remembrance Day", new Fixed(4, 24), NONE, 2023, VERIFIED, CAL_GOV_6700),
            california("Admission Day", new Fixed(9, 9), SUNDAY_TO_MONDAY, 1900, VERIFIED, CAL_GOV_6700),
            california("Native American Day", new Nth(4, 5, 9, 0), NONE, 1998, VERIFIED, CAL_GOV_6700),
            california("Diwali", diwali(), NONE, 2026, SECONDARY, HOLIDAYS_PACKAGE),
            california(
                    "Veterans Day",
                    new Fixed(11, 11),
                    SATURDAY_TO_FRIDAY_AND_SUNDAY_TO_MONDAY,
                    1900,
                    VERIFIED,
                    CAL_GOV_6700),
            // Courts and state offices; not in Government Code 6700.
            california("Day after Thanksgiving", new Nth(4, 4, 11, 1), NONE, 1900, SECONDARY, HOLIDAYS_PACKAGE));

    private StateHolidays() {}

    /** What that jurisdiction adds; nothing for the federal one. */
    static List<Holiday> of(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case CA -> CALIFORNIA;
            default -> List.of();
        };
    }

    private static Holiday california(
            String name, DayRule day, Holiday.Observance observance, int since, Certainty certainty, String source) {
        return new Holiday(name, day, observance, since, certainty, source);
    }

    /** The second new moon after the winter solstice, or the third; listed to 2040. */
    private static DayRule lunarNewYear() {
        return listed(
                "2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 "
                        + "2032-02-11 2033-01-31 2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24 2040-02-12");
    }

    /** As California's AB 268 of 2025 dates it; listed to 2035. */
    private static DayRule diwali() {
        return listed(
                "2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26 2031-11-14 2032-11-02 2033-10-22 2034-11-10 "
                        + "2035-10-30");
    }

    /** Dates of ten characters, with a blank between them. */
    private static DayRule listed(String dates) {
        List<LocalDate> list = new ArrayList<>();
        for (int start = 0; start < dates.length(); start += 11) {
            IsoDate.parse(dates.substring(start, start + 10)).ifPresent(list::add);
        }
        return new Listed(List.copyOf(list));
    }
}
