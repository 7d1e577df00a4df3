package org.access524.law;

import static org.access524.law.Circumstance.BENEFIT_CLAIM;
import static org.access524.law.Circumstance.CURRENT_PATIENT;
import static org.access524.law.Circumstance.ELECTRONIC_RECORDS;
import static org.access524.law.Circumstance.FORMER_PATIENT;
import static org.access524.law.Circumstance.RECORDS_IN_STATE;
import static org.access524.law.Circumstance.RECORDS_OUTSIDE_STATE;
import static org.access524.law.Circumstance.RECORDS_UNDER_A_YEAR;
import static org.access524.law.Circumstance.UPCOMING_TREATMENT;
import static org.access524.law.DayUnit.BUSINESS;
import static org.access524.law.DayUnit.CALENDAR;
import static org.access524.law.Force.LIABILITY_LIMIT;
import static org.access524.law.Force.NORMALLY;
import static org.access524.law.Holder.HOSPITAL;
import static org.access524.law.Holder.NURSING_FACILITY;
import static org.access524.law.Holder.PHYSICIAN;
import static org.access524.law.Holder.PUBLIC_PROVIDER;
import static org.access524.law.Jurisdiction.AZ;
import static org.access524.law.Jurisdiction.CA;
import static org.access524.law.Jurisdiction.CO;
import static org.access524.law.Jurisdiction.DE;
import static org.access524.law.Jurisdiction.FL;
import static org.access524.law.Jurisdiction.LA;
import static org.access524.law.Jurisdiction.MD;
import static org.access524.law.Jurisdiction.NE;
import static org.access524.law.Jurisdiction.NV;
import static org.access524.law.Jurisdiction.NY;
import static org.access524.law.Jurisdiction.OR;
import static org.access524.law.Jurisdiction.PR;
import static org.access524.law.Jurisdiction.TN;
import static org.access524.law.Jurisdiction.TX;
import static org.access524.law.Jurisdiction.WA;
import static org.access524.law.RuleEntry.rule;
import static org.access524.law.Trigger.DATE_OF_REQUEST;
import static org.access524.law.Trigger.RECEIPT_AND_FEE;
import static org.access524.law.Trigger.RECEIPT_UNLESS_FEE_IS_DUE;

import java.util.List;

/** Limits of the states that may be over before the federal 30 days, by code of the state. */
final class QuickerStateRules {

    private static final String NEVADA_TEXT =
            "https://getpocketlaw.com/law/state_nevada/section-629-061-inspection-copies-use-in-public-hearing-immunity-of-certain-persons-from-civil-action-for-disclosure_1d810862cfa8";

    private static final String TENNESSEE_TEXT =
            "https://casetext.com/statute/tennessee-code/title-63-professions-of-the-healing-arts/chapter-2-medical-records/section-63-2-101-release-of-medical-records-definitions";

    static final List<AccessRule> ALL = List.of(
            // New in Laws 2026, ch. 98. Subsection (E) turns on the purpose that the request itself states: only one
            // for upcoming treatment has these days, and (1)(a) only for records of the last twelve months.
            rule("AZ_TREATMENT_COPY", AZ)
                    .copyWithin(10, BUSINESS)
                    .onlyIf(UPCOMING_TREATMENT, RECORDS_UNDER_A_YEAR)
                    .cites(Citations.ARIZONA_TREATMENT)
                    .readInWhoHoldsTheRecord()
                    .inForceFrom(2026, 9, 12)
                    .verified(2026, 10, 3),
            rule("AZ_TREATMENT_INSPECT", AZ)
                    .inspectionWithin(10, BUSINESS)
                    .onlyIf(UPCOMING_TREATMENT, RECORDS_UNDER_A_YEAR)
                    .cites(Citations.ARIZONA_TREATMENT)
                    .readInWhoHoldsTheRecord()
                    .inForceFrom(2026, 9, 12)
                    .verified(2026, 10, 3),
            // (E)(1)(b), for older records: the words were not read, and the letter of the paragraph is assumed.
            rule("AZ_TREATMENT_OLDER_COPY", AZ)
                    .copyWithin(15, BUSINESS)
                    .onlyIf(UPCOMING_TREATMENT)
                    .notIf(RECORDS_UNDER_A_YEAR)
                    .cites(Citations.ARIZONA_TREATMENT_OLDER)
                    .readInWhoHoldsTheRecord()
                    .inForceFrom(2026, 9, 12)
                    .secondary(2026, 10, 3),
            rule("AZ_TREATMENT_OLDER_INSPECT", AZ)
                    .inspectionWithin(15, BUSINESS)
                    .onlyIf(UPCOMING_TREATMENT)
                    .notIf(RECORDS_UNDER_A_YEAR)
                    .cites(Citations.ARIZONA_TREATMENT_OLDER)
                    .readInWhoHoldsTheRecord()
                    .inForceFrom(2026, 9, 12)
                    .secondary(2026, 10, 3),
            // "within 15 days after receiving the request"; no extension in the text. The last day goes out if it is a
            // Saturday, a Sunday or a holiday (Code Civ. Proc. 12, 12a).
            rule("CA_COPY", CA)
                    .copyWithin(15, CALENDAR)
                    .notIf(BENEFIT_CLAIM)
                    .rollsForward(Citations.CALIFORNIA_LAST_DAY)
                    .cites(Citations.CALIFORNIA_COPIES)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // "within five working days after receipt of the request"; working days are not defined in the chapter.
            rule("CA_INSPECT", CA)
                    .inspectionWithin(5, BUSINESS)
                    .cites(Citations.CALIFORNIA_INSPECTION)
                    .readAt("https://law.onecle.com/california/health/123110.html")
                    .verified(2026, 8, 18),
            // Access "normally" within these days, after "reasonable time", as the text of June 2024 has it; a written
            // update on the status may take their place.
            rule("CO_CURRENT_INSPECT", CO)
                    .binds(HOSPITAL)
                    .inspectionWithin(3, BUSINESS)
                    .force(NORMALLY)
                    .onlyIf(CURRENT_PATIENT)
                    .cites(Citations.COLORADO_CURRENT_PATIENTS)
                    .verified(2026, 11, 24),
            rule("CO_FORMER_INSPECT", CO)
                    .binds(HOSPITAL)
                    .inspectionWithin(10, BUSINESS)
                    .force(NORMALLY)
                    .onlyIf(FORMER_PATIENT)
                    .cites(Citations.COLORADO_FORMER_PATIENTS)
                    .verified(2026, 11, 24),
            // Residents of long-term care facilities only, upon a written request.
            rule("DE_NURSING_COPY", DE)
                    .binds(NURSING_FACILITY)
                    .copyWithin(2, BUSINESS)
                    .startsWith(DATE_OF_REQUEST)
                    .onlyIf(CURRENT_PATIENT)
                    .cites(Citations.DELAWARE_NURSING)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // Those who have left have 30 working days: FL_NURSING_FORMER_COPY.
            rule("FL_NURSING_COPY", FL)
                    .binds(NURSING_FACILITY)
                    .copyWithin(14, BUSINESS)
                    .onlyIf(CURRENT_PATIENT)
                    .notIf(FORMER_PATIENT)
                    .cites(Citations.FLORIDA_NURSING)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // A reasonable period "not to exceed fifteen days": beyond it a provider may owe attorney fees if
            // the record then has to be got by subpoena or order, after a notice by certified mail.
            rule("LA_COPY", LA)
                    .copyWithin(15, CALENDAR)
                    .force(LIABILITY_LIMIT)
                    .cites(Citations.LOUISIANA)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // Damages for knowingly refusing to disclose "within a reasonable time but no more than 21 working days"
            // after the request; the duty itself (4-304(a)) names a reasonable time only.
            rule("MD_COPY", MD)
                    .copyWithin(21, BUSINESS)
                    .startsWith(DATE_OF_REQUEST)
                    .force(LIABILITY_LIMIT)
                    .cites(Citations.MARYLAND)
                    .verified(2026, 10, 3),
            rule("MD_INSPECT", MD)
                    .inspectionWithin(21, BUSINESS)
                    .startsWith(DATE_OF_REQUEST)
                    .force(LIABILITY_LIMIT)
                    .cites(Citations.MARYLAND)
                    .verified(2026, 10, 3),
            // With written reasons up to 21 days from receipt: that notice belongs to inspection only, not to copies.
            rule("NE_INSPECT", NE)
                    .inspectionWithin(10, CALENDAR)
                    .extendsTo(21, Citations.NEBRASKA_INSPECTION)
                    .cites(Citations.NEBRASKA_INSPECTION)
                    .verified(2026, 11, 24),
            rule("NV_INSPECT", NV)
                    .inspectionWithin(10, BUSINESS)
                    .startsWith(DATE_OF_REQUEST)
                    .onlyIf(RECORDS_IN_STATE)
                    .cites(Citations.NEVADA_INSPECTION)
                    .readAt(NEVADA_TEXT)
                    .verified(2026, 11, 24),
            rule("NV_INSPECT_OUTSIDE", NV)
                    .inspectionWithin(20, BUSINESS)
                    .startsWith(DATE_OF_REQUEST)
                    .onlyIf(RECORDS_OUTSIDE_STATE)
                    .cites(Citations.NEVADA_INSPECTION_OUTSIDE)
                    .readAt(NEVADA_TEXT)
                    .verified(2026, 11, 24),
            // The law lists the facilities and practitioners that it binds (18(1)(c), (d)): not every imaging business.
            // Only an account of General Construction Law 25-a was read; its last day is the later one, so it is taken.
            newYorkInspection("NY_HOSPITAL_INSPECT", HOSPITAL),
            newYorkInspection("NY_NURSING_INSPECT", NURSING_FACILITY),
            newYorkInspection("NY_PHYSICIAN_INSPECT", PHYSICIAN),
            // Care that the state runs or contracts for; upon a written request.
            rule("OR_PUBLIC_COPY", OR)
                    .binds(PUBLIC_PROVIDER)
                    .copyWithin(5, BUSINESS)
                    .startsWith(DATE_OF_REQUEST)
                    .cites(Citations.OREGON_PUBLIC_PROVIDERS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            rule("OR_PUBLIC_INSPECT", OR)
                    .binds(PUBLIC_PROVIDER)
                    .inspectionWithin(5, BUSINESS)
                    .startsWith(DATE_OF_REQUEST)
                    .cites(Citations.OREGON_PUBLIC_PROVIDERS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // As amended by Ley 309-2002, which asks for payment of the reasonable cost. Of the later amendments of the
            // law none was seen that touches this paragraph; the consolidated words were not read.
            rule("PR_COPY", PR)
                    .copyWithin(5, BUSINESS)
                    .startsWith(RECEIPT_UNLESS_FEE_IS_DUE)
                    .cites(Citations.PUERTO_RICO)
                    .inForceFrom(2002, 12, 25)
                    .verified(2026, 11, 24),
            // It binds everybody licensed under Title 63, not physicians alone; hospitals have their own section.
            // 2024 Pub. Ch. 831.
            rule("TN_PHYSICIAN_COPY", TN)
                    .binds(PHYSICIAN)
                    .copyWithin(10, BUSINESS)
                    .cites(Citations.TENNESSEE_PRACTITIONERS)
                    .readAt(TENNESSEE_TEXT)
                    .inForceFrom(2024, 7, 1)
                    .verified(2026, 11, 24),
            // Only where the provider's electronic record system can fulfil the request; no condition of a fee.
            rule("TX_ELECTRONIC_COPY", TX)
                    .copyWithin(15, BUSINESS)
                    .onlyIf(ELECTRONIC_RECORDS)
                    .rollsForward(Citations.TEXAS_LAST_DAY)
                    .cites(Citations.TEXAS_ELECTRONIC_RECORDS)
                    .readAt("https://texas.public.law/statutes/tex._health_and_safety_code_section_181.102")
                    .inForceFrom(2012, 9, 1)
                    .verified(2026, 10, 3),
            // Plain days, not business days, from a written authorization and the fee.
            rule("TX_HOSPITAL_COPY", TX)
                    .binds(HOSPITAL)
                    .copyWithin(15, CALENDAR)
                    .startsWith(RECEIPT_AND_FEE)
                    .rollsForward(Citations.TEXAS_LAST_DAY)
                    .cites(Citations.TEXAS_HOSPITALS)
                    .readAt("https://texas.public.law/statutes/tex._health_and_safety_code_section_241.154")
                    .verified(2026, 10, 3),
            rule("TX_HOSPITAL_INSPECT", TX)
                    .binds(HOSPITAL)
                    .inspectionWithin(15, CALENDAR)
                    .startsWith(RECEIPT_AND_FEE)
                    .rollsForward(Citations.TEXAS_LAST_DAY)
                    .cites(Citations.TEXAS_HOSPITALS)
                    .readAt("https://texas.public.law/statutes/tex._health_and_safety_code_section_241.154")
                    .verified(2026, 10, 3),
            // From receipt of the written request or consent. An older rule of the Board tied the days to the fee; the
            // statute does not, and has had the same words since Acts 2001, ch. 984.
            rule("TX_PHYSICIAN_COPY", TX)
                    .binds(PHYSICIAN)
                    .copyWithin(15, BUSINESS)
                    .rollsForward(Citations.TEXAS_LAST_DAY)
                    .cites(Citations.TEXAS_PHYSICIANS)
                    .readAt("https://law.onecle.com/texas/occupations/159.006.html")
                    .inForceFrom(2001, 6, 15)
                    .verified(2026, 10, 3),
            // 21 working days in all, not 15 and 21, and only with written reasons and a date, if the record is in
            // use or circumstances are unusual. Paragraph (2): no copy and no look is owed until a fee is paid.
            rule("WA_COPY", WA)
                    .copyWithin(15, BUSINESS)
                    .startsWith(RECEIPT_UNLESS_FEE_IS_DUE)
                    .extendsTo(21, Citations.WASHINGTON)
                    .rollsForward(Citations.WASHINGTON_LAST_DAY)
                    .cites(Citations.WASHINGTON)
                    .readAt("https://law.onecle.com/washington/public-health-and-safety/70.02.080.html")
                    .verified(2026, 10, 3),
            rule("WA_INSPECT", WA)
                    .inspectionWithin(15, BUSINESS)
                    .startsWith(RECEIPT_UNLESS_FEE_IS_DUE)
                    .extendsTo(21, Citations.WASHINGTON)
                    .rollsForward(Citations.WASHINGTON_LAST_DAY)
                    .cites(Citations.WASHINGTON)
                    .readAt("https://law.onecle.com/washington/public-health-and-safety/70.02.080.html")
                    .verified(2026, 10, 3));

    private QuickerStateRules() {}

    private static AccessRule newYorkInspection(String id, Holder kind) {
        return rule(id, NY)
                .binds(kind)
                .inspectionWithin(10, CALENDAR)
                .rollsForward(Citations.NEW_YORK_LAST_DAY)
                .cites(Citations.NEW_YORK_INSPECTION)
                .readAt(
                        "https://health.ny.gov/professionals/patients/patient_rights/docs/you_and_your_health_records.htm")
                .verified(2026, 11, 24);
    }
}
