package org.access524.extension.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TabReportTest {

    @Test
    void originIsSchemeHostAndPort() {
        assertEquals("https://forms.example.com", TabReport.origin("https://forms.example.com/x/y?z=/1"));
        assertEquals("http://localhost:8080", TabReport.origin("http://localhost:8080/"));
    }

    @Test
    void anAddressWithoutPathIsItsOrigin() {
        assertEquals("https://forms.example.com", TabReport.origin("https://forms.example.com"));
    }
}
