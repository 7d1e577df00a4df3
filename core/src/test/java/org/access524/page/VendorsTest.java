package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.access524.page.Vendor.Use;
import org.junit.jupiter.api.Test;

class VendorsTest {
    private static Use use(String url) {
        return Vendors.at(url).orElseThrow().use();
    }

    @Test
    void requestPageOfThePortalIsKnownOnAnyHostAndPrefix() {
        assertEquals(Use.PATIENTS, use("https://my.marigold.example.org/app/release-of-information"));
        assertEquals(Use.PATIENTS, use("https://x.example.org/MyChart-PRD/app/release-of-information/request-review"));
    }

    @Test
    void loginThatLeadsToTheRequestPageIsALogin() {
        assertEquals(
                Use.OTHERS,
                use("https://x.example.org/MyChart/Authentication/Login?postloginurl=app/release-of-information"));
    }

    @Test
    void wizardForProvidersIsNotForPatients() {
        assertEquals(Use.PATIENTS, use("https://www.swellbox.com/marigold-wizard.html"));
        assertEquals(Use.OTHERS, use("https://www.swellbox.com/marigold-provider-wizard.html"));
    }

    @Test
    void vendorsOwnSiteIsNotItsPatientsEntrance() {
        assertEquals(Use.PATIENTS, use("https://www.scanstat.com/patient-record-request/"));
        assertEquals(Use.OTHERS, use("https://www.scanstat.com/faqs/x/"));
        assertEquals(Use.PATIENTS, use("https://app.chartrequest.com/p/l/tansy"));
        assertEquals(Use.OTHERS, use("https://app.chartrequest.com/provider_signup?signup_token=0"));
    }

    @Test
    void hostThatOnlyEndsAlikeIsAnother() {
        assertTrue(Vendors.at("https://notjotform.com/1").isEmpty());
        assertTrue(Vendors.at("https://mroexpress.mrocorp.com.example.org/").isEmpty());
    }

    @Test
    void everyLineSaysWhereItWasRead() {
        Vendors.ALL.forEach(vendor -> assertFalse(vendor.source().isBlank(), vendor::toString));
    }

    @Test
    void thePortalIsKnownByItsMarkupWhateverItsAddress() {
        PageText page = PageBuilder.at("https://my.tansy.example.org/x")
                .mark(PageMark.MYCHART)
                .page();
        Vendor vendor = Vendors.ofPage(List.of(page)).orElseThrow();
        assertEquals("Epic MyChart", vendor.name());
        assertEquals(Use.CONTENT_DECIDES, vendor.use());
    }

    @Test
    void theVendorOfAFrameIsThatOfThePage() {
        PageText page = PageBuilder.at("https://www.tansy.example.org/records").page();
        PageText frame = PageBuilder.at("https://x.healthrecordwizard.com/wizard.html?tag=tansy")
                .page();
        Vendor vendor = Vendors.ofPage(List.of(page, frame)).orElseThrow();
        assertEquals(List.of(Vendor.Trait.WIZARD, Vendor.Trait.ID_PHOTO), vendor.traits());
    }

    @Test
    void everyLineIsWrittenOnce() {
        Set<String> lines = new HashSet<>();
        Vendors.ALL.forEach(vendor -> assertTrue(lines.add(vendor.host() + vendor.address()), vendor::toString));
    }

    @Test
    void addressesAreTakenApart() {
        PageAddress address =
                PageAddress.of("HTTPS://www.Marigold.example.org:8443/A/Request-Medical_Records/index.aspx?x=1#y");
        assertEquals("www.marigold.example.org", address.host());
        assertEquals("requestmedicalrecords", address.tail());
        assertEquals("", PageAddress.of("https://www.marigold.example.org").tail());
        assertEquals("", PageAddress.of("").host());
    }
}
