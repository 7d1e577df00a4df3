package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ElsewhereTest {
    private static final String HOME = "https://www.marigold.example.org/";

    private static String from(PageBuilder page) {
        return Elsewhere.find(page.page()).map(PageText.Link::address).orElse("");
    }

    private static PageBuilder visitPage() {
        return PageBuilder.at(HOME + "visit").title("Visiting hours");
    }

    @Test
    void theMenuLeadsThere() {
        assertEquals(
                HOME + "patients/medical-records",
                from(visitPage()
                        .menu("Careers in medical records", HOME + "careers/medical-records")
                        .menu("Medical Records", HOME + "patients/medical-records")
                        .menu("Pay my bill", HOME + "bill")));
    }

    @Test
    void theLinkThatSaysMostWins() {
        assertEquals(
                HOME + "him/request",
                from(visitPage()
                        .menu("Your health records", HOME + "portal")
                        .link("Request a copy of your medical records", HOME + "him/request")));
    }

    @Test
    void aVendorsEntranceIsBest() {
        assertEquals(
                "https://www.swellbox.com/marigold-wizard.html",
                from(visitPage()
                        .link("Medical records", HOME + "records")
                        .link("Start here", "https://www.swellbox.com/marigold-wizard.html")));
    }

    @Test
    void imagesAreBetterThanNothing() {
        assertEquals(
                HOME + "radiology/images",
                from(visitPage().link("Get a copy of your images", HOME + "radiology/images")));
    }

    @Test
    void inSpanish() {
        assertEquals(
                HOME + "es/expedientes",
                from(visitPage().menu("Solicitar su expediente médico", HOME + "es/expedientes")));
    }

    @Test
    void whatOnlySoundsLikeItDoesNotCount() {
        assertEquals(
                "",
                from(visitPage()
                        .link("Proxy access to health records", HOME + "proxy")
                        .link("Our electronic health record system", HOME + "ehr")
                        .link("Medical records request for providers", HOME + "professionals")
                        .link("Authorization form for medical records (PDF)", HOME + "form.pdf")
                        .link("Send us your medical records", HOME + "new")
                        .link("Call medical records", "tel:+15555550142")
                        .link("Request medical records", HOME + "visit#top")));
    }
}
