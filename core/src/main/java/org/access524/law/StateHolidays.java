package org.access524.law;

import static org.access524.law.FederalHolidays.CHRISTMAS_DAY;
import static org.access524.law.FederalHolidays.COLUMBUS_DAY;
import static org.access524.law.FederalHolidays.INDEPENDENCE_DAY;
import static org.access524.law.FederalHolidays.JUNETEENTH;
import static org.access524.law.FederalHolidays.NEW_YEARS_DAY;
import static org.access524.law.FederalHolidays.VETERANS_DAY;
import static org.access524.law.FederalHolidays.WASHINGTONS_BIRTHDAY;
import static org.access524.law.Holiday.Observance.STAYS;
import static org.access524.law.Holiday.Observance.SUNDAY_TO_MONDAY;
import static org.access524.law.Holiday.Observance.TO_NEAREST_WEEKDAY;
import static org.access524.law.Holiday.Observance.UNKNOWN;
import static org.access524.law.Jurisdiction.AZ;
import static org.access524.law.Jurisdiction.CA;
import static org.access524.law.Jurisdiction.CO;
import static org.access524.law.Jurisdiction.DE;
import static org.access524.law.Jurisdiction.FL;
import static org.access524.law.Jurisdiction.MD;
import static org.access524.law.Jurisdiction.NV;
import static org.access524.law.Jurisdiction.NY;
import static org.access524.law.Jurisdiction.OR;
import static org.access524.law.Jurisdiction.PR;
import static org.access524.law.Jurisdiction.TN;
import static org.access524.law.Jurisdiction.TX;
import static org.access524.law.Jurisdiction.WA;
import static org.access524.law.StateEntry.state;

import java.util.List;
import org.access524.law.DayRule.Easter;
import org.access524.law.DayRule.EveryFewYears;
import org.access524.law.DayRule.Fixed;
import org.access524.law.DayRule.LastOf31;
import org.access524.law.DayRule.Nth;

/**
 * The legal holidays of each state whose time limit counts business days or moves a last day off holidays, one entry
 * each, by code. A new state is a new entry here and nothing else. Hawaii, Louisiana and Nebraska have holidays of
 * their own, but none of their rules for patients counts business days, so they have no entry.
 *
 * <p>Legal is what a text that was read makes a holiday of the state. Doubtful is a day of which only an account was
 * read, or which is optional, for state offices, for a part of the day or for one county only.
 *
 * <p>Left out, because nobody can compute them: days that a governor or the president appoints, as the laws of
 * Tennessee, Maryland and Oregon allow. Delaware's Saturdays are closed as all weekends are. Washington's Columbus Day
 * of October 12 is not a legal holiday for any purpose (RCW 1.16.050).
 */
final class StateHolidays {

    private static final DayRule GOOD_FRIDAY = new Easter(-2);
    private static final DayRule FRIDAY_AFTER_THANKSGIVING = new Nth(4, 4, 11, 1);

    /** The Tuesday after the first Monday in November. */
    private static final DayRule ELECTION_DAY = new Nth(1, 1, 11, 1);

    private static final DayRule GENERAL_ELECTION_DAY = new EveryFewYears(2, ELECTION_DAY);

    /** Days of which no statute was read: the Python package holidays, version 0.105. */
    private static final String HOLIDAYS_PACKAGE = "https://pypi.org/project/holidays/0.105/";

    private static final String FEDERAL_LIST = "https://www.law.cornell.edu/uscode/text/5/6103";

    private static final List<StateEntry> ALL = List.of(
            // A.R.S. 1-301 as in force in 2018. Constitution Commemoration Day is said to be observed on a Sunday.
            state(AZ, "https://www.azleg.gov/legtext/53leg/2r/bills/sb1235p.htm")
                    .federalDays(SUNDAY_TO_MONDAY)
                    .without(JUNETEENTH)
                    .moving(TO_NEAREST_WEEKDAY, NEW_YEARS_DAY, INDEPENDENCE_DAY, VETERANS_DAY, CHRISTMAS_DAY)
                    .doubtful("Constitution Commemoration Day", new Fixed(9, 17), SUNDAY_TO_MONDAY),
            // Gov. Code 6700; which of them move, 6701. Good Friday is from noon to three only. By whose clock Lunar
            // New
            // Year is dated, how Diwali is, and whether Diwali moves from a weekend, was not read.
            state(CA, "https://www.legalfina.com/en/laws/ca/government/general/miscellaneous/holidays")
                    .federalDays(STAYS)
                    .moving(SUNDAY_TO_MONDAY, NEW_YEARS_DAY, INDEPENDENCE_DAY, CHRISTMAS_DAY)
                    .moving(TO_NEAREST_WEEKDAY, VETERANS_DAY)
                    .doubtful("Lunar New Year", new LunarNewYear(), STAYS)
                    .since(2023)
                    .legal("Lincoln Day", new Fixed(2, 12), SUNDAY_TO_MONDAY)
                    .legal("Cesar Chavez Day", new Fixed(3, 31), SUNDAY_TO_MONDAY)
                    .since(1995)
                    .doubtful("Good Friday", GOOD_FRIDAY, STAYS)
                    .legal("Genocide Remembrance Day", new Fixed(4, 24), STAYS)
                    .since(2023)
                    .legal("Admission Day", new Fixed(9, 9), SUNDAY_TO_MONDAY)
                    .legal("Native American Day", new Nth(4, 5, 9, 0), STAYS)
                    .since(1998)
                    .source(HOLIDAYS_PACKAGE)
                    .doubtful("Diwali", new Diwali(), UNKNOWN)
                    .since(2026)
                    // Courts and state offices; not in Government Code 6700.
                    .doubtful("Day after Thanksgiving", FRIDAY_AFTER_THANKSGIVING, STAYS),
            // C.R.S. 24-11-101. State employees may have Cesar Chavez Day instead of another day.
            state(
                            CO,
                            "https://casetext.com/statute/colorado-revised-statutes/title-24-government-state/administration/article-11-holidays/24-11-101-legal-holidays-effect")
                    .federalDays(SUNDAY_TO_MONDAY)
                    .without(COLUMBUS_DAY)
                    .legal("Frances Xavier Cabrini Day", new Nth(1, 1, 10, 0), STAYS)
                    .source("https://www.findlaw.com/state/colorado-law/colorado-legal-holidays-laws.html")
                    .doubtful("Cesar Chavez Day", new Fixed(3, 31), STAYS),
            // 1 Del. C. 501. Return Day is a holiday in Sussex County, from noon.
            state(DE, "https://holidays.uslegal.com/state-holidays/delaware-legal-holidays/")
                    .federalDays(TO_NEAREST_WEEKDAY)
                    .without(WASHINGTONS_BIRTHDAY, COLUMBUS_DAY)
                    .legal("Good Friday", GOOD_FRIDAY, STAYS)
                    .legal("General Election Day", GENERAL_ELECTION_DAY, STAYS)
                    .doubtful("Return Day", new EveryFewYears(2, new Nth(1, 1, 11, 3)), STAYS)
                    .legal("Friday following Thanksgiving", FRIDAY_AFTER_THANKSGIVING, STAYS),
            // State offices close on the days of Fla. Stat. 110.117; of the legal holidays of 683.01, on which they are
            // open, only an account was read.
            state(FL, "https://www.syfert.com/florida/statutes/0110.117.html")
                    .federalDays(UNKNOWN)
                    .doubtful("Friday after Thanksgiving", FRIDAY_AFTER_THANKSGIVING, STAYS)
                    .source("http://www.blr.com/HR-Employment/Benefits-Leave/Holidays-in-Florida")
                    .doubtful("Birthday of Robert E. Lee", new Fixed(1, 19), SUNDAY_TO_MONDAY)
                    .doubtful("Lincoln's Birthday", new Fixed(2, 12), SUNDAY_TO_MONDAY)
                    .doubtful("Susan B. Anthony's Birthday", new Fixed(2, 15), SUNDAY_TO_MONDAY)
                    .doubtful("Good Friday", GOOD_FRIDAY, STAYS)
                    .doubtful("Pascua Florida Day", new Fixed(4, 2), SUNDAY_TO_MONDAY)
                    .doubtful("Confederate Memorial Day", new Fixed(4, 26), SUNDAY_TO_MONDAY)
                    .doubtful("Birthday of Jefferson Davis", new Fixed(6, 3), SUNDAY_TO_MONDAY)
                    .doubtful("Flag Day", new Fixed(6, 14), SUNDAY_TO_MONDAY)
                    .doubtful("Election Day", ELECTION_DAY, STAYS),
            // General Provisions 1-111: from Sunday to Monday, and nothing about Saturdays.
            state(MD, "https://self-law.org/code/md/general-provisions/1-111")
                    .federalDays(SUNDAY_TO_MONDAY)
                    .legal("Lincoln's Birthday", new Fixed(2, 12), SUNDAY_TO_MONDAY)
                    .legal("Maryland Day", new Fixed(3, 25), SUNDAY_TO_MONDAY)
                    .legal("Good Friday", GOOD_FRIDAY, STAYS)
                    .legal("Defenders' Day", new Fixed(9, 12), SUNDAY_TO_MONDAY)
                    .legal("Statewide general election day", GENERAL_ELECTION_DAY, STAYS)
                    .legal("American Indian Heritage Day", FRIDAY_AFTER_THANKSGIVING, STAYS),
            // NRS 236.015.
            state(NV, "https://leg.state.nv.us/Division/Legal/LawLibrary/nrs/NRS-236.html")
                    .federalDays(STAYS)
                    .without(COLUMBUS_DAY)
                    .moving(TO_NEAREST_WEEKDAY, NEW_YEARS_DAY, INDEPENDENCE_DAY, VETERANS_DAY, CHRISTMAS_DAY)
                    .legal("Nevada Day", new LastOf31(5, 10), STAYS)
                    .legal("Family Day", FRIDAY_AFTER_THANKSGIVING, STAYS),
            // No statute was read.
            state(NY, HOLIDAYS_PACKAGE)
                    .federalDays(UNKNOWN)
                    .doubtful("Lincoln's Birthday", new Fixed(2, 12), UNKNOWN)
                    .doubtful("Election Day", ELECTION_DAY, STAYS),
            // ORS 187.010. The Friday is a holiday of state employees.
            state(OR, "https://www.oregonlegislature.gov/bills_laws/ors/ors187.html")
                    .federalDays(TO_NEAREST_WEEKDAY)
                    .without(COLUMBUS_DAY)
                    .source("https://oregonrealtors.org/news/tip-of-the-week/holidays/")
                    .doubtful("Friday after Thanksgiving", FRIDAY_AFTER_THANKSGIVING, STAYS),
            // Ley 26-2017 art. 2.05, of which only accounts were read: it took Constitution Day off, others still list
            // it.
            state(
                            PR,
                            "https://www.noticel.com/gobierno/ahora/resuelve/vida/20180717/la-razon-para-que-julio-tenga-un-solo-feriado/")
                    .federalDays(UNKNOWN)
                    .doubtful("Three Kings Day", new Fixed(1, 6), SUNDAY_TO_MONDAY)
                    .doubtful("American Citizenship Day", new Fixed(3, 2), SUNDAY_TO_MONDAY)
                    .doubtful("Abolition of Slavery Day", new Fixed(3, 22), SUNDAY_TO_MONDAY)
                    .doubtful("Good Friday", GOOD_FRIDAY, STAYS)
                    .doubtful("Constitution Day", new Fixed(7, 25), SUNDAY_TO_MONDAY)
                    .source("https://publicholidays.la/puerto-rico/es/2026-dates/")
                    .doubtful("Puerto Rican Heritage Day", new Fixed(11, 19), SUNDAY_TO_MONDAY)
                    // From noon.
                    .source("https://legalfix.com/statutes/state-codes/puerto-rico/titulo-1/capitulo-51/5150")
                    .doubtful("Christmas Eve", new Fixed(12, 24), STAYS),
            // T.C.A. 15-1-101. It names election days throughout the state without dates; these are the usual ones. The
            // Friday is not on its list, but state offices may close on it.
            state(TN, "https://www.ctas.tennessee.edu/eli/holidays")
                    .federalDays(TO_NEAREST_WEEKDAY)
                    .legal("Good Friday", GOOD_FRIDAY, STAYS)
                    .doubtful("Presidential primary", new EveryFewYears(4, new Nth(1, 2, 3, 0)), STAYS)
                    .doubtful("County general election", new EveryFewYears(2, new Nth(1, 4, 8, 0)), STAYS)
                    .doubtful("General election", GENERAL_ELECTION_DAY, STAYS)
                    .doubtful("Friday after Thanksgiving", FRIDAY_AFTER_THANKSGIVING, STAYS),
            // Gov. Code 662.003(b). Its holidays are said to stay on their dates. Emancipation Day is Juneteenth.
            state(TX, "https://codes.findlaw.com/tx/government-code/gov-t-sect-662-003.html")
                    .federalDays(UNKNOWN)
                    .without(JUNETEENTH, COLUMBUS_DAY)
                    .legal("Confederate Heroes Day", new Fixed(1, 19), UNKNOWN)
                    .legal("Texas Independence Day", new Fixed(3, 2), UNKNOWN)
                    .legal("San Jacinto Day", new Fixed(4, 21), UNKNOWN)
                    .legal("Emancipation Day in Texas", new Fixed(6, 19), UNKNOWN)
                    .legal("Lyndon Baines Johnson Day", new Fixed(8, 27), UNKNOWN)
                    .legal("Friday after Thanksgiving", FRIDAY_AFTER_THANKSGIVING, STAYS)
                    .legal("Day before Christmas", new Fixed(12, 24), UNKNOWN)
                    .legal("Day after Christmas", new Fixed(12, 26), UNKNOWN)
                    // Optional for state employees, 662.003(c).
                    .doubtful("Good Friday", GOOD_FRIDAY, STAYS)
                    .doubtful("Rosh Hashanah", new HebrewNewYear(0), STAYS)
                    .doubtful("Rosh Hashanah", new HebrewNewYear(1), STAYS)
                    .doubtful("Yom Kippur", new HebrewNewYear(9), STAYS),
            // RCW 1.16.050(1) as before 2021, when it was changed for Juneteenth. Where its holidays go that fall on a
            // weekend was not read.
            state(WA, "http://apps.leg.wa.gov/RCW/default.aspx?cite=1.16.050")
                    .federalDays(UNKNOWN)
                    .without(JUNETEENTH, COLUMBUS_DAY)
                    .legal("Native American Heritage Day", FRIDAY_AFTER_THANKSGIVING, STAYS));

    private StateHolidays() {}

    /** What the law of that state makes a holiday; without an entry, the federal holidays. */
    static List<Holiday> of(Jurisdiction state) {
        for (StateEntry entry : ALL) {
            if (entry.state() == state) {
                return entry.holidays();
            }
        }
        return state(state, FEDERAL_LIST).federalDays(UNKNOWN).holidays();
    }
}
