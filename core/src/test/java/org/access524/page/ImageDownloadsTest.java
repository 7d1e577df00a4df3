package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImageDownloadsTest {
    private static List<String> on(PageBuilder page) {
        return ImageDownloads.find(List.of(page.page())).stream()
                .map(PageText.Link::text)
                .toList();
    }

    private static PageBuilder radiology() {
        return PageBuilder.at("https://www.marigold.example.org/radiology").title("Radiology");
    }

    @Test
    void portalsThatHandOutImagesAreFoundByAddressAndByWords() {
        assertEquals(
                List.of("Open it", "View your images online", "Portal de imágenes"),
                on(radiology()
                        .link("Open it", "https://www.pockethealth.com/marigold")
                        .link("View your images online", "https://images.marigold.example.org/")
                        .link("Portal de imágenes", "https://images.marigold.example.org/es")));
    }

    @Test
    void whatTakesImagesInDoesNotHandThemOut() {
        assertEquals(
                List.of(),
                on(radiology()
                        .link("Share", "https://marigold.ambrahealth.com/share/outside")
                        .link("Upload your images to our image portal", "https://images.marigold.example.org/up")
                        .link("Imaging portal for referring physicians", "https://images.marigold.example.org/md")));
    }

    @Test
    void oneAddressIsListedOnce() {
        assertEquals(
                List.of("Image portal"),
                on(radiology()
                        .link("Image portal", "https://images.marigold.example.org/")
                        .link("See your images", "https://images.marigold.example.org/")));
    }
}
