package org.access524.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;
import org.access524.request.Provider;
import org.access524.request.RequestScope;
import org.junit.jupiter.api.Test;

/** Where letters go, and the sheet before a fax. */
class AddresseeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static LetterContext context(Channel channel, String to) {
        Event prepared = new Event("e-1", EventKind.PREPARED, TODAY, "", new EventDetails.Sending(channel, to));
        AccessRequest request = new AccessRequest(
                "r-1",
                "p-1",
                new Provider("Marigold Hospital", Jurisdiction.FEDERAL, Holder.ANY_PROVIDER),
                "",
                channel,
                RequestScope.EVERYTHING,
                "",
                List.of(prepared));
        return new LetterContext(Patients.rosa(), request, TODAY);
    }

    private static List<String> addressee(LetterKind kind, Channel channel, String to) {
        return Letters.write(kind, context(channel, to)).addressee();
    }

    @Test
    void theAddressOfThePageStandsInTheLetter() {
        assertEquals(
                List.of(
                        "Marigold Hospital",
                        "Health Information Management (release of information)",
                        "1 Garden Way, Marigold, IL 62999"),
                addressee(LetterKind.ACCESS_REQUEST, Channel.MAIL, "1 Garden Way, Marigold, IL 62999"));
        assertEquals(
                "By fax: (555) 555-0142",
                addressee(LetterKind.ACCESS_REQUEST, Channel.FAX, "(555) 555-0142")
                        .get(2));
        assertEquals(
                "By e-mail: records@example.org",
                addressee(LetterKind.REMINDER, Channel.EMAIL, "records@example.org")
                        .get(2));
    }

    @Test
    void anAddressOfTheRecordsOfficeIsNotThatOfThePrivacyOfficer() {
        assertEquals(
                2,
                addressee(LetterKind.PRIVACY_OFFICER, Channel.FAX, "(555) 555-0142")
                        .size());
    }

    @Test
    void aWayWithoutAnAddressAddsNoLine() {
        assertEquals(
                2,
                addressee(LetterKind.ACCESS_REQUEST, Channel.ONLINE_FORM, "https://example.org/")
                        .size());
        assertEquals(2, addressee(LetterKind.ACCESS_REQUEST, Channel.FAX, "").size());
    }

    @Test
    void whereItWasSentLastCounts() {
        LetterContext prepared = context(Channel.FAX, "(555) 555-0142");
        Event sent =
                new Event("e-2", EventKind.SENT, TODAY, "", new EventDetails.Sending(Channel.FAX, "(555) 555-0143"));
        AccessRequest request = prepared.request()
                .withEvents(List.of(prepared.request().events().get(0), sent));
        assertEquals("(555) 555-0143", request.addressee());
    }

    @Test
    void aFaxHasACoverWithNumberAndNames() {
        LetterContext context = context(Channel.FAX, "(555) 555-0142");
        List<String> cover = new FaxCover(false, 0).lines(context, Letters.write(LetterKind.ACCESS_REQUEST, context));
        assertTrue(cover.contains("To: Marigold Hospital"), cover::toString);
        assertTrue(cover.contains("Fax number: (555) 555-0142"), cover::toString);
        assertTrue(cover.stream().anyMatch(line -> line.startsWith("From: ") && line.length() > 6), cover::toString);
    }

    @Test
    void theCoverLeavesToTheHandWhatIsNotKnown() {
        LetterContext context = context(Channel.FAX, "");
        List<String> cover = new FaxCover(false, 0).lines(context, Letters.write(LetterKind.ACCESS_REQUEST, context));
        assertTrue(cover.contains("Fax number: ____________"), cover::toString);
        assertTrue(cover.contains("Date: ____________    Pages, with this one: ______"), cover::toString);
    }

    @Test
    void theCoverSaysTheNumberOfPagesIfItIsKnown() {
        LetterContext context = context(Channel.FAX, "(555) 555-0142");
        List<String> cover = new FaxCover(false, 7).lines(context, Letters.write(LetterKind.ACCESS_REQUEST, context));
        assertTrue(cover.contains("Date: ____________    Pages, with this one: 7"), cover::toString);
    }

    @Test
    void aCoverThatIsWantedComesWhateverWayIsRecorded() {
        LetterContext context = context(Channel.MAIL, "1 Garden Way, Marigold, IL 62999");
        List<String> cover = new FaxCover(true, 0).lines(context, Letters.write(LetterKind.ACCESS_REQUEST, context));
        assertEquals("FAX", cover.get(0));
        assertTrue(cover.contains("Fax number: ____________"), "a postal address is no fax number: " + cover);
    }

    @Test
    void noCoverGoesBeforeWhatDoesNotGoToTheProviderByItself() {
        LetterContext context = context(Channel.FAX, "(555) 555-0142");
        for (LetterKind kind :
                List.of(LetterKind.OCR_COMPLAINT, LetterKind.PHONE_OPENER, LetterKind.AUTHORIZATION_ADDENDUM)) {
            assertEquals(List.of(), new FaxCover(true, 3).lines(context, Letters.write(kind, context)), kind.name());
        }
    }

    @Test
    void nothingButAFaxHasACover() {
        LetterContext context = context(Channel.EMAIL, "records@example.org");
        assertEquals(
                List.of(), new FaxCover(false, 0).lines(context, Letters.write(LetterKind.ACCESS_REQUEST, context)));
    }

    @Test
    void noCoverSendsAComplaintToTheProvider() {
        LetterContext context = context(Channel.FAX, "(555) 555-0142");
        assertEquals(
                List.of(), new FaxCover(false, 0).lines(context, Letters.write(LetterKind.OCR_COMPLAINT, context)));
    }
}
