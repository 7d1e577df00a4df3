package org.access524.law;

import static org.access524.law.Holiday.Observance.STAYS;
import static org.access524.law.Holiday.Observance.TO_NEAREST_WEEKDAY;

import java.util.List;
import org.access524.law.DayRule.Fixed;
import org.access524.law.DayRule.LastOf31;
import org.access524.law.DayRule.Nth;

/** The public holidays of the United States (5 USC 6103(a)), in the order of the year. */
final class FederalHolidays {

    static final String NEW_YEARS_DAY = "New Year's Day";
    static final String WASHINGTONS_BIRTHDAY = "Washington's Birthday";
    static final String JUNETEENTH = "Juneteenth National Independence Day";
    static final String INDEPENDENCE_DAY = "Independence Day";
    static final String COLUMBUS_DAY = "Columbus Day";
    static final String VETERANS_DAY = "Veterans Day";
    static final String CHRISTMAS_DAY = "Christmas Day";

    static final List<Holiday> ALL = List.of(
            fixed(NEW_YEARS_DAY, 1, 1, 1900),
            monday("Birthday of Martin Luther King, Jr.", 3, 1),
            monday(WASHINGTONS_BIRTHDAY, 3, 2),
            holiday("Memorial Day", new LastOf31(1, 5), STAYS, 1971),
            // Public Law 117-17, signed 17 June 2021.
            fixed(JUNETEENTH, 6, 19, 2021),
            fixed(INDEPENDENCE_DAY, 7, 4, 1900),
            monday("Labor Day", 1, 9),
            monday(COLUMBUS_DAY, 2, 10),
            fixed(VETERANS_DAY, 11, 11, 1978),
            holiday("Thanksgiving Day", new Nth(4, 4, 11, 0), STAYS, 1942),
            fixed(CHRISTMAS_DAY, 12, 25, 1900));

    private FederalHolidays() {}

    /** On a Saturday it is observed on Friday (5 USC 6103(b)), on a Sunday on Monday (Executive Order 11582). */
    private static Holiday fixed(String name, int month, int day, int since) {
        return holiday(name, new Fixed(month, day), TO_NEAREST_WEEKDAY, since);
    }

    private static Holiday monday(String name, int nth, int month) {
        return holiday(name, new Nth(nth, 1, month, 0), STAYS, 1986);
    }

    private static Holiday holiday(String name, DayRule day, Holiday.Observance observance, int since) {
        return new Holiday(
                name, day, observance, since, Certainty.VERIFIED, "https://www.law.cornell.edu/uscode/text/5/6103");
    }
}
