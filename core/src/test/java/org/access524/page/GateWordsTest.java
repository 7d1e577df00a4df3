package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GateWordsTest {
    private static final Pattern HINTS = Pattern.compile(GateWords.HINTS, Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile(GateWords.ALTERNATIVES, Pattern.CASE_INSENSITIVE);

    static boolean opens(String text) {
        return HINTS.matcher(text).find() && WORDS.matcher(text).find();
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

    @Test
    void gateIsSmall() {
        assertTrue(GateWords.ALTERNATIVES.length() < 2000, () -> "" + GateWords.ALTERNATIVES.length());
        assertFalse(
                Pattern.compile("\\(\\?[^!]").matcher(GateWords.ALTERNATIVES).find(), "only what both dialects know");
    }
}
