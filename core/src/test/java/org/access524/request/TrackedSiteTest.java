package org.access524.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.page.Vendor;
import org.access524.page.Vendors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackedSiteTest {

    @ParameterizedTest
    @CsvSource({
        // The same site, its other hosts, and any path.
        "https://www.marigold.example.org/records, https://www.marigold.example.org/, true",
        "https://www.marigold-hospital.org/records, https://marigold-hospital.org/billing?x=1#top, true",
        "https://records.marigold-hospital.org/, https://WWW.Marigold-Hospital.org/find-us, true",
        // Somebody else's.
        "https://www.marigold-hospital.org/records, https://www.lakeview-hospital.org/records, false",
        "https://www.marigold-hospital.org/records, https://www.notmarigold-hospital.org/, false",
        "https://www.marigold-hospital.org/records, https://marigold-hospital.org.example.net/, false",
        // Ports tell sites of one machine apart.
        "http://localhost:8080/a, http://localhost:8080/b, true",
        "http://localhost:8080/a, http://localhost:9090/a, false",
        // One cannot tell who owns what under these endings.
        "https://dhs.county.gov/records, https://taxes.county.gov/, false",
        "https://dhs.county.gov/records, https://dhs.county.gov/, true",
        "https://a.example.co.uk/, https://b.other.co.uk/, false",
        // A host of many: only what lies under the same path.
        "https://app.chartrequest.com/p/marigold, https://app.chartrequest.com/p/marigold/step/2, true",
        "https://app.chartrequest.com/p/marigold/, https://app.chartrequest.com/p/marigold, true",
        "https://app.chartrequest.com/p/marigold, https://app.chartrequest.com/p/marigold-east, false",
        "https://app.chartrequest.com/p/marigold, https://app.chartrequest.com/p/lakeview, false",
        "https://app.chartrequest.com/form?for=7, https://app.chartrequest.com/form?for=7, true",
        "https://app.chartrequest.com/form?for=7, https://app.chartrequest.com/form?for=8, false",
        "https://app.chartrequest.com/, https://app.chartrequest.com/, false",
        "https://app.chartrequest.com/p/marigold, https://chartrequest.com/p/marigold, false",
        "https://www.va.gov/east-health-care/records, https://www.va.gov/west-health-care/, false",
        "https://marigold.wixsite.com/records, https://lakeview.wixsite.com/records, false",
        // No addresses of the web.
        "'', https://www.marigold.example.org/, false",
        "https://www.marigold.example.org/, about:blank, false",
        "https:///, https:///, false",
    })
    void aPageIsOfTheProviderByTheAddressOfTheRequest(String asked, String page, boolean belongs) {
        assertEquals(belongs, site(page).belongsTo(request(asked, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.marigold-hospital.org/form, https://www.marigold-hospital.org/, true",
        "records@marigold-hospital.org, https://www.marigold-hospital.org/, true",
        "Records@HIM.Marigold-Hospital.org, https://www.marigold-hospital.org/, true",
        "records@lakeview-hospital.org, https://www.marigold-hospital.org/, false",
        "marigold@gmail.com, https://www.gmail.com/, false",
        "marigold@gmail.com, https://mail.google.com/, false",
        "records@chartrequest.com, https://app.chartrequest.com/p/marigold, false",
        "555-555-0142, https://www.marigold-hospital.org/, false",
        "@, https://www.marigold-hospital.org/, false",
    })
    void aPageIsOfTheProviderByWhereTheRequestWent(String to, String page, boolean belongs) {
        assertEquals(belongs, site(page).belongsTo(request("", to)));
    }

    @Test
    void everyVendorServesManyProviders() {
        for (Vendor vendor : Vendors.ALL) {
            String host = vendor.host().startsWith("*.") ? vendor.host().substring(2) : vendor.host();
            assertTrue(host.equals("*") || TrackedSite.isShared(host), host);
        }
    }

    @Test
    void aRequestWithoutAnyAddressIsOnNoPage() {
        assertEquals(false, site("https://www.marigold-hospital.org/").belongsTo(request("", "")));
    }

    private static TrackedSite site(String page) {
        return new TrackedSite(page);
    }

    private static AccessRequest request(String pageAddress, String to) {
        Event sent = new Event(
                "sent", EventKind.SENT, Requests.day("2026-03-02"), "", new EventDetails.Sending(Channel.EMAIL, to));
        return new AccessRequest(
                "request-1",
                "patient-1",
                new Provider("Marigold Hospital", Jurisdiction.FEDERAL, Holder.ANY_PROVIDER),
                pageAddress,
                Channel.EMAIL,
                RequestScope.EVERYTHING,
                "",
                List.of(sent));
    }
}
