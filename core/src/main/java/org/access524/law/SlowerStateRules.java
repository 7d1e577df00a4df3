package org.access524.law;

import static org.access524.law.Circumstance.BENEFIT_CLAIM;
import static org.access524.law.Circumstance.FORMER_PATIENT;
import static org.access524.law.Circumstance.RECENT_DISCHARGE;
import static org.access524.law.Circumstance.UPCOMING_TREATMENT;
import static org.access524.law.DayUnit.BUSINESS;
import static org.access524.law.DayUnit.CALENDAR;
import static org.access524.law.Holder.HOSPITAL;
import static org.access524.law.Holder.NURSING_FACILITY;
import static org.access524.law.Holder.PHYSICIAN;
import static org.access524.law.Jurisdiction.AK;
import static org.access524.law.Jurisdiction.AR;
import static org.access524.law.Jurisdiction.AZ;
import static org.access524.law.Jurisdiction.CA;
import static org.access524.law.Jurisdiction.CO;
import static org.access524.law.Jurisdiction.CT;
import static org.access524.law.Jurisdiction.DC;
import static org.access524.law.Jurisdiction.DE;
import static org.access524.law.Jurisdiction.FL;
import static org.access524.law.Jurisdiction.GA;
import static org.access524.law.Jurisdiction.IA;
import static org.access524.law.Jurisdiction.IL;
import static org.access524.law.Jurisdiction.IN;
import static org.access524.law.Jurisdiction.KS;
import static org.access524.law.Jurisdiction.MA;
import static org.access524.law.Jurisdiction.ME;
import static org.access524.law.Jurisdiction.MI;
import static org.access524.law.Jurisdiction.MN;
import static org.access524.law.Jurisdiction.MS;
import static org.access524.law.Jurisdiction.NE;
import static org.access524.law.Jurisdiction.NJ;
import static org.access524.law.Jurisdiction.NM;
import static org.access524.law.Jurisdiction.OR;
import static org.access524.law.Jurisdiction.RI;
import static org.access524.law.Jurisdiction.SC;
import static org.access524.law.Jurisdiction.TN;
import static org.access524.law.Jurisdiction.UT;
import static org.access524.law.Jurisdiction.VA;
import static org.access524.law.Jurisdiction.WV;
import static org.access524.law.Jurisdiction.WY;
import static org.access524.law.RuleEntry.rule;
import static org.access524.law.Trigger.DATE_OF_REQUEST;
import static org.access524.law.Trigger.RECORD_COMPLETE;

import java.util.List;

/**
 * Limits of the states that give 30 days or more: shown as information beside the federal one, which is as strict. They
 * never call a provider late: a provider with a valid federal extension can be within HIPAA and still late under such a
 * law.
 */
final class SlowerStateRules {

    static final List<AccessRule> ALL = List.of(
            rule("AK_PHYSICIAN_COPY", AK)
                    .binds(PHYSICIAN)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.ALASKA_PHYSICIANS)
                    .readInWhoHoldsTheRecord()
                    .secondary(2026, 10, 3),
            // Paragraph (h) gives the patient's own request to the federal access rules. The quotation read breaks off
            // at an exception. Act 765 of 2023.
            rule("AR_COPY", AR)
                    .copyWithin(30, CALENDAR)
                    .extendsBy(30, Citations.EXTENSION)
                    .cites(Citations.ARKANSAS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // Whatever is not asked for upcoming treatment, such as a copy to keep.
            rule("AZ_COPY", AZ)
                    .copyWithin(30, CALENDAR)
                    .notIf(UPCOMING_TREATMENT)
                    .cites(Citations.ARIZONA_OTHER_PURPOSE)
                    .readInWhoHoldsTheRecord()
                    .inForceFrom(2026, 9, 12)
                    .secondary(2026, 10, 3),
            rule("AZ_INSPECT", AZ)
                    .inspectionWithin(30, CALENDAR)
                    .notIf(UPCOMING_TREATMENT)
                    .cites(Citations.ARIZONA_OTHER_PURPOSE)
                    .readInWhoHoldsTheRecord()
                    .inForceFrom(2026, 9, 12)
                    .secondary(2026, 10, 3),
            // The free copy was read, the 30 days only in accounts.
            rule("CA_BENEFIT_COPY", CA)
                    .copyWithin(30, CALENDAR)
                    .onlyIf(BENEFIT_CLAIM)
                    .rollsForward(Citations.CALIFORNIA_LAST_DAY)
                    .cites(Citations.CALIFORNIA_BENEFIT_CLAIM)
                    .readInWhoHoldsTheRecord()
                    .secondary(2026, 10, 3),
            // A record that comes neither in time nor with a written notice of 30 more days is free of charge.
            rule("CO_HOSPITAL_COPY", CO)
                    .binds(HOSPITAL)
                    .copyWithin(30, CALENDAR)
                    .extendsBy(30, Citations.COLORADO_HOSPITALS)
                    .cites(Citations.COLORADO_HOSPITALS)
                    .readInWhoHoldsTheRecord()
                    .inForceFrom(2026, 8, 12)
                    .verified(2026, 10, 3),
            rule("CO_PHYSICIAN_COPY", CO)
                    .binds(PHYSICIAN)
                    .copyWithin(30, CALENDAR)
                    .extendsBy(30, Citations.COLORADO_PHYSICIANS)
                    .cites(Citations.COLORADO_PHYSICIANS)
                    .readInWhoHoldsTheRecord()
                    .secondary(2026, 10, 3),
            // After a recent discharge the record is due when it is complete. Read in P.A. 97-216; the sentence stands
            // beside the free copy for Social Security claims, and is read as one about every request.
            rule("CT_HOSPITAL_COPY", CT)
                    .binds(HOSPITAL)
                    .copyWithin(30, CALENDAR)
                    .startsWith(DATE_OF_REQUEST)
                    .notIf(RECENT_DISCHARGE)
                    .cites(Citations.CONNECTICUT_HOSPITALS)
                    .readAt("https://www.cga.ct.gov/ps97/Act/pa/1997PA-00216-R00SB-01211-PA.htm")
                    .verified(2026, 11, 24),
            rule("CT_PHYSICIAN_COPY", CT)
                    .binds(PHYSICIAN)
                    .copyWithin(30, CALENDAR)
                    .startsWith(DATE_OF_REQUEST)
                    .cites(Citations.CONNECTICUT_PRACTITIONERS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            rule("DC_PHYSICIAN_COPY", DC)
                    .binds(PHYSICIAN)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.DC_PHYSICIANS)
                    .secondary(2026, 10, 3),
            // From the closing of the record, or from when it has been put together.
            rule("DE_PHYSICIAN_COPY", DE)
                    .binds(PHYSICIAN)
                    .copyWithin(45, CALENDAR)
                    .startsWith(RECORD_COMPLETE)
                    .cites(Citations.DELAWARE_PHYSICIANS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            rule("FL_NURSING_FORMER_COPY", FL)
                    .binds(NURSING_FACILITY)
                    .copyWithin(30, BUSINESS)
                    .onlyIf(FORMER_PATIENT)
                    .cites(Citations.FLORIDA_NURSING)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            rule("GA_COPY", GA)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.GEORGIA)
                    .verified(2026, 11, 24),
            // For "records or images".
            rule("IA_COPY", IA)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.IOWA)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // With written reasons up to 60 days from receipt.
            rule("IL_COPY", IL)
                    .copyWithin(30, CALENDAR)
                    .extendsTo(60, Citations.ILLINOIS)
                    .cites(Citations.ILLINOIS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            rule("IL_INSPECT", IL)
                    .inspectionWithin(30, CALENDAR)
                    .extendsTo(60, Citations.ILLINOIS)
                    .cites(Citations.ILLINOIS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            rule("IN_COPY", IN)
                    .copyWithin(30, CALENDAR)
                    .startsWith(DATE_OF_REQUEST)
                    .extendsBy(30, Citations.INDIANA)
                    .cites(Citations.INDIANA)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            rule("IN_INSPECT", IN)
                    .inspectionWithin(30, CALENDAR)
                    .startsWith(DATE_OF_REQUEST)
                    .extendsBy(30, Citations.INDIANA)
                    .cites(Citations.INDIANA)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // Licensees of the Board of Healing Arts, from receipt of the authorization.
            rule("KS_PHYSICIAN_COPY", KS)
                    .binds(PHYSICIAN)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.KANSAS_HEALING_ARTS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // For a claim for Social Security or another benefit that depends on need: free of charge.
            rule("MA_BENEFIT_COPY", MA)
                    .copyWithin(30, CALENDAR)
                    .startsWith(DATE_OF_REQUEST)
                    .onlyIf(BENEFIT_CLAIM)
                    .cites(Citations.MASSACHUSETTS_BENEFIT_CLAIM)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // Refers to the federal rule; those whom HIPAA does not cover have a reasonable time.
            rule("ME_PHYSICIAN_COPY", ME)
                    .binds(PHYSICIAN)
                    .copyWithin(30, CALENDAR)
                    .extendsBy(30, Citations.EXTENSION)
                    .cites(Citations.MAINE_PRACTITIONERS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // 60 days if the record is kept off-site.
            rule("MI_COPY", MI)
                    .copyWithin(30, CALENDAR)
                    .extendsTo(60, Citations.MICHIGAN)
                    .cites(Citations.MICHIGAN)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            rule("MI_INSPECT", MI)
                    .inspectionWithin(30, CALENDAR)
                    .extendsTo(60, Citations.MICHIGAN)
                    .cites(Citations.MICHIGAN)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // X-rays are named. Read in the edition of 2020.
            rule("MN_COPY", MN)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.MINNESOTA)
                    .readAt("https://www.revisor.mn.gov/statutes/2020/cite/144.292")
                    .verified(2026, 10, 3),
            // From the date of a valid request; whether there is an extension was not read. SB 2725 of 2022.
            rule("MS_COPY", MS)
                    .copyWithin(30, CALENDAR)
                    .startsWith(DATE_OF_REQUEST)
                    .cites(Citations.MISSISSIPPI)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            rule("NE_COPY", NE)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.NEBRASKA_COPIES)
                    .verified(2026, 11, 24),
            // The patient's own request follows the times of 45 CFR 164.524(b).
            rule("NJ_HOSPITAL_COPY", NJ)
                    .binds(HOSPITAL)
                    .copyWithin(30, CALENDAR)
                    .startsWith(DATE_OF_REQUEST)
                    .extendsBy(30, Citations.EXTENSION)
                    .cites(Citations.NEW_JERSEY_HOSPITALS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // From a summary of about 2015.
            rule("NJ_PHYSICIAN_COPY", NJ)
                    .binds(PHYSICIAN)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.NEW_JERSEY_PHYSICIANS)
                    .secondary(2026, 11, 24),
            // For a claim for Social Security disability, whether or not a fee is due.
            rule("NM_BENEFIT_COPY", NM)
                    .copyWithin(30, CALENDAR)
                    .onlyIf(BENEFIT_CLAIM)
                    .cites(Citations.NEW_MEXICO_BENEFIT_CLAIM)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // The part of the rule that was read names no days; whether there is an extension was not read.
            rule("OR_PHYSICIAN_COPY", OR)
                    .binds(PHYSICIAN)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.OREGON_PHYSICIANS)
                    .readInWhoHoldsTheRecord()
                    .secondary(2026, 10, 3),
            rule("OR_PHYSICIAN_INSPECT", OR)
                    .binds(PHYSICIAN)
                    .inspectionWithin(30, CALENDAR)
                    .cites(Citations.OREGON_PHYSICIANS)
                    .readInWhoHoldsTheRecord()
                    .secondary(2026, 10, 3),
            rule("RI_PHYSICIAN_COPY", RI)
                    .binds(PHYSICIAN)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.RHODE_ISLAND_PHYSICIANS)
                    .readInWhoHoldsTheRecord()
                    .inForceFrom(2026, 8, 26)
                    .secondary(2026, 10, 3),
            // From the discharge or from receipt, whichever is later.
            rule("SC_HOSPITAL_COPY", SC)
                    .binds(HOSPITAL)
                    .copyWithin(45, CALENDAR)
                    .startsWith(RECORD_COMPLETE)
                    .cites(Citations.SOUTH_CAROLINA_HOSPITALS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // From a summary of 2015. "Hospital" is every institution that the health facilities board licenses.
            rule("TN_HOSPITAL_COPY", TN)
                    .binds(HOSPITAL)
                    .copyWithin(30, CALENDAR)
                    .startsWith(DATE_OF_REQUEST)
                    .cites(Citations.TENNESSEE_HOSPITALS)
                    .secondary(2026, 11, 24),
            // Refers to the federal rule.
            rule("UT_COPY", UT)
                    .copyWithin(30, CALENDAR)
                    .extendsBy(30, Citations.EXTENSION)
                    .cites(Citations.UTAH)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // Whether there is an extension was not read. Fifteen days belong to an earlier version.
            rule("VA_COPY", VA)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.VIRGINIA)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3),
            // Since SB 578 of 2017. (a)(2): reports of X-rays and other diagnostic procedures comply with the
            // article, so the images themselves are owed under HIPAA only.
            rule("WV_COPY", WV)
                    .copyWithin(30, CALENDAR)
                    .cites(Citations.WEST_VIRGINIA)
                    .verified(2026, 10, 3),
            // A reasonable period, or 30 days if those are shorter, upon a written request.
            rule("WY_PHYSICIAN_COPY", WY)
                    .binds(PHYSICIAN)
                    .copyWithin(30, CALENDAR)
                    .startsWith(DATE_OF_REQUEST)
                    .cites(Citations.WYOMING_PHYSICIANS)
                    .readInWhoHoldsTheRecord()
                    .verified(2026, 10, 3));

    private SlowerStateRules() {}
}
