package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProviderStateTest {

    private static FoundChannel mail(String address) {
        return new FoundChannel(ChannelKind.MAIL, address, "Mail");
    }

    @Test
    void theCodeBeforeTheZipNamesTheState() {
        assertEquals(Optional.of("IL"), ProviderState.of(List.of(mail("400 Shoreline Avenue, Lakeview, IL 62999"))));
        assertEquals(Optional.of("CA"), ProviderState.of(List.of(mail("PO Box 12345, Sampletown, CA 90000-1234"))));
    }

    @Test
    void addressesInTwoStatesNameNone() {
        assertEquals(
                Optional.empty(),
                ProviderState.of(List.of(mail("1 Main St, Here, CA 90000"), mail("2 Main St, There, NV 89000"))));
    }

    @Test
    void aFaxNumberIsNoAddress() {
        assertEquals(
                Optional.empty(),
                ProviderState.of(List.of(new FoundChannel(ChannelKind.FAX, "FX 55501 00123", "Fax"))));
    }

    @Test
    void anAddressWithoutStateNamesNone() {
        assertEquals(Optional.empty(), ProviderState.of(List.of(mail("Health Information Management, Building 7"))));
    }
}
