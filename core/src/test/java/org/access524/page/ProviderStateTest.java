package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProviderStateTest {

    @Test
    void theCodeBeforeTheZipNamesTheState() {
        assertEquals(Optional.of("IL"), ProviderState.of(List.of("400 Shoreline Avenue, Lakeview, IL 62999")));
        assertEquals(Optional.of("CA"), ProviderState.of(List.of("PO Box 12345, Sampletown, CA 90000-1234")));
    }

    @Test
    void addressesInTwoStatesNameNone() {
        assertEquals(
                Optional.empty(), ProviderState.of(List.of("1 Main St, Here, CA 90000", "2 Main St, There, NV 89000")));
    }

    @Test
    void aPageNamesTheStateOfItsAddress() {
        PageText page = PageBuilder.at("https://www.marigold.example.org/")
                .body("Our fax number is FX 55501 00123.", "Write to:", "1 Garden Way", "Marigold, IL 62999")
                .page();
        assertEquals(Optional.of("IL"), ProviderState.ofPage(List.of(page)));
    }

    @Test
    void anAddressWithoutStateNamesNone() {
        assertEquals(Optional.empty(), ProviderState.of(List.of("Health Information Management, Building 7")));
    }
}
