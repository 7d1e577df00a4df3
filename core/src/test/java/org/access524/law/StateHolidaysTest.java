package org.access524.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.access524.law.BusinessCalendar.Closure;
import org.junit.jupiter.api.Test;

class StateHolidaysTest {

    @Test
    void arizona() {
        closes(Jurisdiction.AZ, "2026-07-03", "Independence Day");
        closes(Jurisdiction.AZ, "2026-10-12", "Columbus Day");
        closes(Jurisdiction.AZ, "2027-07-05", "Independence Day");
        closesPerhaps(Jurisdiction.AZ, "2026-06-19", "Juneteenth National Independence Day");
        closesPerhaps(Jurisdiction.AZ, "2026-09-17", "Constitution Commemoration Day");
        isOpen(Jurisdiction.AZ, "2026-11-27");
    }

    @Test
    void california() {
        closes(Jurisdiction.CA, "2026-02-12", "Lincoln Day");
        closes(Jurisdiction.CA, "2026-03-31", "Cesar Chavez Day");
        closes(Jurisdiction.CA, "2026-04-24", "Genocide Remembrance Day");
        closes(Jurisdiction.CA, "2026-09-09", "Admission Day");
        closes(Jurisdiction.CA, "2026-09-25", "Native American Day");
        closes(Jurisdiction.CA, "2028-11-10", "Veterans Day");
        closes(Jurisdiction.CA, "2030-04-01", "Cesar Chavez Day");
        closesPerhaps(Jurisdiction.CA, "2026-02-17", "Lunar New Year");
        closesPerhaps(Jurisdiction.CA, "2026-04-03", "Good Friday");
        closesPerhaps(Jurisdiction.CA, "2026-07-03", "Independence Day");
        closesPerhaps(Jurisdiction.CA, "2026-11-27", "Day after Thanksgiving");
        isOpen(Jurisdiction.CA, "2022-02-01");
        isOpen(Jurisdiction.CA, "2026-12-24");
    }

    @Test
    void whetherCaliforniaMovesDiwaliFromASundayIsNotKnown() {
        closesPerhaps(Jurisdiction.CA, "2026-11-09", "Diwali");
        closesPerhaps(Jurisdiction.CA, "2027-10-29", "Diwali");
        closesPerhaps(Jurisdiction.CA, "2030-10-25", "Diwali");
        isOpen(Jurisdiction.CA, "2030-10-28");
    }

    @Test
    void colorado() {
        closes(Jurisdiction.CO, "2026-10-05", "Frances Xavier Cabrini Day");
        closes(Jurisdiction.CO, "2033-06-20", "Juneteenth National Independence Day");
        closesPerhaps(Jurisdiction.CO, "2026-10-12", "Columbus Day");
        closesPerhaps(Jurisdiction.CO, "2026-03-31", "Cesar Chavez Day");
        closesPerhaps(Jurisdiction.CO, "2026-07-03", "Independence Day");
    }

    @Test
    void delaware() {
        closes(Jurisdiction.DE, "2026-04-03", "Good Friday");
        closes(Jurisdiction.DE, "2026-11-03", "General Election Day");
        closes(Jurisdiction.DE, "2026-11-27", "Friday following Thanksgiving");
        closes(Jurisdiction.DE, "2026-07-03", "Independence Day");
        closesPerhaps(Jurisdiction.DE, "2026-11-05", "Return Day");
        closesPerhaps(Jurisdiction.DE, "2026-02-16", "Washington's Birthday");
        closesPerhaps(Jurisdiction.DE, "2026-10-12", "Columbus Day");
        isOpen(Jurisdiction.DE, "2027-11-02");
        isOpen(Jurisdiction.DE, "2027-11-04");
    }

    @Test
    void florida() {
        closes(Jurisdiction.FL, "2026-11-11", "Veterans Day");
        closesPerhaps(Jurisdiction.FL, "2026-11-27", "Friday after Thanksgiving");
        closesPerhaps(Jurisdiction.FL, "2027-01-19", "Birthday of Robert E. Lee");
        closesPerhaps(Jurisdiction.FL, "2026-02-12", "Lincoln's Birthday");
        closesPerhaps(Jurisdiction.FL, "2028-02-15", "Susan B. Anthony's Birthday");
        closesPerhaps(Jurisdiction.FL, "2026-04-02", "Pascua Florida Day");
        closesPerhaps(Jurisdiction.FL, "2026-04-03", "Good Friday");
        closesPerhaps(Jurisdiction.FL, "2026-04-27", "Confederate Memorial Day");
        closesPerhaps(Jurisdiction.FL, "2026-06-03", "Birthday of Jefferson Davis");
        closesPerhaps(Jurisdiction.FL, "2026-06-15", "Flag Day");
        closesPerhaps(Jurisdiction.FL, "2027-11-02", "Election Day");
        closesPerhaps(Jurisdiction.FL, "2026-07-03", "Independence Day");
    }

    @Test
    void maryland() {
        closes(Jurisdiction.MD, "2026-02-12", "Lincoln's Birthday");
        closes(Jurisdiction.MD, "2026-03-25", "Maryland Day");
        closes(Jurisdiction.MD, "2029-03-26", "Maryland Day");
        closes(Jurisdiction.MD, "2026-04-03", "Good Friday");
        closes(Jurisdiction.MD, "2027-09-13", "Defenders' Day");
        closes(Jurisdiction.MD, "2026-11-03", "Statewide general election day");
        closes(Jurisdiction.MD, "2026-11-27", "American Indian Heritage Day");
        closesPerhaps(Jurisdiction.MD, "2026-07-03", "Independence Day");
        isOpen(Jurisdiction.MD, "2026-09-11");
        isOpen(Jurisdiction.MD, "2027-11-02");
    }

    @Test
    void nevada() {
        closes(Jurisdiction.NV, "2026-10-30", "Nevada Day");
        closes(Jurisdiction.NV, "2026-11-27", "Family Day");
        closes(Jurisdiction.NV, "2026-07-03", "Independence Day");
        closesPerhaps(Jurisdiction.NV, "2026-10-12", "Columbus Day");
        closesPerhaps(Jurisdiction.NV, "2027-06-18", "Juneteenth National Independence Day");
    }

    @Test
    void newYork() {
        closesPerhaps(Jurisdiction.NY, "2026-02-12", "Lincoln's Birthday");
        closesPerhaps(Jurisdiction.NY, "2028-02-11", "Lincoln's Birthday");
        closesPerhaps(Jurisdiction.NY, "2034-02-13", "Lincoln's Birthday");
        closesPerhaps(Jurisdiction.NY, "2027-11-02", "Election Day");
        closes(Jurisdiction.NY, "2026-10-12", "Columbus Day");
        isOpen(Jurisdiction.NY, "2026-11-27");
    }

    @Test
    void oregon() {
        closes(Jurisdiction.OR, "2026-07-03", "Independence Day");
        closes(Jurisdiction.OR, "2027-07-05", "Independence Day");
        closesPerhaps(Jurisdiction.OR, "2026-10-12", "Columbus Day");
        closesPerhaps(Jurisdiction.OR, "2026-11-27", "Friday after Thanksgiving");
    }

    @Test
    void puertoRico() {
        closesPerhaps(Jurisdiction.PR, "2026-01-06", "Three Kings Day");
        closesPerhaps(Jurisdiction.PR, "2026-03-02", "American Citizenship Day");
        closesPerhaps(Jurisdiction.PR, "2026-03-23", "Abolition of Slavery Day");
        closesPerhaps(Jurisdiction.PR, "2026-04-03", "Good Friday");
        closesPerhaps(Jurisdiction.PR, "2027-07-26", "Constitution Day");
        closesPerhaps(Jurisdiction.PR, "2026-11-19", "Puerto Rican Heritage Day");
        closesPerhaps(Jurisdiction.PR, "2026-12-24", "Christmas Eve");
        isOpen(Jurisdiction.PR, "2026-07-24");
    }

    @Test
    void tennessee() {
        closes(Jurisdiction.TN, "2026-04-03", "Good Friday");
        closes(Jurisdiction.TN, "2026-06-19", "Juneteenth National Independence Day");
        closes(Jurisdiction.TN, "2026-07-03", "Independence Day");
        closes(Jurisdiction.TN, "2026-10-12", "Columbus Day");
        closesPerhaps(Jurisdiction.TN, "2028-03-07", "Presidential primary");
        closesPerhaps(Jurisdiction.TN, "2026-08-06", "County general election");
        closesPerhaps(Jurisdiction.TN, "2026-11-03", "General election");
        closesPerhaps(Jurisdiction.TN, "2026-11-27", "Friday after Thanksgiving");
        isOpen(Jurisdiction.TN, "2026-03-03");
        isOpen(Jurisdiction.TN, "2027-08-05");
        isOpen(Jurisdiction.TN, "2027-11-02");
    }

    @Test
    void texas() {
        closes(Jurisdiction.TX, "2027-01-19", "Confederate Heroes Day");
        closes(Jurisdiction.TX, "2026-03-02", "Texas Independence Day");
        closes(Jurisdiction.TX, "2026-04-21", "San Jacinto Day");
        closes(Jurisdiction.TX, "2026-06-19", "Emancipation Day in Texas");
        closes(Jurisdiction.TX, "2026-08-27", "Lyndon Baines Johnson Day");
        closes(Jurisdiction.TX, "2026-11-27", "Friday after Thanksgiving");
        closes(Jurisdiction.TX, "2026-12-24", "Day before Christmas");
        closes(Jurisdiction.TX, "2028-12-26", "Day after Christmas");
        closesPerhaps(Jurisdiction.TX, "2026-10-12", "Columbus Day");
        closesPerhaps(Jurisdiction.TX, "2027-12-27", "Day after Christmas");
    }

    @Test
    void daysThatAreOptionalInTexasAreDoubtful() {
        closesPerhaps(Jurisdiction.TX, "2026-04-03", "Good Friday");
        closesPerhaps(Jurisdiction.TX, "2024-10-03", "Rosh Hashanah");
        closesPerhaps(Jurisdiction.TX, "2024-10-04", "Rosh Hashanah");
        closesPerhaps(Jurisdiction.TX, "2026-09-21", "Yom Kippur");
    }

    @Test
    void washington() {
        closes(Jurisdiction.WA, "2026-11-27", "Native American Heritage Day");
        closesPerhaps(Jurisdiction.WA, "2026-06-19", "Juneteenth National Independence Day");
        closesPerhaps(Jurisdiction.WA, "2026-07-03", "Independence Day");
        closesPerhaps(Jurisdiction.WA, "2026-10-12", "Columbus Day");
        isOpen(Jurisdiction.WA, "2027-10-12");
    }

    @Test
    void whereNoListWasReadTheFederalHolidaysCloseAndTheirSubstitutesPerhaps() {
        closes(Jurisdiction.HI, "2026-10-12", "Columbus Day");
        closesPerhaps(Jurisdiction.HI, "2026-07-03", "Independence Day");
        closesPerhaps(Jurisdiction.HI, "2027-07-05", "Independence Day");
        isOpen(Jurisdiction.HI, "2026-03-26");
    }

    @Test
    void everyHolidayHasItsNameAndItsSource() {
        for (Jurisdiction state : Jurisdiction.values()) {
            for (Holiday day : StateHolidays.of(state)) {
                assertFalse(day.name().isBlank(), state.code());
                assertTrue(day.source().startsWith("http"), state.code() + " " + day.name());
            }
        }
    }

    @Test
    void noStateLeavesAFederalHolidayInTheCount() {
        BusinessCalendar federal = BusinessCalendar.of(Jurisdiction.FEDERAL);
        Set<Jurisdiction> states = EnumSet.complementOf(EnumSet.of(Jurisdiction.FEDERAL));
        for (Jurisdiction state : states) {
            BusinessCalendar calendar = BusinessCalendar.of(state);
            for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
                assertTrue(federal.isOpen(day) || !calendar.isOpen(day), state.code() + " " + day);
            }
        }
    }

    private static void closes(Jurisdiction state, String date, String holiday) {
        assertEquals(Optional.of(new Closure(holiday, true)), closure(state, date), date);
    }

    private static void closesPerhaps(Jurisdiction state, String date, String holiday) {
        assertEquals(Optional.of(new Closure(holiday, false)), closure(state, date), date);
    }

    private static void isOpen(Jurisdiction state, String date) {
        assertEquals(Optional.empty(), closure(state, date), date);
    }

    private static Optional<Closure> closure(Jurisdiction state, String date) {
        return BusinessCalendar.of(state).closure(LocalDate.parse(date));
    }
}
