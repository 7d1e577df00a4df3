package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.access524.json.JsonArray;
import org.access524.json.JsonNull;
import org.access524.json.JsonObject;
import org.access524.page.ChannelKind;
import org.access524.page.Evidence;
import org.access524.page.FoundChannel;
import org.access524.page.PageKind;
import org.access524.page.PageText;
import org.access524.page.Sighting;
import org.access524.page.Signal;
import org.access524.page.Vendor;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static final Vendor VENDOR = new Vendor(
            "Example ROI",
            Vendor.Kind.RELEASE_SERVICE,
            "roi.example",
            "/",
            Vendor.Use.PATIENTS,
            "invented",
            List.of(Vendor.Trait.ID_PHOTO));

    private static final JsonObject REPORT = write(Optional.of(VENDOR));

    @Test
    void aReportHasTheMembersOfTheContract() {
        Shape.is(
                "url kind spotted score evidence provider state vendor elsewhere imageDownloads channels barriers unread forms",
                REPORT);
        Shape.is("signal weight quote text", Shape.first(REPORT, "evidence"));
        Shape.is("name kind kindText use traits expect", REPORT.object("vendor"));
        Shape.is("kind value label place subject language hours", Shape.first(REPORT, "channels"));
        Shape.is("frame url fields", Shape.first(REPORT, "forms"));
        JsonObject field = Shape.first(Shape.first(REPORT, "forms"), "fields");
        Shape.is("id selector label type options required visible meaning confidence signals", field);
        Shape.is("value label", Shape.first(field, "options"));
    }

    @Test
    void whatIsInAFieldIsNotReported() {
        JsonObject field = Shape.first(Shape.first(REPORT, "forms"), "fields");
        assertEquals("frame-0-field-7", field.text("id"));
        assertEquals("REQUESTER_IS_PATIENT", field.text("meaning"));
        assertTrue(!field.has("value"));
    }

    @Test
    void evidenceIsSaidInThePersonsLanguage() {
        JsonObject evidence = Shape.first(REPORT, "evidence");
        assertEquals("RECORDS_TITLE", evidence.text("signal"));
        assertEquals("<signal_RECORDS_TITLE>", evidence.text("text"));
    }

    @Test
    void aPageOfNoVendorHasNullForIt() {
        assertEquals(new JsonNull(), write(Optional.empty()).members().get("vendor"));
    }

    @Test
    void everyFrameReportsItsOwnFields() {
        List<JsonObject> forms = REPORT.array("forms").objects(form -> form);
        assertEquals(2, forms.size());
        assertEquals("frame-3-field-7", Shape.first(forms.get(1), "fields").text("id"));
    }

    private static JsonObject write(Optional<Vendor> vendor) {
        Sighting sighting = new Sighting(
                PageKind.RECORDS_REQUEST,
                true,
                12,
                List.of(new Evidence(Signal.RECORDS_TITLE, 3, "Request your records")),
                List.of(new FoundChannel(ChannelKind.FAX, "555-0100", "Fax")),
                vendor,
                Optional.of(new PageText.Link("Medical Records", "https://example.org/records")),
                List.of(new PageText.Link("Image portal", "https://images.example.org/")));
        FrameReading page =
                new FrameReading(0, 0, Samples.TEXT, List.of(Samples.field(0, "frame-0-field-7")), List.of());
        FrameReading embedded =
                new FrameReading(3, 17, Samples.TEXT, List.of(Samples.field(3, "frame-3-field-7")), List.of());
        return new ReportJson(message -> "<" + message.key() + ">")
                .write(new PageReport(
                        "Lakeview Hospital",
                        "CA",
                        sighting,
                        new JsonArray(List.of()),
                        new TabReading(List.of(page, embedded), List.of("https://forms.example.com"))));
    }
}
