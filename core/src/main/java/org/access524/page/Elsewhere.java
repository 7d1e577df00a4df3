package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Where a page that is not the place leads to the place: one of its links, in the text or in the site's menu. */
public final class Elsewhere {
    private static final Phrases OTHER = Phrases.list("""
            electronic health record*; personal health record*; health record system*; policy; policies;
            provider*; physician*; attorney*; upload*; send us; bill; bills; billing; registration;
            lookup; immunization*; vaccin*
            """);

    private Elsewhere() {}

    /** The link that most likely leads to a patient's request for records; empty if none does. */
    public static Optional<PageText.Link> find(PageText page) {
        List<PageText.Link> links = new ArrayList<>(page.links());
        links.addAll(page.menu());
        Optional<PageText.Link> best = Optional.empty();
        int most = 0;
        for (PageText.Link link : links) {
            int worth = isThisPage(link, page) ? 0 : worth(link);
            if (worth > most) {
                most = worth;
                best = Optional.of(link);
            }
        }
        return best;
    }

    private static boolean isThisPage(PageText.Link link, PageText page) {
        return withoutFragment(link.address()).equals(withoutFragment(page.url()));
    }

    private static int worth(PageText.Link link) {
        boolean web = link.address().startsWith("http")
                && !link.address().toLowerCase().contains(".pdf");
        FoldedText words = FoldedText.of(link.text());
        if (!web || OTHER.in(words) || isVetoed(words)) {
            return 0;
        }
        Optional<Vendor> vendor = Vendors.at(link.address());
        if (vendor.isPresent()) {
            return vendor.get().use() == Vendor.Use.PATIENTS ? 6 : 0;
        }
        boolean said = SubjectWords.RECORDS.in(words) || SubjectWords.REQUEST_COPY.in(words);
        boolean images = SubjectWords.IMAGES.in(words);
        if (!said && !images) {
            return 0;
        }
        int address = PageAddress.of(link.address()).speaksOfRecords() ? 2 : 0;
        return (said ? 2 : 1) + address + (SubjectWords.REQUEST_COPY.in(words) ? 1 : 0);
    }

    private static boolean isVetoed(FoldedText words) {
        for (Veto veto : Veto.values()) {
            if (veto.weight() <= -8 && veto.phrases().in(words)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutFragment(String address) {
        int mark = address.indexOf('#');
        return mark < 0 ? address : address.substring(0, mark);
    }
}
