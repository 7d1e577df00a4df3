package org.access524.law;

import java.util.ArrayList;
import java.util.List;

/** Every clause that a rule, a working or a letter may cite, one line each. */
public final class Citations {

    private static final List<Citation> ALL = new ArrayList<>();

    public static final Citation MORE_STRINGENT_STATE_LAW = cfr45("160.203", "(b)");
    public static final Citation COMPLAINT_WITHIN_180_DAYS = cfr45("160.306", "(b)(3)");
    public static final Citation DESIGNATED_RECORD_SET = cfr45("164.501", "");
    public static final Citation PERSONAL_REPRESENTATIVE = cfr45("164.502", "(g)(1)");
    public static final Citation BUSINESS_ASSOCIATE_ACCESS = cfr45("164.504", "(e)(2)(ii)(E)");
    public static final Citation RIGHT_OF_ACCESS = cfr45("164.524", "");
    public static final Citation TIMELY_ACTION = cfr45("164.524", "(b)(2)");
    public static final Citation THIRTY_DAYS = cfr45("164.524", "(b)(2)(i)");
    public static final Citation EXTENSION = cfr45("164.524", "(b)(2)(ii)");
    public static final Citation FORM_AND_FORMAT = cfr45("164.524", "(c)(2)(i)");
    public static final Citation ELECTRONIC_FORM = cfr45("164.524", "(c)(2)(ii)");
    public static final Citation MANNER_OF_ACCESS = cfr45("164.524", "(c)(3)(i)");
    public static final Citation FEES = cfr45("164.524", "(c)(4)");
    public static final Citation ACCESS_TO_THE_REST = cfr45("164.524", "(d)(1)");
    public static final Citation WRITTEN_DENIAL = cfr45("164.524", "(d)(2)");
    public static final Citation KEPT_ELSEWHERE = cfr45("164.524", "(d)(3)");

    public static final Citation HHS_FAQ_IMAGES = cite(
            "HHS FAQ 2059",
            "https://www.hhs.gov/hipaa/for-professionals/faq/2059/do-individuals-have-a-right-under-hipaa-to-get-copies/index.html");
    public static final Citation HHS_FAQ_CALENDAR_DAYS = cite(
            "HHS FAQ 2052",
            "https://www.hhs.gov/hipaa/for-professionals/faq/2052/how-timely-must-a-covered-entity-be/index.html");

    public static final Citation CALIFORNIA_COPIES = california("HSC", "Health & Safety Code", "123110", "(b)(1)");
    public static final Citation CALIFORNIA_INSPECTION = california("HSC", "Health & Safety Code", "123110", "(a)");
    public static final Citation CALIFORNIA_LAST_DAY = california("CCP", "Code Civ. Proc.", "12a", "(a)");

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

    private static Citation california(String code, String name, String section, String paragraph) {
        return cite(
                "California " + name + " " + section + paragraph,
                "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=" + code + "&sectionNum="
                        + section);
    }

    private static Citation cite(String label, String url) {
        Citation citation = new Citation(label, url);
        ALL.add(citation);
        return citation;
    }
}
