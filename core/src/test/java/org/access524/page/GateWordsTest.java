package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GateWordsTest {
    private static final Pattern WORDS = Pattern.compile(GateWords.ALTERNATIVES, Pattern.CASE_INSENSITIVE);

    static boolean opens(String text) {
        return hinted(text) && WORDS.matcher(text).find();
    }

    private static boolean hinted(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return GateWords.HINTS.stream().anyMatch(lower::contains);
    }

    /** What the gate looks at: everything but running text, options and links. */
    private static boolean opens(PageText page) {
        List<String> lines = new ArrayList<>(List.of(page.url(), page.title()));
        lines.addAll(page.headings());
        lines.addAll(page.labels());
        lines.addAll(page.buttons());
        return opens(String.join("\n", lines));
    }

    @TestFactory
    List<DynamicTest> gateOpensForEveryRecordsPage() {
        List<DynamicTest> tests = new ArrayList<>();
        RecordsPages.all()
                .forEach((name, page) ->
                        tests.add(DynamicTest.dynamicTest(name, () -> assertTrue(opens(page.page()), name))));
        return tests;
    }

    @TestFactory
    List<DynamicTest> gateStaysShutOnOrdinaryPages() {
        List<DynamicTest> tests = new ArrayList<>();
        LookAlikePages.ordinary()
                .forEach((name, page) ->
                        tests.add(DynamicTest.dynamicTest(name, () -> assertFalse(opens(page.page()), name))));
        return tests;
    }

    @Test
    void gateOpensOnEveryVendorAddressForPatients() {
        for (Vendor vendor : Vendors.ALL) {
            if (vendor.use() == Vendor.Use.PATIENTS) {
                String host = vendor.host().replace("*", "x");
                assertTrue(opens("https://" + host + vendor.address().replace("*", "x")), vendor::toString);
            }
        }
    }

    @TestFactory
    List<DynamicTest> everyAlternativeNeedsAHint() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String text : List.of(
                "Medical records",
                "Health chart",
                "Hospital record",
                "Imaging records",
                "Records: release",
                "Request of your x-rays",
                "Transfer my chart",
                "Copies of my scans",
                "Studies on a CD",
                "Images on disc",
                "Access request",
                "Access to your health information",
                "Access to information",
                "Copias de mis estudios",
                "Copia de su r\u00e9cords",
                "Mi expediente",
                "Archivo cl\u00ednico",
                "/request-your-records",
                "Disclosure of information",
                "HealthInformationManagement",
                "Your EHI export",
                "(EHI)",
                "Date(s) of service",
                "Dates of treatment",
                "Treatment dates",
                "Designated record set",
                "Discharge summary",
                "Operative report",
                "Progress notes",
                "Pathology report",
                "Radiology report",
                "/roi",
                "-him/",
                "/records",
                "healthrecordwizard",
                "chartrequest",
                "Imagery request",
                "Film library",
                "Image library",
                "Expediente m\u00e9dico",
                "Registros m\u00e9dicos",
                "Historia cl\u00ednica",
                "Divulgar",
                "Revelaci\u00f3n",
                "Autorizaci\u00f3n para dar informaci\u00f3n",
                "Fechas de atenci\u00f3n")) {
            tests.add(DynamicTest.dynamicTest(text, () -> {
                assertTrue(
                        WORDS.matcher(text).find() || WORDS.matcher(" " + text).find(), "no alternative");
                assertTrue(hinted(" " + text), "no hint");
            }));
        }
        return tests;
    }

    @Test
    void gateIsSmall() {
        assertTrue(GateWords.ALTERNATIVES.length() < 2000, () -> "" + GateWords.ALTERNATIVES.length());
        assertFalse(
                Pattern.compile("\\(\\?[^!]").matcher(GateWords.ALTERNATIVES).find(), "only what both dialects know");
    }
}
