package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Links under which a patient sees or downloads images, before any request is needed; not those that take images in. */
public final class ImageDownloads {
    private static final Phrases DOWNLOAD = Phrases.list("""
            pockethealth; pocket health; inteleshare; powershare; ambra; mylifeimage; life image; nuance;
            image portal; imaging portal; images portal; radiology portal; image sharing portal;
            download ... images; view ... images; see ... images; access ... images; images online;
            ver ... imagenes; descargar ... imagenes; portal de imagenes
            """);
    private static final Phrases INWARD = Phrases.list("""
            upload*; send ... images; submit ... images; share ... images with; referring; physician*;
            provider portal; providers; clinicians; job; blog; subir; enviar
            """);

    private ImageDownloads() {}

    public static List<PageText.Link> find(List<PageText> frames) {
        List<PageText.Link> found = new ArrayList<>();
        for (PageText frame : frames) {
            for (PageText.Link link : frame.links()) {
                if (isDownload(link) && !isKnown(found, link)) {
                    found.add(link);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isDownload(PageText.Link link) {
        FoldedText words = FoldedText.of(link.text());
        if (!link.address().startsWith("http") || INWARD.in(words)) {
            return false;
        }
        Optional<Vendor> vendor = Vendors.at(link.address());
        if (vendor.isPresent() && vendor.get().kind() == Vendor.Kind.IMAGE_SHARING) {
            return vendor.get().traits().contains(Vendor.Trait.IMAGE_DOWNLOAD);
        }
        return DOWNLOAD.in(words);
    }

    private static boolean isKnown(List<PageText.Link> found, PageText.Link link) {
        for (PageText.Link known : found) {
            if (known.address().equals(link.address())) {
                return true;
            }
        }
        return false;
    }
}
