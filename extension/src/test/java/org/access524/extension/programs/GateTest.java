package org.access524.extension.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The compiled gate. */
class GateTest {

    private static final String NOTHING = "[]";
    private static final String OPEN = "{\"type\":\"gate\",\"open\":true}";
    private static final String SHUT = "{\"type\":\"gate\",\"open\":false}";

    @Test
    void aRecordsPageOpensTheGate() throws IOException {
        try (OpenPage page = new OpenPage("records-request.html").start("gate")) {
            assertEquals("[" + OPEN + "]", page.heard());
        }
    }

    @Test
    void aPlainPageDoesNot() throws IOException {
        try (OpenPage page = new OpenPage("plain.html", "https://www.example.org/").start("gate")) {
            assertEquals(NOTHING, page.heard());
        }
    }

    @Test
    void siteMenuAloneDoesNotOpenTheGate() throws IOException {
        try (OpenPage page = new OpenPage("menu-only.html", "https://www.example.org/visit").start("gate")) {
            assertEquals(NOTHING, page.heard());
        }
    }

    @Test
    void aFormForAppointmentsDoesNotOpenTheGate() throws IOException {
        try (OpenPage page = new OpenPage("appointment.html", "https://www.example.org/visit").start("gate")) {
            assertEquals(NOTHING, page.heard());
        }
    }

    @Test
    void theAddressAloneOpensTheGate() throws IOException {
        try (OpenPage page = new OpenPage("plain.html", "https://www.example.org/medical-records").start("gate")) {
            assertEquals("[" + OPEN + "]", page.heard());
        }
    }

    @Test
    void theGateFollowsAPageThatChangesWithoutLoading() throws IOException {
        try (OpenPage page = new OpenPage("plain.html", "https://www.example.org/").start("gate")) {
            page.change("document.querySelector('h1').textContent = 'Request your medical records'");
            assertEquals("[" + OPEN + "]", page.heard());
            page.change("document.querySelector('h1').textContent = 'Cafeteria'");
            assertEquals("[" + OPEN + "," + SHUT + "]", page.heard());
        }
    }

    @Test
    void whatChangesNothingIsNotToldAgain() throws IOException {
        try (OpenPage page = new OpenPage("records-request.html").start("gate")) {
            page.change("document.body.appendChild(document.createElement('p'))");
            assertEquals("[" + OPEN + "]", page.heard());
        }
    }

    @Test
    void theGateIsInAPageOnlyOnce() throws IOException {
        try (OpenPage page = new OpenPage("records-request.html").start("gate").start("gate")) {
            assertEquals("[" + OPEN + "]", page.heard());
        }
    }
}
