package org.access524.page;

import static org.access524.page.ChannelKind.EMAIL;
import static org.access524.page.ChannelKind.FAX;
import static org.access524.page.ChannelKind.IN_PERSON;
import static org.access524.page.ChannelKind.MAIL;
import static org.access524.page.ChannelKind.ONLINE_FORM;
import static org.access524.page.ChannelKind.PATIENT_PORTAL;
import static org.access524.page.ChannelKind.PDF_FORM;
import static org.access524.page.ChannelKind.PHONE;
import static org.access524.page.ChannelKind.VENDOR_PORTAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelFinderTest {
    private static List<String> values(ChannelKind kind, Sighting sighting) {
        List<String> values = new ArrayList<>();
        for (FoundChannel channel : sighting.channels()) {
            if (channel.kind() == kind) {
                values.add(channel.value());
            }
        }
        return values;
    }

    private static List<String> in(ChannelKind kind, String... lines) {
        return values(
                kind,
                PageBuilder.at("https://www.marigold.example.org/records")
                        .body(lines)
                        .look());
    }

    private static List<String> behind(ChannelKind kind, String text, String address) {
        return values(
                kind,
                PageBuilder.at("https://www.marigold.example.org/records")
                        .link(text, address)
                        .look());
    }

    @Test
    void wordBeforeTheNumberTellsFaxFromPhone() {
        String line = "Phone: 555-555-0101 | Fax: (555) 555-0102";
        assertEquals(List.of("555-555-0101"), in(PHONE, line));
        assertEquals(List.of("555-555-0102"), in(FAX, line));
    }

    @Test
    void wordInBracketsAfterTheNumberTellsToo() {
        String line = "(555) 555-0102 (fax), 555.555.0101 (phone)";
        assertEquals(List.of("555-555-0101"), in(PHONE, line));
        assertEquals(List.of("555-555-0102"), in(FAX, line));
    }

    @Test
    void nearestWordWins() {
        String line = "Call 555-555-0101 with questions, or fax the form to 555-555-0102.";
        assertEquals(List.of("555-555-0101"), in(PHONE, line));
        assertEquals(List.of("555-555-0102"), in(FAX, line));
    }

    @Test
    void labelMayStandInTheLineAbove() {
        assertEquals(List.of("555-555-0102"), in(FAX, "Fax", "555-555-0102"));
    }

    @Test
    void secondNumberTakesTheWordOfTheFirst() {
        assertEquals(List.of("555-555-0102", "555-555-0103"), in(FAX, "Fax: 555-555-0102 or 555-555-0103"));
    }

    @Test
    void numberOfAnotherOfficeIsNoWay() {
        assertEquals(List.of(), in(PHONE, "Billing questions: 555-555-0104", "To schedule call 555-555-0105"));
    }

    @Test
    void accountNumbersAreNoTelephoneNumbers() {
        assertEquals(List.of(), in(PHONE, "Invoice 2026-555-555-0104-9", "5555550104555"));
    }

    @Test
    void numberWrittenTwiceIsOneWay() {
        assertEquals(1, in(FAX, "Fax: 555-555-0102", "Fax (555) 555-0102").size());
    }

    @Test
    void leadingOneIsLeftOut() {
        assertEquals(List.of("555-555-0101"), in(PHONE, "Toll-free phone 1-555-555-0101"));
    }

    @Test
    void emailAddressEndsBeforeTheFullStop() {
        assertEquals(List.of("roi@marigold.example.org"), in(EMAIL, "E-mail the form to roi@marigold.example.org."));
    }

    @Test
    void webmasterTakesNoRequests() {
        assertEquals(List.of(), in(EMAIL, "webmaster@marigold.example.org"));
    }

    @Test
    void mailtoAndTelLinksCount() {
        assertEquals(
                List.of("roi@marigold.example.org"),
                behind(EMAIL, "Write to us", "mailto:roi@marigold.example.org?subject=x"));
        assertEquals(List.of("555-555-0101"), behind(PHONE, "Call", "tel:+15555550101"));
        assertEquals(List.of("555-555-0102"), behind(FAX, "Fax us", "tel:5555550102"));
    }

    @Test
    void postalAddressOnOneLine() {
        assertEquals(
                List.of("Marigold Hospital, 12 Alder Street, Suite 4, Springfield, IL 62701"),
                in(MAIL, "Mail the form to: Marigold Hospital, 12 Alder Street, Suite 4, Springfield, IL 62701."));
        assertEquals(
                List.of("P.O. Box 77, Springfield, Ohio 45501-1234"),
                in(MAIL, "Mail: P.O. Box 77, Springfield, Ohio 45501-1234"));
    }

    @Test
    void postalAddressOnSeveralLines() {
        assertEquals(
                List.of("12 Alder Street, Suite 4, Springfield, IL 62701"),
                in(MAIL, "Mail to Marigold Hospital", "12 Alder Street", "Suite 4", "Springfield, IL 62701"));
    }

    @Test
    void addressToVisitIsInPerson() {
        String line = "Visit us in person at 12 Alder Street, Springfield, IL 62701";
        assertEquals(List.of("12 Alder Street, Springfield, IL 62701"), in(IN_PERSON, line));
    }

    @Test
    void waysAreNamedWithoutNumbers() {
        assertEquals(List.of("in person"), in(IN_PERSON, "Hand in the form in person."));
        assertEquals(List.of("by fax"), in(FAX, "Send it by fax."));
    }

    @Test
    void refusedWayIsNoWay() {
        assertEquals(List.of(), in(EMAIL, "We cannot send records by e-mail."));
        assertEquals(List.of(), in(IN_PERSON, "We no longer take requests in person."));
    }

    @Test
    void pdfCountsByItsWordsOrItsName() {
        String file = "https://www.marigold.example.org/files/a1.pdf";
        assertEquals(List.of(file), behind(PDF_FORM, "Authorization to release records", file));
        String named = "https://www.marigold.example.org/Medical-Record-Request.pdf";
        assertEquals(List.of(named), behind(PDF_FORM, "English", named));
        assertEquals(List.of(), behind(PDF_FORM, "Cafeteria menu", file));
        assertEquals(List.of(), behind(PDF_FORM, "Proxy access authorization", file));
    }

    @Test
    void linksToVendorsAndPortals() {
        String wizard = "https://www.swellbox.com/marigold-wizard.html";
        assertEquals(List.of(wizard), behind(VENDOR_PORTAL, "Start", wizard));
        String provider = "https://www.swellbox.com/marigold-provider-wizard.html";
        assertEquals(List.of(), behind(VENDOR_PORTAL, "Start", provider));
        String portal = "https://portal.marigold.example.org/mychart/Authentication/Login";
        assertEquals(List.of(portal), behind(PATIENT_PORTAL, "Log in", portal));
    }

    @Test
    void formBuildersLinkNeedsTellingWords() {
        String form = "https://form.jotform.com/000000000000000";
        assertEquals(List.of(form), behind(ONLINE_FORM, "Request your records", form));
        assertEquals(List.of(), behind(ONLINE_FORM, "Survey", form));
    }

    @Test
    void pageThatHoldsTheFormIsAWay() {
        assertEquals(
                List.of("https://www.comfrey.example.org/release-of-information-form"),
                values(ONLINE_FORM, RecordsPages.form().look()));
    }
}
