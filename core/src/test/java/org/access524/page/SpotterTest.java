package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SpotterTest {
    @TestFactory
    List<DynamicTest> recordsPagesAreSpotted() {
        List<DynamicTest> tests = new ArrayList<>();
        RecordsPages.all()
                .forEach((name, page) -> tests.add(DynamicTest.dynamicTest(name, () -> {
                    Sighting sighting = page.look();
                    assertTrue(sighting.spotted(), () -> sighting.score() + " " + sighting.evidence());
                })));
        return tests;
    }

    @TestFactory
    List<DynamicTest> lookAlikesAreNotSpotted() {
        List<DynamicTest> tests = new ArrayList<>();
        LookAlikePages.all()
                .forEach((name, page) -> tests.add(DynamicTest.dynamicTest(name, () -> {
                    Sighting sighting = page.look();
                    assertFalse(sighting.spotted(), () -> sighting.score() + " " + sighting.evidence());
                    assertEquals(PageKind.NONE, sighting.kind());
                })));
        return tests;
    }

    @Test
    void scoreIsTheSumOfTheEvidence() {
        Sighting sighting = LookAlikePages.blog().look();
        int sum = sighting.evidence().stream().mapToInt(Evidence::weight).sum();
        assertEquals(sum, sighting.score());
    }

    @Test
    void nothingToLookAtIsNothing() {
        assertFalse(Spotter.look(List.of()).spotted());
    }

    @Test
    void imagesAloneMakeAnImagingRequest() {
        assertEquals(PageKind.IMAGING_REQUEST, RecordsPages.images().look().kind());
        assertEquals(PageKind.IMAGING_REQUEST, RecordsPages.imagesForm().look().kind());
    }

    @Test
    void recordsAndImagesTogetherMakeARecordsRequest() {
        Sighting sighting = PageBuilder.at("https://www.sorrel.example.org/medical-records")
                .title("Medical Records and Images")
                .headings("Request a copy of your medical records or images")
                .look();
        assertEquals(PageKind.RECORDS_REQUEST, sighting.kind());
    }

    @Test
    void launcherAndItsFrameCountTogether() {
        PageText top = PageBuilder.at("https://www.marigold.example.org/start")
                .title("Start")
                .page();
        PageText frame = PageBuilder.at("https://healthcare.healthrecordwizard.com/wizard.html?tag=marigold")
                .headings("Great, which location would you like to request from first?")
                .page();
        assertFalse(Spotter.look(List.of(top)).spotted());
        Sighting both = Spotter.look(List.of(top, frame));
        assertTrue(both.spotted());
        assertEquals("Datavant", both.vendor().orElseThrow().name());
    }

    @Test
    void formInAFrameBelongsToThePageAroundIt() {
        PageText top = PageBuilder.at("https://www.marigold.example.org/online")
                .title("Request records online")
                .page();
        PageText frame = PageBuilder.at("https://form.jotform.com/000000000000000")
                .labels("Name", "Date of birth", "Dates of service")
                .options("Discharge summary", "Progress notes")
                .page();
        assertTrue(Spotter.look(List.of(top, frame)).spotted());
    }

    @Test
    void vetoLooksAtTheLastPartOfTheAddressOnly() {
        assertTrue(RecordsPages.belowBilling().look().spotted());
        assertFalse(LookAlikePages.bill().look().spotted());
    }

    @Test
    void vetoDoesNotLookAtLaterHeadings() {
        Sighting sighting = RecordsPages.mixed().look();
        assertTrue(sighting.evidence().stream().noneMatch(piece -> piece.sign() instanceof Veto));
    }

    @Test
    void birthCertificatesBesideRecordsInTheTitleDoNotEndTheMatter() {
        Sighting sighting = PageBuilder.at("https://www.marigold.example.org/records-and-certificates")
                .title("Medical Records and Birth Certificates")
                .headings("Medical records and birth certificates", "Request a copy of your medical records")
                .link("Authorization for release of information", "https://www.marigold.example.org/release.pdf")
                .body("Complete the release form and fax it to 555-555-0101. Allow ten business days. No charge.")
                .look();
        assertTrue(sighting.spotted(), () -> sighting.evidence().toString());
    }

    @Test
    void scanOfTheKindCalledPetIsNoAnimal() {
        assertTrue(PageBuilder.at("https://www.sorrel.example.org/request-images")
                .title("Request copies of your PET scan images")
                .headings("Request copies of your PET scan images")
                .look()
                .spotted());
    }

    @Test
    void researchInAHospitalsNameIsNoVeto() {
        assertTrue(PageBuilder.at("https://www.aster.example.org/medical-records")
                .title("Medical Records | Aster Research Medical Center")
                .headings("Request a copy of your medical records")
                .look()
                .spotted());
    }

    @Test
    void releaseToThisVeryPracticeIsNoRequest() {
        assertFalse(LookAlikePages.toThisPractice().look().spotted());
        assertTrue(LookAlikePages.toThisPractice()
                .provider("Another Clinic")
                .look()
                .spotted());
    }

    @Test
    void addressWordAloneIsNotEnough() {
        assertFalse(PageBuilder.at("https://www.marigold.example.org/medical-records")
                .title("Marigold Hospital")
                .look()
                .spotted());
    }

    @Test
    void runningTextAloneIsNotEnough() {
        Sighting sighting = PageBuilder.at("https://www.marigold.example.org/welcome")
                .title("Welcome")
                .body("Request a copy of your medical record. Sign the authorization to release information. Fax:"
                        + " 555-555-0100. There is a fee per page.")
                .look();
        assertTrue(sighting.score() >= Spotter.THRESHOLD);
        assertFalse(sighting.spotted());
    }
}
