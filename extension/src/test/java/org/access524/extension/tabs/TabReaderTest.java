package org.access524.extension.tabs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TabReaderTest {

    @Test
    void originIsSchemeHostAndPort() {
        assertEquals("https://forms.example.com", TabReader.origin("https://forms.example.com/x/y?z=/1"));
        assertEquals("http://localhost:8080", TabReader.origin("http://localhost:8080/"));
    }

    @Test
    void anAddressWithoutPathIsItsOrigin() {
        assertEquals("https://forms.example.com", TabReader.origin("https://forms.example.com"));
    }
}
