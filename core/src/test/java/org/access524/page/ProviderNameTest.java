package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProviderNameTest {

    private static String name(String provider, String title, String url) {
        return ProviderName.of(
                new PageText(url, title, List.of(), List.of(), List.of(), List.of(), List.of(), "", provider));
    }

    @Test
    void theSitesOwnWordForItselfComesFirst() {
        assertEquals("Lakeview Clinic", name("Lakeview Clinic", "Records | Another", "https://example.org/"));
    }

    @Test
    void elseTheEndOfTheTitle() {
        assertEquals(
                "Lakeview Clinic", name("", "Medical Records | Patients | Lakeview Clinic", "https://example.org/"));
    }

    @Test
    void elseTheHost() {
        assertEquals("records.example.org", name("", "Medical Records", "https://www.records.example.org:8443/x?y#z"));
    }
}
