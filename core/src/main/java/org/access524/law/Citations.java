package org.access524.law;

import java.util.ArrayList;
import java.util.List;

/** Every clause that a rule, a working or a letter may cite, one line each. */
public final class Citations {

    private static final List<Citation> ALL = new ArrayList<>();

    public static final Citation MORE_STRINGENT_STATE_LAW = cfr45("160.203", "(b)");
    public static final Citation COMPLAINT_TO_HHS = cfr45("160.306", "(a)");
    public static final Citation COMPLAINT_WITHIN_180_DAYS = cfr45("160.306", "(b)(3)");
    public static final Citation DESIGNATED_RECORD_SET = cfr45("164.501", "");
    public static final Citation PERSONAL_REPRESENTATIVE = cfr45("164.502", "(g)(1)");
    public static final Citation PARENT_OF_A_MINOR = cfr45("164.502", "(g)(3)");
    public static final Citation DECEASED = cfr45("164.502", "(g)(4)");
    public static final Citation BUSINESS_ASSOCIATE_ACCESS = cfr45("164.504", "(e)(2)(ii)(E)");
    public static final Citation VERIFICATION = cfr45("164.514", "(h)(1)");
    public static final Citation RIGHT_OF_ACCESS = cfr45("164.524", "");
    public static final Citation RIGHT_TO_A_COPY = cfr45("164.524", "(a)(1)");
    public static final Citation GROUNDS_WITHOUT_REVIEW = cfr45("164.524", "(a)(2)");
    public static final Citation GROUNDS_WITH_REVIEW = cfr45("164.524", "(a)(3)");
    public static final Citation REVIEW = cfr45("164.524", "(a)(4)");
    public static final Citation WRITTEN_REQUEST = cfr45("164.524", "(b)(1)");
    public static final Citation TIMELY_ACTION = cfr45("164.524", "(b)(2)");
    public static final Citation THIRTY_DAYS = cfr45("164.524", "(b)(2)(i)");
    public static final Citation EXTENSION = cfr45("164.524", "(b)(2)(ii)");
    public static final Citation FORM_AND_FORMAT = cfr45("164.524", "(c)(2)(i)");
    public static final Citation ELECTRONIC_FORM = cfr45("164.524", "(c)(2)(ii)");
    public static final Citation SUMMARY_IF_AGREED = cfr45("164.524", "(c)(2)(iii)");
    public static final Citation MANNER_OF_ACCESS = cfr45("164.524", "(c)(3)(i)");
    public static final Citation FEES = cfr45("164.524", "(c)(4)");
    public static final Citation MEDIA_FEE = cfr45("164.524", "(c)(4)(ii)");
    public static final Citation ACCESS_TO_THE_REST = cfr45("164.524", "(d)(1)");
    public static final Citation WRITTEN_DENIAL = cfr45("164.524", "(d)(2)");
    public static final Citation KEPT_ELSEWHERE = cfr45("164.524", "(d)(3)");
    public static final Citation REVIEW_OF_DENIAL = cfr45("164.524", "(d)(4)");
    public static final Citation OWN_COMPLAINT_PROCESS = cfr45("164.530", "(d)(1)");
    public static final Citation NO_RETALIATION = cfr45("164.530", "(g)");
    public static final Citation INFORMATION_BLOCKING_ACTORS = cfr45("171.101", "");
    public static final Citation INFORMATION_BLOCKING =
            cite("42 USC 300jj-52(a)(1)(B)", "https://www.govinfo.gov/link/uscode/42/300jj-52");
    public static final Citation PROVIDER_DISINCENTIVES =
            cite("89 FR 54662", "https://www.federalregister.gov/citation/89-FR-54662");
    public static final Citation NURSING_FACILITY_RECORDS =
            cite("42 CFR 483.10(g)(2)", "https://www.ecfr.gov/current/title-42/section-483.10#p-483.10(g)(2)");
    public static final Citation MAMMOGRAMS =
            cite("21 CFR 900.12(c)(4)", "https://www.ecfr.gov/current/title-21/section-900.12#p-900.12(c)(4)");

    public static final Citation HHS_ACCESS_GUIDANCE = cite(
            "HHS access guidance", "https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/access/index.html");
    public static final Citation HHS_FAQ_VENDOR_HELD = hhsFaq("246", "");
    public static final Citation HHS_FAQ_COPYING_LABOR = hhsFaq("2025", "");
    public static final Citation HHS_FAQ_APPROXIMATE_FEE = hhsFaq("2029", "");
    public static final Citation HHS_FAQ_STATE_FEES = hhsFaq("2032", "");
    public static final Citation HHS_FAQ_INSPECTION = hhsFaq("2035", "");
    public static final Citation HHS_FAQ_AUTHORIZATION = hhsFaq("2041", "");
    public static final Citation HHS_FAQ_DENIAL = hhsFaq("2046", "");
    public static final Citation HHS_FAQ_CALENDAR_DAYS =
            hhsFaq("2052", "how-timely-must-a-covered-entity-be/index.html");
    public static final Citation HHS_FAQ_IMAGES =
            hhsFaq("2059", "do-individuals-have-a-right-under-hipaa-to-get-copies/index.html");
    public static final Citation HHS_FAQ_OWN_MEDIA = hhsFaq("2062", "");
    public static final Citation OCR_COMPLAINT_PAGE =
            cite("OCR, What to Expect", "https://www.hhs.gov/hipaa/filing-a-complaint/what-to-expect/index.html");
    public static final Citation OCR_COMPLAINT_PORTAL =
            cite("OCR Complaint Portal", "https://ocrportal.hhs.gov/ocr/smartscreen/main.jsf");
    public static final Citation INFORMATION_BLOCKING_PORTAL =
            cite("HealthIT.gov, Information Blocking", "https://www.healthit.gov/topic/information-blocking");

    public static final Citation CALIFORNIA_COPIES = california("HSC", "Health & Safety Code", "123110", "(b)(1)");
    public static final Citation CALIFORNIA_INSPECTION = california("HSC", "Health & Safety Code", "123110", "(a)");
    public static final Citation CALIFORNIA_LAST_DAY = california("CCP", "Code Civ. Proc.", "12a", "(a)");

    public static final Citation CALIFORNIA_BENEFIT_CLAIM =
            california("HSC", "Health & Safety Code", "123110", "(d), (e)");

    public static final Citation ALASKA_PHYSICIANS = cite(
            "12 Alaska Administrative Code 40.967(11)",
            "https://www.akleg.gov/basis/aac.asp?media=print&secStart=12.40.967&secEnd=12.40.967");
    public static final Citation ARIZONA_TREATMENT = arizona("(E)(1)(a)");
    public static final Citation ARIZONA_TREATMENT_OLDER = arizona("(E)(1)(b)");
    public static final Citation ARIZONA_OTHER_PURPOSE = arizona("(E)");
    public static final Citation ARKANSAS = cite(
            "Arkansas Code 16-46-106(c)(3)",
            "https://arkleg.state.ar.us/Acts/FTPDocument?path=%2FACTS%2F2023R%2FPublic%2F&file=765.pdf&ddBienniumSession=2023%2F2023R");
    public static final Citation COLORADO_HOSPITALS =
            cite("C.R.S. 25-1-801(1)(f)(IV)", "https://olls.info/crs/crs2026-title-25.htm");
    public static final Citation COLORADO_PHYSICIANS =
            cite("C.R.S. 25-1-802(1)(d)(IV)", "https://olls.info/crs/crs2026-title-25.htm");
    public static final Citation COLORADO_CURRENT_PATIENTS = coloradoRule("6.1.3(A)");
    public static final Citation COLORADO_FORMER_PATIENTS = coloradoRule("6.1.3(B)");
    public static final Citation CONNECTICUT_PRACTITIONERS =
            cite("Connecticut General Statutes 20-7c(d)", "https://www.cga.ct.gov/current/pub/chap_369.htm");
    public static final Citation CONNECTICUT_HOSPITALS =
            cite("Connecticut General Statutes 19a-490b", "https://www.cga.ct.gov/current/pub/chap_368v.htm");
    public static final Citation DC_PHYSICIANS =
            cite("17 DCMR 4612.2", "https://github.com/evil-robot/who-holds-the-record-open");
    public static final Citation DELAWARE_PHYSICIANS =
            cite("24 Del. C. 1761(l)", "https://delcode.delaware.gov/title24/c017/sc05/index.html");
    public static final Citation DELAWARE_NURSING =
            cite("16 Del. C. 1121(25)", "https://delcode.delaware.gov/title16/c011/sc02/index.html");
    public static final Citation FLORIDA_NURSING = cite(
            "Florida Statutes 400.145(1)",
            "https://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0400-0499/0400/Sections/0400.145.html");
    public static final Citation GEORGIA = cite(
            "O.C.G.A. 31-33-2(b)", "https://law.justia.com/codes/georgia/2020/title-31/chapter-33/section-31-33-2/");
    public static final Citation ILLINOIS = cite(
            "735 ILCS 5/8-2001(e)", "https://www.ilga.gov/Documents/legislation/ilcs/documents/073500050K8-2001.htm");
    public static final Citation INDIANA =
            cite("Indiana Code 16-39-1-1(e)", "https://iga.in.gov/ic/2026/Title_16/Article_39.pdf");
    public static final Citation IOWA = cite("Iowa Code 622.10(6)", "https://www.legis.iowa.gov/docs/code/622.10.pdf");
    public static final Citation KANSAS_HEALING_ARTS =
            cite("K.S.A. 65-6836(b)", "https://www.ksrevisor.gov/statutes/chapters/ch65/065_068_0036.html");
    public static final Citation LOUISIANA =
            cite("La. R.S. 40:1165.1(A)(2)(c)", "https://legis.la.gov/Legis/law.aspx?d=964709");
    public static final Citation MAINE_PRACTITIONERS =
            cite("22 M.R.S. 1711-B(2)", "https://legislature.maine.gov/statutes/22/title22sec1711-B.html");
    public static final Citation MARYLAND = cite(
            "Maryland Health-General 4-309(a)",
            "https://instalawyer.io/laws/maryland-statutes/section-4-309-refusal-to");
    public static final Citation MASSACHUSETTS_BENEFIT_CLAIM = cite(
            "Mass. G.L. c. 112, s. 12CC",
            "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXVI/Chapter112/Section12CC");
    public static final Citation MICHIGAN =
            cite("MCL 333.26265(2), (3)", "https://www.legislature.mi.gov/Laws/MCL?objectName=mcl-333-26265");
    public static final Citation MINNESOTA =
            cite("Minnesota Statutes 144.292, subd. 5", "https://www.revisor.mn.gov/statutes/cite/144.292");
    public static final Citation MISSISSIPPI = cite(
            "Mississippi Code 41-10-5",
            "https://billstatus.ls.state.ms.us/documents/2022/html/SB/2700-2799/SB2725SG.htm");
    public static final Citation NEBRASKA_COPIES = nebraska("(2)");
    public static final Citation NEBRASKA_INSPECTION = nebraska("(3)");
    public static final Citation NEVADA_INSPECTION = nevada("(2)(a)");
    public static final Citation NEVADA_INSPECTION_OUTSIDE = nevada("(2)(b)");
    public static final Citation NEW_JERSEY_HOSPITALS =
            cite("N.J.S.A. 26:2H-5n(a)", "https://lis.njleg.state.nj.us/nxt/gateway.dll/statutes/1/22562/23307");
    public static final Citation NEW_JERSEY_PHYSICIANS = cite(
            "N.J.A.C. 13:35-6.5",
            "https://www.healthinfolaw.org/state-law/nj-admin-code-%C2%A7-1335-65-preparation-patient-records-computerized-records-access-or-release");
    public static final Citation NEW_MEXICO_BENEFIT_CLAIM =
            cite("NMSA 14-6-3; 8.370.6.9 NMAC", "https://www.srca.nm.gov/parts/title08/08.370.0006.pdf");
    public static final Citation NEW_YORK_INSPECTION =
            cite("New York Public Health Law 18(2)(a)", "https://legislation.nysenate.gov/pdf/laws/PBH18");
    public static final Citation NEW_YORK_LAST_DAY =
            cite("New York General Construction Law 25-a", "https://www.nysenate.gov/legislation/laws/GCN/25-A");
    public static final Citation OREGON_PUBLIC_PROVIDERS =
            cite("ORS 179.505(9)(a)", "https://www.oregonlegislature.gov/bills_laws/ors/ors179.html");
    public static final Citation OREGON_PHYSICIANS =
            cite("OAR 847-012-0000", "https://oregon.public.law/rules/oar_847-012-0000");
    public static final Citation PUERTO_RICO =
            cite("Puerto Rico Ley 194-2000, art. 11(e)", "https://lexjuris.com/lexlex/Leyes2002/lexl2002309.htm");
    public static final Citation RHODE_ISLAND_PHYSICIANS =
            cite("216-RICR-40-05-1, s. 1.5.12", "https://rules.sos.ri.gov/Regulations/part/216-40-05-1");
    public static final Citation SOUTH_CAROLINA_HOSPITALS =
            cite("South Carolina Code 44-7-325(B)(1)(a)", "https://www.scstatehouse.gov/code/t44c007.php");
    public static final Citation TENNESSEE_PRACTITIONERS =
            cite("Tennessee Code 63-2-101(a)(1)", "https://publications.tnsosfiles.com/acts/113/pub/pc0831.pdf");
    public static final Citation TENNESSEE_HOSPITALS = cite(
            "Tennessee Code 68-11-304",
            "https://www.healthinfolaw.org/state-law/tenn-code-ann-%C2%A7-68-11-304-requirements-hospitals-regarding-furnishing-medical-records");
    public static final Citation TEXAS_PHYSICIANS = texas("Occupations Code 159.006(d)", "OC/htm/OC.159");
    public static final Citation TEXAS_ELECTRONIC_RECORDS = texas("Health & Safety Code 181.102(a)", "HS/htm/HS.181");
    public static final Citation TEXAS_HOSPITALS = texas("Health & Safety Code 241.154(a)", "HS/htm/HS.241");
    public static final Citation TEXAS_LAST_DAY = texas("Government Code 311.014(b)", "GV/htm/GV.311");
    public static final Citation UTAH = cite(
            "Utah Code 78B-5-618(4)(a)",
            "https://le.utah.gov/xcode/Title78B/Chapter5/C78B-5-S618_2025050720250507.html");
    public static final Citation VIRGINIA = cite(
            "Virginia Code 32.1-127.1:03(E)",
            "https://law.lis.virginia.gov/vacode/title32.1/chapter5/section32.1-127.1:03/");
    public static final Citation WASHINGTON = washington("70.02.080", "(1)");
    public static final Citation WASHINGTON_LAST_DAY = washington("1.12.040", "");
    public static final Citation WEST_VIRGINIA =
            cite("West Virginia Code 16-29-1(a)", "https://code.wvlegislature.gov/16-29-1/");
    public static final Citation WYOMING_PHYSICIANS =
            cite("Wyoming Board of Medicine Rules, ch. 3, s. 4", "https://rules.wyo.gov");

    private Citations() {}

    /** All of them, in the order of this file. */
    public static List<Citation> all() {
        return List.copyOf(ALL);
    }

    private static Citation cfr45(String section, String paragraph) {
        String address = "https://www.ecfr.gov/current/title-45/section-" + section;
        return cite(
                "45 CFR " + section + paragraph, paragraph.isEmpty() ? address : address + "#p-" + section + paragraph);
    }

    private static Citation hhsFaq(String number, String page) {
        return cite("HHS FAQ " + number, "https://www.hhs.gov/hipaa/for-professionals/faq/" + number + "/" + page);
    }

    private static Citation california(String code, String name, String section, String paragraph) {
        return cite(
                "California " + name + " " + section + paragraph,
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=" + code + "&sectionNum="
                        + section);
    }

    private static Citation arizona(String paragraph) {
        return cite("Arizona Revised Statutes 12-2293" + paragraph, "https://www.azleg.gov/ars/12/02293.htm");
    }

    private static Citation coloradoRule(String part) {
        return cite(
                "6 CCR 1011-1, ch. 2, part " + part,
                "https://casetext.com/regulation/colorado-administrative-code/department-1000-department-of-public-health-and-environment/division-1011-health-facilities-and-emergency-medical-services-division-1011-1015-series/rule-6-ccr-1011-1-chapter-02-general-licensure-standards/part-6-access-to-client-records");
    }

    private static Citation nebraska(String paragraph) {
        return cite("Nebraska Revised Statutes 71-8403" + paragraph, "https://self-law.org/code/ne/chapter-71/71-8403");
    }

    private static Citation nevada(String paragraph) {
        return cite("NRS 629.061" + paragraph, "https://www.leg.state.nv.us/NRS/NRS-629.html#NRS629Sec061");
    }

    private static Citation texas(String name, String file) {
        return cite("Texas " + name, "https://tcss.legis.texas.gov/resources/" + file + ".htm");
    }

    private static Citation washington(String section, String paragraph) {
        return cite("RCW " + section + paragraph, "https://app.leg.wa.gov/RCW/default.aspx?cite=" + section);
    }

    private static Citation cite(String label, String url) {
        Citation citation = new Citation(label, url);
        ALL.add(citation);
        return citation;
    }
}
